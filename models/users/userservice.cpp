// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/users/userservice.h"

#include "models/database/dialect.h"
#include "models/database/statement.h"
#include "models/users/staffservice.h"
#include "models/users/userrules.h"
#include "models/users/userstore.h"
#include "models/values/barcode.h"
#include "models/values/foldedtext.h"
#include "models/values/searchwords.h"

namespace {

constexpr QLatin1String firstCard("M10001");
constexpr int usualMonths = 12;

struct Months {
    bool hasCategory = false;
    std::optional<int> months; ///< nothing = no end
};

/// How long a category's membership lasts; without a category a year.
Result<Months> monthsOf(Database &database, std::optional<qint64> categoryId)
{
    if (!categoryId) {
        return Months{false, usualMonths};
    }
    Statement select(database, QStringLiteral("SELECT months_valid FROM user_categories WHERE id = ?"));
    const auto found = select.bind(*categoryId).first([](const Row &row) { return row.optionalInt(0); });
    if (!found) {
        return found.problems();
    }
    return Months{true, found->value_or(std::optional<int>(usualMonths))};
}

Problem gone()
{
    return {{}, QStringLiteral("user.gone"), {}};
}

/// The user as one command finds it.
Result<User> present(Transaction &transaction, qint64 id)
{
    const auto user = userstore::byId(transaction.database(), id);
    if (!user) {
        return user.problems();
    }
    if (!*user) {
        return gone();
    }
    if ((*user)->isErased) {
        return Problem{{}, QStringLiteral("user.erased"), {}};
    }
    return **user;
}

} // namespace

UserService::UserService(CommandGate &gate) : m_gate(gate) { }

Problems UserService::check(const User &user) const
{
    return checkUser(tidied(user), m_gate.clock().today());
}

Result<QString> UserService::nextCardNumber() const
{
    Statement last(
        m_gate.database(),
        QStringLiteral("SELECT card_number FROM users WHERE card_number IS NOT NULL ORDER BY id DESC LIMIT 1"));
    const auto found = last.first([](const Row &row) { return row.text(0); });
    if (!found) {
        return found.problems();
    }
    QString number = *found ? nextBarcode(**found) : QString(firstCard);
    for (int tries = 0; tries < 10000; ++tries) {
        Statement count(m_gate.database(), QStringLiteral("SELECT count(*) FROM users WHERE card_number = ?"));
        const Result<qint64> taken = count.bind(number).number();
        if (!taken) {
            return taken.problems();
        }
        if (*taken == 0) {
            break;
        }
        number = nextBarcode(number);
    }
    return number;
}

Result<QDate> UserService::validUntil(std::optional<qint64> categoryId) const
{
    const Result<Months> months = monthsOf(m_gate.database(), categoryId);
    if (!months) {
        return months.problems();
    }
    return months->months ? m_gate.clock().today().addMonths(*months->months) : QDate();
}

Result<qint64> UserService::add(const User &user, const std::optional<AccountDraft> &account)
{
    if (account) {
        Problems problems = check(user);
        StaffService staff(m_gate);
        problems << staff.check(*account);
        if (!problems.isEmpty()) {
            return problems;
        }
    }
    auto transaction = m_gate.begin(account ? Command::ManageStaff : Command::AddUser);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<qint64> id = add(*transaction, user);
    if (!id) {
        return id;
    }
    if (account) {
        if (const Result<void> saved = StaffService(m_gate).save(*transaction, *id, *account); !saved) {
            return saved.problems();
        }
    }
    if (m_fees != nullptr) {
        if (const Result<void> charged = m_fees->chargeMembership(*transaction, *id); !charged) {
            return charged.problems();
        }
    }
    const Result<void> committed = transaction->commit();
    return committed ? id : committed.problems();
}

Result<qint64> UserService::add(Transaction &transaction, const User &user)
{
    User added = tidied(user);
    added.id = 0;
    if (!added.registeredOn.isValid()) {
        added.registeredOn = m_gate.clock().today();
    }
    if (const Problems problems = checkUser(added, m_gate.clock().today()); !problems.isEmpty()) {
        return problems;
    }
    if (const Result<void> fits = checkAgainstOthers(transaction, added); !fits) {
        return fits.problems();
    }
    const Result<qint64> id = userstore::insert(transaction, added);
    if (!id) {
        return id;
    }
    const auto after = imageOf(transaction.database(), QStringLiteral("users"), *id);
    if (!after) {
        return after.problems();
    }
    if (const Result<void> recorded = record(transaction, QStringLiteral("users"), *id, {}, *after); !recorded) {
        return recorded.problems();
    }
    return id;
}

