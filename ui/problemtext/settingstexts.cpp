// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>

namespace {

/// Gives the sentences of this file their translation context.
struct SettingsText {
    Q_DECLARE_TR_FUNCTIONS(SettingsText)
};

} // namespace

void addSettingsTexts(ProblemTexts &texts)
{
    texts.insert(QStringLiteral("settings.nameMissing"),
                 [](const QStringList &) { return SettingsText::tr("Give the library a name."); });
    texts.insert(QStringLiteral("settings.currencyUnknown"), [](const QStringList &arguments) {
        return SettingsText::tr("“%1” is not a currency code. Use three letters, for example EUR.")
            .arg(arguments.value(0));
    });
    texts.insert(QStringLiteral("settings.timeZoneUnknown"), [](const QStringList &arguments) {
        return SettingsText::tr("The time zone “%1” is not known here. Choose one from the list.")
            .arg(arguments.value(0));
    });
    texts.insert(QStringLiteral("settings.noOpenDay"),
                 [](const QStringList &) { return SettingsText::tr("Leave at least one day of the week open."); });
    texts.insert(QStringLiteral("settings.closesBeforeOpening"),
                 [](const QStringList &) { return SettingsText::tr("Closing has to be later than opening."); });
    texts.insert(QStringLiteral("settings.dueModeUnknown"), [](const QStringList &arguments) {
        return SettingsText::tr("“%1” is not a way to count loan days.").arg(arguments.value(0));
    });
    texts.insert(QStringLiteral("settings.lockMinutesOutOfRange"), [](const QStringList &arguments) {
        return SettingsText::tr("Choose between %1 and %2 minutes.").arg(arguments.value(0), arguments.value(1));
    });
    texts.insert(QStringLiteral("settings.deskIdleOutOfRange"), [](const QStringList &arguments) {
        return SettingsText::tr("Choose between %1 and %2 seconds.").arg(arguments.value(0), arguments.value(1));
    });
}
