// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/clock.h"
#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// Gives the sentences of this file their translation context.
struct CirculationText {
    Q_DECLARE_TR_FUNCTIONS(CirculationText)
};

using Args = QStringList;

QString day(const Args &args, int index)
{
    const QDate date = fromStoredDay(args.value(index));
    return date.isValid() ? QLocale().toString(date, QStringLiteral("ddd d MMM yyyy")) : args.value(index);
}

int number(const Args &args, int index)
{
    return args.value(index).toInt();
}

/// A sentence without anything to fill in.
void say(ProblemTexts &texts, const char *code, QString (*sentence)())
{
    texts.insert(QString::fromLatin1(code), [sentence](const Args &) { return sentence(); });
}

void say(ProblemTexts &texts, const char *code, QString (*sentence)(const Args &))
{
    texts.insert(QString::fromLatin1(code), sentence);
}

void addUserTexts(ProblemTexts &texts)
{
    say(texts, "loan.userUnknown", [] { return CirculationText::tr("No user has this card."); });
    say(texts, "loan.userErased", [] { return CirculationText::tr("The data of this user was erased."); });
    say(texts, "loan.userInactive",
        [] { return CirculationText::tr("This user is inactive. Activate the user on the Users page first."); });
    say(texts, "loan.membershipExpired",
        [](const Args &a) { return CirculationText::tr("The membership expired on %1.").arg(day(a, 0)); });
    say(texts, "loan.userBlocked",
        [](const Args &a) { return CirculationText::tr("Blocked by staff: %1").arg(a.value(0)); });
    say(texts, "loan.limitReached", [](const Args &a) {
        return CirculationText::tr("The limit of %n loan(s) is reached.", nullptr, number(a, 1));
    });
    say(texts, "loan.typeLimitReached", [](const Args &a) {
        return CirculationText::tr("The limit of %n loan(s) of the type %1 is reached.", nullptr, number(a, 1))
            .arg(a.value(2));
    });
    say(texts, "loan.userHasIt",
        [](const Args &a) { return CirculationText::tr("The user has this copy already, due %1.").arg(day(a, 0)); });
    say(texts, "loan.userHasAnotherCopy",
        [] { return CirculationText::tr("The user has another copy of this book."); });
    say(texts, "loan.userHadIt",
        [](const Args &a) { return CirculationText::tr("Had this book before, returned %1.").arg(day(a, 0)); });
}

void addCopyTexts(ProblemTexts &texts)
{
    say(texts, "loan.copyUnknown", [] { return CirculationText::tr("No copy has this barcode."); });
    say(texts, "loan.copyWithdrawn", [] { return CirculationText::tr("This copy was withdrawn."); });
    say(texts, "loan.referenceOnly", [] { return CirculationText::tr("Reference only: it stays in the library."); });
    say(texts, "loan.copyOnOrder", [] { return CirculationText::tr("This copy is still on order."); });
    say(texts, "loan.copyInProcess",
        [] { return CirculationText::tr("This copy is still being prepared for the shelf."); });
    say(texts, "loan.copyInRepair", [] { return CirculationText::tr("This copy is in repair."); });
    say(texts, "loan.copyLost",
        [] { return CirculationText::tr("This copy counts as lost. Return it first, then lend it."); });
    say(texts, "loan.copyMissing",
        [] { return CirculationText::tr("This copy counts as missing. Return it first, then lend it."); });
    say(texts, "loan.copyDamaged", [] { return CirculationText::tr("This copy counts as damaged."); });
    say(texts, "loan.copyOnLoan", [](const Args &a) {
        return a.value(0).isEmpty()
            ? CirculationText::tr("This copy is on loan. Return it first, then lend it.")
            : CirculationText::tr("On loan to %1, due %2. Return it first, then lend it.").arg(a.value(0), day(a, 1));
    });
    say(texts, "return.beforeLent", [](const Args &a) {
        return CirculationText::tr("It was lent on %1: it can't have come back before.").arg(day(a, 0));
    });
    say(texts, "return.inTheFuture",
        [](const Args &a) { return CirculationText::tr("%1 is still to come.").arg(day(a, 0)); });
    say(texts, "override.reasonMissing",
        [] { return CirculationText::tr("Say why: the reason is kept with the loan."); });
    say(texts, "override.approverMayNot",
        [] { return CirculationText::tr("This person may not override either. Ask somebody else."); });
    say(texts, "return.found", [] { return CirculationText::tr("It counted as lost or missing and is found again."); });
    say(texts, "return.withdrawn", [] { return CirculationText::tr("This copy was withdrawn: do not shelve it."); });
    say(texts, "return.toRepair", [] { return CirculationText::tr("This copy is marked for repair."); });
    say(texts, "return.damaged", [] { return CirculationText::tr("This copy is marked as damaged."); });
    say(texts, "return.inProcess",
        [] { return CirculationText::tr("This copy is still being prepared for the shelf."); });
    say(texts, "return.onOrder", [] { return CirculationText::tr("This copy is still marked as on order."); });
}

