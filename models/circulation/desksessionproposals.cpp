// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DeskSession that proposes what follows from a return, and places holds.
#include "models/circulation/circulationservice.h"
#include "models/circulation/desksession.h"

#include <algorithm>
#include <utility>

using Kind = DeskAnswer::Kind;

void DeskSession::propose(const DeskAnswer &answer)
{
    if (answer.found && answer.found->isOffer() && m_gate.mayDo(Command::SettleFound)) {
        m_proposals.append({.kind = DeskProposal::Kind::SettleFound, .answer = answer});
    }
    if (answer.isHoldProposed) {
        m_proposals.append({.kind = DeskProposal::Kind::CatchHold, .answer = answer});
    }
}

bool DeskSession::isHeldUp() const
{
    return m_choice.has_value() || (proposal() != nullptr && proposal()->isDoubted);
}

bool DeskSession::mustConfirmFirst() const
{
    if (proposal() == nullptr || proposal()->isDoubted) {
        return false;
    }
    // Undoing the return is no reason to go on with what follows from it.
    return proposal()->isAccepted || (!m_pending.isEmpty() && !isUndoCode(m_pending.first().code));
}

void DeskSession::confirm()
{
    if (proposal() != nullptr && !proposal()->isDoubted) {
        m_proposals.first().isAccepted = true;
        workPending();
    }
}

void DeskSession::confirmFirst()
{
    while (proposal() != nullptr && !proposal()->isDoubted && !m_isLocked && !m_isWorking) {
        confirm();
    }
}

void DeskSession::askWhyNot()
{
    if (proposal() == nullptr) {
        return;
    }
    if (proposal()->kind == DeskProposal::Kind::SettleFound) {
        decline(WhyNot::KeepCharge); // there is only one reason
        return;
    }
    m_proposals.first().isAccepted = false;
    m_proposals.first().isDoubted = true;
    Q_EMIT answered(proposal()->answer);
}

void DeskSession::thinkAgain()
{
    if (proposal() != nullptr) {
        m_proposals.first().isDoubted = false;
        Q_EMIT answered(proposal()->answer);
        workPending();
    }
}

DeskAnswer DeskSession::carryOut(const DeskProposal &proposal)
{
    const DeskAnswer &of = proposal.answer;
    DeskAnswer answer = answerOf(Kind::HoldCaught, of.code);
    answer.mode = of.mode;
    answer.title = of.title;
    answer.copyId = of.copyId;
    answer.place = of.place;
    answer.userId = of.userId;
    answer.userName = of.userName;
    if (proposal.kind == DeskProposal::Kind::SettleFound) {
        const Result<FoundOutcome> outcome = m_circulation.settleFound(of.found->loanId);
        if (!outcome) {
            return failed(of.code, outcome.problems());
        }
        answer.kind = Kind::FoundSettled;
        answer.userId = of.found->userId;
        answer.userName = of.found->userName;
        answer.found = of.found;
        answer.minor = outcome->takenOffMinor;
        answer.commandId = outcome->commandId;
        return answer;
    }
    const Result<CatchOutcome> outcome = m_holds.catchCopy(of.copyId, proposal.skippedUsers);
    if (!outcome) {
        return failed(of.code, outcome.problems());
    }
    answer.hold = outcome->caught;
    answer.commandId = outcome->commandId;
    if (!outcome->caught) {
        // Nobody waits any more: cancelled at another desk in the meantime.
        answer.kind = Kind::Declined;
        answer.whyNot = WhyNot::SkipUser;
    }
    return answer;
}

/// What was proposed is done with: the row of the scan says how, and the next proposal is asked about.
void DeskSession::settleProposal(const DeskAnswer &answer)
{
    const DeskProposal done = m_proposals.takeFirst();
    if (done.kind == DeskProposal::Kind::CatchHold) {
        noteHold(done, answer.kind == Kind::HoldCaught ? answer.hold : std::nullopt, false);
    }
    if (!answer.commandId.isEmpty()) {
        m_done.append(answer);
    }
    m_last = answer;
    if (m_user && !answer.commandId.isEmpty()) {
        refresh();
    }
    Q_EMIT visitChanged();
    Q_EMIT answered(answer);
}

void DeskSession::noteHold(const DeskProposal &of, const std::optional<TrapOffer> &hold, bool isProposed)
{
    for (DeskAnswer &entry : m_visit) {
        if (entry.copyId == of.answer.copyId && entry.at == of.answer.at && entry.isHoldProposed) {
            entry.hold = hold;
            entry.isHoldProposed = isProposed;
        }
    }
}

void DeskSession::sayStillAsked(const Problems &problems)
{
    DeskAnswer answer = proposal()->answer;
    answer.kind = Kind::Failed;
    answer.commandId.clear();
    answer.verdict = {};
    answer.problems = problems;
    Q_EMIT answered(answer);
}

void DeskSession::decline(WhyNot why)
{
    if (proposal() == nullptr) {
        return;
    }
    DeskProposal &asked = m_proposals.first();
    DeskAnswer answer = answerOf(Kind::Declined, asked.answer.code);
    answer.mode = asked.answer.mode;
    answer.title = asked.answer.title;
    answer.copyId = asked.answer.copyId;
    answer.place = asked.answer.place;
    answer.hold = asked.answer.hold;
    answer.found = asked.answer.found;
    answer.whyNot = why;
    if (why == WhyNot::Damaged) {
        const Result<QString> damaged = m_circulation.reportDamaged(answer.copyId);
        if (!damaged) {
            sayStillAsked(damaged.problems());
            return;
        }
        answer.commandId = *damaged;
    }
    if (why == WhyNot::SkipUser && asked.answer.hold) {
        QSet<qint64> skipped = asked.skippedUsers;
        skipped.insert(asked.answer.hold->userId);
        const auto next = m_holds.offerFor(answer.copyId, skipped);
        if (!next) {
            sayStillAsked(next.problems());
            return;
        }
        if (*next) {
            noteHold(asked, *next, true);
            asked.answer.hold = *next;
            asked.skippedUsers = skipped;
            asked.isDoubted = false;
            m_last = asked.answer;
            Q_EMIT visitChanged();
            Q_EMIT answered(asked.answer);
            workPending();
            return;
        }
    }
    settleProposal(answer);
    workPending();
}

void DeskSession::placeHold(qint64 bookId)
{
    if (!m_user) {
        return;
    }
    confirmFirst();
    const Result<PlaceOutcome> outcome = m_holds.place(m_user->id, bookId);
    if (!outcome) {
        finish(failed(QString(), outcome.problems()));
        return;
    }
    DeskAnswer answer = answerOf(outcome->isPlaced() ? Kind::HoldPlaced : Kind::Refused, QString());
    answer.isAboutHold = true;
    answer.title = outcome->title;
    answer.bookId = bookId;
    answer.place = outcome->isPlaced() ? QString::number(outcome->position) : QString();
    answer.verdict = outcome->verdict;
    answer.commandId = outcome->commandId;
    finish(answer);
}
