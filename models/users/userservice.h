// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/database/audit.h"
#include "models/users/membershipfees.h"
#include "models/users/staffaccount.h"
#include "models/users/user.h"

#include <QVariant>

/// Somebody found by a name, a card or a search.
struct UserMatch {
    qint64 id = 0;
    QString name = {};
    QString cardNumber = {};
    QString category = {};
    QString group = {};
    QDate dateOfBirth = {};
    bool isActive = true;
};

/// How many users there are.
struct UserCounts {
    qint64 users = 0;
    qint64 expiringThisMonth = 0; ///< active memberships that end between today and the end of the month
};

/// What became of users that were to be deleted.
struct UserRemoval {
    int deleted = 0;
    int deactivated = 0; ///< still referred to by loans, notes or others: see `reasons`
    QStringList reasons = {}; ///< tables that refer to the deactivated ones
};

/// Everything done with users apart from signing in: see StaffService for that.
class UserService
{
public:
    explicit UserService(CommandGate &gate);
    /// From now on joining and extending cost what the category says. The fees must outlive the service.
    void chargeWith(MembershipFees &fees) { m_fees = &fees; }

    /// What is wrong with a user by itself; problems carry the column's name as field.
    Problems check(const User &user) const;
    Result<std::optional<User>> find(qint64 id) const;
    Result<std::optional<User>> findByCard(const QString &cardNumber) const;
    /// Other users of the same folded name and date of birth.
    Result<QList<UserMatch>> duplicatesOf(const User &user) const;
    /// Other users with the same e-mail address: normal in families, worth a word.
    Result<QList<UserMatch>> sharersOf(const QString &email, qint64 exceptId) const;
    /// Users whose name, card, e-mail, phone or user name has the typed words; active ones first.
    Result<QList<UserMatch>> search(const QString &typed, int limit) const;
    Result<UserCounts> counts() const;
    /// The number after the card given out last that nobody has.
    Result<QString> nextCardNumber() const;
    /// The last day of a membership that begins today, by the category; invalid = no end.
    Result<QDate> validUntil(std::optional<qint64> categoryId) const;
    /// What a membership of a category costs; 0 = nothing.
    Result<qint64> feeOf(std::optional<qint64> categoryId) const;

    /// Adds a user and, with `account`, the right to sign in, which only an administrator may give. Returns the id.
    Result<qint64> add(const User &user, const std::optional<AccountDraft> &account = {});
    /// Adds a user as a part of a larger unit.
    Result<qint64> add(Transaction &transaction, const User &user);
    /// Saves what belongs to the person: `user.changedElsewhere` when the version is no longer that one.
    Result<void> save(const User &user);
    Result<void> save(Transaction &transaction, const User &user);
    /// One field of one user, for the cell that shows that version.
    Result<void> change(qint64 id, qint64 version, UserField field, const QVariant &value);
    /// One field of many users, in one command.
    Result<void> change(const QList<qint64> &ids, UserField field, const QVariant &value);
    /// Deletes who is referred to by nothing and deactivates the others.
    Result<UserRemoval> remove(const QList<qint64> &ids);
    /// Extends the membership by the category's months, from today or from its present end; returns the new last day,
    /// invalid when it has no end now. Refuses with `user.noEndAlready`.
    Result<QDate> extendMembership(qint64 id);
    Result<QDate> extendMembership(Transaction &transaction, qint64 id);

    void addInverses(InverseHandlers &handlers) const;

private:
    Result<void> checkAgainstOthers(Transaction &transaction, const User &user) const;
    Result<void> write(Transaction &transaction, const User &before, User after) const;
    Result<Transaction> beginEdit(const QList<qint64> &ids, bool changesActive);

    CommandGate &m_gate;
    MembershipFees *m_fees = nullptr;
};
