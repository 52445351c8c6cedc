// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <utility>

class Row;

/// The values of one record as undo needs them: every column of its row but `version`, `updated_at` and secrets,
/// and for a book its authors, subjects and identifiers as nested arrays. It is the JSON text that is stored, which is
/// all that recording asks for; the values are read from it when somebody wants one.
class Image
{
public:
    Image() = default;
    Image(std::initializer_list<std::pair<QString, QJsonValue>> values);
    static Image fromJson(const QByteArray &json);
    /// The row without the columns named.
    static Image fromRow(const Row &row, const QStringList &leftOut);

    const QByteArray &json() const;
    const QJsonObject &values() const;

    /// Undefined when there is no such column.
    QJsonValue value(QAnyStringView column) const;
    QStringList keys() const { return values().keys(); }
    auto begin() const { return values().constBegin(); }
    auto end() const { return values().constEnd(); }

    void insert(const QString &column, const QJsonValue &value);
    /// Adds a value, written as JSON, under a name that is not there yet.
    void append(QByteArrayView name, QByteArrayView json);
    void remove(const QString &column);
    QJsonValue take(const QString &column);

    friend bool operator==(const Image &a, const Image &b) { return a.values() == b.values(); }

private:
    QJsonObject &changing();

    mutable std::optional<QByteArray> m_json;
    mutable std::optional<QJsonObject> m_values;
};
