// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/mail.h"

#include <QDir>
#include <QLocale>
#include <QSaveFile>

#include <curl/curl.h>
#include <memory>
#include <mutex>

namespace {

constexpr long connectSeconds = 15;
constexpr long mostSeconds = 60;
constexpr int encodedBytes = 42; ///< of text in one encoded word: at most 75 signs with its frame

struct Upload {
    QByteArray data;
    qsizetype at = 0;
};

size_t readUpload(char *buffer, size_t size, size_t count, void *user)
{
    auto *upload = static_cast<Upload *>(user);
    const qsizetype wanted =
        std::min<qsizetype>(static_cast<qsizetype>(size * count), upload->data.size() - upload->at);
    memcpy(buffer, upload->data.constData() + upload->at, static_cast<size_t>(wanted));
    upload->at += wanted;
    return static_cast<size_t>(wanted);
}

/// Keeps why the server said no, or else its last line.
size_t keepAnswer(char *buffer, size_t size, size_t count, void *user)
{
    const QByteArray line = QByteArray(buffer, static_cast<qsizetype>(size * count)).trimmed();
    auto *kept = static_cast<QByteArray *>(user);
    const auto isNo = [](const QByteArray &answer) { return answer.startsWith('4') || answer.startsWith('5'); };
    if (!line.isEmpty() && (isNo(line) || !isNo(*kept))) {
        *kept = line;
    }
    return size * count;
}

int askCancelled(void *user, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto *isCancelled = static_cast<const std::function<bool()> *>(user);
    return *isCancelled && (*isCancelled)() ? 1 : 0;
}

QString onOneLine(QString text)
{
    text.removeIf([](QChar sign) { return sign.category() == QChar::Other_Control; });
    return text.trimmed();
}

/// A header's words: as they are, or in encoded words when they are not plain ASCII.
QByteArray encoded(const QString &text)
{
    const QString line = onOneLine(text);
    const bool isPlain = std::all_of(line.cbegin(), line.cend(), [](QChar sign) { return sign.unicode() < 128; })
        && line.size() < 60 && !line.contains(QStringLiteral("=?"));
    if (isPlain) {
        return line.toLatin1();
    }
    QByteArrayList words;
    QByteArray word;
    const auto flush = [&] {
        if (!word.isEmpty()) {
            words << "=?utf-8?B?" + word.toBase64() + "?=";
            word.clear();
        }
    };
    const QList<uint> points = line.toUcs4();
    for (const uint point : points) {
        const char32_t sign = point;
        const QByteArray bytes = QString::fromUcs4(&sign, 1).toUtf8();
        if (word.size() + bytes.size() > encodedBytes) {
            flush();
        }
        word += bytes;
    }
    flush();
    return words.join("\r\n ");
}

QByteArray mailbox(const QString &name, const QString &address)
{
    const QByteArray bare = '<' + onOneLine(address).toUtf8() + '>';
    const QString shown = onOneLine(name);
    if (shown.isEmpty()) {
        return bare;
    }
    QByteArray words = encoded(shown);
    if (!words.startsWith("=?")) {
        words = '"' + words.replace('\\', "\\\\").replace('"', "\\\"") + '"';
    }
    return words + ' ' + bare;
}

QByteArray textBody(const QString &text)
{
    constexpr qsizetype lineLength = 76;
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\n'), QStringLiteral("\r\n"));
    const QByteArray base64 = (lines + QStringLiteral("\r\n")).toUtf8().toBase64();
    QByteArray body;
    for (qsizetype at = 0; at < base64.size(); at += lineLength) {
        body += base64.mid(at, lineLength) + "\r\n";
    }
    return body;
}

/// A name by which a server lets itself be greeted; a computer's own name may say where it stands.
QByteArray domainOf(const QString &address)
{
    const QByteArray domain = address.section(QLatin1Char('@'), -1).toLatin1();
    return domain.isEmpty() ? QByteArray("localhost") : domain;
}

QByteArray urlOf(const MailSettings &settings)
{
    const QByteArray scheme = settings.security == MailSettings::Security::Tls ? "smtps" : "smtp";
    return scheme + "://" + settings.host.toLatin1() + ':' + QByteArray::number(settings.port) + '/'
        + domainOf(settings.fromAddress);
}

} // namespace

