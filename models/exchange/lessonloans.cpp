// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/bookservice.h"
#include "models/catalogue/copyservice.h"
#include "models/database/audit.h"
#include "models/database/statement.h"
#include "models/exchange/bookrow.h"
#include "models/exchange/cellvalues.h"
#include "models/exchange/lessonimport.h"
#include "models/exchange/loanimport.h"
#include "models/values/barcode.h"
#include "models/values/foldedtext.h"

#include <algorithm>

namespace {

constexpr int ordinaryLoanDays = 21;

/// A lesson's book as a row of a table, so that its ISBN and authors are read like everybody's.
ParsedBook parsed(const LessonBook &row, qint64 line, int thisYear)
{
    Mapping mapping;
    mapping.columns = {{QStringLiteral("Title"), Target::Title, {}, {}, {}},
                       {QStringLiteral("Author"), Target::Authors, QStringLiteral(";"), {}, {}},
                       {QStringLiteral("ISBN"), Target::Isbn, {}, {}, {}}};
    return parseBook({line, {row.title, row.author, row.isbn}, {}}, mapping, {thisYear, QStringLiteral("EUR")});
}

} // namespace

Result<void> LessonImport::takeBook(const LessonBook &row, qint64 line)
{
    ++m_summary.read;
    ParsedBook read = parsed(row, line, m_gate.clock().today().year());
    for (RowRemark &remark : read.remarks) {
        remark.column = QStringLiteral("Books");
        remark.problem.field = remark.column;
    }
    m_summary.addRemarks(read.remarks);
    const auto refuse = [&](const char *code) {
        say(Weight::Refused, "Books", line, row.title, row.id, code, {row.id});
        m_summary.count(RowOutcome::Refused);
        return Result<void>();
    };
    if (read.blank) {
        return refuse("exchange.titleMissing");
    }
    // The loans of a number that stands there twice are the first one's.
    const bool isNumbered = !row.id.isEmpty() && !m_books.contains(row.id);
    if (!isNumbered) {
        say(Weight::Look, "Books", line, row.title, row.id,
            row.id.isEmpty() ? "exchange.idMissing" : "exchange.idTwice", {row.id});
    }
    const Reading<bool> available = readFlag(row.availability);
    if (!available.value) {
        say(Weight::Look, "Books", line, row.title, row.availability, "exchange.availabilityUnknown",
            {row.availability});
    }
    Book book;
    book.title = read.draft.title;
    book.isbn = read.draft.isbn;
    book.isbnAsPrinted = read.draft.isbnAsPrinted;
    for (const QString &name : read.draft.authors) {
        book.authors += authorsFromText(name);
    }
    book = tidied(book);
    if (read.refused() || !checkBook(book).isEmpty()) {
        m_summary.count(RowOutcome::Refused);
        return {};
    }
    m_summary.addTallies(read.tallies);
    const Result<std::optional<qint64>> same = BookService::findSame(m_database, book);
    if (!same) {
        return same.problems();
    }
    qint64 bookId = same->value_or(0);
    const bool wasHere = bookId != 0 && (m_firstNewBook == 0 || bookId < m_firstNewBook);
    if (!isNumbered && wasHere) {
        m_summary.count(RowOutcome::Skipped);
        return {};
    }
    if (bookId == 0) {
        const Result<qint64> added = BookService::insert(m_transaction, book, BookService::Indexing::Later);
        if (!added) {
            return added.problems();
        }
        bookId = *added;
        m_firstNewBook = m_firstNewBook == 0 ? bookId : m_firstNewBook;
    }
    // A row is a copy. Its barcode is made from the old id, so that a second import knows it again.
    Copy copy;
    copy.barcode = isNumbered ? cleanedBarcode(QStringLiteral("B") + row.id) : QString();
    Statement select(m_database, QStringLiteral("SELECT id, book_id FROM copies WHERE barcode = ?"));
    const auto holder =
        select.bind(copy.barcode).first([](const Row &found) { return std::pair(found.integer(0), found.integer(1)); });
    if (!holder) {
        return holder.problems();
    }
    Lent lent{0, available.value && !*available.value, row.title};
    if (*holder && (*holder)->second == bookId) {
        lent.copyId = (*holder)->first;
        m_summary.count(RowOutcome::Skipped);
    } else {
        if (*holder) {
            say(Weight::Look, "Books", line, row.title, copy.barcode, "exchange.barcodeNumbered", {copy.barcode});
            copy.barcode.clear();
        }
        const Result<QList<qint64>> copies = CopyService::insert(m_transaction, bookId, {copy});
        if (!copies) {
            return copies.problems();
        }
        lent.copyId = copies->value(0);
        ++m_summary.copiesAdded;
        m_summary.count(*same ? RowOutcome::CopiesAdded : RowOutcome::Added);
    }
    if (isNumbered) {
        m_books.insert(row.id, lent);
    }
    return {};
}

Result<void> LessonImport::takeLoans(const QList<LessonLoan> &rows)
{
    // The open loan of a book that is out is its last one.
    QHash<QString, qsizetype> last;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const LessonLoan &row = rows.at(i);
        if (!m_books.value(row.bookId).isOut || !readDay(row.loanDate, DateOrder::YearMonthDay).value) {
            continue;
        }
        const auto known = last.constFind(row.bookId);
        if (known == last.cend()
            || readDay(rows.at(*known).loanDate, DateOrder::YearMonthDay).value
                <= readDay(row.loanDate, DateOrder::YearMonthDay).value) {
            last.insert(row.bookId, i);
        }
    }
    for (auto it = m_books.cbegin(); it != m_books.cend(); ++it) {
        if (it->isOut && !last.contains(it.key())) {
            say(Weight::Look, "Books", 0, it->title, it.key(), "exchange.outWithoutLoan", {it.key()});
        }
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto open = last.constFind(rows.at(i).bookId);
        if (const Result<void> taken = takeLoan(rows.at(i), i + 1, open != last.cend() && *open == i); !taken) {
            return taken;
        }
    }
    return {};
}

