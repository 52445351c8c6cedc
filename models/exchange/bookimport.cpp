// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/bookimport.h"

#include "models/catalogue/copyservice.h"
#include "models/database/statement.h"
#include "models/values/foldedtext.h"
#include "models/values/personname.h"

#include <algorithm>

namespace {

/// What two rows without an ISBN share when they are one book.
QString titleMatch(const Book &book)
{
    QStringList authors;
    for (const BookAuthor &author : book.authors) {
        authors << folded(spokenName(author.name));
    }
    authors.sort();
    const QString year = book.publicationYear ? QString::number(*book.publicationYear) : QString();
    return folded(book.title) + QChar(0x1f) + authors.join(QChar(0x1e)) + QChar(0x1f) + year;
}

template <typename T>
void take(T &into, const T &from, bool isEmpty, bool hasNew, bool replace)
{
    if (hasNew && (isEmpty || replace)) {
        into = from;
    }
}

/// The stored book with what the file adds to it.
Book merged(const Book &stored, const Book &fresh, bool replace)
{
    Book book = stored;
    const auto text = [&](QString Book::*field) {
        take(book.*field, fresh.*field, (stored.*field).isEmpty(), !(fresh.*field).isEmpty(), replace);
    };
    const auto number = [&](auto Book::*field) {
        take(book.*field, fresh.*field, !(stored.*field).has_value(), (fresh.*field).has_value(), replace);
    };
    const auto list = [&](auto Book::*field) {
        take(book.*field, fresh.*field, (stored.*field).isEmpty(), !(fresh.*field).isEmpty(), replace);
    };
    text(&Book::title);
    text(&Book::subtitle);
    text(&Book::isbn);
    // A wrong number says nothing new about a book whose right number is known.
    if (book.isbn.isEmpty()) {
        text(&Book::isbnAsPrinted);
    }
    number(&Book::publicationYear);
    text(&Book::publisher);
    text(&Book::series);
    text(&Book::seriesNumber);
    text(&Book::language);
    text(&Book::edition);
    number(&Book::pages);
    number(&Book::itemTypeId);
    number(&Book::collectionId);
    text(&Book::classification);
    text(&Book::callNumber);
    text(&Book::summary);
    list(&Book::authors);
    list(&Book::subjects);
    for (const BookIdentifier &identifier : fresh.identifiers) {
        if (!book.identifiers.contains(identifier)) {
            book.identifiers << identifier;
        }
    }
    return book;
}

} // namespace

BookImport::BookImport(CommandGate &gate, const ImportRequest &request, Transaction *transaction)
    : m_database(gate.database()),
      m_request(request),
      m_transaction(transaction),
      m_lookups(gate),
      m_books(gate, m_lookups),
      m_ids(gate.database(), transaction)
{ }

Result<Book> BookImport::bookFrom(const BookDraftRow &draft)
{
    Book book;
    book.title = draft.title;
    book.subtitle = draft.subtitle;
    book.isbn = draft.isbn;
    book.isbnAsPrinted = draft.isbnAsPrinted;
    book.publicationYear = draft.year;
    book.publisher = draft.publisher;
    book.series = draft.series;
    book.seriesNumber = draft.seriesNumber;
    book.language = draft.language;
    book.edition = draft.edition;
    book.pages = draft.pages;
    book.classification = draft.classification;
    book.callNumber = draft.callNumber;
    book.summary = draft.summary;
    book.subjects = draft.subjects;
    for (const QString &name : draft.authors) {
        book.authors << authorsFromText(name);
    }
    for (const QString &isbn : draft.otherIsbns) {
        book.identifiers << BookIdentifier{QStringLiteral("isbn"), isbn};
    }
    const auto itemType = m_ids.idOf(LookupKind::ItemTypes, draft.itemType);
    const auto collection = m_ids.idOf(LookupKind::Collections, draft.collection);
    if (!itemType || !collection) {
        return itemType ? collection.problems() : itemType.problems();
    }
    book.itemTypeId = *itemType;
    book.collectionId = *collection;
    return tidied(book);
}

