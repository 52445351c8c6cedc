// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/createlibrary.h"

#include <QFileInfo>

namespace {

Result<QString> chosenPassword(const Invocation &invocation)
{
    if (invocation.has("password-file")) {
        return Terminal::passwordFrom(invocation.option("password-file"));
    }
    const Result<QString> first = invocation.terminal.askPassword(CommandLine::tr("New password:"));
    if (!first) {
        return first;
    }
    const Result<QString> again = invocation.terminal.askPassword(CommandLine::tr("The same again:"));
    if (again && *again != *first) {
        return Problem{{}, QStringLiteral("command.passwordsDiffer"), {}};
    }
    return again;
}

} // namespace

int runNew(const Invocation &invocation)
{
    if (invocation.option("admin").isEmpty()) {
        return invocation.misused(CommandLine::tr("Say who the administrator is: --admin NAME"));
    }
    NewLibrary draft;
    draft.path = invocation.library();
    if (invocation.has("loan-days")) {
        bool isNumber = false;
        draft.loanDays = invocation.option("loan-days").toInt(&isNumber);
        if (!isNumber || draft.loanDays < 1) {
            return invocation.misused(CommandLine::tr("--loan-days takes a number of days."));
        }
    }
    if (QFileInfo::exists(invocation.library())) {
        // Said before anybody types a password twice.
        return invocation.refuse({Problem{{}, QStringLiteral("database.exists"), {invocation.library()}}});
    }
    const Result<QString> password = chosenPassword(invocation);
    if (!password) {
        return invocation.refuse(password.problems());
    }
    draft.name = invocation.has("name") ? invocation.option("name")
                                        : QFileInfo(invocation.library()).completeBaseName();
    draft.currency = invocation.option("currency").toUpper();
    draft.administrator.name = invocation.option("admin");
    draft.administrator.userName = invocation.option("admin");
    draft.administrator.password = *password;
    const SystemClock clock;
    const Result<void> made = createLibrary(draft, clock, PasswordCost{});
    if (!made) {
        return invocation.refuse(made.problems());
    }
    if (invocation.isJson) {
        invocation.terminal.json(QJsonObject{{QStringLiteral("ok"), true},
                                             {QStringLiteral("library"), invocation.library()},
                                             {QStringLiteral("admin"), draft.administrator.userName}});
    } else {
        invocation.terminal.line(
            CommandLine::tr("Made %1. Sign in as %2.").arg(invocation.library(), draft.administrator.userName));
    }
    return Done;
}
