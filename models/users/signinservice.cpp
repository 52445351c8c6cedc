// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/users/signinservice.h"

#include "models/accounts/strength.h"
#include "models/database/audit.h"
#include "models/database/statement.h"
#include "models/database/transaction.h"
#include "models/users/accountrules.h"
#include "models/users/signinattempts.h"
#include "models/users/userrules.h"
#include "models/users/userstore.h"
#include "models/values/foldedtext.h"

/// What signing in reads about a person; the only place where a password hash is read.
struct SignInService::Account {
    qint64 id = 0;
    QString name;
    QString userNameKey;
    QString hash;
    Role role = Role::Member;
    QDate roleExpiresOn;
    bool isActive = false;
    bool mustChangePassword = false;
    QDateTime passwordExpiresAt;
    int nextPause = 0; ///< seconds, should this try have been wrong
};

namespace {

constexpr QLatin1String passesSetting("passwordPasses");
constexpr QLatin1String memorySetting("passwordMemoryBytes");

Problem accountProblem(const char *reason, const QStringList &arguments = {})
{
    return {QStringLiteral("password"), QLatin1String("accounts.") + QLatin1String(reason), arguments};
}

/// Long texts are no user names and must not fill the table of failed tries.
QString attemptKey(const QString &userName)
{
    const QString key = userNameKey(userName).left(100);
    return key.isEmpty() ? QStringLiteral(" ") : key;
}

/// The station of that name, registered when it is new.
Result<qint64> stationOf(Transaction &transaction, const QString &stationName)
{
    const QString name = cleaned(stationName);
    if (name.isEmpty()) {
        return 0;
    }
    Statement select(transaction, QStringLiteral("SELECT id FROM stations WHERE name = ?"));
    const Result<qint64> found = select.bind(name).number();
    if (!found || *found != 0) {
        return found;
    }
    Statement insert(transaction, QStringLiteral("INSERT INTO stations (name, created_at) VALUES (?, ?)"));
    if (const Result<void> inserted = insert.bind(name).bind(transaction.now()).run(); !inserted) {
        return inserted.problems();
    }
    return insert.insertedId();
}

Result<void> writeHash(Transaction &transaction, qint64 userId, const HashedPassword &password, bool mustChange)
{
    Statement update(transaction,
                     QStringLiteral("UPDATE users SET password_hash = ?, must_change_password = ? WHERE id = ?"));
    return update.bind(password.text()).bind(mustChange).bind(userId).run();
}

Result<void> storeSetting(Transaction &transaction, const QString &name, quint64 value)
{
    Statement remove(transaction, QStringLiteral("DELETE FROM settings WHERE name = ?"));
    if (const Result<void> removed = remove.bind(name).run(); !removed) {
        return removed;
    }
    Statement insert(transaction, QStringLiteral("INSERT INTO settings (name, value) VALUES (?, ?)"));
    return insert.bind(name).bind(QString::number(value)).run();
}

} // namespace

SignInService::SignInService(Database &database, const Clock &clock, const PasswordCost &cost)
    : m_database(database),
      m_clock(clock),
      m_cost(cost)
{ }

Result<PasswordCost> SignInService::costOf(Database &database)
{
    PasswordCost cost;
    Statement select(database, QStringLiteral("SELECT name, value FROM settings WHERE name IN (?, ?)"));
    const Result<void> read =
        select.bind(QString(passesSetting)).bind(QString(memorySetting)).each([&cost](const Row &row) {
            (row.text(0) == passesSetting ? cost.passes : cost.memoryBytes) = row.text(1).toULongLong();
        });
    if (!read) {
        return read.problems();
    }
    // Whatever stands in the file: never cheaper than the standard, never more than the cap.
    const PasswordCost standard;
    cost.passes = qBound(standard.passes, cost.passes, quint64(10));
    cost.memoryBytes = qBound(standard.memoryBytes, cost.memoryBytes, mostPasswordMemory);
    return cost;
}

Result<std::optional<SignInService::Account>> SignInService::accountOf(const QString &key) const
{
    Statement select(
        m_database,
        QStringLiteral(
            "SELECT id, name, username_key, password_hash, role, role_expires_on, is_active, must_change_password, "
            "password_expires_at FROM users WHERE username_key = ?"));
    return select.bind(key).first([](const Row &row) {
        Account account;
        account.id = row.integer(0);
        account.name = row.text(1);
        account.userNameKey = row.text(2);
        account.hash = row.text(3);
        account.role = roleFromStored(row.text(4)).value_or(Role::Member);
        account.roleExpiresOn = row.day(5);
        account.isActive = row.flag(6);
        account.mustChangePassword = row.flag(7);
        account.passwordExpiresAt = row.moment(8);
        return account;
    });
}

Result<QString> SignInService::userNameKeyOf(const Session &session) const
{
    Statement select(m_database, QStringLiteral("SELECT username_key FROM users WHERE id = ?"));
    const auto key = select.bind(session.userId).first([](const Row &row) { return row.text(0); });
    if (!key) {
        return key.problems();
    }
    if (!*key || (*key)->isEmpty()) {
        return accountProblem("signedOut");
    }
    return **key;
}

