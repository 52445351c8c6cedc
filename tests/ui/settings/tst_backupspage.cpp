// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/password.h"
#include "models/database/statement.h"
#include "models/lookups/lookupservice.h"
#include "tests/support/testlibrary.h"
#include "ui/settings/backuplist.h"
#include "ui/settings/backupspage.h"
#include "ui/settings/restoresheet.h"
#include "ui/widgets/message.h"
#include "ui/widgets/problemlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

namespace {

const QString password = QStringLiteral("correct shelf lantern orchard");

template <typename T>
T *find(QWidget &page, const char *name)
{
    return page.findChild<T *>(QString::fromLatin1(name));
}

/// The bar that says how the last backup went: the one with the button.
Message *stateOf(BackupsPage &page)
{
    auto *button = find<QPushButton>(page, "backUpNow");
    return button ? qobject_cast<Message *>(button->parentWidget()) : nullptr;
}

} // namespace

class TestBackupsPage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    static void givePassword(TestLibrary &library)
    {
        const auto hashed = hashPassword(password, PasswordCost{1, 8ULL << 20});
        library.run(QStringLiteral("UPDATE users SET password_hash = ?"), {hashed->text()});
    }
    static void click(BackupsPage &page, const char *name)
    {
        auto *button = find<QPushButton>(page, name);
        QVERIFY2(button && button->isEnabled(), name);
        button->click();
    }
    static RestoreSheet *openSheet(BackupsPage &page)
    {
        click(page, "restoreBackup");
        RestoreSheet *sheet = nullptr;
        for (int wait = 0; wait < 200 && !sheet; ++wait) {
            QTest::qWait(25);
            sheet = page.window()->findChild<RestoreSheet *>();
        }
        return sheet;
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("data")).toUtf8());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.filePath(QStringLiteral("config")));
    }

    void cleanup() { QDir(m_home.filePath(QStringLiteral("data"))).removeRecursively(); }

    void startsWithoutABackupAndMakesOne()
    {
        TestLibrary library;
        BackupKeeper keeper(library.database(), library.clock());
        BackupsPage page(keeper, library.gate());
        page.show();
        QCOMPARE(find<BackupList>(page, "backups")->rowCount(), 0);
        QVERIFY(!find<QPushButton>(page, "restoreBackup")->isEnabled());
        click(page, "backUpNow");
        QTRY_COMPARE_WITH_TIMEOUT(find<BackupList>(page, "backups")->rowCount(), 1, 10000);
        QVERIFY(stateOf(page)->text().contains(QStringLiteral("1")));
        QCOMPARE(stateOf(page)->tone(), Tone::Ok);
        QCOMPARE(find<BackupList>(page, "backups")->item(0, 1)->text(), QStringLiteral("By hand"));
        QVERIFY(!keeper.isDueOnClosing());
        library.run(
            QStringLiteral("INSERT INTO audit_log (command_id, recorded_at, happened_at, command, entity, "
                           "schema_version, previous_hash, hash) VALUES ('c', '', '', 'x', 'books', 5, '', 'h')"));
        QVERIFY(keeper.isDueOnClosing());
    }

    void keepsWhatIsChosenAtOnce()
    {
        TestLibrary library;
        BackupKeeper keeper(library.database(), library.clock());
        BackupsPage page(keeper, library.gate());
        QTest::mouseClick(find<QCheckBox>(page, "onClosing"), Qt::LeftButton, {}, QPoint(5, 10));
        QVERIFY(!keeper.plan().onClosing);
        auto *daily = find<QComboBox>(page, "keep0");
        daily->setCurrentIndex(2);
        emit daily->activated(2);
        QCOMPARE(keeper.plan().keep.daily, 14);
        page.setSecondFolder(m_home.filePath(QStringLiteral("stick")));
        QCOMPARE(planOf(library.path()), keeper.plan());
        QVERIFY(find<QPushButton>(page, "removeSecond")->isVisibleTo(&page));
        click(page, "removeSecond");
        QVERIFY(planOf(library.path()).secondFolder.isEmpty());
    }

    void tellsAFailedBackup()
    {
        TestLibrary library;
        BackupKeeper keeper(library.database(), library.clock());
        BackupsPage page(keeper, library.gate());
        QFile file(m_home.filePath(QStringLiteral("plain")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        page.setFolder(file.fileName());
        QTRY_VERIFY(!keeper.isBusy());
        QTRY_VERIFY(find<QPushButton>(page, "backUpNow")->isEnabled());
        click(page, "backUpNow");
        QTRY_VERIFY_WITH_TIMEOUT(keeper.hasFailed(), 10000);
        QCOMPARE(stateOf(page)->tone(), Tone::Danger);
    }

    void marksABackupThatCannotBeRead()
    {
        TestLibrary library;
        BackupKeeper keeper(library.database(), library.clock());
        const auto run = runBackup(library.database(), keeper.plan(), BackupReason::Daily, library.clock().now());
        BackupsPage page(keeper, library.gate());
        QVERIFY(find<QPushButton>(page, "restoreBackup")->isEnabled());
        QFile file(run->backup.path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(9000) && file.write(QByteArray(300, 'x')) == 300);
        file.close();
        click(page, "verify");
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(page, "restoreBackup")->isEnabled(), 10000);
        QCOMPARE(find<BackupList>(page, "backups")->item(0, 4)->text(), QStringLiteral("Not readable"));
    }

    void listsWhatRestoringTakesAway()
    {
        TestLibrary library;
        BackupKeeper keeper(library.database(), library.clock());
        QVERIFY(runBackup(library.database(), keeper.plan(), BackupReason::Daily, library.clock().now()));
        QVERIFY(LookupService(library.gate()).add(LookupKind::Publishers, QStringLiteral("Ace")));
        BackupsPage page(keeper, library.gate());
        page.show();
        RestoreSheet *sheet = openSheet(page);
        QVERIFY(sheet);
        find<QPushButton>(*sheet, "listLost")->click();
        auto *table = sheet->findChild<QTableWidget *>(QStringLiteral("changes"));
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("edit of a list “Ace”"));
        QCOMPARE(table->window()->focusWidget(), table);
    }

    void asksForThePasswordBeforeRestoring()
    {
        TestLibrary library;
        givePassword(library);
        BackupKeeper keeper(library.database(), library.clock());
        QVERIFY(runBackup(library.database(), keeper.plan(), BackupReason::Daily, library.clock().now()));
        library.run(QStringLiteral("INSERT INTO publishers (name, name_key, created_at, updated_at) "
                                   "VALUES ('Ace', 'ace', '', '')"));
        BackupsPage page(keeper, library.gate());
        page.show();
        QSignalSpy restored(&page, &BackupsPage::restored);
        RestoreSheet *sheet = openSheet(page);
        QVERIFY(sheet);
        auto *field = find<QLineEdit>(*sheet, "ownPassword");
        auto *button = find<QPushButton>(*sheet, "restore");
        QVERIFY(!button->isEnabled());
        field->setText(QStringLiteral("wrong"));
        QVERIFY(button->isEnabled());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM publishers")), 1);
        button->click();
        const auto isRefused = [&] {
            for (ProblemLabel *label : sheet->findChildren<ProblemLabel *>()) {
                if (label->hasProblem()) {
                    return true;
                }
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRefused(), 10000);
        QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM publishers")), 1);

        // The delay after a wrong password runs by the library's clock.
        library.clock().set(library.clock().now().addSecs(30));
        field->setText(password);
        button->click();
        QTRY_COMPARE_WITH_TIMEOUT(restored.count(), 1, 15000);
        QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM publishers")), 0);
        QTRY_COMPARE(find<BackupList>(page, "backups")->rowCount(), 2);
    }

    void showsRestoreToAdministratorsOnly()
    {
        TestLibrary library;
        library.signInAs(Role::Librarian);
        BackupKeeper keeper(library.database(), library.clock());
        BackupsPage page(keeper, library.gate());
        page.show();
        QVERIFY(!find<QPushButton>(page, "restoreBackup")->isVisible());
        QVERIFY(find<QPushButton>(page, "backUpNow")->isVisible());
    }

    void warnsOfAStickNotSeenForAWeek()
    {
        TestLibrary library;
        BackupKeeper keeper(library.database(), library.clock());
        BackupPlan plan = keeper.plan();
        plan.secondFolder = m_home.filePath(QStringLiteral("media/BLUE/carrel"));
        keeper.setPlan(plan);
        QVERIFY(runBackup(library.database(), plan, BackupReason::Daily, library.clock().now()));
        library.clock().advanceDays(9);
        BackupsPage page(keeper, library.gate());
        page.show();
        QVERIFY(find<QPushButton>(page, "trySecond"));
    }
};

QTEST_MAIN(TestBackupsPage)
#include "tst_backupspage.moc"
