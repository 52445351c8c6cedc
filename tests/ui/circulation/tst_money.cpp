// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/codes.h"
#include "models/circulation/ledgerstore.h"
#include "models/values/money.h"
#include "tests/support/shelves.h"
#include "ui/circulation/ledgersheet.h"
#include "ui/circulation/moneypane.h"
#include "ui/circulation/receiptpane.h"
#include "ui/circulation/statementpane.h"
#include "ui/desk/usercard.h"
#include "ui/printing/slip.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/message.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/segments.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

class tst_Money : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_IE")));
        theme().install();
    }
    void init();
    void showsWhatAUserOwes();
    void asksWhyAFineRuns();
    void takesAPartPaymentByKeyboard();
    void neverTakesMoneyOnPlainEnter();
    void refusesMoreThanIsOwed();
    void paysTheChargeChosen();
    void saysWhetherThePaymentLiftsTheBlock();
    void waivesOnlyWithAReason();
    void correctsThenRefunds();
    void chargesByHand();
    void closesThePaneBeforeTheLedger();
    void showsAReceiptAgain();
    void hidesWhatARoleMayNot();
    void filtersTheLedger();
    void writesTheReceiptAsPdf();
    void writesAStatement();
    void mailsAReceiptToWhoHasAnAddress();
    void saysAtTheDeskWhatIsOwed();

private:
    template <typename T>
    T *part(QWidget *in, const char *name) const
    {
        auto *found = in->findChild<T *>(QString::fromLatin1(name));
        if (found == nullptr) {
            qFatal("no %s", name);
        }
        return found;
    }
    QString text(QWidget *in, const char *name) const { return part<QLabel>(in, name)->text(); }
    QString money(qint64 minor) const { return formattedMoney(minor, QStringLiteral("EUR")); }
    qint64 charge(qint64 amount, LedgerKind kind, const char *note = "test")
    {
        return m_service->charge({m_user, kind, amount, QString::fromLatin1(note), 0})->entry.id;
    }
    qint64 owed() { return *ledger::owed(m_library->database(), m_user); }
    std::unique_ptr<LedgerSheet> openSheet()
    {
        auto sheet = std::make_unique<LedgerSheet>(m_library->gate(), *m_service, m_user);
        sheet->show();
        return sheet;
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<LedgerService> m_service;
    qint64 m_user = 0;
};

void tst_Money::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_service = std::make_unique<LedgerService>(m_library->gate());
    shelves::setSetting(*m_library, QStringLiteral("library_name"), QStringLiteral("Riverside Town Library"));
    shelves::setRule(*m_library, QStringLiteral("fine_amount"), QStringLiteral("20"));
    m_user = shelves::user(*m_library, QStringLiteral("Leila Moreau"), QStringLiteral("M20703"));
    const qint64 book = shelves::book(*m_library, QStringLiteral("I Know Why the Caged Bird Sings"));
    const qint64 copy = shelves::copy(*m_library, book, QStringLiteral("30000016-2"));
    m_library->run(
        QStringLiteral("INSERT INTO loans (copy_id, user_id, loaned_at, due_on, created_at, updated_at) VALUES "
                       "(?, ?, '2026-10-01T09:00:00.000Z', '2026-10-23', '2026-10-01T09:00:00.000Z', "
                       "'2026-10-01T09:00:00.000Z')"),
        {copy, m_user});
}

void tst_Money::showsWhatAUserOwes()
{
    MoneyPane pane(m_library->gate(), *m_service);
    QSignalSpy counts(&pane, &MoneyPane::openCountChanged);
    charge(590, LedgerKind::LostItem, "Wolf Hall");
    charge(300, LedgerKind::ProcessingFee, "Wolf Hall");
    pane.showUser(m_user);
    pane.show();
    QCOMPARE(text(&pane, "moneyOwes"), money(890));
    QCOMPARE(text(&pane, "moneyRunning"), money(560)); // 28 days
    QCOMPARE(text(&pane, "moneyCounts"), money(1450));
    QCOMPARE(counts.last().value(0).toInt(), 2);
    QVERIFY(part<QPushButton>(&pane, "moneyPay")->isEnabled());
    QSignalSpy pays(&pane, &MoneyPane::paymentWanted);
    QTest::mouseClick(part<QPushButton>(&pane, "moneyPay"), Qt::LeftButton);
    QCOMPARE(pays.value(0).value(0).toLongLong(), m_user);
    QVERIFY(m_service->pay({m_user, 890, PayMethod::Card, {}, {}}));
    pane.refresh();
    QCOMPARE(text(&pane, "moneyOwes"), money(0));
    QVERIFY(!part<QPushButton>(&pane, "moneyPay")->isEnabled());
    pane.showUser(0);
    QVERIFY(!part<QPushButton>(&pane, "moneyLedger")->isEnabled());
}