Result<void> UserService::checkAgainstOthers(Transaction &transaction, const User &user) const
{
    if (user.cardNumber.isEmpty()) {
        return {};
    }
    Statement select(transaction, QStringLiteral("SELECT name FROM users WHERE card_number = ? AND id <> ?"));
    const auto holder = select.bind(user.cardNumber).bind(user.id).first([](const Row &row) { return row.text(0); });
    if (!holder) {
        return holder.problems();
    }
    return *holder
        ? Problem{columnOf(UserField::CardNumber), QStringLiteral("user.cardTaken"), {user.cardNumber, **holder}}
        : Result<void>{};
}

Result<Transaction> UserService::beginEdit(const QList<qint64> &ids, bool changesActive)
{
    Command command = Command::EditUser;
    for (qsizetype i = 0; changesActive && i < ids.size() && command == Command::EditUser; ++i) {
        const auto user = userstore::byId(m_gate.database(), ids.at(i));
        if (user && *user && (*user)->role != Role::Member) {
            command = Command::ManageStaff;
        }
    }
    return m_gate.begin(command);
}

Result<void> UserService::save(const User &user)
{
    const auto stored = userstore::byId(m_gate.database(), user.id);
    if (!stored) {
        return stored.problems();
    }
    auto transaction = beginEdit({user.id}, *stored && (*stored)->isActive != user.isActive);
    if (!transaction) {
        return transaction.problems();
    }
    if (const Result<void> saved = save(*transaction, user); !saved) {
        return saved;
    }
    return transaction->commit();
}

Result<void> UserService::save(Transaction &transaction, const User &user)
{
    const Result<User> before = present(transaction, user.id);
    if (!before) {
        return before.problems();
    }
    if (before->version != user.version) {
        return Problem{{}, QStringLiteral("user.changedElsewhere"), {}};
    }
    if (const Problems problems = check(user); !problems.isEmpty()) {
        return problems;
    }
    return write(transaction, *before, user);
}

Result<void> UserService::write(Transaction &transaction, const User &before, User after) const
{
    after = tidied(after);
    // Deactivating somebody who works here is a matter of staff, whatever the command was.
    if (before.role != Role::Member && before.isActive != after.isActive
        && transaction.stamp().command != nameOf(Command::ManageStaff)) {
        return Problem{
            columnOf(UserField::IsActive), QStringLiteral("accounts.notAllowed"), {nameOf(Command::ManageStaff)}};
    }
    if (const Result<void> fits = checkAgainstOthers(transaction, after); !fits) {
        return fits;
    }
    const auto imageBefore = imageOf(transaction.database(), QStringLiteral("users"), before.id);
    if (!imageBefore) {
        return imageBefore.problems();
    }
    const Result<bool> updated = userstore::update(transaction, after);
    if (!updated) {
        return updated.problems();
    }
    if (!*updated) {
        return Problem{{}, QStringLiteral("user.changedElsewhere"), {}};
    }
    const auto imageAfter = imageOf(transaction.database(), QStringLiteral("users"), before.id);
    if (!imageAfter) {
        return imageAfter.problems();
    }
    if (const Result<void> kept = userstore::keepAnAdministrator(transaction, *imageBefore, *imageAfter); !kept) {
        return kept;
    }
    return record(transaction, QStringLiteral("users"), before.id, *imageBefore, *imageAfter);
}

Result<void> UserService::change(qint64 id, qint64 version, UserField field, const QVariant &value)
{
    auto transaction = beginEdit({id}, field == UserField::IsActive);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<User> before = present(*transaction, id);
    if (!before) {
        return before.problems();
    }
    if (before->version != version) {
        return Problem{{}, QStringLiteral("user.changedElsewhere"), {}};
    }
    User after = *before;
    if (const Result<void> set = setField(after, field, value); !set) {
        return set;
    }
    Problems problems = check(after);
    // An old fault in another field is not this cell's business; a missing name is, whichever part was emptied.
    problems.removeIf([field](const Problem &problem) {
        return problem.field != columnOf(field) && problem.field != columnOf(UserField::Name);
    });
    if (!problems.isEmpty()) {
        return problems;
    }
    if (const Result<void> written = write(*transaction, *before, after); !written) {
        return written;
    }
    return transaction->commit();
}

