// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/circulationservice.h"
#include "models/circulation/loanstable.h"
#include "tests/support/shelves.h"

#include <QAbstractItemModelTester>
#include <QTest>

class tst_LoansTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsNamesThroughTheCopy();
    void sortsByEveryColumn();
    void filtersLoans_data();
    void filtersLoans();
    void editsDueDateThroughTheService();
    void noticesConflicts();
    void tellsLatenessByDays();
    void survivesNaughtySearches();

private:
    QStringList titles();

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<CirculationService> m_service;
    std::unique_ptr<LoansTable> m_table;
    QHash<QString, qint64> m_loans;
    qint64 m_amara = 0;
    qint64 m_kindred = 0;
};

void tst_LoansTable::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_service = std::make_unique<CirculationService>(m_library->gate());
    m_amara = shelves::user(*m_library, QStringLiteral("Amara Okafor"), QStringLiteral("M1"));
    const qint64 noah = shelves::user(*m_library, QStringLiteral("Noah Yılmaz"), QStringLiteral("M2"));
    const auto lend = [&](const char *title, qint64 user, const QDate &due) {
        const QString name = QString::fromUtf8(title);
        const qint64 book = shelves::book(*m_library, name);
        const qint64 copy = shelves::copy(*m_library, book, QStringLiteral("30-") + name.left(3));
        m_loans.insert(name, m_service->lend(user, copy, {.dueOn = due, .overrides = {}})->loanId);
        return book;
    };
    m_kindred = lend("Kindred", m_amara, QDate(2026, 12, 11));
    lend("Snow", noah, QDate(2026, 11, 25));
    lend("Указатель", noah, QDate(2026, 12, 30));
    lend("Dune", m_amara, QDate(2026, 12, 1));
    QVERIFY(m_service->returnLoans({m_loans.value(QStringLiteral("Dune"))}));
    m_library->clock().advanceDays(10); // 30 November: Snow is five days late
    m_table = std::make_unique<LoansTable>(m_library->database(), *m_service, m_library->clock());
    QVERIFY(m_table->select());
    QTRY_VERIFY(m_table->hasLoaded());
}

void tst_LoansTable::cleanup()
{
    m_table.reset();
    m_service.reset();
    m_library.reset();
}

QStringList tst_LoansTable::titles()
{
    QStringList found;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        found << m_table->index(row, LoansTable::Title).data().toString();
    }
    return found;
}

void tst_LoansTable::showsNamesThroughTheCopy()
{
    QAbstractItemModelTester tester(m_table.get());
    const auto text = [&](int column) { return m_table->index(0, column).data().toString(); };
    QCOMPARE(m_table->rowCount(), 4);
    QCOMPARE(text(LoansTable::Title), QStringLiteral("Snow"));
    QCOMPARE(text(LoansTable::User), QStringLiteral("Noah Yılmaz"));
    QCOMPARE(text(LoansTable::Card), QStringLiteral("M2"));
    QCOMPARE(text(LoansTable::Barcode), QStringLiteral("30-Sno"));
    QVERIFY(text(LoansTable::Late).startsWith(QLatin1String("5 ")));
    QCOMPARE(text(LoansTable::Renewals), QStringLiteral("–"));
    QCOMPARE(text(LoansTable::LentBy), QStringLiteral("Test admin"));
    QVERIFY(qobject_cast<QSqlTableModel *>(m_table.get()));
}

void tst_LoansTable::sortsByEveryColumn()
{
    for (int column = 0; column < m_table->columnCount(); ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            m_table->sort(column, order);
            QTRY_VERIFY(!m_table->isLoading());
            QCOMPARE(m_table->rowCount(), 4);
        }
    }
    m_table->sort(LoansTable::Title, Qt::AscendingOrder);
    QTRY_COMPARE(titles().value(0), QStringLiteral("Dune"));
    QTRY_COMPARE(titles().value(3), QStringLiteral("Указатель"));
}