Result<SignInService::Account> SignInService::checked(const QString &key, const QString &password)
{
    const Result<int> pause = countAttempt(m_database, m_clock, attemptKey(key));
    if (!pause) {
        return pause.problems();
    }
    const auto account = accountOf(key);
    if (!account) {
        return account.problems();
    }
    const QString typed = password.left(longestPassword);
    const bool hasHash = *account && !(*account)->hash.isEmpty();
    const Result<bool> verdict = hasHash ? verifyPassword(typed, (*account)->hash) : Result<bool>(false);
    const bool isRight = verdict && *verdict && typed == password;
    if (!isRight && (!hasHash || isLegacyHash((*account)->hash))) {
        // The time a good hash takes, so that nobody learns which names exist or which hashes are old.
        if (const Result<HashedPassword> spent = hashPassword(typed, m_cost); !spent) {
            return spent.problems();
        }
    }
    if (!verdict) {
        return verdict.problems();
    }
    if (!isRight) {
        return accountProblem("wrongPassword", {QString::number(*pause)});
    }
    return **account;
}

Result<void> SignInService::mayEnter(const Account &account) const
{
    if (!account.isActive) {
        return accountProblem("inactive");
    }
    if (account.role == Role::Member) {
        return accountProblem("memberCannotSignIn");
    }
    if (account.roleExpiresOn.isValid() && account.roleExpiresOn < m_clock.today()) {
        return accountProblem("roleEnded", {toStoredDay(account.roleExpiresOn)});
    }
    if (account.passwordExpiresAt.isValid() && account.passwordExpiresAt <= m_clock.now()) {
        return accountProblem("passwordExpired");
    }
    return {};
}

Result<Transaction> SignInService::begin(const QString &command, const Session &actor) const
{
    CommandStamp stamp;
    stamp.command = command;
    stamp.actorId = actor.userId;
    stamp.stationId = actor.stationId;
    stamp.recordedAt = toStoredMoment(m_clock.now());
    return m_database.transact(std::move(stamp));
}

Result<std::optional<HashedPassword>> SignInService::rehashed(const Account &account, const QString &password) const
{
    if (!needsRehash(account.hash, m_cost)) {
        return std::optional<HashedPassword>();
    }
    const Result<HashedPassword> fresh = hashPassword(password, m_cost);
    return fresh ? Result<std::optional<HashedPassword>>(*fresh) : fresh.problems();
}

Result<void> SignInService::welcome(Transaction &transaction, const Account &account,
                                    const std::optional<HashedPassword> &fresh) const
{
    if (const Result<void> forgotten = forgetAttempts(transaction, attemptKey(account.userNameKey)); !forgotten) {
        return forgotten;
    }
    const bool mustChange = account.mustChangePassword || isLegacyHash(account.hash);
    return fresh ? writeHash(transaction, account.id, *fresh, mustChange) : Result<void>{};
}

Result<SignedIn> SignInService::signIn(const SignInRequest &request)
{
    const Result<Account> account = checked(userNameKey(request.userName), request.password);
    if (!account) {
        return account.problems();
    }
    if (const Result<void> allowed = mayEnter(*account); !allowed) {
        return allowed.problems();
    }
    SignedIn signedIn;
    signedIn.session.userId = account->id;
    signedIn.session.userName = account->name;
    signedIn.session.role = account->role;
    signedIn.session.stationName = cleaned(request.stationName);
    signedIn.mustChangePassword = account->mustChangePassword || isLegacyHash(account->hash);
    if (m_database.access() == Database::Access::ReadOnly) {
        signedIn.mustChangePassword = false;
        return signedIn;
    }
    const auto fresh = rehashed(*account, request.password);
    if (!fresh) {
        return fresh.problems();
    }
    auto transaction = begin(QStringLiteral("account.signIn"), signedIn.session);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<qint64> station = stationOf(*transaction, request.stationName);
    if (!station) {
        return station.problems();
    }
    signedIn.session.stationId = *station;
    if (const Result<void> welcomed = welcome(*transaction, *account, *fresh); !welcomed) {
        return welcomed.problems();
    }
    // No new version: open forms on this user keep their place.
    Statement seen(*transaction, QStringLiteral("UPDATE users SET last_signed_in_at = ? WHERE id = ?"));
    if (const Result<void> noted = seen.bind(transaction->now()).bind(account->id).run(); !noted) {
        return noted.problems();
    }
    if (const Result<void> recorded = record(*transaction, QStringLiteral("users"), account->id, {}, {}); !recorded) {
        return recorded.problems();
    }
    const Result<void> committed = transaction->commit();
    return committed ? Result<SignedIn>(signedIn) : committed.problems();
}

