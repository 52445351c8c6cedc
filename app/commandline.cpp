// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/application.h"
#include "app/commands/command.h"
#include "ui/translation/language.h"

#include "version.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <csignal>
#include <optional>

namespace {

QString usageOf(const HeadlessCommand &command)
{
    return QStringLiteral("carrel %1 %2").arg(command.name, command.arguments);
}

QString helpText()
{
    QStringList lines{CommandLine::tr("Usage: carrel [LIBRARY]            start the window"),
                      CommandLine::tr("       carrel --demo               open a copy of the demo library"),
                      CommandLine::tr("       carrel COMMAND LIBRARY …    work without a window"), QString(),
                      CommandLine::tr("Commands:")};
    for (const HeadlessCommand &command : headlessCommands()) {
        lines << QStringLiteral("  %1").arg(usageOf(command).mid(7), -26) + command.summary;
    }
    lines << QString()
          << CommandLine::tr("Every command takes --json and --help; those that sign in take --user NAME and "
                             "--password-file FILE.")
          << CommandLine::tr("Exit codes: 0 done, 1 refused or failed, 2 wrong usage.");
    return lines.join(QLatin1Char('\n'));
}

QString commandHelp(const HeadlessCommand &command)
{
    QStringList lines{CommandLine::tr("Usage: %1 [options]").arg(usageOf(command)), command.summary};
    for (const QCommandLineOption &option : command.options) {
        const QString value = option.valueName().isEmpty() ? QString() : QLatin1Char(' ') + option.valueName();
        lines << QStringLiteral("  --%1").arg(option.names().first() + value, -24) + option.description();
    }
    return lines.join(QLatin1Char('\n'));
}

int wrongUsage(const QString &why)
{
    Terminal().error(why);
    Terminal().error(CommandLine::tr("Try: carrel --help"));
    return WrongUsage;
}

int runCommand(const HeadlessCommand &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("json"), QString()});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QString()});
    if (command.signsIn) {
        parser.addOption({QStringLiteral("user"), QString(), QStringLiteral("NAME")});
        parser.addOption({QStringLiteral("password-file"), QString(), QStringLiteral("FILE")});
    }
    parser.addOptions(command.options);
    if (!parser.parse(arguments)) {
        return wrongUsage(parser.errorText());
    }
    const QStringList given = parser.positionalArguments().mid(1);
    const Invocation invocation{parser, given, parser.isSet(QStringLiteral("json")), {}};
    if (parser.isSet(QStringLiteral("help"))) {
        invocation.terminal.line(commandHelp(command));
        return Done;
    }
    if (given.size() < command.fewest || (command.most >= 0 && given.size() > command.most)) {
        return wrongUsage(CommandLine::tr("Usage: %1").arg(usageOf(command)));
    }
    if (command.signsIn && !parser.isSet(QStringLiteral("user"))) {
        return wrongUsage(CommandLine::tr("Say who you are: --user NAME"));
    }
    return command.run(invocation);
}

std::optional<HeadlessCommand> commandNamed(const QString &name)
{
    const QList<HeadlessCommand> commands = headlessCommands();
    const auto found = std::find_if(commands.cbegin(), commands.cend(),
                                    [&](const HeadlessCommand &command) { return command.name == name; });
    return found == commands.cend() ? std::nullopt : std::optional(*found);
}

/// Looks at the arguments without Qt, because a window and a headless command need different applications.
/// Nothing when the window is wanted.
std::optional<int> runWithoutWindow(int &argc, char **argv)
{
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const bool isHelp = first == QLatin1String("--help") || first == QLatin1String("-h");
    const bool isVersion = first == QLatin1String("--version") || first == QLatin1String("-v");
    if (!isHelp && !isVersion && !commandNamed(first)) {
        return std::nullopt;
    }
    QCoreApplication application(argc, argv);
    useLanguage({});
    if (isVersion) {
        Terminal().line(QStringLiteral("carrel %1").arg(QStringLiteral(CARREL_VERSION)));
        return Done;
    }
    if (isHelp) {
        Terminal().line(helpText());
        return Done;
    }
    return runCommand(*commandNamed(first), QCoreApplication::arguments());
}

} // namespace

int runCarrel(int argc, char *argv[])
{
    // A file that may not grow any more is an error to be told, not a reason to die.
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication::setApplicationName(QStringLiteral("carrel"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CARREL_VERSION));
    if (const std::optional<int> code = runWithoutWindow(argc, argv)) {
        return *code;
    }
    WindowWish wish;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        // Qt's own options (-platform, -style …) begin with one dash and are its business.
        if (argument == QLatin1String("--demo")) {
            wish.demo = true;
        } else if (argument.startsWith(QLatin1String("--"))) {
            return wrongUsage(CommandLine::tr("Unknown option %1.").arg(argument));
        } else if (argument.startsWith(QLatin1Char('-'))) {
            ++i;
        } else if (wish.library.isEmpty()) {
            wish.library = argument;
        } else {
            return wrongUsage(CommandLine::tr("Unknown command %1.").arg(wish.library));
        }
    }
    return runWindow(argc, argv, wish);
}
