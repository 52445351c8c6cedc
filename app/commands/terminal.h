// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/// How a headless command speaks: results on stdout, everything else on stderr.
class Terminal
{
public:
    /// A line for people.
    void line(const QString &text) const;
    /// One JSON document on a line of its own, for machines.
    void json(const QJsonObject &object) const;
    void json(const QJsonArray &array) const;
    /// Bytes as they are, and a line break; written at once.
    void bytes(const QByteArray &text) const;
    /// What went wrong, one sentence a line, on stderr.
    void problems(const Problems &problems) const;
    void error(const QString &text) const;
    /// How far a command is, on stderr; overwrites itself on a terminal, and is silent in a pipe.
    void progress(const QString &what, qint64 done, qint64 all) const;
    void endProgress() const;

    /// Asks for a password without showing it. Refuses with `command.noPassword` when nobody can be asked.
    Result<QString> askPassword(const QString &question) const;
    /// The first line of a file that holds a password.
    static Result<QString> passwordFrom(const QString &path);
};

/// Problems as machines read them: [{code, field, message}].
QJsonArray toJson(const Problems &problems);
