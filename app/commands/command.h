// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/terminal.h"

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

class QCommandLineParser;

/// Gives the texts of the command line their translation context.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Exit codes, a contract with scripts.
enum ExitCode { Done = 0, Refused = 1, WrongUsage = 2 };

/// What a command is run with.
struct Invocation {
    const QCommandLineParser &options;
    QStringList arguments; ///< without the command's own name
    bool isJson = false;
    Terminal terminal;

    const QString &library() const { return arguments.constFirst(); }
    QString option(const char *name) const;
    bool has(const char *name) const;
    /// Tells the problems, as the caller wants them told, and returns 1.
    int refuse(const Problems &problems) const;
    /// Tells how the command was meant, and returns 2.
    int misused(const QString &why) const;
};

/// One headless command.
struct HeadlessCommand {
    QString name;
    QString arguments; ///< "LIBRARY FILE", for the usage line
    QString summary;
    int fewest = 1; ///< arguments
    int most = 1; ///< -1 = any number
    bool signsIn = true;
    QList<QCommandLineOption> options;
    int (*run)(const Invocation &invocation) = nullptr;
};

/// All commands, in the order of the help.
QList<HeadlessCommand> headlessCommands();

int runNew(const Invocation &invocation);
int runCheck(const Invocation &invocation);
int runMigrate(const Invocation &invocation);
int runBackupCommand(const Invocation &invocation);
int runRestore(const Invocation &invocation);
int runSearch(const Invocation &invocation);
int runDesk(const Invocation &invocation);
int runImportCommand(const Invocation &invocation);
int runGenerate(const Invocation &invocation);
int runExportCommand(const Invocation &invocation);