QByteArray toMime(const MailMessage &message)
{
    const QByteArray date =
        QLocale::c().toString(message.date.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1();
    return "Date: " + date + " +0000\r\nFrom: " + mailbox(message.fromName, message.from)
        + "\r\nTo: " + mailbox(message.toName, message.to) + "\r\nSubject: " + encoded(message.subject)
        + "\r\nMessage-ID: <" + onOneLine(message.id).toLatin1() + '@' + domainOf(onOneLine(message.from))
        + ">\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n"
          "Auto-Submitted: auto-generated\r\n\r\n"
        + textBody(message.text);
}

MailAnswer sendMail(const MailSettings &settings, const QString &password, const MailMessage &message,
                    const std::function<bool()> &isCancelled)
{
    if (!isMailAddress(message.to)) {
        return {MailFate::Refused, {{}, QStringLiteral("mail.addressInvalid"), {message.to}}};
    }
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(), &curl_easy_cleanup);
    if (!curl) {
        return {MailFate::Failed, {{}, QStringLiteral("mail.failed"), {QString()}}};
    }
    Upload upload{toMime(message)};
    QByteArray answer;
    const QByteArray url = urlOf(settings);
    const QByteArray from = '<' + settings.fromAddress.toUtf8() + '>';
    const QByteArray to = '<' + message.to.toUtf8() + '>';
    const QByteArray user = settings.userName.toUtf8();
    const QByteArray secret = password.toUtf8();
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> recipients(
        curl_slist_append(nullptr, to.constData()), &curl_slist_free_all);
    curl_easy_setopt(curl.get(), CURLOPT_URL, url.constData());
    curl_easy_setopt(curl.get(), CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_PROXY, "");
    curl_easy_setopt(curl.get(), CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT, mostSeconds);
    if (settings.security == MailSettings::Security::StartTls) {
        // Never falls back to an open connection: the server offers encryption or nothing is sent.
        curl_easy_setopt(curl.get(), CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    }
    if (!user.isEmpty()) {
        curl_easy_setopt(curl.get(), CURLOPT_USERNAME, user.constData());
        curl_easy_setopt(curl.get(), CURLOPT_PASSWORD, secret.constData());
    }
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_READFUNCTION, readUpload);
    curl_easy_setopt(curl.get(), CURLOPT_READDATA, &upload);
    curl_easy_setopt(curl.get(), CURLOPT_HEADERFUNCTION, keepAnswer);
    curl_easy_setopt(curl.get(), CURLOPT_HEADERDATA, &answer);
    curl_easy_setopt(curl.get(), CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFOFUNCTION, askCancelled);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFODATA, &isCancelled);
    const CURLcode code = curl_easy_perform(curl.get());
    if (code == CURLE_OK) {
        return {MailFate::Sent, {}};
    }
    long reply = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &reply);
    const QString words = QString::fromUtf8(answer);
    // Only what the server says about this recipient is for ever; a wrong password is not the user's fault.
    if (code == CURLE_SEND_ERROR && reply >= 550 && reply <= 553) {
        return {MailFate::Refused, {{}, QStringLiteral("mail.refused"), {words}}};
    }
    const QString why = QString::fromUtf8(curl_easy_strerror(code));
    return {MailFate::Failed,
            {{}, QStringLiteral("mail.failed"), {words.isEmpty() ? why : why + QStringLiteral(": ") + words}}};
}

Result<QString> writeMailFile(const QString &folder, const MailMessage &message)
{
    const QString path = QDir(folder).filePath(message.id + QStringLiteral(".eml"));
    if (QFile::exists(path)) {
        return Problem{{}, QStringLiteral("mail.fileExists"), {path}};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(toMime(message)) < 0 || !file.commit()) {
        return Problem{{}, QStringLiteral("mail.fileNotWritten"), {path, file.errorString()}};
    }
    return path;
}
