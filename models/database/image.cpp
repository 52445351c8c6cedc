// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/image.h"

#include "models/database/statement.h"
#include "models/values/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

void write(JsonText &json, const Row &row, int column)
{
    switch (row.storedAs(column)) {
    case StoredAs::Null: json.null(); return;
    case StoredAs::Integer: json.number(row.integer(column)); return;
    case StoredAs::Text: json.utf8(row.utf8(column)); return;
    case StoredAs::Other: break;
    }
    const QByteArray list =
        QJsonDocument(QJsonArray{QJsonValue::fromVariant(row.value(column))}).toJson(QJsonDocument::Compact);
    json.json(QByteArrayView(list).sliced(1, list.size() - 2));
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
    JsonText json;
    json.beginObject();
    for (int column = 0; column < row.count(); ++column) {
        const QString name = row.name(column);
        if (!leftOut.contains(name)) {
            write(json.name(name.toUtf8()), row, column);
        }
    }
    return fromJson(json.endObject().written());
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

void Image::append(QByteArrayView name, QByteArrayView value)
{
    json();
    QByteArray &text = *m_json;
    text.chop(1);
    text += text.size() > 1 ? ",\"" : "\"";
    text += name;
    text += "\":";
    text += value;
    text += '}';
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