void tst_Money::asksWhyAFineRuns()
{
    MoneyPane pane(m_library->gate(), *m_service);
    QSignalSpy asked(&pane, &MoneyPane::whyAsked);
    pane.showUser(m_user);
    pane.show();
    for (QPushButton *button : pane.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Why?")) {
            button->click();
        }
    }
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Explanation>().subject, QStringLiteral("why.fine"));
}

void tst_Money::takesAPartPaymentByKeyboard()
{
    charge(590, LedgerKind::LostItem, "Wolf Hall");
    charge(300, LedgerKind::ProcessingFee, "Wolf Hall");
    const auto sheet = openSheet();
    QSignalSpy done(sheet.get(), &LedgerSheet::done);
    QCOMPARE(text(sheet.get(), "ledgerOwes"), money(890));
    sheet->takePayment();
    auto *amount = part<MoneyEdit>(sheet.get(), "payAmount");
    QCOMPARE(amount->minor(), std::optional<qint64>(890));
    amount->selectAll();
    QTest::keyClicks(amount, QStringLiteral("5"));
    auto *given = part<MoneyEdit>(sheet.get(), "payGiven");
    QTest::keyClicks(given, QStringLiteral("10.00"));
    QCOMPARE(text(sheet.get(), "payChange"), money(500));
    QCOMPARE(text(sheet.get(), "payAfter"), money(390));
    QTest::keyClick(given, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(owed(), 390);
    auto *receipt = part<ReceiptPane>(sheet.get(), "receiptPane");
    QVERIFY(receipt->isVisibleTo(sheet.get()));
    QCOMPARE(done.size(), 1);
    const QString paper = receipt->findChild<SlipView *>()->slip().plainText();
    for (const char *said : {"Riverside Town Library", "Receipt 2026-0001", "Leila Moreau", "Lost: Wolf Hall",
                             "rest 0.90", "Change\t5.00", "Served by Test a."}) {
        QVERIFY2(paper.contains(QString::fromLatin1(said)), said);
    }
    QSignalSpy undo(sheet.get(), &LedgerSheet::undoWanted);
    QTest::mouseClick(part<QPushButton>(sheet.get(), "receiptUndo"), Qt::LeftButton);
    QCOMPARE(undo.size(), 1);
    QVERIFY(!undo.first().first().toString().isEmpty());
}

void tst_Money::neverTakesMoneyOnPlainEnter()
{
    charge(590, LedgerKind::Fine);
    const auto sheet = openSheet();
    sheet->takePayment();
    auto *amount = part<MoneyEdit>(sheet.get(), "payAmount");
    QTest::keyClick(amount, Qt::Key_Return);
    QTest::keyClick(part<QPushButton>(sheet.get(), "paneCancel"), Qt::Key_Return);
    QCOMPARE(owed(), 590);
    // A code of a scanner in the amount is no amount.
    amount->selectAll();
    QTest::keyClicks(amount, QStringLiteral("30000016-2"));
    QTest::keyClick(amount, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(owed(), 590);
}

void tst_Money::refusesMoreThanIsOwed()
{
    charge(590, LedgerKind::Fine);
    const auto sheet = openSheet();
    sheet->takePayment();
    auto *amount = part<MoneyEdit>(sheet.get(), "payAmount");
    amount->setText(QStringLiteral("6.00"));
    QVERIFY(part<QLabel>(sheet.get(), "payAmountProblem")->isVisibleTo(sheet.get()));
    QTest::keyClick(amount, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(owed(), 590);
    amount->setText(QStringLiteral("5.90"));
    QVERIFY(!part<QLabel>(sheet.get(), "payAmountProblem")->isVisibleTo(sheet.get()));
    part<MoneyEdit>(sheet.get(), "payGiven")->setText(QStringLiteral("5"));
    QVERIFY(part<QLabel>(sheet.get(), "payGivenProblem")->isVisibleTo(sheet.get()));
    part<Segments>(sheet.get(), "payMethod")->setCurrent(1); // by card nothing is given
    QTest::keyClick(amount, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(owed(), 0);
}

void tst_Money::paysTheChargeChosen()
{
    const qint64 first = charge(200, LedgerKind::Fine);
    const qint64 second = charge(300, LedgerKind::Fine);
    const qint64 third = charge(500, LedgerKind::ProcessingFee);
    const auto sheet = openSheet();
    sheet->takePayment();
    auto *pane = part<QWidget>(sheet.get(), "paymentPane");
    auto *amount = part<MoneyEdit>(sheet.get(), "payAmount");
    part<Segments>(sheet.get(), "payOrder")->setCurrent(1);
    const auto choice = [&](qint64 id) {
        return pane->findChild<QCheckBox *>(QStringLiteral("chargeChosen%1").arg(id));
    };
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (const qint64 id : {first, second, third}) {
        choice(id)->setChecked(id != first);
    }
    QCOMPARE(amount->minor(), 800); // two of three
    amount->setMinor(700); // and not all of them
    QTest::keyClick(amount, Qt::Key_Return, Qt::ControlModifier);
    const Settlement settlement = m_service->ledgerOf(m_user)->settlement;
    QCOMPARE(settlement.charge(first)->openMinor(), 200);
    QCOMPARE(settlement.charge(second)->openMinor(), 0);
    QCOMPARE(settlement.charge(third)->openMinor(), 100);
}

void tst_Money::saysWhetherThePaymentLiftsTheBlock()
{
    charge(890, LedgerKind::LostItem);
    m_library->run(
        QStringLiteral("INSERT INTO block_limits (measure, action, limit_value, created_at, updated_at) "
                       "VALUES ('debt', 'borrow', 1000, '2026-11-01T09:00:00.000Z', '2026-11-01T09:00:00.000Z')"));
    const auto sheet = openSheet();
    sheet->takePayment();
    const auto said = [&] {
        for (Message *message : part<QWidget>(sheet.get(), "paymentPane")->findChildren<Message *>()) {
            if (message->isVisibleTo(sheet.get())) {
                return message->text();
            }
        }
        return QString();
    };
    part<MoneyEdit>(sheet.get(), "payAmount")->setText(QStringLiteral("5.00"));
    QVERIFY2(said().contains(QStringLiteral("may borrow again")), qPrintable(said()));
    part<MoneyEdit>(sheet.get(), "payAmount")->setText(QStringLiteral("1.00"));
    QVERIFY2(said().contains(QStringLiteral("may not borrow")), qPrintable(said()));
}

void tst_Money::waivesOnlyWithAReason()
{
    charge(590, LedgerKind::Fine);
    const qint64 fee = charge(300, LedgerKind::ProcessingFee, "Wolf Hall");
    const auto sheet = openSheet();
    sheet->waive(fee);
    QCOMPARE(text(sheet.get(), "waiveCharge"), QStringLiteral("Processing fee, Wolf Hall"));
    auto *amount = part<MoneyEdit>(sheet.get(), "waiveAmount");
    QCOMPARE(amount->minor(), std::optional<qint64>(300));
    QTest::keyClick(amount, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(owed(), 890); // no reason yet
    part<QRadioButton>(sheet.get(), "waiveReason4")->click();
    QTest::keyClick(amount, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(owed(), 890); // another reason has to be said
    part<QPlainTextEdit>(sheet.get(), "waiveNote")->setPlainText(QStringLiteral("Brought a paperback."));
    QTest::keyClick(amount, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(owed(), 590);
    QCOMPARE(m_service->ledgerOf(m_user)->settlement.charge(fee)->waivedMinor, 300);
}

void tst_Money::correctsThenRefunds()
{
    charge(1490, LedgerKind::LostItem, "Wolf Hall");
    QVERIFY(m_service->pay({m_user, 1490, PayMethod::Cash, {}, {}}));
    const auto sheet = openSheet();
    auto *list = part<PlainTable>(sheet.get(), "ledgerList");
    QVERIFY(!part<QPushButton>(sheet.get(), "ledgerRefund")->isEnabled());
    QVERIFY(!part<QPushButton>(sheet.get(), "ledgerCorrect")->isEnabled()); // the payment is selected
    list->setCurrentCell(1, 2);
    list->selectRow(1);
    QTest::mouseClick(part<QPushButton>(sheet.get(), "ledgerCorrect"), Qt::LeftButton);
    part<MoneyEdit>(sheet.get(), "correctAmount")->setText(QStringLiteral("12.90"));
    auto *note = part<QLineEdit>(sheet.get(), "correctNote");
    QTest::keyClicks(note, QStringLiteral("It cost 12.90"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(owed(), -200);
    QTest::mouseClick(part<QPushButton>(sheet.get(), "ledgerRefund"), Qt::LeftButton);
    QCOMPARE(part<MoneyEdit>(sheet.get(), "refundAmount")->minor(), std::optional<qint64>(200));
    auto *reason = part<QLineEdit>(sheet.get(), "refundNote");
    QTest::keyClicks(reason, QStringLiteral("Paid too much"));
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(owed(), 0);
    QVERIFY(part<ReceiptPane>(sheet.get(), "receiptPane")->isVisibleTo(sheet.get()));
}

void tst_Money::chargesByHand()
{
    const auto sheet = openSheet();
    QTest::mouseClick(part<QPushButton>(sheet.get(), "ledgerCharge"), Qt::LeftButton);
    part<MoneyEdit>(sheet.get(), "chargeAmount")->setText(QStringLiteral("1.20"));
    auto *note = part<QLineEdit>(sheet.get(), "chargeNote");
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(owed(), 0); // says nothing of what it is for
    QTest::keyClicks(note, QStringLiteral("Copies"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(owed(), 120);
    QCOMPARE(part<PlainTable>(sheet.get(), "ledgerList")->item(0, 2)->text(), QStringLiteral("Copies"));
}

void tst_Money::closesThePaneBeforeTheLedger()
{
    charge(590, LedgerKind::Fine);
    const auto sheet = openSheet();
    sheet->takePayment();
    QTest::keyClick(sheet.get(), Qt::Key_Escape);
    QVERIFY(sheet->isVisible());
    QVERIFY(!part<QWidget>(sheet.get(), "ledgerPanes")->isVisibleTo(sheet.get()));
    QTest::keyClick(sheet.get(), Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

void tst_Money::showsAReceiptAgain()
{
    charge(590, LedgerKind::Fine);
    QVERIFY(m_service->pay({m_user, 100, PayMethod::Cash, {}, {}}));
    const auto sheet = openSheet();
    auto *list = part<PlainTable>(sheet.get(), "ledgerList");
    emit list->itemActivated(list->item(0, 2));
    QVERIFY(part<ReceiptPane>(sheet.get(), "receiptPane")->isVisibleTo(sheet.get()));
    QVERIFY(!part<QPushButton>(sheet.get(), "receiptUndo")->isVisibleTo(sheet.get())); // not just now
}

void tst_Money::hidesWhatARoleMayNot()
{
    charge(590, LedgerKind::Fine);
    m_library->signInAs(Role::Assistant);
    const auto sheet = openSheet();
    QVERIFY(part<QPushButton>(sheet.get(), "ledgerPay")->isVisibleTo(sheet.get()));
    for (const char *name : {"ledgerWaive", "ledgerRefund", "ledgerCorrect"}) {
        QVERIFY2(!part<QPushButton>(sheet.get(), name)->isVisibleTo(sheet.get()), name);
    }
    sheet->setReadOnly(true);
    QVERIFY(!part<QPushButton>(sheet.get(), "ledgerPay")->isVisibleTo(sheet.get()));
}

void tst_Money::filtersTheLedger()
{
    const qint64 fine = charge(590, LedgerKind::Fine);
    charge(100, LedgerKind::Other, "Copies");
    QVERIFY(m_service->pay({m_user, 590, PayMethod::Cash, {}, {fine}}));
    const auto sheet = openSheet();
    auto *list = part<PlainTable>(sheet.get(), "ledgerList");
    QCOMPARE(list->rowCount(), 3);
    part<Segments>(sheet.get(), "ledgerFilter")->setCurrent(1);
    QCOMPARE(list->rowCount(), 1);
    QCOMPARE(list->item(0, 2)->text(), QStringLiteral("Copies"));
    part<Segments>(sheet.get(), "ledgerFilter")->setCurrent(2);
    QCOMPARE(list->rowCount(), 1);
}

void tst_Money::writesTheReceiptAsPdf()
{
    charge(590, LedgerKind::LostItem, "Wolf Hall <b>&amp; Bring");
    const auto paid = m_service->pay({m_user, 500, PayMethod::Cash, 1000, {}});
    const Slip slip = slipOf(*receiptOf(m_library->database(), m_library->clock(), paid->entry.id));
    QVERIFY(slip.plainText().contains(QStringLiteral("<b>&amp;")));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("receipt.pdf"));
    QCOMPARE(slips::writePdf(path, slip), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    QVERIFY(!slips::writePdf(folder.filePath(QStringLiteral("no/such/folder.pdf")), slip).isEmpty());
}

void tst_Money::writesAStatement()
{
    charge(590, LedgerKind::LostItem, "Wolf Hall");
    const auto sheet = openSheet();
    part<QPushButton>(sheet.get(), "ledgerStatement")->click();
    auto *pane = part<StatementPane>(sheet.get(), "statementPane");
    QVERIFY(pane->isVisible());
    QTemporaryDir folder;
    QCOMPARE(pane->writePdf(folder.filePath(QStringLiteral("statement.pdf"))), QString());
    const auto made = accountStatement(m_library->gate(), m_user, QDate(2026, 1, 1), QDate(2026, 12, 31));
    QTextDocument paper;
    paper::layOut(paper, letterOf(*made, m_library->clock(), false));
    for (const QString &words : {QStringLiteral("Wolf Hall"), money(590), money(560), money(1150)}) {
        QVERIFY2(paper.toRawText().contains(words), qPrintable(words));
    }
    part<DateEdit>(pane, "statementTo")->setDate(QDate(2020, 1, 1));
    QVERIFY(!pane->primary()->isEnabled());
}

void tst_Money::mailsAReceiptToWhoHasAnAddress()
{
    charge(500, LedgerKind::Fine);
    const qint64 paid = m_service->pay({m_user, 500, PayMethod::Cash, {}, {}})->entry.id;
    ReceiptPane pane(nullptr);
    pane.setMayMail(true);
    pane.show();
    auto *mail = part<QPushButton>(&pane, "receiptMail");
    pane.showReceipt(*receiptOf(m_library->database(), m_library->clock(), paid));
    QVERIFY(!mail->isVisible());
    m_library->run(QStringLiteral("UPDATE users SET email = 'leila@example.org' WHERE id = ?"), {m_user});
    pane.showReceipt(*receiptOf(m_library->database(), m_library->clock(), paid));
    QVERIFY(mail->isVisible());
    QSignalSpy mails(&pane, &ReceiptPane::mailWanted);
    mail->click();
    QCOMPARE(mails.size(), 1);
    QVERIFY(mails.first().value(2).toString().contains(money(500)));
    QVERIFY(!mail->isEnabled()); // not twice while it is on its way
    pane.say(Tone::Danger, QStringLiteral("no"));
    QVERIFY(mail->isEnabled());
}

void tst_Money::saysAtTheDeskWhatIsOwed()
{
    CodeFinder finder(m_library->gate());
    UserHit user;
    user.id = m_user;
    user.name = QStringLiteral("Leila Moreau");
    UserCard card;
    card.show();
    QSignalSpy payments(&card, &UserCard::paymentWanted);
    card.showUser(user, *finder.details(m_user), m_library->clock().today());
    QCOMPARE(text(&card, "userOwes"), money(560)); // running only: nothing to pay yet
    QVERIFY(!part<QPushButton>(&card, "userPay")->isVisibleTo(&card));
    charge(890, LedgerKind::LostItem);
    const auto details = finder.details(m_user);
    QCOMPARE(details->debtMinor, 1450);
    QCOMPARE(details->runningMinor, 560);
    card.showUser(user, *details, m_library->clock().today());
    QCOMPARE(text(&card, "userOwes"), money(1450));
    part<QPushButton>(&card, "userPay")->click();
    QCOMPARE(payments.value(0).value(0).toLongLong(), m_user);
}

QTEST_MAIN(tst_Money)
#include "tst_money.moc"
