// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chooses at the Desk besides scanning: which of two, extend, renew, undo, end.
#include "models/catalogue/copyservice.h"
#include "models/circulation/circulationservice.h"
#include "models/circulation/desksession.h"
#include "models/values/barcode.h"

#include <QPointer>

#include <utility>

namespace {

using Kind = DeskAnswer::Kind;

Verdict verdictOf(Severity severity, const QString &code, const QStringList &arguments = {})
{
    return {{{severity, code, arguments}}};
}

} // namespace

void DeskSession::choose(Choice choice)
{
    if (!m_choice) {
        return;
    }
    const DeskAnswer asked = *std::exchange(m_choice, std::nullopt);
    CodeMatch match = *asked.match;
    if (choice == Choice::Neither) {
        DeskAnswer answer = answerOf(Kind::Unknown, asked.code);
        answer.verdict = verdictOf(Severity::Information, QStringLiteral("desk.neither"), {asked.code});
        finish(answer);
    } else {
        choice == Choice::User ? match.copy.reset() : match.user.reset();
        const DeskAnswer answer = workMatch(asked.code, match);
        if (answer.kind == Kind::Waiting) {
            m_choice = asked; // the library is locked: asked again when it is free
            m_last = answer;
            Q_EMIT answered(answer);
            return;
        }
        finish(answer);
    }
    workPending();
}

Problems DeskSession::renumberCopy(const QString &barcode)
{
    if (!m_choice || !m_choice->match || !m_choice->match->copy) {
        return {};
    }
    CopyService copies(m_gate);
    CopyHit &hit = *m_choice->match->copy;
    const Result<std::optional<Copy>> copy = copies.find(hit.id);
    if (!copy) {
        return copy.problems();
    }
    if (!*copy) {
        return {{{}, QStringLiteral("loan.copyUnknown"), {}}};
    }
    const Result<void> written =
        copies.writeField(hit.id, (*copy)->version, QStringLiteral("barcode"), cleanedBarcode(barcode));
    if (written) {
        hit.barcode = cleanedBarcode(barcode);
    }
    return written.problems();
}

void DeskSession::openUser(qint64 userId)
{
    confirmFirst();
    const Result<std::optional<UserHit>> hit = m_finder.user(userId);
    if (!hit) {
        finish(failed(QString(), hit.problems()));
    } else if (*hit) {
        finish(showUser((*hit)->cardNumber, **hit));
    }
}

void DeskSession::extendAndLend()
{
    if (!m_last || !m_last->offersExtension() || !m_hooks.extendMembership) {
        return;
    }
    const DeskAnswer refused = *m_last;
    const Result<QDate> extended = m_hooks.extendMembership(refused.userId);
    if (!extended) {
        DeskAnswer answer = answerOf(Kind::Failed, refused.code);
        answer.problems = extended.problems();
        Q_EMIT answered(answer);
        return;
    }
    const Result<std::optional<CopyHit>> copy = m_finder.copy(refused.copyId);
    refresh();
    if (copy && *copy) {
        finish(lendCopy(refused.code, **copy));
    }
}

Problems DeskSession::overrideLast(const Overrides &overrides)
{
    if (!m_last || !m_last->canBeOverridden()) {
        return {};
    }
    const DeskAnswer refused = *m_last;
    DeskAnswer answer;
    if (refused.mode == DeskMode::Renew) {
        answer = renewOf(refused.code, refused.loanId, {.overrides = overrides, .isAutomatic = false});
    } else {
        const Result<std::optional<CopyHit>> copy = m_finder.copy(refused.copyId);
        if (!copy) {
            return copy.problems();
        }
        if (!*copy || !m_user || m_user->id != refused.userId) {
            return {}; // the visit has ended in the meantime
        }
        answer = lendCopy(refused.code, **copy, {.dueOn = {}, .overrides = overrides});
    }
    if (!answer.problems.isEmpty()) {
        return answer.problems; // what was typed stays for another try
    }
    const auto isRefused = [&](const DeskAnswer &entry) {
        return entry.kind == Kind::Refused && entry.at == refused.at && entry.copyId == refused.copyId;
    };
    m_visit.removeIf(isRefused);
    finish(answer);
    return {};
}

