// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/undo/undoservice.h"

#include "models/database/changetitle.h"
#include "models/database/statement.h"

#include <algorithm>

/// One record's change, as the log keeps it.
struct UndoService::Change {
    QString entity;
    qint64 id = 0;
    int schemaVersion = 0;
    bool isErased = false;
    std::optional<Image> before;
    std::optional<Image> after;
};

namespace {

Problem problem(const char *code, const QStringList &arguments = {})
{
    return {{}, QString::fromLatin1(code), arguments};
}

std::optional<Image> imageFrom(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(Image::fromJson(text.toUtf8()));
}

/// Takes the step with these effective changes out of a stack.
std::optional<UndoStep> takeEffective(QList<UndoStep> &stack, const QString &effective)
{
    for (qsizetype i = stack.size() - 1; i >= 0; --i) {
        if (stack.at(i).effective == effective) {
            return stack.takeAt(i);
        }
    }
    return std::nullopt;
}

/// Refusals that will not go away by trying again.
bool isFinal(const Problem &refusal)
{
    return refusal.code.startsWith(QLatin1String("undo.")) && refusal.code != QLatin1String("undo.nothing");
}

} // namespace

UndoService::UndoService(CommandGate &gate, const InverseHandlers &handlers) : m_gate(gate), m_handlers(handlers) { }

void UndoService::startOver()
{
    m_done.clear();
    m_undone.clear();
    m_lastSeq = 0;
    m_lastHash.clear();
    m_actor = m_gate.session().userId;
    m_station = m_gate.session().stationId;
}

void UndoService::refresh()
{
    const Session &session = m_gate.session();
    if (session.userId != m_actor || session.stationId != m_station) {
        startOver();
    }
    if (!session.isSignedIn()) {
        return;
    }
    Database &database = m_gate.database();
    Statement known(database, QStringLiteral("SELECT hash FROM audit_log WHERE seq = ?"));
    const auto hash = known.bind(m_lastSeq).first([](const Row &row) { return row.text(0); });
    if (hash && m_lastSeq > 0 && *hash != m_lastHash) {
        startOver(); // A backup was restored: another history.
    }
    Statement newer(
        database,
        QStringLiteral("SELECT coalesce(batch_id, command_id) AS step, min(seq), max(undoes), min(command), "
                       "count(*), min(recorded_at) FROM audit_log WHERE actor_id = ? AND station_id = ? "
                       "AND seq > ? AND recorded_at >= ? GROUP BY step ORDER BY 2"));
    newer.bind(m_actor).bind(m_station).bind(m_lastSeq).bind(m_gate.clock().now().addDays(-daysBack));
    QList<std::pair<UndoStep, QString>> steps;
    const Result<void> read = newer.each([&](const Row &row) {
        const std::optional<Command> command = commandNamed(row.text(3));
        if (command) {
            steps.append(
                {UndoStep{row.text(0), row.text(0), *command, {}, static_cast<int>(row.integer(4)), row.moment(5)},
                 row.text(2)});
        }
    });
    Statement newest(database, QStringLiteral("SELECT seq, hash FROM audit_log ORDER BY seq DESC LIMIT 1"));
    const auto end = newest.first([](const Row &row) { return std::pair(row.integer(0), row.text(1)); });
    if (!read || !end) {
        return; // Locked for a moment: asked again before the next use.
    }
    for (const auto &[step, undoes] : steps) {
        add(step, undoes);
    }
    if (*end) {
        std::tie(m_lastSeq, m_lastHash) = **end;
    }
}

void UndoService::add(const UndoStep &step, const QString &undoes)
{
    if (undoes.isEmpty()) {
        const bool isKnown =
            std::any_of(m_done.cbegin(), m_done.cend(), [&](const UndoStep &known) { return known.key == step.key; });
        if (ruleOf(step.command).undoable && !isKnown) {
            m_done.append(step);
            m_undone.clear();
        }
        return;
    }
    if (auto undone = takeEffective(m_done, undoes)) {
        undone->effective = step.key;
        m_undone.append(*undone);
    } else if (auto redone = takeEffective(m_undone, undoes)) {
        redone->effective = step.key;
        m_done.append(*redone);
    }
}

std::optional<UndoStep> UndoService::nextUndo()
{
    refresh();
    return m_done.isEmpty() ? std::nullopt : std::optional(titled(m_done.last()));
}

std::optional<UndoStep> UndoService::nextRedo()
{
    refresh();
    return m_undone.isEmpty() ? std::nullopt : std::optional(titled(m_undone.last()));
}

QList<UndoStep> UndoService::history(int most)
{
    refresh();
    QList<UndoStep> steps;
    for (qsizetype i = m_done.size() - 1; i >= 0 && steps.size() < most; --i) {
        steps << titled(m_done.at(i));
    }
    return steps;
}

UndoStep UndoService::titled(UndoStep step) const
{
    step.title = stepTitle(m_gate.database(), step.key);
    return step;
}

