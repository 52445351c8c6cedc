// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace {
constexpr char isAlert[] = "isAlert";

QAccessibleInterface *alertOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget != nullptr && widget->property(isAlert).toBool()
        ? new QAccessibleWidget(widget, QAccessible::AlertMessage)
        : nullptr;
}
} // namespace

void makeAlert(QWidget *widget)
{
    widget->setProperty(isAlert, true);
    static const bool isInstalled = (QAccessible::installFactory(alertOf), true);
    Q_UNUSED(isInstalled)
}

void announce(QWidget *widget, const QString &text)
{
    widget->setAccessibleName(text);
    if (QAccessible::isActive()) {
        QAccessibleEvent alert(widget, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}
