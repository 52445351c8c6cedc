// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemtext/ruletexts.h"

#include "models/values/clock.h"
#include "models/values/money.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace {

struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

struct Words {
    const char *title;
    const char *meaning;
    const char *blank;
};

const QHash<QString, Words> &wordsOfRules()
{
    static const QHash<QString, Words> words{
        {QStringLiteral("loan_days"),
         {QT_TRANSLATE_NOOP("RuleText", "Loan days"), QT_TRANSLATE_NOOP("RuleText", "How many days a loan lasts."),
          ""}},
        {QStringLiteral("loan_hours"),
         {QT_TRANSLATE_NOOP("RuleText", "Loan hours"),
          QT_TRANSLATE_NOOP(
              "RuleText", "For short loans: how many hours a loan lasts, never past closing. Blank: lent by the day."),
          QT_TRANSLATE_NOOP("RuleText", "By the day")}},
        {QStringLiteral("max_loans"),
         {QT_TRANSLATE_NOOP("RuleText", "Loans at once"),
          QT_TRANSLATE_NOOP("RuleText",
                            "How many loans a user may have. A value of an item type counts open loans of that type; "
                            "the column “Any type” counts all of them."),
          QT_TRANSLATE_NOOP("RuleText", "No limit")}},
        {QStringLiteral("hard_due_on"),
         {QT_TRANSLATE_NOOP("RuleText", "Fixed due date"),
          QT_TRANSLATE_NOOP(
              "RuleText", "A day that due dates keep to, such as the end of term. Once it is past it does not count."),
          QT_TRANSLATE_NOOP("RuleText", "None set")}},
        {QStringLiteral("hard_due_mode"),
         {QT_TRANSLATE_NOOP("RuleText", "Fixed date mode"),
          QT_TRANSLATE_NOOP("RuleText",
                            "Whether a due date is not later than the fixed date, exactly then, or not earlier."),
          ""}},
        {QStringLiteral("renewals_allowed"),
         {QT_TRANSLATE_NOOP("RuleText", "Renewals"),
          QT_TRANSLATE_NOOP("RuleText", "How many times a loan may be renewed."),
          QT_TRANSLATE_NOOP("RuleText", "No limit")}},
        {QStringLiteral("renewal_days"),
         {QT_TRANSLATE_NOOP("RuleText", "Renewal days"),
          QT_TRANSLATE_NOOP("RuleText", "How many days a renewal adds. Blank: as many as the loan days."),
          QT_TRANSLATE_NOOP("RuleText", "As loan days")}},
        {QStringLiteral("renew_no_earlier_than_days"),
         {QT_TRANSLATE_NOOP("RuleText", "Renew from"),
          QT_TRANSLATE_NOOP(
              "RuleText",
              "How many days before the due date a loan may be renewed at the earliest. Blank: at any time."),
          QT_TRANSLATE_NOOP("RuleText", "At any time")}},
        {QStringLiteral("auto_renew"),
         {QT_TRANSLATE_NOOP("RuleText", "Renew by itself"),
          QT_TRANSLATE_NOOP("RuleText", "Whether loans are renewed on the due day by the same rules."), ""}},
        {QStringLiteral("fine_amount"),
         {QT_TRANSLATE_NOOP("RuleText", "Fine"),
          QT_TRANSLATE_NOOP("RuleText", "What is charged for each interval a loan is late. 0: no fines."), ""}},
        {QStringLiteral("fine_interval_days"),
         {QT_TRANSLATE_NOOP("RuleText", "Fine interval"),
          QT_TRANSLATE_NOOP("RuleText", "How many days one fine stands for; hours for short loans. 0: no fines."), ""}},
        {QStringLiteral("fine_charged_at"),
         {QT_TRANSLATE_NOOP("RuleText", "Charged at"),
          QT_TRANSLATE_NOOP("RuleText", "Whether an interval costs from its start or once it is over."), ""}},
        {QStringLiteral("grace_days"),
         {QT_TRANSLATE_NOOP("RuleText", "Days of grace"),
          QT_TRANSLATE_NOOP("RuleText", "How many days late cost nothing."), ""}},
        {QStringLiteral("grace_included_in_fine"),
         {QT_TRANSLATE_NOOP("RuleText", "Grace is part of the fine"),
          QT_TRANSLATE_NOOP("RuleText", "Whether the days of grace count too once they are over."), ""}},
        {QStringLiteral("fine_cap"),
         {QT_TRANSLATE_NOOP("RuleText", "Fine at most"),
          QT_TRANSLATE_NOOP("RuleText", "The most that one loan can cost in fines."),
          QT_TRANSLATE_NOOP("RuleText", "No limit")}},
        {QStringLiteral("fine_cap_to_price"),
         {QT_TRANSLATE_NOOP("RuleText", "Fine at most the price"),
          QT_TRANSLATE_NOOP("RuleText", "Whether a fine never grows past the price of the copy, where it is known."),
          ""}},
        {QStringLiteral("holds_allowed"),
         {QT_TRANSLATE_NOOP("RuleText", "Holds allowed"), QT_TRANSLATE_NOOP("RuleText", "Whether holds can be placed."),
          ""}},
        {QStringLiteral("max_holds"),
         {QT_TRANSLATE_NOOP("RuleText", "Holds at once"),
          QT_TRANSLATE_NOOP("RuleText", "How many holds a user may have."), QT_TRANSLATE_NOOP("RuleText", "No limit")}},
        {QStringLiteral("hold_pickup_days"),
         {QT_TRANSLATE_NOOP("RuleText", "Days to collect"),
          QT_TRANSLATE_NOOP("RuleText", "How many days a copy waits on the hold shelf."), ""}},
        {QStringLiteral("hold_uncollected_fee"),
         {QT_TRANSLATE_NOOP("RuleText", "Fee when not collected"),
          QT_TRANSLATE_NOOP("RuleText", "What is charged when a copy on the hold shelf is not collected."), ""}},
        {QStringLiteral("lost_after_days"),
         {QT_TRANSLATE_NOOP("RuleText", "Lost after"),
          QT_TRANSLATE_NOOP("RuleText",
                            "After how many days late a copy is proposed as lost. Nothing is marked by itself."),
          QT_TRANSLATE_NOOP("RuleText", "Never")}},
        {QStringLiteral("lost_processing_fee"),
         {QT_TRANSLATE_NOOP("RuleText", "Processing fee"),
          QT_TRANSLATE_NOOP("RuleText", "What is charged beside the price of a lost copy."), ""}},
    };
    return words;
}

