// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/preview.h"

#include "models/exchange/csvreader.h"
#include "models/exchange/userrow.h"

#include <QFile>

#include <algorithm>

namespace {

PreviewRow rowOf(const ParsedBook &book)
{
    return {book.line, book.draft.title, book.draft.authors.join(QLatin1String("; ")), book.draft.year,
            {},        book.remarks};
}

PreviewRow rowOf(const ParsedUser &user)
{
    return {user.line, user.draft.name, user.draft.cardNumber, {}, user.draft.dateOfBirth, user.remarks};
}

PreviewRow rowOf(const ParsedLoan &loan)
{
    const QDate day = QDate::fromString(loan.draft.loanedAt.left(10), Qt::ISODate);
    return {loan.line, loan.draft.barcode, loan.draft.cardNumber, {}, day, loan.remarks};
}

PreviewRow previewRow(const CsvRow &row, const ImportRequest &request, const QDate &today)
{
    switch (request.mapping.subject) {
    case Subject::Books: return rowOf(parseBook(row, request.mapping, {today.year(), QStringLiteral("EUR")}));
    case Subject::Users: return rowOf(parseUser(row, request.mapping, today));
    case Subject::Loans: break;
    }
    return rowOf(parseLoan(row, request.mapping));
}

} // namespace

Result<Preview> previewRows(const ImportRequest &request, const QDate &today, const KeepGoing &keepGoing)
{
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem{{}, QStringLiteral("exchange.cannotOpen"), {request.path, file.errorString()}};
    }
    Preview preview;
    CsvReader reader(file, request.format);
    CsvRow row;
    if (request.format.hasHeader) {
        reader.next(row);
    }
    for (qint64 read = 0; reader.next(row); ++read) {
        if (read % 256 == 0 && keepGoing && !keepGoing(reader.bytesRead(), file.size())) {
            return Problem{{}, QStringLiteral("exchange.cancelled"), {}};
        }
        PreviewRow shown = previewRow(row, request, today);
        std::stable_sort(shown.remarks.begin(), shown.remarks.end(),
                         [](const RowRemark &a, const RowRemark &b) { return a.weight > b.weight; });
        if (preview.first.size() < Preview::mostRows) {
            preview.first << shown;
        }
        if (!shown.remarks.isEmpty()) {
            ++preview.withRemark;
            if (preview.remarked.size() < Preview::mostRows) {
                preview.remarked << shown;
            }
        }
    }
    return preview;
}
