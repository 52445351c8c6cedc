// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/statementpane.h"

#include "models/values/money.h"
#include "ui/circulation/moneytexts.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

} // namespace

PaperLetter letterOf(const AccountStatement &statement, const Clock &clock, bool isRightToLeft)
{
    const auto money = [&](qint64 minor) { return formattedMoney(minor, statement.currency); };
    PaperLetter letter;
    letter.isRightToLeft = isRightToLeft;
    letter.sender = statement.libraryName;
    letter.receiver = QStringList{statement.userName} + statement.address.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    letter.date = QLocale().toString(statement.day, QLocale::LongFormat);
    letter.heading = StatementPane::tr("Statement of account, card %1").arg(statement.cardNumber);
    const auto say = [&](const QString &text) { letter.lines << PaperLetter::Line{{text}, false}; };
    const auto row = [&](const QStringList &cells) { letter.lines << PaperLetter::Line{cells, true}; };
    say(statement.open.isEmpty() ? StatementPane::tr("No charge is open.") : StatementPane::tr("Open charges"));
    for (const ChargeState &charge : statement.open) {
        const LedgerEntry *entry = statement.ledger.entry(charge.id);
        row({entry == nullptr ? QString() : moneytexts::what(*entry, statement.ledger),
             entry == nullptr ? QString() : moneytexts::day(entry->enteredAt, clock), money(charge.openMinor())});
    }
    if (!statement.running.isEmpty()) {
        say(StatementPane::tr("Running, not charged yet"));
        for (const RunningFine &fine : statement.running) {
            row({fine.title, StatementPane::tr("due %1").arg(dayText(fine.dueOn)), money(fine.fine.minor)});
        }
    }
    say(StatementPane::tr("From %1 to %2").arg(dayText(statement.from), dayText(statement.to)));
    row({StatementPane::tr("Balance before"), {}, {}, money(statement.balanceBeforeMinor)});
    for (const AccountStatement::Line &line : statement.lines) {
        row({moneytexts::what(line.entry, statement.ledger), moneytexts::day(line.entry.enteredAt, clock),
             moneytexts::signedAmount(line.entry.amountMinor, statement.currency), money(line.balanceMinor)});
    }
    row({StatementPane::tr("Balance"), {}, {}, money(statement.balanceAfterMinor)});
    const Settlement &settlement = statement.ledger.settlement;
    say(settlement.balanceMinor < 0 ? StatementPane::tr("The library owes you %1.").arg(money(-settlement.balanceMinor))
                                    : StatementPane::tr("Owed today: %1.").arg(money(settlement.balanceMinor)));
    if (statement.runningMinor > 0) {
        say(StatementPane::tr("With what runs on: %1.").arg(money(settlement.balanceMinor + statement.runningMinor)));
    }
    letter.foot = [](int page, int pages) {
        return StatementPane::tr("Page %1 of %2").arg(QLocale().toString(page), QLocale().toString(pages));
    };
    return letter;
}

StatementPane::StatementPane(CommandGate &gate, LedgerContext &context, QWidget *parent)
    : LedgerPane(tr("Statement of account"), context, parent),
      m_gate(gate),
      m_from(new DateEdit(this)),
      m_to(new DateEdit(this)),
      m_print(makeButton(tr("Print…"), ButtonKind::Normal, this))
{
    setObjectName(QStringLiteral("statementPane"));
    QLabel *about =
        makeLabel(tr("A letter with the open charges, the fines that run on, and every entry of the period."),
                  TextRole::Small, this);
    about->setWordWrap(true);
    body()->addWidget(about);
    m_from->setObjectName(QStringLiteral("statementFrom"));
    m_to->setObjectName(QStringLiteral("statementTo"));
    addLine(tr("From"), m_from);
    addLine(tr("To"), m_to);
    m_problem = addProblemLine(QStringLiteral("statementProblem"));
    m_print->setObjectName(QStringLiteral("statementPrint"));
    m_print->setIcon(themedIcon(QStringLiteral("print")));
    body()->addWidget(m_print, 0, Qt::AlignLeading);
    body()->addStretch(1);
    connect(m_from, &DateEdit::textChanged, this, &StatementPane::update);
    connect(m_to, &DateEdit::textChanged, this, &StatementPane::update);
    connect(m_print, &QPushButton::clicked, this, &StatementPane::print);
}

void StatementPane::start()
{
    const QDate today = context().clock.today();
    m_from->setDate(QDate(today.year(), 1, 1));
    m_to->setDate(today);
    message()->clear();
    update();
    m_from->setFocus(Qt::TabFocusReason);
}

void StatementPane::update()
{
    const bool isSound = m_from->date().isValid() && m_to->date().isValid() && m_from->date() <= m_to->date();
    showProblem(m_problem,
                isSound ? Problems() : Problems{{QStringLiteral("period"), QStringLiteral("ledger.periodWrong"), {}}},
                QStringLiteral("period"));
    m_print->setEnabled(isSound);
    setAct(tr("Save as PDF…"), isSound);
}

Result<AccountStatement> StatementPane::statement() const
{
    return accountStatement(m_gate, context().userId, m_from->date(), m_to->date());
}

QString StatementPane::writePdf(const QString &path)
{
    const Result<AccountStatement> made = statement();
    if (!made) {
        return problemText(made.problems());
    }
    return paper::writePdf(path, tr("Statement of account"),
                           {letterOf(*made, context().clock, layoutDirection() == Qt::RightToLeft)});
}

void StatementPane::act()
{
    if (!primary()->isEnabled()) {
        return;
    }
    const QString name = tr("statement-%1.pdf").arg(toStoredDay(context().clock.today()));
    const QString path =
        QFileDialog::getSaveFileName(window(), tr("Save the statement"), name, tr("PDF files (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    const QString refused = writePdf(path);
    message()->say(refused.isEmpty() ? Tone::Ok : Tone::Danger,
                   refused.isEmpty() ? tr("Saved as %1.").arg(QFileInfo(path).fileName()) : refused);
}

void StatementPane::print()
{
    const Result<AccountStatement> made = statement();
    if (!made) {
        message()->say(Tone::Danger, problemText(made.problems()));
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(tr("Statement of account"));
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, window());
    if (dialog.exec() == QDialog::Accepted) {
        paper::print(printer, {letterOf(*made, context().clock, layoutDirection() == Qt::RightToLeft)});
    }
}
