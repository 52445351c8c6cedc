// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping.h"

#include "models/values/foldedtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace {

constexpr std::array orders{
    std::pair{DateOrder::YearMonthDay, "ymd"},
    std::pair{DateOrder::DayMonthYear, "dmy"},
    std::pair{DateOrder::MonthDayYear, "mdy"},
};

Problem unreadable(const QString &detail)
{
    return {{}, QStringLiteral("exchange.mappingFile"), {detail}};
}

Result<ColumnMapping> columnFromJson(const QJsonObject &object, Subject subject)
{
    ColumnMapping column;
    column.column = object.value(QLatin1String("column")).toString();
    const QString to = object.value(QLatin1String("to")).toString();
    if (!to.isEmpty()) {
        const std::optional<Target> target = targetNamed(to, subject);
        if (!target) {
            return unreadable(to);
        }
        column.target = *target;
    }
    column.separator = object.value(QLatin1String("separator")).toString();
    const QString dates = object.value(QLatin1String("dates")).toString();
    if (!dates.isEmpty()) {
        const auto *order =
            std::find_if(orders.begin(), orders.end(), [&](const auto &o) { return dates == QLatin1String(o.second); });
        if (order == orders.end()) {
            return unreadable(dates);
        }
        column.dateOrder = order->first;
    }
    return column;
}

} // namespace

bool Mapping::has(Target target) const
{
    return std::any_of(columns.cbegin(), columns.cend(),
                       [target](const ColumnMapping &column) { return column.target == target; });
}

int Mapping::imported() const
{
    return static_cast<int>(std::count_if(columns.cbegin(), columns.cend(),
                                          [](const ColumnMapping &column) { return column.target != Target::None; }));
}

Problems check(const Mapping &mapping)
{
    Problems problems;
    QList<Target> seen;
    for (const ColumnMapping &column : mapping.columns) {
        if (column.target == Target::None) {
            continue;
        }
        if (seen.contains(column.target) && !takesSeveralColumns(column.target)) {
            problems << Problem{nameOf(column.target), QStringLiteral("exchange.targetTwice"), {column.column}};
        }
        seen << column.target;
    }
    if (mapping.subject == Subject::Books && !mapping.has(Target::Title)) {
        problems << Problem{{}, QStringLiteral("exchange.noTitleColumn"), {}};
    }
    if (mapping.subject == Subject::Users && !mapping.has(Target::Name) && !mapping.has(Target::FamilyName)
        && !mapping.has(Target::GivenName)) {
        problems << Problem{{}, QStringLiteral("exchange.noNameColumn"), {}};
    }
    if (mapping.subject == Subject::Loans
        && !(mapping.has(Target::LoanBarcode) && mapping.has(Target::LoanedOn) && mapping.has(Target::DueOn))) {
        problems << Problem{{}, QStringLiteral("exchange.noLoanColumns"), {}};
    }
    return problems;
}

QByteArray toJson(const Mapping &mapping, const CsvFormat &format)
{
    QJsonArray columns;
    for (const ColumnMapping &column : mapping.columns) {
        QJsonObject object{{QStringLiteral("column"), column.column}};
        if (column.target != Target::None) {
            object.insert(QStringLiteral("to"), nameOf(column.target));
        }
        if (!column.separator.isEmpty()) {
            object.insert(QStringLiteral("separator"), column.separator);
        }
        if (isDate(column.target)) {
            const auto *order =
                std::find_if(orders.begin(), orders.end(), [&](const auto &o) { return o.first == column.dateOrder; });
            object.insert(QStringLiteral("dates"), QString::fromLatin1(order->second));
        }
        columns << object;
    }
    const QJsonObject file{
        {QStringLiteral("carrelMapping"), 1},
        {QStringLiteral("contents"), nameOf(mapping.subject)},
        {QStringLiteral("encoding"), QString::fromLatin1(format.encoding)},
        {QStringLiteral("delimiter"), QString(QLatin1Char(format.delimiter))},
        {QStringLiteral("header"), format.hasHeader},
        {QStringLiteral("columns"), columns},
    };
    return QJsonDocument(file).toJson();
}

Result<MappingFile> mappingFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return unreadable(error.errorString());
    }
    const QJsonObject object = document.object();
    MappingFile file;
    const QString contents = object.value(QLatin1String("contents")).toString(QStringLiteral("books"));
    const std::optional<Subject> subject = subjectNamed(contents);
    if (!subject) {
        return unreadable(contents);
    }
    file.mapping.subject = *subject;
    if (const QString encoding = object.value(QLatin1String("encoding")).toString(); !encoding.isEmpty()) {
        file.format.encoding = encoding.toLatin1();
    }
    if (const QString delimiter = object.value(QLatin1String("delimiter")).toString(); delimiter.size() == 1) {
        file.format.delimiter = delimiter.front().toLatin1();
    }
    if (object.value(QLatin1String("header")).isBool()) {
        file.format.hasHeader = object.value(QLatin1String("header")).toBool();
    }
    const QJsonValue columns = object.value(QLatin1String("columns"));
    if (!columns.isArray()) {
        return unreadable(QStringLiteral("columns"));
    }
    for (const QJsonValue &value : columns.toArray()) {
        Result<ColumnMapping> column = columnFromJson(value.toObject(), *subject);
        if (!column) {
            return column.problems();
        }
        file.mapping.columns << *column;
    }
    return file;
}

Mapping fitted(const Mapping &saved, const TableDescription &table)
{
    Mapping mapping;
    mapping.subject = saved.subject;
    QList<ColumnMapping> left = saved.columns;
    for (const QString &name : table.columns) {
        ColumnMapping column;
        column.column = name;
        const auto same = std::find_if(left.begin(), left.end(), [&](const ColumnMapping &candidate) {
            return candidate.column == name || folded(candidate.column) == folded(name);
        });
        if (same != left.end()) {
            column = *same;
            column.column = name;
            left.erase(same);
        }
        mapping.columns << column;
    }
    return mapping;
}
