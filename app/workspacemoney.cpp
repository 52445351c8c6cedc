// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that has to do with money: the tab of a user, the ledger, the reports.
#include "app/librarysession.h"
#include "app/refreshwhenseen.h"
#include "app/workspace.h"
#include "ui/circulation/ledgersheet.h"
#include "ui/circulation/moneypane.h"
#include "ui/desk/deskpage.h"
#include "ui/mainwindow.h"
#include "ui/notices/noticesending.h"
#include "ui/problemtext/problemtext.h"
#include "ui/reports/closingtab.h"
#include "ui/reports/reportspage.h"
#include "ui/users/userspage.h"

namespace {

/// Whether what was written changes what somebody owes, or will.
bool concernsMoney(const ChangeSet &changes)
{
    return changes.concerns(QStringLiteral("ledger_entries")) || changes.concerns(QStringLiteral("loans"))
        || changes.concerns(QStringLiteral("circulation_rules")) || changes.concerns(QStringLiteral("settings"))
        || changes.concerns(QStringLiteral("till_closings"));
}

} // namespace

void Workspace::addMoneyTab()
{
    Services &services = m_library.services();
    auto *money = new MoneyPane(services.gate, services.ledger);
    money->setReadOnly(m_library.isReadOnly());
    const int tab = m_users->addDetailTab(tr("Money"), money);
    connect(m_users, &RecordPage::currentRecordChanged, money, &MoneyPane::showUser);
    connect(money, &MoneyPane::openCountChanged, m_users,
            [this, tab](int count) { m_users->setDetailTabCount(tab, count); });
    new RefreshWhenSeen(m_library.changes(), m_users, &concernsMoney, [money] { money->refresh(); });
    if (m_desk != nullptr) {
        connect(m_desk, &DeskPage::paymentWanted, this, [this](qint64 userId) {
            m_window.showPage(m_users);
            m_users->showRecord(userId);
            if (LedgerSheet *sheet = openLedger(userId)) {
                sheet->takePayment();
            }
        });
    }
    connect(money, &MoneyPane::whyAsked, this, &Workspace::showWhy);
    connect(money, &MoneyPane::ledgerWanted, this, [this](qint64 userId) { openLedger(userId); });
    connect(money, &MoneyPane::paymentWanted, this, [this](qint64 userId) {
        if (LedgerSheet *sheet = openLedger(userId)) {
            sheet->takePayment();
        }
    });
    connect(money, &MoneyPane::waiveWanted, this, [this](qint64 userId, qint64 chargeId) {
        if (LedgerSheet *sheet = openLedger(userId)) {
            sheet->waive(chargeId);
        }
    });
}

LedgerSheet *Workspace::openLedger(qint64 userId)
{
    if (userId == 0) {
        return nullptr;
    }
    Services &services = m_library.services();
    auto *sheet = new LedgerSheet(services.gate, services.ledger, userId, &m_window);
    sheet->setReadOnly(m_library.isReadOnly());
    connect(sheet, &LedgerSheet::done, this, [this](const QString &sentence) { m_window.say(sentence, true); });
    connect(sheet, &LedgerSheet::whyAsked, this, &Workspace::showWhy);
    const Result<MailSettings> mail = loadMail(m_library.database());
    sheet->setMayMail(mail && mail->delivery != MailSettings::Delivery::None && !m_library.isReadOnly());
    connect(sheet, &LedgerSheet::receiptMailWanted, this,
            [this, sheet](const Receipt &receipt, const QString &subject, const QString &text) {
                mailReceipt(sheet, receipt, subject, text);
            });
    connect(sheet, &LedgerSheet::undoWanted, sheet, [this, sheet](const QString &commandId) {
        const Result<UndoOutcome> undone = m_library.services().undo.undo(commandId);
        m_window.say(undone ? tr("Taken back by an entry of its own.") : problemText(undone.problems()));
        sheet->refresh();
    });
    connect(&m_library.changes(), &ChangeFeed::changed, sheet, [sheet](const ChangeSet &changes) {
        if (concernsMoney(changes)) {
            sheet->refresh();
        }
    });
    sheet->refresh();
    sheet->present();
    return sheet;
}

/// Sends a receipt the way notices go. Each attempt has the receipt's number for its own, so a mail program shows a
/// receipt that was sent twice once.
void Workspace::mailReceipt(LedgerSheet *sheet, const Receipt &receipt, const QString &subject, const QString &text)
{
    const Result<NoticeSender> sender = readNoticeSender(m_library.database());
    if (!sender) {
        sheet->sayMailed(false, problemText(sender.problems()));
        return;
    }
    MailMessage message;
    message.from = sender->mail.fromAddress;
    message.fromName = sender->library;
    message.to = receipt.email;
    message.toName = receipt.entry.userName;
    message.subject = subject;
    message.text = text;
    message.id = QStringLiteral("receipt-%1").arg(receipt.entry.receiptNumber);
    message.date = m_library.clock().now();
    sendInBackground(sender->mail, mailStation(), message).then(sheet, [sheet, message](const MailAnswer &answer) {
        const bool isSent = answer.fate == MailFate::Sent;
        sheet->sayMailed(isSent, isSent ? tr("Sent to %1.").arg(message.to) : problemText(answer.problem));
    });
}

void Workspace::buildReports()
{
    Services &services = m_library.services();
    if (!services.gate.mayDo(Command::ViewLoans)) {
        return;
    }
    m_reports = new ReportsPage;
    addToday();
    if (services.gate.mayDo(Command::ViewReports)) {
        auto *closing = new ClosingTab(services.gate);
        closing->setReadOnly(m_library.isReadOnly());
        m_reports->addTab(closing);
    }
    // It is read anew whenever it is entered.
    connect(&m_library.changes(), &ChangeFeed::changed, m_reports, [this](const ChangeSet &changes) {
        if (concernsMoney(changes) && m_reports->isVisible()) {
            m_reports->refresh();
        }
    });
    place(m_reports, RailGroup::Library, Act::GoReports);
}
