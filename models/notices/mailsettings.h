// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QString>

class CommandGate;
class Database;

/// How mail leaves the library, and what stands on a letter's head: the same at every station. The password of the
/// mail server is not among them; each computer keeps its own.
struct MailSettings {
    enum class Delivery { None, Server, Files };
    enum class Security { None, StartTls, Tls };

    Delivery delivery = Delivery::None;
    QString fromAddress = {};
    QString host = {};
    int port = 587;
    Security security = Security::StartTls;
    QString userName = {}; ///< empty = the server asks for none
    QString letterAddress = {}; ///< several lines
    QString phone = {};

    friend bool operator==(const MailSettings &, const MailSettings &) = default;
};

QString toStored(MailSettings::Delivery delivery);
QString toStored(MailSettings::Security security);

/// Problems by field: `mail.fromMissing`, `mail.addressInvalid` (address), `mail.hostMissing`, `mail.portOutOfRange`.
Problems checkMail(const MailSettings &settings);
Result<MailSettings> loadMail(Database &database);
/// Stores them; administrators only. Refuses with the problems of checkMail().
Result<void> storeMail(CommandGate &gate, const MailSettings &settings);

/// Whether a text can be an e-mail address: one @, no blanks, a name before it and after it.
bool isMailAddress(const QString &text);
