// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desktexts.h"

#include "models/circulation/lateness.h"
#include "models/values/money.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/isolated.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// Gives the words of this file their translation context.
struct DeskText {
    Q_DECLARE_TR_FUNCTIONS(DeskText)
};

using Kind = DeskAnswer::Kind;

/// Days from which on a due date is pointed out.
constexpr int soonDays = 3;

QString sentence(const Finding &finding)
{
    return problemText(finding.problem());
}

/// The weightiest sentence first, the others behind it.
QStringList sentences(const DeskAnswer &answer)
{
    QStringList texts;
    for (const Finding &finding : answer.verdict.findings) {
        texts << sentence(finding);
    }
    for (const Problem &problem : answer.problems) {
        texts << problemText(problem);
    }
    return texts;
}

/// The reason in two words, for the visit's list; empty when only the sentence will do.
QString shortReason(const QString &code)
{
    if (code == QLatin1String("loan.membershipExpired")) {
        return DeskText::tr("expired");
    }
    if (code == QLatin1String("loan.referenceOnly")) {
        return DeskText::tr("reference only");
    }
    if (code == QLatin1String("loan.userBlocked")) {
        return DeskText::tr("blocked");
    }
    if (code == QLatin1String("loan.userInactive")) {
        return DeskText::tr("inactive");
    }
    if (code == QLatin1String("loan.copyOnLoan")) {
        return DeskText::tr("on loan");
    }
    if (code == QLatin1String("loan.userHasIt")) {
        return DeskText::tr("has it already");
    }
    if (code == QLatin1String("loan.copyWithdrawn")) {
        return DeskText::tr("withdrawn");
    }
    if (code.endsWith(QLatin1String("imitReached"))) {
        return DeskText::tr("limit reached");
    }
    if (code == QLatin1String("renewal.noSuchLoan")) {
        return DeskText::tr("not on loan");
    }
    if (code == QLatin1String("renewal.usedUp")) {
        return DeskText::tr("used up");
    }
    if (code == QLatin1String("renewal.notLater") || code == QLatin1String("renewal.tooSoon")) {
        return DeskText::tr("too soon");
    }
    return {};
}

QString shortRefusal(const DeskAnswer &answer)
{
    const QString reason = shortReason(answer.verdict.problems().value(0).code);
    const QString text = reason.isEmpty() ? sentences(answer).value(0) : reason;
    return answer.isAboutHold            ? DeskText::tr("No hold: %1").arg(text)
        : answer.mode == DeskMode::Renew ? DeskText::tr("Not renewed: %1").arg(text)
                                         : DeskText::tr("Not lent: %1").arg(text);
}

QString refusedHeading(const DeskAnswer &answer, const QString &reason)
{
    if (answer.isAboutHold) {
        return DeskText::tr("No hold placed. %1").arg(reason);
    }
    switch (answer.mode) {
    case DeskMode::Lend: return DeskText::tr("Not lent. %1").arg(reason);
    case DeskMode::Return: return DeskText::tr("Not returned. %1").arg(reason);
    case DeskMode::Renew: return DeskText::tr("Not renewed. %1").arg(reason);
    }
    return reason;
}

StripWords refused(const DeskAnswer &answer)
{
    if (answer.canBeOverridden() && !answer.offersExtension()) {
        const auto things = static_cast<int>(answer.verdict.of(Severity::Confirm).size());
        const QString due = answer.mode == DeskMode::Lend && answer.dueOn.isValid()
            ? DeskText::tr("would be due %1").arg(deskDay(answer.dueOn))
            : QString();
        const QString heading = things > 1
            ? (answer.mode == DeskMode::Renew ? DeskText::tr("Not renewed yet: %n thing(s) to settle", nullptr, things)
                                              : DeskText::tr("Not lent yet: %n thing(s) to settle", nullptr, things))
            : refusedHeading(answer, sentence(answer.verdict.of(Severity::Confirm).first()));
        return {Tone::Warn, QString(), heading, joined({answer.title, answer.code, due})};
    }
    QStringList reasons = sentences(answer);
    const QString first = reasons.isEmpty() ? QString() : reasons.takeFirst();
    const Tone tone = answer.offersExtension() || answer.offersRenewal() ? Tone::Warn : Tone::Danger;
    return {tone, QString(), refusedHeading(answer, first),
            joined(QStringList{answer.title, answer.title.isEmpty() ? QString() : answer.code} + reasons)};
}

