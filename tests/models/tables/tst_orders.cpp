// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Id lists, and orders and filters that are made here, against what SQL itself gives.
#include "models/database/statement.h"
#include "models/tables/order.h"
#include "tests/support/samplebooks.h"
#include "tests/support/testlibrary.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

QList<qint64> plain(const IdList &list)
{
    QList<qint64> ids;
    list.each([&](qsizetype, qint64 id) { ids.append(id); });
    return ids;
}

QList<qint64> numbers(TestLibrary &library, const QString &sql)
{
    const auto ids = Statement(library.database(), sql).all([](const Row &row) { return row.integer(0); });
    return ids ? QList<qint64>(ids->cbegin(), ids->cend()) : QList<qint64>();
}

/// Copies, users and loans of the sample books, many of them equal in what they are ordered by; loans without a user;
/// and a few ids beyond 32 bits.
void fillLoans(TestLibrary &library)
{
    fillBooks(library, 60, 4);
    library.run(QStringLiteral("UPDATE books SET title_key = 'same' WHERE id % 4 = 0"));
    library.run(QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40) "
        "INSERT INTO users (id, card_number, name, name_key, user_category_id, created_at, updated_at) "
        "SELECT CASE WHEN i % 9 = 0 THEN (1 << 40) + i ELSE 1000 + i END, 'C' || i, 'N', 'name ' || (i % 7), "
        "(SELECT min(id) FROM user_categories), 'x', 'x' FROM n"));
    library.run(QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 90) "
        "INSERT INTO copies (id, book_id, barcode, created_at, updated_at) "
        "SELECT CASE WHEN i % 11 = 0 THEN (1 << 41) + i ELSE i END, 1 + (i * 7) % 60, 'B' || i, 'x', 'x' FROM n"));
    library.run(QStringLiteral(
        "WITH RECURSIVE n(i, c, u) AS (SELECT 1, 1, 1 UNION ALL SELECT i + 1, 1 + (i * 13) % 90, 1 + (i * 5) % 40 "
        "FROM n WHERE i < 700) "
        "INSERT INTO loans (id, copy_id, user_id, loaned_at, due_on, returned_at, outcome, created_at, updated_at) "
        "SELECT CASE WHEN i % 50 = 0 THEN (1 << 42) - i ELSE i END, "
        "CASE WHEN c % 11 = 0 THEN (1 << 41) + c ELSE c END, "
        "CASE WHEN i % 6 = 0 THEN NULL WHEN u % 9 = 0 THEN (1 << 40) + u ELSE 1000 + u END, "
        "'x', date('2026-01-01', (i % 20) || ' days'), 'y', 'returned', 'x', 'x' FROM n"));
}

const SortPath titles{
    QStringLiteral("books"),
    QStringLiteral("title_key"),
    {{QStringLiteral("copies"), QStringLiteral("book_id")}, {QStringLiteral("loans"), QStringLiteral("copy_id")}}};
const SortPath names{
    QStringLiteral("users"), QStringLiteral("name_key"), {{QStringLiteral("loans"), QStringLiteral("user_id")}}};
const SortPath days{QStringLiteral("loans"), QStringLiteral("due_on"), {}};

OrderKey keyOf(const char *orderBy, const std::optional<SortPath> &path, bool isTurned = false)
{
    OrderKey key;
    key.orderBy = QString::fromLatin1(orderBy);
    key.joins = {QStringLiteral("LEFT JOIN copies c ON c.id = t.copy_id"),
                 QStringLiteral("LEFT JOIN books b ON b.id = c.book_id"),
                 QStringLiteral("LEFT JOIN users u ON u.id = t.user_id")};
    key.path = path;
    key.isTurned = isTurned;
    return key;
}

} // namespace

class TestOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsShareAndChange_data();
    void listsShareAndChange();
    void walksPathsLikeSql_data();
    void walksPathsLikeSql();
    void patchesOrdersOfPaths();
    void findsLinkedRecordsLikeSql();
    void countsWithoutAList();
};

void TestOrders::listsShareAndChange_data()
{
    QTest::addColumn<qint64>("base");
    QTest::newRow("narrow") << qint64(0);
    QTest::newRow("wide") << (qint64(1) << 40);
    QTest::newRow("across") << qint64(0xffffffff) - 70000;
}

