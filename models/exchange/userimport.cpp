// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/userimport.h"

#include "models/database/statement.h"
#include "models/exchange/importeduser.h"
#include "models/users/accountrules.h"
#include "models/users/userrules.h"
#include "models/users/userstore.h"
#include "models/values/foldedtext.h"

namespace {

const QChar between(0x1f);

/// The ways a user may be known by, the surest first, each as one text.
QStringList keysOf(const User &user)
{
    QStringList keys;
    if (!user.cardNumber.isEmpty()) {
        keys << QStringLiteral("card") + between + user.cardNumber;
    }
    if (!user.userName.isEmpty()) {
        keys << QStringLiteral("user") + between + userNameKey(user.userName);
    }
    if (user.dateOfBirth.isValid()) {
        keys << QStringList{QStringLiteral("born"), nameKeyOf(user), toStoredDay(user.dateOfBirth)}.join(between);
    } else if (user.cardNumber.isEmpty()) {
        keys << QStringList{QStringLiteral("name"), nameKeyOf(user), user.email, user.phone, user.address, user.remarks}
                    .join(between);
    }
    return keys;
}

/// Two cards or two user names are two people, whatever the name.
bool areTwo(const User &a, const User &b)
{
    const auto differ = [](const QString &x, const QString &y) { return !x.isEmpty() && !y.isEmpty() && x != y; };
    return differ(a.cardNumber, b.cardNumber) || differ(userNameKey(a.userName), userNameKey(b.userName));
}

template <typename T>
void take(T &into, const T &from, bool isEmpty, bool hasNew, bool replace)
{
    if (hasNew && (isEmpty || replace)) {
        into = from;
    }
}

User merged(const User &stored, const UserDraftRow &draft, const User &fresh, bool replace)
{
    User user = stored;
    const auto text = [&](QString User::*field) {
        take(user.*field, fresh.*field, (stored.*field).isEmpty(), !(fresh.*field).isEmpty(), replace);
    };
    const auto day = [&](QDate User::*field) {
        take(user.*field, fresh.*field, !(stored.*field).isValid(), (fresh.*field).isValid(), replace);
    };
    text(&User::cardNumber);
    // A name in two parts and a name in one do not mix.
    const bool nameless = stored.givenName.isEmpty() && stored.familyName.isEmpty();
    if (replace || nameless || stored.name.isEmpty()) {
        text(&User::givenName);
        text(&User::familyName);
        text(&User::name);
    }
    text(&User::email);
    text(&User::phone);
    text(&User::address);
    text(&User::remarks);
    day(&User::dateOfBirth);
    day(&User::registeredOn);
    day(&User::expiresOn);
    take(user.categoryId, fresh.categoryId, !stored.categoryId, fresh.categoryId.has_value(), replace);
    take(user.groupId, fresh.groupId, !stored.groupId, fresh.groupId.has_value(), replace);
    if (replace && draft.isActive) {
        user.isActive = *draft.isActive;
    }
    return tidied(user);
}

bool saysTheSame(const User &a, const User &b)
{
    return a.cardNumber == b.cardNumber && a.givenName == b.givenName && a.familyName == b.familyName
        && a.name == b.name && a.categoryId == b.categoryId && a.groupId == b.groupId && a.email == b.email
        && a.phone == b.phone && a.address == b.address && a.dateOfBirth == b.dateOfBirth
        && a.registeredOn == b.registeredOn && a.expiresOn == b.expiresOn && a.isActive == b.isActive
        && a.remarks == b.remarks;
}

} // namespace

UserImport::UserImport(CommandGate &gate, const ImportRequest &request, Transaction *transaction)
    : m_database(gate.database()),
      m_clock(gate.clock()),
      m_request(request),
      m_transaction(transaction),
      m_users(gate),
      m_ids(gate.database(), transaction)
{ }

Result<User> UserImport::userFrom(const UserDraftRow &draft)
{
    User user;
    user.cardNumber = draft.cardNumber;
    user.givenName = draft.givenName;
    user.familyName = draft.familyName;
    user.name = draft.name;
    user.userName = draft.userName;
    user.email = draft.email;
    user.phone = draft.phone;
    user.address = draft.address;
    user.dateOfBirth = draft.dateOfBirth;
    user.registeredOn = draft.registeredOn;
    user.expiresOn = draft.expiresOn;
    user.isActive = draft.isActive.value_or(true);
    user.remarks = draft.remarks;
    const auto category = m_ids.idOf(LookupKind::UserCategories, draft.category);
    const auto group = m_ids.idOf(LookupKind::Groups, draft.group);
    if (!category || !group) {
        return category ? group.problems() : category.problems();
    }
    user.categoryId = *category;
    user.groupId = *group;
    return tidied(user);
}

void UserImport::remember(const User &user, qsizetype met)
{
    for (const QString &key : keysOf(user)) {
        m_byKey.insert(key, met);
    }
}

std::optional<qsizetype> UserImport::met(const User &user) const
{
    for (const QString &key : keysOf(user)) {
        const auto found = m_byKey.constFind(key);
        if (found != m_byKey.cend() && !areTwo(m_met.at(*found).user, user)) {
            return *found;
        }
    }
    return std::nullopt;
}

