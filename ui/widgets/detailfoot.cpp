// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailfoot.h"

#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

DetailFoot::DetailFoot(QWidget *parent)
    : QWidget(parent),
      m_state(makeLabel(QString(), TextRole::Small, this)),
      m_discard(makeButton(tr("Discard"), ButtonKind::Normal, this)),
      m_revert(makeButton(tr("Revert"), ButtonKind::Normal, this)),
      m_save(makeButton(tr("Save"), ButtonKind::Primary, this))
{
    setObjectName(QStringLiteral("detailFoot"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    setSpacing(layout, 18, 8, 18, 8, 8);
    m_state->setObjectName(QStringLiteral("changeCount"));
    m_discard->setObjectName(QStringLiteral("discardButton"));
    m_revert->setObjectName(QStringLiteral("revertButton"));
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_save->setToolTip(tr("Ctrl+S"));
    layout->addWidget(m_state, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_revert);
    layout->addWidget(m_save);
    connect(m_discard, &QPushButton::clicked, this, &DetailFoot::discardWanted);
    connect(m_revert, &QPushButton::clicked, this, &DetailFoot::revertWanted);
    connect(m_save, &QPushButton::clicked, this, &DetailFoot::saveWanted);
    showState(0, false, false);
}

void DetailFoot::showState(int changes, bool asks, bool maySave)
{
    m_state->setText(asks              ? tr("Save (Ctrl+S) or discard?")
                         : changes > 0 ? tr("%n unsaved change(s)", nullptr, changes)
                                       : tr("No unsaved changes"));
    setTone(m_state, changes > 0 || asks ? Tone::Warn : Tone::Neutral);
    m_discard->setVisible(asks);
    m_revert->setVisible(!asks);
    m_revert->setEnabled(changes > 0);
    m_save->setEnabled(asks || (changes > 0 && maySave));
}
