// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/closureservice.h"

#include "models/circulation/duedate.h"
#include "models/circulation/policy.h"
#include "models/database/audit.h"
#include "models/database/statement.h"
#include "models/values/foldedtext.h"

#include <QJsonDocument>

namespace {

const QString table = QStringLiteral("closures");

Result<void> recordChange(Transaction &transaction, const QString &entity, qint64 id, const std::optional<Image> &before)
{
    const Result<std::optional<Image>> after = imageOf(transaction.database(), entity, id);
    return after ? record(transaction, entity, id, before, *after) : after.problems();
}

/// The name may be missing but never NULL.
QString storedName(const QString &name)
{
    const QString text = cleaned(name);
    return text.isNull() ? QStringLiteral("") : text;
}

Result<bool> moveOne(Transaction &transaction, const StrandedLoan &loan)
{
    Database &database = transaction.database();
    Statement select(database, QStringLiteral("SELECT due_explanation FROM loans WHERE id = ? AND version = ? AND "
                                              "returned_at IS NULL"));
    select.bind(loan.loanId).bind(loan.version);
    const auto explanation = select.first([](const Row &row) { return row.text(0); });
    if (!explanation) {
        return explanation.problems();
    }
    if (!*explanation || !loan.openDay.isValid()) {
        return false;
    }
    const Result<std::optional<Image>> before = imageOf(database, QStringLiteral("loans"), loan.loanId);
    if (!before) {
        return before.problems();
    }
    DueDate due = DueDate::fromJson(QJsonDocument::fromJson((*explanation)->toUtf8()).object());
    due.steps.append({QStringLiteral("due.closed"), {toStoredDay(loan.dueOn), QString()}, loan.openDay});
    due.on = loan.openDay;
    Statement update(transaction, QStringLiteral("UPDATE loans SET due_on = ?, due_explanation = ?, updated_at = ?, "
                                                 "version = version + 1 WHERE id = ?"));
    update.bind(loan.openDay).bind(QString::fromUtf8(QJsonDocument(due.toJson()).toJson(QJsonDocument::Compact)));
    update.bind(transaction.now()).bind(loan.loanId);
    if (const Result<void> done = update.run(); !done) {
        return done.problems();
    }
    const Result<void> recorded = recordChange(transaction, QStringLiteral("loans"), loan.loanId, *before);
    return recorded ? Result<bool>(true) : recorded.problems();
}

} // namespace

ClosureService::ClosureService(CommandGate &gate) : m_gate(gate) { }

Result<Calendar> ClosureService::calendar() const
{
    return loadCalendar(m_gate.database());
}

Result<QList<Closure>> ClosureService::closures() const
{
    const Result<Calendar> loaded = calendar();
    return loaded ? Result<QList<Closure>>(loaded->closures()) : loaded.problems();
}

Problems ClosureService::check(const Closure &closure) const
{
    if (!closure.startsOn.isValid()) {
        return {{QStringLiteral("startsOn"), QStringLiteral("closure.startMissing"), {}}};
    }
    if (!closure.endsOn.isValid()) {
        return {{QStringLiteral("endsOn"), QStringLiteral("closure.endMissing"), {}}};
    }
    if (closure.endsOn < closure.startsOn) {
        return {{QStringLiteral("endsOn"), QStringLiteral("closure.endsBeforeStart"), {toStoredDay(closure.startsOn)}}};
    }
    if (closure.startsOn.daysTo(closure.endsOn) >= 365) {
        return {{QStringLiteral("endsOn"), QStringLiteral("closure.tooLong"), {}}};
    }
    return {};
}

