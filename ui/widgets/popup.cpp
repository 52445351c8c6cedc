// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popup.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QScreen>

Popup::Popup(QWidget *anchor) : QFrame(anchor, Qt::Popup), m_anchor(anchor)
{
    setObjectName(QStringLiteral("popup"));
    setAttribute(Qt::WA_DeleteOnClose);
    // The chip turns its own direction round to put its icon behind the words; what it opens reads as usual.
    setLayoutDirection(anchor->parentWidget() != nullptr ? anchor->parentWidget()->layoutDirection()
                                                         : anchor->layoutDirection());
}

void Popup::openBelow(QWidget *first)
{
    adjustSize();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint corner =
        m_anchor->mapToGlobal(QPoint(mirrored ? m_anchor->width() - width() : 0, m_anchor->height() + theme().px(4)));
    const QRect area = m_anchor->screen()->availableGeometry();
    move(qBound(area.left(), corner.x(), qMax(area.left(), area.right() - width())),
         qBound(area.top(), corner.y(), qMax(area.top(), area.bottom() - height())));
    show();
    if (first != nullptr) {
        first->setFocus(Qt::PopupFocusReason);
    }
}

void Popup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}
