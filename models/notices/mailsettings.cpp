// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/mailsettings.h"

#include "models/accounts/commandgate.h"
#include "models/database/statement.h"
#include "models/settings/librarysettings.h"

#include <QMap>
#include <QRegularExpression>

namespace {

constexpr int highestPort = 65535;

MailSettings::Delivery deliveryFrom(const QString &stored)
{
    if (stored == QLatin1String("server")) {
        return MailSettings::Delivery::Server;
    }
    return stored == QLatin1String("files") ? MailSettings::Delivery::Files : MailSettings::Delivery::None;
}

MailSettings::Security securityFrom(const QString &stored)
{
    if (stored == QLatin1String("none")) {
        return MailSettings::Security::None;
    }
    return stored == QLatin1String("tls") ? MailSettings::Security::Tls : MailSettings::Security::StartTls;
}

QMap<QString, QString> storedForm(const MailSettings &settings)
{
    return {{QStringLiteral("mail_delivery"), toStored(settings.delivery)},
            {QStringLiteral("mail_from"), settings.fromAddress.trimmed()},
            {QStringLiteral("mail_host"), settings.host.trimmed()},
            {QStringLiteral("mail_port"), QString::number(settings.port)},
            {QStringLiteral("mail_security"), toStored(settings.security)},
            {QStringLiteral("mail_user"), settings.userName.trimmed()},
            {QStringLiteral("letter_address"), settings.letterAddress.trimmed()},
            {QStringLiteral("letter_phone"), settings.phone.trimmed()}};
}

} // namespace

QString toStored(MailSettings::Delivery delivery)
{
    switch (delivery) {
    case MailSettings::Delivery::None: break;
    case MailSettings::Delivery::Server: return QStringLiteral("server");
    case MailSettings::Delivery::Files: return QStringLiteral("files");
    }
    return QStringLiteral("none");
}

QString toStored(MailSettings::Security security)
{
    switch (security) {
    case MailSettings::Security::None: return QStringLiteral("none");
    case MailSettings::Security::StartTls: break;
    case MailSettings::Security::Tls: return QStringLiteral("tls");
    }
    return QStringLiteral("starttls");
}

bool isMailAddress(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^[^@\\s<>(),;:\\\\\"\\x00-\\x1F]+@[^@\\s<>(),;:\\\\\"\\x00-\\x1F.]+(\\.[^@\\s<>(),;:\\\\\"\\x00-\\x1F.]+)*$"));
    return text.size() <= 254 && form.match(text).hasMatch();
}

Problems checkMail(const MailSettings &settings)
{
    Problems problems;
    if (settings.delivery == MailSettings::Delivery::None) {
        return problems;
    }
    if (settings.fromAddress.isEmpty()) {
        problems << Problem{QStringLiteral("fromAddress"), QStringLiteral("mail.fromMissing"), {}};
    } else if (!isMailAddress(settings.fromAddress)) {
        problems << Problem{
            QStringLiteral("fromAddress"), QStringLiteral("mail.addressInvalid"), {settings.fromAddress}};
    }
    if (settings.delivery == MailSettings::Delivery::Server) {
        static const QRegularExpression host(QStringLiteral("^[A-Za-z0-9._:\\[\\]-]+$"));
        if (!host.match(settings.host).hasMatch()) {
            problems << Problem{QStringLiteral("host"), QStringLiteral("mail.hostMissing"), {}};
        }
        if (settings.port < 1 || settings.port > highestPort) {
            problems << Problem{QStringLiteral("port"), QStringLiteral("mail.portOutOfRange"), {}};
        }
    }
    return problems;
}

Result<MailSettings> loadMail(Database &database)
{
    QMap<QString, QString> stored;
    Statement select(database,
                     QStringLiteral("SELECT name, value FROM settings WHERE name LIKE 'mail_%' "
                                    "OR name LIKE 'letter_%'"));
    const Result<void> read = select.each([&stored](const Row &row) { stored.insert(row.text(0), row.text(1)); });
    if (!read) {
        return read.problems();
    }
    MailSettings settings;
    settings.delivery = deliveryFrom(stored.value(QStringLiteral("mail_delivery")));
    settings.fromAddress = stored.value(QStringLiteral("mail_from"));
    settings.host = stored.value(QStringLiteral("mail_host"));
    settings.port = stored.value(QStringLiteral("mail_port"), QString::number(settings.port)).toInt();
    settings.security = securityFrom(stored.value(QStringLiteral("mail_security")));
    settings.userName = stored.value(QStringLiteral("mail_user"));
    settings.letterAddress = stored.value(QStringLiteral("letter_address"));
    settings.phone = stored.value(QStringLiteral("letter_phone"));
    return settings;
}

Result<void> storeMail(CommandGate &gate, const MailSettings &settings)
{
    if (const Problems problems = checkMail(settings); !problems.isEmpty()) {
        return problems;
    }
    Result<Transaction> transaction = gate.begin(Command::EditSettings);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<void> written = LibrarySettings::writeNamed(*transaction, storedForm(settings));
    return written ? transaction->commit() : written;
}
