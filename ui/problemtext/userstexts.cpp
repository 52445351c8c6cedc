// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>

namespace {

/// Gives the sentences of this file their translation context.
struct UsersText {
    Q_DECLARE_TR_FUNCTIONS(UsersText)
};

void addFieldTexts(ProblemTexts &texts)
{
    texts[QStringLiteral("user.nameMissing")] = [](const QStringList &) { return UsersText::tr("A name is needed."); };
    texts[QStringLiteral("user.tooLong")] = [](const QStringList &arguments) {
        return UsersText::tr("At most %n character(s) fit.", nullptr, arguments.value(0).toInt());
    };
    texts[QStringLiteral("user.cardMissing")] = [](const QStringList &) {
        return UsersText::tr("A card number is needed.");
    };
    texts[QStringLiteral("user.cardTaken")] = [](const QStringList &arguments) {
        return UsersText::tr("Card %1 belongs to %2.").arg(arguments.value(0), arguments.value(1));
    };
    texts[QStringLiteral("user.emailWithoutAt")] = [](const QStringList &) {
        return UsersText::tr("An e-mail address has one @ with a name before it.");
    };
    texts[QStringLiteral("user.emailWithoutDot")] = [](const QStringList &) {
        return UsersText::tr("The part after @ needs a dot.");
    };
    texts[QStringLiteral("user.bornInFuture")] = [](const QStringList &) {
        return UsersText::tr("This day has not come yet.");
    };
    texts[QStringLiteral("user.bornTooLongAgo")] = [](const QStringList &arguments) {
        return UsersText::tr("Nobody is that old: %1 is the earliest year.").arg(arguments.value(0));
    };
    texts[QStringLiteral("user.registeredInFuture")] = [](const QStringList &) {
        return UsersText::tr("This day has not come yet.");
    };
    texts[QStringLiteral("user.notADate")] = [](const QStringList &arguments) {
        return UsersText::tr("“%1” is not a date.").arg(arguments.value(0));
    };
    texts[QStringLiteral("user.ownGuarantor")] = [](const QStringList &) {
        return UsersText::tr("Nobody can answer for him- or herself.");
    };
    texts[QStringLiteral("user.categoryMissing")] = [](const QStringList &) {
        return UsersText::tr("Choose a category.");
    };
    texts[QStringLiteral("user.guarantorMissing")] = [](const QStringList &) {
        return UsersText::tr("No user has this name or card. Choose one from the list.");
    };
    texts[QStringLiteral("user.noteMissing")] = [](const QStringList &) { return UsersText::tr("The note is empty."); };
}

} // namespace

void addUsersTexts(ProblemTexts &texts)
{
    addFieldTexts(texts);
    texts[QStringLiteral("user.gone")] = [](const QStringList &) {
        return UsersText::tr("This user was deleted elsewhere.");
    };
    texts[QStringLiteral("user.erased")] = [](const QStringList &) {
        return UsersText::tr("This user's data was erased and cannot be changed.");
    };
    texts[QStringLiteral("user.changedElsewhere")] = [](const QStringList &) {
        return UsersText::tr("Somebody else changed this user meanwhile.");
    };
    texts[QStringLiteral("user.isStaff")] = [](const QStringList &arguments) {
        return UsersText::tr("%1 can sign in. End the staff account first.").arg(arguments.value(0));
    };
    texts[QStringLiteral("user.noEndAlready")] = [](const QStringList &arguments) {
        return UsersText::tr("The membership of %1 has no end.").arg(arguments.value(0));
    };
    texts[QStringLiteral("user.noteGone")] = [](const QStringList &) {
        return UsersText::tr("This note was deleted elsewhere.");
    };
    texts[QStringLiteral("user.noteChangedElsewhere")] = [](const QStringList &) {
        return UsersText::tr("Somebody else changed this note meanwhile.");
    };
}
