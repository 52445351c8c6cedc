// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/ledgerstore.h"
#include "models/circulation/loanfines.h"
#include "tests/gallery/programwindow.h"
#include "tests/gallery/scene.h"
#include "tests/gallery/stage.h"
#include "ui/circulation/ledgersheet.h"
#include "ui/circulation/moneypane.h"
#include "ui/users/userspage.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tabrow.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace {

/// A user with late copies, charges, a payment, a waiver: made once in each stage's library.
qint64 someDebtor(Stage &stage)
{
    Services &services = stage.services();
    const auto rules = services.rules.rules();
    const QString before = rules ? rules->valueAt(RuleName::FineAmount, std::nullopt, std::nullopt).value_or(QString())
                                 : QString();
    if (before != QLatin1String("20")) {
        (void)services.rules.change({{RuleName::FineAmount, std::nullopt, std::nullopt,
                                      before.isNull() ? std::nullopt : std::optional(before), QStringLiteral("20")}});
    }
    const auto policy = loadPolicy(stage.database());
    if (!policy) {
        return 0;
    }
    const auto fines = allRunningFines(stage.database(), *policy, stage.clock());
    qint64 userId = 0;
    for (const qint64 loanId : fines ? fines->keys() : QList<qint64>()) {
        userId = qMax(userId, services.circulation.loan(loanId)->value_or(Loan()).userId);
    }
    LedgerService &ledger = services.ledger;
    const auto entries = ledger::entriesOf(stage.database(), userId);
    const auto isLost = [](const LedgerEntry &entry) { return entry.kind == LedgerKind::LostItem; };
    if (userId == 0 || !entries || std::any_of(entries->cbegin(), entries->cend(), isLost)) {
        return userId;
    }
    const auto charge = [&](LedgerKind kind, qint64 minor, const char *note) {
        return ledger.charge({userId, kind, minor, QString::fromLatin1(note), 0})->entry.id;
    };
    charge(LedgerKind::Fine, 180, "Persepolis");
    (void)ledger.pay({userId, 100, PayMethod::Cash, 200, {}});
    const qint64 snow = charge(LedgerKind::Fine, 120, "The Snowy Day");
    (void)ledger.waive({snow, 120, WaiveReason::OurMistake, QStringLiteral("was in the book drop in time")});
    const qint64 lost = charge(LedgerKind::LostItem, 1490, "Wolf Hall");
    charge(LedgerKind::ProcessingFee, 300, "Wolf Hall");
    (void)ledger.pay({userId, 780, PayMethod::Card, {}, {}});
    (void)ledger.correct({lost, 1290, QStringLiteral("Wolf Hall cost 12.90, not 14.90")});
    return userId;
}

QWidget *moneyTab(Stage &stage, QSize size = QSize(1280, 800))
{
    const qint64 userId = someDebtor(stage);
    auto *window = new ProgramWindow(stage, size);
    window->trigger(Act::GoUsers);
    Stage::settle(300);
    auto *page = window->findChild<UsersPage *>();
    auto *money = window->findChild<MoneyPane *>();
    if (userId == 0 || page == nullptr || money == nullptr) {
        delete window;
        return nullptr;
    }
    page->showRecord(userId);
    Stage::settle(400);
    for (QToolButton *tab : page->findChildren<QToolButton *>()) {
        if (tab->property("tab").toBool()
            && tab->text().startsWith(QCoreApplication::translate("Workspace", "Money"))) {
            tab->click();
        }
    }
    Stage::settle(200);
    return window;
}

LedgerSheet *ledger(Stage &stage, const char *button = nullptr)
{
    QWidget *window = moneyTab(stage);
    if (window == nullptr) {
        return nullptr;
    }
    window->findChild<QPushButton *>(QStringLiteral("moneyLedger"))->click();
    Stage::settle(200);
    auto *sheet = qobject_cast<LedgerSheet *>(static_cast<ProgramWindow *>(window)->dialog());
    if (sheet != nullptr && button != nullptr) {
        sheet->findChild<QPushButton *>(QString::fromLatin1(button))->click();
        Stage::settle(200);
    }
    return sheet;
}

