// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/tabledetection.h"
#include "models/exchange/target.h"

/// The order of the parts of a date as it is written.
enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

/// Where one column of a file goes, and how its cells are read.
struct ColumnMapping {
    QString column; ///< its name in the file
    Target target = Target::None;
    QString separator; ///< between the names of one cell (authors, subjects); empty = one name a cell
    DateOrder dateOrder = DateOrder::YearMonthDay;
    Problem doubt; ///< why it is off, or worth a look; no code = no doubt

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// How a file becomes records: one entry for each column of the file, in its order.
struct Mapping {
    Subject subject = Subject::Books;
    QList<ColumnMapping> columns;

    bool has(Target target) const;
    int imported() const; ///< columns that go somewhere
    friend bool operator==(const Mapping &, const Mapping &) = default;
};

/// Guesses from the names of the columns and their values. Doubtful columns are off and say why.
Mapping guessMapping(const TableDescription &table, Subject subject);
/// What a table is most likely about.
Subject guessSubject(const TableDescription &table);
/// What a mapping lacks: exchange.noTitleColumn, exchange.noNameColumn, exchange.noLoanColumns,
/// exchange.targetTwice (its name).
Problems check(const Mapping &mapping);

/// A mapping as a file: what --map reads and the window writes. With it goes how the table is written down.
QByteArray toJson(const Mapping &mapping, const CsvFormat &format);
struct MappingFile {
    Mapping mapping;
    FormatChoice format;
};
/// Refuses with exchange.mappingFile (what is wrong with it).
Result<MappingFile> mappingFromJson(const QByteArray &json);
/// The mapping for the columns of a table: by their names, whatever their order. Columns it does not know are off.
Mapping fitted(const Mapping &saved, const TableDescription &table);
