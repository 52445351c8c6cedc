// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/bookrow.h"

#include "models/exchange/cellvalues.h"
#include "models/exchange/rowreader.h"
#include "models/values/barcode.h"
#include "models/values/isbn.h"
#include "models/values/languagecode.h"
#include "models/values/money.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr int mostCopies = 500;

/// What is wrong with a number: with the zeros it may have lost, when it is too short.
Problem problemOf(const QString &number, const Problem &asItStands)
{
    static const QRegularExpression shortened(QStringLiteral("^\\d{6,8}[\\dXx]$"));
    if (!shortened.match(number).hasMatch()) {
        return asItStands;
    }
    const Result<Isbn> padded = Isbn::parse(number.rightJustified(10, QLatin1Char('0')));
    return padded ? asItStands : padded.problem();
}

void readIsbn(RowReader &reader, ParsedBook &row)
{
    const QString cell = reader.text(Target::Isbn);
    static const QRegularExpression between(QStringLiteral("[;,|/]\\s*"));
    // A rounded number may have a decimal comma.
    const QStringList numbers = isScientificNumber(cell) ? QStringList(cell) : cell.split(between, Qt::SkipEmptyParts);
    for (const QString &part : numbers) {
        QString number = part.trimmed();
        if (number.endsWith(QLatin1String(".0"))) {
            number.chop(2);
        }
        const Result<Isbn> isbn = Isbn::parseRestoringZeros(number);
        if (isbn) {
            if (!Isbn::parse(number)) {
                row.tallies << QStringLiteral("exchange.zerosRestored");
            }
            if (row.draft.isbn.isEmpty()) {
                row.draft.isbn = isbn->digits();
            } else if (row.draft.isbn != isbn->digits() && !row.draft.otherIsbns.contains(isbn->digits())) {
                row.draft.otherIsbns << isbn->digits();
            }
            continue;
        }
        if (isScientificNumber(number)) {
            reader.remark(Weight::Look, Target::Isbn, QStringLiteral("exchange.isbnRounded"), {number});
            row.tallies << QStringLiteral("exchange.isbnsRounded");
            continue;
        }
        if (row.draft.isbnAsPrinted.isEmpty()) {
            row.draft.isbnAsPrinted = number;
        }
        const Problem why = problemOf(number, isbn.problem());
        reader.remark(Weight::Look, Target::Isbn, QStringLiteral("exchange.isbnKept"),
                      QStringList{number, why.code} + why.arguments);
        row.tallies << QStringLiteral("exchange.isbnsKept");
    }
    if (row.draft.isbn.isEmpty() && row.draft.isbnAsPrinted.isEmpty()) {
        row.tallies << QStringLiteral("exchange.noIsbn");
    }
}

void readYear(RowReader &reader, const RowRules &rules, ParsedBook &row)
{
    const Reading<int> year = readYear(reader.text(Target::Year), rules.thisYear);
    row.draft.year = year.value;
    if (year.oddity == QLatin1String("exchange.notAYear") || year.oddity == QLatin1String("exchange.yearTooLate")) {
        reader.remark(Weight::Refused, Target::Year, year.oddity, {QString::number(rules.thisYear + 1)});
    } else if (!year.oddity.isEmpty()) {
        reader.remark(Weight::Look, Target::Year, year.oddity);
    } else if (year.value && *year.value < 0) {
        reader.remark(Weight::Kept, Target::Year, QStringLiteral("exchange.yearBeforeChrist"),
                      {QString::number(-*year.value)});
        row.tallies << QStringLiteral("exchange.yearsBeforeChrist");
    } else if (!year.value && reader.column(Target::Year)) {
        reader.remark(Weight::Look, Target::Year, QStringLiteral("exchange.yearMissing"));
    }
    if (!year.value) {
        row.tallies << QStringLiteral("exchange.noYear");
    }
}

void readNamesOfRow(RowReader &reader, ParsedBook &row)
{
    const auto names = [&reader](Target target, bool *several = nullptr) {
        const ColumnMapping *column = reader.column(target);
        QStringList found;
        for (const QString &cell : reader.texts(target)) {
            if (several && !column->separator.isEmpty()) {
                *several = *several || cell.split(column->separator, Qt::SkipEmptyParts).size() > 1;
            }
            for (const QString &name : readNames(cell, column->separator)) {
                if (!found.contains(name)) {
                    found << name;
                }
            }
        }
        return found;
    };
    bool several = false;
    row.draft.authors = names(Target::Authors, &several);
    row.draft.subjects = names(Target::Subjects);
    if (several) {
        row.tallies << QStringLiteral("exchange.authorsSplit");
    }
}

