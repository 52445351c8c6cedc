// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scandetector.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QWindow>

namespace {

bool isSearchBox(const QWidget *widget)
{
    return widget != nullptr && widget->objectName() == QLatin1String("searchBox");
}

/// Fields of forms and open cells keep what is typed into them: a barcode field wants its scan.
bool takesText(const QWidget *widget)
{
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    return (line != nullptr && !line->isReadOnly() && !isSearchBox(line))
        || qobject_cast<const QTextEdit *>(widget) != nullptr || qobject_cast<const QPlainTextEdit *>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr;
}

bool looksLikeACode(const QString &text)
{
    bool hasDigit = false;
    for (const QChar letter : text) {
        if (letter.isSpace()) {
            return false;
        }
        hasDigit = hasDigit || letter.isDigit();
    }
    return hasDigit && text.size() >= ScanDetector::shortestCode;
}

} // namespace

ScanDetector::ScanDetector(QWidget *window) : QObject(window), m_window(window)
{
    m_clock.start();
    qApp->installEventFilter(this);
}

bool ScanDetector::eventFilter(QObject *watched, QEvent *event)
{
    // Key presses reach the window's handle first and then the focused widget: count them once.
    if (event->type() != QEvent::KeyPress || !m_active || !isForWindow(watched)) {
        return QObject::eventFilter(watched, event);
    }
    return watchKey(*static_cast<QKeyEvent *>(event));
}

bool ScanDetector::isForWindow(const QObject *watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return widget != nullptr && widget == QApplication::focusWidget() && widget->window() == m_window
        && QApplication::activeModalWidget() == nullptr && QApplication::activePopupWidget() == nullptr;
}

bool ScanDetector::watchKey(const QKeyEvent &key)
{
    // The window system says when a key went down; a busy program would read it late. Not every one says it.
    const quint64 at = key.timestamp() != 0 ? key.timestamp() : static_cast<quint64>(m_clock.elapsed());
    const quint64 gap = at - m_lastAt;
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        const bool isScan = gap <= quint64(longestGap) && looksLikeACode(m_code);
        const QString code = m_code;
        m_code.clear();
        if (!isScan || takesText(QApplication::focusWidget())) {
            return false;
        }
        m_code = code;
        takeBackFromSearchBox();
        m_code.clear();
        emit scanned(code);
        return true;
    }
    const QString text = key.text();
    if (text.isEmpty() || !text.at(0).isPrint() || (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        if (key.key() != Qt::Key_Shift) {
            m_code.clear();
        }
        return false;
    }
    if (gap > quint64(longestGap)) {
        m_code.clear();
    }
    m_code += text;
    m_lastAt = at;
    return false;
}

void ScanDetector::takeBackFromSearchBox() const
{
    auto *box = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (isSearchBox(box) && box->text().endsWith(m_code)) {
        box->setText(box->text().chopped(m_code.size()));
    }
}