void TestOrders::listsShareAndChange()
{
    QFETCH(qint64, base);
    QRandomGenerator random(7);
    IdList list;
    QList<qint64> wanted;
    for (int i = 0; i < 140000; ++i) {
        list.append(base + i);
        wanted.append(base + i);
    }
    const IdList before = list;
    const QList<qint64> first = wanted;
    for (int round = 0; round < 400; ++round) {
        const auto at = qsizetype(random.bounded(quint32(wanted.size())));
        switch (random.bounded(4)) {
        case 0:
            list.remove(at);
            wanted.removeAt(at);
            break;
        case 1:
            list.insert(at, base + 200000 + round);
            wanted.insert(at, base + 200000 + round);
            break;
        case 2:
            list.insert(list.size(), 300000 + round);
            wanted.append(300000 + round);
            break;
        default: list = list.reversed(); std::reverse(wanted.begin(), wanted.end());
        }
        QCOMPARE(list.size(), wanted.size());
        const auto any = qsizetype(random.bounded(quint32(wanted.size())));
        QCOMPARE(list.at(any), wanted.at(any));
        QCOMPARE(list.indexOf(wanted.at(any)), any);
    }
    QCOMPARE(plain(list), wanted);
    QCOMPARE(plain(list.reversed().reversed()), wanted);
    QCOMPARE(plain(before), first); // nobody else's list changed
    IdList again;
    for (const qint64 id : std::as_const(wanted)) {
        again.append(id);
    }
    QVERIFY(again == list);
    QVERIFY(!(again == before));
    while (!list.isEmpty()) {
        list.remove(list.size() / 2);
    }
    QCOMPARE(list.indexOf(base), -1);
    list.append(5);
    QCOMPARE(list.at(0), 5);
}

void TestOrders::walksPathsLikeSql_data()
{
    QTest::addColumn<QList<OrderKey>>("keys");
    QTest::addColumn<QString>("sql");
    const QString from = QStringLiteral("SELECT t.id FROM loans t LEFT JOIN copies c ON c.id = t.copy_id LEFT JOIN "
                                        "books b ON b.id = c.book_id LEFT JOIN users u ON u.id = t.user_id ORDER BY ");
    const auto add = [&](const char *what, const QList<OrderKey> &keys, const char *order) {
        QTest::newRow(what) << keys << from + QString::fromLatin1(order);
    };
    add("two links", {keyOf("b.title_key", titles)}, "b.title_key, t.id");
    add("one link, some without", {keyOf("u.name_key", names)}, "u.name_key, t.id");
    add("day, then name the other way", {keyOf("t.due_on", days), keyOf("u.name_key", names, true)},
        "t.due_on, u.name_key DESC, t.id");
    add("a key without a path", {keyOf("c.barcode", {}), keyOf("t.due_on", days)}, "c.barcode, t.due_on, t.id");
    add("a path, then a key without", {keyOf("u.name_key", names), keyOf("length(c.barcode)", {}, true)},
        "u.name_key, length(c.barcode) DESC, t.id");
    add("three", {keyOf("b.title_key", titles), keyOf("t.due_on", days, true), keyOf("u.name_key", names)},
        "b.title_key, t.due_on DESC, u.name_key, t.id");
}

void TestOrders::walksPathsLikeSql()
{
    QFETCH(QList<OrderKey>, keys);
    QFETCH(QString, sql);
    TestLibrary library;
    fillLoans(library);
    QVERIFY(numbers(library, QStringLiteral("SELECT id FROM loans")).size() > 600);
    OrderMaker maker(library.database(), QStringLiteral("loans"));
    OrderSpec spec;
    spec.key = QStringLiteral("tried");
    spec.keys = keys;
    spec.indexed = false;
    const auto ordered = maker.ordered(spec);
    QVERIFY(ordered);
    QCOMPARE(plain(**ordered), numbers(library, sql));
    const auto turned = maker.filtered(*ordered, {}, true);
    QList<qint64> backwards = numbers(library, sql);
    std::reverse(backwards.begin(), backwards.end());
    QCOMPARE(plain(**turned), backwards);
}

