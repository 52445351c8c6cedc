// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/backdrop.h"

#include <QEvent>
#include <QPainter>

Backdrop::Backdrop(QWidget *window) : QWidget(window)
{
    setGeometry(window->rect());
    setFocusPolicy(Qt::NoFocus);
    window->installEventFilter(this);
}

void Backdrop::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, 90));
}

bool Backdrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}