Result<std::optional<qint64>> UserImport::storedId(const User &user)
{
    const auto id = [](const Row &row) { return row.integer(0); };
    if (!user.cardNumber.isEmpty()) {
        Statement byCard(m_database, QStringLiteral("SELECT id FROM users WHERE card_number = ?"));
        if (auto found = byCard.bind(user.cardNumber).first(id); !found || *found) {
            return found;
        }
    }
    if (!user.userName.isEmpty()) {
        Statement byUserName(m_database, QStringLiteral("SELECT id, card_number FROM users WHERE username_key = ?"));
        const auto found = byUserName.bind(userNameKey(user.userName)).first([](const Row &row) {
            return std::pair(row.integer(0), row.text(1));
        });
        if (!found) {
            return found.problems();
        }
        // The same user name on another card is somebody else.
        if (*found && ((*found)->second.isEmpty() || user.cardNumber.isEmpty())) {
            return std::optional<qint64>((*found)->first);
        }
    }
    Statement byName(m_database,
                     QStringLiteral("SELECT id FROM users WHERE name_key = ? AND erased_at IS NULL ORDER BY id"));
    const auto namesakes = byName.bind(nameKeyOf(user)).all(id);
    if (!namesakes) {
        return namesakes.problems();
    }
    for (const qint64 candidate : *namesakes) {
        const Result<std::optional<User>> stored = userstore::byId(m_database, candidate);
        if (!stored) {
            return stored.problems();
        }
        const QString surest = keysOf(user).constLast();
        if (*stored && !areTwo(**stored, user) && keysOf(**stored).contains(surest)) {
            return std::optional<qint64>(candidate);
        }
    }
    return std::optional<qint64>();
}

Result<bool> UserImport::isUserNameFree(const QString &userName, qint64 exceptId)
{
    Statement select(m_database, QStringLiteral("SELECT count(*) FROM users WHERE username_key = ? AND id <> ?"));
    const Result<qint64> others = select.bind(userNameKey(userName)).bind(exceptId).number();
    if (!others) {
        return others.problems();
    }
    return *others == 0;
}

Result<qint64> UserImport::insert(User &user)
{
    if (!user.registeredOn.isValid()) {
        user.registeredOn = m_clock.today();
    }
    if (!m_transaction) {
        return 0;
    }
    user.role = user.userName.isEmpty() ? Role::Member : Role::Viewer;
    return insertImportedUser(*m_transaction, user);
}

Result<bool> UserImport::update(Met &met, const UserDraftRow &draft, const User &user)
{
    if (m_request.existing == ExistingPolicy::Skip && met.wasHere) {
        return false;
    }
    const bool replace = met.wasHere && m_request.existing == ExistingPolicy::Replace;
    User after = merged(met.user, draft, user, replace);
    if (saysTheSame(after, met.user) || !checkUser(after, m_clock.today()).isEmpty()) {
        return false;
    }
    if (m_transaction) {
        if (const Result<void> saved = m_users.save(*m_transaction, after); !saved) {
            return saved.problems();
        }
        const Result<std::optional<User>> stored = userstore::byId(m_database, after.id);
        if (!stored) {
            return stored.problems();
        }
        after = stored->value_or(after);
    }
    met.user = after;
    return true;
}

Result<RowOutcome> UserImport::take(ParsedUser &row, ImportSummary &summary)
{
    Result<User> read = userFrom(row.draft);
    if (!read) {
        return read.problems();
    }
    User &user = *read;
    const auto say = [&row](Weight weight, const Problem &problem, const QString &value) {
        row.remarks << RowRemark{weight, row.line, row.draft.name, {}, value, problem};
    };
    if (!user.userName.isEmpty() && !checkUserName(user.userName).isEmpty()) {
        say(Weight::Look, {nameOf(Target::UserName), QStringLiteral("exchange.userNameInvalid"), {user.userName}},
            user.userName);
        user.userName.clear();
    }
    const Problems wrong = checkUser(user, m_clock.today());
    for (const Problem &problem : wrong) {
        say(Weight::Refused, problem, {});
    }
    if (!wrong.isEmpty()) {
        return RowOutcome::Refused;
    }
    std::optional<qsizetype> at = met(user);
    if (!at) {
        const Result<std::optional<qint64>> stored = storedId(user);
        if (!stored) {
            return stored.problems();
        }
        if (stored->has_value() && m_byId.contains(**stored)) {
            at = m_byId.value(**stored);
        } else if (stored->has_value()) {
            const Result<std::optional<User>> found = userstore::byId(m_database, **stored);
            if (!found) {
                return found.problems();
            }
            if (*found) {
                m_byId.insert(**stored, m_met.size());
                m_met << Met{true, **found};
                at = m_met.size() - 1;
                remember(m_met.constLast().user, *at);
            }
        }
    }
    if (at) {
        const Result<bool> updated = update(m_met[*at], row.draft, user);
        if (!updated) {
            return updated.problems();
        }
        remember(m_met.at(*at).user, *at);
        return *updated ? RowOutcome::Updated : RowOutcome::Skipped;
    }
    if (!user.userName.isEmpty()) {
        const Result<bool> isFree = isUserNameFree(user.userName, 0);
        if (!isFree) {
            return isFree.problems();
        }
        if (!*isFree || m_byKey.contains(QStringLiteral("user") + between + userNameKey(user.userName))) {
            say(Weight::Look, {nameOf(Target::UserName), QStringLiteral("exchange.userNameTaken"), {user.userName}},
                user.userName);
            user.userName.clear();
        } else {
            summary.addTallies({QStringLiteral("exchange.signInNames")});
        }
    }
    const Result<qint64> id = insert(user);
    if (!id) {
        return id.problems();
    }
    user.id = *id;
    if (*id != 0) {
        // Read back: later rows may complete it, and need its version.
        const Result<std::optional<User>> stored = userstore::byId(m_database, *id);
        if (!stored) {
            return stored.problems();
        }
        user = stored->value_or(user);
        m_byId.insert(*id, m_met.size());
    }
    m_met << Met{false, user};
    remember(user, m_met.size() - 1);
    return RowOutcome::Added;
}
