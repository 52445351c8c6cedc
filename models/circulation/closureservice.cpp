// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/closureservice.h"

#include "models/circulation/policy.h"
#include "models/database/audit.h"
#include "models/database/statement.h"
#include "models/settings/librarysettings.h"
#include "models/values/clock.h"
#include "models/values/foldedtext.h"

namespace {

const QString table = QStringLiteral("closures");

Result<void> recordChange(Transaction &transaction, qint64 id, const std::optional<Image> &before)
{
    const Result<std::optional<Image>> after = imageOf(transaction.database(), table, id);
    return after ? record(transaction, table, id, before, *after) : after.problems();
}

/// The name may be missing but never NULL.
QString storedName(const QString &name)
{
    const QString text = cleaned(name);
    return text.isNull() ? QStringLiteral("") : text;
}

Result<qint64> insertClosure(Transaction &transaction, const Closure &closure)
{
    Statement insert(transaction,
                     QStringLiteral("INSERT INTO closures (name, starts_on, ends_on, every_year, "
                                    "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(storedName(closure.name)).bind(closure.startsOn).bind(closure.endsOn).bind(closure.everyYear);
    insert.bind(transaction.now()).bind(transaction.now());
    if (const Result<void> done = insert.run(); !done) {
        return done.problems();
    }
    const qint64 id = insert.insertedId();
    const Result<void> recorded = recordChange(transaction, id, std::nullopt);
    return recorded ? Result<qint64>(id) : recorded.problems();
}

/// Runs a statement on one closure that must still be as it was read.
template <typename Write>
Result<void> rewrite(Transaction &transaction, const Closure &closure, Write write)
{
    const Result<std::optional<Image>> before = imageOf(transaction.database(), table, closure.id);
    if (!before) {
        return before.problems();
    }
    if (!*before) {
        return Problem{{}, QStringLiteral("closure.gone"), {}};
    }
    const Result<int> affected = write();
    if (!affected) {
        return affected.problems();
    }
    if (*affected == 0) {
        return Problem{{}, QStringLiteral("closure.changedElsewhere"), {QString::number(closure.version)}};
    }
    return recordChange(transaction, closure.id, *before);
}

Result<void> updateClosure(Transaction &transaction, const Closure &closure)
{
    return rewrite(transaction, closure, [&]() -> Result<int> {
        Statement update(transaction,
                         QStringLiteral("UPDATE closures SET name = ?, starts_on = ?, ends_on = ?, every_year = ?, "
                                        "updated_at = ?, version = version + 1 WHERE id = ? AND version = ?"));
        update.bind(storedName(closure.name)).bind(closure.startsOn).bind(closure.endsOn).bind(closure.everyYear);
        update.bind(transaction.now()).bind(closure.id).bind(closure.version);
        const Result<void> done = update.run();
        return done ? Result<int>(update.affected()) : done.problems();
    });
}

Result<void> deleteClosure(Transaction &transaction, const Closure &closure)
{
    return rewrite(transaction, closure, [&]() -> Result<int> {
        Statement remove(transaction, QStringLiteral("DELETE FROM closures WHERE id = ? AND version = ?"));
        remove.bind(closure.id).bind(closure.version);
        const Result<void> done = remove.run();
        return done ? Result<int>(remove.affected()) : done.problems();
    });
}

/// The weekly pattern and the hours stand in the settings.
Result<void> writeWeek(Transaction &transaction, const CalendarChange &change)
{
    if (!change.closedWeekdays && !change.hours) {
        return {};
    }
    Result<LibraryValues> values = LibrarySettings::read(transaction.database());
    if (!values) {
        return values.problems();
    }
    values->closedWeekdays = change.closedWeekdays.value_or(values->closedWeekdays);
    values->openingHours = change.hours.value_or(values->openingHours);
    Problems problems = LibrarySettings::check(*values);
    problems.removeIf([](const Problem &problem) {
        return problem.field != QLatin1String("closedWeekdays") && problem.field != QLatin1String("openingHours");
    });
    if (!problems.isEmpty()) {
        return problems;
    }
    return LibrarySettings::write(transaction, *values);
}

} // namespace

bool CalendarChange::isEmpty() const
{
    return !closedWeekdays && !hours && added.isEmpty() && changed.isEmpty() && removed.isEmpty();
}

ClosureService::ClosureService(CommandGate &gate) : m_gate(gate) { }

Result<Calendar> ClosureService::calendar() const
{
    return loadCalendar(m_gate.database());
}

Result<Calendar> ClosureService::calendarWith(const CalendarChange &change) const
{
    const Result<Calendar> now = calendar();
    if (!now) {
        return now;
    }
    QList<Closure> closures = now->closures();
    for (const Closure &gone : change.removed + change.changed) {
        closures.removeIf([&gone](const Closure &closure) { return closure.id == gone.id; });
    }
    closures += change.changed;
    qint64 id = 0;
    for (Closure added : change.added) {
        added.id = --id; // unsaved ones must not look like one
        closures += added;
    }
    return Calendar(change.closedWeekdays.value_or(now->closedWeekdays()), closures,
                    change.hours.value_or(now->hours()));
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

Result<void> ClosureService::change(const CalendarChange &change)
{
    for (const Closure &closure : change.added + change.changed) {
        if (const Problems problems = check(closure); !problems.isEmpty()) {
            return problems;
        }
    }
    Result<Transaction> transaction = m_gate.begin(Command::EditCalendar);
    if (!transaction) {
        return transaction.problems();
    }
    if (const Result<void> done = writeWeek(*transaction, change); !done) {
        return done;
    }
    for (const Closure &closure : change.removed) {
        if (const Result<void> done = deleteClosure(*transaction, closure); !done) {
            return done;
        }
    }
    for (const Closure &closure : change.changed) {
        if (const Result<void> done = updateClosure(*transaction, closure); !done) {
            return done;
        }
    }
    for (const Closure &closure : change.added) {
        if (const Result<qint64> done = insertClosure(*transaction, closure); !done) {
            return done.problems();
        }
    }
    return transaction->commit();
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
    const Result<qint64> id = insertClosure(*transaction, closure);
    if (!id) {
        return id;
    }
    const Result<void> done = transaction->commit();
    return done ? id : done.problems();
}

Result<void> ClosureService::save(const Closure &closure)
{
    return change({.changed = {closure}});
}

Result<void> ClosureService::remove(qint64 id, qint64 version)
{
    Closure closure;
    closure.id = id;
    closure.version = version;
    return change({.removed = {closure}});
}

void ClosureService::addInverses(InverseHandlers &handlers) const
{
    handlers.add(table, takeBackRow(table));
}
