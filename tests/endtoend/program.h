// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

/// What a run of the program said.
struct ProgramRun {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    /// The last line of the output as JSON.
    QJsonDocument lastLine() const { return QJsonDocument::fromJson(out.trimmed().split('\n').constLast()); }
    QByteArray all() const { return QByteArray::number(exitCode) + "\nout: " + out + "\nerr: " + err; }
};

/// Runs the real program in a home of its own, without a display.
class Program
{
public:
    Program()
    {
        QFile password(path(QStringLiteral("password")));
        if (password.open(QIODevice::WriteOnly)) {
            password.write("orchard lantern shelf 42\n");
        }
    }

    QString path(const QString &name) const { return m_home.filePath(name); }

    ProgramRun run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"),
                                    QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("LANGUAGE")}) {
            environment.remove(name);
        }
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_STATE_HOME"), m_home.filePath(QStringLiteral("state")));
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_home.filePath(QStringLiteral("cache")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_home.path());
        process.start(QStringLiteral(CARREL_BINARY), arguments);
        process.write(input);
        process.closeWriteChannel();
        ProgramRun run;
        if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit) {
            run.exitCode = process.exitCode();
        }
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        return run;
    }

    /// The same, signed in as the administrator the library was made with.
    ProgramRun runSignedIn(QStringList arguments, const QByteArray &input = {}) const
    {
        arguments << QStringLiteral("--user") << QStringLiteral("hannah") << QStringLiteral("--password-file")
                  << path(QStringLiteral("password"));
        return run(arguments, input);
    }

    /// Makes a library with one administrator.
    ProgramRun makeLibrary(const QString &name) const
    {
        return run({QStringLiteral("new"), path(name), QStringLiteral("--admin"), QStringLiteral("hannah"),
                    QStringLiteral("--password-file"), path(QStringLiteral("password"))});
    }

private:
    QTemporaryDir m_home;
};
