// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/codes.h"

#include "models/circulation/ledgerstore.h"
#include "models/circulation/loanfines.h"
#include "models/circulation/policy.h"
#include "models/database/dialect.h"
#include "models/database/statement.h"
#include "models/values/barcode.h"
#include "models/values/foldedtext.h"
#include "models/values/isbn.h"

#include <QLocale>

namespace {

/// How many books a search for copies looks at: enough for a list of twenty, quick in a library of a million.
constexpr int booksLookedAt = 200;

const QString userColumns = QStringLiteral(
    "SELECT u.id, u.name, u.card_number, k.name, g.name, u.date_of_birth, u.expires_on, u.is_active, u.block_reason, "
    "(SELECT count(*) FROM loans l WHERE l.user_id = u.id AND l.returned_at IS NULL), "
    "(SELECT count(*) FROM loans l WHERE l.user_id = u.id AND l.returned_at IS NULL AND l.due_on < ?) "
    "FROM users u LEFT JOIN user_categories k ON k.id = u.user_category_id LEFT JOIN groups g ON g.id = u.group_id "
    "WHERE u.erased_at IS NULL AND ");

const QString copyColumns =
    QStringLiteral("SELECT c.id, c.book_id, c.barcode, b.title, "
                   "(SELECT a.name FROM book_authors x JOIN authors a ON a.id = x.author_id WHERE x.book_id = b.id "
                   "ORDER BY x.position LIMIT 1), "
                   "p.name, b.call_number, v.availability, v.loan_id, l.user_id, u.name, l.due_on FROM copies c "
                   "JOIN books b ON b.id = c.book_id JOIN copy_availability v ON v.copy_id = c.id "
                   "LEFT JOIN locations p ON p.id = c.location_id LEFT JOIN loans l ON l.id = v.loan_id "
                   "LEFT JOIN users u ON u.id = l.user_id WHERE ");

UserHit userFrom(const Row &row)
{
    UserHit hit;
    hit.id = row.integer(0);
    hit.name = row.text(1);
    hit.cardNumber = row.text(2);
    hit.categoryName = row.text(3);
    hit.groupName = row.text(4);
    hit.dateOfBirth = row.day(5);
    hit.expiresOn = row.day(6);
    hit.isActive = row.flag(7);
    hit.isBlocked = !row.text(8).isEmpty();
    hit.onLoan = row.optionalInt(9).value_or(0);
    hit.overdue = row.optionalInt(10).value_or(0);
    return hit;
}

CopyHit copyFrom(const Row &row)
{
    CopyHit hit;
    hit.id = row.integer(0);
    hit.bookId = row.integer(1);
    hit.barcode = row.text(2);
    hit.title = row.text(3);
    hit.authors = row.text(4);
    hit.location = row.text(5);
    hit.callNumber = row.text(6);
    hit.availability = row.text(7);
    hit.loanId = row.integer(8);
    hit.borrowerId = row.integer(9);
    hit.borrowerName = row.text(10);
    hit.dueOn = row.day(11);
    return hit;
}

/// A birth date in any of the ways it is typed; invalid when the text is none.
QDate typedDate(const QString &text)
{
    const QLocale locale;
    for (const QString &format : {QStringLiteral("yyyy-MM-dd"), QStringLiteral("d.M.yyyy"), QStringLiteral("d/M/yyyy"),
                                  locale.dateFormat(QLocale::ShortFormat)}) {
        if (const QDate day = QDate::fromString(text.trimmed(), format); day.isValid() && day.year() > 1900) {
            return day;
        }
    }
    return {};
}

/// A prefix for LIKE: the signs that mean something there are taken literally.
QString prefixPattern(QString text)
{
    for (const QLatin1Char sign : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')}) {
        text.replace(sign, QString(QLatin1Char('\\')) + sign);
    }
    return text + QLatin1Char('%');
}

const QString availableFirst = QStringLiteral("CASE v.availability WHEN 'available' THEN 0 WHEN 'on_loan' THEN 1 "
                                              "ELSE 2 END");

} // namespace

CodeFinder::CodeFinder(const CommandGate &gate) : m_gate(gate) { }

Result<CodeMatch> CodeFinder::find(const QString &code) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    CodeMatch match;
    const QString plain = cleanedBarcode(code);
    if (plain.isEmpty()) {
        return match;
    }
    QStringList spellings{plain};
    if (plain.toUpper() != plain) {
        spellings << plain.toUpper();
    }
    for (const QString &spelling : spellings) {
        if (!match.user) {
            Statement byCard(m_gate.database(), userColumns + QStringLiteral("u.card_number = ?"));
            byCard.bind(m_gate.clock().today()).bind(spelling);
            const auto found = byCard.first(userFrom);
            if (!found) {
                return found.problems();
            }
            match.user = *found;
        }
        if (!match.copy) {
            Statement byBarcode(m_gate.database(), copyColumns + QStringLiteral("c.barcode = ?"));
            byBarcode.bind(spelling);
            const auto found = byBarcode.first(copyFrom);
            if (!found) {
                return found.problems();
            }
            match.copy = *found;
        }
    }
    const Result<Isbn> isbn = Isbn::parse(plain);
    if (match.copy || !isbn) {
        return match;
    }
    match.isbn = isbn->digits();
    Statement byIsbn(m_gate.database(),
                     copyColumns
                         + QStringLiteral("(b.isbn = ? OR b.id IN (SELECT i.book_id FROM book_identifiers i "
                                          "WHERE i.kind = 'isbn' AND i.value = ?)) ORDER BY ")
                         + availableFirst + QStringLiteral(", c.id"));
    byIsbn.bind(match.isbn).bind(match.isbn);
    const auto copies = byIsbn.all(copyFrom);
    if (!copies) {
        return copies.problems();
    }
    match.copiesOfIsbn = *copies;
    return match;
}