void tst_LoansTable::filtersLoans_data()
{
    QTest::addColumn<LoanFilter>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("all") << LoanFilter{} << 4;
    QTest::newRow("open") << LoanFilter{.open = true} << 3;
    QTest::newRow("overdue") << LoanFilter{.open = true, .overdue = true} << 1;
    QTest::newRow("returned") << LoanFilter{.returned = true} << 1;
    QTest::newRow("open and returned") << LoanFilter{.open = true, .returned = true} << 4;
    QTest::newRow("due from") << LoanFilter{.dueFrom = QDate(2026, 12, 11)} << 2;
    QTest::newRow("due range") << LoanFilter{.dueFrom = QDate(2026, 12, 1), .dueTo = QDate(2026, 12, 11)} << 2;
    QTest::newRow("title") << LoanFilter{.text = QStringLiteral("kin")} << 1;
    QTest::newRow("user") << LoanFilter{.text = QStringLiteral("yilmaz")} << 2;
    QTest::newRow("title and user") << LoanFilter{.text = QStringLiteral("sno noah")} << 1;
    QTest::newRow("title of another user") << LoanFilter{.text = QStringLiteral("sno amara")} << 0;
    QTest::newRow("other script") << LoanFilter{.text = QStringLiteral("указат")} << 1;
    QTest::newRow("barcode") << LoanFilter{.text = QStringLiteral("30-Kin")} << 1;
    QTest::newRow("nothing") << LoanFilter{.text = QStringLiteral("zzyzx")} << 0;
    QTest::newRow("signs only") << LoanFilter{.text = QStringLiteral("%")} << 0;
}

void tst_LoansTable::filtersLoans()
{
    QFETCH(LoanFilter, filter);
    QFETCH(int, rows);
    m_table->setLoanFilter(filter);
    QTRY_VERIFY(!m_table->isLoading());
    QTRY_COMPARE(m_table->rowCount(), rows);
}

void tst_LoansTable::editsDueDateThroughTheService()
{
    const QModelIndex due = m_table->index(0, LoansTable::Due);
    QVERIFY(m_table->flags(due) & Qt::ItemIsEditable);
    QVERIFY(!(m_table->flags(m_table->index(0, LoansTable::Title)) & Qt::ItemIsEditable));
    QVERIFY(m_table->setData(due, QStringLiteral("2026-12-15")));
    const auto loan = m_service->loan(m_loans.value(QStringLiteral("Snow")));
    QCOMPARE((*loan)->dueOn, QDate(2026, 12, 15));
    QVERIFY((*loan)->dueExplanation.contains(QLatin1String("due.byHand")));
    const int row = m_table->rowOf(m_loans.value(QStringLiteral("Snow")));
    QVERIFY(!m_table->setData(m_table->index(row, LoansTable::Due), QStringLiteral("2026-11-01")));
    QCOMPARE(m_table->lastProblems().value(0).code, QStringLiteral("loan.dueBeforeLent"));
    QVERIFY(m_table->setData(m_table->index(row, LoansTable::Remarks), QStringLiteral("Torn")));
    QCOMPARE((*m_service->loan(m_loans.value(QStringLiteral("Snow"))))->remarks, QStringLiteral("Torn"));
}

void tst_LoansTable::noticesConflicts()
{
    const qint64 id = m_loans.value(QStringLiteral("Snow"));
    m_table->pin(id);
    const auto loan = m_service->loan(id);
    QVERIFY(m_service->editDue(id, (*loan)->version, QDate(2026, 12, 16)));
    QVERIFY(!m_table->setData(m_table->index(m_table->rowOf(id), LoansTable::Due), QStringLiteral("2026-12-18")));
    QVERIFY(m_table->conflictAt(id, LoansTable::Due));
    m_table->unpin(id);
    QCOMPARE((*m_service->loan(id))->dueOn, QDate(2026, 12, 16));
}

void tst_LoansTable::tellsLatenessByDays()
{
    const QDate due(2026, 11, 20);
    QVERIFY(lateBadge(due, true, due.addDays(-1)).text.isEmpty());
    QCOMPARE(lateBadge(due, true, due).text, QStringLiteral("today"));
    QCOMPARE(lateBadge(due, true, due.addDays(3)).shape, Badge::Shape::Text);
    QCOMPARE(lateBadge(due, true, due.addDays(4)).tone, CellTone::Warning);
    QCOMPARE(lateBadge(due, true, due.addDays(14)).tone, CellTone::Warning);
    QCOMPARE(lateBadge(due, true, due.addDays(15)).tone, CellTone::Danger);
    QVERIFY(lateBadge(due, false, due.addDays(15)).text.isEmpty());
}

void tst_LoansTable::survivesNaughtySearches()
{
    for (const char *odd : {"\"", "' OR 1=1 --", "(", "AND", "-dog", "C++", "*", "\\", "NEAR(", "a\" b"}) {
        m_table->setLoanFilter({.text = QString::fromUtf8(odd)});
        QTRY_VERIFY(!m_table->isLoading());
        QVERIFY2(m_table->rowCount() <= 4, odd);
    }
    m_table->setLoanFilter({});
    QTRY_COMPARE(m_table->rowCount(), 4);
}

QTEST_GUILESS_MAIN(tst_LoansTable)
#include "tst_loanstable.moc"
