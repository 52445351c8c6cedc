// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/ruleservice.h"

#include "models/database/audit.h"
#include "models/database/statement.h"

namespace {

const QString table = QStringLiteral("circulation_rules");

struct Cell {
    qint64 id = 0;
    QString value;
};

Result<std::optional<Cell>> cellOf(Database &database, const RuleChange &change)
{
    Statement select(database,
                     QStringLiteral("SELECT id, value FROM circulation_rules WHERE coalesce(user_category_id, 0) = ? "
                                    "AND coalesce(item_type_id, 0) = ? AND name = ?"));
    select.bind(change.categoryId.value_or(0)).bind(change.itemTypeId.value_or(0)).bind(toStored(change.name));
    return select.first([](const Row &row) { return Cell{row.integer(0), row.text(1)}; });
}

/// A blank value is stored as text without letters, never as NULL.
QString asStored(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

Result<qint64> insertCell(Transaction &transaction, const RuleChange &change)
{
    Statement insert(transaction,
                     QStringLiteral("INSERT INTO circulation_rules (user_category_id, item_type_id, name, value, "
                                    "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(change.categoryId).bind(change.itemTypeId).bind(toStored(change.name)).bind(asStored(*change.after));
    insert.bind(transaction.now()).bind(transaction.now());
    const Result<void> done = insert.run();
    return done ? Result<qint64>(insert.insertedId()) : done.problems();
}

Result<void> writeCell(Transaction &transaction, const RuleChange &change, const std::optional<Cell> &cell)
{
    if (!cell && !change.after) {
        return {};
    }
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
    } else if (change.after) {
        Statement update(transaction,
                         QStringLiteral("UPDATE circulation_rules SET value = ?, updated_at = ?, "
                                        "version = version + 1 WHERE id = ?"));
        update.bind(asStored(*change.after)).bind(transaction.now()).bind(id);
        done = update.run();
    } else {
        Statement remove(transaction, QStringLiteral("DELETE FROM circulation_rules WHERE id = ?"));
        remove.bind(id);
        done = remove.run();
    }
    if (!done) {
        return done;
    }
    const Result<std::optional<Image>> after = imageOf(transaction.database(), table, id);
    return after ? record(transaction, table, id, before, *after) : after.problems();
}

} // namespace

RuleService::RuleService(CommandGate &gate) : m_gate(gate) { }

Result<RuleSet> RuleService::rules() const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(m_gate.database(),
                     QStringLiteral("SELECT user_category_id, item_type_id, name, value FROM circulation_rules"));
    const auto rows = select.all([](const Row &row) {
        return RuleRow{row.optionalInteger(0), row.optionalInteger(1), row.text(2), row.text(3)};
    });
    return rows ? Result<RuleSet>(RuleSet(*rows)) : rows.problems();
}

Result<QList<RuleCategory>> RuleService::categories() const
{
    Statement select(m_gate.database(),
                     QStringLiteral("SELECT id, name FROM user_categories ORDER BY position, name_key"));
    return select.all([](const Row &row) { return RuleCategory{row.integer(0), row.text(1)}; });
}

Result<QList<RuleItemType>> RuleService::itemTypes() const
{
    Statement select(m_gate.database(), QStringLiteral("SELECT id, name FROM item_types ORDER BY position, name_key"));
    return select.all([](const Row &row) { return RuleItemType{row.integer(0), row.text(1)}; });
}

Result<int> RuleService::usersAbove(std::optional<qint64> categoryId, std::optional<qint64> itemTypeId, int loans) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(
        m_gate.database(),
        QStringLiteral("SELECT count(*) FROM (SELECT l.user_id FROM loans l JOIN users u ON u.id = l.user_id "
                       "JOIN copies c ON c.id = l.copy_id JOIN books b ON b.id = c.book_id "
                       "WHERE l.returned_at IS NULL AND l.claimed_at IS NULL "
                       "AND (? IS NULL OR u.user_category_id = ?) "
                       "AND (? IS NULL OR coalesce(c.item_type_id, b.item_type_id) = ?) "
                       "GROUP BY l.user_id HAVING count(*) > ?) AS above"));
    select.bind(categoryId).bind(categoryId).bind(itemTypeId).bind(itemTypeId).bind(loans);
    const Result<qint64> count = select.number();
    return count ? Result<int>(static_cast<int>(*count)) : count.problems();
}

Problems RuleService::check(const RuleChange &change) const
{
    const QString field = toStored(change.name);
    if (!change.after) {
        const bool isStandard = !change.categoryId && !change.itemTypeId;
        return isStandard ? Problems{{field, QStringLiteral("rule.standardStays"), {}}} : Problems{};
    }
    if (isValidRuleValue(change.name, *change.after)) {
        return {};
    }
    if (change.after->isEmpty()) {
        return {{field, QStringLiteral("rule.valueMissing"), {}}};
    }
    switch (definitionOf(change.name).kind) {
    case RuleKind::Number: return {{field, QStringLiteral("rule.notANumber"), {*change.after}}};
    case RuleKind::Day: return {{field, QStringLiteral("rule.notADay"), {*change.after}}};
    case RuleKind::Money: return {{field, QStringLiteral("rule.notAnAmount"), {*change.after}}};
    case RuleKind::Flag:
    case RuleKind::HardDueMode:
    case RuleKind::ChargedAt: return {{field, QStringLiteral("rule.notAMode"), {*change.after}}};
    }
    return {};
}

Result<void> RuleService::change(const QList<RuleChange> &changes)
{
    Problems problems;
    for (const RuleChange &change : changes) {
        problems += check(change);
    }
    if (!problems.isEmpty()) {
        return problems;
    }
    Result<Transaction> transaction = m_gate.begin(Command::EditRules);
    if (!transaction) {
        return transaction.problems();
    }
    for (const RuleChange &change : changes) {
        const Result<std::optional<Cell>> cell = cellOf(transaction->database(), change);
        if (!cell) {
            return cell.problems();
        }
        const std::optional<QString> current = *cell ? std::optional((*cell)->value) : std::nullopt;
        if (current != change.before) {
            return Problem{
                toStored(change.name), QStringLiteral("rule.changedElsewhere"), {current.value_or(QString())}};
        }
        if (const Result<void> done = writeCell(*transaction, change, *cell); !done) {
            return done;
        }
    }
    return transaction->commit();
}

void RuleService::addInverses(InverseHandlers &handlers) const
{
    handlers.add(table, takeBackRow(table));
}

Result<void> writeStandardRules(Transaction &transaction, int loanDays)
{
    for (const RuleDefinition &definition : ruleDefinitions) {
        RuleChange change;
        change.name = definition.name;
        change.after = definition.name == RuleName::LoanDays
            ? QString::number(loanDays)
            : QString::fromLatin1(definition.standard.data(), static_cast<qsizetype>(definition.standard.size()));
        const Result<std::optional<Cell>> cell = cellOf(transaction.database(), change);
        if (!cell) {
            return cell.problems();
        }
        if (*cell) {
            continue;
        }
        if (const Result<void> done = writeCell(transaction, change, std::nullopt); !done) {
            return done;
        }
    }
    return {};
}
