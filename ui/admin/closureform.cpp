// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/closureform.h"

#include "ui/widgets/dateedit.h"
#include "ui/widgets/formpanel.h"
#include "ui/widgets/style.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

ClosureForm::ClosureForm(QWidget *parent)
    : QWidget(parent),
      m_form(new FormPanel(FormRow::Placement::Left, this)),
      m_name(new QLineEdit),
      m_from(new DateEdit),
      m_to(new DateEdit),
      m_everyYear(new QCheckBox(tr("Every year")))
{
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 8);
    layout->addWidget(m_form);
    m_name->setObjectName(QStringLiteral("closureName"));
    m_from->setObjectName(QStringLiteral("closureFrom"));
    m_to->setObjectName(QStringLiteral("closureTo"));
    m_everyYear->setObjectName(QStringLiteral("closureEveryYear"));
    m_form->addRow(tr("Name"), m_name);
    m_fromRow = m_form->addRow(tr("First closed day"), m_from);
    m_toRow = m_form->addRow(tr("Last closed day"), m_to);
    auto *row = new QHBoxLayout;
    row->addWidget(m_everyYear, 1);
    m_remove = makeButton(tr("Delete closure"), ButtonKind::Link, this);
    m_remove->setObjectName(QStringLiteral("deleteClosure"));
    row->addWidget(m_remove);
    layout->addLayout(row);
    const auto changed = [this] {
        if (!m_isShowing) {
            emit edited();
        }
    };
    connect(m_name, &QLineEdit::textEdited, this, changed);
    connect(m_to, &DateEdit::dateChanged, this, changed);
    connect(m_from, &DateEdit::dateChanged, this, [this, changed](const QDate &day) {
        if (!m_isShowing && day.isValid() && (m_to->text().isEmpty() || m_to->date() < day)) {
            m_isShowing = true;
            m_to->setDate(day); // most closures are one day
            m_isShowing = false;
        }
        changed();
    });
    connect(m_everyYear, &QCheckBox::toggled, this, changed);
    connect(m_remove, &QPushButton::clicked, this, &ClosureForm::removeWanted);
}

void ClosureForm::show(const Closure &closure)
{
    m_isShowing = true;
    m_closure = closure;
    m_form->clearProblems();
    m_name->setText(closure.name);
    m_from->setDate(closure.startsOn);
    m_to->setDate(closure.endsOn);
    m_everyYear->setChecked(closure.everyYear);
    m_isShowing = false;
}

Closure ClosureForm::closure() const
{
    Closure typed = m_closure;
    typed.name = m_name->text().trimmed();
    typed.startsOn = m_from->date();
    typed.endsOn = m_to->date();
    typed.everyYear = m_everyYear->isChecked();
    return typed;
}

void ClosureForm::showProblem(const QString &field, const QString &sentence)
{
    FormRow *row = field == QLatin1String("startsOn") ? m_fromRow : m_toRow;
    row->setProblem(sentence);
    row->field()->setFocus();
}

void ClosureForm::clearProblems()
{
    m_form->clearProblems();
}

void ClosureForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void ClosureForm::setReadOnly(bool readOnly)
{
    m_name->setReadOnly(readOnly);
    m_from->setReadOnly(readOnly);
    m_to->setReadOnly(readOnly);
    m_everyYear->setEnabled(!readOnly);
    m_remove->setVisible(!readOnly);
}