void DeskSession::overrideLastWith(const Overrides &overrides, const QString &userName, const QString &password,
                                   const std::function<void(const Problems &)> &done)
{
    if (!m_hooks.approve || !m_last || !m_last->canBeOverridden()) {
        return;
    }
    const QPointer<DeskSession> self(this);
    const DeskAnswer asked = *m_last;
    m_hooks.approve(userName, password, [self, asked, overrides, done](const Result<qint64> &approver) {
        if (!self) {
            return;
        }
        if (!approver) {
            done(approver.problems());
            return;
        }
        const auto &last = self->m_last;
        if (!last || !last->canBeOverridden() || last->at != asked.at || last->copyId != asked.copyId
            || last->userId != asked.userId) {
            return; // the desk went on
        }
        Overrides approved = overrides;
        approved.approvedBy = *approver;
        done(self->overrideLast(approved));
    });
}

Problems DeskSession::addAndLend(const FastAddDraft &draft)
{
    if (!m_last || !m_last->offersFastAdd() || !m_user || m_user->id != m_last->userId) {
        return {};
    }
    const Result<LendOutcome> outcome = m_circulation.addAndLend(draft, m_user->id);
    if (!outcome) {
        return outcome.problems();
    }
    if (!outcome->isLent()) {
        return outcome->verdict.problems();
    }
    DeskAnswer answer = answerOf(Kind::Lent, draft.barcode);
    answer.title = outcome->title;
    answer.copyId = outcome->copyId;
    answer.loanId = outcome->loanId;
    answer.dueOn = outcome->dueOn;
    answer.dueTime = timeOf(outcome->dueAt);
    answer.verdict = outcome->verdict;
    answer.commandId = outcome->commandId;
    finish(answer);
    return {};
}

void DeskSession::leaveLast()
{
    m_last.reset();
}

void DeskSession::renewLast()
{
    if (m_last && m_last->loanId != 0) {
        finish(renewOf(m_last->code, m_last->loanId));
    }
}

void DeskSession::renewLoan(qint64 loanId)
{
    confirmFirst();
    finish(renewOf(QString(), loanId));
}

void DeskSession::renewAll()
{
    confirmFirst();
    const QList<Loan> loans = m_loans;
    for (const Loan &loan : loans) {
        finish(renewOf(loan.barcode, loan.id));
    }
}

DeskAnswer DeskSession::takeBackLast()
{
    if (!canUndo()) {
        DeskAnswer answer = answerOf(Kind::Refused, QString());
        answer.verdict = verdictOf(Severity::Impossible, QStringLiteral("desk.nothingToUndo"));
        return answer;
    }
    const DeskAnswer last = m_done.last();
    const Result<void> undone = m_hooks.undo(last.commandId);
    if (!undone) {
        return failed(last.code, undone.problems());
    }
    m_done.removeLast();
    m_proposals.clear(); // what followed from the step is not asked for any more
    for (DeskAnswer &entry : m_visit) {
        entry.isUndone = entry.isUndone || entry.commandId == last.commandId;
        if (entry.isHoldProposed || (last.kind == Kind::HoldCaught && entry.copyId == last.copyId)) {
            entry.hold.reset();
            entry.isHoldProposed = false;
        }
    }
    DeskAnswer answer = answerOf(Kind::Undone, last.code);
    answer.title = last.title;
    answer.userId = last.userId;
    answer.userName = last.userName;
    return answer;
}

DeskAnswer DeskSession::remember(const DeskAnswer &answer)
{
    if (!answer.commandId.isEmpty()) {
        m_done.append(answer);
    }
    return answer;
}

void DeskSession::undoLast()
{
    const DeskAnswer answer = takeBackLast();
    m_last = answer;
    if (m_user) {
        refresh();
    }
    Q_EMIT visitChanged();
    Q_EMIT answered(answer);
}

void DeskSession::end()
{
    m_user.reset();
    m_details = {};
    m_loans.clear();
    m_visit.clear();
    m_choice.reset();
    m_proposals.clear();
    m_last.reset();
    m_returns = {};
    Q_EMIT userChanged();
    Q_EMIT visitChanged();
    workPending();
}
