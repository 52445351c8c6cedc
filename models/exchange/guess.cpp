// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cell.h"
#include "models/exchange/cellvalues.h"
#include "models/exchange/export.h"
#include "models/exchange/mapping.h"
#include "models/values/isbn.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

struct Candidate {
    int fit;
    qsizetype column;
    Target target;
};

/// What the values of a column look like.
struct Look {
    int filled = 0;
    int isbns = 0;
    int rounded = 0;
    int years = 0;
    int mails = 0;
    int figures = 0;
    qsizetype letters = 0;

    bool mostly(int count) const { return filled > 0 && count * 10 >= filled * 7; }
    double averageLength() const { return filled == 0 ? 0 : static_cast<double>(letters) / filled; }
};

QStringList cellsOf(const TableDescription &table, qsizetype column)
{
    QStringList cells;
    for (const CsvRow &row : table.firstRows) {
        cells << cellText(row.cells.value(column));
    }
    return cells;
}

Look lookAt(const QStringList &cells)
{
    static const QRegularExpression mail(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    static const QRegularExpression figure(QStringLiteral("^[-+]?[\\d.,]+([eE][-+]?\\d+)?$"));
    static const QRegularExpression year(QStringLiteral("^-?\\d{3,4}([.,]0)?$"));
    Look look;
    for (const QString &cell : cells) {
        if (cell.isEmpty()) {
            continue;
        }
        ++look.filled;
        look.letters += cell.size();
        look.rounded += isScientificNumber(cell) ? 1 : 0;
        look.isbns += cell.size() >= 9 && Isbn::parse(cell) ? 1 : 0;
        look.mails += mail.match(cell).hasMatch() ? 1 : 0;
        look.figures += figure.match(cell).hasMatch() ? 1 : 0;
        look.years += year.match(cell).hasMatch() ? 1 : 0;
    }
    return look;
}

/// What stands between the names of one cell. "Malory, Thomas" is one name turned round: when nearly every cell has a
/// comma, it separates nothing.
QString guessSeparator(const QStringList &cells)
{
    int filled = 0;
    int commas = 0;
    for (const QString &separator : {QStringLiteral(";"), QStringLiteral("|"), QStringLiteral(" / ")}) {
        if (std::any_of(cells.cbegin(), cells.cend(), [&](const QString &cell) { return cell.contains(separator); })) {
            return separator.trimmed();
        }
    }
    for (const QString &cell : cells) {
        filled += cell.isEmpty() ? 0 : 1;
        commas += cell.contains(QLatin1String(", ")) ? 1 : 0;
    }
    if (commas == 0 || commas * 10 > filled * 7) {
        return QStringLiteral(";");
    }
    return QStringLiteral(",");
}

void readTheValues(ColumnMapping &column, const QStringList &cells)
{
    if (column.target == Target::Authors || column.target == Target::Subjects) {
        column.separator = guessSeparator(cells);
    }
    if (isDate(column.target)) {
        if (const std::optional<DateGuess> guess = guessDateOrder(cells)) {
            column.dateOrder = guess->order;
            if (!guess->sure) {
                column.doubt = Problem{column.column, QStringLiteral("exchange.dateOrderUnsure"), {}};
            }
        }
    }
}

void guessFromValues(Mapping &mapping, const QList<Look> &looks)
{
    const auto take = [&](Target target, auto fits) {
        if (mapping.has(target)) {
            return;
        }
        qsizetype best = -1;
        for (qsizetype i = 0; i < looks.size(); ++i) {
            if (mapping.columns.at(i).target == Target::None && mapping.columns.at(i).doubt.code.isEmpty()
                && fits(looks.at(i)) && (best < 0 || looks.at(i).averageLength() > looks.at(best).averageLength())) {
                best = i;
            }
        }
        if (best >= 0) {
            ColumnMapping &column = mapping.columns[best];
            column.target = target;
            column.doubt = Problem{column.column, QStringLiteral("exchange.guessedFromValues"), {}};
        }
    };
    const auto isWords = [](const Look &look) {
        return look.filled > 0 && !look.mostly(look.figures) && look.averageLength() < 200;
    };
    if (mapping.subject == Subject::Books && !mapping.has(Target::Title)) {
        take(Target::Isbn, [](const Look &look) { return look.mostly(look.isbns); });
        take(Target::Year, [](const Look &look) { return look.mostly(look.years); });
        take(Target::Title, isWords);
        take(Target::Authors, isWords);
    }
    if (mapping.subject == Subject::Users && !check(mapping).isEmpty()) {
        take(Target::Email, [](const Look &look) { return look.mostly(look.mails); });
        take(Target::Name, isWords);
    }
}

} // namespace

Mapping guessMapping(const TableDescription &table, Subject subject)
{
    Mapping mapping;
    mapping.subject = subject;
    QList<Look> looks;
    QList<Candidate> candidates;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        ColumnMapping column;
        column.column = table.columns.at(i);
        mapping.columns << column;
        looks << lookAt(cellsOf(table, i));
        for (const Target target : targetsOf(subject)) {
            if (const int fit = table.format.hasHeader ? fitOf(column.column, target) : 0; fit > 0) {
                candidates << Candidate{fit, i, target};
            }
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.fit > b.fit; });
    for (const Candidate &candidate : std::as_const(candidates)) {
        ColumnMapping &column = mapping.columns[candidate.column];
        const Look &look = looks.at(candidate.column);
        if (candidate.target == Target::Isbn && look.mostly(look.rounded)) {
            column.doubt = Problem{column.column, QStringLiteral("exchange.roundedBySpreadsheet"), {}};
            continue;
        }
        const bool taken = mapping.has(candidate.target) && candidate.target != Target::Phone;
        if (column.target != Target::None || taken) {
            continue;
        }
        column.target = candidate.target;
    }
    guessFromValues(mapping, looks);
    if (table.columns == exportColumns(subject)) {
        for (ColumnMapping &column : mapping.columns) {
            const bool isList = column.target == Target::Authors || column.target == Target::Subjects;
            column.separator = isList ? QStringLiteral(";") : QString();
        }
        return mapping;
    }
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        readTheValues(mapping.columns[i], cellsOf(table, i));
    }
    return mapping;
}

Subject guessSubject(const TableDescription &table)
{
    Subject best = Subject::Books;
    int bestPoints = -1;
    for (const Subject subject : {Subject::Books, Subject::Users, Subject::Loans}) {
        const Mapping mapping = guessMapping(table, subject);
        int points = check(mapping).isEmpty() ? 100 : 0;
        for (const ColumnMapping &column : mapping.columns) {
            if (column.target != Target::None) {
                points += column.doubt.code == QLatin1String("exchange.guessedFromValues") ? 1 : 10;
            }
        }
        // Where nothing but a guess speaks for it, the subject is not the one.
        if (std::any_of(mapping.columns.cbegin(), mapping.columns.cend(), [](const ColumnMapping &column) {
                return column.target != Target::None
                    && column.doubt.code == QLatin1String("exchange.guessedFromValues");
            })) {
            points -= 95;
        }
        if (points > bestPoints) {
            bestPoints = points;
            best = subject;
        }
    }
    return best;
}