/// A day, or the time of a loan by the hour.
QString dueText(const DeskAnswer &answer)
{
    if (!answer.dueTime.isValid()) {
        return deskDay(answer.dueOn);
    }
    const QString time = QLocale().toString(answer.dueTime, QLocale::ShortFormat);
    return answer.dueOn == answer.at.date() ? time : DeskText::tr("%1, %2").arg(deskDay(answer.dueOn), time);
}

StripWords returned(const DeskAnswer &answer)
{
    const QStringList next = sentences(answer);
    const QString from = answer.userName.isEmpty() ? QString() : DeskText::tr("from %1").arg(answer.userName);
    const QString as = answer.returnedOn.isValid() ? DeskText::tr("as of %1").arg(deskDay(answer.returnedOn))
                                                   : QString();
    const QString shelve = answer.place.isEmpty() ? QString() : DeskText::tr("shelve at %1").arg(answer.place);
    const QString detail = joined(QStringList{answer.title, from, as, shelve} + next);
    if (answer.hold) {
        const QString late = answer.daysLate > 0 ? DeskText::tr("%n day(s) late", nullptr, answer.daysLate) : QString();
        const QString heading = answer.hold->isOnShelf
            ? DeskText::tr("It belongs on hold shelf %1, for %2").arg(answer.hold->shelf(), answer.hold->userName)
            : DeskText::tr("Put on hold shelf %1 for %2").arg(answer.hold->shelf(), answer.hold->userName);
        return {Tone::Warn, QStringLiteral("holds"), heading, joined({answer.title, answer.code, from, late})};
    }
    if (answer.kind == Kind::Seen) {
        return {next.isEmpty() ? Tone::Info : Tone::Warn, QString(), DeskText::tr("It was not on loan"), detail};
    }
    if (answer.daysLate > 0) {
        return {Tone::Warn, QString(), DeskText::tr("Returned, %n day(s) late", nullptr, answer.daysLate), detail};
    }
    return {next.isEmpty() ? Tone::Ok : Tone::Warn, QString(), DeskText::tr("Returned"), detail};
}

StripWords caught(const DeskAnswer &answer)
{
    const QString set = answer.hold->copiesWanted > 1
        ? DeskText::tr("%1 of %2 of a set").arg(answer.hold->caught).arg(answer.hold->copiesWanted)
        : QString();
    const QString until = answer.hold->pickupByOn.isValid()
        ? DeskText::tr("collect by %1").arg(deskDay(answer.hold->pickupByOn))
        : QString();
    return {Tone::Ok, QStringLiteral("holds"),
            DeskText::tr("On hold shelf %1 for %2").arg(answer.hold->shelf(), isolated(answer.hold->userName)),
            joined({answer.title, answer.code, until, set})};
}

StripWords declined(const DeskAnswer &answer)
{
    const QString back = answer.place.isEmpty() ? QString() : DeskText::tr("shelve at %1").arg(answer.place);
    const QString name = answer.hold ? isolated(answer.hold->userName) : QString();
    switch (answer.whyNot.value_or(WhyNot::SkipUser)) {
    case WhyNot::NoSlip:
        return {Tone::Info, QStringLiteral("holds"), DeskText::tr("Not caught: %1 waits on").arg(name),
                joined({answer.title, answer.code, DeskText::tr("it is among those to pull"), back})};
    case WhyNot::Damaged:
        return {Tone::Warn, QStringLiteral("warning"), DeskText::tr("Marked as damaged: put it aside"),
                joined({answer.title, answer.code, DeskText::tr("everybody who waits for it keeps the place")})};
    case WhyNot::SkipUser:
        return {Tone::Info, QStringLiteral("book"), DeskText::tr("Nobody else waits for it"),
                joined({answer.title, answer.code, back})};
    case WhyNot::KeepCharge:
        return {Tone::Info, QStringLiteral("coin"), DeskText::tr("The charge for its loss stays"),
                joined({answer.title, answer.code})};
    }
    return {};
}

StripWords settled(const DeskAnswer &answer)
{
    const QString currency = answer.found ? answer.found->currency : QString();
    const QString credit = answer.found && answer.found->paidMinor > 0
        ? DeskText::tr("%1 of it was paid and is credit now").arg(formattedMoney(answer.found->paidMinor, currency))
        : QString();
    return {Tone::Ok, QStringLiteral("coin"),
            DeskText::tr("%1 taken off for %2").arg(formattedMoney(answer.minor, currency), isolated(answer.userName)),
            joined({answer.title, answer.code, credit})};
}

