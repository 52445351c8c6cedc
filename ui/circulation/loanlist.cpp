// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/loanlist.h"

#include "models/circulation/circulationservice.h"
#include "models/circulation/lateness.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/style.h"
#include "ui/widgets/twolinedelegate.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace {

constexpr int IdRole = TwoLineDelegate::FirstOwnRole;

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

} // namespace

LoanList::LoanList(CirculationService &circulation, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_circulation(circulation),
      m_clock(clock),
      m_nothing(makeLabel(tr("No loans."), TextRole::Small, this)),
      m_list(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 4);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_list->setObjectName(QStringLiteral("loanList"));
    m_list->setAccessibleName(tr("Loans"));
    m_list->setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Look::Lines, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit loanWanted(item->data(IdRole).toLongLong()); });
    showLoans(QList<Loan>());
}

void LoanList::showUser(qint64 userId)
{
    m_userId = userId;
    m_bookId = 0;
    refresh();
}

void LoanList::showBook(qint64 bookId)
{
    m_bookId = bookId;
    m_userId = 0;
    refresh();
}

void LoanList::refresh()
{
    if (m_userId != 0) {
        showLoans(m_circulation.loansOf(m_userId));
    } else if (m_bookId != 0) {
        showLoans(m_circulation.loansOfBook(m_bookId));
    } else {
        showLoans(QList<Loan>());
    }
}

void LoanList::showLoans(const Result<QList<Loan>> &loans)
{
    m_list->clear();
    m_open = 0;
    if (loans) {
        for (const Loan &loan : *loans) {
            m_open += loan.isOpen() ? 1 : 0;
            m_list->addItem(itemFor(loan));
        }
    }
    m_nothing->setText(loans ? tr("No loans.") : problemText(loans.problems()));
    m_nothing->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    emit openCountChanged(m_open);
}

QListWidgetItem *LoanList::itemFor(const Loan &loan) const
{
    const bool isOfBook = m_bookId != 0;
    const QString user = loan.userName.isEmpty() ? tr("No longer known") : loan.userName;
    auto *item = new QListWidgetItem(isOfBook ? user : loan.title);
    QString detail;
    if (loan.isOpen()) {
        detail = tr("due %1").arg(dayText(loan.dueOn));
        if (const int late = daysLate(loan.dueOn, m_clock.today()); late > 0) {
            item->setData(TwoLineDelegate::PillRole, tr("%n day(s) late", nullptr, late));
            item->setData(TwoLineDelegate::ToneRole, static_cast<int>(Tone::Danger));
        }
    } else {
        const QDate back = loan.returnedAt.toTimeZone(m_clock.zone()).date();
        detail = tr("returned %1").arg(dayText(back));
    }
    if (isOfBook) {
        detail += QStringLiteral("  ·  ") + loan.barcode;
    }
    item->setData(IdRole, loan.id);
    item->setData(TwoLineDelegate::DetailRole, detail);
    item->setData(
        Qt::AccessibleTextRole,
        QStringList{item->text(), detail, item->data(TwoLineDelegate::PillRole).toString()}.join(QLatin1String(", ")));
    return item;
}