Result<void> UserService::change(const QList<qint64> &ids, UserField field, const QVariant &value)
{
    auto transaction = beginEdit(ids, field == UserField::IsActive);
    if (!transaction) {
        return transaction.problems();
    }
    for (const qint64 id : ids) {
        const Result<User> before = present(*transaction, id);
        if (!before) {
            return before.problems();
        }
        User after = *before;
        if (const Result<void> set = setField(after, field, value); !set) {
            return set;
        }
        Problems problems = check(after);
        problems.removeIf([field](const Problem &problem) { return problem.field != columnOf(field); });
        if (!problems.isEmpty()) {
            return problems;
        }
        if (const Result<void> written = write(*transaction, *before, after); !written) {
            return written;
        }
    }
    return transaction->commit();
}

Result<UserRemoval> UserService::remove(const QList<qint64> &ids)
{
    auto transaction = m_gate.begin(Command::DeleteUser);
    if (!transaction) {
        return transaction.problems();
    }
    UserRemoval removal;
    for (const qint64 id : ids) {
        const Result<User> before = present(*transaction, id);
        if (!before) {
            return before.problems();
        }
        if (before->role != Role::Member) {
            return Problem{{}, QStringLiteral("user.isStaff"), {before->name}};
        }
        const Result<QStringList> reasons = userstore::referencesTo(*transaction, id);
        if (!reasons) {
            return reasons.problems();
        }
        if (!reasons->isEmpty()) {
            User inactive = *before;
            inactive.isActive = false;
            if (const Result<void> written = write(*transaction, *before, inactive); !written) {
                return written.problems();
            }
            ++removal.deactivated;
            for (const QString &reason : *reasons) {
                if (!removal.reasons.contains(reason)) {
                    removal.reasons << reason;
                }
            }
            continue;
        }
        const auto image = imageOf(transaction->database(), QStringLiteral("users"), id);
        if (!image) {
            return image.problems();
        }
        if (const Result<void> removed = userstore::remove(*transaction, id); !removed) {
            return removed.problems();
        }
        if (const Result<void> recorded = record(*transaction, QStringLiteral("users"), id, *image, {}); !recorded) {
            return recorded.problems();
        }
        ++removal.deleted;
    }
    const Result<void> committed = transaction->commit();
    return committed ? Result<UserRemoval>(removal) : committed.problems();
}

Result<QDate> UserService::extendMembership(qint64 id)
{
    auto transaction = m_gate.begin(Command::ExtendMembership);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<QDate> until = extendMembership(*transaction, id);
    if (!until) {
        return until;
    }
    if (m_fees != nullptr) {
        if (const Result<void> charged = m_fees->chargeMembership(*transaction, id); !charged) {
            return charged.problems();
        }
    }
    const Result<void> committed = transaction->commit();
    return committed ? until : committed.problems();
}

Result<qint64> UserService::feeOf(std::optional<qint64> categoryId) const
{
    Statement select(m_gate.database(), QStringLiteral("SELECT fee_minor FROM user_categories WHERE id = ?"));
    return select.bind(categoryId).number();
}

Result<QDate> UserService::extendMembership(Transaction &transaction, qint64 id)
{
    const Result<User> before = present(transaction, id);
    if (!before) {
        return before.problems();
    }
    if (!before->expiresOn.isValid()) {
        return Problem{columnOf(UserField::ExpiresOn), QStringLiteral("user.noEndAlready"), {before->name}};
    }
    const Result<Months> months = monthsOf(transaction.database(), before->categoryId);
    if (!months) {
        return months.problems();
    }
    User after = *before;
    const QDate from = qMax(before->expiresOn, m_gate.clock().today());
    after.expiresOn = months->months ? from.addMonths(*months->months) : QDate();
    if (const Result<void> written = write(transaction, *before, after); !written) {
        return written.problems();
    }
    return after.expiresOn;
}

void UserService::addInverses(InverseHandlers &handlers) const
{
    handlers.add(QStringLiteral("users"), userstore::takeBack());
}
