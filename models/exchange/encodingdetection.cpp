// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/encodingdetection.h"

#include <QIODevice>
#include <QStringDecoder>

namespace {

Detected<QByteArray> found(const char *encoding, const char *reason, const QStringList &arguments = {})
{
    return {QByteArray(encoding), Problem{{}, QLatin1String(reason), arguments}};
}

/// UTF-16 without a mark: in most alphabets every second byte of delimiters, digits and line breaks is NUL.
QByteArray utf16Pattern(const QByteArray &sample)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample.at(i) == '\0') {
            ++(i % 2 == 0 ? even : odd);
        }
    }
    const qsizetype half = sample.size() / 2;
    if (half >= 4 && odd * 10 > half * 4 && even * 10 < half) {
        return QByteArrayLiteral("UTF-16LE");
    }
    if (half >= 4 && even * 10 > half * 4 && odd * 10 < half) {
        return QByteArrayLiteral("UTF-16BE");
    }
    return {};
}

struct Utf8Check {
    bool valid = true;
    bool plain = true; // nothing beyond ASCII
    QString sample; // the first letters beyond ASCII
};

Utf8Check checkUtf8(QIODevice &device, const KeepGoing &keepGoing)
{
    Utf8Check check;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const qint64 total = device.size();
    qint64 done = 0;
    while (true) {
        const QByteArray chunk = device.read(256 * 1024);
        if (chunk.isEmpty() || (keepGoing && !keepGoing(done, total))) {
            break;
        }
        done += chunk.size();
        const QString text = decoder.decode(chunk);
        if (decoder.hasError()) {
            check.valid = false;
            return check;
        }
        for (qsizetype i = 0; i < text.size() && check.sample.size() < 2; ++i) {
            const QChar c = text.at(i);
            if (c.unicode() > 127 && c.isLetter() && !c.isSurrogate() && !check.sample.contains(c)) {
                check.sample += c;
            }
        }
        check.plain = check.plain && text.size() == chunk.size();
    }
    // A character cut off at the very end is an error too.
    const QString rest = decoder.decode(QByteArrayLiteral(" "));
    check.valid = !decoder.hasError() && !rest.contains(QChar(QChar::ReplacementCharacter));
    return check;
}

} // namespace

Detected<QByteArray> detectEncoding(QIODevice &device, const KeepGoing &keepGoing)
{
    device.seek(0);
    const QByteArray sample = device.peek(64 * 1024);
    if (sample.startsWith("\xEF\xBB\xBF")) {
        const Utf8Check check = checkUtf8(device, keepGoing);
        device.seek(0);
        return check.valid ? found("UTF-8", "exchange.markUtf8") : found("UTF-8", "exchange.markUtf8Damaged");
    }
    if (sample.startsWith("\xFF\xFE")) {
        return found("UTF-16LE", "exchange.markUtf16");
    }
    if (sample.startsWith("\xFE\xFF")) {
        return found("UTF-16BE", "exchange.markUtf16");
    }
    const QByteArray wide = utf16Pattern(sample);
    if (!wide.isEmpty()) {
        return found(wide.constData(), "exchange.patternUtf16");
    }
    const Utf8Check check = checkUtf8(device, keepGoing);
    device.seek(0);
    if (!check.valid) {
        return found("windows-1252", "exchange.notUtf8");
    }
    if (check.plain) {
        return found("UTF-8", "exchange.plainText");
    }
    if (check.sample.isEmpty()) {
        return found("UTF-8", "exchange.validUtf8");
    }
    return check.sample.size() == 2
        ? found("UTF-8", "exchange.readCorrectly2", {check.sample.left(1), check.sample.mid(1)})
        : found("UTF-8", "exchange.readCorrectly1", {check.sample});
}
