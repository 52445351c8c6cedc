// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/circulationservice.h"
#include "models/circulation/codes.h"
#include "models/circulation/deskprotocol.h"
#include "models/circulation/offlinelist.h"

/// One line of an offline list, and what became of it.
struct OfflineLine {
    enum class Kind { Card, Lend, Return, Renew, End, Unreadable };
    enum class State {
        Waiting, ///< not replayed yet
        Done,
        Noted, ///< done, and worth knowing: a due day moved, a copy found
        Conflict, ///< nothing was done: somebody must decide
        LeftOut,
    };

    int number = 0; ///< in the file, from 1
    QDateTime at = {}; ///< invalid = when it is replayed
    Kind kind = Kind::Unreadable;
    QString code = {};
    State state = State::Waiting;
    QString title = {};
    qint64 userId = 0; ///< whose card was scanned before
    QString userName = {};
    QString card = {}; ///< as scanned, also when nobody has it
    std::optional<Loan> onLoan = {}; ///< who has the copy by the library, when the line is disputed
    qint64 copyId = 0;
    qint64 loanId = 0;
    QDate dueOn = {};
    Verdict verdict = {}; ///< why it is a conflict, or what is worth knowing

    /// It can be done in spite of what stands in the way.
    bool canBeOverridden() const;
};

/// What can be done with a disputed line.
enum class OfflineChoice {
    ReturnThenLend, ///< the copy came back before: only that stands in the way
    DoAnyway, ///< in spite of what stands in the way; needs a reason
    RenewInstead, ///< the user has it already
    OtherCard, ///< needs the card of the user meant
    LeaveOut,
    Later, ///< stays disputed
};

/// The choices for a disputed line, the proposed one first; none for any other line. Without the right to override
/// only those that need none.
QList<OfflineChoice> choicesOf(const OfflineLine &line, bool mayOverride);

/// Reads a list written down while the library could not be reached: the lines of `carrel desk`
/// (`TIME card CODE`, `TIME lend CODE` …). Empty lines and comments are no lines.
QList<OfflineLine> readOfflineList(const QString &text, const QTimeZone &zone);

/// Enters an offline list: each line at its own time, in order. What is not disputed is done at once; the rest waits
/// for a decision. All of it is one step to undo.
class OfflineReplay
{
public:
    /// `gate` says whose library and session it is; lines are entered by a gate of their own, which knows their time.
    OfflineReplay(CommandGate &gate, QList<OfflineLine> lines);

    /// Replays all lines that wait. Stops with a problem when the library cannot be written; then it can be called
    /// again and goes on where it stopped.
    Result<void> run();
    const QList<OfflineLine> &lines() const { return m_lines; }
    int count(OfflineLine::State state) const;

    /// Does a disputed line after all, with a reason.
    Problems doAnyway(int index, const QString &reason);
    void leaveOut(int index);
    /// Does what was chosen; `words` are the reason, or the card.
    Problems decide(int index, OfflineChoice choice, const QString &words);
    /// The lines that nothing has been done for, as they would stand in a list of their own.
    QList<OfflineList::Line> undecided() const;
    /// Groups what was entered, for undo; empty while nothing was.
    QString batchId() const { return m_isAnythingDone ? m_batchId : QString(); }

private:
    Result<void> replay(OfflineLine &line);
    Result<void> lend(OfflineLine &line, const Overrides &overrides);
    Result<void> giveBack(OfflineLine &line);
    Result<void> renew(OfflineLine &line, const Overrides &overrides);
    Result<std::optional<CopyHit>> copyOf(const OfflineLine &line) const;
    void dispute(OfflineLine &line, const QList<Finding> &findings) const;
    Problems at(const OfflineLine &line, const std::function<Result<void>()> &step);
    void settle(OfflineLine &line, const QList<Finding> &findings);

    LineClock m_clock;
    CommandGate m_gate;
    CirculationService m_circulation;
    CodeFinder m_finder;
    QList<OfflineLine> m_lines;
    QString m_batchId;
    qint64 m_userId = 0;
    QString m_userName;
    QString m_card; ///< the last card scanned, also when nobody has it
    bool m_isAnythingDone = false;
};
