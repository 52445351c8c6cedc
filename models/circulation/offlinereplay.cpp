// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/offlinereplay.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace {

using Kind = OfflineLine::Kind;
using State = OfflineLine::State;

std::optional<Kind> kindOf(const QString &verb)
{
    static const QHash<QString, Kind> kinds{{QStringLiteral("card"), Kind::Card},
                                            {QStringLiteral("lend"), Kind::Lend},
                                            {QStringLiteral("return"), Kind::Return},
                                            {QStringLiteral("renew"), Kind::Renew},
                                            {QStringLiteral("end"), Kind::End}};
    const auto found = kinds.constFind(verb.toLower());
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

Finding impossible(const QString &code, const QStringList &arguments = {})
{
    return {Severity::Impossible, code, arguments};
}

} // namespace

bool OfflineLine::canBeOverridden() const
{
    return state == State::Conflict && copyId != 0 && (kind == Kind::Lend || kind == Kind::Renew)
        && !verdict.offersRenewal() && verdict.of(Severity::Impossible).isEmpty();
}

QList<OfflineChoice> choicesOf(const OfflineLine &line, bool mayOverride)
{
    if (line.state != State::Conflict) {
        return {};
    }
    QList<OfflineChoice> choices;
    const QList<Finding> confirm = line.verdict.of(Severity::Confirm);
    if (line.kind == Kind::Lend && line.verdict.has(QStringLiteral("offline.cardUnknown")) && line.copyId != 0) {
        choices << OfflineChoice::OtherCard;
    } else if (line.kind == Kind::Lend && line.verdict.offersRenewal()) {
        choices << OfflineChoice::RenewInstead;
    } else if (mayOverride && line.canBeOverridden()) {
        const bool isOnlyOut = confirm.size() == 1 && confirm.first().code == QLatin1String("loan.copyOnLoan");
        choices << (isOnlyOut ? OfflineChoice::ReturnThenLend : OfflineChoice::DoAnyway);
    }
    return choices << OfflineChoice::LeaveOut << OfflineChoice::Later;
}

QList<OfflineLine> readOfflineList(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    QList<OfflineLine> lines;
    const QStringList rows = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QStringList words = rows.at(i).split(spaces, Qt::SkipEmptyParts);
        if (words.isEmpty() || words.first().startsWith(QLatin1Char('#'))) {
            continue;
        }
        OfflineLine line;
        line.number = static_cast<int>(i) + 1;
        line.at = momentOfLine(words.first(), zone);
        if (line.at.isValid()) {
            words.removeFirst();
        }
        const std::optional<Kind> kind = words.isEmpty() ? std::nullopt : kindOf(words.takeFirst());
        line.code = words.join(QLatin1Char(' '));
        const bool isComplete = kind && (*kind == Kind::End || !line.code.isEmpty());
        line.kind = isComplete ? *kind : Kind::Unreadable;
        if (!isComplete) {
            line.code = rows.at(i).trimmed();
        }
        lines.append(line);
    }
    return lines;
}

OfflineReplay::OfflineReplay(CommandGate &gate, QList<OfflineLine> lines)
    : m_clock(gate.clock()),
      m_gate(gate.database(), m_clock, gate.session()),
      m_circulation(m_gate),
      m_finder(m_gate),
      m_lines(std::move(lines)),
      m_batchId(QUuid::createUuid().toString(QUuid::WithoutBraces))
{ }

Result<void> OfflineReplay::run()
{
    for (OfflineLine &line : m_lines) {
        if (line.state != State::Waiting) {
            continue;
        }
        // Nothing is entered as of a time still to come: a wrong clock is no reason for wrong due days.
        m_clock.say(line.at.isValid() && line.at <= m_clock.now() ? line.at : QDateTime());
        const Result<void> replayed = replay(line);
        m_clock.say({});
        if (!replayed) {
            return replayed;
        }
    }
    return {};
}

int OfflineReplay::count(State state) const
{
    return static_cast<int>(std::count_if(m_lines.cbegin(), m_lines.cend(),
                                          [state](const OfflineLine &line) { return line.state == state; }));
}

void OfflineReplay::dispute(OfflineLine &line, const QList<Finding> &findings) const
{
    line.state = State::Conflict;
    line.verdict.findings = findings;
    line.onLoan.reset();
    if (line.copyId != 0) {
        const Result<std::optional<Loan>> open = m_circulation.openLoanOfCopy(line.copyId);
        line.onLoan = open ? *open : std::nullopt;
    }
}

