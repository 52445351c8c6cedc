// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/role.h"
#include "models/tables/recordtable.h"

#include <QDate>

#include <memory>

class CommandGate;
class StaffService;
class UserService;

/// Which users to show; everything that is set must hold.
struct UserFilter {
    QString text = {}; ///< words typed into the search box
    QList<Role> roles = {};
    QList<qint64> categories = {};
    QList<qint64> groups = {};
    bool activeOnly = false;
    bool owingOnly = false; ///< more was charged than paid or waived
    QDate expiresFrom = {}; ///< memberships that end on this day or later
    QDate expiresTo = {}; ///< or on this day or before
    QString batch = {}; ///< written by this import

    friend bool operator==(const UserFilter &, const UserFilter &) = default;
    bool isEmpty() const { return *this == UserFilter(); }
};

/// The grid of users. No password is in any of its statements.
class UsersTable : public RecordTable
{
    Q_OBJECT

public:
    enum UserColumn {
        Name,
        Card,
        Category,
        Group,
        Expires,
        Loans,
        Owes,
        Status,
        GivenName,
        FamilyName,
        Born,
        Age,
        Email,
        Phone,
        Address,
        Guarantor,
        RoleColumn,
        UserName,
        Registered,
        Active,
        BlockReason,
        Language,
        Remarks,
    };

    UsersTable(CommandGate &gate, UserService &users, StaffService &staff, QObject *parent = nullptr);

    void setUserFilter(const UserFilter &filter);
    const UserFilter &userFilter() const { return m_filter; }

protected:
    Result<void> writeField(qint64 id, qint64 version, const Column &column, const QVariant &value) override;
    Result<void> changeRows(const QList<qint64> &ids, const Column &column, const QVariant &value) override;
    QList<qint64> rowsConcerned(const ChangeSet &changes) const override;

private:
    UsersTable(CommandGate &gate, UserService &users, StaffService &staff, std::shared_ptr<QString> currency,
               QObject *parent);

    UserService &m_users;
    StaffService &m_staff;
    UserFilter m_filter;
    std::shared_ptr<QString> m_currency; ///< that amounts are written in
};
