// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/ledgerservice.h"
#include "models/database/worker.h"
#include "models/values/money.h"
#include "tests/support/shelves.h"
#include "ui/reports/closingpaper.h"
#include "ui/reports/closingslist.h"
#include "ui/reports/closingtab.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/tillcount.h"
#include "ui/reports/todaytab.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/message.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

class tst_Reports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_IE")));
        theme().install();
    }
    void init();
    void showsTheClosingSheet();
    void countsTheTill();
    void writesTheClosingSheetAsPdf();
    void closesTheDayWithAWordForTheDifference();
    void keepsWhatIsBeingCounted();
    void offersNoClosingToReaders();
    void printsTheDayOnOnePage();
    void saysThatTheDayIsBeingRead();

private:
    template <typename T>
    T *part(const char *name) const
    {
        auto *found = m_page->findChild<T *>(QString::fromLatin1(name));
        if (found == nullptr) {
            qFatal("no %s", name);
        }
        return found;
    }
    void openPage();
    void takeMoneyAndOpen();
    qint64 charge(qint64 amount, LedgerKind kind)
    {
        return m_ledger->charge({m_user, kind, amount, QStringLiteral("test"), 0})->entry.id;
    }
    QString money(qint64 minor) const { return formattedMoney(minor, QStringLiteral("EUR")); }
    void count(const char *piece, int number) const { part<QSpinBox>(piece)->setValue(number); }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<LedgerService> m_ledger;
    std::unique_ptr<ReportsPage> m_page;
    ClosingTab *m_closing = nullptr;
    qint64 m_user = 0;
};

void tst_Reports::init()
{
    m_page.reset();
    m_library = std::make_unique<TestLibrary>();
    m_ledger = std::make_unique<LedgerService>(m_library->gate());
    m_user = shelves::user(*m_library, QStringLiteral("Leila Moreau"), QStringLiteral("M20703"));
}

void tst_Reports::openPage()
{
    m_page = std::make_unique<ReportsPage>();
    m_closing = new ClosingTab(m_library->gate());
    m_page->addTab(m_closing);
    m_page->resize(1080, 760);
    m_page->show();
    m_page->entered();
}

void tst_Reports::takeMoneyAndOpen()
{
    charge(4060, LedgerKind::Fine);
    QVERIFY(m_ledger->pay({m_user, 4060, PayMethod::Cash, {}, {}}));
    openPage();
}

void tst_Reports::closesTheDayWithAWordForTheDifference()
{
    takeMoneyAndOpen();
    auto *close = part<QPushButton>("closeDay");
    auto *reason = part<QLineEdit>("tillReason");
    auto *closed = part<ClosingsList>("closingsList");
    QVERIFY(close->isVisible());
    QVERIFY(!close->isEnabled());
    QVERIFY(!reason->isVisible());
    QVERIFY(!closed->isVisible());
    count("till2000", 2);
    QVERIFY(reason->isVisible());
    QVERIFY(!close->isEnabled());
    QVERIFY(part<Message>("tillMessage")->text().contains(formattedMoney(60, QStringLiteral("EUR"))));
    reason->setText(QStringLiteral("One coin too much given as change"));
    QVERIFY(close->isEnabled());
    QSignalSpy notices(m_page.get(), &Page::notice);
    close->click();
    QCOMPARE(notices.size(), 1);
    QVERIFY(closed->isVisible());
    QVERIFY(!close->isEnabled()); // closed with this very count
    QVERIFY(closed->findChildren<QLabel *>().last()->text().contains(QStringLiteral("One coin")));

    // Another day, and back: the count is there again.
    part<DateEdit>("closingDay")->setDate(QDate(2026, 11, 19));
    m_page->refresh();
    QVERIFY(!closed->isVisible());
    QCOMPARE(part<TillCount>("tillCount")->countedMinor(), 0);
    part<DateEdit>("closingDay")->setDate(QDate(2026, 11, 20));
    m_page->refresh();
    QVERIFY(closed->isVisible());
    QCOMPARE(part<TillCount>("tillCount")->countedMinor(), 4000);

    // A correction is another closing.
    count("till50", 1);
    part<MoneyEdit>("tillRest")->setText(QStringLiteral("0.10"));
    QVERIFY(!reason->isVisible());
    QVERIFY(close->isEnabled());
    close->click();
    QCOMPARE(TillClosingService(m_library->gate()).closingsOf(QDate(2026, 11, 20))->size(), 2);
}

