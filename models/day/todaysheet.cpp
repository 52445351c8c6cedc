// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/day/todaysheet.h"

#include "models/circulation/policy.h"
#include "models/database/statement.h"

namespace {

constexpr int endsWithinDays = 30;

const QString loanLines = QStringLiteral(
    "SELECT l.id, b.title, u.name, l.due_on, EXISTS (SELECT 1 FROM holds h WHERE h.book_id = b.id AND h.status = "
    "'waiting') "
    "FROM loans l JOIN users u ON u.id = l.user_id JOIN copies c ON c.id = l.copy_id JOIN books b ON b.id = c.book_id "
    "WHERE l.returned_at IS NULL AND l.claimed_at IS NULL AND l.due_on >= ? AND l.due_on <= ? ORDER BY l.due_on, "
    "b.title_key, l.id");
const QString shelfLines =
    QStringLiteral("SELECT h.id, b.title, u.name, h.pickup_by_on, 0 FROM holds h JOIN books b ON b.id = h.book_id LEFT "
                   "JOIN users u ON u.id = h.user_id "
                   "WHERE h.status = 'ready' AND h.pickup_by_on < ? ORDER BY h.pickup_by_on, h.id");
const QString pullLines = QStringLiteral(
    "SELECT h.id, b.title, coalesce(min(p.name), '') || ' ' || coalesce(b.call_number, ''), NULL, 0 FROM holds h JOIN "
    "books b ON b.id = h.book_id "
    "JOIN copy_availability a ON a.book_id = b.id AND a.availability = 'available' JOIN copies c ON c.id = a.copy_id "
    "LEFT JOIN locations p ON p.id = c.location_id WHERE h.status = 'waiting' AND h.position = 1 AND (h.copy_id IS "
    "NULL OR h.copy_id = c.id) "
    "GROUP BY h.id ORDER BY b.call_number_key, b.title_key, h.id");
const QString endingLines = QStringLiteral("SELECT u.id, u.name, k.name, u.expires_on, 0 FROM users u LEFT JOIN "
                                           "user_categories k ON k.id = u.user_category_id "
                                           "WHERE u.is_active = 1 AND u.erased_at IS NULL AND u.expires_on >= ? AND "
                                           "u.expires_on <= ? ORDER BY u.expires_on, u.name_key, u.id");

TodayLine lineFrom(const Row &row)
{
    return {row.integer(0), row.text(1), row.text(2).trimmed(), row.day(3), row.flag(4)};
}

Result<TodayList> listOf(Database &database, const QString &sql, const QList<QDate> &days, int most)
{
    Statement select(database, sql);
    for (const QDate &day : days) {
        select.bind(day);
    }
    TodayList list;
    const Result<void> read = select.each([&](const Row &row) {
        ++list.count;
        if (list.count <= most) {
            list.lines << lineFrom(row);
        }
    });
    return read ? Result<TodayList>(list) : read.problems();
}

/// Loans so late that the rule of their user and type calls them lost.
Result<TodayList> lostOf(Database &database, const CirculationPolicy &policy, QDate today, int most)
{
    Statement select(
        database,
        QStringLiteral(
            "SELECT l.id, b.title, u.name, l.due_on, 0, u.user_category_id, coalesce(c.item_type_id, b.item_type_id) "
            "FROM loans l "
            "JOIN users u ON u.id = l.user_id JOIN copies c ON c.id = l.copy_id JOIN books b ON b.id = c.book_id "
            "WHERE l.returned_at IS NULL AND l.claimed_at IS NULL AND l.due_on < ? ORDER BY l.due_on, l.id"));
    TodayList list;
    const Result<void> read = select.bind(today).each([&](const Row &row) {
        const std::optional<int> after =
            policy.rules.lookUp(RuleName::LostAfterDays, row.optionalInteger(5), row.optionalInteger(6)).number();
        if (!after || *after <= 0 || row.day(3).daysTo(today) <= *after) {
            return;
        }
        ++list.count;
        if (list.count <= most) {
            list.lines << lineFrom(row);
        }
    });
    return read ? Result<TodayList>(list) : read.problems();
}

} // namespace

bool TodaySheet::isEmpty() const
{
    return due.count + newlyOverdue.count + toClear.count + toPull.count + ending.count + lost.count == 0;
}

Result<TodaySheet> readToday(CommandGate &gate, int most)
{
    if (const Result<void> allowed = gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Database &database = gate.database();
    const Result<CirculationPolicy> policy = loadPolicy(database);
    if (!policy) {
        return policy.problems();
    }
    const QDate today = gate.clock().today();
    TodaySheet sheet;
    sheet.day = today;
    sheet.isOpen = policy->calendar.isOpen(today);
    const QDate lastOpen = policy->calendar.previousOpen(today.addDays(-1)).value_or(today.addDays(-1));
    struct Part {
        TodayList &list;
        const QString &sql;
        QList<QDate> days;
    };
    const Part parts[] = {{sheet.due, loanLines, {today, today}},
                          {sheet.newlyOverdue, loanLines, {lastOpen, today.addDays(-1)}},
                          {sheet.toClear, shelfLines, {today}},
                          {sheet.toPull, pullLines, {}},
                          {sheet.ending, endingLines, {today, today.addDays(endsWithinDays)}}};
    for (const Part &part : parts) {
        const Result<TodayList> list = listOf(database, part.sql, part.days, most);
        if (!list) {
            return list.problems();
        }
        part.list = *list;
    }
    const Result<TodayList> lost = lostOf(database, *policy, today, most);
    if (!lost) {
        return lost.problems();
    }
    sheet.lost = *lost;
    return sheet;
}
