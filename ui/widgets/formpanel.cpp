// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formpanel.h"

#include "ui/widgets/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// What Tab stops at inside a widget, in the order the widget holds it.
void collectTabStops(QWidget *widget, QWidgetList &stops)
{
    if (widget->focusPolicy() & Qt::TabFocus) {
        stops << widget;
        return;
    }
    for (QObject *child : widget->children()) {
        if (auto *inner = qobject_cast<QWidget *>(child); inner && !inner->isWindow()) {
            collectTabStops(inner, stops);
        }
    }
}

} // namespace

FormPanel::FormPanel(FormRow::Placement placement, QWidget *parent)
    : QWidget(parent),
      m_placement(placement),
      m_layout(new QVBoxLayout(this))
{
    setSpacing(m_layout, 0, placement == FormRow::Placement::Top ? 14 : 8);
}

FormRow *FormPanel::addRow(const QString &label, QWidget *field, QWidget *focus)
{
    auto *row = new FormRow(m_placement, label, field, this, focus);
    m_layout->addWidget(row);
    adopt(row);
    return row;
}

void FormPanel::addRowsBeside(const QList<FormRow *> &rows, const QList<int> &stretches)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(theme().px(16));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        line->addWidget(rows.at(i), stretches.value(i, 1), Qt::AlignTop);
        m_rows.append(rows.at(i));
    }
    m_layout->addLayout(line);
}

void FormPanel::addHeading(const QString &text)
{
    m_layout->addSpacing(theme().px(4));
    m_layout->addWidget(makeLabel(text.toUpper(), TextRole::Caption, this));
}

void FormPanel::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void FormPanel::addStretch()
{
    m_layout->addStretch(1);
}

int FormPanel::problemCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const FormRow *row) { return row->hasProblem(); }));
}

QWidget *FormPanel::firstProblemField() const
{
    for (const FormRow *row : m_rows) {
        if (row->hasProblem()) {
            return row->field();
        }
    }
    return nullptr;
}

void FormPanel::clearProblems()
{
    for (FormRow *row : std::as_const(m_rows)) {
        row->setProblem(QString());
    }
}

void FormPanel::adopt(FormRow *row)
{
    m_rows.append(row);
    lineUp();
}

void FormPanel::lineUp()
{
    if (m_placement != FormRow::Placement::Left) {
        return;
    }
    int width = 0;
    for (const FormRow *row : std::as_const(m_rows)) {
        width = std::max(width, row->labelWidth());
    }
    width = std::clamp(width, theme().px(84), theme().px(130));
    for (FormRow *row : std::as_const(m_rows)) {
        row->setLabelWidth(width);
    }
}

void FormPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        lineUp();
    }
}

/// Tab goes through the rows as they are read, whatever order their fields were made in.
void FormPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QWidgetList stops;
    for (FormRow *row : std::as_const(m_rows)) {
        collectTabStops(row, stops);
    }
    for (qsizetype i = 1; i < stops.size(); ++i) {
        setTabOrder(stops.at(i - 1), stops.at(i));
    }
}
