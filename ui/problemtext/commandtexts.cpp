// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>

namespace {

/// Gives the sentences of this file their translation context.
struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(CommandText)
};

} // namespace

void addCommandTexts(ProblemTexts &texts)
{
    const auto add = [&texts](const char *code, auto text) { texts.insert(QString::fromLatin1(code), text); };
    add("command.noPassword", [](const QStringList &) {
        return CommandText::tr("No password was given. Use --password-file, or run this in a terminal.");
    });
    add("command.noUser", [](const QStringList &) { return CommandText::tr("Say who you are: --user NAME"); });
    add("command.cannotRead",
        [](const QStringList &a) { return CommandText::tr("%1 cannot be read: %2").arg(a.value(0), a.value(1)); });
    add("command.passwordsDiffer", [](const QStringList &) { return CommandText::tr("The two passwords differ."); });
    add("command.mustChangePassword", [](const QStringList &) {
        return CommandText::tr("A new password has to be chosen first: sign in to the window once.");
    });
}
