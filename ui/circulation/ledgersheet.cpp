// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/ledgersheet.h"

#include "models/circulation/circulationfacts.h"
#include "models/circulation/limitservice.h"
#include "models/circulation/loanfines.h"
#include "models/settings/librarysettings.h"
#include "models/values/money.h"
#include "ui/circulation/entrypane.h"
#include "ui/circulation/moneytexts.h"
#include "ui/circulation/paymentpane.h"
#include "ui/circulation/receiptpane.h"
#include "ui/circulation/statementpane.h"
#include "ui/circulation/waivepane.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/twolinedelegate.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QMetaMethod>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace {

enum Column { DateColumn, KindColumn, WhatColumn, AmountColumn, BalanceColumn };
enum Filter { AllEntries, OpenCharges, Payments };
constexpr int IdRole = Qt::UserRole + 200;

Tone toneOf(LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::Payment: return Tone::Ok;
    case LedgerKind::Refund: return Tone::Warn;
    case LedgerKind::Correction: return Tone::Info;
    default: return Tone::Neutral;
    }
}

} // namespace

LedgerSheet::LedgerSheet(CommandGate &gate, LedgerService &ledger, qint64 userId, QWidget *parent)
    : Sheet(tr("Ledger"), Width::Window, parent),
      m_gate(gate),
      m_context{.service = ledger, .clock = gate.clock()}
{
    setObjectName(QStringLiteral("ledgerSheet"));
    m_context.userId = userId;
    if (const Result<LibraryValues> values = LibrarySettings::read(gate.database())) {
        m_context.currency = values->currency;
    }
    const Result<LimitSet> limits = loadLimits(gate.database());
    const Result<std::optional<BorrowerFacts>> user = borrowerFacts(gate.database(), userId);
    if (limits && user && *user) {
        m_userName = (*user)->name;
        m_context.debtLimit = limits->lookUp(LimitMeasure::Debt, LimitedAction::Borrow, (*user)->categoryId).limit;
    }
    setTitle(m_userName.isEmpty() ? tr("Ledger") : m_userName);
    setFootVisible(false);
    buildHead();
    auto *row = new QHBoxLayout;
    setSpacing(row, 0, 16);
    auto *left = new QVBoxLayout;
    setSpacing(left, 0, 10);
    buildList(left);
    row->addLayout(left, 1);
    buildPanes();
    row->addWidget(m_panes);
    body()->addLayout(row, 1);
    refresh();
    closePane();
    m_list->setFocus();
}

