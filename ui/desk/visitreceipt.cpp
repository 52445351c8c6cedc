// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/visitreceipt.h"

#include "models/accounts/commandgate.h"
#include "models/circulation/desksession.h"
#include "models/settings/librarysettings.h"
#include "models/values/money.h"
#include "ui/desk/desktexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

/// Gives the words of this file their translation context.
struct VisitReceipt {
    Q_DECLARE_TR_FUNCTIONS(VisitReceipt)
};

using Kind = DeskAnswer::Kind;
using Lines = QList<Slip::Line>;

QString dueOf(const DeskAnswer &answer)
{
    const QString time = answer.dueTime.isValid() ? QLocale().toString(answer.dueTime, QLocale::ShortFormat)
                                                  : QString();
    return time.isEmpty() ? deskDay(answer.dueOn) : VisitReceipt::tr("%1, %2").arg(deskDay(answer.dueOn), time);
}

/// The steps of one kind, in the order they were done; `end` says what stands at the end of the line.
template <typename End>
Lines linesOf(const DeskSession &session, const QString &heading, const QList<Kind> &kinds, End end)
{
    Lines lines;
    for (auto answer = session.visit().crbegin(); answer != session.visit().crend(); ++answer) {
        if (kinds.contains(answer->kind) && !answer->isUndone) {
            lines.append({answer->title, end(*answer), false, true});
        }
    }
    if (!lines.isEmpty()) {
        lines.prepend({heading, QString(), true, false});
    }
    return lines;
}

/// What is out besides, so that nobody has to ask.
Lines stillOut(const DeskSession &session)
{
    Lines lines;
    for (const Loan &loan : session.userLoans()) {
        const auto isNew = [&](const DeskAnswer &answer) {
            return answer.loanId == loan.id && !answer.isUndone
                && (answer.kind == Kind::Lent || answer.kind == Kind::Renewed);
        };
        if (std::none_of(session.visit().cbegin(), session.visit().cend(), isNew)) {
            lines.append({loan.title, deskDay(loan.dueOn), false, true});
        }
    }
    if (!lines.isEmpty()) {
        lines.prepend({VisitReceipt::tr("Borrowed before"), VisitReceipt::tr("due"), true, false});
    }
    return lines;
}

Lines owedBy(const DeskSession &session)
{
    Lines lines;
    const UserDetails &details = session.userDetails();
    if (session.user() && details.debtMinor > 0) {
        lines.append({VisitReceipt::tr("Owed"), formattedMoney(details.debtMinor, details.currency), true, false});
        if (details.runningMinor > 0) {
            lines.append({VisitReceipt::tr("of it for books still out"),
                          moneyText(details.runningMinor, details.currency), false, true});
        }
    }
    return lines;
}

} // namespace

bool hasReceipt(const DeskSession &session)
{
    return std::any_of(session.visit().cbegin(), session.visit().cend(), [](const DeskAnswer &answer) {
        return !answer.isUndone
            && (answer.kind == Kind::Lent || answer.kind == Kind::Renewed || answer.kind == Kind::Returned
                || answer.kind == Kind::HoldPlaced);
    });
}

Slip visitSlip(const DeskSession &session, const CommandGate &gate)
{
    Slip slip;
    if (const Result<LibraryValues> values = LibrarySettings::read(gate.database())) {
        slip.sender = values->name;
    }
    slip.heading = VisitReceipt::tr("Receipt");
    const QDateTime now = gate.clock().now().toTimeZone(gate.clock().zone());
    Lines head{{QLocale().toString(now, QStringLiteral("ddd d MMM yyyy, HH:mm")), gate.session().stationName}};
    if (const auto &user = session.user()) {
        // Only the end of the card: receipts are left lying about.
        head.append({user->name, VisitReceipt::tr("Card …%1").arg(user->cardNumber.right(4))});
    }
    slip.groups.append(head);
    slip.groups.append(linesOf(session, VisitReceipt::tr("Lent, due"), {Kind::Lent}, dueOf));
    slip.groups.append(linesOf(session, VisitReceipt::tr("Renewed, due"), {Kind::Renewed}, dueOf));
    slip.groups.append(linesOf(session, VisitReceipt::tr("Returned"), {Kind::Returned}, [](const DeskAnswer &answer) {
        return answer.daysLate > 0 ? VisitReceipt::tr("%n day(s) late", nullptr, answer.daysLate) : QString();
    }));
    slip.groups.append(linesOf(session, VisitReceipt::tr("Held"), {Kind::HoldPlaced}, [](const DeskAnswer &answer) {
        return VisitReceipt::tr("place %1").arg(answer.place);
    }));
    slip.groups.append(stillOut(session));
    slip.groups.append(owedBy(session));
    slip.foot = VisitReceipt::tr("Thank you");
    return slip;
}
