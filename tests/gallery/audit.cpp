// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/audit.h"

#include "ui/widgets/elidelabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>

namespace {

QString pathOf(const QWidget *widget)
{
    QStringList parts;
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        parts.prepend(QString::fromLatin1(widget->metaObject()->className())
                      + (name.isEmpty() ? QString() : QLatin1Char('#') + name));
    }
    return parts.mid(qMax(0, parts.size() - 4)).join(QStringLiteral(" > "));
}

bool isInside(const QWidget *widget, const char *className)
{
    for (const QWidget *parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (parent->inherits(className)) {
            return true;
        }
    }
    return false;
}

/// Parts of Qt's own controls, which speak for them.
bool isInnerPart(const QWidget *widget)
{
    return isInside(widget, "QComboBox") || isInside(widget, "QAbstractSpinBox") || isInside(widget, "QCalendarWidget")
        || isInside(widget, "QHeaderView") || isInside(widget, "QLineEdit")
        || widget->objectName().startsWith(QLatin1String("qt_"));
}

bool hasLabel(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    if (interface == nullptr) {
        return true;
    }
    if (qobject_cast<QComboBox *>(widget) != nullptr) {
        // A combo box calls itself by its present text: only a label beside it says what it is.
        return !interface->relations(QAccessible::Label).isEmpty();
    }
    return !interface->text(QAccessible::Name).trimmed().isEmpty();
}

} // namespace

QStringList namelessControls(const QWidget *root)
{
    QStringList found;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isInnerPart(widget)
            || widget->focusProxy() != nullptr || qobject_cast<QScrollArea *>(widget) != nullptr) {
            continue;
        }
        if (!hasLabel(widget)) {
            found << pathOf(widget);
        }
    }
    return found;
}

QStringList clippedTexts(const QWidget *root)
{
    QStringList found;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || isInnerPart(widget)) {
            continue;
        }
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) {
            continue;
        }
        const bool isPlainLabel = label != nullptr && !label->text().isEmpty()
            && qobject_cast<const ElideLabel *>(label) == nullptr;
        if (isPlainLabel && label->wordWrap() && label->height() < label->heightForWidth(label->width()) - 1) {
            found << pathOf(widget) + QStringLiteral(": ") + label->text();
        } else if (isPlainLabel && !label->wordWrap() && label->width() < label->sizeHint().width() - 1) {
            found << pathOf(widget) + QStringLiteral(": ") + label->text();
        } else if (button != nullptr && !button->text().isEmpty() && button->width() < button->sizeHint().width() - 4) {
            found << pathOf(widget) + QStringLiteral(": ") + button->text();
        }
    }
    return found;
}
