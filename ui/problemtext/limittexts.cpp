// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/money.h"
#include "models/values/textbylanguage.h"
#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct LimitText {
    Q_DECLARE_TR_FUNCTIONS(LimitText)
};

using Args = QStringList;

/// The library's own sentence for a limit, filled in; empty when it has none.
QString ownSentence(const Args &a, const QString &counted)
{
    const QString message = textFor(textsFromStored(a.value(3)), QLocale().name());
    if (message.isEmpty()) {
        return {};
    }
    const bool isMoney = a.value(0).contains(QLatin1Char(' '));
    const QString count = isMoney ? formattedStoredMoney(a.value(0)) : a.value(0);
    const QString limit = isMoney ? formattedStoredMoney(a.value(1)) : a.value(1);
    const qint64 over = a.value(0).section(QLatin1Char(' '), 0, 0).toLongLong()
        - a.value(1).section(QLatin1Char(' '), 0, 0).toLongLong();
    const QString overText = isMoney
        ? formattedStoredMoney(toStoredMoney(over, a.value(0).section(QLatin1Char(' '), 1)))
        : QString::number(over);
    return filledText(message,
                      {{counted, count},
                       {QStringLiteral("count"), count},
                       {QStringLiteral("limit"), limit},
                       {QStringLiteral("over"), overText}});
}

QString debtSentence(const Args &a)
{
    const QString owed = formattedStoredMoney(a.value(0));
    const QString limit = formattedStoredMoney(a.value(1));
    if (a.value(2) == QLatin1String("renew")) {
        return LimitText::tr("Owes %1: no renewal over %2.").arg(owed, limit);
    }
    return a.value(2) == QLatin1String("hold") ? LimitText::tr("Owes %1: no hold over %2.").arg(owed, limit)
                                               : LimitText::tr("Owes %1: no loan over %2.").arg(owed, limit);
}

QString overdueSentence(const Args &a)
{
    const int count = a.value(0).toInt();
    if (a.value(2) == QLatin1String("renew")) {
        return LimitText::tr("Has %n overdue book(s): no renewal.", nullptr, count);
    }
    return a.value(2) == QLatin1String("hold") ? LimitText::tr("Has %n overdue book(s): no hold.", nullptr, count)
                                               : LimitText::tr("Has %n overdue book(s): no loan.", nullptr, count);
}

QString lostSentence(const Args &a)
{
    const int count = a.value(0).toInt();
    if (a.value(2) == QLatin1String("renew")) {
        return LimitText::tr("Has %n lost book(s) not settled: no renewal.", nullptr, count);
    }
    return a.value(2) == QLatin1String("hold")
        ? LimitText::tr("Has %n lost book(s) not settled: no hold.", nullptr, count)
        : LimitText::tr("Has %n lost book(s) not settled: no loan.", nullptr, count);
}

QString outSentence(const Args &a)
{
    const int count = a.value(0).toInt();
    if (a.value(2) == QLatin1String("renew")) {
        return LimitText::tr("Has %n book(s) out: no renewal.", nullptr, count);
    }
    return a.value(2) == QLatin1String("hold") ? LimitText::tr("Has %n book(s) out: no hold.", nullptr, count)
                                               : LimitText::tr("Has %n book(s) out: no more loans.", nullptr, count);
}

void say(ProblemTexts &texts, const char *code, const char *counted, QString (*usual)(const Args &))
{
    texts.insert(QString::fromLatin1(code), [counted = QString::fromLatin1(counted), usual](const Args &a) {
        const QString own = ownSentence(a, counted);
        return own.isEmpty() ? usual(a) : own;
    });
}

} // namespace

void addLimitTexts(ProblemTexts &texts)
{
    say(texts, "limit.debt", "debt", debtSentence);
    say(texts, "limit.overdue", "overdue", overdueSentence);
    say(texts, "limit.lost", "lost", lostSentence);
    say(texts, "limit.out", "out", outSentence);
    texts.insert(QStringLiteral("limit.outOfRange"),
                 [](const Args &a) { return LimitText::tr("%1 is too large for a limit.").arg(a.value(0)); });
    texts.insert(QStringLiteral("limit.changedElsewhere"),
                 [](const Args &) { return LimitText::tr("Someone else changed this limit in the meantime."); });
}