void TestOrders::patchesOrdersOfPaths()
{
    TestLibrary library;
    fillLoans(library);
    OrderSpec spec;
    spec.key = QStringLiteral("tried");
    spec.keys = {keyOf("u.name_key", names), keyOf("t.due_on", days, true)};
    spec.indexed = false;
    OrderMaker kept(library.database(), QStringLiteral("loans"));
    const auto first = kept.ordered(spec);
    QVERIFY(first);
    QVERIFY(kept.patch({3}));
    QCOMPARE(*kept.ordered(spec), *first); // nothing that counts: the very same list
    library.run(QStringLiteral("UPDATE loans SET due_on = '2020-01-01' WHERE id = 3"));
    library.run(QStringLiteral("UPDATE loans SET due_on = '2030-01-01' WHERE id > 4000000000"));
    library.run(QStringLiteral("DELETE FROM loans WHERE id = 4"));
    QList<qint64> changed = numbers(library, QStringLiteral("SELECT id FROM loans WHERE id > 4000000000"));
    QVERIFY(kept.patch(changed << 3 << 4));
    OrderMaker fresh(library.database(), QStringLiteral("loans"));
    QVERIFY(**kept.ordered(spec) == **fresh.ordered(spec));
}

void TestOrders::findsLinkedRecordsLikeSql()
{
    TestLibrary library;
    fillLoans(library);
    const auto chosen = [](const char *books, const char *users) {
        IdSource copies;
        copies.via = {{{QStringLiteral("copies"), QStringLiteral("book_id")}, {QString::fromLatin1(books), {}, {}}}};
        copies.sql = QStringLiteral("SELECT id FROM copies WHERE barcode = ?");
        copies.values = {QStringLiteral("B17")};
        IdSource loans;
        loans.via = {
            {{QStringLiteral("loans"), QStringLiteral("copy_id")}, copies},
            {{QStringLiteral("loans"), QStringLiteral("user_id")}, {QString::fromLatin1(users), {}, {}}},
        };
        return Condition::members(loans);
    };
    const QString sql =
        QStringLiteral("SELECT l.id FROM loans l JOIN copies c ON c.id = l.copy_id WHERE (c.barcode = 'B17' OR "
                       "c.book_id IN (%1) OR l.user_id IN (%2)) AND %3 ORDER BY l.id");
    const Condition open = Condition::members(QStringLiteral("SELECT id FROM loans WHERE id % 40 = 1"));
    OrderMaker maker(library.database(), QStringLiteral("loans"));
    const auto order = maker.ordered({});
    QVERIFY(order);
    // Few and many records on either side: looked up one by one, or walked over.
    for (const char *books : {"SELECT id FROM books WHERE id < 3", "SELECT id FROM books WHERE id % 3 = 0"}) {
        for (const char *users : {"SELECT id FROM users WHERE id = 1001", "SELECT id FROM users", "SELECT -1"}) {
            const QString all = sql.arg(QString::fromLatin1(books), QString::fromLatin1(users));
            TableFilter filter;
            filter.add(chosen(books, users));
            QCOMPARE(plain(**maker.filtered(*order, filter, false)), numbers(library, all.arg(QStringLiteral("1"))));
            filter.add(open);
            const QList<qint64> few = numbers(library, all.arg(QStringLiteral("l.id % 40 = 1")));
            QCOMPARE(plain(**maker.filtered(*order, filter, false)), few);
            filter.add(Condition::except(QStringLiteral("SELECT id FROM loans WHERE id = ?"), {few.value(0)}));
            QCOMPARE(plain(**maker.filtered(*order, filter, false)), few.mid(1));
        }
    }
}

void TestOrders::countsWithoutAList()
{
    TestLibrary library;
    fillBooks(library, 50);
    OrderMaker maker(library.database(), QStringLiteral("books"));
    QCOMPARE(maker.countOf({})->value_or(0), 50);
    TableFilter filter;
    filter.add(Condition::except(QStringLiteral("SELECT id FROM books WHERE id < 11")));
    QCOMPARE(maker.countOf(filter)->value_or(0), 40);
    filter.add(Condition::members(QStringLiteral("SELECT id FROM books WHERE id < 11")));
    QVERIFY(!*maker.countOf(filter));
}

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
