// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/circulation/holdspagelibrary.h"
#include "ui/circulation/rowexport.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

/// What the lists of holds say beside the queue: sets in part, notices, exports, columns; and holds placed by override.
class tst_HoldLists : public QObject, private HoldsPageLibrary
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().install(); }
    void init()
    {
        open();
        QTRY_COMPARE(m_table->rowCount(), 1);
    }
    void cleanup() { close(); }
    void placesAllTheSameWithAReason();
    void showsPartsOfSetsOnTheShelf();
    void saysWhetherAnybodyWasTold();
    void exportsWhatIsShown();
    void remembersTheColumnsOfEachList();
};

void tst_HoldLists::placesAllTheSameWithAReason()
{
    shelves::setRule(*m_library, QStringLiteral("holds_allowed"), QStringLiteral("0"));
    auto *dialog = openDialog(m_users[3], m_sower);
    QVERIFY(dialog);
    auto *reason = part<QLineEdit>("holdReason", dialog);
    QVERIFY(reason->isVisible());
    QVERIFY(!dialog->primary()->isEnabled());
    reason->setText(QStringLiteral("for the exam"));
    QVERIFY(dialog->primary()->isEnabled());
    dialog->primary()->click();
    QTRY_COMPARE(m_holds->queueOfBook(m_sower)->size(), 2);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_library->signInAs(Role::Assistant);
    auto *theirs = openDialog(m_users[1], m_sower);
    QVERIFY(!part<QLineEdit>("holdReason", theirs)->isVisible());
    QVERIFY(!theirs->primary()->isEnabled());
}

void tst_HoldLists::showsPartsOfSetsOnTheShelf()
{
    const qint64 set = place(m_users[3], m_sower, {.copiesWanted = 5});
    QVERIFY(m_holds->cancel({m_sowerHold}));
    QVERIFY(m_page->takeScan(QStringLiteral("30000045-1")));
    show(HoldList::OnShelf, 2);
    const int row = m_table->idAt(0) == set ? 0 : 1;
    QCOMPARE(m_table->idAt(row), set);
    QCOMPARE(m_table->index(row, HoldsTable::Barcode).data().toString(), QStringLiteral("30000045-1"));
    QCOMPARE(m_table->index(row, HoldsTable::CollectBy).data().toString(), QStringLiteral("1 of 5 caught"));
    QCOMPARE(m_holds->counts()->partly, 1);
    QVERIFY(part<QLabel>("pageCounts")->text().startsWith(QLatin1String("5 hold")));
}

void tst_HoldLists::saysWhetherAnybodyWasTold()
{
    show(HoldList::OnShelf, 1);
    const qint64 hold = m_table->idAt(0);
    QCOMPARE(m_table->index(0, HoldsTable::Notice).data().toString(), QStringLiteral("none yet"));
    const qint64 notice =
        m_library->run(QStringLiteral("INSERT INTO notices (user_id, kind, channel, state, sent_at) "
                                      "VALUES (?, 'hold_ready', 'letter', 'sent', '2026-11-20T10:00:00.000Z')"),
                       {m_users[0]});
    m_library->run(QStringLiteral("INSERT INTO notice_items (notice_id, kind, about, about_id, about_on) "
                                  "VALUES (?, 'hold_ready', 'hold', ?, '2026-11-20')"),
                   {notice, hold});
    m_table->applyChanges({hold});
    QVERIFY(m_table->index(0, HoldsTable::Notice).data().toString().startsWith(QLatin1String("letter, 20")));
    HoldFilter filter;
    filter.list = HoldList::OnShelf;
    filter.notNotified = true;
    m_table->setHoldFilter(filter);
    QTRY_COMPARE(m_table->rowCount(), 0);
}

void tst_HoldLists::exportsWhatIsShown()
{
    show(HoldList::Waiting, 3);
    QVERIFY(part<QPushButton>("exportHolds")->isVisible());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("holds.csv"));
    QCOMPARE(*writeRows(path, *m_table, {HoldsTable::Title, HoldsTable::Place}), 3);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).endsWith(QLatin1String("Title,Place")));
    QVERIFY(lines.join(QLatin1Char(' ')).contains(QLatin1String("The Great Gatsby")));
    QVERIFY(lines.join(QLatin1Char(' ')).contains(QLatin1String("1 of 2")));
    QCOMPARE(writeRows(folder.filePath(QStringLiteral("no/where.csv")), *m_table, {0}).problem().code,
             QStringLiteral("exchange.writeFailed"));
}

void tst_HoldLists::remembersTheColumnsOfEachList()
{
    QStandardPaths::setTestModeEnabled(true);
    m_page->rememberListsAs(QStringLiteral("test/holds"));
    show(HoldList::OnShelf, 1);
    QVERIFY(m_page->view()->isColumnHidden(HoldsTable::Card));
    m_page->view()->setColumnHidden(HoldsTable::Card, false);
    m_page->view()->horizontalHeader()->resizeSection(HoldsTable::Title, 211); // a person drags: kept
    show(HoldList::Waiting, 3);
    QVERIFY(m_page->view()->isColumnHidden(HoldsTable::Card));
    show(HoldList::OnShelf, 1);
    QVERIFY(!m_page->view()->isColumnHidden(HoldsTable::Card));
    QSettings().remove(QStringLiteral("grids/test"));
}

QTEST_MAIN(tst_HoldLists)
#include "tst_holdlists.moc"
