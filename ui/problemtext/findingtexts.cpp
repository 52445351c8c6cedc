// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps of a finding's explanation say: models/circulation/whyfinding.
#include "models/values/money.h"
#include "ui/problemtext/problemtext.h"
#include "ui/problemtext/ruletexts.h"
#include "ui/widgets/isolated.h"

#include <QCoreApplication>

namespace {

/// Gives the sentences of this file their translation context.
struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

using Args = QStringList;

void say(ProblemTexts &texts, const char *code, QString (*sentence)(const Args &))
{
    texts.insert(QString::fromLatin1(code), sentence);
}

/// A fact with the person who made it so below it, where one is known.
void sayDone(ProblemTexts &texts, const char *code, QString (*sentence)(const Args &), int person)
{
    say(texts, code, sentence);
    texts.insert(QString::fromLatin1(code) + QStringLiteral("Note"), [person](const Args &a) {
        return a.value(person).isEmpty() ? QString() : FindingText::tr("Set by %1").arg(isolated(a.value(person)));
    });
}

QString statusFact(const Args &a)
{
    const QString status = a.value(0);
    if (status == QLatin1String("on_order")) {
        return FindingText::tr("The copy is on order");
    }
    if (status == QLatin1String("in_process")) {
        return FindingText::tr("The copy is being prepared for the shelf");
    }
    if (status == QLatin1String("in_repair")) {
        return FindingText::tr("The copy is in repair");
    }
    if (status == QLatin1String("lost")) {
        return FindingText::tr("The copy is marked as lost");
    }
    if (status == QLatin1String("missing")) {
        return FindingText::tr("The copy is marked as missing");
    }
    return status == QLatin1String("damaged") ? FindingText::tr("The copy is marked as damaged")
                                              : FindingText::tr("The copy was withdrawn");
}

QString about(const Args &a)
{
    const QString title = isolated(a.value(1));
    const QString name = isolated(a.value(2));
    const bool hasBoth = !a.value(1).isEmpty() && !a.value(2).isEmpty();
    if (a.value(0) == QLatin1String("renew")) {
        return hasBoth ? FindingText::tr("Renewing %1 for %2").arg(title, name) : FindingText::tr("Renewing");
    }
    if (a.value(0) == QLatin1String("hold")) {
        return hasBoth ? FindingText::tr("A hold on %1 for %2").arg(title, name) : FindingText::tr("Placing a hold");
    }
    return hasBoth ? FindingText::tr("Lending %1 to %2").arg(title, name) : FindingText::tr("Lending");
}

void addHeadings(ProblemTexts &texts)
{
    say(texts, "why.stopped", [](const Args &) { return FindingText::tr("Why is this stopped?"); });
    say(texts, "why.noticed", [](const Args &) { return FindingText::tr("Why is this said?"); });
    texts.insert(QStringLiteral("why.stoppedNote"), about);
    texts.insert(QStringLiteral("why.noticedNote"), about);
    say(texts, "explain.final", [](const Args &a) {
        if (a.value(0) == QLatin1String("renew")) {
            return FindingText::tr("Renewing is not possible");
        }
        return a.value(0) == QLatin1String("hold") ? FindingText::tr("A hold is not possible")
                                                   : FindingText::tr("Lending is not possible");
    });
    say(texts, "explain.finalNote", [](const Args &) { return FindingText::tr("Nobody can override this"); });
    say(texts, "explain.needsRight", [](const Args &a) {
        if (a.value(0) == QLatin1String("renew")) {
            return FindingText::tr("Renewing is stopped");
        }
        return a.value(0) == QLatin1String("hold") ? FindingText::tr("Placing a hold is stopped")
                                                   : FindingText::tr("Lending is stopped");
    });
    say(texts, "explain.needsRightNote",
        [](const Args &) { return FindingText::tr("Until it is settled or overridden with a reason"); });
    say(texts, "explain.noHindrance", [](const Args &a) {
        if (a.value(0) == QLatin1String("renew")) {
            return FindingText::tr("It does not stop the renewal");
        }
        return a.value(0) == QLatin1String("hold") ? FindingText::tr("It does not stop the hold")
                                                   : FindingText::tr("It does not stop the loan");
    });
}

void addRule(ProblemTexts &texts)
{
    say(texts, "explain.rule", [](const Args &a) {
        return FindingText::tr("Rule “%1”: %2")
            .arg(ruleTitle(a.value(0)), ruleValueText(a.value(0), a.value(1), a.value(2)));
    });
    say(texts, "explain.ruleNote", [](const Args &a) {
        if (!a.value(5).isEmpty()) {
            return FindingText::tr("Not set anywhere: what a new library starts with");
        }
        const QString category = a.value(3).isEmpty() ? FindingText::tr("any category") : isolated(a.value(3));
        const QString type = a.value(4).isEmpty() ? FindingText::tr("any type") : isolated(a.value(4));
        return FindingText::tr("Set for %1, %2", "user category, item type").arg(category, type);
    });
}

void addUserFacts(ProblemTexts &texts)
{
    say(texts, "explain.today", [](const Args &) { return FindingText::tr("Today"); });
    say(texts, "explain.erased", [](const Args &) { return FindingText::tr("The user's data was erased"); });
    say(texts, "explain.membershipEnded", [](const Args &) { return FindingText::tr("Last day of the membership"); });
    sayDone(
        texts, "explain.inactive", [](const Args &) { return FindingText::tr("The user is inactive"); }, 0);
    sayDone(
        texts, "explain.blocked",
        [](const Args &a) { return FindingText::tr("Blocked by staff: %1").arg(isolated(a.value(0))); }, 1);
    say(texts, "explain.openLoans", [](const Args &a) {
        return a.value(0).isEmpty() ? FindingText::tr("Copies on loan now")
                                    : FindingText::tr("Copies of the type %1 on loan now").arg(isolated(a.value(0)));
    });
    say(texts, "explain.openLoansNote",
        [](const Args &) { return FindingText::tr("Copies claimed returned do not count"); });
    say(texts, "explain.guarantorOwes",
        [](const Args &a) { return FindingText::tr("%1, the guarantor, owes").arg(isolated(a.value(0))); });
    say(texts, "explain.guarantorOwesNote", [](const Args &) { return FindingText::tr("With fines running today"); });
    say(texts, "loan.guarantorOwes", [](const Args &a) {
        return FindingText::tr("The guarantor %1 owes %2.").arg(isolated(a.value(0)), formattedStoredMoney(a.value(1)));
    });
}

void addCopyFacts(ProblemTexts &texts)
{
    sayDone(texts, "explain.copyStatus", statusFact, 1);
    sayDone(
        texts, "explain.notForLoan", [](const Args &) { return FindingText::tr("The copy is not for loan"); }, 0);
    say(texts, "explain.onLoanTo", [](const Args &a) {
        return a.value(0).isEmpty() ? FindingText::tr("On loan")
                                    : FindingText::tr("Lent to %1").arg(isolated(a.value(0)));
    });
    say(texts, "explain.due", [](const Args &) { return FindingText::tr("Due"); });
    say(texts, "explain.takenBackFirst",
        [](const Args &) { return FindingText::tr("Lending it now takes it back from there first"); });
    say(texts, "explain.renewInstead",
        [](const Args &) { return FindingText::tr("A copy one has can only be renewed"); });
    say(texts, "explain.anotherCopy",
        [](const Args &) { return FindingText::tr("Another copy of the same book is on loan to this user"); });
    say(texts, "explain.returned", [](const Args &) { return FindingText::tr("Returned"); });
    say(texts, "explain.noOpenLoan",
        [](const Args &) { return FindingText::tr("There is no open loan of this copy"); });
    say(texts, "explain.claimed", [](const Args &) { return FindingText::tr("Claimed returned"); });
    say(texts, "explain.claimedNote", [](const Args &a) { return a.value(0); });
    say(texts, "explain.daySought", [](const Args &) { return FindingText::tr("A due date was sought from"); });
    say(texts, "explain.daySoughtNote",
        [](const Args &) { return FindingText::tr("Up to 366 days on, by the weekly pattern and the closures"); });
    say(texts, "explain.renewedTimes", [](const Args &) { return FindingText::tr("Renewed so far"); });
    say(texts, "explain.renewableFrom", [](const Args &) { return FindingText::tr("It may be renewed from"); });
    say(texts, "explain.overdueNotRenewed",
        [](const Args &) { return FindingText::tr("Setting “Overdue loans can be renewed” is off"); });
}

void addHoldFacts(ProblemTexts &texts)
{
    say(texts, "explain.holdPlaced",
        [](const Args &a) { return FindingText::tr("Hold placed by %1").arg(isolated(a.value(0))); });
    say(texts, "explain.onHoldShelf", [](const Args &) { return FindingText::tr("On the hold shelf since"); });
    say(texts, "explain.keptUntil", [](const Args &) { return FindingText::tr("Kept until"); });
    say(texts, "explain.otherCopiesIn",
        [](const Args &) { return FindingText::tr("Other copies of the book on the shelf"); });
    say(texts, "explain.waitingUnserved",
        [](const Args &) { return FindingText::tr("Users waiting whom those do not serve"); });
    say(texts, "explain.waitingUnservedNote",
        [](const Args &) { return FindingText::tr("Suspended holds do not count"); });
    say(texts, "explain.readyElsewhere",
        [](const Args &) { return FindingText::tr("Copies on the hold shelf for this user"); });
    say(texts, "explain.activeHolds", [](const Args &) { return FindingText::tr("Holds of this user now"); });
    say(texts, "explain.activeHoldsNote",
        [](const Args &) { return FindingText::tr("Waiting, suspended and on the hold shelf"); });
    say(texts, "explain.typeOfBook", [](const Args &a) {
        return a.value(0).isEmpty() ? FindingText::tr("The book has no item type")
                                    : FindingText::tr("Item type: %1").arg(isolated(a.value(0)));
    });
    say(texts, "explain.copyServesNobody",
        [](const Args &) { return FindingText::tr("The copy is withdrawn or not for loan"); });
    say(texts, "explain.copiesThatServe",
        [](const Args &) { return FindingText::tr("Copies that can be lent, now or later"); });
    say(texts, "explain.copiesWanted", [](const Args &) { return FindingText::tr("Copies wanted"); });
    say(texts, "explain.copiesInForIt",
        [](const Args &) { return FindingText::tr("Copies on the shelf that nobody before waits for"); });
    say(texts, "explain.queueLength", [](const Args &) { return FindingText::tr("Holds in the queue before it"); });
}

} // namespace

void addFindingTexts(ProblemTexts &texts)
{
    addHeadings(texts);
    addRule(texts);
    addUserFacts(texts);
    addCopyFacts(texts);
    addHoldFacts(texts);
}
