// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/limitservice.h"

#include "models/circulation/loanfines.h"
#include "models/circulation/policy.h"
#include "models/database/audit.h"
#include "models/database/statement.h"

#include <algorithm>

namespace {

const QString table = QStringLiteral("block_limits");
constexpr qint64 largestCount = 9999;
constexpr qint64 largestAmount = 999999999;

std::optional<LimitRow> rowFrom(const Row &row)
{
    const auto measure = limitMeasureFromStored(row.text(1));
    const auto action = limitedActionFromStored(row.text(2));
    if (!measure || !action) {
        return std::nullopt;
    }
    return LimitRow{row.optionalInteger(0), *measure, *action, row.optionalInteger(3), row.text(4)};
}

struct Cell {
    qint64 id = 0;
    LimitRow row;
};

Result<std::optional<Cell>> cellOf(Database &database, const LimitChange &change)
{
    Statement select(
        database,
        QStringLiteral("SELECT user_category_id, measure, action, limit_value, message, id FROM block_limits "
                       "WHERE coalesce(user_category_id, 0) = ? AND measure = ? AND action = ?"));
    select.bind(change.categoryId.value_or(0)).bind(toStored(change.measure)).bind(toStored(change.action));
    return select.first([](const Row &row) { return Cell{row.integer(5), rowFrom(row).value_or(LimitRow())}; });
}

bool isSame(const std::optional<LimitRow> &a, const std::optional<LimitRow> &b)
{
    return a.has_value() == b.has_value() && (!a || (a->limit == b->limit && a->message == b->message));
}

Result<qint64> insertCell(Transaction &transaction, const LimitChange &change)
{
    Statement insert(
        transaction,
        QStringLiteral("INSERT INTO block_limits (user_category_id, measure, action, limit_value, message, "
                       "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(change.categoryId).bind(toStored(change.measure)).bind(toStored(change.action));
    insert.bind(change.after->limit).bind(change.after->message.isEmpty() ? QString() : change.after->message);
    insert.bind(transaction.now()).bind(transaction.now());
    const Result<void> done = insert.run();
    return done ? Result<qint64>(insert.insertedId()) : done.problems();
}

Result<void> updateCell(Transaction &transaction, qint64 id, const LimitRow &row)
{
    Statement update(transaction,
                     QStringLiteral("UPDATE block_limits SET limit_value = ?, message = ?, updated_at = ?, "
                                    "version = version + 1 WHERE id = ?"));
    update.bind(row.limit).bind(row.message.isEmpty() ? QString() : row.message).bind(transaction.now()).bind(id);
    return update.run();
}

Result<void> removeCell(Transaction &transaction, qint64 id)
{
    Statement remove(transaction, QStringLiteral("DELETE FROM block_limits WHERE id = ?"));
    return remove.bind(id).run();
}

Result<void> writeCell(Transaction &transaction, const LimitChange &change, const std::optional<Cell> &cell)
{
    std::optional<Image> before;
    if (cell) {
        const Result<std::optional<Image>> image = imageOf(transaction.database(), table, cell->id);
        if (!image) {
            return image.problems();
        }
        before = *image;
    }
    qint64 id = cell ? cell->id : 0;
    Result<void> done;
    if (!cell) {
        const Result<qint64> inserted = insertCell(transaction, change);
        if (!inserted) {
            return inserted.problems();
        }
        id = *inserted;
    } else {
        done = change.after ? updateCell(transaction, id, *change.after) : removeCell(transaction, id);
    }
    if (!done) {
        return done;
    }
    const Result<std::optional<Image>> after = imageOf(transaction.database(), table, id);
    return after ? record(transaction, table, id, before, *after) : after.problems();
}

/// Adds what open loans cost today to what the ledger says.
Result<void> addRunningFines(const CommandGate &gate, std::optional<qint64> categoryId, QList<CountedUser> &users)
{
    const Result<CirculationPolicy> policy = loadPolicy(gate.database());
    const auto fines = policy ? allRunningFines(gate.database(), *policy, gate.clock()) : policy.problems();
    if (!fines) {
        return fines.problems();
    }
    QHash<qint64, qsizetype> places;
    for (const CountedUser &user : std::as_const(users)) {
        places.insert(user.id, places.size());
    }
    Statement select(gate.database(),
                     QStringLiteral("SELECT u.id, u.name FROM loans l JOIN users u ON u.id = l.user_id "
                                    "WHERE l.id = ? AND (? IS NULL OR u.user_category_id = ?)"));
    for (auto fine = fines->cbegin(); fine != fines->cend(); ++fine) {
        select.bind(fine.key()).bind(categoryId).bind(categoryId);
        const auto owner = select.first([](const Row &row) { return CountedUser{row.integer(0), row.text(1), 0}; });
        if (!owner) {
            return owner.problems();
        }
        if (!*owner) {
            continue;
        }
        if (!places.contains((*owner)->id)) {
            places.insert((*owner)->id, users.size());
            users.append(**owner);
        }
        users[places.value((*owner)->id)].count += fine.value();
    }
    std::stable_sort(users.begin(), users.end(),
                     [](const CountedUser &a, const CountedUser &b) { return a.count > b.count; });
    return {};
}

/// What to count per user; the first `?` is the library's day where the text has one, then the category twice.
QString countSql(LimitMeasure measure)
{
    const QString out = QStringLiteral("SELECT u.id, u.name, count(*) FROM loans l JOIN users u ON u.id = l.user_id "
                                       "WHERE l.returned_at IS NULL AND l.claimed_at IS NULL ");
    const QString who = QStringLiteral("AND (? IS NULL OR u.user_category_id = ?) GROUP BY u.id, u.name ");
    const QString order = QStringLiteral("ORDER BY 3 DESC, u.name");
    switch (measure) {
    case LimitMeasure::Out: return out + who + order;
    case LimitMeasure::Overdue: return out + QStringLiteral("AND l.due_on < ? ") + who + order;
    case LimitMeasure::Lost:
        return QStringLiteral(
                   "SELECT u.id, u.name, count(*) FROM loans l JOIN users u ON u.id = l.user_id "
                   "WHERE l.outcome = 'lost' AND (SELECT coalesce(sum(e.amount_minor), 0) FROM ledger_entries e "
                   "WHERE e.loan_id = l.id) > 0 ")
            + who + order;
    case LimitMeasure::Debt: break;
    }
    return QStringLiteral("SELECT u.id, u.name, sum(e.amount_minor) FROM ledger_entries e "
                          "JOIN users u ON u.id = e.user_id WHERE e.id > 0 ")
        + who + QStringLiteral("HAVING sum(e.amount_minor) <> 0 ") + order;
}

} // namespace

LimitService::LimitService(CommandGate &gate) : m_gate(gate) { }

Result<LimitSet> loadLimits(Database &database)
{
    Statement select(database,
                     QStringLiteral("SELECT user_category_id, measure, action, limit_value, message "
                                    "FROM block_limits ORDER BY id"));
    QList<LimitRow> rows;
    const Result<void> done = select.each([&rows](const Row &row) {
        if (const auto limit = rowFrom(row)) {
            rows.append(*limit);
        }
    });
    Statement currency(database, QStringLiteral("SELECT value FROM settings WHERE name = 'currency'"));
    const auto found = currency.first([](const Row &row) { return row.text(0); });
    if (!done || !found) {
        return done ? found.problems() : done.problems();
    }
    return LimitSet(rows, found->value_or(QStringLiteral("EUR")));
}

Result<LimitSet> LimitService::limits() const
{
    const Result<void> allowed = m_gate.allow(Command::ViewLoans);
    return allowed ? loadLimits(m_gate.database()) : allowed.problems();
}

Problems LimitService::check(const LimitChange &change) const
{
    if (!change.after || !change.after->limit) {
        return {};
    }
    const bool isDebt = change.measure == LimitMeasure::Debt;
    const qint64 limit = *change.after->limit;
    if (limit < 0 || limit > (isDebt ? largestAmount : largestCount)) {
        return {{toStored(change.measure), QStringLiteral("limit.outOfRange"), {QString::number(limit)}}};
    }
    return {};
}

Result<void> LimitService::change(const QList<LimitChange> &changes)
{
    for (const LimitChange &change : changes) {
        if (const Problems problems = check(change); !problems.isEmpty()) {
            return problems;
        }
    }
    Result<Transaction> transaction = m_gate.begin(Command::EditRules);
    if (!transaction) {
        return transaction.problems();
    }
    for (const LimitChange &change : changes) {
        const Result<std::optional<Cell>> cell = cellOf(transaction->database(), change);
        if (!cell) {
            return cell.problems();
        }
        const std::optional<LimitRow> current = *cell ? std::optional((*cell)->row) : std::nullopt;
        if (!isSame(current, change.before)) {
            return Problem{toStored(change.measure), QStringLiteral("limit.changedElsewhere"), {}};
        }
        if (isSame(current, change.after)) {
            continue;
        }
        if (const Result<void> done = writeCell(*transaction, change, *cell); !done) {
            return done;
        }
    }
    return transaction->commit();
}

Result<QList<CountedUser>> LimitService::counted(LimitMeasure measure, std::optional<qint64> categoryId) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewUsers); !allowed) {
        return allowed.problems();
    }
    Statement select(m_gate.database(), countSql(measure));
    if (measure == LimitMeasure::Overdue) {
        select.bind(m_gate.clock().today());
    }
    select.bind(categoryId).bind(categoryId);
    Result<QList<CountedUser>> users = select.all([](const Row &row) {
        return CountedUser{row.integer(0), row.text(1), row.integer(2)};
    });
    if (!users || measure != LimitMeasure::Debt) {
        return users;
    }
    const Result<void> added = addRunningFines(m_gate, categoryId, *users);
    return added ? users : added.problems();
}

void LimitService::addInverses(InverseHandlers &handlers) const
{
    handlers.add(table, takeBackRow(table));
}
