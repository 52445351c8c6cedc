// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formrow.h"

#include "ui/widgets/problemlabel.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

FormRow::FormRow(Placement placement, const QString &label, QWidget *field, QWidget *parent, QWidget *focus)
    : QWidget(parent),
      m_placement(placement),
      m_text(label),
      m_label(new QLabel(this)),
      m_focus(focus != nullptr ? focus : field),
      m_problem(new ProblemLabel(m_focus, this))
{
    m_label->setBuddy(m_focus);
    if (field->minimumHeight() == field->maximumHeight()) {
        // Text fields want all the height there is, even with a fixed one: the row would float in it.
        field->setSizePolicy(field->sizePolicy().horizontalPolicy(), QSizePolicy::Fixed);
    }
    auto *below = new QVBoxLayout;
    below->setSpacing(0);
    below->addWidget(field);
    below->addWidget(m_problem);
    if (placement == Placement::Top) {
        auto *layout = new QVBoxLayout(this);
        setSpacing(layout, 0, 4);
        layout->addWidget(m_label);
        layout->addLayout(below);
    } else {
        auto *layout = new QHBoxLayout(this);
        setSpacing(layout, 0, 12);
        setTone(m_label, Tone::Neutral);
        // A tall field keeps its label beside its first line.
        m_label->setMinimumHeight(qMin(field->sizeHint().height(), theme().px(32)));
        layout->addWidget(m_label, 0, Qt::AlignTop);
        layout->addLayout(below, 1);
    }
    showLabel();
}

void FormRow::setLabel(const QString &label)
{
    m_text = label;
    showLabel();
}

void FormRow::setRequired(bool required)
{
    m_required = required;
    showLabel();
}

void FormRow::setHint(const QString &hint)
{
    m_problem->setHint(hint);
}

void FormRow::setProblem(const QString &sentence)
{
    m_problem->setProblem(sentence);
}

bool FormRow::hasProblem() const
{
    return m_problem->hasProblem();
}

int FormRow::labelWidth() const
{
    return m_label->sizeHint().width();
}

void FormRow::setLabelWidth(int width)
{
    m_label->setFixedWidth(width);
}

void FormRow::showLabel()
{
    if (m_required) {
        m_label->setTextFormat(Qt::RichText);
        m_label->setText(QStringLiteral("%1 <span style='color:%2'>*</span>")
                             .arg(m_text.toHtmlEscaped(), theme().colour(Colour::Danger).name()));
    } else {
        m_label->setTextFormat(Qt::PlainText);
        m_label->setText(m_text);
    }
    // Screen readers get the plain words: the buddy's text may carry markup and the star.
    m_focus->setAccessibleName(m_text);
}
