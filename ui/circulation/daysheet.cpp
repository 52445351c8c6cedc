// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/daysheet.h"

#include "ui/problemtext/problemtext.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/formpanel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

DaySheet::DaySheet(const QString &title, const QString &label, const QString &hint, const QString &button,
                   const QDate &day, Store store, QWidget *parent)
    : Sheet(title, Width::Narrow, parent),
      m_form(new FormPanel(FormRow::Placement::Top, this)),
      m_day(new DateEdit(this)),
      m_store(std::move(store))
{
    setObjectName(QStringLiteral("daySheet"));
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setDate(day);
    FormRow *row = m_form->addRow(label, m_day);
    row->setHint(hint);
    body()->addWidget(m_form);
    body()->addStretch(1);
    addPrimary(button)->setObjectName(QStringLiteral("storeDay"));
    m_day->setFocus();
    m_day->selectAll();
}

void DaySheet::allowNoDay(const QString &meaning)
{
    m_mayBeEmpty = true;
    m_day->setEmptyText(meaning);
}

void DaySheet::save()
{
    FormRow *row = m_form->rows().constFirst();
    const bool isMissing = !m_day->date().isValid() && !(m_mayBeEmpty && m_day->text().trimmed().isEmpty());
    const Result<void> stored = isMissing ? Result<void>(Problem{{}, QStringLiteral("hold.dayMissing"), {}})
                                          : m_store(m_day->date());
    if (!stored) {
        row->setProblem(problemText(stored.problems()));
        settle(m_form);
        return;
    }
    accept();
}
