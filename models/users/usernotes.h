// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/database/audit.h"

#include <QDateTime>

/// Something staff should know about a user.
struct UserNote {
    qint64 id = 0;
    qint64 version = 0;
    qint64 userId = 0;
    QString text = {};
    QString writtenBy = {}; ///< the name of who wrote it; empty when imported or erased
    QDateTime writtenAt = {};
    QDateTime changedAt = {};
};

/// The notes on users: one user, many notes.
class UserNotes
{
public:
    explicit UserNotes(CommandGate &gate);

    /// The notes on a user, newest first.
    Result<QList<UserNote>> of(qint64 userId) const;
    Result<qint64> count(qint64 userId) const;
    Result<qint64> add(qint64 userId, const QString &text);
    /// Adds a note as a part of a larger unit; `writtenAt` is for notes from elsewhere.
    Result<qint64> add(Transaction &transaction, qint64 userId, const QString &text, const QDateTime &writtenAt = {});
    Result<void> change(qint64 id, qint64 version, const QString &text);
    Result<void> remove(qint64 id, qint64 version);

    void addInverses(InverseHandlers &handlers) const;

private:
    CommandGate &m_gate;
};
