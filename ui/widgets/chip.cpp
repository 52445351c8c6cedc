// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QKeyEvent>
#include <QMouseEvent>

Chip::Chip(const QString &label, QWidget *parent) : QToolButton(parent), m_label(label)
{
    setProperty("chip", true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    // The icon stands behind the words, where a drop-down arrow or a cross is looked for.
    setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
}

void Chip::setLabel(const QString &label)
{
    m_label = label;
    showState();
}

void Chip::showState()
{
    const bool active = isActive();
    const QString value = active ? valueText() : QString();
    QString shown = value.isEmpty() ? m_label : tr("%1: %2").arg(m_label, value);
    setAccessibleName(shown);
    setAccessibleDescription(active ? tr("Delete clears this filter") : QString());
    setText(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
    setIcon(active ? themedIcon(activeIcon(), Colour::OnAccentSoft) : themedIcon(idleIcon()));
    setStyleProperty(this, "active", active);
    updateGeometry();
}

bool Chip::isOnCross(const QPoint &position) const
{
    const int reach = theme().px(26);
    // The chip's own direction is turned round: its end is the window's end.
    return hasCross() && isActive()
        && (layoutDirection() == Qt::RightToLeft ? position.x() > width() - reach : position.x() < reach);
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    setDown(event->button() == Qt::LeftButton);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasDown = isDown();
    setDown(false);
    if (!wasDown || !rect().contains(event->position().toPoint())) {
        return;
    }
    if (isOnCross(event->position().toPoint())) {
        clear();
    } else {
        open();
    }
    emit clicked();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: clear(); break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: open(); break;
    default: QToolButton::keyPressEvent(event);
    }
}

ToggleChip::ToggleChip(const QString &label, QWidget *parent) : Chip(label, parent)
{
    unsetLayoutDirection(); // a check box stands before its words
    showState();
}

void ToggleChip::setOn(bool on)
{
    if (m_on != on) {
        m_on = on;
        showState();
        emit changed();
    }
}
