// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/mailsettings.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>

/// One e-mail as it is sent: plain text, any language.
struct MailMessage {
    QString from = {};
    QString fromName = {};
    QString to = {};
    QString toName = {};
    QString subject = {};
    QString text = {};
    QString id = {}; ///< what stands before the @ of its Message-ID; the same for a repeated attempt
    QDateTime date = {};
};

/// The message as RFC 5322 has it, lines ending in CR LF; nothing in it can add a header.
QByteArray toMime(const MailMessage &message);

/// What became of a message.
enum class MailFate {
    Sent,
    Refused, ///< the server will never take it: no such address
    Failed, ///< not now: no connection, wrong password, server busy
};
struct MailAnswer {
    MailFate fate = MailFate::Failed;
    Problem problem = {}; ///< `mail.refused` (the server's answer), `mail.failed` (why)
};

/// Hands one message to the library's mail server. Blocks until it answers: for a worker. `isCancelled` is asked
/// now and then.
MailAnswer sendMail(const MailSettings &settings, const QString &password, const MailMessage &message,
                    const std::function<bool()> &isCancelled = {});
/// Writes one message as a file into a folder, named after its id. Never over one that is there already.
Result<QString> writeMailFile(const QString &folder, const MailMessage &message);