Result<void> LessonImport::takeLoan(const LessonLoan &row, qint64 line, bool isOpen)
{
    ++m_summary.read;
    const auto book = m_books.constFind(row.bookId);
    const QString title = book == m_books.cend() ? QString() : book->title;
    const auto look = [&](const char *code, const QString &value) {
        say(Weight::Look, "Loans", line, title, value, code, {value});
    };
    const auto refuse = [&](const char *code, const QString &value) {
        say(Weight::Refused, "Loans", line, title, value, code, {value});
        m_summary.count(RowOutcome::Refused);
        return Result<void>();
    };
    if (book == m_books.cend()) {
        return refuse("exchange.loanWithoutBook", row.bookId);
    }
    const QDate today = m_gate.clock().today();
    const QDate lent = readDay(row.loanDate, DateOrder::YearMonthDay).value.value_or(QDate());
    if (!lent.isValid() || lent > today) {
        return refuse("exchange.loanDayWrong", row.loanDate);
    }
    PastLoan loan;
    loan.copyId = book->copyId;
    loan.userId = m_users.value(row.userId);
    if (loan.userId == 0) {
        if (isOpen) {
            return refuse("exchange.openLoanWithoutUser", row.userId);
        }
        look("exchange.loanWithoutUser", row.userId);
    }
    const auto momentOf = [this](const QDate &day) {
        return toStoredMoment(QDateTime(day, QTime(12, 0), m_gate.clock().zone()));
    };
    loan.loanedAt = momentOf(lent);
    QDate end = readDay(row.returnDate, DateOrder::YearMonthDay).value.value_or(QDate());
    if (isOpen) {
        if (!end.isValid() || end < lent) {
            look("exchange.dueDayWrong", row.returnDate);
            end = lent.addDays(ordinaryLoanDays);
        }
        loan.dueOn = end;
    } else {
        if (!end.isValid()) {
            return refuse("exchange.returnDayMissing", row.returnDate);
        }
        if (end < lent || end > today) {
            look("exchange.returnDayWrong", row.returnDate);
        }
        loan.dueOn = std::max(end, lent);
        // Back already, whatever day was written down.
        loan.returnedAt = momentOf(std::clamp(end, lent, today));
    }
    Statement same(m_database, QStringLiteral("SELECT count(*) FROM loans WHERE copy_id = ? AND loaned_at = ?"));
    const Result<qint64> stored = same.bind(loan.copyId).bind(loan.loanedAt).number();
    Statement out(m_database, QStringLiteral("SELECT count(*) FROM loans WHERE copy_id = ? AND returned_at IS NULL"));
    const Result<qint64> lentNow = out.bind(loan.copyId).number();
    if (!stored || !lentNow) {
        return stored ? lentNow.problems() : stored.problems();
    }
    if (*stored > 0) {
        m_summary.count(RowOutcome::Skipped);
        return {};
    }
    if (isOpen && *lentNow > 0) {
        return refuse("exchange.copyIsOut", row.bookId);
    }
    if (const Result<qint64> inserted = insertPastLoan(m_transaction, loan); !inserted) {
        return inserted.problems();
    }
    m_summary.count(RowOutcome::Added);
    return {};
}

Result<void> LessonImport::takeNote(const LessonNote &row, qint64 line)
{
    ++m_summary.read;
    const QString text = cleaned(row.text);
    const qint64 userId = m_users.value(row.userId);
    if (text.isEmpty() || userId == 0) {
        say(Weight::Refused, "posts", line, {}, text.isEmpty() ? row.id : row.userId,
            text.isEmpty() ? "exchange.noteEmpty" : "exchange.noteWithoutUser", {row.userId});
        m_summary.count(RowOutcome::Refused);
        return {};
    }
    Statement same(m_database, QStringLiteral("SELECT count(*) FROM user_notes WHERE user_id = ? AND text = ?"));
    const Result<qint64> stored = same.bind(userId).bind(text).number();
    if (!stored) {
        return stored.problems();
    }
    if (*stored > 0) {
        m_summary.count(RowOutcome::Skipped);
        return {};
    }
    Statement insert(
        m_transaction,
        QStringLiteral(
            "INSERT INTO user_notes (user_id, text, written_by, created_at, updated_at) VALUES (?, ?, ?, ?, ?)"));
    const Result<void> inserted =
        insert.bind(userId).bind(text).bind(userId).bind(m_transaction.now()).bind(m_transaction.now()).run();
    if (!inserted) {
        return inserted.problems();
    }
    const qint64 id = insert.insertedId();
    const auto after = imageOf(m_database, QStringLiteral("user_notes"), id);
    if (!after) {
        return after.problems();
    }
    m_summary.count(RowOutcome::Added);
    return record(m_transaction, QStringLiteral("user_notes"), id, {}, *after);
}

Result<void> LessonImport::finish()
{
    return m_firstNewBook == 0 ? Result<void>() : BookService::rebuildSearch(m_transaction, m_firstNewBook);
}
