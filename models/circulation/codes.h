// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// A user as found by a card or a name.
struct UserHit {
    qint64 id = 0;
    QString name;
    QString cardNumber;
    QString categoryName;
    QString groupName;
    QDate dateOfBirth;
    QDate expiresOn;
    bool isActive = true;
    bool isBlocked = false;
    int onLoan = 0;
    int overdue = 0;
};

/// A copy as found by a barcode, an ISBN or a title.
struct CopyHit {
    qint64 id = 0;
    qint64 bookId = 0;
    QString barcode;
    QString title;
    QString authors;
    QString location;
    QString callNumber;
    QString availability; ///< as in the view copy_availability
    qint64 loanId = 0; ///< open loan, 0 = none
    qint64 borrowerId = 0;
    QString borrowerName;
    QDate dueOn;
};

/// What the Desk shows about a user besides.
struct UserDetails {
    QString blockReason;
    std::optional<int> loanLimit; ///< nothing = no limit
    QStringList notes; ///< for staff, latest first
    qint64 debtMinor = 0; ///< with the fines running today
    qint64 runningMinor = 0; ///< of it what is not charged yet
    QString currency;
};

/// What a scanned code stands for. Card and copy can both be set: then a person must say which was meant.
struct CodeMatch {
    std::optional<UserHit> user;
    std::optional<CopyHit> copy;
    QString isbn; ///< 13 digits when the code is one and no copy has it as its barcode
    QList<CopyHit> copiesOfIsbn; ///< all copies of the book with that ISBN, the available ones first
};

/// Looks up what is scanned or typed at the Desk and in the New loan dialog. Reads only.
class CodeFinder
{
public:
    explicit CodeFinder(const CommandGate &gate);

    /// Card, copy, ISBN, both or nothing. The code is cleaned as a scanner's text first.
    Result<CodeMatch> find(const QString &code) const;
    /// Users whose name, card, group or birth date match every word typed, by name.
    Result<QList<UserHit>> findUsers(const QString &text, int atMost = 20) const;
    /// Copies whose book or barcode matches every word typed, those that can be lent first.
    Result<QList<CopyHit>> findCopies(const QString &text, int atMost = 20) const;
    Result<std::optional<UserHit>> user(qint64 userId) const;
    Result<std::optional<CopyHit>> copy(qint64 copyId) const;
    Result<UserDetails> details(qint64 userId) const;

private:
    const CommandGate &m_gate;
};