std::optional<qint64> readPrice(RowReader &reader, const RowRules &rules)
{
    const QString cell = reader.text(Target::Price);
    if (cell.isEmpty()) {
        return std::nullopt;
    }
    std::optional<qint64> price = parseMoney(cell, rules.currency, QLocale::c());
    if (!price) {
        price = parseMoney(cell, rules.currency, QLocale(QLocale::German));
    }
    if (!price || *price < 0) {
        reader.remark(Weight::Look, Target::Price, QStringLiteral("exchange.notAPrice"), {cell});
        return std::nullopt;
    }
    return price;
}

/// A row describes copies when it says so: with a barcode, a place, a price, a day, a state, or a number.
void readCopies(RowReader &reader, const RowRules &rules, ParsedBook &row)
{
    CopyDraft copy;
    copy.location = reader.text(Target::Location);
    copy.condition = reader.text(Target::CopyCondition);
    copy.remarks = reader.texts(Target::CopyRemarks).join(QLatin1Char('\n'));
    copy.priceMinor = readPrice(reader, rules);
    if (const ColumnMapping *column = reader.column(Target::AcquiredOn)) {
        const Reading<QDate> day = readDay(reader.text(Target::AcquiredOn), column->dateOrder);
        copy.acquiredOn = day.value.value_or(QDate());
        if (!day.oddity.isEmpty()) {
            reader.remark(Weight::Look, Target::AcquiredOn, day.oddity);
        }
    }
    const Reading<QString> status = readCopyStatus(reader.text(Target::CopyStatus));
    copy.status = status.value.value_or(copy.status);
    if (!status.oddity.isEmpty()) {
        reader.remark(Weight::Look, Target::CopyStatus, status.oddity);
    }
    int count = -1;
    if (reader.column(Target::CopyCount)) {
        const Reading<int> read = readCount(reader.text(Target::CopyCount));
        if (!read.oddity.isEmpty() || read.value.value_or(0) > mostCopies) {
            reader.remark(Weight::Look, Target::CopyCount, QStringLiteral("exchange.notANumberOfCopies"),
                          {QString::number(mostCopies)});
        } else if (read.value) {
            count = *read.value;
        }
    }
    static const QRegularExpression between(QStringLiteral("[;,|\\s]+"));
    QStringList barcodes;
    for (const QString &part : reader.text(Target::Barcode).split(between, Qt::SkipEmptyParts)) {
        if (const QString barcode = cleanedBarcode(part); !barcode.isEmpty() && !barcodes.contains(barcode)) {
            barcodes << barcode;
        }
    }
    const bool described = !copy.location.isEmpty() || !copy.condition.isEmpty() || !copy.remarks.isEmpty()
        || copy.priceMinor || copy.acquiredOn.isValid() || !reader.text(Target::CopyStatus).isEmpty();
    const int wanted = std::max(count, barcodes.isEmpty() && described && count < 0 ? 1 : 0);
    for (qsizetype i = 0; i < std::max<qsizetype>(wanted, barcodes.size()); ++i) {
        copy.barcode = barcodes.value(i);
        row.draft.copies << copy;
    }
}

} // namespace

ParsedBook parseBook(const CsvRow &row, const Mapping &mapping, const RowRules &rules)
{
    ParsedBook parsed;
    parsed.line = row.line;
    RowReader reader(row, mapping);
    if (reader.isBlank()) {
        parsed.blank = true;
        return parsed;
    }
    reader.remarkShape();
    BookDraftRow &book = parsed.draft;
    book.title = reader.text(Target::Title).simplified();
    if (book.title.isEmpty()) {
        reader.remark(Weight::Refused, Target::Title, QStringLiteral("exchange.titleMissing"));
    }
    book.subtitle = reader.text(Target::Subtitle).simplified();
    readNamesOfRow(reader, parsed);
    readIsbn(reader, parsed);
    readYear(reader, rules, parsed);
    book.publisher = reader.text(Target::Publisher).simplified();
    book.series = reader.text(Target::Series).simplified();
    book.seriesNumber = reader.text(Target::SeriesNumber).simplified();
    if (const QString cell = reader.text(Target::Language); !cell.isEmpty()) {
        book.language = languageCode(cell);
        parsed.tallies << QStringLiteral("exchange.languageCode ") + book.language + QLatin1Char(' ') + cell;
    } else if (reader.column(Target::Language)) {
        parsed.tallies << QStringLiteral("exchange.noLanguage");
    }
    book.edition = reader.text(Target::Edition).simplified();
    const Reading<int> pages = readCount(reader.text(Target::Pages));
    book.pages = pages.value && *pages.value > 0 ? pages.value : std::nullopt;
    if (!pages.oddity.isEmpty()) {
        reader.remark(Weight::Look, Target::Pages, pages.oddity);
    }
    book.itemType = reader.text(Target::ItemType).simplified();
    book.collection = reader.text(Target::Collection).simplified();
    book.classification = reader.text(Target::Classification).simplified();
    book.callNumber = reader.text(Target::CallNumber).simplified();
    book.summary = reader.text(Target::Summary);
    readCopies(reader, rules, parsed);
    parsed.remarks = reader.remarks(book.title);
    return parsed;
}