Result<Copy> BookImport::copyFrom(const CopyDraft &draft)
{
    Copy copy;
    copy.barcode = draft.barcode;
    copy.status = copyStatusFromStored(draft.status).value_or(CopyStatus::InService);
    copy.acquiredOn = draft.acquiredOn;
    copy.priceMinor = draft.priceMinor;
    copy.condition = draft.condition;
    copy.remarks = draft.remarks;
    const auto location = m_ids.idOf(LookupKind::Locations, draft.location);
    if (!location) {
        return location.problems();
    }
    copy.locationId = *location;
    return copy;
}

void BookImport::remember(const Book &book, qsizetype met)
{
    if (!book.isbn.isEmpty()) {
        m_byIsbn.insert(book.isbn, met);
    }
    m_byTitle.insert(titleMatch(book), met);
}

/// The book this one is: met in this file, or stored; otherwise a new one.
Result<qsizetype> BookImport::meet(const Book &book, bool &isNew)
{
    isNew = false;
    if (const auto same = m_byIsbn.constFind(book.isbn); !book.isbn.isEmpty() && same != m_byIsbn.cend()) {
        return *same;
    }
    // Two different ISBNs are two editions, whatever the title.
    const auto differs = [&book](const Book &other) {
        return !book.isbn.isEmpty() && !other.isbn.isEmpty() && book.isbn != other.isbn;
    };
    if (const auto same = m_byTitle.constFind(titleMatch(book)); same != m_byTitle.cend()) {
        if (!differs(m_met.at(*same).book)) {
            return *same;
        }
    }
    const Result<std::optional<qint64>> stored = BookService::findSame(m_database, book);
    if (!stored) {
        return stored.problems();
    }
    Met met;
    if (stored->has_value()) {
        if (const auto known = m_byId.constFind(**stored); known != m_byId.cend()) {
            return *known;
        }
        const Result<std::optional<Book>> found = m_books.find(**stored);
        if (!found) {
            return found.problems();
        }
        if (*found && !differs(**found)) {
            met.id = **stored;
            met.wasHere = true;
            met.isLoaded = true;
            met.book = **found;
            m_byId.insert(met.id, m_met.size());
        }
    }
    if (met.id == 0) {
        isNew = true;
        met.book = book;
        if (m_transaction) {
            const Result<qint64> id = BookService::insert(*m_transaction, book, BookService::Indexing::Later);
            if (!id) {
                return id.problems();
            }
            met.id = *id;
            m_firstNewId = m_firstNewId == 0 ? *id : m_firstNewId;
            m_byId.insert(*id, m_met.size());
        }
    }
    m_met << met;
    remember(met.book, m_met.size() - 1);
    return m_met.size() - 1;
}

Result<bool> BookImport::update(Met &met, const Book &book)
{
    if (m_request.existing == ExistingPolicy::Skip && met.wasHere) {
        return false;
    }
    if (m_transaction && !met.isLoaded) {
        const Result<std::optional<Book>> found = m_books.find(met.id);
        if (!found) {
            return found.problems();
        }
        met.book = found->value_or(met.book);
        met.isLoaded = true;
    }
    // Rows of one file that are one book complete each other; they never overwrite each other.
    const bool replace = met.wasHere && m_request.existing == ExistingPolicy::Replace;
    const Book after = tidied(merged(met.book, book, replace));
    if (after == tidied(met.book)) {
        return false;
    }
    if (m_transaction) {
        if (const Result<void> written = BookService::replace(*m_transaction, met.book, after); !written) {
            return written.problems();
        }
        met.isLoaded = false;
    }
    const qint64 version = met.book.version;
    met.book = after;
    met.book.version = version;
    return true;
}

Result<bool> BookImport::isBarcodeFree(const QString &barcode, qsizetype at, bool &sameBook)
{
    sameBook = false;
    if (const auto met = m_byBarcode.constFind(barcode); met != m_byBarcode.cend()) {
        sameBook = *met == at;
        return false;
    }
    Statement select(m_database, QStringLiteral("SELECT book_id FROM copies WHERE barcode = ?"));
    const auto holder = select.bind(barcode).first([](const Row &row) { return row.integer(0); });
    if (!holder) {
        return holder.problems();
    }
    sameBook = *holder && **holder == m_met.at(at).id;
    return !holder->has_value();
}

