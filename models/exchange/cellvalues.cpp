// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cellvalues.h"

#include "models/values/foldedtext.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace {

struct DateParts {
    std::array<int, 3> parts{};
    std::array<qsizetype, 3> lengths{};
};

std::optional<DateParts> dateParts(const QString &cell)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\d{1,4})\\s*[-./]\\s*(\\d{1,2})\\s*[-./]\\s*(\\d{1,4})([T ,].*)?$"));
    static const QRegularExpression solid(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    QRegularExpressionMatch match = shape.match(cell);
    if (!match.hasMatch()) {
        match = solid.match(cell);
    }
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    DateParts date;
    for (int i = 0; i < 3; ++i) {
        const auto at = static_cast<std::size_t>(i);
        date.parts[at] = match.captured(i + 1).toInt();
        date.lengths[at] = match.capturedLength(i + 1);
    }
    return date;
}

QDate dayIn(const DateParts &date, DateOrder order)
{
    const auto [a, b, c] = date.parts;
    switch (order) {
    case DateOrder::YearMonthDay: return date.lengths[0] == 4 ? QDate(a, b, c) : QDate();
    case DateOrder::DayMonthYear: return date.lengths[2] == 4 ? QDate(c, b, a) : QDate();
    case DateOrder::MonthDayYear: break;
    }
    return date.lengths[2] == 4 ? QDate(c, a, b) : QDate();
}

bool isBeforeChrist(const QString &text)
{
    static const QRegularExpression era(
        QStringLiteral(
            "\\d\\s*(b\\.?\\s?c\\b|b\\.?\\s?c\\.?\\s?e|v\\.?\\s?(chr|u\\.?\\s?z)|av\\.?\\s?j|a\\.?\\s?c\\.|ق)"),
        QRegularExpression::CaseInsensitiveOption);
    return era.match(text).hasMatch();
}

} // namespace

Reading<int> readYear(const QString &cell, int thisYear)
{
    const QString text = cell.simplified();
    if (text.isEmpty()) {
        return {};
    }
    static const QRegularExpression plainYear(QStringLiteral("^([-\\x{2212}]?)(\\d{1,6})(?:[.,]0+)?$"));
    static const QRegularExpression dated(QStringLiteral("^(\\d{4})[-./]\\d{1,2}([-./]\\d{1,2})?([T ].*)?$"));
    static const QRegularExpression datedBackwards(QStringLiteral("^\\d{1,2}[-./]\\d{1,2}[-./](\\d{4})$"));
    static const QRegularExpression decorated(
        QStringLiteral("^[\\[(<]?(?:c|©|ca\\.?|circa|um|cop\\.?|p|dr\\.?|\\s)*(\\d{3,4})\\s*[?\\])>.,]*$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression several(
        QStringLiteral("^[\\[(]?(\\d{4})\\s*[-/\\x{2013},;]\\s*(\\d{4}|\\d{2}|\\d)?[\\])]?$"));
    static const QRegularExpression withEra(QStringLiteral("^[^\\d]*(\\d{1,4})[^\\d]*$"));
    int year = 0;
    QString oddity;
    if (const auto match = plainYear.match(text); match.hasMatch()) {
        year = match.captured(2).toInt() * (match.capturedLength(1) > 0 ? -1 : 1);
    } else if (isBeforeChrist(text) && withEra.match(text).hasMatch()) {
        year = -withEra.match(text).captured(1).toInt();
    } else if (const auto match1 = several.match(text); match1.hasMatch()) {
        year = match1.captured(1).toInt();
        oddity = QStringLiteral("exchange.yearOfSeveral");
    } else if (const auto match2 = dated.match(text); match2.hasMatch()) {
        year = match2.captured(1).toInt();
    } else if (const auto match3 = datedBackwards.match(text); match3.hasMatch()) {
        year = match3.captured(1).toInt();
    } else if (const auto match4 = decorated.match(text); match4.hasMatch()) {
        year = match4.captured(1).toInt();
    } else {
        return {std::nullopt, QStringLiteral("exchange.notAYear")};
    }
    if (year == 0) {
        return {std::nullopt, QStringLiteral("exchange.yearZero")};
    }
    if (year > thisYear + 1) {
        return {std::nullopt, QStringLiteral("exchange.yearTooLate")};
    }
    if (year < -9999) {
        return {std::nullopt, QStringLiteral("exchange.notAYear")};
    }
    return {year, oddity};
}

Reading<QDate> readDay(const QString &cell, DateOrder order)
{
    const QString text = cell.simplified();
    if (text.isEmpty()) {
        return {};
    }
    const std::optional<DateParts> parts = dateParts(text);
    if (!parts) {
        return {std::nullopt, QStringLiteral("exchange.notADate")};
    }
    if (const QDate day = dayIn(*parts, order); day.isValid()) {
        return {day, {}};
    }
    for (const DateOrder other : {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
        if (const QDate day = dayIn(*parts, other); day.isValid()) {
            return {day, QStringLiteral("exchange.dateOtherOrder")};
        }
    }
    return {std::nullopt, QStringLiteral("exchange.notADate")};
}

Reading<bool> readFlag(const QString &cell)
{
    static const QStringList yes = QStringLiteral("true t yes y 1 1.0 ja j oui o si sim x wahr vrai active aktiv actif "
                                                  "activo attivo enabled نعم да")
                                       .split(QLatin1Char(' '));
    static const QStringList no = QStringLiteral("false f no n 0 0.0 nein non nao falsch faux inactive inaktiv inactif "
                                                 "inactivo disabled - لا нет")
                                      .split(QLatin1Char(' '));
    const QString text = folded(cell);
    if (text.isEmpty()) {
        return {};
    }
    if (yes.contains(text)) {
        return {true, {}};
    }
    if (no.contains(text)) {
        return {false, {}};
    }
    return {std::nullopt, QStringLiteral("exchange.notYesOrNo")};
}

Reading<int> readCount(const QString &cell)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,6})(?:[.,]0+)?\\s*(?:p|pp|pages?|s|seiten)?\\.?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QString text = cell.simplified();
    if (text.isEmpty()) {
        return {};
    }
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        return {std::nullopt, QStringLiteral("exchange.notANumber")};
    }
    return {match.captured(1).toInt(), {}};
}

