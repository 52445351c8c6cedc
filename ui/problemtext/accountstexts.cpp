// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/clock.h"
#include "ui/problemtext/problemtext.h"
#include "ui/problemtext/roletexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// Gives the sentences of this file their translation context.
struct AccountsText {
    Q_DECLARE_TR_FUNCTIONS(AccountsText)
};

QString secondsAgain(const QStringList &arguments)
{
    const int seconds = arguments.value(0).toInt();
    return seconds > 0 ? QLatin1Char(' ') + AccountsText::tr("Try again in %n second(s).", nullptr, seconds)
                       : QString();
}

void addSignInTexts(ProblemTexts &texts)
{
    texts[QStringLiteral("accounts.wrongPassword")] = [](const QStringList &arguments) {
        return AccountsText::tr("That name and password do not match.") + secondsAgain(arguments);
    };
    texts[QStringLiteral("accounts.wrongOwnPassword")] = [](const QStringList &arguments) {
        return AccountsText::tr("Wrong password.") + secondsAgain(arguments);
    };
    texts[QStringLiteral("accounts.wait")] = [](const QStringList &arguments) {
        const int seconds = arguments.value(0).toInt();
        return seconds > 0 ? AccountsText::tr("Too early. Try again in %n second(s).", nullptr, seconds)
                           : AccountsText::tr("You can try again now.");
    };
    texts[QStringLiteral("accounts.locked")] = [](const QStringList &arguments) {
        const QTime ends = fromStoredMoment(arguments.value(0)).toLocalTime().time();
        return AccountsText::tr("Too many wrong passwords. Locked until %1.")
            .arg(QLocale().toString(ends, QLocale::ShortFormat));
    };
    texts[QStringLiteral("accounts.inactive")] = [](const QStringList &) {
        return AccountsText::tr("This account is not active any more. Ask your administrator.");
    };
    texts[QStringLiteral("accounts.memberCannotSignIn")] = [](const QStringList &) {
        return AccountsText::tr("This account may not open the program. Ask your administrator for a role.");
    };
    texts[QStringLiteral("accounts.roleEnded")] = [](const QStringList &arguments) {
        const QDate day = fromStoredDay(arguments.value(0));
        return AccountsText::tr("This account ended on %1. Ask your administrator to extend it.")
            .arg(QLocale().toString(day, QLocale::ShortFormat));
    };
    texts[QStringLiteral("accounts.passwordExpired")] = [](const QStringList &) {
        return AccountsText::tr("This password is too old. Ask your administrator to set a new one.");
    };
    texts[QStringLiteral("accounts.noMemory")] = [](const QStringList &) {
        return AccountsText::tr("The computer is short of memory, so the password could not be checked. Close other "
                                "programs and try again.");
    };
    texts[QStringLiteral("accounts.hashUnknown")] = [](const QStringList &) {
        return AccountsText::tr("The stored password cannot be read. Ask your administrator to set a new one.");
    };
    texts[QStringLiteral("accounts.signedOut")] = [](const QStringList &) {
        return AccountsText::tr("You are not signed in any more. Sign in again.");
    };
    texts[QStringLiteral("accounts.notAllowed")] = [](const QStringList &arguments) {
        return AccountsText::tr("Your role may not do this: %1.").arg(commandText(arguments.value(0)));
    };
}

void addPasswordTexts(ProblemTexts &texts)
{
    texts[QStringLiteral("accounts.passwordMissing")] = [](const QStringList &) {
        return AccountsText::tr("A password is needed.");
    };
    texts[QStringLiteral("accounts.passwordTooShort")] = [](const QStringList &arguments) {
        return AccountsText::tr("At least %n character(s) are needed.", nullptr, arguments.value(0).toInt());
    };
    texts[QStringLiteral("accounts.passwordTooLong")] = [](const QStringList &arguments) {
        return AccountsText::tr("At most %n character(s) fit.", nullptr, arguments.value(0).toInt());
    };
    texts[QStringLiteral("accounts.passwordTooWeak")] = [](const QStringList &) {
        return AccountsText::tr("This password is too easy to guess.");
    };
    texts[QStringLiteral("accounts.passwordSame")] = [](const QStringList &) {
        return AccountsText::tr("This is the present password. Choose another.");
    };
    texts[QStringLiteral("accounts.passwordsDiffer")] = [](const QStringList &) {
        return AccountsText::tr("The two passwords differ.");
    };
}

void addAccountTexts(ProblemTexts &texts)
{
    texts[QStringLiteral("accounts.userNameMissing")] = [](const QStringList &) {
        return AccountsText::tr("A user name is needed.");
    };
    texts[QStringLiteral("accounts.userNameInvalid")] = [](const QStringList &arguments) {
        return AccountsText::tr("A user name has no spaces and at most %n character(s).", nullptr,
                                arguments.value(0).toInt());
    };
    texts[QStringLiteral("accounts.userNameTaken")] = [](const QStringList &arguments) {
        return AccountsText::tr("%1 is taken by %2.").arg(arguments.value(0), arguments.value(1));
    };
    texts[QStringLiteral("accounts.roleEndsInPast")] = [](const QStringList &) {
        return AccountsText::tr("This day is over already.");
    };
    texts[QStringLiteral("accounts.lastAdministrator")] = [](const QStringList &) {
        return AccountsText::tr(
            "The library needs at least one administrator who can sign in. Make somebody else administrator first.");
    };
    texts[QStringLiteral("accounts.hasAdministrator")] = [](const QStringList &) {
        return AccountsText::tr("The library has an administrator already.");
    };
    texts[QStringLiteral("accounts.noAccount")] = [](const QStringList &) {
        return AccountsText::tr("This person has no user name. Allow signing in first.");
    };
}

void addNewLibraryTexts(ProblemTexts &texts)
{
    texts[QStringLiteral("library.nameMissing")] = [](const QStringList &) {
        return AccountsText::tr("The library needs a name.");
    };
    texts[QStringLiteral("library.fileMissing")] = [](const QStringList &) {
        return AccountsText::tr("Choose a file to keep the library in.");
    };
    texts[QStringLiteral("library.fileExists")] = [](const QStringList &) {
        return AccountsText::tr("A file of that name exists already. Choose another, or open it instead.");
    };
    texts[QStringLiteral("library.neverOpen")] = [](const QStringList &) {
        return AccountsText::tr("At least one day must stay open.");
    };
}

} // namespace

void addAccountsTexts(ProblemTexts &texts)
{
    addSignInTexts(texts);
    addPasswordTexts(texts);
    addAccountTexts(texts);
    addNewLibraryTexts(texts);
}
