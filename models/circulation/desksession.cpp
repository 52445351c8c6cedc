// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/desksession.h"

#include "models/circulation/circulationservice.h"
#include "models/values/isbn.h"

#include <algorithm>
#include <utility>

namespace {

using Kind = DeskAnswer::Kind;

/// Codes printed on a card for the desk, to be scanned like any other.
const QString undoCode = QStringLiteral("CARREL-UNDO");
const QString endCode = QStringLiteral("CARREL-END");
const QString receiptCode = QStringLiteral("CARREL-RECEIPT");

bool isLocked(const Problems &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const Problem &problem) { return problem.code == QLatin1String("database.locked"); });
}

QString placeOf(const QString &location, const QString &callNumber)
{
    QStringList parts{location, callNumber};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

Verdict verdictOf(Severity severity, const QString &code, const QStringList &arguments = {})
{
    return {{{severity, code, arguments}}};
}

} // namespace

DeskSession::DeskSession(CommandGate &gate, CirculationService &circulation, Hooks hooks, QObject *parent)
    : QObject(parent),
      m_gate(gate),
      m_circulation(circulation),
      m_holds(gate),
      m_finder(gate),
      m_hooks(std::move(hooks))
{ }

DeskSession::~DeskSession() = default;

bool DeskSession::isUndoCode(const QString &code)
{
    return code.compare(undoCode, Qt::CaseInsensitive) == 0;
}

bool DeskSession::isEndCode(const QString &code)
{
    return code.compare(endCode, Qt::CaseInsensitive) == 0;
}

void DeskSession::setMode(DeskMode mode)
{
    if (mode != m_mode) {
        m_mode = mode;
        Q_EMIT modeChanged(mode);
    }
}

bool DeskSession::canUndo() const
{
    return m_hooks.undo && !m_done.isEmpty();
}

DeskAnswer DeskSession::answerOf(DeskAnswer::Kind kind, const QString &code) const
{
    DeskAnswer answer;
    answer.kind = kind;
    answer.code = code;
    answer.mode = m_mode;
    answer.at = m_gate.clock().now();
    if (m_user) {
        answer.userId = m_user->id;
        answer.userName = m_user->name;
    }
    return answer;
}

DeskAnswer DeskSession::failed(const QString &code, const Problems &problems) const
{
    DeskAnswer answer = answerOf(isLocked(problems) ? Kind::Waiting : Kind::Failed, code);
    answer.problems = problems;
    return answer;
}

QTime DeskSession::timeOf(const QDateTime &moment) const
{
    return moment.isValid() ? moment.toTimeZone(m_gate.clock().zone()).time() : QTime();
}

void DeskSession::scan(const QString &code)
{
    PendingScan scan{code.trimmed(), {}, m_gate.clock().now(), m_mode};
    if (scan.code.isEmpty()) {
        return;
    }
    if (m_isLocked) {
        const Result<CodeMatch> match = m_finder.find(scan.code);
        scan.title = match && match->copy ? match->copy->title : match && match->user ? match->user->name : QString();
    }
    m_pending.append(scan);
    if (!m_isLocked) {
        workPending();
    }
    if (!m_pending.isEmpty()) {
        Q_EMIT pendingChanged();
    }
}

void DeskSession::retry()
{
    if (m_isLocked) {
        workPending();
    }
}

