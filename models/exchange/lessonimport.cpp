// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/lessonimport.h"

#include "models/database/statement.h"
#include "models/exchange/cellvalues.h"
#include "models/exchange/importeduser.h"
#include "models/users/accountrules.h"
#include "models/users/userrules.h"
#include "models/values/barcode.h"
#include "models/values/foldedtext.h"

namespace {

constexpr int oldPasswordDays = 90;

bool isOrdinaryRole(const QString &role)
{
    static const QStringList ordinary{QString(),
                                      QStringLiteral("member"),
                                      QStringLiteral("student"),
                                      QStringLiteral("user"),
                                      QStringLiteral("reader"),
                                      QStringLiteral("borrower"),
                                      QStringLiteral("viewer"),
                                      QStringLiteral("patron")};
    return ordinary.contains(folded(role));
}

} // namespace

LessonImport::LessonImport(CommandGate &gate, Transaction &transaction, ImportSummary &summary)
    : m_gate(gate),
      m_transaction(transaction),
      m_database(gate.database()),
      m_summary(summary)
{ }

void LessonImport::say(Weight weight, const char *table, qint64 line, const QString &title, const QString &value,
                       const char *code, const QStringList &arguments)
{
    m_summary.addRemarks({RowRemark{weight,
                                    line,
                                    title,
                                    QString::fromLatin1(table),
                                    value,
                                    {QString::fromLatin1(table), QString::fromLatin1(code), arguments}}});
}

Result<void> LessonImport::takeUser(const LessonUser &row, qint64 line)
{
    ++m_summary.read;
    return row.userName.isNull() && row.password.isNull() ? takePerson(row, line) : takeAccount(row, line);
}

/// The card a person of the lesson gets, made from the old id so that a second import knows it again. Empty when
/// somebody else has it.
Result<QString> LessonImport::freeCard(const QString &id, const QString &nameKey, qint64 &sameUser)
{
    sameUser = 0;
    const QString card = cleanedBarcode(QStringLiteral("U") + id);
    Statement select(m_database, QStringLiteral("SELECT id, name_key FROM users WHERE card_number = ?"));
    const auto holder = select.bind(card).first([](const Row &row) { return std::pair(row.integer(0), row.text(1)); });
    if (!holder) {
        return holder.problems();
    }
    if (!*holder) {
        return card;
    }
    sameUser = (*holder)->second == nameKey ? (*holder)->first : 0;
    return QString();
}

/// Somebody of the same name and address who has no card either.
Result<QString> LessonImport::cardlessTwin(const User &user, qint64 &sameUser)
{
    Statement select(m_database,
                     QStringLiteral("SELECT id FROM users WHERE name_key = ? AND coalesce(email, '') = ? AND "
                                    "(card_number IS NULL OR card_number LIKE 'U%')"));
    const auto twin = select.bind(nameKeyOf(user))
                          .bind(user.email.isEmpty() ? QStringLiteral("") : user.email)
                          .first([](const Row &row) { return row.integer(0); });
    if (!twin) {
        return twin.problems();
    }
    sameUser = twin->value_or(0);
    return QString();
}