StripWords shown(const DeskAnswer &answer)
{
    const QString where = answer.loanId != 0
        ? DeskText::tr("on loan to %1 until %2").arg(answer.userName, deskDay(answer.dueOn))
        : answer.match && answer.match->copy && answer.match->copy->availability == QLatin1String("available")
        ? DeskText::tr("on the shelf")
        : DeskText::tr("not on the shelf");
    return {Tone::Info, QStringLiteral("book"), answer.title,
            joined({where, answer.place, DeskText::tr("scan a user card to lend it")})};
}

} // namespace

QString deskDay(const QDate &day)
{
    const bool isThisYear = day.year() == QDate::currentDate().year();
    return QLocale().toString(day, isThisYear ? QStringLiteral("ddd d MMM") : QStringLiteral("ddd d MMM yyyy"));
}

StripWords wordsFor(const DeskAnswer &answer)
{
    const QString titleAndCode = joined({answer.title, answer.code});
    switch (answer.kind) {
    case Kind::UserOpened:
        return {Tone::Info, QStringLiteral("user"), answer.userName,
                answer.mode == DeskMode::Renew ? DeskText::tr("Scan what is to be renewed, or renew all.")
                                               : DeskText::tr("Scan the books, one after the other.")};
    case Kind::Lent:
        return {Tone::Ok, QString(), DeskText::tr("Lent until %1").arg(dueText(answer)),
                joined(QStringList{titleAndCode} + sentences(answer))};
    case Kind::Renewed:
        return {Tone::Ok, QString(), DeskText::tr("Renewed until %1").arg(dueText(answer)),
                joined({titleAndCode, answer.userName})};
    case Kind::Returned:
    case Kind::Seen: return returned(answer);
    case Kind::HoldPlaced:
        return {Tone::Ok, QStringLiteral("holds"), DeskText::tr("Held for %1").arg(answer.userName),
                joined({answer.title, answer.code,
                        answer.place.isEmpty() ? QString() : DeskText::tr("place %1 in the queue").arg(answer.place)})};
    case Kind::HoldCaught: return caught(answer);
    case Kind::FoundSettled: return settled(answer);
    case Kind::Declined: return declined(answer);
    case Kind::ReceiptAsked: return {Tone::Info, QStringLiteral("print"), DeskText::tr("Receipt"), QString()};
    case Kind::CopyShown: return shown(answer);
    case Kind::Refused: return refused(answer);
    case Kind::Unknown:
        if (answer.offersFastAdd()) {
            return {Tone::Info, QStringLiteral("book"), sentences(answer).value(0),
                    DeskText::tr("It has no copy here. Add it in two fields and lend it at once.")};
        }
        return {Tone::Danger, QString(), sentences(answer).value(0),
                joined({answer.code, DeskText::tr("Scan again, or type a name.")})};
    case Kind::CardOrCopy:
        return {Tone::Info, QStringLiteral("help"), DeskText::tr("%1 is a card and a barcode").arg(answer.code),
                DeskText::tr("Nothing has been done yet. Which one did you scan?")};
    case Kind::SeveralCopies: return {Tone::Warn, QString(), sentences(answer).value(0), titleAndCode};
    case Kind::KeptOffline:
        return {Tone::Warn, QStringLiteral("file"),
                DeskText::tr("%n scan(s) went to the offline list", nullptr, answer.scans),
                joined({DeskText::tr("The library file is still locked; nothing is lost."),
                        DeskText::tr("Enter the list once it is free."), isolated(answer.place)})};
    case Kind::Waiting: return wordsForWaiting(1, 0);
    case Kind::Undone:
        return {Tone::Info, QStringLiteral("undo"), DeskText::tr("Undone"), joined({titleAndCode, answer.userName})};
    case Kind::Ended: return {Tone::Info, QString(), DeskText::tr("Done"), QString()};
    case Kind::Failed: return {Tone::Danger, QString(), sentences(answer).value(0), titleAndCode};
    }
    return {};
}

StripWords wordsFor(const DeskProposal &proposal)
{
    const DeskAnswer &answer = proposal.answer;
    if (proposal.kind == DeskProposal::Kind::CatchHold || !answer.found) {
        return wordsFor(answer);
    }
    const FoundCharge &found = *answer.found;
    const QString paid = found.paidMinor > 0
        ? DeskText::tr("%1 of it was paid and becomes credit").arg(formattedMoney(found.paidMinor, found.currency))
        : QString();
    const QString fine = found.fineMinor > 0
        ? DeskText::tr("the old fine of %1 is charged again").arg(formattedMoney(found.fineMinor, found.currency))
        : QString();
    return {Tone::Warn, QStringLiteral("coin"),
            DeskText::tr("Found: take %1 off?").arg(formattedMoney(found.chargedMinor, found.currency)),
            joined({answer.title, answer.code, DeskText::tr("charged to %1 for its loss").arg(isolated(found.userName)),
                    paid, fine})};
}