Result<qint64> ClosureService::add(const Closure &closure)
{
    if (const Problems problems = check(closure); !problems.isEmpty()) {
        return problems;
    }
    Result<Transaction> transaction = m_gate.begin(Command::EditCalendar);
    if (!transaction) {
        return transaction.problems();
    }
    Statement insert(*transaction, QStringLiteral("INSERT INTO closures (name, starts_on, ends_on, every_year, "
                                                  "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(storedName(closure.name)).bind(closure.startsOn).bind(closure.endsOn).bind(closure.everyYear);
    insert.bind(transaction->now()).bind(transaction->now());
    if (const Result<void> done = insert.run(); !done) {
        return done.problems();
    }
    const qint64 id = insert.insertedId();
    Result<void> done = recordChange(*transaction, table, id, std::nullopt);
    if (done) {
        done = transaction->commit();
    }
    return done ? Result<qint64>(id) : done.problems();
}

template <typename Change>
Result<void> ClosureService::edit(qint64 id, qint64 version, Change change)
{
    Result<Transaction> transaction = m_gate.begin(Command::EditCalendar);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<std::optional<Image>> before = imageOf(transaction->database(), table, id);
    if (!before) {
        return before.problems();
    }
    if (!*before) {
        return Problem{{}, QStringLiteral("closure.gone"), {}};
    }
    const Result<int> affected = change(*transaction);
    if (!affected) {
        return affected.problems();
    }
    if (*affected == 0) {
        return Problem{{}, QStringLiteral("closure.changedElsewhere"), {QString::number(version)}};
    }
    if (const Result<void> done = recordChange(*transaction, table, id, *before); !done) {
        return done;
    }
    return transaction->commit();
}

Result<void> ClosureService::save(const Closure &closure)
{
    if (const Problems problems = check(closure); !problems.isEmpty()) {
        return problems;
    }
    return edit(closure.id, closure.version, [&](Transaction &transaction) -> Result<int> {
        Statement update(transaction,
                         QStringLiteral("UPDATE closures SET name = ?, starts_on = ?, ends_on = ?, every_year = ?, "
                                        "updated_at = ?, version = version + 1 WHERE id = ? AND version = ?"));
        update.bind(storedName(closure.name)).bind(closure.startsOn).bind(closure.endsOn).bind(closure.everyYear);
        update.bind(transaction.now()).bind(closure.id).bind(closure.version);
        const Result<void> done = update.run();
        return done ? Result<int>(update.affected()) : done.problems();
    });
}

Result<void> ClosureService::remove(qint64 id, qint64 version)
{
    return edit(id, version, [&](Transaction &transaction) -> Result<int> {
        Statement remove(transaction, QStringLiteral("DELETE FROM closures WHERE id = ? AND version = ?"));
        remove.bind(id).bind(version);
        const Result<void> done = remove.run();
        return done ? Result<int>(remove.affected()) : done.problems();
    });
}

Result<QList<StrandedLoan>> ClosureService::strandedIn(const Calendar &calendar) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(m_gate.database(),
                     QStringLiteral("SELECT l.id, l.version, b.title, c.barcode, u.name, l.due_on FROM loans l "
                                    "JOIN copies c ON c.id = l.copy_id JOIN books b ON b.id = c.book_id "
                                    "LEFT JOIN users u ON u.id = l.user_id "
                                    "WHERE l.returned_at IS NULL AND l.due_on >= ? ORDER BY l.due_on, l.id"));
    select.bind(m_gate.clock().today());
    QList<StrandedLoan> stranded;
    const Result<void> done = select.each([&](const Row &row) {
        const QDate due = row.day(5);
        if (!calendar.isOpen(due)) {
            stranded.append({row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4), due,
                             calendar.nextOpen(due).value_or(QDate())});
        }
    });
    return done ? Result<QList<StrandedLoan>>(stranded) : done.problems();
}

Result<QList<StrandedLoan>> ClosureService::strandedLoans() const
{
    const Result<Calendar> loaded = calendar();
    return loaded ? strandedIn(*loaded) : loaded.problems();
}

Result<QList<StrandedLoan>> ClosureService::strandedLoansWith(const Closure &closure) const
{
    const Result<Calendar> loaded = calendar();
    if (!loaded) {
        return loaded.problems();
    }
    QList<Closure> all = loaded->closures();
    all.removeIf([&](const Closure &known) { return known.id == closure.id; });
    all.append(closure);
    return strandedIn(Calendar(loaded->closedWeekdays(), all));
}

Result<int> ClosureService::moveLoans(const QList<StrandedLoan> &loans)
{
    Result<Transaction> transaction = m_gate.begin(Command::EditLoan);
    if (!transaction) {
        return transaction.problems();
    }
    int moved = 0;
    for (const StrandedLoan &loan : loans) {
        const Result<bool> done = moveOne(*transaction, loan);
        if (!done) {
            return done.problems();
        }
        moved += *done ? 1 : 0;
    }
    if (moved > 0) {
        if (const Result<void> done = transaction->commit(); !done) {
            return done.problems();
        }
    }
    return moved;
}

void ClosureService::addInverses(InverseHandlers &handlers) const
{
    handlers.add(table, takeBackRow(table));
}