bool isMoneyRule(const QString &name)
{
    return name == QLatin1String("fine_amount") || name == QLatin1String("fine_cap")
        || name == QLatin1String("hold_uncollected_fee") || name == QLatin1String("lost_processing_fee");
}

bool isFlagRule(const QString &name)
{
    return name == QLatin1String("auto_renew") || name == QLatin1String("grace_included_in_fine")
        || name == QLatin1String("fine_cap_to_price") || name == QLatin1String("holds_allowed");
}

QString wordText(const QString &value)
{
    if (value == QLatin1String("ceiling")) {
        return RuleText::tr("Not later");
    }
    if (value == QLatin1String("exact")) {
        return RuleText::tr("That day");
    }
    if (value == QLatin1String("floor")) {
        return RuleText::tr("Not earlier");
    }
    if (value == QLatin1String("start")) {
        return RuleText::tr("Its start");
    }
    return value == QLatin1String("end") ? RuleText::tr("Its end") : value;
}

} // namespace

QString ruleTitle(const QString &storedName)
{
    const auto words = wordsOfRules().constFind(storedName);
    return words == wordsOfRules().cend() ? storedName : RuleText::tr(words->title);
}

QString ruleMeaning(const QString &storedName)
{
    const auto words = wordsOfRules().constFind(storedName);
    return words == wordsOfRules().cend() ? QString() : RuleText::tr(words->meaning);
}

QString ruleBlankText(const QString &storedName)
{
    const auto words = wordsOfRules().constFind(storedName);
    return words == wordsOfRules().cend() || *words->blank == '\0' ? RuleText::tr("No limit")
                                                                   : RuleText::tr(words->blank);
}

QString ruleValueText(const QString &storedName, const QString &value, const QString &currency)
{
    if (value.isEmpty()) {
        return ruleBlankText(storedName);
    }
    if (isFlagRule(storedName)) {
        return value == QLatin1String("1") ? RuleText::tr("Yes") : RuleText::tr("No");
    }
    if (isMoneyRule(storedName)) {
        return formattedMoney(value.toLongLong(), currency);
    }
    if (storedName == QLatin1String("hard_due_on")) {
        const QDate day = fromStoredDay(value);
        return day.isValid() ? QLocale().toString(day, QStringLiteral("d MMM yyyy")) : value;
    }
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber ? QLocale().toString(number) : wordText(value);
}

QString ruleUnit(const QString &storedName, int number)
{
    if (storedName == QLatin1String("max_loans")) {
        return RuleText::tr("loan(s) at once", nullptr, number);
    }
    if (storedName == QLatin1String("max_holds")) {
        return RuleText::tr("hold(s) at once", nullptr, number);
    }
    if (storedName == QLatin1String("loan_hours")) {
        return RuleText::tr("hour(s)", nullptr, number);
    }
    if (storedName == QLatin1String("renewals_allowed")) {
        return RuleText::tr("time(s)", nullptr, number);
    }
    const bool isPlain = isFlagRule(storedName) || isMoneyRule(storedName)
        || storedName.startsWith(QLatin1String("hard_")) || storedName == QLatin1String("fine_charged_at");
    return isPlain ? QString() : RuleText::tr("day(s)", nullptr, number);
}
