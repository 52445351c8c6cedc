// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DeskSession that gives up waiting: scans go to a list on the disk instead.
#include "models/circulation/desksession.h"

#include <utility>

using Kind = DeskAnswer::Kind;

/// What the waiting scans would have done, as far as reading tells: the list is entered later, line by line, and what
/// is not clear then is asked.
QList<OfflineList::Line> DeskSession::offlineLines(std::optional<UserHit> &user) const
{
    QList<OfflineList::Line> lines;
    const QDateTime first = m_pending.isEmpty() ? m_gate.clock().now() : m_pending.first().at;
    user = m_user;
    bool hasUser = user.has_value();
    if (hasUser) {
        lines.append({first, QStringLiteral("card ") + user->cardNumber});
    } else if (!m_offlinePath.isEmpty()) {
        lines.append({first, QStringLiteral("end")}); // not for whoever stood here before
    }
    for (const PendingScan &scan : m_pending) {
        if (isEndCode(scan.code)) {
            lines.append({scan.at, QStringLiteral("end")});
            hasUser = false;
            user.reset();
            continue;
        }
        if (isUndoCode(scan.code)) {
            lines.append({scan.at, QStringLiteral("undo")}); // nobody knows of what: it is asked about
            continue;
        }
        QString verb = QStringLiteral("return");
        if (scan.mode != DeskMode::Return) {
            const Result<CodeMatch> match = m_finder.find(scan.code);
            const bool isCard = match && match->user && (!match->copy || !hasUser);
            const bool isCopy = match && (match->copy || !match->isbn.isEmpty());
            verb = isCard || (!isCopy && !hasUser) ? QStringLiteral("card")
                : scan.mode == DeskMode::Renew     ? QStringLiteral("renew")
                                                   : QStringLiteral("lend");
            const bool isNewUser = verb == QLatin1String("card");
            hasUser = hasUser || isNewUser; // also when the card is not known: the list asks whose it is
            if (isNewUser) {
                user = match && match->user ? match->user : std::nullopt;
            }
        }
        lines.append({scan.at, verb + QLatin1Char(' ') + scan.code});
    }
    return lines;
}

void DeskSession::keepOffline()
{
    if (m_pending.isEmpty()) {
        return; // only something to agree to waits; it can be agreed to later
    }
    std::optional<UserHit> last;
    const Result<QString> path = m_hooks.offline->append(m_offlinePath, offlineLines(last));
    if (!path) {
        DeskAnswer answer = answerOf(Kind::Failed, m_pending.first().code);
        answer.problems = path.problems();
        Q_EMIT answered(answer); // they wait on
        return;
    }
    m_offlinePath = *path;
    m_isLocked = false;
    const QList<PendingScan> kept = std::exchange(m_pending, {});
    m_proposals.clear(); // the hold waits on, among those to pull
    DeskAnswer answer;
    for (const PendingScan &scan : kept) {
        answer = answerOf(Kind::KeptOffline, scan.code);
        answer.at = scan.at;
        answer.mode = scan.mode;
        answer.title = scan.title;
        answer.scans = static_cast<int>(kept.size());
        answer.place = m_offlinePath;
        m_visit.prepend(answer);
    }
    m_last = answer;
    if (!last) {
        m_user.reset();
        m_details = {};
        m_loans.clear();
        Q_EMIT userChanged();
    } else if (!m_user || m_user->id != last->id) {
        readUser(last->id); // who stands here by the list
    }
    Q_EMIT visitChanged();
    Q_EMIT pendingChanged();
    Q_EMIT answered(answer);
}
