// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments.h"

#include "ui/widgets/style.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

Segments::Segments(QWidget *parent) : QFrame(parent), m_group(new QButtonGroup(this))
{
    setProperty("segments", true);
    auto *layout = new QHBoxLayout(this);
    setSpacing(layout, 2, 0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            emit currentChanged(id);
        }
    });
}

QToolButton *Segments::addSegment(const QString &text, const QString &keys)
{
    auto *button = new QToolButton(this);
    button->setProperty("segment", true);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(text);
    button->setText(keys.isEmpty() ? text : text + QStringLiteral("  ") + keys);
    layout()->addWidget(button);
    const int id = count();
    m_group->addButton(button, id);
    if (id == 0) {
        button->setChecked(true);
    }
    return button;
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
    }
}

int Segments::count() const
{
    return static_cast<int>(m_group->buttons().size());
}
