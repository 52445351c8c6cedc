// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/refreshwhenseen.h"
#include "tests/support/testlibrary.h"

#include <QTest>
#include <QWidget>

/// A page that reads again only while somebody sees it.
class TestRefreshWhenSeen : public QObject
{
    Q_OBJECT

private slots:
    void refreshesAtOnceWhatIsSeen();
    void refreshesWhatIsHiddenOnceWhenItIsSeen();
    void goesWithThePage();
};

namespace {

const RefreshWhenSeen::Concerns users = [](const ChangeSet &changes) {
    return changes.concerns(QStringLiteral("users"));
};

void tell(ChangeFeed &feed, const QString &entity)
{
    emit feed.changed(ChangeSet{{{entity, {1}}}, false});
}

} // namespace

void TestRefreshWhenSeen::refreshesAtOnceWhatIsSeen()
{
    TestLibrary library;
    ChangeFeed feed(library.database());
    QWidget page;
    int refreshed = 0;
    new RefreshWhenSeen(feed, &page, users, [&] { ++refreshed; });
    page.show();
    QCOMPARE(refreshed, 0);
    tell(feed, QStringLiteral("users"));
    tell(feed, QStringLiteral("books"));
    QCOMPARE(refreshed, 1);
}

void TestRefreshWhenSeen::refreshesWhatIsHiddenOnceWhenItIsSeen()
{
    TestLibrary library;
    ChangeFeed feed(library.database());
    QWidget page;
    int refreshed = 0;
    new RefreshWhenSeen(feed, &page, users, [&] { ++refreshed; });
    for (int i = 0; i < 3; ++i) {
        tell(feed, QStringLiteral("users"));
    }
    QCOMPARE(refreshed, 0);
    page.show();
    QCOMPARE(refreshed, 1);
    page.hide();
    page.show();
    QCOMPARE(refreshed, 1);
    page.hide();
    emit feed.changed(ChangeSet{{}, true});
    page.show();
    QCOMPARE(refreshed, 2);
}

void TestRefreshWhenSeen::goesWithThePage()
{
    TestLibrary library;
    ChangeFeed feed(library.database());
    auto page = std::make_unique<QWidget>();
    int refreshed = 0;
    new RefreshWhenSeen(feed, page.get(), users, [&] { ++refreshed; });
    page->show();
    page.reset();
    tell(feed, QStringLiteral("users"));
    QCOMPARE(refreshed, 0);
}

QTEST_MAIN(TestRefreshWhenSeen)
#include "tst_refreshwhenseen.moc"
