// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemtext/explanationtexts.h"

#include "models/values/clock.h"
#include "models/values/money.h"
#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct ExplanationText {
    Q_DECLARE_TR_FUNCTIONS(ExplanationText)
};

using Args = QStringList;

QString shortDay(const QString &stored)
{
    const QDate day = fromStoredDay(stored);
    return day.isValid() ? QLocale().toString(day, QStringLiteral("d MMM")) : stored;
}

QString longDay(const QString &stored)
{
    const QDate day = fromStoredDay(stored);
    return day.isValid() ? QLocale().toString(day, QStringLiteral("ddd d MMM yyyy")) : stored;
}

QString range(const Args &a)
{
    return a.value(0) == a.value(1) ? shortDay(a.value(0))
                                    : shortDay(a.value(0)) + QStringLiteral(" – ") + shortDay(a.value(1));
}

QString closureName(const Args &a)
{
    return a.value(2).isEmpty() ? ExplanationText::tr("Closed") : a.value(2);
}

QString joined(const QStringList &parts)
{
    return parts.join(QLatin1Char('\t'));
}

void say(ProblemTexts &texts, const char *code, QString (*sentence)(const Args &))
{
    texts.insert(QString::fromLatin1(code), sentence);
}

QString dueModeText(const QString &mode)
{
    if (mode == QLatin1String("open_days")) {
        return ExplanationText::tr("Setting “Due on a closed day”: count open days only");
    }
    if (mode == QLatin1String("same_weekday")) {
        return ExplanationText::tr("Setting “Due on a closed day”: the same weekday later");
    }
    return mode == QLatin1String("calendar") ? ExplanationText::tr("Setting “Due on a closed day”: stay there")
                                             : ExplanationText::tr("Setting “Due on a closed day”: next open day");
}

QString actionText(const QString &action)
{
    if (action == QLatin1String("renew")) {
        return ExplanationText::tr("Renewing");
    }
    return action == QLatin1String("hold") ? ExplanationText::tr("Placing a hold") : ExplanationText::tr("Borrowing");
}

QString measureText(const QString &measure)
{
    if (measure == QLatin1String("debt")) {
        return ExplanationText::tr("Debt, with fines running today");
    }
    if (measure == QLatin1String("overdue")) {
        return ExplanationText::tr("Overdue copies");
    }
    return measure == QLatin1String("lost") ? ExplanationText::tr("Lost copies")
                                            : ExplanationText::tr("Copies out, all types");
}

void addDueSteps(ProblemTexts &texts)
{
    say(texts, "why.dueDate", [](const Args &a) { return ExplanationText::tr("Why %1?").arg(longDay(a.value(2))); });
    say(texts, "why.dueDateNote", [](const Args &a) {
        return a.value(1).isEmpty() ? ExplanationText::tr("Due date of %1").arg(a.value(0))
                                    : ExplanationText::tr("Due date of %1, lent to %2").arg(a.value(0), a.value(1));
    });
    say(texts, "due.lent", [](const Args &a) {
        return a.value(0).isEmpty() ? ExplanationText::tr("Lent") : ExplanationText::tr("Lent at %1").arg(a.value(0));
    });
    say(texts, "due.lentNote", [](const Args &a) {
        return a.value(1).isEmpty() ? a.value(2)
                                    : ExplanationText::tr("by %1, %2", "name, time").arg(a.value(1), a.value(2));
    });
    const auto hardDate = [](const Args &a) {
        return a.value(2).isEmpty() ? ExplanationText::tr("Fixed due date: none set")
                                    : ExplanationText::tr("Fixed due date: %1").arg(longDay(a.value(2)));
    };
    texts.insert(QStringLiteral("due.daysAddedNote"), hardDate);
    texts.insert(QStringLiteral("due.openDaysCountedNote"), hardDate);
    say(texts, "due.closedNote", [](const Args &a) { return dueModeText(a.value(2)); });
    say(texts, "due.hardDateNote", [](const Args &a) {
        if (a.value(1) == QLatin1String("floor")) {
            return ExplanationText::tr("Not earlier than this day");
        }
        return a.value(1) == QLatin1String("exact") ? ExplanationText::tr("Exactly on this day")
                                                    : ExplanationText::tr("Not later than this day");
    });
    say(texts, "due.membershipNoEffect",
        [](const Args &a) { return ExplanationText::tr("Membership to %1: no effect").arg(longDay(a.value(0))); });
    say(texts, "due.membershipNoEffectNote", [](const Args &a) {
        return a.value(1) == QLatin1String("off") ? ExplanationText::tr("Setting “Not after the membership” is off")
                                                  : ExplanationText::tr("It ends later");
    });
    say(texts, "due.moved", [](const Args &a) {
        return a.value(1).isEmpty() ? ExplanationText::tr("Moved from %1 in one step").arg(longDay(a.value(0)))
                                    : ExplanationText::tr("Moved from %1: %2").arg(longDay(a.value(0)), a.value(1));
    });
    say(texts, "due.done",
        [](const Args &a) { return ExplanationText::tr("Due %1, end of day").arg(longDay(a.value(0))); });
    say(texts, "closed.weekly", [](const Args &a) {
        const QDate day = fromStoredDay(a.value(0));
        const QString name = day.isValid() ? QLocale().standaloneDayName(day.dayOfWeek()) : a.value(0);
        return joined({shortDay(a.value(0)), name, ExplanationText::tr("every week")});
    });
    say(texts, "closed.everyYear", [](const Args &a) {
        return joined({range(a), closureName(a), ExplanationText::tr("every year")});
    });
    say(texts, "closed.once", [](const Args &a) {
        return joined({range(a), closureName(a), ExplanationText::tr("once")});
    });
}

