// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/day/todaysheet.h"

#include "models/circulation/policy.h"
#include "models/database/dialect.h"
#include "models/database/statement.h"

namespace {

constexpr int endsWithinDays = 30;

/// The lines of one card: what they show, where they stand, and their order.
struct Lines {
    QString columns;
    QString from;
    QString order;
};

const Lines loanLines{
    QStringLiteral("l.id, b.title, u.name, l.due_on, EXISTS (SELECT 1 FROM holds h WHERE h.book_id = b.id AND h.status "
                   "= 'waiting')"),
    QStringLiteral("loans l%1 JOIN users u ON u.id = l.user_id JOIN copies c ON c.id = l.copy_id JOIN books b ON b.id "
                   "= c.book_id WHERE l.returned_at IS NULL AND l.claimed_at IS NULL AND l.due_on >= ? AND l.due_on "
                   "<= ?"),
    QStringLiteral("l.due_on, b.title_key, l.id")};
const Lines shelfLines{QStringLiteral("h.id, b.title, u.name, h.pickup_by_on, 0"),
                       QStringLiteral("holds h JOIN books b ON b.id = h.book_id LEFT JOIN users u ON u.id = h.user_id "
                                      "WHERE h.status = 'ready' AND h.pickup_by_on < ?"),
                       QStringLiteral("h.pickup_by_on, h.id")};
const Lines pullLines{
    QStringLiteral("h.id, b.title, coalesce(min(p.name), '') || ' ' || coalesce(b.call_number, ''), NULL, 0"),
    QStringLiteral("holds h JOIN books b ON b.id = h.book_id JOIN copy_availability a ON a.book_id = b.id AND "
                   "a.availability = 'available' JOIN copies c ON c.id = a.copy_id LEFT JOIN locations p ON p.id = "
                   "c.location_id WHERE h.status = 'waiting' AND h.position = 1 AND (h.copy_id IS NULL OR h.copy_id = "
                   "c.id) GROUP BY h.id"),
    QStringLiteral("b.call_number_key, b.title_key, h.id")};
const Lines endingLines{
    QStringLiteral("u.id, u.name, k.name, u.expires_on, 0"),
    QStringLiteral("users u LEFT JOIN user_categories k ON k.id = u.user_category_id WHERE u.is_active = 1 AND "
                   "u.erased_at IS NULL AND u.expires_on >= ? AND u.expires_on <= ?"),
    QStringLiteral("u.expires_on, u.name_key, u.id")};

/// Open loans are found by their day, whatever the statistics of the library say.
QString byDueDay(Database &database)
{
    return database.dialect().byIndex(QStringLiteral("loans_open_due"));
}

TodayLine lineFrom(const Row &row)
{
    return {row.integer(0), row.text(1), row.text(2).trimmed(), row.day(3), row.flag(4)};
}

/// One card of the sheet and the days that decide what stands on it.
struct Part {
    TodayList TodaySheet::*list;
    const Lines &lines;
    QList<QDate> days;
};

QList<Part> partsOf(const Calendar &calendar, QDate today)
{
    const QDate lastOpen = calendar.previousOpen(today.addDays(-1)).value_or(today.addDays(-1));
    return {{&TodaySheet::due, loanLines, {today, today}},
            {&TodaySheet::newlyOverdue, loanLines, {lastOpen, today.addDays(-1)}},
            {&TodaySheet::toClear, shelfLines, {today}},
            {&TodaySheet::toPull, pullLines, {}},
            {&TodaySheet::ending, endingLines, {today, today.addDays(endsWithinDays)}}};
}

QString fromOf(Database &database, const Part &part)
{
    return &part.lines == &loanLines ? part.lines.from.arg(byDueDay(database)) : part.lines.from;
}

Result<bool> isAnyIn(Database &database, const Part &part)
{
    Statement select(database, QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(fromOf(database, part)));
    for (const QDate &day : part.days) {
        select.bind(day);
    }
    const auto found = select.first([](const Row &row) { return row.integer(0); });
    return found ? Result<bool>(found->has_value()) : found.problems();
}

Result<TodayList> listOf(Database &database, const Part &part, int most)
{
    Statement select(database,
                     QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
                         .arg(part.lines.columns, fromOf(database, part), part.lines.order));
    for (const QDate &day : part.days) {
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
            "FROM loans l%1 "
            "JOIN users u ON u.id = l.user_id JOIN copies c ON c.id = l.copy_id JOIN books b ON b.id = c.book_id "
            "WHERE l.returned_at IS NULL AND l.claimed_at IS NULL AND l.due_on < ? ORDER BY l.due_on, l.id")
            .arg(byDueDay(database)));
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

/// What the sheet goes by, for whoever may see it.
Result<CirculationPolicy> policyFor(CommandGate &gate)
{
    const Result<void> allowed = gate.allow(Command::ViewLoans);
    return allowed ? loadPolicy(gate.database()) : Result<CirculationPolicy>(allowed.problems());
}

} // namespace

Result<bool> asksAnythingToday(CommandGate &gate)
{
    Database &database = gate.database();
    const Result<CirculationPolicy> policy = policyFor(gate);
    if (!policy) {
        return policy.problems();
    }
    const QDate today = gate.clock().today();
    for (const Part &part : partsOf(policy->calendar, today)) {
        const Result<bool> isAny = isAnyIn(database, part);
        if (!isAny || *isAny) {
            return isAny;
        }
    }
    const Result<TodayList> lost = lostOf(database, *policy, today, 1);
    return lost ? Result<bool>(lost->count > 0) : lost.problems();
}

Result<TodaySheet> readToday(CommandGate &gate, int most)
{
    Database &database = gate.database();
    const Result<CirculationPolicy> policy = policyFor(gate);
    if (!policy) {
        return policy.problems();
    }
    const QDate today = gate.clock().today();
    TodaySheet sheet;
    sheet.day = today;
    sheet.isOpen = policy->calendar.isOpen(today);
    for (const Part &part : partsOf(policy->calendar, today)) {
        const Result<TodayList> list = listOf(database, part, most);
        if (!list) {
            return list.problems();
        }
        sheet.*part.list = *list;
    }
    const Result<TodayList> lost = lostOf(database, *policy, today, most);
    if (!lost) {
        return lost.problems();
    }
    sheet.lost = *lost;
    return sheet;
}
