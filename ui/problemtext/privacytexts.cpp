// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>

namespace {

/// Gives the sentences of this file their translation context.
struct PrivacyText {
    Q_DECLARE_TR_FUNCTIONS(PrivacyText)
};

void say(ProblemTexts &texts, const char *code, QString (*sentence)(const QStringList &))
{
    texts.insert(QString::fromLatin1(code), sentence);
}

} // namespace

void addPrivacyTexts(ProblemTexts &texts)
{
    say(texts, "privacy.stillOpen", [](const QStringList &) {
        return PrivacyText::tr("Something is still open. A user can be erased once nothing is on loan, nothing is on "
                               "hold and nothing is owed.");
    });
    say(texts, "privacy.isErased",
        [](const QStringList &) { return PrivacyText::tr("The data of this user was erased already."); });
    say(texts, "privacy.noSuchUser",
        [](const QStringList &) { return PrivacyText::tr("There is no such user any more."); });
    say(texts, "privacy.oneself",
        [](const QStringList &) { return PrivacyText::tr("You cannot erase yourself. Another administrator can."); });
    say(texts, "privacy.daysOutOfRange", [](const QStringList &a) {
        return PrivacyText::tr("Write a number of days from %1 to %2.").arg(a.value(0), a.value(1));
    });
    say(texts, "privacy.keepOutOfRange",
        [](const QStringList &a) { return PrivacyText::tr("Write a number from 0 to %1.").arg(a.value(0)); });
}