void addDueTexts(ProblemTexts &texts)
{
    say(texts, "loan.noOpenDay",
        [] { return CirculationText::tr("No open day within a year: see Admin, Closed days."); });
    say(texts, "loan.noLoanPeriod",
        [] { return CirculationText::tr("The rules give no loan days: see Admin, User categories."); });
    say(texts, "loan.dueMovedByClosure", [](const Args &a) {
        return a.value(1).isEmpty()
            ? CirculationText::tr("Due later, because %1 is a closed day.").arg(day(a, 0))
            : CirculationText::tr("Due later, because %1 is a closed day: %2.").arg(day(a, 0), a.value(1));
    });
    say(texts, "loan.dueMovedByHardDate",
        [](const Args &a) { return CirculationText::tr("Due by the fixed date %1.").arg(day(a, 0)); });
    say(texts, "loan.dueMovedByMembership", [](const Args &a) {
        return CirculationText::tr("Due sooner, because the membership ends on %1.").arg(day(a, 0));
    });
    say(texts, "loan.dueMissing", [] { return CirculationText::tr("A loan needs a due date."); });
    say(texts, "loan.dueBeforeLent", [](const Args &a) {
        return CirculationText::tr("The due date can't be before the day of lending, %1.").arg(day(a, 0));
    });
    say(texts, "loan.dueTooFar", [](const Args &a) {
        return CirculationText::tr("The due date can't be more than %n year(s) away.", nullptr, number(a, 0));
    });
    say(texts, "loan.dueOnClosedDay", [](const Args &a) {
        return a.value(1).isEmpty()
            ? CirculationText::tr("The library is closed on %1.").arg(day(a, 0))
            : CirculationText::tr("The library is closed on %1. The next open day is %2.").arg(day(a, 0), day(a, 1));
    });
    say(texts, "due.hours", [](const Args &a) {
        return CirculationText::tr("Lent for %n hour(s), until %1", nullptr, number(a, 0)).arg(a.value(1));
    });
    say(texts, "due.automatic", [] { return CirculationText::tr("Renewed by the day's jobs"); });
    say(texts, "due.rule", [](const Args &a) {
        const QString category = a.value(1).isEmpty() ? CirculationText::tr("any category") : a.value(1);
        const QString type = a.value(2).isEmpty() ? CirculationText::tr("any type") : a.value(2);
        QString rule = CirculationText::tr("%1, %2: %n day(s)", "rule: user category, item type", number(a, 0))
                           .arg(category, type);
        return rule.replace(0, 1, rule.at(0).toUpper());
    });
    say(texts, "due.daysAdded", [](const Args &a) {
        const QDate from = fromStoredDay(a.value(0));
        const QString reached = QLocale().toString(from.addDays(number(a, 1)), QStringLiteral("ddd d MMM"));
        return CirculationText::tr("%1 + %n day(s) is %2", nullptr, number(a, 1))
            .arg(QLocale().toString(from, QStringLiteral("d MMM")), reached);
    });
    say(texts, "due.openDaysCounted", [](const Args &a) {
        return CirculationText::tr("%n open day(s) after %1", nullptr, number(a, 1)).arg(day(a, 0));
    });
    say(texts, "due.open", [] { return CirculationText::tr("The library is open that day"); });
    say(texts, "due.closed", [](const Args &a) {
        return a.value(1).isEmpty()
            ? CirculationText::tr("Closed on %1: moved to an open day").arg(day(a, 0))
            : CirculationText::tr("Closed on %1 (%2): moved to an open day").arg(day(a, 0), a.value(1));
    });
    say(texts, "due.hardDate", [](const Args &a) { return CirculationText::tr("Fixed date %1").arg(day(a, 0)); });
    say(texts, "due.hardDatePast", [](const Args &a) {
        return CirculationText::tr("The fixed date %1 is past and does not count").arg(day(a, 0));
    });
    say(texts, "due.membershipEnds", [](const Args &a) {
        return CirculationText::tr("Not later than the membership, which ends %1").arg(day(a, 0));
    });
    say(texts, "due.byHand",
        [](const Args &a) { return CirculationText::tr("Changed by hand, it was %1").arg(day(a, 0)); });
    say(texts, "due.renewed",
        [](const Args &a) { return CirculationText::tr("Renewed on %1, it was due %2").arg(day(a, 0), day(a, 2)); });
}

