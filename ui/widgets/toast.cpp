// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace {

constexpr int stays = 8000; // ms

} // namespace

Toast::Toast(QWidget *window)
    : QFrame(window),
      m_area(window),
      m_label(makeLabel(QString(), TextRole::Body, this)),
      m_undo(makeButton(tr("Undo"), ButtonKind::Normal, this)),
      m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    auto *layout = new QHBoxLayout(this);
    setSpacing(layout, 14, 4, 8, 4, 8);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_undo);
    m_undo->setObjectName(QStringLiteral("toastUndo"));
    m_undo->setFocusPolicy(Qt::TabFocus);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoClicked();
    });
    m_timer->setSingleShot(true);
    m_timer->setInterval(stays);
    connect(m_timer, &QTimer::timeout, this, &Toast::goUnlessUsed);
    window->installEventFilter(this);
    hide();
}

void Toast::say(const QString &sentence, bool undoable)
{
    m_label->setText(sentence);
    m_undo->setVisible(undoable);
    show();
    raise();
    place();
    m_timer->start();
    announce(this, sentence);
}

void Toast::setUndoKeys(const QKeySequence &keys)
{
    m_undo->setText(tr("Undo") + QStringLiteral("  ") + keys.toString(QKeySequence::NativeText));
    m_undo->setAccessibleName(tr("Undo"));
}

void Toast::setArea(QWidget *area)
{
    m_area->removeEventFilter(this);
    m_area = area;
    m_area->installEventFilter(this);
}

void Toast::setAtTop(bool atTop)
{
    m_isAtTop = atTop;
    if (isVisible()) {
        place();
    }
}

QString Toast::text() const
{
    return m_label->text();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::place()
{
    const int margin = theme().px(14);
    const int room = m_area->width() - 2 * margin;
    m_label->setWordWrap(false);
    adjustSize();
    if (width() > room) {
        m_label->setWordWrap(true);
        resize(room, heightForWidth(room));
    }
    const int top = m_isAtTop ? margin : m_area->height() - height() - margin;
    const QPoint corner = m_area->mapTo(parentWidget(), QPoint((m_area->width() - width()) / 2, top));
    move(corner);
}

void Toast::goUnlessUsed()
{
    if (underMouse() || m_undo->hasFocus()) {
        m_timer->start(1000);
    } else {
        hide();
    }
}
