// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "models/exchange/generate.h"

#include <QElapsedTimer>

#include <limits>

namespace {

/// A size given as an option; nothing when it is no number from `least` up.
std::optional<qint64> numberOf(const Invocation &invocation, const char *name, qint64 least)
{
    bool isNumber = false;
    const qint64 number = invocation.option(name).toLongLong(&isNumber);
    return isNumber && number >= least ? std::optional(number) : std::nullopt;
}

} // namespace

int runGenerate(const Invocation &invocation)
{
    GenerateSize size;
    const std::optional<qint64> books = numberOf(invocation, "books", 1);
    if (!books) {
        return invocation.misused(CommandLine::tr("Say how many books: --books N"));
    }
    size.books = *books;
    for (const auto &[name, place] : {std::pair("users", &size.users), std::pair("loans", &size.loans)}) {
        if (invocation.has(name)) {
            const std::optional<qint64> number = numberOf(invocation, name, 0);
            if (!number) {
                return invocation.misused(CommandLine::tr("--%1 takes a number.").arg(QLatin1String(name)));
            }
            *place = *number;
        }
    }
    if (invocation.has("seed")) {
        const std::optional<qint64> seed = numberOf(invocation, "seed", 0);
        if (!seed || *seed > std::numeric_limits<quint32>::max()) {
            return invocation.misused(CommandLine::tr("--%1 takes a number.").arg(QLatin1String("seed")));
        }
        size.seed = quint32(*seed);
    }
    QElapsedTimer timer;
    timer.start();
    const Result<void> made = generateLibrary(invocation.library(), size, SystemClock(), [&](int percent) {
        invocation.terminal.progress(CommandLine::tr("Generating"), percent, 100);
        return true;
    });
    invocation.terminal.endProgress();
    if (!made) {
        return invocation.refuse(made.problems());
    }
    if (invocation.isJson) {
        invocation.terminal.json(QJsonObject{{QStringLiteral("ok"), true},
                                             {QStringLiteral("library"), invocation.library()},
                                             {QStringLiteral("books"), size.books},
                                             {QStringLiteral("user"), QString(generatedUserName)},
                                             {QStringLiteral("password"), QString(generatedPassword)},
                                             {QStringLiteral("seconds"), double(timer.elapsed()) / 1000}});
    } else {
        invocation.terminal.line(CommandLine::tr("Made %1 with invented books. Sign in as “%2” with the password “%3”.")
                                     .arg(invocation.library(), generatedUserName, generatedPassword));
    }
    return Done;
}