Result<int> BookImport::addCopies(qsizetype at, ParsedBook &row, ImportSummary &summary)
{
    const Met &met = m_met.at(at);
    QList<CopyDraft> drafts = row.draft.copies;
    if (drafts.isEmpty() && m_request.copies == CopiesPolicy::OneEach) {
        drafts << CopyDraft{};
    }
    int added = 0;
    QList<Copy> numbered;
    for (const CopyDraft &draft : drafts) {
        // Without a barcode nobody can tell whether a copy is here already: only new books get those.
        if (draft.barcode.isEmpty() && met.wasHere) {
            continue;
        }
        if (!draft.barcode.isEmpty()) {
            bool sameBook = false;
            const Result<bool> isFree = isBarcodeFree(draft.barcode, at, sameBook);
            if (!isFree) {
                return isFree.problems();
            }
            if (!*isFree) {
                if (!sameBook) {
                    row.remarks << RowRemark{
                        Weight::Look,
                        row.line,
                        row.draft.title,
                        {},
                        draft.barcode,
                        {nameOf(Target::Barcode), QStringLiteral("exchange.barcodeTaken"), {draft.barcode}}};
                    summary.addTallies({QStringLiteral("exchange.barcodesTaken")});
                }
                continue;
            }
            m_byBarcode.insert(draft.barcode, at);
        }
        const Result<Copy> copy = copyFrom(draft);
        if (!copy) {
            return copy.problems();
        }
        if (draft.barcode.isEmpty()) {
            m_unnumbered << std::pair{met.id, *copy};
        } else {
            numbered << *copy;
        }
        ++added;
    }
    if (m_transaction && !numbered.isEmpty()) {
        if (const auto inserted = CopyService::insert(*m_transaction, met.id, numbered); !inserted) {
            return inserted.problems();
        }
    }
    summary.copiesAdded += added;
    return added;
}

Result<RowOutcome> BookImport::take(ParsedBook &row, ImportSummary &summary)
{
    const Result<Book> book = bookFrom(row.draft);
    if (!book) {
        return book.problems();
    }
    const Problems wrong = checkBook(*book);
    for (const Problem &problem : wrong) {
        row.remarks << RowRemark{Weight::Refused, row.line, row.draft.title, {}, {}, problem};
    }
    if (!wrong.isEmpty()) {
        return RowOutcome::Refused;
    }
    bool isNew = false;
    const Result<qsizetype> at = meet(*book, isNew);
    if (!at) {
        return at.problems();
    }
    bool isChanged = false;
    if (!isNew) {
        const Result<bool> updated = update(m_met[*at], *book);
        if (!updated) {
            return updated.problems();
        }
        isChanged = *updated;
        if (isChanged) {
            remember(m_met.at(*at).book, *at);
        }
    }
    const Result<int> copies = addCopies(*at, row, summary);
    if (!copies) {
        return copies.problems();
    }
    if (isNew) {
        return RowOutcome::Added;
    }
    if (isChanged) {
        return RowOutcome::Updated;
    }
    return *copies > 0 ? RowOutcome::CopiesAdded : RowOutcome::Skipped;
}

Result<void> BookImport::finish()
{
    if (!m_transaction) {
        return {};
    }
    // After all others: a number given out here must not be one that a later row brings along.
    for (qsizetype i = 0; i < m_unnumbered.size();) {
        QList<Copy> copies;
        const qint64 bookId = m_unnumbered.at(i).first;
        for (; i < m_unnumbered.size() && m_unnumbered.at(i).first == bookId; ++i) {
            copies << m_unnumbered.at(i).second;
        }
        if (const auto inserted = CopyService::insert(*m_transaction, bookId, copies); !inserted) {
            return inserted.problems();
        }
    }
    return m_firstNewId == 0 ? Result<void>() : BookService::rebuildSearch(*m_transaction, m_firstNewId);
}
