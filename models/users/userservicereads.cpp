// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What UserService only reads.
#include "models/database/dialect.h"
#include "models/database/statement.h"
#include "models/users/userservice.h"
#include "models/users/userstore.h"
#include "models/values/barcode.h"
#include "models/values/foldedtext.h"
#include "models/values/searchwords.h"

namespace {

QString matchSelection()
{
    return QStringLiteral("SELECT t.id, t.name, t.card_number, c.name, g.name, t.date_of_birth, t.is_active "
                          "FROM users t LEFT JOIN user_categories c ON c.id = t.user_category_id "
                          "LEFT JOIN groups g ON g.id = t.group_id ");
}

UserMatch matchFrom(const Row &row)
{
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.day(5), row.flag(6)};
}

} // namespace

Result<std::optional<User>> UserService::find(qint64 id) const
{
    const Result<void> allowed = m_gate.allow(Command::ViewUsers);
    return allowed ? userstore::byId(m_gate.database(), id) : allowed.problems();
}

Result<std::optional<User>> UserService::findByCard(const QString &cardNumber) const
{
    const Result<void> allowed = m_gate.allow(Command::ViewUsers);
    return allowed ? userstore::byCard(m_gate.database(), cleanedBarcode(cardNumber)) : allowed.problems();
}

Result<QList<UserMatch>> UserService::duplicatesOf(const User &user) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewUsers); !allowed) {
        return allowed.problems();
    }
    const User tidy = tidied(user);
    if (tidy.name.isEmpty()) {
        return QList<UserMatch>{};
    }
    Statement select(
        m_gate.database(),
        matchSelection()
            + QStringLiteral("WHERE t.name_key = ? AND t.date_of_birth IS NOT DISTINCT FROM ? AND t.id <> ? "
                             "ORDER BY t.id LIMIT 5"));
    return select.bind(nameKeyOf(tidy)).bind(tidy.dateOfBirth).bind(tidy.id).all(matchFrom);
}

Result<QList<UserMatch>> UserService::sharersOf(const QString &email, qint64 exceptId) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewUsers); !allowed) {
        return allowed.problems();
    }
    const QString typed = cleaned(email);
    const QString terms = m_gate.database().dialect().searchTerms(searchWords(typed));
    if (typed.isEmpty() || terms.isEmpty()) {
        return QList<UserMatch>{};
    }
    Statement select(
        m_gate.database(),
        matchSelection()
            + QStringLiteral("WHERE t.id %1 AND lower(t.email) = lower(?) AND t.id <> ? ORDER BY t.id LIMIT 5")
                  .arg(m_gate.database().dialect().searchCondition(QStringLiteral("users"))));
    return select.bind(terms).bind(typed).bind(exceptId).all(matchFrom);
}

Result<QList<UserMatch>> UserService::search(const QString &typed, int limit) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewUsers); !allowed) {
        return allowed.problems();
    }
    const QString terms = m_gate.database().dialect().searchTerms(searchWords(typed));
    if (terms.isEmpty()) {
        return QList<UserMatch>{};
    }
    Statement select(
        m_gate.database(),
        matchSelection()
            + QStringLiteral(
                  "WHERE t.id %1 AND t.erased_at IS NULL ORDER BY t.is_active DESC, t.name_key, t.id LIMIT ?")
                  .arg(m_gate.database().dialect().searchCondition(QStringLiteral("users"))));
    return select.bind(terms).bind(limit).all(matchFrom);
}

Result<UserCounts> UserService::counts() const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewUsers); !allowed) {
        return allowed.problems();
    }
    const QDate today = m_gate.clock().today();
    const QDate end(today.year(), today.month(), today.daysInMonth());
    UserCounts counts;
    Statement all(m_gate.database(),
                  QStringLiteral("SELECT (SELECT count(*) FROM users) - (SELECT count(*) FROM users "
                                 "WHERE erased_at IS NOT NULL)"));
    Statement ending(
        m_gate.database(),
        QStringLiteral(
            "SELECT count(*) FROM users WHERE expires_on BETWEEN ? AND ? AND is_active = 1 AND erased_at IS NULL"));
    const Result<qint64> users = all.number();
    const Result<qint64> expiring = ending.bind(today).bind(end).number();
    if (!users || !expiring) {
        return users ? expiring.problems() : users.problems();
    }
    return UserCounts{*users, *expiring};
}
