// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicechip.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/rangechip.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class FilterBarTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void reportsTypingOnceAfterAPause();
    void clearsEverythingWithOneReport();
    void showsClearOnlyWhileFiltering();
    void chipSaysItsValue();
    void choosesOneFromTheList();
    void choosesSeveralFromTheList();
    void forgetsChoicesThatAreGone();
    void swapsARangeThatRunsBackwards();
    void chipIsUsedByKeyboard();
    void goesDownToTheRows();
    void keepsOddTextUnharmed();
    void wrapsWhereThereIsNoRoom();
    void walksTabsByArrowKeys();

private:
    std::unique_ptr<FilterBar> m_bar;
    ChoiceChip *m_collection = nullptr;
    ToggleChip *m_available = nullptr;
    YearRangeChip *m_year = nullptr;
};

void FilterBarTest::initTestCase()
{
    theme().install();
}

void FilterBarTest::init()
{
    m_bar = std::make_unique<FilterBar>(QStringLiteral("Search books"), QStringLiteral("Search title, author, ISBN…"));
    m_collection = new ChoiceChip(QStringLiteral("Collection"), ChoiceChip::Mode::Single);
    m_collection->setChoices({{1, QStringLiteral("Fiction")}, {2, QStringLiteral("Science")}});
    m_available = new ToggleChip(QStringLiteral("Available"));
    m_year = new YearRangeChip(QStringLiteral("Year"));
    m_bar->addChip(m_collection);
    m_bar->addChip(m_available);
    m_bar->addChip(m_year);
    m_bar->resize(1000, 40);
    m_bar->show();
}

void FilterBarTest::cleanup()
{
    m_bar.reset();
}

void FilterBarTest::reportsTypingOnceAfterAPause()
{
    const QSignalSpy changed(m_bar.get(), &FilterBar::changed);
    QTest::keyClicks(m_bar->searchBox(), QStringLiteral("harry pott"));
    QCOMPARE(changed.count(), 0);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_bar->searchText(), QStringLiteral("harry pott"));
    QCOMPARE(m_bar->searchBox()->accessibleName(), QStringLiteral("Search books"));
}

void FilterBarTest::clearsEverythingWithOneReport()
{
    m_bar->setSearchText(QStringLiteral("x"));
    m_collection->setValues({2});
    m_available->setOn(true);
    m_year->setRange({1950, std::nullopt});
    const QSignalSpy changed(m_bar.get(), &FilterBar::changed);
    m_bar->clear();
    QTest::qWait(150);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!m_bar->isFiltering());
    QVERIFY(!m_collection->isActive() && !m_available->isActive() && !m_year->isActive());
}

void FilterBarTest::showsClearOnlyWhileFiltering()
{
    auto *clear = m_bar->findChild<QPushButton *>(QStringLiteral("clearFilters"));
    QVERIFY(!clear->isVisible());
    m_available->setOn(true);
    QVERIFY(clear->isVisible());
    clear->click();
    QVERIFY(!clear->isVisible());
}

void FilterBarTest::chipSaysItsValue()
{
    QCOMPARE(m_collection->accessibleName(), QStringLiteral("Collection"));
    m_collection->setValues({2});
    QCOMPARE(m_collection->accessibleName(), QStringLiteral("Collection: Science"));
    m_year->setRange({-399, 1974});
    QCOMPARE(m_year->accessibleName(), QStringLiteral("Year: -399 to 1974"));
    m_year->setRange({std::nullopt, 1974});
    QCOMPARE(m_year->accessibleName(), QStringLiteral("Year: to 1974"));
}

void FilterBarTest::choosesOneFromTheList()
{
    const QSignalSpy changed(m_collection, &Chip::changed);
    QTest::keyClick(m_collection, Qt::Key_Space);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup != nullptr);
    auto *list = popup->findChild<QListWidget *>(QStringLiteral("choiceList"));
    QCOMPARE(list->accessibleName(), QStringLiteral("Collection"));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_collection->value().toInt(), 2);
    QCOMPARE(changed.count(), 1);
    QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
}

