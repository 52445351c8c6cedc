// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QWidget>

void announce(QWidget *widget, const QString &text)
{
    widget->setAccessibleName(text);
    if (QAccessible::isActive()) {
        QAccessibleEvent alert(widget, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}