Result<QList<UndoService::Change>> UndoService::changesOf(const QString &effective) const
{
    Statement rows(m_gate.database(),
                   QStringLiteral("SELECT l.entity, l.entity_id, l.schema_version, i.seq IS NULL, i.before, i.after "
                                  "FROM audit_log l LEFT JOIN audit_images i ON i.seq = l.seq "
                                  "WHERE l.command_id = ? OR l.batch_id = ? ORDER BY l.seq DESC"));
    return rows.bind(effective).bind(effective).all([](const Row &row) {
        return Change{row.text(0), row.integer(1),         static_cast<int>(row.integer(2)),
                      row.flag(3), imageFrom(row.text(4)), imageFrom(row.text(5))};
    });
}

Result<void> UndoService::takeBackOne(Transaction &transaction, const Change &change) const
{
    if (change.isErased) {
        return problem("undo.erased");
    }
    const TakeBack handler = m_handlers.find(change.entity);
    if (!handler) {
        return problem("undo.cannot", {change.entity});
    }
    const Result<void> done = handler(transaction, change.id, change.before, change.after);
    if (done || done.problem().code != QLatin1String("undo.changedSince")) {
        return done;
    }
    // Handlers know ids; a person knows titles.
    return problem(
        "undo.changedSince",
        {changeTitle(m_gate.database(), change.entity, change.after.value_or(change.before.value_or(Image{})))});
}

Result<void> UndoService::takeBackSome(Transaction &transaction, const QList<Change> &changes,
                                       UndoOutcome &outcome) const
{
    for (const Change &change : changes) {
        const auto save = [&](const char *sql) { return Statement(transaction, QString::fromLatin1(sql)).run(); };
        if (const Result<void> begun = save("SAVEPOINT undo_record"); !begun) {
            return begun;
        }
        const Result<void> done = takeBackOne(transaction, change);
        const QString code = done.problem().code;
        // Changed since, or something made since still needs it: it stays, and is named.
        const bool isKept = code == QLatin1String("undo.changedSince") || code.endsWith(QLatin1String(".inUse"))
            || code == QLatin1String("undo.erased");
        if (!done && !isKept) {
            return done;
        }
        if (!done) {
            if (const Result<void> back = save("ROLLBACK TO undo_record"); !back) {
                return back;
            }
            transaction.auditTail().reset(); // entries went with it
            outcome.kept << problem("undo.kept",
                                    {changeTitle(m_gate.database(), change.entity,
                                                 change.after.value_or(change.before.value_or(Image{})))});
        } else {
            ++outcome.takenBack;
        }
        if (const Result<void> released = save("RELEASE undo_record"); !released) {
            return released;
        }
    }
    return {};
}

Result<UndoOutcome> UndoService::takeBack(UndoStep step, bool isPartial)
{
    Result<Transaction> transaction = m_gate.begin(step.command, {{}, step.effective});
    if (!transaction) {
        return transaction.problems();
    }
    const Result<QList<Change>> changes = changesOf(step.effective);
    const Result<qint64> version = Statement(*transaction, QStringLiteral("PRAGMA user_version")).number();
    if (!changes || !version) {
        return changes ? version.problems() : changes.problems();
    }
    if (std::any_of(changes->cbegin(), changes->cend(), [&](const Change &c) { return c.schemaVersion != *version; })) {
        return problem("undo.olderSchema");
    }
    UndoOutcome outcome{titled(std::move(step)), 0, {}};
    if (isPartial) {
        if (const Result<void> done = takeBackSome(*transaction, *changes, outcome); !done) {
            return done.problems();
        }
        if (outcome.takenBack == 0) {
            return problem("undo.changedSince", {outcome.step.title});
        }
    } else {
        for (const Change &change : *changes) {
            if (const Result<void> done = takeBackOne(*transaction, change); !done) {
                return done.problems();
            }
            ++outcome.takenBack;
        }
    }
    if (const Result<void> stored = transaction->commit(); !stored) {
        return stored.problems();
    }
    return outcome;
}

Result<UndoOutcome> UndoService::finish(QList<UndoStep> &stack, const UndoStep &step, Result<UndoOutcome> outcome)
{
    if (!outcome && isFinal(outcome.problem())) {
        takeEffective(stack, step.effective);
    }
    return outcome;
}

Result<UndoOutcome> UndoService::undo()
{
    refresh();
    if (m_done.isEmpty()) {
        return problem("undo.nothing");
    }
    const UndoStep step = m_done.last();
    return finish(m_done, step, takeBack(step, step.command == Command::Import));
}

Result<UndoOutcome> UndoService::redo()
{
    refresh();
    if (m_undone.isEmpty()) {
        return problem("undo.nothing");
    }
    const UndoStep step = m_undone.last();
    return finish(m_undone, step, takeBack(step, step.command == Command::Import));
}

Result<UndoOutcome> UndoService::undo(const QString &key)
{
    refresh();
    for (const UndoStep &step : std::as_const(m_done)) {
        if (step.key == key) {
            const UndoStep chosen = step;
            return finish(m_done, chosen, takeBack(chosen, chosen.command == Command::Import));
        }
    }
    return problem("undo.nothing");
}