StripWords wordsForWaiting(int scans, qint64 seconds)
{
    const QString detail = seconds < 1
        ? DeskText::tr("Another program has locked it. Keep scanning; nothing is lost.")
        : DeskText::tr("Another program has locked it for %n s. Keep scanning; nothing is lost.", nullptr,
                       static_cast<int>(seconds));
    return {Tone::Warn, QStringLiteral("clock"),
            DeskText::tr("Kept: %n scan(s) wait for the library file", nullptr, scans), detail};
}

StripWords resultFor(const DeskAnswer &answer)
{
    if (answer.isUndone) {
        return {Tone::Neutral, QString(), DeskText::tr("Undone"), QString()};
    }
    switch (answer.kind) {
    case Kind::UserOpened: return {Tone::Info, QString(), DeskText::tr("User"), QString()};
    case Kind::Lent:
        return {Tone::Ok, QString(), answer.isOverridden ? DeskText::tr("Lent, overridden") : DeskText::tr("Lent"),
                QString()};
    case Kind::Renewed: return {Tone::Ok, QString(), DeskText::tr("Renewed"), QString()};
    case Kind::HoldPlaced: return {Tone::Ok, QString(), DeskText::tr("Hold"), QString()};
    case Kind::HoldCaught: return {Tone::Ok, QString(), DeskText::tr("Hold shelf"), QString()};
    case Kind::FoundSettled: return {Tone::Ok, QString(), DeskText::tr("Charge taken off"), QString()};
    case Kind::Declined:
    case Kind::ReceiptAsked: return {Tone::Neutral, QString(), QString(), QString()};
    case Kind::Returned:
        if (answer.hold) {
            return {Tone::Warn, QString(),
                    answer.isHoldProposed ? DeskText::tr("Hold shelf %1?").arg(answer.hold->shelf())
                                          : DeskText::tr("Hold shelf %1").arg(answer.hold->shelf()),
                    QString()};
        }
        return answer.daysLate > 0
            ? StripWords{Tone::Warn, QString(), DeskText::tr("%n day(s) late", nullptr, answer.daysLate), QString()}
            : StripWords{Tone::Ok, QString(), DeskText::tr("Returned"), QString()};
    case Kind::Seen:
        if (answer.hold) {
            return {Tone::Warn, QString(),
                    answer.isHoldProposed ? DeskText::tr("Hold shelf %1?").arg(answer.hold->shelf())
                                          : DeskText::tr("Hold shelf %1").arg(answer.hold->shelf()),
                    QString()};
        }
        return {Tone::Info, QString(), DeskText::tr("Was not on loan"), QString()};
    case Kind::CopyShown: return {Tone::Info, QString(), DeskText::tr("Shown"), QString()};
    case Kind::Refused: return {Tone::Danger, QString(), shortRefusal(answer), QString()};
    case Kind::Unknown: return {Tone::Danger, QString(), DeskText::tr("Unknown"), QString()};
    case Kind::CardOrCopy: return {Tone::Info, QString(), DeskText::tr("Waiting for you"), QString()};
    case Kind::SeveralCopies: return {Tone::Warn, QString(), DeskText::tr("Several copies"), QString()};
    case Kind::KeptOffline: return {Tone::Warn, QString(), DeskText::tr("Offline list"), QString()};
    case Kind::Waiting: return {Tone::Warn, QString(), DeskText::tr("Waiting"), QString()};
    case Kind::Undone: return {Tone::Neutral, QString(), DeskText::tr("Undo"), QString()};
    case Kind::Ended: return {Tone::Neutral, QString(), DeskText::tr("Done"), QString()};
    case Kind::Failed: return {Tone::Danger, QString(), DeskText::tr("Failed"), QString()};
    }
    return {};
}

QString dueHint(const QDate &dueOn, const QDate &today, Tone *tone)
{
    if (const int late = daysLate(dueOn, today); late > 0) {
        *tone = Tone::Danger;
        return DeskText::tr("%n day(s) late", nullptr, late);
    }
    *tone = Tone::Warn;
    const auto days = static_cast<int>(today.daysTo(dueOn));
    if (days == 0) {
        return DeskText::tr("today");
    }
    return days <= soonDays ? DeskText::tr("in %n day(s)", nullptr, days) : QString();
}