QWidget *payment(Stage &stage)
{
    LedgerSheet *sheet = ledger(stage, "ledgerPay");
    if (sheet != nullptr) {
        sheet->findChild<MoneyEdit *>(QStringLiteral("payAmount"))->setMinor(500);
        sheet->findChild<MoneyEdit *>(QStringLiteral("payGiven"))->setMinor(1000);
    }
    return sheet;
}

QWidget *waiver(Stage &stage)
{
    LedgerSheet *sheet = ledger(stage, "ledgerWaive");
    if (sheet != nullptr) {
        sheet->findChild<QRadioButton *>(QStringLiteral("waiveReason0"))->click();
    }
    return sheet;
}

QWidget *receipt(Stage &stage)
{
    QWidget *sheet = payment(stage);
    if (sheet != nullptr) {
        QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
        Stage::settle(200);
    }
    return sheet;
}

enum class Closed { No, Counting, Yes };

QWidget *closing(Stage &stage, QSize size = QSize(1280, 800), Closed closed = Closed::No)
{
    someDebtor(stage);
    auto *window = new ProgramWindow(stage, size);
    if (!window->trigger(Act::GoReports)) {
        delete window;
        return nullptr;
    }
    window->findChild<TabRow *>(QStringLiteral("reportTabs"))->setCurrent(1);
    Stage::settle(300);
    if (closed != Closed::No) {
        window->findChild<QSpinBox *>(QStringLiteral("till2000"))->setValue(2);
        window->findChild<QLineEdit *>(QStringLiteral("tillReason"))
            ->setText(QStringLiteral("One coin too much given as change"));
    }
    if (closed == Closed::Yes) {
        window->findChild<QPushButton *>(QStringLiteral("closeDay"))->click();
    }
    Stage::settle(200);
    return window;
}

QWidget *today(Stage &stage, QSize size = QSize(1280, 800))
{
    auto *window = new ProgramWindow(stage, size);
    if (!window->trigger(Act::Today)) {
        delete window;
        return nullptr;
    }
    Stage::settle(300);
    return window;
}

QWidget *choosing(Stage &stage)
{
    LedgerSheet *sheet = ledger(stage, "ledgerPay");
    if (sheet != nullptr) {
        sheet->findChild<Segments *>(QStringLiteral("payOrder"))->setCurrent(1);
        Stage::settle(200);
        for (QCheckBox *box : sheet->findChildren<QCheckBox *>()) {
            box->setChecked(true);
        }
        Stage::settle(100);
    }
    return sheet;
}

const Scene userTab("money-user-tab", [](Stage &stage) { return moneyTab(stage); });
const Scene userTabNarrow("money-user-tab-1024", [](Stage &stage) { return moneyTab(stage, QSize(1024, 700)); });
const Scene ledgerAlone("money-ledger", [](Stage &stage) { return ledger(stage); });
const Scene ledgerPayment("money-ledger-payment", payment);
const Scene ledgerWaive("money-waive", waiver);
const Scene ledgerReceipt("money-receipt", receipt);
const Scene ledgerCharge("money-charge", [](Stage &stage) { return ledger(stage, "ledgerCharge"); });
const Scene ledgerChoose("money-payment-choose", choosing);
const Scene ledgerStatement("money-statement", [](Stage &stage) { return ledger(stage, "ledgerStatement"); });
const Scene todaySheet("today-sheet", [](Stage &stage) { return today(stage); });
const Scene todayNarrow("today-sheet-1024", [](Stage &stage) { return today(stage, QSize(1024, 700)); });
const Scene closingCounting("money-closing-counting",
                            [](Stage &stage) { return closing(stage, QSize(1280, 800), Closed::Counting); });
const Scene closingClosed("money-closing-closed",
                          [](Stage &stage) { return closing(stage, QSize(1280, 800), Closed::Yes); });
const Scene closingSheet("money-closing-sheet", [](Stage &stage) { return closing(stage); });
const Scene closingNarrow("money-closing-sheet-1024", [](Stage &stage) { return closing(stage, QSize(1024, 700)); });

} // namespace
