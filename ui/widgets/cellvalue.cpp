// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cellvalue.h"

#include "models/values/clock.h"
#include "models/values/money.h"
#include "ui/widgets/dateedit.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace {

Problem refusal(const Column &column, const char *code, const QString &text)
{
    return {column.name, QString::fromLatin1(code), {text}};
}

} // namespace

std::optional<int> typedYear(const QString &text)
{
    QString typed = text.simplified();
    // "%1 BC" in the language of the interface; the sign of a negative number may be a typographic minus.
    QString suffix = QCoreApplication::translate("RecordTable", "%1 BC");
    suffix.remove(QLatin1String("%1"));
    bool isBefore = false;
    for (const QString &word : {suffix.trimmed(), QStringLiteral("BCE"), QStringLiteral("BC")}) {
        if (!isBefore && !word.isEmpty() && typed.endsWith(word, Qt::CaseInsensitive)) {
            typed.chop(word.size());
            isBefore = true;
        }
    }
    typed.replace(QChar(0x2212), QLatin1Char('-'));
    static const QRegularExpression pattern(QStringLiteral("^(-?)(\\d{1,5})$"));
    const QRegularExpressionMatch match = pattern.match(typed.trimmed());
    const int year = match.captured(2).toInt();
    if (!match.hasMatch() || year == 0 || (isBefore && !match.captured(1).isEmpty())) {
        return std::nullopt;
    }
    return isBefore || !match.captured(1).isEmpty() ? -year : year;
}

Result<QVariant> typedValue(const Column &column, const QString &text, const QString &currency)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        return QVariant();
    }
    const QLocale locale;
    bool isGood = false;
    switch (column.type) {
    case ColumnType::Year:
        if (const auto year = typedYear(typed)) {
            return QVariant(*year);
        }
        return refusal(column, "tables.notAYear", typed);
    case ColumnType::Integer: {
        const qint64 number = locale.toLongLong(typed, &isGood);
        return isGood ? Result<QVariant>(QVariant(number)) : refusal(column, "tables.notANumber", typed);
    }
    case ColumnType::Money:
        if (const auto amount = parseMoney(typed, currency, locale)) {
            return QVariant(*amount);
        }
        return refusal(column, "tables.notAnAmount", typed);
    case ColumnType::Date: {
        const QDate day = DateEdit::parse(typed);
        return day.isValid() ? Result<QVariant>(QVariant(toStoredDay(day))) : refusal(column, "tables.notADay", typed);
    }
    case ColumnType::Text:
    case ColumnType::Moment:
    case ColumnType::Flag:
    case ColumnType::Enumeration:
    case ColumnType::Authors: break;
    }
    return QVariant(typed);
}

QString editText(const Column &column, const QVariant &value, const QString &currency)
{
    if (value.isNull()) {
        return {};
    }
    // A refused text is edited again as it was typed.
    if (column.type == ColumnType::Date) {
        const QDate day = fromStoredDay(value.toString());
        return day.isValid() ? DateEdit::format(day) : value.toString();
    }
    if (column.type == ColumnType::Money && value.typeId() != QMetaType::QString) {
        QLocale locale;
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return moneyText(value.toLongLong(), currency, locale);
    }
    return value.toString();
}
