// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/selectionbar.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame(parent),
      m_count(makeLabel({}, TextRole::Name, this)),
      m_buttons(new QWidget(this)),
      // In a narrow window or in another language the buttons need two lines.
      m_flow(new FlowLayout(theme().px(8), m_buttons))
{
    setProperty("message", QStringLiteral("info"));
    setObjectName(QStringLiteral("bulkBar"));
    auto *layout = new QHBoxLayout(this);
    setSpacing(layout, 14, 6, 10, 6, 8);
    layout->addWidget(m_count);
    layout->addWidget(m_buttons, 1);
    QPushButton *clear = makeButton(tr("Clear selection"), ButtonKind::Link, this);
    layout->addWidget(clear);
    connect(clear, &QPushButton::clicked, this, &SelectionBar::clearWanted);
    hide();
}

QPushButton *SelectionBar::addButton(const QString &text, const char *name, const char *icon)
{
    QPushButton *button = makeButton(text, ButtonKind::Normal, m_buttons);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(themedIcon(QString::fromLatin1(icon)));
    m_flow->insertWidget(m_flow->count(), button);
    return button;
}

void SelectionBar::setCount(int count)
{
    m_count->setText(tr("%Ln selected", nullptr, count));
}
