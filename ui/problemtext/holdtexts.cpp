// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>

namespace {

/// Gives the sentences of this file their translation context.
struct HoldText {
    Q_DECLARE_TR_FUNCTIONS(HoldText)
};

using Args = QStringList;

int number(const Args &args, int index)
{
    return args.value(index).toInt();
}

void addPlaceTexts(ProblemTexts &texts)
{
    const auto say = [&](const char *code, auto sentence) { texts.insert(QString::fromLatin1(code), sentence); };
    say("hold.bookUnknown", [](const Args &) { return HoldText::tr("Choose the book to hold."); });
    say("hold.userHasHold", [](const Args &) { return HoldText::tr("This user waits for this book already."); });
    say("hold.userHasLoan", [](const Args &) { return HoldText::tr("This user has this book."); });
    say("hold.notAllowed",
        [](const Args &) { return HoldText::tr("The rules allow no holds on books of this type."); });
    say("hold.limitReached", [](const Args &a) {
        return number(a, 1) == 0 ? HoldText::tr("The rules allow this user no holds.")
                                 : HoldText::tr("The limit of %n hold(s) is reached.", nullptr, number(a, 1));
    });
    say("hold.copyOfAnotherBook", [](const Args &) { return HoldText::tr("This copy belongs to another book."); });
    say("hold.copyNotLendable", [](const Args &) { return HoldText::tr("This copy can't be lent."); });
    say("hold.copiesWantedMissing", [](const Args &) { return HoldText::tr("A set needs at least one copy."); });
    say("hold.noCopies",
        [](const Args &) { return HoldText::tr("The library has no copy of this book to lend yet."); });
    say("hold.fewerCopies", [](const Args &a) {
        return HoldText::tr("The library has only %n copy(ies) of this book to lend.", nullptr, number(a, 0));
    });
    say("hold.copiesIn", [](const Args &a) {
        return HoldText::tr("%n copy(ies) in: it will appear under To pull.", nullptr, number(a, 0));
    });
    say("hold.othersWait",
        [](const Args &a) { return HoldText::tr("%n user(s) wait for it before.", nullptr, number(a, 0)); });
}

void addChangeTexts(ProblemTexts &texts)
{
    const auto say = [&](const char *code, auto sentence) { texts.insert(QString::fromLatin1(code), sentence); };
    say("hold.gone", [](const Args &) { return HoldText::tr("This hold is no longer there."); });
    say("hold.changedElsewhere",
        [](const Args &) { return HoldText::tr("Someone else changed this hold in the meantime."); });
    say("hold.notActive", [](const Args &) { return HoldText::tr("This hold has ended already."); });
    say("hold.notQueued", [](const Args &) { return HoldText::tr("This hold is not waiting in a queue."); });
    say("hold.notReady", [](const Args &) { return HoldText::tr("No copy stands on the hold shelf for this hold."); });
    say("hold.dayMissing", [](const Args &) { return HoldText::tr("Enter a day."); });
    say("hold.dayPast", [](const Args &) { return HoldText::tr("Choose a day in the future."); });
    say("hold.copyNotIn", [](const Args &) { return HoldText::tr("This copy does not count as on its shelf."); });
    say("hold.undoPlacedAgain", [](const Args &) { return HoldText::tr("This user waits for the book again since."); });
    say("hold.undoCopyGone",
        [](const Args &) { return HoldText::tr("The copy was lent or caught for someone else since."); });
}

void addLoanTexts(ProblemTexts &texts)
{
    const auto say = [&](const char *code, auto sentence) { texts.insert(QString::fromLatin1(code), sentence); };
    say("loan.onHoldShelf", [](const Args &a) {
        return a.value(0).isEmpty() ? HoldText::tr("This copy is on the hold shelf for someone else.")
                                    : HoldText::tr("This copy is on the hold shelf for %1.").arg(a.value(0));
    });
    say("loan.held", [](const Args &a) {
        return HoldText::tr("%n user(s) wait for this book, and no other copy is in for them.", nullptr, number(a, 0));
    });
    say("loan.holdsReady", [](const Args &a) {
        return HoldText::tr("%n hold(s) ready on the hold shelf for this user.", nullptr, number(a, 0));
    });
    say("loan.undoCaughtSince",
        [](const Args &) { return HoldText::tr("The copy was put on the hold shelf since. Undo that first."); });
    say("renewal.held",
        [](const Args &a) { return HoldText::tr("%n user(s) wait for this book.", nullptr, number(a, 0)); });
    say("return.hold",
        [](const Args &a) { return HoldText::tr("Put on hold shelf %1 for %2.").arg(a.value(0), a.value(1)); });
}

} // namespace

void addHoldTexts(ProblemTexts &texts)
{
    addPlaceTexts(texts);
    addChangeTexts(texts);
    addLoanTexts(texts);
}
