// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/database/audit.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

/// Something a person did and may take back: one command, or all commands of one import.
struct UndoStep {
    QString key; ///< the command's or batch's id
    QString effective; ///< the command whose changes stand now: after a redo another one than `key`
    Command command = Command::EditBook; ///< what it was, for its name and for the permission to take it back
    QString title; ///< of its first record: a book's title, a user's name …; empty when it has none
    int records = 0; ///< how many records it wrote
    QDateTime recordedAt;
};

/// What taking back came to.
struct UndoOutcome {
    UndoStep step;
    int takenBack = 0; ///< records brought back
    Problems kept; ///< `undo.kept` (title): records of an import that were changed since and stay as they are
};

/// Takes back one's own last commands at this station, up to 30 days later and across restarts: the stack is what the
/// audit log says. Every step is taken back whole, by the subjects' own services and under the permission of the
/// original command; an import may leave behind what was edited since.
///
/// Problems: `undo.nothing`, `undo.changedSince` (title), `undo.erased`, `undo.olderSchema`, `undo.cannot` (entity).
/// A step refused for one of these is passed over from then on, so that it does not bar the way to earlier ones.
class UndoService
{
public:
    static constexpr int daysBack = 30;

    UndoService(CommandGate &gate, const InverseHandlers &handlers);

    /// What undo() would take back next.
    std::optional<UndoStep> nextUndo();
    /// What redo() would do again next.
    std::optional<UndoStep> nextRedo();
    /// All steps that may be taken back, newest first, at most `most`.
    QList<UndoStep> history(int most = 50);

    Result<UndoOutcome> undo();
    Result<UndoOutcome> redo();
    /// Takes back one step of history() that need not be the newest: the records it wrote must still be as it left
    /// them.
    Result<UndoOutcome> undo(const QString &key);

private:
    struct Change;

    void refresh();
    void startOver();
    void add(const UndoStep &step, const QString &undoes);
    UndoStep titled(UndoStep step) const;
    Result<QList<Change>> changesOf(const QString &effective) const;
    Result<UndoOutcome> takeBack(UndoStep step, bool isPartial);
    Result<void> takeBackOne(Transaction &transaction, const Change &change) const;
    Result<void> takeBackSome(Transaction &transaction, const QList<Change> &changes, UndoOutcome &outcome) const;
    Result<UndoOutcome> finish(QList<UndoStep> &stack, const UndoStep &step, Result<UndoOutcome> outcome);

    CommandGate &m_gate;
    const InverseHandlers &m_handlers;
    QList<UndoStep> m_done;
    QList<UndoStep> m_undone;
    qint64 m_actor = 0;
    qint64 m_station = 0;
    qint64 m_lastSeq = 0;
    QString m_lastHash;
};