void addLimitSteps(ProblemTexts &texts)
{
    say(texts, "why.limit", [](const Args &) { return ExplanationText::tr("Why is this stopped?"); });
    say(texts, "why.limitNote", [](const Args &a) { return actionText(a.value(0)); });
    say(texts, "explain.counted", [](const Args &a) { return measureText(a.value(0)); });
    say(texts, "explain.limit", [](const Args &) { return ExplanationText::tr("The limit"); });
    say(texts, "explain.limitNote", [](const Args &a) {
        return a.value(2).isEmpty() ? ExplanationText::tr("Limit of any category")
                                    : ExplanationText::tr("Limit of the category %1").arg(a.value(2));
    });
    say(texts, "explain.limitBeaten", [](const Args &a) {
        const QString value = a.value(0).isEmpty()  ? ExplanationText::tr("No limit")
            : a.value(0).contains(QLatin1Char(' ')) ? formattedStoredMoney(a.value(0))
                                                    : QLocale().toString(a.value(0).toLongLong());
        return joined(
            {ExplanationText::tr("Any category"), value, ExplanationText::tr("beaten by the category's own")});
    });
    say(texts, "explain.limitReached",
        [](const Args &a) { return ExplanationText::tr("%1 is stopped").arg(actionText(a.value(0))); });
    say(texts, "explain.limitReachedNote",
        [](const Args &) { return ExplanationText::tr("A number stops when it is reached"); });
    say(texts, "explain.overLimit",
        [](const Args &a) { return ExplanationText::tr("%1 is stopped").arg(actionText(a.value(0))); });
    say(texts, "explain.overLimitNote",
        [](const Args &) { return ExplanationText::tr("A debt stops when it is over the limit"); });
}

} // namespace

void addExplanationTexts(ProblemTexts &texts)
{
    addDueSteps(texts);
    addLimitSteps(texts);
}

StepWords stepWords(const QString &code, const QStringList &arguments)
{
    return {problemText(Problem{{}, code, arguments}),
            knownText(code + QStringLiteral("Note"), arguments).value_or(QString())};
}

QStringList detailWords(const QString &code, const QStringList &arguments)
{
    return problemText(Problem{{}, code, arguments}).split(QLatin1Char('\t'));
}

QString storedValueText(const QString &kind, const QString &value)
{
    if (kind == QLatin1String("day")) {
        return longDay(value);
    }
    if (kind == QLatin1String("money")) {
        return formattedStoredMoney(value);
    }
    if (kind == QLatin1String("days")) {
        return ExplanationText::tr("%n day(s)", nullptr, value.toInt());
    }
    if (kind == QLatin1String("hours")) {
        return ExplanationText::tr("%n hour(s)", nullptr, value.toInt());
    }
    if (kind == QLatin1String("moment")) {
        const QDateTime moment = fromStoredMoment(value);
        return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : value;
    }
    bool isNumber = false;
    const qlonglong number = value.toLongLong(&isNumber);
    return kind == QLatin1String("number") && isNumber ? QLocale().toString(number) : value;
}
