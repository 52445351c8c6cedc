// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/terminal.h"

#include "ui/problemtext/problemtext.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <iostream>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace {

void write(std::FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stream);
    std::fflush(stream);
}

bool isTerminal(int descriptor)
{
    return ::isatty(descriptor) == 1;
}

/// Keeps what is typed off the screen as long as it lives.
class Hidden
{
public:
    Hidden()
    {
        m_isChanged = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (m_isChanged) {
            termios hidden = m_before;
            hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
        }
    }
    ~Hidden()
    {
        if (m_isChanged) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }
    Hidden(const Hidden &) = delete;
    Hidden &operator=(const Hidden &) = delete;

private:
    termios m_before{};
    bool m_isChanged = false;
};

} // namespace

void Terminal::line(const QString &text) const
{
    write(stdout, text.toUtf8() + '\n');
}

void Terminal::json(const QJsonObject &object) const
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Terminal::json(const QJsonArray &array) const
{
    write(stdout, QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n');
}

void Terminal::bytes(const QByteArray &text) const
{
    write(stdout, text + '\n');
}

void Terminal::problems(const Problems &problems) const
{
    for (const Problem &problem : problems) {
        error(problemText(problem));
    }
}

void Terminal::error(const QString &text) const
{
    write(stderr, "carrel: " + text.toUtf8() + '\n');
}

void Terminal::progress(const QString &what, qint64 done, qint64 all) const
{
    if (isTerminal(STDERR_FILENO)) {
        const QByteArray percent = all > 0 ? QByteArray::number(100 * done / all) + '%' : QByteArray::number(done);
        write(stderr, "\r\033[K" + what.toUtf8() + ' ' + percent);
    }
}

void Terminal::endProgress() const
{
    if (isTerminal(STDERR_FILENO)) {
        write(stderr, "\r\033[K");
    }
}

Result<QString> Terminal::askPassword(const QString &question) const
{
    if (!isTerminal(STDIN_FILENO)) {
        return Problem{{}, QStringLiteral("command.noPassword"), {}};
    }
    std::string typed;
    {
        write(stderr, question.toUtf8() + ' ');
        const Hidden hidden;
        std::getline(std::cin, typed);
    }
    write(stderr, "\n");
    return QString::fromStdString(typed);
}

Result<QString> Terminal::passwordFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem{{}, QStringLiteral("command.cannotRead"), {path, file.errorString()}};
    }
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return QString::fromUtf8(line);
}

QJsonArray toJson(const Problems &problems)
{
    QJsonArray array;
    for (const Problem &problem : problems) {
        array << QJsonObject{{QStringLiteral("code"), problem.code},
                             {QStringLiteral("field"), problem.field},
                             {QStringLiteral("message"), problemText(problem)}};
    }
    return array;
}
