// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// Writes compact JSON from front to back, the same text that QJsonDocument would write of the same values. Building
/// Qt's objects first takes several times as long, which counts where every loan and every change stores one.
class JsonText
{
public:
    JsonText &beginObject();
    JsonText &endObject();
    JsonText &beginList();
    JsonText &endList();
    /// The name of the next value.
    JsonText &name(QByteArrayView name);
    JsonText &text(const QString &value);
    /// A text that is UTF-8 already, or nearly: what is not becomes the replacement character.
    JsonText &utf8(QByteArrayView value);
    JsonText &texts(const QStringList &values);
    JsonText &number(qint64 value);
    JsonText &flag(bool value);
    JsonText &null();
    /// JSON that is written already.
    JsonText &json(QByteArrayView value);

    const QByteArray &written() const { return m_json; }

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();

    QByteArray m_json;
    bool m_needsComma = false;
};
