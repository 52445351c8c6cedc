// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CirculationService that adds what is lent.
#include "models/circulation/fastadd.h"

#include "models/catalogue/bookservice.h"
#include "models/catalogue/copyservice.h"
#include "models/circulation/circulationservice.h"
#include "models/circulation/lending.h"
#include "models/database/statement.h"

namespace {

/// The book with this ISBN, or a new one that is marked as brief.
Result<qint64> bookFor(Transaction &transaction, const Book &book, bool &isNew)
{
    if (!book.isbn.isEmpty()) {
        const Result<std::optional<qint64>> same = BookService::findSame(transaction.database(), book);
        if (!same) {
            return same.problems();
        }
        if (*same) {
            isNew = false;
            return **same;
        }
    }
    const Result<qint64> id = BookService::insert(transaction, book);
    if (!id) {
        return id;
    }
    Statement mark(
        transaction,
        QStringLiteral("INSERT INTO book_sources (book_id, format, record, imported_at) VALUES (?, ?, ?, ?)"));
    mark.bind(*id).bind(briefRecordFormat).bind(book.title.toUtf8()).bind(transaction.now());
    const Result<void> marked = mark.run();
    return marked ? id : marked.problems();
}

} // namespace

Result<LendOutcome> CirculationService::addAndLend(const FastAddDraft &draft, qint64 userId)
{
    Book book;
    book.isbn = draft.isbn;
    book.title = draft.title;
    if (!draft.author.trimmed().isEmpty()) {
        book.authors = {BookAuthor{.name = draft.author, .role = QStringLiteral("author")}};
    }
    book.itemTypeId = draft.itemTypeId;
    book = tidied(book);
    Copy copy;
    copy.barcode = draft.barcode.trimmed();
    copy.remarks = draft.remark;
    if (const Problems problems = checkBook(book) + checkCopy(copy); !problems.isEmpty()) {
        return problems;
    }
    Result<Transaction> transaction = m_gate.begin(Command::FastAdd);
    if (!transaction) {
        return transaction.problems();
    }
    bool isNew = true;
    const Result<qint64> bookId = bookFor(*transaction, book, isNew);
    if (!isNew) {
        copy.itemTypeId = draft.itemTypeId; // the book keeps its own
    }
    const Result<QList<qint64>> copies = bookId ? CopyService::insert(*transaction, *bookId, {copy})
                                                : bookId.problems();
    if (!copies) {
        return copies.problems();
    }
    Result<LendOutcome> outcome = lendCopy(*transaction, m_gate, userId, copies->first(), {});
    if (!outcome || !outcome->isLent()) {
        return outcome; // refused: nothing is added either
    }
    if (const Result<void> done = transaction->commit(); !done) {
        return done.problems();
    }
    return outcome;
}