Result<QList<UserHit>> CodeFinder::findUsers(const QString &text, int atMost) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    const QStringList words = foldedWords(text);
    if (words.isEmpty()) {
        return QList<UserHit>();
    }
    const QDate today = m_gate.clock().today();
    const Dialect &dialect = m_gate.database().dialect();
    Statement byName(m_gate.database(),
                     userColumns + QStringLiteral("u.id ") + dialect.searchCondition(QStringLiteral("users"))
                         + QStringLiteral(" ORDER BY u.name_key, u.id LIMIT ?"));
    byName.bind(today).bind(dialect.searchTerms(words)).bind(atMost);
    auto hits = byName.all(userFrom);
    if (!hits || !hits->isEmpty()) {
        return hits;
    }
    if (const QDate born = typedDate(text); born.isValid()) {
        Statement byBirth(m_gate.database(),
                          userColumns + QStringLiteral("u.date_of_birth = ? ORDER BY u.name_key, u.id LIMIT ?"));
        byBirth.bind(today).bind(born).bind(atMost);
        return byBirth.all(userFrom);
    }
    Statement byGroup(m_gate.database(),
                      userColumns + QStringLiteral("g.name_key LIKE ? ESCAPE '\\' ORDER BY u.name_key, u.id LIMIT ?"));
    byGroup.bind(today).bind(prefixPattern(folded(text))).bind(atMost);
    return byGroup.all(userFrom);
}

Result<QList<CopyHit>> CodeFinder::findCopies(const QString &text, int atMost) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    const QString barcode = cleanedBarcode(text);
    const QStringList words = foldedWords(text);
    if (words.isEmpty() || barcode.isEmpty()) {
        return QList<CopyHit>();
    }
    const Dialect &dialect = m_gate.database().dialect();
    Statement select(m_gate.database(),
                     copyColumns
                         + QStringLiteral("(c.book_id IN (SELECT id FROM books WHERE withdrawn_at IS NULL AND id ")
                         + dialect.searchCondition(QStringLiteral("books"))
                         + QStringLiteral(" LIMIT ?) OR c.id IN (SELECT id FROM copies WHERE barcode >= ? AND "
                                          "barcode < ? ORDER BY barcode LIMIT ?)) AND c.status <> 'withdrawn' "
                                          "ORDER BY ")
                         + availableFirst + QStringLiteral(", b.title_key, c.barcode LIMIT ?"));
    select.bind(dialect.searchTerms(words)).bind(booksLookedAt).bind(barcode).bind(barcode + QChar(0xFFFF));
    select.bind(atMost).bind(atMost);
    return select.all(copyFrom);
}

Result<std::optional<UserHit>> CodeFinder::user(qint64 userId) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(m_gate.database(), userColumns + QStringLiteral("u.id = ?"));
    select.bind(m_gate.clock().today()).bind(userId);
    return select.first(userFrom);
}

Result<std::optional<CopyHit>> CodeFinder::copy(qint64 copyId) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(m_gate.database(), copyColumns + QStringLiteral("c.id = ?"));
    select.bind(copyId);
    return select.first(copyFrom);
}

Result<UserDetails> CodeFinder::details(qint64 userId) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    struct Basics {
        QString blockReason;
        std::optional<qint64> categoryId;
    };
    Statement select(m_gate.database(),
                     QStringLiteral("SELECT block_reason, user_category_id FROM users WHERE id = ?"));
    select.bind(userId);
    const auto basics = select.first([](const Row &row) { return Basics{row.text(0), row.optionalInteger(1)}; });
    Statement selectNotes(m_gate.database(),
                          QStringLiteral("SELECT text FROM user_notes WHERE user_id = ? ORDER BY id DESC LIMIT 5"));
    selectNotes.bind(userId);
    const auto notes = selectNotes.all([](const Row &row) { return row.text(0); });
    const Result<CirculationPolicy> policy = loadPolicy(m_gate.database());
    if (!basics || !notes || !policy) {
        return !basics ? basics.problems() : !notes ? notes.problems() : policy.problems();
    }
    const Result<qint64> owed = ledger::owed(m_gate.database(), userId);
    const auto running = runningFines(m_gate.database(), *policy, m_gate.clock(), userId);
    if (!owed || !running) {
        return owed ? running.problems() : owed.problems();
    }
    UserDetails details;
    details.currency = policy->currency;
    for (const RunningFine &fine : *running) {
        details.runningMinor += fine.fine.minor;
    }
    details.debtMinor = *owed + details.runningMinor;
    if (*basics) {
        details.blockReason = (*basics)->blockReason;
        details.loanLimit = policy->rules.lookUp(RuleName::MaxLoans, (*basics)->categoryId, std::nullopt).number();
    }
    details.notes = QStringList(*notes);
    return details;
}
