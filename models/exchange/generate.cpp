// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/generate.h"

#include "models/accounts/password.h"
#include "models/database/database.h"
#include "models/database/migrator.h"
#include "models/database/searchtext.h"
#include "models/database/statement.h"
#include "models/database/transaction.h"
#include "models/exchange/generatewords.h"
#include "models/lookups/lookupkind.h"
#include "models/values/callnumber.h"
#include "models/values/foldedtext.h"

#include <QFile>
#include <QRandomGenerator>

namespace {

struct MadeAuthor {
    QString name;
    QString nameKey;
    QString sortKey;
};

/// Fills one new library. Rows that need invented words are made here; copies and loans by one statement each.
class Generator
{
public:
    Generator(Database &database, const GenerateSize &size, const Clock &clock, GenerateProgress progress)
        : m_database(database),
          m_size(size),
          m_clock(clock),
          m_progress(std::move(progress)),
          m_random(size.seed)
    { }
    Result<void> run();

private:
    Result<void> dropIndexes(Transaction &transaction);
    Result<void> restoreIndexes(Transaction &transaction);
    Result<void> addLookups(Transaction &transaction);
    Result<void> addAuthors(Transaction &transaction);
    Result<void> addPublishers(Transaction &transaction);
    Result<void> addBooks(Transaction &transaction);
    Result<void> addBook(Transaction &transaction, qint64 id);
    Result<void> addUsers(Transaction &transaction);
    Result<void> addCopies(Transaction &transaction);
    Result<void> addLoans(Transaction &transaction);
    Result<void> execute(Transaction &transaction, const QString &sql) { return Statement(transaction, sql).run(); }
    Result<void> reached(int percent)
    {
        return m_progress && !m_progress(percent)
            ? Result<void>(Problem{{}, QStringLiteral("database.interrupted"), {}})
            : Result<void>();
    }
    /// One of `count`, small numbers more often: words of a language are used like that.
    qsizetype common(qsizetype count)
    {
        const double u = m_random.generateDouble();
        return qsizetype(double(count) * u * u);
    }
    qsizetype any(qsizetype count) { return qsizetype(m_random.bounded(quint32(count))); }
    const WordSet &anySet() { return wordSets().at(common(wordSets().size())); }

    Database &m_database;
    const GenerateSize m_size;
    const Clock &m_clock;
    const GenerateProgress m_progress;
    QRandomGenerator m_random;
    QStringList m_indexes;
    QList<MadeAuthor> m_authors;
    QStringList m_publisherKeys;
    static constexpr int collections = 8;
};

Result<void> Generator::dropIndexes(Transaction &transaction)
{
    const auto found =
        Statement(transaction,
                  QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
                                 "AND tbl_name IN ('books', 'copies', 'loans', 'users', 'authors', "
                                 "'book_authors', 'book_identifiers') ORDER BY name"))
            .all([](const Row &row) { return std::pair(row.text(0), row.text(1)); });
    if (!found) {
        return found.problems();
    }
    for (const auto &[name, sql] : *found) {
        m_indexes << sql;
        if (const Result<void> done = execute(transaction, QStringLiteral("DROP INDEX ") + name); !done) {
            return done;
        }
    }
    return {};
}

Result<void> Generator::restoreIndexes(Transaction &transaction)
{
    for (qsizetype i = 0; i < m_indexes.size(); ++i) {
        if (const Result<void> done = execute(transaction, m_indexes.at(i)); !done) {
            return done;
        }
        if (const Result<void> on = reached(int(70 + 20 * i / m_indexes.size())); !on) {
            return on;
        }
    }
    return {};
}