void tst_Reports::keepsWhatIsBeingCounted()
{
    takeMoneyAndOpen();
    count("till500", 3);
    QVERIFY(m_ledger->charge({m_user, LedgerKind::Fine, 100, QStringLiteral("test"), 0}));
    QVERIFY(m_ledger->pay({m_user, 100, PayMethod::Cash, {}, {}}));
    m_page->refresh(); // another desk took money
    QCOMPARE(part<TillCount>("tillCount")->countedMinor(), 1500);
    QCOMPARE(part<TillCount>("tillCount")->cashMinor(), 4160);
}

void tst_Reports::offersNoClosingToReaders()
{
    takeMoneyAndOpen();
    m_closing->setReadOnly(true);
    count("till2000", 2);
    part<QLineEdit>("tillReason")->setText(QStringLiteral("why"));
    QVERIFY(!part<QPushButton>("closeDay")->isEnabled());
}

void tst_Reports::printsTheDayOnOnePage()
{
    const QString moment = QStringLiteral("2026-10-30T09:00:00.000Z");
    for (int i = 0; i < 120; ++i) {
        const QString title =
            QStringLiteral("A book with a title long enough for two lines on paper, volume %1").arg(i);
        const qint64 copy = shelves::copy(*m_library, shelves::book(*m_library, title), QStringLiteral("B%1").arg(i));
        m_library->run(QStringLiteral("INSERT INTO loans (copy_id, user_id, loaned_at, due_on, created_at, updated_at) "
                                      "VALUES (?, ?, ?, ?, ?, ?)"),
                       {copy, m_user, moment, i % 2 == 0 ? QStringLiteral("2026-11-20") : QStringLiteral("2026-11-19"),
                        moment, moment});
        shelves::user(*m_library, QStringLiteral("User %1").arg(i), QStringLiteral("C%1").arg(i), QDate(2026, 11, 25));
    }
    TodayTab today(m_library->gate(), {});
    today.refresh();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("today.pdf"));
    QCOMPARE(today.writePdf(path), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString pdf = QString::fromLatin1(file.readAll());
    QCOMPARE(pdf.count(QRegularExpression(QStringLiteral("/Type\\s*/Page[^s]"))), 1);
}

void tst_Reports::saysThatTheDayIsBeingRead()
{
    Worker reader(m_library->database(), {Database::Access::ReadOnly});
    m_library->gate().setReader(&reader);
    QSemaphore busy;
    reader.start(
        [&busy](Job &) {
            busy.acquire();
            return Result<void>();
        },
        [](const Result<void> &) {});
    ReportsPage reports;
    auto *today = new TodayTab(m_library->gate(), {[](CommandGate &) { return 3; }, {}});
    reports.addTab(today);
    reports.resize(1080, 700);
    reports.show();
    reports.entered();
    auto *waiting = today->findChild<QLabel *>(QStringLiteral("todayWaiting"));
    auto *paper = today->findChild<QPushButton *>(QStringLiteral("todayPdf"));
    QVERIFY(paper == nullptr || !paper->isEnabled());
    QVERIFY(!waiting->isVisible()); // not for a blink
    QTRY_VERIFY(waiting->isVisible());
    busy.release();
    QTRY_VERIFY(!waiting->isVisible());
    QTRY_VERIFY(today->findChild<QPushButton *>(QStringLiteral("noticesOpen")) != nullptr);
    QVERIFY(!today->subtitle().isEmpty());
    // Read again, what stands stays until the other is there; and going away meanwhile is harmless.
    reports.refresh();
    QVERIFY(!waiting->isVisible());
    QVERIFY(!today->subtitle().isEmpty());
    delete today;
    QTRY_VERIFY(!reader.isBusy());
    m_library->gate().setReader(nullptr);
}

