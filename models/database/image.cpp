// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/image.h"

#include "models/database/statement.h"

#include <QJsonDocument>

#include <algorithm>

namespace {

QByteArray written(const QJsonArray &list)
{
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

/// A value as it stands in JSON.
QByteArray written(const QJsonValue &value)
{
    const QByteArray list = written(QJsonArray{value});
    return list.mid(1, list.size() - 2);
}

/// Whether a text stands in JSON as it is, between quotes.
bool isPlain(QByteArrayView utf8)
{
    const auto isPlainByte = [](char c) { return static_cast<unsigned char>(c) >= ' ' && c != '"' && c != '\\'; };
    return std::all_of(utf8.begin(), utf8.end(), isPlainByte) && QUtf8StringView(utf8).isValidUtf8();
}

void appendCell(QByteArray &json, const Row &row, int column)
{
    switch (row.storedAs(column)) {
    case StoredAs::Null: json += "null"; return;
    case StoredAs::Integer: json += QByteArray::number(row.integer(column)); return;
    case StoredAs::Text:
        if (const QByteArrayView utf8 = row.utf8(column); isPlain(utf8)) {
            json += '"';
            json += utf8;
            json += '"';
            return;
        }
        break;
    case StoredAs::Other: break;
    }
    json += written(QJsonValue::fromVariant(row.value(column)));
}

} // namespace

Image::Image(std::initializer_list<std::pair<QString, QJsonValue>> values) : m_values(QJsonObject(values)) { }

Image Image::fromJson(const QByteArray &json)
{
    Image image;
    image.m_json = json;
    return image;
}

Image Image::fromRow(const Row &row, const QStringList &leftOut)
{
    constexpr qsizetype usual = 1024;
    QByteArray json;
    json.reserve(usual);
    for (int column = 0; column < row.count(); ++column) {
        const QString name = row.name(column);
        if (!leftOut.contains(name)) {
            json += json.isEmpty() ? '{' : ',';
            json += '"';
            json += name.toUtf8();
            json += "\":";
            appendCell(json, row, column);
        }
    }
    json += '}';
    return fromJson(json);
}

const QByteArray &Image::json() const
{
    if (!m_json) {
        m_json = QJsonDocument(values()).toJson(QJsonDocument::Compact);
    }
    return *m_json;
}

const QJsonObject &Image::values() const
{
    if (!m_values) {
        m_values = QJsonDocument::fromJson(m_json.value_or(QByteArray())).object();
    }
    return *m_values;
}

QJsonObject &Image::changing()
{
    values();
    m_json.reset();
    return *m_values;
}

QJsonValue Image::value(QAnyStringView column) const
{
    return values().value(column.toString());
}

void Image::insert(const QString &column, const QJsonValue &value)
{
    changing().insert(column, value);
}

void Image::append(const QString &name, const QJsonArray &list)
{
    QByteArray text = json();
    text.chop(1);
    text += text.size() > 1 ? ",\"" : "\"";
    text += name.toUtf8() + "\":" + written(list) + '}';
    m_json = text;
    m_values.reset();
}

void Image::remove(const QString &column)
{
    changing().remove(column);
}

QJsonValue Image::take(const QString &column)
{
    return changing().take(column);
}