Result<Session> SignInService::unlock(const Session &session, const QString &password)
{
    const Result<QString> key = userNameKeyOf(session);
    if (!key) {
        return key.problems();
    }
    const Result<Account> account = checked(*key, password);
    if (!account) {
        return account.problems();
    }
    if (const Result<void> allowed = mayEnter(*account); !allowed) {
        return allowed.problems();
    }
    Session present = session;
    present.userName = account->name;
    present.role = account->role;
    if (m_database.access() == Database::Access::ReadOnly) {
        return present;
    }
    const auto fresh = rehashed(*account, password);
    if (!fresh) {
        return fresh.problems();
    }
    auto transaction = begin(QStringLiteral("account.unlock"), session);
    if (!transaction) {
        return transaction.problems();
    }
    if (const Result<void> welcomed = welcome(*transaction, *account, *fresh); !welcomed) {
        return welcomed.problems();
    }
    const Result<void> committed = transaction->commit();
    return committed ? Result<Session>(present) : committed.problems();
}

Result<void> SignInService::confirm(const Session &session, const QString &password)
{
    const Result<Session> present = unlock(session, password);
    return present ? Result<void>{} : present.problems();
}

Result<void> SignInService::changeOwnPassword(const Session &session, const QString &present, const QString &fresh)
{
    const Result<QString> key = userNameKeyOf(session);
    if (!key) {
        return key.problems();
    }
    if (const Problems problems = checkNewPassword(fresh, {*key, session.userName}); !problems.isEmpty()) {
        return problems;
    }
    Result<Account> account = checked(*key, present);
    if (!account) {
        Problems problems = account.problems();
        for (Problem &problem : problems) {
            problem.field = QStringLiteral("present");
        }
        return problems;
    }
    if (const Result<void> allowed = mayEnter(*account); !allowed) {
        return allowed;
    }
    const Result<bool> isSame = verifyPassword(fresh, account->hash);
    if (isSame && *isSame) {
        return accountProblem("passwordSame");
    }
    const Result<HashedPassword> hash = hashPassword(fresh, m_cost);
    if (!hash) {
        return hash.problems();
    }
    auto transaction = begin(QStringLiteral("password.change"), session);
    if (!transaction) {
        return transaction.problems();
    }
    if (const Result<void> forgotten = forgetAttempts(*transaction, attemptKey(*key)); !forgotten) {
        return forgotten;
    }
    Statement update(
        *transaction,
        QStringLiteral("UPDATE users SET password_hash = ?, password_changed_at = ?, password_expires_at = NULL, "
                       "must_change_password = 0, updated_at = ?, version = version + 1 WHERE id = ?"));
    update.bind(hash->text()).bind(transaction->now()).bind(transaction->now()).bind(account->id);
    if (const Result<void> updated = update.run(); !updated) {
        return updated;
    }
    if (const Result<void> recorded = record(*transaction, QStringLiteral("users"), account->id, {}, {}); !recorded) {
        return recorded;
    }
    return transaction->commit();
}

Result<qint64> SignInService::firstAdministrator(const AdministratorDraft &draft)
{
    User user;
    user.givenName = draft.givenName;
    user.familyName = draft.familyName;
    user.name = draft.name;
    user.registeredOn = m_clock.today();
    user = tidied(user);
    Problems problems = checkUser(user, m_clock.today());
    problems << checkUserName(draft.userName) << checkNewPassword(draft.password, {draft.userName, user.name});
    if (!problems.isEmpty()) {
        return problems;
    }
    const Result<HashedPassword> hash = hashPassword(draft.password, m_cost);
    if (!hash) {
        return hash.problems();
    }
    auto transaction = begin(QStringLiteral("library.create"), {});
    if (!transaction) {
        return transaction.problems();
    }
    Statement count(*transaction, QStringLiteral("SELECT count(*) FROM users WHERE role = 'administrator'"));
    const Result<qint64> administrators = count.number();
    if (!administrators) {
        return administrators.problems();
    }
    if (*administrators != 0) {
        return Problem{{}, QStringLiteral("accounts.hasAdministrator"), {}};
    }
    const Result<qint64> id = userstore::insert(*transaction, user);
    if (!id) {
        return id;
    }
    Statement update(
        *transaction,
        QStringLiteral("UPDATE users SET username = ?, username_key = ?, role = 'administrator', password_hash = ?, "
                       "password_changed_at = ? WHERE id = ?"));
    update.bind(cleaned(draft.userName))
        .bind(userNameKey(draft.userName))
        .bind(hash->text())
        .bind(transaction->now())
        .bind(*id);
    if (const Result<void> updated = update.run(); !updated) {
        return updated.problems();
    }
    if (const Result<void> words = userstore::refreshSearchText(*transaction, *id); !words) {
        return words.problems();
    }
    for (const auto &[name, value] :
         {std::pair(passesSetting, m_cost.passes), std::pair(memorySetting, m_cost.memoryBytes)}) {
        if (const Result<void> stored = storeSetting(*transaction, QString(name), value); !stored) {
            return stored.problems();
        }
    }
    const auto image = imageOf(m_database, QStringLiteral("users"), *id);
    if (!image) {
        return image.problems();
    }
    if (const Result<void> recorded = record(*transaction, QStringLiteral("users"), *id, {}, *image); !recorded) {
        return recorded.problems();
    }
    const Result<void> committed = transaction->commit();
    return committed ? id : committed.problems();
}