Reading<QString> readCopyStatus(const QString &cell)
{
    static const QHash<QString, QString> words = [] {
        const std::pair<const char *, const char *> table[] = {
            {"in_service", "in service|available|verfugbar|vorhanden|disponible|active|in|on shelf|ok|1|متاح"},
            {"in_process", "in process|in bearbeitung|processing|en traitement"},
            {"on_order", "on order|ordered|bestellt|commande"},
            {"in_repair", "in repair|repair|in reparatur|binding|en reparation"},
            {"missing", "missing|vermisst|manquant|fehlt"},
            {"lost", "lost|verloren|perdu|perdido"},
            {"damaged", "damaged|beschadigt|endommage|abime"},
            {"withdrawn", "withdrawn|discarded|ausgeschieden|ausgesondert|retire|weeded"},
            {"lent", "lent|on loan|checked out|loaned|out|ausgeliehen|verliehen|emprunte|0|on_loan"},
        };
        QHash<QString, QString> map;
        for (const auto &[status, names] : table) {
            map.insert(QLatin1String(status), QLatin1String(status));
            for (const QString &name : QString::fromUtf8(names).split(QLatin1Char('|'))) {
                map.insert(name, QLatin1String(status));
            }
        }
        return map;
    }();
    const QString text = folded(cell);
    if (text.isEmpty()) {
        return {};
    }
    const QString status = words.value(text);
    if (status.isEmpty()) {
        return {std::nullopt, QStringLiteral("exchange.unknownStatus")};
    }
    if (status == QLatin1String("lent")) {
        return {QStringLiteral("in_service"), QStringLiteral("exchange.copyIsLent")};
    }
    return {status, {}};
}

QStringList readNames(const QString &cell, const QString &separator)
{
    QStringList names;
    const QStringList parts = separator.isEmpty() ? QStringList(cell) : cell.split(separator);
    for (const QString &part : parts) {
        const QString name = part.simplified();
        static const QRegularExpression suffix(QStringLiteral("^(Jr|Sr|II|III|IV|Ph\\.? ?D|M\\.? ?D|Esq)\\.?$"));
        if (separator == QLatin1String(",") && !names.isEmpty() && suffix.match(name).hasMatch()) {
            names.last() += QLatin1String(", ") + name;
        } else if (!name.isEmpty() && !names.contains(name)) {
            names << name;
        }
    }
    return names;
}

std::optional<DateGuess> guessDateOrder(const QStringList &cells)
{
    int dates = 0;
    int filled = 0;
    std::array<int, 3> fits{};
    for (const QString &cell : cells) {
        if (cell.trimmed().isEmpty()) {
            continue;
        }
        ++filled;
        const std::optional<DateParts> parts = dateParts(cell.simplified());
        if (!parts) {
            continue;
        }
        ++dates;
        for (const DateOrder order : {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
            fits[static_cast<std::size_t>(order)] += dayIn(*parts, order).isValid() ? 1 : 0;
        }
    }
    if (dates == 0 || dates * 2 < filled) {
        return std::nullopt;
    }
    if (fits[0] >= fits[1] && fits[0] >= fits[2]) {
        return DateGuess{DateOrder::YearMonthDay, true};
    }
    return DateGuess{fits[1] >= fits[2] ? DateOrder::DayMonthYear : DateOrder::MonthDayYear, fits[1] != fits[2]};
}