void tst_Reports::showsTheClosingSheet()
{
    const qint64 fine = charge(590, LedgerKind::Fine);
    charge(1200, LedgerKind::MembershipFee);
    QVERIFY(m_ledger->pay({m_user, 400, PayMethod::Cash, {}, {}}));
    QVERIFY(m_ledger->waive({fine, 50, WaiveReason::OurMistake, {}}));
    QVERIFY(m_ledger->pay({m_user, 1200, PayMethod::Card, {}, {}}));
    openPage();
    auto *kinds = part<PlainTable>("closingKinds");
    QCOMPARE(kinds->rowCount(), 3); // fines, memberships, the sum
    QCOMPARE(kinds->item(0, 1)->text(), QStringLiteral("4.00"));
    QCOMPARE(kinds->item(0, 2)->text(), QStringLiteral("1.40"));
    QCOMPARE(kinds->item(2, 4)->text(), QStringLiteral("16.00"));
    QCOMPARE(part<PlainTable>("closingPeople")->rowCount(), 2);
    QCOMPARE(part<PlainTable>("closingWaived")->item(0, 1)->text(), QStringLiteral("our mistake"));
    QVERIFY(m_closing->subtitle().contains(QStringLiteral("2026-0001")));
}

void tst_Reports::countsTheTill()
{
    TillCount till;
    till.setCash(4060, QStringLiteral("EUR"));
    till.show();
    auto *message = till.findChild<Message *>(QStringLiteral("tillMessage"));
    QVERIFY(!message->isVisibleTo(&till));
    till.findChild<MoneyEdit *>(QStringLiteral("tillFloat"))->setText(QStringLiteral("50.00"));
    till.findChild<QSpinBox *>(QStringLiteral("till2000"))->setValue(2);
    till.findChild<QSpinBox *>(QStringLiteral("till1000"))->setValue(3);
    till.findChild<QSpinBox *>(QStringLiteral("till500"))->setValue(1);
    till.findChild<QSpinBox *>(QStringLiteral("till200"))->setValue(6);
    till.findChild<QSpinBox *>(QStringLiteral("till100"))->setValue(2);
    till.findChild<QSpinBox *>(QStringLiteral("till50"))->setValue(2);
    till.findChild<QSpinBox *>(QStringLiteral("till20"))->setValue(2);
    QCOMPARE(till.countedMinor(), 9040);
    QCOMPARE(till.findChild<QLabel *>(QStringLiteral("tillExpected"))->text(), money(9060));
    QVERIFY(message->text().contains(money(20)));
    till.findChild<MoneyEdit *>(QStringLiteral("tillRest"))->setText(QStringLiteral("0.20"));
    QVERIFY(message->text().contains(QStringLiteral("right")));
}

void tst_Reports::writesTheClosingSheetAsPdf()
{
    charge(590, LedgerKind::Fine);
    QVERIFY(m_ledger->pay({m_user, 400, PayMethod::Cash, {}, {}}));
    const ClosingSheet sheet = *closingSheet(m_library->gate(), m_library->clock().today());
    const QString html = closingpaper::html(sheet, QStringLiteral("A <b> library"), CountedTill{5400, 5000});
    QVERIFY(html.contains(QStringLiteral("A &lt;b&gt; library")));
    QVERIFY(html.contains(QStringLiteral("4.00")));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("closing.pdf"));
    QCOMPARE(closingpaper::writePdf(path, sheet, QStringLiteral("A library"), CountedTill{5400, 5000}), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    QVERIFY(!closingpaper::writePdf(folder.filePath(QStringLiteral("no/such/folder.pdf")), sheet, {}, {}).isEmpty());
}

QTEST_MAIN(tst_Reports)
#include "tst_reports.moc"
