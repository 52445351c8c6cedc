// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/deskholds.h"

#include "models/circulation/codes.h"
#include "models/circulation/holdservice.h"

DeskAnswer placeHoldByCodes(const CommandGate &gate, HoldService &holds, const QString &card, const QString &code)
{
    DeskAnswer answer;
    answer.kind = DeskAnswer::Kind::Refused;
    answer.at = gate.clock().now();
    answer.code = code;
    const CodeFinder finder(gate);
    const Result<CodeMatch> who = finder.find(card);
    const Result<CodeMatch> what = finder.find(code);
    if (!who || !what) {
        answer.kind = DeskAnswer::Kind::Failed;
        answer.problems = who ? what.problems() : who.problems();
        return answer;
    }
    const std::optional<CopyHit> copy =
        what->copy || what->copiesOfIsbn.isEmpty() ? what->copy : std::optional(what->copiesOfIsbn.first());
    if (!who->user || !copy) {
        answer.kind = DeskAnswer::Kind::Unknown;
        const QString unknown = who->user ? code : card;
        answer.verdict.findings = {{Severity::Impossible, QStringLiteral("desk.unknownCode"), {unknown}}};
        return answer;
    }
    const Result<PlaceOutcome> outcome = holds.place(who->user->id, copy->bookId);
    if (!outcome) {
        const bool isLocked = outcome.problem().code == QLatin1String("database.locked");
        answer.kind = isLocked ? DeskAnswer::Kind::Waiting : DeskAnswer::Kind::Failed;
        answer.problems = outcome.problems();
        return answer;
    }
    answer.title = outcome->title;
    answer.userId = who->user->id;
    answer.userName = outcome->userName;
    answer.verdict = outcome->verdict;
    if (outcome->isPlaced()) {
        answer.kind = DeskAnswer::Kind::HoldPlaced;
        answer.commandId = outcome->commandId;
    }
    return answer;
}
