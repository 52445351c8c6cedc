// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/bookservice.h"
#include "models/catalogue/copyservice.h"
#include "models/circulation/circulationservice.h"
#include "models/undo/undoservice.h"
#include "tests/support/dispossessed.h"
#include "tests/support/testlibrary.h"

#include <QTest>

/// Copies of a book in a real library file.
class TestCopyService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void numbersCopies();
    void editsAndRemovesCopies();
    void takesAnEditBackAfterAScan();
    void keepsAnEditThatWasChangedSince();

private:
    TestLibrary &library() { return *m_library; }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<LookupService> m_lookups;
    std::unique_ptr<BookService> m_books;
    std::unique_ptr<CopyService> m_copies;
    InverseHandlers m_inverses;
};

void TestCopyService::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_lookups = std::make_unique<LookupService>(m_library->gate());
    m_books = std::make_unique<BookService>(m_library->gate(), *m_lookups);
    m_copies = std::make_unique<CopyService>(m_library->gate());
    m_inverses = InverseHandlers();
    m_copies->addInverses(m_inverses);
}

void TestCopyService::cleanup()
{
    m_copies.reset();
    m_books.reset();
    m_lookups.reset();
    m_library.reset();
}

void TestCopyService::numbersCopies()
{
    const auto id = m_books->add(dispossessed());
    QCOMPARE(*m_copies->suggestBarcodes(2), (QStringList{QStringLiteral("30000001"), QStringLiteral("30000002")}));
    library().run(QStringLiteral("UPDATE users SET card_number = '30000002'"));
    QVERIFY(m_copies->add(*id, {Copy(), Copy()}));
    QCOMPARE(m_copies->ofBook(*id)->last().copy.barcode, QStringLiteral("30000003"));
    QCOMPARE(*m_copies->holderOf(QStringLiteral("30000003 ")),
             std::optional<QString>(QStringLiteral("The Dispossessed")));
    QVERIFY(!*m_copies->holderOf(QStringLiteral("X")));
    QCOMPARE(m_copies->add(99, {Copy()}).problem().code, QStringLiteral("book.deletedElsewhere"));
}

void TestCopyService::editsAndRemovesCopies()
{
    const auto id = m_books->add(dispossessed(), {Copy(), Copy()});
    const QList<CopyState> copies = *m_copies->ofBook(*id);
    Copy copy = copies.first().copy;
    copy.priceMinor = 1250;
    copy.acquiredOn = QDate(2026, 1, 2);
    copy.condition = QStringLiteral("worn");
    QVERIFY(m_copies->save(copy));
    Copy stored = **m_copies->find(copy.id);
    QCOMPARE(stored.version, 2);
    QCOMPARE(stored.priceMinor, std::optional<qint64>(1250));
    QCOMPARE(stored.acquiredOn, QDate(2026, 1, 2));
    QCOMPARE(m_copies->save(copy).problem().code, QStringLiteral("copy.changedElsewhere"));
    stored.barcode = copies.at(1).copy.barcode;
    QCOMPARE(m_copies->save(stored).problem().code, QStringLiteral("copy.barcodeTaken"));
    QCOMPARE(m_copies->writeField(copy.id, 2, QStringLiteral("barcode"), QStringLiteral("  ")).problem().code,
             QStringLiteral("copy.barcodeMissing"));
    library().run(QStringLiteral("INSERT INTO loans (copy_id, user_id, loaned_at, due_on, created_at, updated_at) "
                                 "VALUES (?, 1, 'x', '2026-12-01', 'x', 'x')"),
                  {copy.id});
    QCOMPARE(m_copies->remove({copy.id}).problem().code, QStringLiteral("copy.hasLoans"));
    QCOMPARE(m_copies->withdraw({copy.id}).problem().code, QStringLiteral("copy.onLoan"));
    QCOMPARE(m_copies->ofBook(*id)->first().borrower, QStringLiteral("Test admin"));
    library().signInAs(Role::Viewer);
    QCOMPARE(m_copies->ofBook(*id)->first().borrower, QString());
    QCOMPARE(m_copies->ofBook(*id)->first().dueOn, QDate(2026, 12, 1));
}

void TestCopyService::takesAnEditBackAfterAScan()
{
    const auto id = m_books->add(dispossessed(), {Copy()});
    const Copy copy = m_copies->ofBook(*id)->first().copy;
    UndoService undo(library().gate(), m_inverses);
    QVERIFY(m_copies->writeField(copy.id, copy.version, QStringLiteral("condition"), QStringLiteral("worn")));
    const QString edit = undo.nextUndo()->key;
    library().clock().set(library().clock().now().addSecs(60));
    const QDateTime seenAt = library().clock().now();
    QVERIFY(CirculationService(library().gate()).returnCopy(copy.id));
    QCOMPARE((*m_copies->find(copy.id))->lastSeenAt, seenAt);
    const QString scan = undo.nextUndo()->key;

    const auto undone = undo.undo(edit);
    QVERIFY2(undone, qPrintable(undone.problem().code));
    QCOMPARE((*m_copies->find(copy.id))->condition, QString());
    QCOMPARE((*m_copies->find(copy.id))->lastSeenAt, seenAt);
    QVERIFY(undo.redo());
    QCOMPARE((*m_copies->find(copy.id))->condition, QStringLiteral("worn"));
    QCOMPARE((*m_copies->find(copy.id))->lastSeenAt, seenAt);

    // The scan itself has nothing to give back, and does not make the copy a new version.
    const qint64 before = (*m_copies->find(copy.id))->version;
    QVERIFY(undo.undo(scan));
    QCOMPARE((*m_copies->find(copy.id))->version, before);
    QCOMPARE((*m_copies->find(copy.id))->lastSeenAt, seenAt);
}

void TestCopyService::keepsAnEditThatWasChangedSince()
{
    const auto id = m_books->add(dispossessed(), {Copy()});
    const Copy copy = m_copies->ofBook(*id)->first().copy;
    UndoService undo(library().gate(), m_inverses);
    QVERIFY(m_copies->writeField(copy.id, 1, QStringLiteral("condition"), QStringLiteral("worn")));
    const QString edit = undo.nextUndo()->key;
    QVERIFY(m_copies->writeField(copy.id, 2, QStringLiteral("condition"), QStringLiteral("torn")));
    QCOMPARE(undo.undo(edit).problem().code, QStringLiteral("undo.changedSince"));
    QCOMPARE((*m_copies->find(copy.id))->condition, QStringLiteral("torn"));
}

QTEST_GUILESS_MAIN(TestCopyService)
#include "tst_copyservice.moc"