void OfflineReplay::settle(OfflineLine &line, const QList<Finding> &findings)
{
    line.verdict.findings = findings;
    line.state = findings.isEmpty() ? State::Done : State::Noted;
    m_isAnythingDone = m_isAnythingDone || line.kind == Kind::Lend || line.kind == Kind::Return
        || line.kind == Kind::Renew;
}

Result<void> OfflineReplay::replay(OfflineLine &line)
{
    switch (line.kind) {
    case Kind::Card: {
        const Result<CodeMatch> match = m_finder.find(line.code);
        if (!match) {
            return match.problems();
        }
        m_card = line.code;
        m_userId = match->user ? match->user->id : 0;
        m_userName = match->user ? match->user->name : QString();
        line.userId = m_userId;
        line.userName = m_userName;
        // What is lent with an unknown card is disputed line by line; the card itself did nothing.
        settle(line,
               match->user ? QList<Finding>()
                           : QList<Finding>{{Severity::Information, QStringLiteral("loan.userUnknown"), {}}});
        return {};
    }
    case Kind::End:
        m_userId = 0;
        m_userName.clear();
        m_card.clear();
        settle(line, {});
        return {};
    case Kind::Lend:
        line.userId = m_userId;
        line.userName = m_userName;
        line.card = m_card;
        return lend(line, {});
    case Kind::Return: return giveBack(line);
    case Kind::Renew: return renew(line, {});
    case Kind::Unreadable: dispute(line, {impossible(QStringLiteral("offline.unreadable"), {line.code})}); return {};
    }
    return {};
}

Result<std::optional<CopyHit>> OfflineReplay::copyOf(const OfflineLine &line) const
{
    const Result<CodeMatch> match = m_finder.find(line.code);
    if (!match) {
        return match.problems();
    }
    return match->copy                    ? match->copy
        : match->copiesOfIsbn.size() == 1 ? std::optional(match->copiesOfIsbn.first())
                                          : std::nullopt;
}

Result<void> OfflineReplay::lend(OfflineLine &line, const Overrides &overrides)
{
    const Result<std::optional<CopyHit>> copy = copyOf(line);
    if (!copy) {
        return copy.problems();
    }
    if (*copy) {
        line.copyId = (*copy)->id;
        line.title = (*copy)->title;
    }
    if (line.userId == 0) {
        dispute(line,
                {line.card.isEmpty() ? impossible(QStringLiteral("desk.noUser"))
                                     : impossible(QStringLiteral("offline.cardUnknown"), {line.card})});
        return {};
    }
    if (!*copy) {
        dispute(line, {impossible(QStringLiteral("loan.copyUnknown"))});
        return {};
    }
    const Result<LendOutcome> outcome =
        m_circulation.lend(line.userId, line.copyId, {.dueOn = {}, .overrides = overrides, .batchId = m_batchId});
    if (!outcome) {
        return outcome.problems();
    }
    line.dueOn = outcome->dueOn;
    if (outcome->isLent()) {
        line.loanId = outcome->loanId;
        settle(line, overrides.codes.isEmpty() ? outcome->verdict.findings : QList<Finding>());
    } else {
        dispute(line, outcome->verdict.findings);
    }
    return {};
}

Result<void> OfflineReplay::giveBack(OfflineLine &line)
{
    const Result<std::optional<CopyHit>> copy = copyOf(line);
    if (!copy) {
        return copy.problems();
    }
    if (!*copy) {
        dispute(line, {impossible(QStringLiteral("loan.copyUnknown"))});
        return {};
    }
    line.copyId = (*copy)->id;
    line.title = (*copy)->title;
    // Lent again after the moment it came back by the list: that loan is another one and stays.
    const Result<std::optional<Loan>> open = m_circulation.openLoanOfCopy(line.copyId);
    if (!open) {
        return open.problems();
    }
    if (*open && line.at.isValid() && (*open)->loanedAt > line.at) {
        dispute(line, {impossible(QStringLiteral("offline.lentSince"), {(*open)->userName})});
        return {};
    }
    const Result<ReturnOutcome> outcome = m_circulation.returnCopy(
        line.copyId, {.effectiveOn = {}, .isBookDrop = false, .noFine = false, .batchId = m_batchId});
    if (!outcome) {
        return outcome.problems();
    }
    line.loanId = outcome->loanId;
    line.userName = outcome->userName;
    line.dueOn = outcome->dueOn;
    settle(line, outcome->findings);
    return {};
}