void LedgerSheet::buildHead()
{
    auto *row = new QHBoxLayout;
    setSpacing(row, 0, 8);
    m_state = new Pill(this);
    row->addWidget(m_state);
    row->addStretch(1);
    const auto add = [&](const QString &text, const char *name, Command command) {
        QPushButton *button = makeButton(text, ButtonKind::Normal, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setVisible(m_gate.mayDo(command));
        row->addWidget(button);
        return button;
    };
    auto *statement = makeButton(tr("Statement…"), ButtonKind::Normal, this);
    statement->setObjectName(QStringLiteral("ledgerStatement"));
    statement->setIcon(themedIcon(QStringLiteral("print")));
    row->addWidget(statement);
    connect(statement, &QPushButton::clicked, this, [this] { showPane(m_statement); });
    m_waive = add(tr("Waive…"), "ledgerWaive", Command::WaiveCharge);
    m_correct = add(tr("Correct…"), "ledgerCorrect", Command::CorrectLedger);
    m_refund = add(tr("Refund…"), "ledgerRefund", Command::RefundMoney);
    m_charge = add(tr("Add charge…"), "ledgerCharge", Command::AddCharge);
    m_charge->setIcon(themedIcon(QStringLiteral("plus")));
    m_pay = add(tr("Take payment…"), "ledgerPay", Command::TakePayment);
    m_pay->setIcon(themedIcon(QStringLiteral("coin"), Colour::OnAccent));
    setKind(m_pay, ButtonKind::Primary);
    body()->addLayout(row);
    connect(m_pay, &QPushButton::clicked, this, &LedgerSheet::takePayment);
    connect(m_waive, &QPushButton::clicked, this, [this] { waive(); });
    connect(m_refund, &QPushButton::clicked, this, [this] { showPane(m_refunding); });
    connect(m_correct, &QPushButton::clicked, this, [this] { showPane(m_correcting); });
    connect(m_charge, &QPushButton::clicked, this, [this] { showPane(m_charging); });
}

LedgerSheet::Card LedgerSheet::addCard(QLayout *layout, const QString &title, const QString &name)
{
    QFrame *card = makeCard(this);
    auto *lines = new QVBoxLayout(card);
    setSpacing(lines, 16, 10, 16, 10, 2);
    lines->addWidget(makeLabel(title, TextRole::Small, card));
    Card made{makeLabel(QString(), TextRole::Kpi, card), makeLabel(QString(), TextRole::Small, card)};
    made.figure->setObjectName(name);
    made.figure->setAccessibleName(title);
    lines->addWidget(made.figure);
    lines->addWidget(made.line);
    layout->addWidget(card);
    return made;
}

void LedgerSheet::buildList(QLayout *layout)
{
    auto *cards = new QHBoxLayout;
    setSpacing(cards, 0, 12);
    m_owes = addCard(cards, tr("Owes now"), QStringLiteral("ledgerOwes"));
    m_running = addCard(cards, tr("Running, not charged yet"), QStringLiteral("ledgerRunning"));
    m_paid = addCard(cards, tr("Paid in %1").arg(m_gate.clock().today().year()), QStringLiteral("ledgerPaid"));
    static_cast<QBoxLayout *>(layout)->addLayout(cards);
    auto *bar = new QHBoxLayout;
    setSpacing(bar, 0, 8);
    m_filter = new Segments(this);
    m_filter->setObjectName(QStringLiteral("ledgerFilter"));
    m_filter->addSegment(tr("All"));
    m_filter->addSegment(tr("Open charges"));
    m_filter->addSegment(tr("Payments"));
    bar->addWidget(m_filter);
    bar->addStretch(1);
    m_why = makeButton(tr("Why?"), ButtonKind::Link, this);
    m_why->setObjectName(QStringLiteral("ledgerWhy"));
    bar->addWidget(m_why);
    bar->addWidget(makeLabel(tr("Nothing is ever changed or deleted here"), TextRole::Small, this));
    static_cast<QBoxLayout *>(layout)->addLayout(bar);
    m_list = new PlainTable({tr("Date"), tr("Kind"), tr("What"), tr("Amount"), tr("Balance")}, this);
    m_list->setObjectName(QStringLiteral("ledgerList"));
    m_list->setAccessibleName(tr("Ledger"));
    m_list->setNumberColumn(AmountColumn);
    m_list->setNumberColumn(BalanceColumn);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setItemDelegateForColumn(WhatColumn, new TwoLineDelegate(TwoLineDelegate::Look::Lines, m_list));
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(theme().px(330));
    const auto fitRows = [this] { m_list->verticalHeader()->setDefaultSectionSize(theme().px(48)); };
    connect(&theme(), &Theme::changed, this, fitRows);
    fitRows();
    layout->addWidget(m_list);
    connect(m_filter, &Segments::currentChanged, this, &LedgerSheet::showEntries);
    connect(m_list, &QTableWidget::itemSelectionChanged, this, &LedgerSheet::selectionChanged);
    connect(m_list, &QTableWidget::itemActivated, this, [this] {
        if (const LedgerEntry *entry = m_context.ledger.entry(selectedEntry());
            entry != nullptr && entry->receiptNumber != 0) {
            showReceipt(entry->id);
        }
    });
    connect(m_why, &QPushButton::clicked, this, &LedgerSheet::askWhy);
}

void LedgerSheet::buildPanes()
{
    m_panes = new QStackedWidget(this);
    m_panes->setProperty("card", true);
    m_panes->setObjectName(QStringLiteral("ledgerPanes"));
    m_panes->setFixedWidth(theme().px(346));
    m_panes->setMinimumHeight(theme().px(570));
    connect(&theme(), &Theme::changed, m_panes, [this] {
        m_panes->setFixedWidth(theme().px(346));
        m_panes->setMinimumHeight(theme().px(570));
    });
    m_payment = new PaymentPane(m_context, m_panes);
    m_waiver = new WaivePane(m_context, m_panes);
    m_refunding = new EntryPane(EntryPane::Purpose::Refund, m_context, m_panes);
    m_correcting = new EntryPane(EntryPane::Purpose::Correct, m_context, m_panes);
    m_charging = new EntryPane(EntryPane::Purpose::Charge, m_context, m_panes);
    m_statement = new StatementPane(m_gate, m_context, m_panes);
    for (LedgerPane *pane : {static_cast<LedgerPane *>(m_statement), static_cast<LedgerPane *>(m_payment),
                             static_cast<LedgerPane *>(m_waiver), static_cast<LedgerPane *>(m_refunding),
                             static_cast<LedgerPane *>(m_correcting), static_cast<LedgerPane *>(m_charging)}) {
        addPane(pane);
    }
    m_receipt = new ReceiptPane(m_panes);
    m_panes->addWidget(m_receipt);
    connect(m_receipt, &ReceiptPane::closed, this, &LedgerSheet::closePane);
    connect(m_receipt, &ReceiptPane::mailWanted, this, &LedgerSheet::receiptMailWanted);
    connect(m_receipt, &ReceiptPane::undoWanted, this, [this](const QString &commandId) {
        closePane();
        emit undoWanted(commandId);
        refresh();
    });
}

void LedgerSheet::addPane(LedgerPane *pane)
{
    m_panes->addWidget(pane);
    connect(pane, &LedgerPane::cancelled, this, &LedgerSheet::closePane);
    connect(pane, &LedgerPane::acted, this, [this, pane](const LedgerOutcome &outcome) { acted(pane, outcome); });
}

void LedgerSheet::takePayment()
{
    showPane(m_payment);
}

void LedgerSheet::waive(qint64 chargeId)
{
    for (int row = 0; chargeId != 0 && row < m_list->rowCount(); ++row) {
        if (m_list->item(row, DateColumn)->data(IdRole).toLongLong() == chargeId) {
            m_list->selectRow(row);
        }
    }
    showPane(m_waiver);
}

void LedgerSheet::setReadOnly(bool readOnly)
{
    const auto show = [&](QPushButton *button, Command command) {
        button->setVisible(!readOnly && m_gate.mayDo(command));
    };
    show(m_pay, Command::TakePayment);
    show(m_charge, Command::AddCharge);
    show(m_waive, Command::WaiveCharge);
    show(m_refund, Command::RefundMoney);
    show(m_correct, Command::CorrectLedger);
}

void LedgerSheet::setMayMail(bool may)
{
    m_receipt->setMayMail(may);
}

void LedgerSheet::sayMailed(bool isSent, const QString &sentence)
{
    m_receipt->say(isSent ? Tone::Ok : Tone::Danger, sentence);
}

void LedgerSheet::showPane(LedgerPane *pane)
{
    m_current = pane;
    m_panes->setCurrentWidget(pane);
    m_panes->show();
    pane->start();
    fitColumns();
}

void LedgerSheet::closePane()
{
    m_current = nullptr;
    m_panes->hide();
    m_list->setFocus();
    fitColumns();
}

/// Beside a pane in a narrow window the balance gives way, then the kind.
void LedgerSheet::fitColumns()
{
    QTimer::singleShot(0, this, [this] {
        const int room = m_list->viewport()->width();
        m_list->setColumnHidden(BalanceColumn, room < theme().px(500));
        m_list->setColumnHidden(KindColumn, room < theme().px(400));
    });
}

void LedgerSheet::acted(LedgerPane *pane, const LedgerOutcome &outcome)
{
    const QString amount = formattedMoney(qAbs(outcome.entry.amountMinor), m_context.currency);
    refresh();
    if (outcome.entry.receiptNumber != 0) {
        showReceipt(outcome.entry.id, outcome.commandId);
    } else {
        closePane();
    }
    emit done(pane == m_payment          ? tr("%1 taken from %2.").arg(amount, m_userName)
                  : pane == m_waiver     ? tr("%1 waived for %2.").arg(amount, m_userName)
                  : pane == m_refunding  ? tr("%1 paid out to %2.").arg(amount, m_userName)
                  : pane == m_correcting ? tr("A charge of %1 was corrected.").arg(m_userName)
                                         : tr("%1 charged to %2.").arg(amount, m_userName));
}

void LedgerSheet::showReceipt(qint64 entryId, const QString &commandId)
{
    const Result<Receipt> receipt = receiptOf(m_gate.database(), m_gate.clock(), entryId);
    if (!receipt) {
        message()->say(Tone::Danger, problemText(receipt.problems()));
        return;
    }
    m_receipt->showReceipt(*receipt, commandId);
    m_current = nullptr;
    m_panes->setCurrentWidget(m_receipt);
    m_panes->show();
    fitColumns();
}

void LedgerSheet::refresh()
{
    Result<UserLedger> ledger = m_context.service.ledgerOf(m_context.userId);
    if (!ledger) {
        message()->say(Tone::Danger, problemText(ledger.problems()));
        return;
    }
    m_context.ledger = *std::move(ledger);
    showCards();
    showEntries();
    if (m_current != nullptr) {
        m_current->contextChanged();
    }
}

void LedgerSheet::showCards()
{
    Database &database = m_gate.database();
    const auto money = [this](qint64 minor) { return formattedMoney(minor, m_context.currency); };
    const Settlement &settlement = m_context.ledger.settlement;
    const auto open = static_cast<int>(settlement.openCharges().size());
    m_owes.figure->setText(money(settlement.balanceMinor));
    m_owes.line->setText(settlement.creditMinor > 0 ? tr("credit: the library owes it")
                                                    : tr("%n open charge(s)", nullptr, open));
    setTone(m_owes.line, settlement.balanceMinor > 0 ? Tone::Danger : Tone::Neutral);

    m_context.runningMinor = 0;
    int copies = 0;
    if (const Result<CirculationPolicy> policy = loadPolicy(database)) {
        if (const auto fines = runningFines(database, *policy, m_gate.clock(), m_context.userId)) {
            copies = static_cast<int>(fines->size());
            for (const RunningFine &fine : *fines) {
                m_context.runningMinor += fine.fine.minor;
            }
        }
    }
    m_running.figure->setText(money(m_context.runningMinor));
    m_running.line->setText(tr("%n late copy(s)", nullptr, copies));
    setTone(m_running.line, copies > 0 ? Tone::Warn : Tone::Neutral);

    qint64 paid = 0;
    int receipts = 0;
    for (const LedgerEntry &entry : m_context.ledger.entries) {
        const int year = entry.enteredAt.toTimeZone(m_gate.clock().zone()).date().year();
        if (entry.kind == LedgerKind::Payment && year == m_gate.clock().today().year()) {
            const qint64 effective = settlement.effective.value(entry.id);
            paid -= effective;
            receipts += effective != 0 ? 1 : 0;
        }
    }
    m_paid.figure->setText(money(paid));
    m_paid.line->setText(tr("%n receipt(s)", nullptr, receipts));
}

bool LedgerSheet::isShown(const LedgerEntry &entry) const
{
    switch (m_filter->current()) {
    case OpenCharges: return m_context.ledger.settlement.charge(entry.id).value_or(ChargeState{}).openMinor() > 0;
    case Payments: return entry.kind == LedgerKind::Payment || entry.kind == LedgerKind::Refund;
    default: return true;
    }
}

void LedgerSheet::showEntries()
{
    const qint64 selected = selectedEntry();
    const QSignalBlocker quiet(m_list);
    m_list->setRowCount(0);
    qint64 balance = m_context.ledger.settlement.balanceMinor;
    const QList<LedgerEntry> &entries = m_context.ledger.entries;
    int selectedRow = 0;
    for (qsizetype i = entries.size() - 1; i >= 0; --i) {
        const LedgerEntry &entry = entries.at(i);
        const qint64 after = balance;
        balance -= entry.amountMinor;
        if (!isShown(entry)) {
            continue;
        }
        const int row = m_list->rowCount();
        m_list->insertRow(row);
        QTableWidgetItem *date = m_list->put(row, DateColumn, moneytexts::day(entry.enteredAt, m_gate.clock()));
        date->setData(IdRole, entry.id);
        QTableWidgetItem *kind = m_list->put(row, KindColumn, moneytexts::kind(entry.kind));
        const qint64 open = m_context.ledger.settlement.charge(entry.id).value_or(ChargeState{}).openMinor();
        if (!isCharge(entry.kind) || open > 0) {
            kind->setData(PlainDelegate::ToneRole, int(open > 0 ? Tone::Warn : toneOf(entry.kind)));
            kind->setData(PlainDelegate::PillRole, true);
        }
        QTableWidgetItem *what = m_list->put(row, WhatColumn, moneytexts::what(entry, m_context.ledger));
        what->setData(TwoLineDelegate::DetailRole,
                      moneytexts::detail(entry, m_context.ledger, m_context.currency, m_gate.clock()));
        QTableWidgetItem *amount =
            m_list->put(row, AmountColumn, moneytexts::signedAmount(entry.amountMinor, m_context.currency));
        if (entry.amountMinor < 0) {
            amount->setData(PlainDelegate::ColourRole, int(Colour::Ok));
        }
        m_list->put(row, BalanceColumn, moneytexts::signedAmount(after, m_context.currency))
            ->setData(PlainDelegate::ColourRole, int(Colour::Text2));
        if (entry.id == selected) {
            selectedRow = row;
        }
    }
    if (m_list->rowCount() > 0) {
        m_list->setCurrentCell(selectedRow, WhatColumn);
        m_list->selectRow(selectedRow);
    }
    selectionChanged();
}

qint64 LedgerSheet::selectedEntry() const
{
    const QTableWidgetItem *item = m_list->item(m_list->currentRow(), DateColumn);
    return item == nullptr ? 0 : item->data(IdRole).toLongLong();
}

void LedgerSheet::selectionChanged()
{
    m_context.entryId = selectedEntry();
    if (m_current != nullptr) {
        m_current->contextChanged();
    }
    updateButtons();
}

void LedgerSheet::updateButtons()
{
    const Settlement &settlement = m_context.ledger.settlement;
    const LedgerEntry *entry = m_context.ledger.entry(m_context.entryId);
    const bool isOpen = settlement.openMinor() > 0;
    m_pay->setEnabled(isOpen);
    m_waive->setEnabled(isOpen);
    m_refund->setEnabled(settlement.creditMinor > 0);
    m_correct->setEnabled(entry != nullptr && isCharge(entry->kind));
    m_why->setVisible(entry != nullptr && !entry->explanation.isEmpty()
                      && isSignalConnected(QMetaMethod::fromSignal(&LedgerSheet::whyAsked)));
    const qint64 counts = settlement.balanceMinor + m_context.runningMinor;
    const bool isOver = isOverLimit(LimitMeasure::Debt, counts, m_context.debtLimit);
    m_state->set(Tone::Danger,
                 isOver ? tr("May not borrow: %1 with running fines").arg(formattedMoney(counts, m_context.currency))
                        : QString());
}

void LedgerSheet::askWhy()
{
    if (const LedgerEntry *entry = m_context.ledger.entry(m_context.entryId)) {
        emit whyAsked(Explanation::fromJson(QJsonDocument::fromJson(entry->explanation.toUtf8()).object()), m_why);
    }
}

void LedgerSheet::resizeEvent(QResizeEvent *event)
{
    Sheet::resizeEvent(event);
    fitColumns();
}

void LedgerSheet::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier) && m_current != nullptr) {
        m_current->act();
        return;
    }
    Sheet::keyPressEvent(event);
}

void LedgerSheet::reject()
{
    if (m_panes->isVisibleTo(this)) {
        closePane();
        return;
    }
    Sheet::reject();
}
