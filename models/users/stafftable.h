// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/role.h"
#include "models/tables/recordtable.h"

class CommandGate;
class StaffService;

/// Which accounts to show; everything that is set must hold.
struct StaffFilter {
    QString text = {};
    QList<Role> roles = {};
    bool activeOnly = false; ///< active persons whose role has not ended

    friend bool operator==(const StaffFilter &, const StaffFilter &) = default;
};

/// The grid of everybody with a role above member or with a user name. No password is in any of its statements.
class StaffTable : public RecordTable
{
    Q_OBJECT

public:
    enum StaffColumn { Name, UserName, RoleColumn, Expires, Status, LastSignedIn };

    StaffTable(CommandGate &gate, StaffService &staff, QObject *parent = nullptr);

    void setStaffFilter(const StaffFilter &filter);

protected:
    Result<void> writeField(qint64 id, qint64 version, const Column &column, const QVariant &value) override;

private:
    CommandGate &m_gate;
    StaffService &m_staff;
};

/// How an account stands: a dot while it can be used, a pill otherwise.
Badge staffStatusBadge(bool isActive, const QDate &roleExpiresOn, const QDateTime &lockedUntil,
                       const QDateTime &lastSignedInAt, const QDateTime &now, const QDate &today);