Result<void> OfflineReplay::renew(OfflineLine &line, const Overrides &overrides)
{
    const Result<std::optional<CopyHit>> copy = copyOf(line);
    if (!copy) {
        return copy.problems();
    }
    if (!*copy) {
        dispute(line, {impossible(QStringLiteral("loan.copyUnknown"))});
        return {};
    }
    line.copyId = (*copy)->id;
    line.title = (*copy)->title;
    line.loanId = (*copy)->loanId;
    line.userName = (*copy)->borrowerName;
    const Result<RenewOutcome> outcome =
        m_circulation.renew(line.loanId, {.overrides = overrides, .isAutomatic = false, .batchId = m_batchId});
    if (!outcome) {
        return outcome.problems();
    }
    line.dueOn = outcome->dueOn;
    if (outcome->isRenewed()) {
        settle(line, {});
    } else {
        dispute(line, {*outcome->refusal});
    }
    return {};
}

Problems OfflineReplay::at(const OfflineLine &line, const std::function<Result<void>()> &step)
{
    m_clock.say(line.at.isValid() && line.at <= m_clock.now() ? line.at : QDateTime());
    const Result<void> done = step();
    m_clock.say({});
    return done.problems();
}

Problems OfflineReplay::doAnyway(int index, const QString &reason)
{
    OfflineLine &line = m_lines[index];
    if (!line.canBeOverridden()) {
        return {};
    }
    Overrides overrides{.codes = {}, .reason = reason, .approvedBy = 0};
    for (const Finding &finding : line.verdict.of(Severity::Confirm)) {
        overrides.codes << finding.code;
    }
    return at(line, [&] { return line.kind == Kind::Lend ? lend(line, overrides) : renew(line, overrides); });
}

Problems OfflineReplay::decide(int index, OfflineChoice choice, const QString &words)
{
    OfflineLine &line = m_lines[index];
    if (line.state != State::Conflict) {
        return {};
    }
    switch (choice) {
    case OfflineChoice::ReturnThenLend:
    case OfflineChoice::DoAnyway: return doAnyway(index, words);
    case OfflineChoice::RenewInstead: return at(line, [&] { return renew(line, {}); });
    case OfflineChoice::OtherCard: {
        const Result<CodeMatch> match = m_finder.find(words);
        if (!match) {
            return match.problems();
        }
        if (!match->user) {
            return {{QStringLiteral("card"), QStringLiteral("offline.cardUnknown"), {words.trimmed()}}};
        }
        line.userId = match->user->id;
        line.userName = match->user->name;
        line.card = match->user->cardNumber;
        return at(line, [&] { return lend(line, {}); });
    }
    case OfflineChoice::LeaveOut: leaveOut(index); return {};
    case OfflineChoice::Later: break;
    }
    return {};
}

QList<OfflineList::Line> OfflineReplay::undecided() const
{
    static const QHash<Kind, QString> verbs{{Kind::Card, QStringLiteral("card")},
                                            {Kind::Lend, QStringLiteral("lend")},
                                            {Kind::Return, QStringLiteral("return")},
                                            {Kind::Renew, QStringLiteral("renew")},
                                            {Kind::End, QStringLiteral("end")}};
    QList<OfflineList::Line> lines;
    QString card;
    for (const OfflineLine &line : m_lines) {
        if (line.state != State::Conflict && line.state != State::Waiting) {
            continue;
        }
        if (line.kind == Kind::Unreadable) {
            lines.append({{}, line.code}); // as it stood there, with its time
            continue;
        }
        if (line.kind == Kind::Lend && line.card != card) {
            card = line.card;
            lines.append({line.at, card.isEmpty() ? QStringLiteral("end") : QStringLiteral("card ") + card});
        }
        lines.append({line.at, (verbs.value(line.kind) + QLatin1Char(' ') + line.code).trimmed()});
    }
    return lines;
}

void OfflineReplay::leaveOut(int index)
{
    if (m_lines.at(index).state == State::Conflict) {
        m_lines[index].state = State::LeftOut;
    }
}