void addLoanTexts(ProblemTexts &texts)
{
    say(texts, "loan.gone", [] { return CirculationText::tr("This loan is no longer there."); });
    say(texts, "loan.changedElsewhere",
        [] { return CirculationText::tr("Someone else changed this loan in the meantime."); });
    say(texts, "loan.endedAlready", [] { return CirculationText::tr("This loan has ended already."); });
    say(texts, "loan.returnedAlready", [] { return CirculationText::tr("This loan has ended: its due date stays."); });
    say(texts, "loan.undoReturnedSince",
        [] { return CirculationText::tr("The copy was returned since. Undo the return first."); });
    say(texts, "loan.undoChargedSince",
        [] { return CirculationText::tr("Something was charged for this loan since. Settle that first."); });
    say(texts, "loan.undoLentSince", [] { return CirculationText::tr("The copy was lent again since."); });
    say(texts, "loan.undoChangedSince", [] { return CirculationText::tr("This loan was changed since."); });
    say(texts, "renewal.noSuchLoan", [] { return CirculationText::tr("This copy is not on loan."); });
    say(texts, "renewal.copyLost", [] { return CirculationText::tr("This copy counts as lost."); });
    say(texts, "renewal.claimedReturned",
        [] { return CirculationText::tr("The user says that this copy was returned."); });
    say(texts, "renewal.usedUp", [](const Args &a) {
        return number(a, 1) == 0
            ? CirculationText::tr("The rules allow no renewal.")
            : CirculationText::tr("Renewed %n time(s) already: more is not allowed.", nullptr, number(a, 0));
    });
    say(texts, "renewal.overdue",
        [](const Args &a) { return CirculationText::tr("Overdue since %1.").arg(day(a, 0)); });
    say(texts, "renewal.tooSoon",
        [](const Args &a) { return CirculationText::tr("Too soon: from %1 on.").arg(day(a, 0)); });
    say(texts, "renewal.notLater", [](const Args &a) {
        return CirculationText::tr("Renewing now would not give a later date than %1.").arg(day(a, 0));
    });
}

