// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CirculationService that adds what is lent.
#include "models/circulation/fastadd.h"

#include "models/catalogue/bookservice.h"
#include "models/catalogue/copyservice.h"
#include "models/circulation/circulationservice.h"
#include "models/circulation/lending.h"

namespace {

/// The book with this ISBN, or a new one.
Result<qint64> bookFor(Transaction &transaction, const Book &book)
{
    if (!book.isbn.isEmpty()) {
        const Result<std::optional<qint64>> same = BookService::findSame(transaction.database(), book);
        if (!same) {
            return same.problems();
        }
        if (*same) {
            return **same;
        }
    }
    return BookService::insert(transaction, book);
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
    const Result<qint64> bookId = bookFor(*transaction, book);
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
