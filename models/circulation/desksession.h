// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/deskanswer.h"
#include "models/circulation/deskproposal.h"
#include "models/circulation/fastadd.h"
#include "models/circulation/holdservice.h"
#include "models/circulation/loanoptions.h"
#include "models/circulation/offlinelist.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

class CirculationService;

/// What happens at a desk, without a window: which user stands there, what a scan means, what was done in this visit.
/// Scans that come while one waits (a locked library, a choice to be made) queue up and are worked in order.
class DeskSession : public QObject
{
    Q_OBJECT

public:
    /// Services of others that the Desk uses.
    struct Hooks {
        std::function<Result<QDate>(qint64 userId)> extendMembership;
        std::function<Result<void>(const QString &commandId)> undo;
        /// Somebody else signs in to allow one thing; answers with their users.id. Hashing takes its time, so the
        /// answer may come later.
        using Approved = std::function<void(const Result<qint64> &userId)>;
        std::function<void(const QString &userName, const QString &password, Approved answer)> approve = {};
        /// Where scans go that have waited too long for the library; without it they wait on.
        std::shared_ptr<const OfflineList> offline = {};
    };

    /// A scan that has not been worked yet.
    struct PendingScan {
        QString code;
        QString title; ///< reading works while writing is locked; empty when nothing is known
        QDateTime at;
        DeskMode mode = DeskMode::Lend; ///< when it was scanned
    };

    DeskSession(CommandGate &gate, CirculationService &circulation, Hooks hooks, QObject *parent = nullptr);
    ~DeskSession() override;

    DeskMode mode() const { return m_mode; }
    void setMode(DeskMode mode);
    const std::optional<UserHit> &user() const { return m_user; }
    const UserDetails &userDetails() const { return m_details; }
    const QList<Loan> &userLoans() const { return m_loans; }
    const QList<DeskAnswer> &visit() const { return m_visit; } ///< newest first
    const std::optional<DeskAnswer> &lastAnswer() const { return m_last; }
    const QList<PendingScan> &pending() const { return m_pending; }
    bool isWaitingForLibrary() const { return m_isLocked; }
    bool isWaitingForChoice() const { return m_choice.has_value(); }
    /// What is done with the next scan or with confirm(), unless somebody says no.
    const DeskProposal *proposal() const { return m_proposals.isEmpty() ? nullptr : &m_proposals.first(); }
    QDateTime waitingSince() const { return m_lockedSince; }
    /// How long scans wait for the library before they go to the offline list; 30 s unless told.
    void setLongestWait(std::chrono::milliseconds wait) { m_longestWait = wait; }
    /// The list that scans went to because the library stayed locked; empty once it could be written again.
    const QString &offlineList() const { return m_offlinePath; }
    const OfflineList *offlineLists() const { return m_hooks.offline.get(); }
    bool canUndo() const;
    /// Takes back a step by its key, as a replayed list.
    Result<void> undoStep(const QString &key) const { return m_hooks.undo ? m_hooks.undo(key) : Result<void>(); }
    bool canAskSomebody() const { return bool(m_hooks.approve); }
    /// How copies are taken back until the visit ends.
    const ReturnOptions &returnOptions() const { return m_returns; }
    void setReturnOptions(const ReturnOptions &options) { m_returns = options; }

    /// A code from the scanner or the keyboard; `answered` follows for each one worked.
    void scan(const QString &code);
    /// Tries the waiting scans again.
    void retry();
    /// Which of the two a code meant; nothing = neither.
    enum class Choice { User, Copy, Neither };
    void choose(Choice choice);
    /// Gives the copy of a code that is a card as well another barcode; the question stays. Returns what stands in the
    /// way.
    Problems renumberCopy(const QString &barcode);
    /// The code that is asked about.
    const std::optional<DeskAnswer> &question() const { return m_choice; }
    void openUser(qint64 userId);
    /// Does what is proposed. While the library is locked it is kept and tried again.
    void confirm();
    /// Not this one: scans wait until decline() says why, or thinkAgain() goes back to the proposal.
    void askWhyNot();
    void thinkAgain();
    void decline(WhyNot why);
    /// Places a hold on a book for the user of this visit.
    void placeHold(qint64 bookId);
    /// Extends the membership that stood in the way, then lends what was refused.
    void extendAndLend();
    /// Lends or renews what was refused last, in spite of these findings. What stands in the way of that is returned,
    /// and nothing has happened.
    Problems overrideLast(const Overrides &overrides);
    /// The same with another person's sign-in; `done` is told what stands in the way. When another scan came in the
    /// meantime, nothing is done.
    void overrideLastWith(const Overrides &overrides, const QString &userName, const QString &password,
                          const std::function<void(const Problems &)> &done);
    /// Adds the book of the ISBN scanned last and lends it. Returns what stands in the way; then nothing has happened.
    Problems addAndLend(const FastAddDraft &draft);
    /// Leaves what was refused as it is.
    void leaveLast();
    /// Renews the loan of the last scanned copy, which the user has already.
    void renewLast();
    void renewLoan(qint64 loanId);
    void renewAll();
    void undoLast();
    /// The user leaves; what waits is kept, what is proposed and not confirmed is not done.
    void end();
    /// Reads user and loans again after a change made elsewhere.
    void refresh();

