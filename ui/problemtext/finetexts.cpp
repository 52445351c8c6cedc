// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/clock.h"
#include "models/values/money.h"
#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// Gives the sentences of this file their translation context.
struct FineText {
    Q_DECLARE_TR_FUNCTIONS(FineText)
};

using Args = QStringList;

QString day(const Args &a, int index)
{
    const QDate date = fromStoredDay(a.value(index));
    return date.isValid() ? QLocale().toString(date, QStringLiteral("ddd d MMM yyyy")) : a.value(index);
}

QString moment(const Args &a, int index)
{
    const QDateTime at = fromStoredMoment(a.value(index));
    return at.isValid() ? QLocale().toString(at.toLocalTime(), QLocale::ShortFormat) : a.value(index);
}

QString money(const Args &a, int index)
{
    return formattedStoredMoney(a.value(index));
}

bool isHours(const Args &a, int index)
{
    return a.value(index) == QLatin1String("hours");
}

void say(ProblemTexts &texts, const char *code, QString (*sentence)(const Args &))
{
    texts.insert(QString::fromLatin1(code), sentence);
}

void addLateness(ProblemTexts &texts)
{
    say(texts, "why.fine", [](const Args &a) { return FineText::tr("Why %1?").arg(money(a, 2)); });
    say(texts, "why.fineNote", [](const Args &a) {
        return a.value(1).isEmpty() ? FineText::tr("Fine on %1").arg(a.value(0))
                                    : FineText::tr("Fine on %1, %2").arg(a.value(0), a.value(1));
    });
    say(texts, "fine.late", [](const Args &a) { return FineText::tr("Due %1, back %2").arg(day(a, 0), day(a, 1)); });
    say(texts, "fine.lateSoFar", [](const Args &a) { return FineText::tr("Due %1, and not back yet").arg(day(a, 0)); });
    say(texts, "fine.lateSoFarNote", [](const Args &a) { return FineText::tr("Counted to %1").arg(day(a, 1)); });
    say(texts, "fine.lateHours",
        [](const Args &a) { return FineText::tr("Due %1, back %2").arg(moment(a, 0), moment(a, 1)); });
    say(texts, "fine.lateHoursSoFar",
        [](const Args &a) { return FineText::tr("Due %1, and not back yet").arg(moment(a, 0)); });
    say(texts, "fine.stopsAtClosing",
        [](const Args &a) { return FineText::tr("Counted to closing time, %1").arg(moment(a, 0)); });
    say(texts, "fine.closedDaysSkipped",
        [](const Args &a) { return FineText::tr("%n closed day(s) left out", nullptr, a.value(0).toInt()); });
    say(texts, "fine.closedDaysSkippedNote",
        [](const Args &) { return FineText::tr("Setting “No fines for closed days” is on"); });
    say(texts, "fine.closedDaysCount",
        [](const Args &a) { return FineText::tr("%n closed day(s) count too", nullptr, a.value(0).toInt()); });
    say(texts, "fine.closedDaysCountNote",
        [](const Args &) { return FineText::tr("Setting “No fines for closed days” is off"); });
    say(texts, "fine.withinGrace", [](const Args &a) {
        return isHours(a, 1) ? FineText::tr("Within %n hour(s) of grace", nullptr, a.value(0).toInt())
                             : FineText::tr("Within %n day(s) of grace", nullptr, a.value(0).toInt());
    });
    say(texts, "fine.graceCounts", [](const Args &a) {
        return isHours(a, 1)
            ? FineText::tr("Past %n hour(s) of grace, which then count too", nullptr, a.value(0).toInt())
            : FineText::tr("Past %n day(s) of grace, which then count too", nullptr, a.value(0).toInt());
    });
    say(texts, "fine.graceLeftOut", [](const Args &a) {
        return isHours(a, 1) ? FineText::tr("Less %n hour(s) of grace", nullptr, a.value(0).toInt())
                             : FineText::tr("Less %n day(s) of grace", nullptr, a.value(0).toInt());
    });
}

QString times(const Args &a)
{
    return FineText::tr("%1 × %2").arg(a.value(3), money(a, 0));
}

void addAmounts(ProblemTexts &texts)
{
    say(texts, "fine.free", [](const Args &) { return FineText::tr("The rules ask for no fine"); });
    say(texts, "fine.eachFull", [](const Args &a) {
        return isHours(a, 2)
            ? FineText::tr("%1 for each full interval of %n hour(s)", nullptr, a.value(1).toInt()).arg(money(a, 0))
            : FineText::tr("%1 for each full interval of %n day(s)", nullptr, a.value(1).toInt()).arg(money(a, 0));
    });
    say(texts, "fine.eachFullNote", times);
    say(texts, "fine.eachBegun", [](const Args &a) {
        return isHours(a, 2)
            ? FineText::tr("%1 for each interval of %n hour(s) begun", nullptr, a.value(1).toInt()).arg(money(a, 0))
            : FineText::tr("%1 for each interval of %n day(s) begun", nullptr, a.value(1).toInt()).arg(money(a, 0));
    });
    say(texts, "fine.eachBegunNote", times);
    say(texts, "fine.capped", [](const Args &a) { return FineText::tr("Not more than %1").arg(money(a, 0)); });
    say(texts, "fine.capNotReached",
        [](const Args &a) { return FineText::tr("Not more than %1: no effect").arg(money(a, 0)); });
    say(texts, "fine.cappedToPrice",
        [](const Args &a) { return FineText::tr("Not more than the price, %1").arg(money(a, 0)); });
    say(texts, "fine.priceNotReached",
        [](const Args &a) { return FineText::tr("Not more than the price, %1: no effect").arg(money(a, 0)); });
    say(texts, "fine.priceUnknown",
        [](const Args &) { return FineText::tr("Not more than the price, which is not known"); });
    say(texts, "fine.owed", [](const Args &) { return FineText::tr("Fine"); });
    say(texts, "fine.soFar", [](const Args &) { return FineText::tr("Fine so far"); });
    say(texts, "fine.soFarNote", [](const Args &) { return FineText::tr("Written down when the copy comes back"); });
    say(texts, "fine.tomorrow", [](const Args &a) { return FineText::tr("+ %1 tomorrow").arg(money(a, 0)); });
    say(texts, "fine.growsNoMore", [](const Args &) { return FineText::tr("It does not grow any more"); });
    say(texts, "fine.stopsGrowing",
        [](const Args &a) { return FineText::tr("It stops at %1 on %2").arg(money(a, 0), day(a, 1)); });
}

} // namespace

void addFineTexts(ProblemTexts &texts)
{
    addLateness(texts);
    addAmounts(texts);
}