void FilterBarTest::choosesSeveralFromTheList()
{
    ChoiceChip chip(QStringLiteral("Role"), ChoiceChip::Mode::Several);
    chip.setChoices(
        {{1, QStringLiteral("Viewer")}, {2, QStringLiteral("Assistant")}, {3, QStringLiteral("Librarian")}});
    chip.show();
    QTest::keyClick(&chip, Qt::Key_Down);
    QWidget *popup = QApplication::activePopupWidget();
    auto *list = popup->findChild<QListWidget *>(QStringLiteral("choiceList"));
    list->item(0)->setCheckState(Qt::Checked);
    list->item(2)->setCheckState(Qt::Checked);
    QCOMPARE(chip.values(), (QVariantList{1, 3}));
    QTest::keyClick(popup, Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
}

void FilterBarTest::forgetsChoicesThatAreGone()
{
    m_collection->setValues({2});
    const QSignalSpy changed(m_collection, &Chip::changed);
    m_collection->setChoices({{1, QStringLiteral("Fiction")}, {2, QStringLiteral("Sciences")}});
    QCOMPARE(changed.count(), 0);
    m_collection->setChoices({{1, QStringLiteral("Fiction")}});
    QCOMPARE(changed.count(), 1);
    QVERIFY(!m_collection->isActive());
}

void FilterBarTest::swapsARangeThatRunsBackwards()
{
    m_year->setRange({1974, 1950});
    QCOMPARE(m_year->range().from.value(), 1950);
    DateRangeChip due(QStringLiteral("Due"));
    due.setRange({QDate(2026, 12, 1), QDate(2026, 11, 1)});
    QCOMPARE(due.range().from, QDate(2026, 11, 1));
}

void FilterBarTest::chipIsUsedByKeyboard()
{
    QTest::keyClick(m_available, Qt::Key_Space);
    QVERIFY(m_available->isActive());
    QTest::keyClick(m_available, Qt::Key_Delete);
    QVERIFY(!m_available->isActive());
}

void FilterBarTest::goesDownToTheRows()
{
    const QSignalSpy down(m_bar.get(), &FilterBar::leaveDown);
    QTest::keyClick(m_bar->searchBox(), Qt::Key_Down);
    QCOMPARE(down.count(), 1);
    m_bar->setSearchText(QStringLiteral("x"));
    QTest::keyClick(m_bar->searchBox(), Qt::Key_Escape);
    QVERIFY(m_bar->searchText().isEmpty());
}

void FilterBarTest::keepsOddTextUnharmed()
{
    const QString odd = QString::fromUtf8("'; DROP TABLE books;-- & <b>\u202Eabc\u0301 😀 %_\"");
    m_bar->setSearchText(odd);
    QCOMPARE(m_bar->searchText(), odd);
    m_collection->setChoices({{7, odd}});
    m_collection->setValues({7});
    QVERIFY(m_collection->accessibleName().contains(odd));
    QVERIFY(m_collection->text().contains(QStringLiteral("&&")));
}

void FilterBarTest::wrapsWhereThereIsNoRoom()
{
    m_bar->resize(1000, m_bar->heightForWidth(1000));
    const int wide = m_bar->layout()->heightForWidth(1000);
    QVERIFY(m_bar->layout()->heightForWidth(360) > wide);
}

void FilterBarTest::walksTabsByArrowKeys()
{
    TabRow tabs;
    tabs.addTab(QStringLiteral("Details"));
    tabs.addTab(QStringLiteral("Copies"));
    tabs.addTab(QStringLiteral("Notes"));
    tabs.setCount(1, 3);
    tabs.setTabVisible(1, false);
    tabs.show();
    const QSignalSpy changed(&tabs, &TabRow::currentChanged);
    QTest::keyClick(&tabs, Qt::Key_Right);
    QCOMPARE(tabs.current(), 2);
    QTest::keyClick(&tabs, Qt::Key_Right);
    QCOMPARE(tabs.current(), 2);
    QTest::keyClick(&tabs, Qt::Key_Left);
    QCOMPARE(tabs.current(), 0);
    QCOMPARE(changed.count(), 2);
}

QTEST_MAIN(FilterBarTest)
#include "tst_filterbar.moc"