Result<void> Generator::addLookups(Transaction &transaction)
{
    const QString now = transaction.now();
    const auto add = [&](const char *table, const QStringList &names) -> Result<void> {
        int position = 0;
        for (const QString &name : names) {
            Statement insert(transaction,
                             QStringLiteral("INSERT INTO %1 (name, name_key, position, created_at, updated_at) "
                                            "VALUES (?, ?, ?, ?, ?)")
                                 .arg(QLatin1String(table)));
            if (const auto done = insert.bind(name).bind(lookupKey(name)).bind(++position).bind(now).bind(now).run();
                !done) {
                return done;
            }
        }
        return {};
    };
    QStringList subjects;
    for (const char *name :
         {"Fiction", "Non-fiction", "Science", "History", "Languages", "Children", "Art", "Reference"}) {
        subjects << QString::fromLatin1(name);
    }
    for (const auto &[table, names] : std::initializer_list<std::pair<const char *, QStringList>>{
             {"collections", subjects},
             {"item_types", {QStringLiteral("Book"), QStringLiteral("Audio book"), QStringLiteral("Magazine")}},
             {"locations",
              {QStringLiteral("Main library"), QStringLiteral("Children's room"), QStringLiteral("Store")}},
             {"user_categories", {QStringLiteral("Adult"), QStringLiteral("Child"), QStringLiteral("Student")}},
             {"groups", {QStringLiteral("1A"), QStringLiteral("2B"), QStringLiteral("3C")}},
         }) {
        if (const Result<void> done = add(table, names); !done) {
            return done;
        }
    }
    return {};
}

Result<void> Generator::addAuthors(Transaction &transaction)
{
    const qint64 count = qMax<qint64>(1, m_size.books * 3 / 10);
    m_authors.reserve(count);
    const QString now = transaction.now();
    for (qint64 i = 0; i < count; ++i) {
        const WordSet &set = wordSets().at(i % wordSets().size());
        // Initials count upwards within the names of a language, so that no name comes twice.
        qint64 left = i / wordSets().size();
        const QString given = set.givenNames.at(left % set.givenNames.size());
        left /= set.givenNames.size();
        const QString family = set.familyNames.at(left % set.familyNames.size());
        left /= set.familyNames.size();
        QString middle;
        for (; left > 0; left /= 26) {
            middle += QLatin1Char(char('A' + left % 26)) + QLatin1String(". ");
        }
        const QString spoken = given + QLatin1Char(' ') + middle + family;
        const QString sorted = (family + QLatin1String(", ") + given + QLatin1Char(' ') + middle).trimmed();
        MadeAuthor author{spoken, lookupKey(spoken), lookupKey(sorted)};
        Statement insert(transaction,
                         QStringLiteral("INSERT INTO authors (name, sort_name, name_key, sort_key, created_at, "
                                        "updated_at) VALUES (?, ?, ?, ?, ?, ?)"));
        insert.bind(spoken).bind(sorted).bind(author.nameKey).bind(author.sortKey).bind(now).bind(now);
        if (const Result<void> done = insert.run(); !done) {
            return done;
        }
        m_authors << author;
    }
    return {};
}

