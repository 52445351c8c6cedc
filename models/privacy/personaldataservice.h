// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

/// Something that keeps a user from being erased.
struct OpenMatter {
    enum class Kind { Loan, Money, Hold, Account };
    Kind kind = Kind::Loan;
    qint64 id = 0; ///< the loan's or hold's
    QString title = {};
    QDate dueOn = {};
    qint64 amountMinor = 0;
};

/// What the library holds about one person, counted.
struct PersonalData {
    qint64 userId = 0;
    QString name = {};
    QString card = {};
    bool isErased = false;
    bool forgetsLoans = false; ///< a loan loses this user as soon as it is back
    int notes = 0;
    int loans = 0;
    int holds = 0;
    int ledgerEntries = 0;
    int notices = 0;
    int auditImages = 0;
    int dependants = 0; ///< users for whom this one is the guarantor; they are only unlinked
    QList<OpenMatter> open = {};
};

/// What a library holds about a person: counted, exported, erased for ever.
class PersonalDataService
{
public:
    explicit PersonalDataService(CommandGate &gate);

    Result<PersonalData> dataOf(qint64 userId) const;
    /// Whether loans of this user are to be forgotten as soon as they are back.
    Result<void> setForgetsLoans(qint64 userId, bool forgets);
    /// Everything about a user but the names of staff and the password, as it is handed over. Noted in the audit log.
    Result<QJsonObject> exportOf(qint64 userId);
    /// Erases a user: name, contacts, notes, past holds, notices and all values in the audit log; loans and ledger stay
    /// without the person. Refuses with `privacy.stillOpen`, `privacy.isErased`, `privacy.noSuchUser`,
    /// `privacy.oneself`. Cannot be undone. Afterwards emptyWriteAheadLog() has to succeed.
    Result<void> erase(qint64 userId);

private:
    Result<PersonalData> read(Database &database, qint64 userId) const;

    CommandGate &m_gate;
};