    // One step each, for callers that wait for the answer: the line protocol. Nobody is there to be asked, so a
    // returned copy somebody waits for is put on the hold shelf at once.
    DeskAnswer openCard(const QString &code);
    DeskAnswer lendCode(const QString &code);
    DeskAnswer returnCode(const QString &code);
    DeskAnswer renewCode(const QString &code);
    DeskAnswer takeBackLast();
    /// Notes what a step did, so that it can be undone.
    DeskAnswer remember(const DeskAnswer &answer);

Q_SIGNALS:
    void answered(const DeskAnswer &answer);
    void userChanged();
    void visitChanged();
    void pendingChanged();
    void modeChanged(DeskMode mode);

private:
    DeskAnswer work(const QString &code);
    DeskAnswer workMatch(const QString &code, const CodeMatch &match);
    DeskAnswer showUser(const QString &code, const UserHit &hit);
    DeskAnswer lendCopy(const QString &code, const CopyHit &copy, const LendOptions &options = {});
    DeskAnswer takeBack(const QString &code, bool asks);
    DeskAnswer returnCopy(const QString &code, const CopyHit &copy, bool asks);
    DeskAnswer renewOf(const QString &code, qint64 loanId, const RenewOptions &options = {});
    DeskAnswer unknown(const QString &code, const QString &problem, const QStringList &arguments = {}) const;
    DeskAnswer severalCopies(const QString &code, const CodeMatch &match) const;
    DeskAnswer answerOf(DeskAnswer::Kind kind, const QString &code) const;
    QTime timeOf(const QDateTime &moment) const;
    DeskAnswer failed(const QString &code, const Problems &problems) const;
    std::optional<DeskAnswer> command(const QString &code);
    void workPending();
    static bool isUndoCode(const QString &code);
    static bool isEndCode(const QString &code);
    bool isHeldUp() const;
    bool mustConfirmFirst() const;
    void propose(const DeskAnswer &answer);
    DeskAnswer carryOut(const DeskProposal &proposal);
    void settleProposal(const DeskAnswer &answer);
    void noteHold(const DeskProposal &of, const std::optional<TrapOffer> &hold, bool isProposed);
    void confirmFirst();
    void keepOffline();
    QList<OfflineList::Line> offlineLines(std::optional<UserHit> &user) const;
    void sayStillAsked(const Problems &problems);
    void finish(const DeskAnswer &answer);
    void readUser(qint64 userId);

    CommandGate &m_gate;
    CirculationService &m_circulation;
    HoldService m_holds;
    CodeFinder m_finder;
    Hooks m_hooks;
    DeskMode m_mode = DeskMode::Lend;
    std::optional<UserHit> m_user;
    UserDetails m_details;
    QList<Loan> m_loans;
    QList<DeskAnswer> m_visit;
    QList<DeskAnswer> m_done; ///< what can be undone, latest last
    std::optional<DeskAnswer> m_last;
    std::optional<DeskAnswer> m_choice;
    QList<DeskProposal> m_proposals; ///< the first one is asked about
    QList<PendingScan> m_pending;
    ReturnOptions m_returns;
    QDateTime m_lockedSince;
    QElapsedTimer m_lockedFor;
    std::chrono::milliseconds m_longestWait{30000};
    QString m_offlinePath;
    bool m_isLocked = false;
    bool m_isWorking = false;
};
