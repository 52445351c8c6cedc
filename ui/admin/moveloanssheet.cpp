// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/moveloanssheet.h"

#include "ui/problemtext/problemtext.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/message.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/segments.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

enum Column { Title, User, DueNow, WouldBe, Note, ColumnCount };

QString dayText(QDate day)
{
    return QLocale().toString(day, QStringLiteral("ddd d MMM"));
}

QString noteOf(const ShiftedLoan &loan)
{
    if (!loan.heldBy.isEmpty()) {
        return MoveLoansSheet::tr("held by %1").arg(loan.heldBy);
    }
    if (!loan.wouldBeDue.isValid()) {
        return MoveLoansSheet::tr("no open day");
    }
    const int days = static_cast<int>(loan.dueOn.daysTo(loan.wouldBeDue));
    const QString by = days < 0 ? MoveLoansSheet::tr("%n day(s) sooner", nullptr, -days)
                                : MoveLoansSheet::tr("%n day(s) later", nullptr, days);
    return loan.wasSetByHand ? MoveLoansSheet::tr("set by hand, %1").arg(by) : by;
}

} // namespace

MoveLoansSheet::MoveLoansSheet(LoanShift &shift, const QString &what, const QString &reason, QWidget *parent)
    : Sheet(tr("Move due dates?"), Width::Window, parent),
      m_shift(shift),
      m_reason(reason),
      m_targetRow(new QWidget),
      m_targets(new Segments),
      m_day(new DateEdit),
      m_table(new PlainTable({tr("Title"), tr("User"), tr("Due now"), tr("Would be due"), tr("Note")})),
      m_count(makeLabel(QString(), TextRole::Small))
{
    setObjectName(QStringLiteral("moveLoansSheet"));
    QLabel *text = makeLabel(what, TextRole::Small);
    text->setWordWrap(true);
    body()->addWidget(text);
    auto *row = new QHBoxLayout(m_targetRow);
    setSpacing(row, 0, 10);
    QLabel *label = makeLabel(tr("Move to"), TextRole::Small, m_targetRow);
    row->addWidget(label);
    m_targets->setObjectName(QStringLiteral("moveTargets"));
    m_targets->addSegment(tr("Next open day"));
    m_targets->addSegment(tr("Open day before"));
    m_targets->addSegment(tr("A date…"));
    row->addWidget(m_targets);
    m_day->setObjectName(QStringLiteral("moveDay"));
    m_day->setAccessibleName(tr("Move to this day"));
    m_day->hide();
    row->addWidget(m_day);
    row->addStretch(1);
    body()->addWidget(m_targetRow);
    m_table->setObjectName(QStringLiteral("moveTable"));
    m_table->setAccessibleName(tr("Loans to move"));
    m_table->setMinimumHeight(theme().px(300));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Title, QHeaderView::Stretch);
    body()->addWidget(m_table, 1);
    addToFoot(m_count);
    cancel()->setText(tr("Leave all"));
    addPrimary(tr("Move"));
    connect(m_targets, &Segments::currentChanged, this, &MoveLoansSheet::chooseTarget);
    connect(m_day, &DateEdit::dateChanged, this, &MoveLoansSheet::chooseTarget);
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (item->column() == Title) {
            showCount();
        }
    });
}

void MoveLoansSheet::showLoans(const QList<ShiftedLoan> &loans)
{
    m_hasTargets = false;
    m_targetRow->hide();
    m_loans = loans;
    fill();
}

void MoveLoansSheet::showClosed(const Calendar &calendar)
{
    m_hasTargets = true;
    m_calendar = calendar;
    chooseTarget();
}

void MoveLoansSheet::chooseTarget()
{
    const auto target = static_cast<ShiftTarget>(m_targets->current());
    m_day->setVisible(target == ShiftTarget::Day);
    message()->clear();
    const QDate day = m_day->date();
    if (target == ShiftTarget::Day && day.isValid() && !m_calendar.isOpen(day)) {
        message()->say(Tone::Warn, tr("The library is closed on %1.").arg(dayText(day)));
    }
    const bool isOpenDay = target != ShiftTarget::Day || (day.isValid() && m_calendar.isOpen(day));
    const Result<QList<ShiftedLoan>> loans = m_shift.onClosedDays(m_calendar, target, isOpenDay ? day : QDate());
    if (!loans) {
        message()->say(Tone::Danger, problemText(loans.problems()));
        return;
    }
    m_loans = *loans;
    fill();
}

void MoveLoansSheet::fill()
{
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(static_cast<int>(m_loans.size()));
    int row = 0;
    for (const ShiftedLoan &loan : m_loans) {
        QTableWidgetItem *title = m_table->put(row, Title, loan.title);
        title->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
                        | (loan.wouldBeDue.isValid() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
        title->setCheckState(loan.isProposed() ? Qt::Checked : Qt::Unchecked);
        m_table->put(row, User, loan.userName);
        m_table->put(row, DueNow, dayText(loan.dueOn));
        m_table->put(row, WouldBe, loan.wouldBeDue.isValid() ? dayText(loan.wouldBeDue) : tr("stays"));
        if (loan.heldBy.isEmpty()) {
            m_table->put(row, Note, noteOf(loan))->setData(PlainDelegate::ColourRole, int(Colour::Text2));
        } else {
            m_table->putState(row, Note, noteOf(loan), Tone::Warn);
        }
        ++row;
    }
    showCount();
}

void MoveLoansSheet::showCount()
{
    int chosenRows = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool isChosen = m_table->item(row, Title)->checkState() == Qt::Checked;
        chosenRows += isChosen ? 1 : 0;
    }
    m_count->setText(tr("%1 of %2 selected  ·  one Undo step").arg(chosenRows).arg(m_table->rowCount()));
    primary()->setText(tr("Move %n due date(s)", nullptr, chosenRows));
    primary()->setEnabled(chosenRows > 0);
}

QList<ShiftedLoan> MoveLoansSheet::chosen() const
{
    QList<ShiftedLoan> loans;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, Title)->checkState() == Qt::Checked) {
            loans.append(m_loans.at(row));
        }
    }
    return loans;
}

void MoveLoansSheet::save()
{
    const Result<int> count = m_shift.move(chosen(), m_reason);
    if (!count) {
        message()->say(Tone::Danger, problemText(count.problems()));
        return;
    }
    emit moved(*count);
    accept();
}