Result<void> LessonImport::takePerson(const LessonUser &row, qint64 line)
{
    User user;
    user.name = row.name;
    user.email = row.email;
    user.role = Role::Viewer;
    user.registeredOn = m_gate.clock().today();
    user = tidied(user);
    const auto refuse = [&](const char *code, const QString &value) {
        say(Weight::Refused, "Users", line, user.name, value, code, {value});
        m_summary.count(RowOutcome::Refused);
        return Result<void>();
    };
    if (user.name.isEmpty()) {
        return refuse("exchange.nameMissing", row.id);
    }
    if (!checkEmail(user.email).isEmpty()) {
        say(Weight::Look, "Users", line, user.name, row.email, "exchange.emailLeftOut", {row.email});
        user.email.clear();
    }
    // The loans of a number that stands there twice are the first one's.
    const bool isNumbered = !row.id.isEmpty() && !m_users.contains(row.id);
    if (!isNumbered) {
        say(Weight::Look, "Users", line, user.name, row.id,
            row.id.isEmpty() ? "exchange.idMissing" : "exchange.idTwice", {row.id});
    }
    if (const QString mail = folded(user.email); !mail.isEmpty()) {
        if (m_mails.contains(mail)) {
            say(Weight::Look, "Users", line, user.name, user.email, "exchange.emailShared", {user.email});
        }
        m_mails.insert(mail);
    }
    if (!isOrdinaryRole(row.role)) {
        say(Weight::Look, "Users", line, user.name, row.role, "exchange.roleNotRaised", {row.role});
    }
    qint64 same = 0;
    const Result<QString> card = isNumbered ? freeCard(row.id, nameKeyOf(user), same) : cardlessTwin(user, same);
    if (!card) {
        return card.problems();
    }
    if (same != 0) {
        if (isNumbered) {
            m_users.insert(row.id, same);
        }
        m_summary.count(RowOutcome::Skipped);
        return {};
    }
    user.cardNumber = *card;
    if (isNumbered && user.cardNumber.isEmpty()) {
        say(Weight::Look, "Users", line, user.name, row.id, "exchange.cardTaken", {QStringLiteral("U") + row.id});
    }
    if (const Problems wrong = checkUser(user, m_gate.clock().today()); !wrong.isEmpty()) {
        return refuse("exchange.userUnsound", wrong.constFirst().code);
    }
    const Result<qint64> id = insertImportedUser(m_transaction, user);
    if (!id) {
        return id.problems();
    }
    if (isNumbered) {
        m_users.insert(row.id, *id);
    }
    m_summary.count(RowOutcome::Added);
    return {};
}

Result<void> LessonImport::takeAccount(const LessonUser &row, qint64 line)
{
    User user;
    user.name = row.name;
    user.userName = row.userName;
    user.role = Role::Viewer;
    user.registeredOn = m_gate.clock().today();
    user = tidied(user);
    if (user.name.isEmpty()) {
        user.name = user.userName;
    }
    const auto refuse = [&](const char *code, const QString &value) {
        say(Weight::Refused, "users", line, user.name, value, code, {value});
        m_summary.count(RowOutcome::Refused);
        return Result<void>();
    };
    if (user.name.isEmpty()) {
        return refuse("exchange.nameMissing", row.id);
    }
    const Reading<QDate> born = readDay(row.dateOfBirth, DateOrder::YearMonthDay);
    user.dateOfBirth = born.value.value_or(QDate());
    if (!born.oddity.isEmpty() || user.dateOfBirth > m_gate.clock().today()) {
        say(Weight::Look, "users", line, user.name, row.dateOfBirth, "exchange.birthDateLeftOut", {row.dateOfBirth});
        user.dateOfBirth = {};
    }
    if (!checkUserName(user.userName).isEmpty()) {
        say(Weight::Look, "users", line, user.name, user.userName, "exchange.userNameInvalid", {user.userName});
        user.userName.clear();
    }
    Statement select(m_database, QStringLiteral("SELECT id, name_key FROM users WHERE username_key = ?"));
    const auto holder = select.bind(userNameKey(user.userName)).first([](const Row &found) {
        return std::pair(found.integer(0), found.text(1));
    });
    if (!holder) {
        return holder.problems();
    }
    if (*holder && !user.userName.isEmpty()) {
        // Somebody's present password is never replaced by one from a file.
        if ((*holder)->second == nameKeyOf(user) && !m_users.values().contains((*holder)->first)) {
            m_users.insert(row.id, (*holder)->first);
            m_summary.count(RowOutcome::Skipped);
            return {};
        }
        return refuse("exchange.userNameTaken", user.userName);
    }
    ImportedAccount account;
    if (!row.password.isEmpty() && !user.userName.isEmpty()) {
        const Result<HashedPassword> password = importedPassword(row.password);
        if (password) {
            account.password = *password;
            account.passwordExpiresAt = toStoredMoment(m_gate.clock().now().addDays(oldPasswordDays));
        } else {
            say(Weight::Look, "users", line, user.name, {}, "exchange.passwordUnknown");
        }
    }
    if (const Problems wrong = checkUser(user, m_gate.clock().today()); !wrong.isEmpty()) {
        return refuse("exchange.userUnsound", wrong.constFirst().code);
    }
    const Result<qint64> id = insertImportedUser(m_transaction, user, account);
    if (!id) {
        return id.problems();
    }
    if (!row.id.isEmpty() && !m_users.contains(row.id)) {
        m_users.insert(row.id, *id);
    }
    m_summary.addTallies({QStringLiteral("exchange.signInNames")});
    m_summary.count(RowOutcome::Added);
    return {};
}
