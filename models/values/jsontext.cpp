// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

/// Whether a text stands in JSON as it is, between quotes.
bool isPlain(QByteArrayView utf8)
{
    const auto isPlainByte = [](char c) { return static_cast<unsigned char>(c) >= ' ' && c != '"' && c != '\\'; };
    return std::all_of(utf8.begin(), utf8.end(), isPlainByte) && QUtf8StringView(utf8).isValidUtf8();
}

} // namespace

void JsonText::separate()
{
    if (m_needsComma) {
        m_json += ',';
    }
    m_needsComma = true;
}

void JsonText::begin(char bracket)
{
    separate();
    m_json += bracket;
    m_needsComma = false;
}

void JsonText::end(char bracket)
{
    m_json += bracket;
    m_needsComma = true;
}

JsonText &JsonText::beginObject()
{
    begin('{');
    return *this;
}

JsonText &JsonText::endObject()
{
    end('}');
    return *this;
}

JsonText &JsonText::beginList()
{
    begin('[');
    return *this;
}

JsonText &JsonText::endList()
{
    end(']');
    return *this;
}

JsonText &JsonText::name(QByteArrayView name)
{
    utf8(name);
    m_json += ':';
    m_needsComma = false;
    return *this;
}

JsonText &JsonText::text(const QString &value)
{
    return utf8(value.toUtf8());
}

JsonText &JsonText::utf8(QByteArrayView value)
{
    if (!isPlain(value)) {
        // Qt knows the rules of escaping.
        const QByteArray list = QJsonDocument(QJsonArray{QString::fromUtf8(value)}).toJson(QJsonDocument::Compact);
        return json(QByteArrayView(list).sliced(1, list.size() - 2));
    }
    separate();
    m_json += '"';
    m_json += value;
    m_json += '"';
    return *this;
}

JsonText &JsonText::texts(const QStringList &values)
{
    beginList();
    for (const QString &value : values) {
        text(value);
    }
    return endList();
}

JsonText &JsonText::number(qint64 value)
{
    return json(QByteArray::number(value));
}

JsonText &JsonText::flag(bool value)
{
    return json(value ? "true" : "false");
}

JsonText &JsonText::null()
{
    return json("null");
}

JsonText &JsonText::json(QByteArrayView value)
{
    separate();
    m_json += value;
    return *this;
}