void addDeskTexts(ProblemTexts &texts)
{
    say(texts, "desk.unknownCode",
        [](const Args &a) { return CirculationText::tr("No book or user has %1.").arg(a.value(0)); });
    say(texts, "desk.wrongCheckDigit", [](const Args &a) {
        return CirculationText::tr("No book or user has %1, and as an ISBN its last digit should be %2.")
            .arg(a.value(0), a.value(1));
    });
    say(texts, "offline.unreadable",
        [](const Args &a) { return CirculationText::tr("Not understood: %1").arg(a.value(0)); });
    say(texts, "offline.cardUnknown",
        [](const Args &a) { return CirculationText::tr("No user has card %1.").arg(a.value(0)); });
    say(texts, "offline.cannotWrite",
        [](const Args &a) { return CirculationText::tr("The offline list cannot be written: %1").arg(a.value(0)); });
    say(texts, "offline.lentSince", [](const Args &a) {
        return a.value(0).isEmpty() ? CirculationText::tr("It was lent again since.")
                                    : CirculationText::tr("It was lent to %1 since.").arg(a.value(0));
    });
    say(texts, "desk.newIsbn", [](const Args &a) { return CirculationText::tr("New here: ISBN %1").arg(a.value(0)); });
    say(texts, "desk.cardWhileReturning", [](const Args &a) {
        return CirculationText::tr("This is the card of %1. Return takes books only; F7 lends.").arg(a.value(0));
    });
    say(texts, "desk.neither",
        [](const Args &a) { return CirculationText::tr("Nothing was done with %1.").arg(a.value(0)); });
    say(texts, "desk.noUser", [] { return CirculationText::tr("Scan a user card first."); });
    say(texts, "desk.severalCopies", [](const Args &a) {
        return CirculationText::tr("This book has %n copies: scan the barcode of one.", nullptr, number(a, 0));
    });
    say(texts, "desk.noCopyAvailable", [] { return CirculationText::tr("No copy of this book is on the shelf."); });
    say(texts, "desk.nothingToUndo", [] { return CirculationText::tr("There is nothing to undo."); });
    say(texts, "desk.notAvailable",
        [](const Args &a) { return CirculationText::tr("%1 is not available yet.").arg(a.value(0)); });
    say(texts, "desk.unknownCommand",
        [](const Args &a) { return CirculationText::tr("Unknown command: %1").arg(a.value(0)); });
    say(texts, "desk.codeMissing",
        [](const Args &a) { return CirculationText::tr("%1 needs a code.").arg(a.value(0)); });
}

void addCalendarTexts(ProblemTexts &texts)
{
    say(texts, "closure.startMissing", [] { return CirculationText::tr("Enter the first closed day."); });
    say(texts, "closure.endMissing", [] { return CirculationText::tr("Enter the last closed day."); });
    say(texts, "closure.endsBeforeStart", [](const Args &a) {
        return CirculationText::tr("The last day can't be before the first, %1.").arg(day(a, 0));
    });
    say(texts, "closure.tooLong", [] { return CirculationText::tr("A closure has to be shorter than a year."); });
    say(texts, "closure.gone", [] { return CirculationText::tr("This closure was deleted in the meantime."); });
    say(texts, "closure.changedElsewhere",
        [] { return CirculationText::tr("Someone else changed this closure in the meantime."); });
    say(texts, "rule.standardStays", [] { return CirculationText::tr("The value for everybody can't be removed."); });
    say(texts, "rule.valueMissing", [] { return CirculationText::tr("This rule needs a value."); });
    say(texts, "rule.notANumber", [](const Args &a) {
        return CirculationText::tr("“%1” is not a whole number from 0 to 9999.").arg(a.value(0));
    });
    say(texts, "rule.notAnAmount",
        [](const Args &a) { return CirculationText::tr("“%1” is not an amount of money.").arg(a.value(0)); });
    say(texts, "rule.notADay",
        [](const Args &a) { return CirculationText::tr("“%1” is not a date.").arg(a.value(0)); });
    say(texts, "rule.notAMode",
        [](const Args &a) { return CirculationText::tr("“%1” is not a choice here.").arg(a.value(0)); });
    say(texts, "rule.changedElsewhere",
        [] { return CirculationText::tr("Someone else changed this rule in the meantime."); });
}

} // namespace

void addCirculationTexts(ProblemTexts &texts)
{
    addUserTexts(texts);
    addCopyTexts(texts);
    addDueTexts(texts);
    addLoanTexts(texts);
    addDeskTexts(texts);
    addCalendarTexts(texts);
}