void DeskSession::workPending()
{
    if (m_isWorking) {
        return;
    }
    m_isWorking = true;
    const bool wasPending = m_isLocked || m_pending.size() > 1;
    while (!isHeldUp() && (mustConfirmFirst() || !m_pending.isEmpty())) {
        const bool isConfirming = mustConfirmFirst();
        DeskAnswer answer;
        if (isConfirming) {
            answer = carryOut(*proposal());
        } else {
            // A scan that waited means what it meant when it was made.
            const DeskMode mode = std::exchange(m_mode, m_pending.first().mode);
            answer = work(m_pending.first().code);
            m_mode = mode;
            answer.at = m_pending.first().at;
        }
        if (answer.kind == Kind::Waiting) {
            if (!m_isLocked) {
                m_isLocked = true;
                m_lockedSince = m_gate.clock().now();
                m_lockedFor.start();
                const Result<CodeMatch> match = m_finder.find(answer.code);
                if (!m_pending.isEmpty() && m_pending.first().code == answer.code) {
                    m_pending.first().title = match && match->copy ? match->copy->title : QString();
                }
            }
            if (isConfirming) {
                m_proposals.first().isAccepted = true;
            }
            m_last = answer;
            Q_EMIT answered(answer);
            if (m_hooks.offline && (!m_offlinePath.isEmpty() || m_lockedFor.hasExpired(m_longestWait.count()))) {
                keepOffline();
            }
            break;
        }
        m_isLocked = false;
        if (!answer.commandId.isEmpty()) {
            m_offlinePath.clear(); // it can be written again
        }
        if (isConfirming) {
            settleProposal(answer);
        } else {
            m_pending.removeFirst();
            finish(answer);
        }
    }
    m_isWorking = false;
    m_isLocked = m_isLocked && (!m_pending.isEmpty() || mustConfirmFirst());
    if (wasPending || !m_pending.isEmpty()) {
        Q_EMIT pendingChanged();
    }
}

void DeskSession::finish(const DeskAnswer &answer)
{
    m_last = answer;
    if (answer.kind == Kind::CardOrCopy) {
        m_choice = answer;
    } else if (answer.kind != Kind::Ended && answer.kind != Kind::ReceiptAsked) {
        m_visit.prepend(answer);
        propose(answer);
        if (!answer.commandId.isEmpty()) {
            m_done.append(answer);
        }
        Q_EMIT visitChanged();
    }
    if (m_user && !answer.commandId.isEmpty()) {
        refresh();
    }
    Q_EMIT answered(answer);
}

std::optional<DeskAnswer> DeskSession::command(const QString &code)
{
    if (isUndoCode(code)) {
        return takeBackLast();
    }
    if (isEndCode(code)) {
        const DeskAnswer answer = answerOf(Kind::Ended, code);
        end();
        return answer;
    }
    if (code.compare(receiptCode, Qt::CaseInsensitive) == 0) {
        return answerOf(Kind::ReceiptAsked, code);
    }
    return std::nullopt;
}

DeskAnswer DeskSession::work(const QString &code)
{
    if (const std::optional<DeskAnswer> done = command(code)) {
        return *done;
    }
    if (m_mode == DeskMode::Return) {
        return takeBack(code, true);
    }
    const Result<CodeMatch> match = m_finder.find(code);
    if (!match) {
        return failed(code, match.problems());
    }
    if (match->user && match->copy) {
        DeskAnswer answer = answerOf(Kind::CardOrCopy, code);
        answer.match = *match;
        return answer;
    }
    return workMatch(code, *match);
}

DeskAnswer DeskSession::unknown(const QString &code, const QString &problem, const QStringList &arguments) const
{
    DeskAnswer answer = answerOf(Kind::Unknown, code);
    const Result<Isbn> isbn = Isbn::parse(code);
    answer.verdict = !isbn && isbn.problem().code == QLatin1String("isbn.checkDigit")
        ? verdictOf(Severity::Impossible, QStringLiteral("desk.wrongCheckDigit"),
                    {code, isbn.problem().arguments.value(0)})
        : verdictOf(Severity::Impossible, problem, arguments);
    return answer;
}

DeskAnswer DeskSession::workMatch(const QString &code, const CodeMatch &match)
{
    if (match.user) {
        return showUser(code, *match.user);
    }
    if (!match.copy && match.copiesOfIsbn.isEmpty()) {
        DeskAnswer answer = match.isbn.isEmpty() || !m_user || m_mode != DeskMode::Lend
            ? unknown(code, QStringLiteral("desk.unknownCode"), {code})
            : unknown(code, QStringLiteral("desk.newIsbn"), {match.isbn});
        answer.newIsbn = m_mode == DeskMode::Lend ? match.isbn : QString();
        return answer;
    }
    if (m_mode == DeskMode::Renew) {
        const qint64 loanId = match.copy     ? match.copy->loanId
            : match.copiesOfIsbn.size() == 1 ? match.copiesOfIsbn.first().loanId
                                             : -1;
        return loanId < 0 ? severalCopies(code, match) : renewOf(code, loanId);
    }
    if (match.copy) {
        return lendCopy(code, *match.copy);
    }
    const auto isAvailable = [](const CopyHit &hit) { return hit.availability == QLatin1String("available"); };
    const auto available = std::count_if(match.copiesOfIsbn.cbegin(), match.copiesOfIsbn.cend(), isAvailable);
    // The available ones come first, so with exactly one that is the one meant.
    return available == 1 || match.copiesOfIsbn.size() == 1 ? lendCopy(code, match.copiesOfIsbn.first())
                                                            : severalCopies(code, match);
}

