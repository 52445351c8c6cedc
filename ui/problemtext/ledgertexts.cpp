// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/money.h"
#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>

namespace {

/// Gives the sentences of this file their translation context.
struct LedgerText {
    Q_DECLARE_TR_FUNCTIONS(LedgerText)
};

} // namespace

void addLedgerTexts(ProblemTexts &texts)
{
    const auto add = [&texts](const char *code, auto text) { texts.insert(QString::fromLatin1(code), text); };
    add("ledger.amountMissing",
        [](const QStringList &) { return LedgerText::tr("Type an amount, for example 2.50."); });
    add("ledger.amountTooLarge", [](const QStringList &) { return LedgerText::tr("This amount is too large."); });
    add("ledger.moreThanOwed", [](const QStringList &) { return LedgerText::tr("This is more than the user owes."); });
    add("ledger.moreThanOpen",
        [](const QStringList &) { return LedgerText::tr("This is more than is still open of the charge."); });
    add("ledger.moreThanCredit",
        [](const QStringList &) { return LedgerText::tr("This is more than the library owes the user."); });
    add("ledger.givenTooLittle",
        [](const QStringList &) { return LedgerText::tr("Less money was given than is to be taken."); });
    add("ledger.noteMissing", [](const QStringList &) { return LedgerText::tr("Say in a few words what it is for."); });
    add("ledger.noteTooLong", [](const QStringList &a) {
        return LedgerText::tr("At most %n character(s) fit here.", nullptr, a.value(0).toInt());
    });
    add("ledger.notACharge",
        [](const QStringList &) { return LedgerText::tr("This entry of the ledger is not a charge."); });
    add("ledger.sameAmount", [](const QStringList &) { return LedgerText::tr("The charge has this amount already."); });
    add("ledger.userUnknown",
        [](const QStringList &) { return LedgerText::tr("This user is not in the library any more."); });
    add("ledger.entryUnknown",
        [](const QStringList &) { return LedgerText::tr("There is no such entry in the ledger."); });
    add("ledger.periodWrong",
        [](const QStringList &) { return LedgerText::tr("Choose two days, the earlier one first."); });
    add("till.notCounted", [](const QStringList &) { return LedgerText::tr("Count the money in the till first."); });
    add("till.reasonMissing",
        [](const QStringList &) { return LedgerText::tr("Say why the till is not right, or count again."); });
    add("till.reasonTooLong", [](const QStringList &a) {
        return LedgerText::tr("At most %n character(s) fit here.", nullptr, a.value(0).toInt());
    });
    add("till.dayAhead", [](const QStringList &) { return LedgerText::tr("This day is still to come."); });
    add("till.changedSince", [](const QStringList &) {
        return LedgerText::tr("Money was taken or given back since: look at the figures again, then close the day.");
    });
    add("return.lossCharged", [](const QStringList &a) {
        return LedgerText::tr("%1 was charged %2 for its loss: see whether that is to be taken off.")
            .arg(a.value(0), formattedStoredMoney(a.value(1)));
    });
    add("loan.notFound",
        [](const QStringList &) { return LedgerText::tr("This loan does not count as lost and found again."); });
    add("return.fine", [](const QStringList &a) {
        return LedgerText::tr("A fine of %1 was charged.").arg(formattedStoredMoney(a.value(0)));
    });
}
