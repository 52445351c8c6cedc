// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scanedit.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

ScanEdit::ScanEdit(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_edit(new QLineEdit(this)),
      m_layout(new QHBoxLayout(this))
{
    setProperty("scan", true);
    setSpacing(m_layout, 16, 0, 10, 0, 12);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_edit, 1);
    m_edit->setProperty("bare", true);
    m_edit->setProperty("role", QStringLiteral("scan"));
    m_edit->setObjectName(QStringLiteral("scanEdit"));
    m_edit->setAccessibleName(tr("Scan"));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &ScanEdit::edited);
    connect(&theme(), &Theme::changed, this, &ScanEdit::showIcon);
    showIcon();
}

void ScanEdit::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

QString ScanEdit::text() const
{
    return m_edit->text();
}

void ScanEdit::clear()
{
    m_edit->clear();
}

void ScanEdit::addTool(QWidget *tool)
{
    m_layout->addWidget(tool, 0, Qt::AlignVCenter);
}

bool ScanEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        setStyleProperty(this, "focused", event->type() == QEvent::FocusIn);
    }
    if (event->type() == QEvent::ShortcutOverride && m_edit->text().isEmpty()
        && (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)
            || static_cast<QKeyEvent *>(event)->matches(QKeySequence::Redo))) {
        // In an empty field they take back the last scan; the field itself would bring back its text.
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const QString code = m_edit->text().trimmed();
        m_edit->clear();
        if (code.isEmpty()) {
            emit confirmed();
        } else {
            emit scanned(code);
        }
        return true;
    }
    case Qt::Key_Escape:
        if (m_edit->text().isEmpty()) {
            emit escaped();
        } else {
            m_edit->clear();
            emit edited(QString());
        }
        return true;
    case Qt::Key_Down: emit leaveDown(); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

void ScanEdit::showIcon()
{
    setFixedHeight(theme().px(56));
    const int side = theme().px(26);
    m_icon->setPixmap(
        themedIcon(QStringLiteral("barcode"), Colour::Accent).pixmap(QSize(side, side), devicePixelRatioF()));
}