DeskAnswer DeskSession::severalCopies(const QString &code, const CodeMatch &match) const
{
    DeskAnswer answer = answerOf(Kind::SeveralCopies, code);
    answer.match = match;
    answer.title = match.copiesOfIsbn.value(0).title;
    answer.bookId = match.copiesOfIsbn.value(0).bookId;
    const bool isAnyAvailable = match.copiesOfIsbn.value(0).availability == QLatin1String("available");
    answer.verdict =
        verdictOf(Severity::Confirm,
                  isAnyAvailable ? QStringLiteral("desk.severalCopies") : QStringLiteral("desk.noCopyAvailable"),
                  {QString::number(match.copiesOfIsbn.size())});
    return answer;
}

void DeskSession::readUser(qint64 userId)
{
    const Result<std::optional<UserHit>> hit = m_finder.user(userId);
    const Result<UserDetails> details = m_finder.details(userId);
    const Result<QList<Loan>> loans = m_circulation.openLoansOf(userId);
    // Without an answer what is shown stays: reading again follows with the next scan.
    if (hit && details && loans) {
        m_user = *hit;
        m_details = *details;
        m_loans = *loans;
        Q_EMIT userChanged();
    }
}

void DeskSession::refresh()
{
    if (m_user) {
        readUser(m_user->id);
    }
}

DeskAnswer DeskSession::showUser(const QString &code, const UserHit &hit)
{
    if (!m_user || m_user->id != hit.id) {
        m_visit.clear();
        Q_EMIT visitChanged();
    }
    readUser(hit.id);
    if (!m_user || m_user->id != hit.id) {
        m_user = hit;
        m_details = {};
        m_loans.clear();
        Q_EMIT userChanged();
    }
    return answerOf(Kind::UserOpened, code);
}

DeskAnswer DeskSession::openCard(const QString &code)
{
    const Result<CodeMatch> match = m_finder.find(code);
    if (!match) {
        return failed(code, match.problems());
    }
    if (match->user) {
        return showUser(code, *match->user);
    }
    return unknown(code, QStringLiteral("loan.userUnknown"));
}

DeskAnswer DeskSession::lendCode(const QString &code)
{
    const Result<CodeMatch> found = m_finder.find(code);
    if (!found) {
        return failed(code, found.problems());
    }
    if (!m_user) {
        DeskAnswer answer = answerOf(Kind::Refused, code);
        answer.title = found->copy ? found->copy->title : QString();
        answer.verdict = verdictOf(Severity::Impossible, QStringLiteral("desk.noUser"));
        return answer;
    }
    CodeMatch match = *found;
    match.user.reset();
    const DeskMode mode = std::exchange(m_mode, DeskMode::Lend);
    const DeskAnswer answer = workMatch(code, match);
    m_mode = mode;
    return answer;
}

DeskAnswer DeskSession::lendCopy(const QString &code, const CopyHit &copy, const LendOptions &options)
{
    if (!m_user) {
        DeskAnswer answer = answerOf(Kind::CopyShown, code);
        answer.title = copy.title;
        answer.copyId = copy.id;
        answer.loanId = copy.loanId;
        answer.userName = copy.borrowerName;
        answer.dueOn = copy.dueOn;
        answer.place = placeOf(copy.location, copy.callNumber);
        answer.match = CodeMatch{.user = {}, .copy = copy, .isbn = {}, .copiesOfIsbn = {}};
        return answer;
    }
    const Result<LendOutcome> outcome = m_circulation.lend(m_user->id, copy.id, options);
    if (!outcome) {
        return failed(code, outcome.problems());
    }
    DeskAnswer answer = answerOf(outcome->isLent() ? Kind::Lent : Kind::Refused, code);
    answer.title = outcome->title;
    answer.copyId = copy.id;
    answer.loanId = outcome->isLent() ? outcome->loanId : copy.loanId;
    answer.dueOn = outcome->dueOn;
    answer.dueTime = timeOf(outcome->dueAt);
    answer.verdict = outcome->verdict;
    answer.commandId = outcome->commandId;
    answer.found = outcome->found;
    answer.bookId = copy.bookId;
    answer.isOverridden = outcome->isLent() && !options.overrides.codes.isEmpty();
    return answer;
}