Result<void> Generator::addPublishers(Transaction &transaction)
{
    const qint64 count = qMax<qint64>(1, m_size.books / 50);
    for (qint64 i = 0; i < count; ++i) {
        const WordSet &set = wordSets().at(i % wordSets().size());
        qint64 left = i / wordSets().size();
        QString name = set.familyNames.at(left % set.familyNames.size());
        left /= set.familyNames.size();
        name += QLatin1Char(' ') + set.words.at(left % set.words.size()) + QLatin1Char(' ') + set.publisherKind;
        left /= set.words.size();
        name += left > 0 ? QStringLiteral(" %1").arg(left + 1) : QString();
        m_publisherKeys << lookupKey(name);
        Statement insert(transaction,
                         QStringLiteral("INSERT INTO publishers (name, name_key, created_at, updated_at) "
                                        "VALUES (?, ?, ?, ?)"));
        insert.bind(name).bind(m_publisherKeys.last()).bind(transaction.now()).bind(transaction.now());
        if (const Result<void> done = insert.run(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> Generator::addBook(Transaction &transaction, qint64 id)
{
    const WordSet &set = anySet();
    QStringList words;
    QStringList keys;
    const qsizetype length = 2 + common(4);
    for (qsizetype i = 0; i < length; ++i) {
        const qsizetype word = common(set.words.size());
        words << set.words.at(word);
        keys << set.foldedWords.at(word);
    }
    QString title = words.join(QLatin1Char(' '));
    title[0] = title.at(0).toUpper();
    const QString key = keys.join(QLatin1Char(' '));

    const qint64 number = 100000000 + (id * 7919) % 899999999;
    QString isbn = QStringLiteral("978") + QString::number(number);
    int sum = 0;
    for (int i = 0; i < 12; ++i) {
        sum += isbn.at(i).digitValue() * (i % 2 == 0 ? 1 : 3);
    }
    isbn += QString::number((10 - sum % 10) % 10);

    const qsizetype authors = 1 + common(3);
    QStringList authorKeys;
    QStringList authorNames;
    QList<qint64> authorIds;
    for (qsizetype i = 0; i < authors; ++i) {
        const qsizetype author = common(m_authors.size());
        if (!authorIds.contains(author + 1)) {
            authorIds << author + 1;
            authorKeys << m_authors.at(author).sortKey;
            authorNames << m_authors.at(author).nameKey;
        }
    }
    const qsizetype publisher = any(20) == 0 ? -1 : common(m_publisherKeys.size());
    const int collection = 1 + int(common(collections));
    const QString callNumber = QStringLiteral("%1.%2").arg(any(1000), 3, 10, QLatin1Char('0')).arg(any(100));
    Statement book(
        transaction,
        QStringLiteral(
            "INSERT INTO books (id, title, title_key, isbn, isbn_as_printed, publication_year, publisher_id, language, "
            "pages, "
            "item_type_id, collection_id, call_number, call_number_key, authors_key, created_at, updated_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)"));
    book.bind(id).bind(title).bind(key).bind(isbn).bind(isbn).bind(2026 - int(common(180)));
    publisher < 0 ? book.bindNull() : book.bind(qint64(publisher + 1));
    book.bind(set.language).bind(40 + int(any(900))).bind(collection).bind(callNumber).bind(callNumberKey(callNumber));
    book.bind(authorKeys.join(QLatin1String("; "))).bind(transaction.now()).bind(transaction.now());
    if (const Result<void> done = book.run(); !done) {
        return done;
    }
    for (qsizetype i = 0; i < authorIds.size(); ++i) {
        Statement author(transaction,
                         QStringLiteral("INSERT INTO book_authors (book_id, position, author_id) VALUES (?, ?, ?)"));
        if (const auto done = author.bind(id).bind(int(i) + 1).bind(authorIds.at(i)).run(); !done) {
            return done;
        }
    }
    QStringList text{key, callNumber, isbn};
    if (publisher >= 0) {
        text << m_publisherKeys.at(publisher);
    }
    text << authorNames << isbn.mid(3, 9);
    return storeSearchText(transaction, SearchSubject::Books, id, text.join(QLatin1Char(' ')));
}

Result<void> Generator::addBooks(Transaction &transaction)
{
    for (qint64 id = 1; id <= m_size.books; ++id) {
        if (const Result<void> done = addBook(transaction, id); !done) {
            return done;
        }
        if (id % 5000 == 0) {
            if (const Result<void> on = reached(int(5 + 40 * id / m_size.books)); !on) {
                return on;
            }
        }
    }
    return execute(transaction,
                   QStringLiteral("INSERT INTO book_identifiers (book_id, kind, value) "
                                  "SELECT id, 'isbn', isbn FROM books"));
}

Result<void> Generator::addUsers(Transaction &transaction)
{
    const Result<HashedPassword> password = hashPassword(generatedPassword, PasswordCost{});
    if (!password) {
        return password.problems();
    }
    const QDate today = m_clock.today();
    for (qint64 id = 1; id <= m_size.users + 1; ++id) {
        const bool isAdmin = id == 1;
        const WordSet &set = anySet();
        const QString given = isAdmin ? QStringLiteral("Ada") : set.givenNames.at(any(set.givenNames.size()));
        const QString family = isAdmin ? QStringLiteral("Administrator")
                                       : set.familyNames.at(any(set.familyNames.size()));
        const QString name = given + QLatin1Char(' ') + family;
        const QString key = folded(family + QLatin1Char(' ') + given);
        const QString card = QString::number(20000000 + id);
        Statement user(
            transaction,
            QStringLiteral(
                "INSERT INTO users (id, card_number, given_name, family_name, name, name_key, username, username_key, "
                "password_hash, role, user_category_id, group_id, date_of_birth, registered_on, expires_on, "
                "created_at, "
                "updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        user.bind(id).bind(card).bind(given).bind(family).bind(name).bind(key);
        const QString login = isAdmin ? QString(generatedUserName) : QString();
        user.bind(login).bind(login).bind(isAdmin ? password->text() : QString());
        user.bind(isAdmin ? QStringLiteral("administrator") : QStringLiteral("member"));
        user.bind(isAdmin ? 1 : 1 + int(any(3)));
        any(4) == 0 ? user.bind(1 + int(any(3))) : user.bindNull();
        user.bind(today.addDays(-2500 - int(any(25000)))).bind(today.addDays(-int(any(2000))));
        user.bind(isAdmin ? QDate() : today.addDays(int(any(700)) - 60))
            .bind(transaction.now())
            .bind(transaction.now());
        if (const Result<void> done = user.run(); !done) {
            return done;
        }
        const QString text = folded(name) + QLatin1Char(' ') + card;
        if (const auto done = storeSearchText(transaction, SearchSubject::Users, id, text); !done) {
            return done;
        }
    }
    return reached(50);
}

Result<void> Generator::addCopies(Transaction &transaction)
{
    // 1.4 copies a book; multiplying by a large odd number scatters without asking for random numbers.
    Statement copies(
        transaction,
        QStringLiteral(
            "WITH RECURSIVE p(copies, books, today, now) AS (SELECT ?, ?, ?, ?), "
            "n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < (SELECT copies FROM p)) "
            "INSERT INTO copies (book_id, barcode, location_id, is_for_loan, status, acquired_on, created_at, "
            "updated_at) "
            "SELECT CASE WHEN i <= books THEN i ELSE 1 + (i * 2654435761) % books END, 30000000 + i, 1 + (i * 7919) % "
            "3, "
            "(i % 41) <> 0, CASE i % 97 WHEN 0 THEN 'in_repair' WHEN 1 THEN 'missing' ELSE 'in_service' END, "
            "date(today, '-' || ((i * 104729) % 4000) || ' days'), now, now FROM n CROSS JOIN p"));
    copies.bind(qMax<qint64>(1, m_size.books * 14 / 10)).bind(m_size.books);
    copies.bind(toStoredDay(m_clock.today())).bind(transaction.now());
    return copies.run();
}

Result<void> Generator::addLoans(Transaction &transaction)
{
    const qint64 copies = qMax<qint64>(1, m_size.books * 14 / 10);
    const qint64 rounds = (m_size.loans + copies - 1) / copies;
    // Each copy is lent once in 200 days; of the last round some are out still. At most 155 days pass from the
    // beginning of a round to the return, so two loans of a copy never meet.
    Statement loans(
        transaction,
        QStringLiteral(
            "WITH RECURSIVE p(loans, copies, seed, rounds, users, today, now) AS (SELECT ?, ?, ?, ?, ?, ?, ?), "
            "n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < (SELECT loans FROM p)), "
            "r AS (SELECT *, 1 + i % copies AS copy, i / copies AS round, (i * 2654435761 + seed) % 1000003 AS h "
            "FROM n CROSS JOIN p), "
            "d AS (SELECT *, round = rounds - 1 AND h % 14 = 0 AND copy % 97 > 1 AND copy % 41 <> 0 AS is_out, "
            "CASE WHEN round = rounds - 1 THEN 42 - h % 40 ELSE (rounds - 1 - round) * 200 - h % 120 END AS ago FROM "
            "r) "
            "INSERT INTO loans (copy_id, user_id, loaned_at, due_on, returned_at, outcome, user_category_id, "
            "item_type_id, "
            "created_at, updated_at) "
            "SELECT copy, 2 + h % users, date(today, '-' || ago || ' days') || 'T10:00:00.000Z', "
            "date(today, (28 - ago) || ' days'), "
            "CASE WHEN NOT is_out THEN date(today, (min(ago - 1, h % 34) - ago) || ' days') || 'T15:00:00.000Z' END, "
            "CASE WHEN NOT is_out THEN 'returned' END, 1 + h % 3, 1, now, now FROM d"));
    loans.bind(m_size.loans).bind(copies).bind(qint64(m_size.seed)).bind(rounds).bind(m_size.users);
    loans.bind(toStoredDay(m_clock.today())).bind(transaction.now());
    return loans.run();
}

Result<void> Generator::run()
{
    // Nothing can be lost in a file that is removed when half done; that its keys fit is tested, not asked row by row.
    for (const char *pragma : {"synchronous = OFF", "journal_mode = MEMORY", "cache_size = -400000",
                               "foreign_keys = OFF", "secure_delete = OFF"}) {
        if (const auto done = Statement(m_database, QStringLiteral("PRAGMA ") + QLatin1String(pragma)).run(); !done) {
            return done;
        }
    }
    CommandStamp stamp;
    stamp.command = QStringLiteral("import");
    stamp.recordedAt = toStoredMoment(m_clock.now());
    Result<Transaction> transaction = m_database.transact(stamp);
    if (!transaction) {
        return transaction.problems();
    }
    using Step = Result<void> (Generator::*)(Transaction &);
    for (const Step step :
         {&Generator::dropIndexes, &Generator::addLookups, &Generator::addAuthors, &Generator::addPublishers,
          &Generator::addBooks, &Generator::addUsers, &Generator::addCopies}) {
        if (const Result<void> done = (this->*step)(*transaction); !done) {
            return done;
        }
    }
    if (m_size.users > 0 && m_size.loans > 0) {
        if (const Result<void> done = addLoans(*transaction); !done) {
            return done;
        }
    }
    for (const auto &part : std::initializer_list<std::function<Result<void>()>>{
             [&] { return reached(60); },
             [&] { return fillSearchIndex(*transaction, SearchSubject::Books, 1); },
             [&] { return fillSearchIndex(*transaction, SearchSubject::Users, 1); },
             [&] { return reached(70); },
             [&] { return restoreIndexes(*transaction); },
             [&] { return transaction->commit(); },
             [&] { return Statement(m_database, QStringLiteral("PRAGMA synchronous = FULL")).run(); },
             [&] { return Statement(m_database, QStringLiteral("ANALYZE")).run(); },
         }) {
        if (const Result<void> done = part(); !done) {
            return done;
        }
    }
    return reached(100);
}

Result<void> makeAt(const QString &path, GenerateSize size, const Clock &clock, const GenerateProgress &progress)
{
    if (size.books < 1) {
        return Problem{QStringLiteral("books"), QStringLiteral("generate.nothing"), {}};
    }
    size.users = size.users < 0 ? qMax<qint64>(1, size.books / 5) : size.users;
    size.loans = size.loans < 0 ? size.books * 5 : size.loans;
    Result<std::unique_ptr<Database>> database = Database::create(path);
    if (!database) {
        return database.problems();
    }
    if (const Result<void> migrated = Migrator(**database).migrate(); !migrated) {
        return migrated;
    }
    return Generator(**database, size, clock, progress).run();
}

} // namespace

Result<void> generateLibrary(const QString &path, const GenerateSize &size, const Clock &clock,
                             const GenerateProgress &progress)
{
    const bool wasThere = QFile::exists(path);
    const Result<void> made = makeAt(path, size, clock, progress);
    if (!made && !wasThere) {
        for (const QString &ending :
             {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")}) {
            QFile::remove(path + ending);
        }
    }
    return made;
}