DeskAnswer DeskSession::returnCode(const QString &code)
{
    return takeBack(code, false);
}

DeskAnswer DeskSession::takeBack(const QString &code, bool asks)
{
    const Result<CodeMatch> match = m_finder.find(code);
    if (!match) {
        return failed(code, match.problems());
    }
    if (match->copy) {
        return returnCopy(code, *match->copy, asks);
    }
    if (match->copiesOfIsbn.size() == 1) {
        return returnCopy(code, match->copiesOfIsbn.first(), asks);
    }
    if (!match->copiesOfIsbn.isEmpty()) {
        return severalCopies(code, *match);
    }
    if (match->user) {
        DeskAnswer answer = answerOf(Kind::Unknown, code);
        answer.verdict =
            verdictOf(Severity::Impossible, QStringLiteral("desk.cardWhileReturning"), {match->user->name});
        return answer;
    }
    return unknown(code, QStringLiteral("loan.copyUnknown"));
}

DeskAnswer DeskSession::returnCopy(const QString &code, const CopyHit &copy, bool asks)
{
    const bool mayCatch = m_gate.mayDo(Command::CatchHold);
    ReturnOptions options = m_returns;
    options.catchesHold = mayCatch && !asks;
    const Result<ReturnOutcome> outcome = m_circulation.returnCopy(copy.id, options);
    if (!outcome) {
        return failed(code, outcome.problems());
    }
    DeskAnswer answer = answerOf(outcome->wasOnLoan() ? Kind::Returned : Kind::Seen, code);
    answer.title = outcome->title;
    answer.copyId = outcome->copyId;
    answer.loanId = outcome->loanId;
    answer.userId = outcome->userId;
    answer.userName = outcome->userName;
    answer.dueOn = outcome->dueOn;
    answer.daysLate = outcome->daysLate;
    answer.returnedOn = outcome->returnedOn == m_gate.clock().today() ? QDate() : outcome->returnedOn;
    answer.place = placeOf(outcome->location, outcome->callNumber);
    answer.verdict.findings = outcome->findings;
    answer.hold = outcome->hold;
    answer.isHoldProposed = asks && mayCatch && outcome->hold && !outcome->hold->isOnShelf;
    answer.found = outcome->found;
    answer.commandId = outcome->commandId;
    return answer;
}

DeskAnswer DeskSession::renewCode(const QString &code)
{
    const Result<CodeMatch> match = m_finder.find(code);
    if (!match) {
        return failed(code, match.problems());
    }
    CodeMatch onlyCopy = *match;
    onlyCopy.user.reset();
    const DeskMode mode = std::exchange(m_mode, DeskMode::Renew);
    DeskAnswer answer = workMatch(code, onlyCopy);
    m_mode = mode;
    return answer;
}

DeskAnswer DeskSession::renewOf(const QString &code, qint64 loanId, const RenewOptions &options)
{
    const Result<RenewOutcome> outcome = m_circulation.renew(loanId, options);
    if (!outcome) {
        return failed(code, outcome.problems());
    }
    DeskAnswer answer = answerOf(outcome->isRenewed() ? Kind::Renewed : Kind::Refused, code);
    if (outcome->userId != 0) {
        answer.userId = outcome->userId;
        answer.userName = outcome->userName;
    }
    if (answer.code.isEmpty()) {
        answer.code = outcome->barcode;
    }
    answer.mode = DeskMode::Renew;
    answer.title = outcome->title;
    answer.copyId = outcome->copyId;
    answer.loanId = loanId;
    answer.dueOn = outcome->dueOn;
    answer.dueTime = timeOf(outcome->dueAt);
    if (outcome->refusal) {
        answer.verdict.findings = {*outcome->refusal};
    }
    answer.isOverridden = outcome->isRenewed() && !options.overrides.codes.isEmpty();
    answer.commandId = outcome->commandId;
    return answer;
}
