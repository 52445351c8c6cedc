// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/callout.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>

void placeBelow(QWidget *widget, const QRect &anchor)
{
    const QRect room = widget->parentWidget()->rect().adjusted(4, 4, -4, -4);
    const int gap = theme().px(5);
    int x = widget->layoutDirection() == Qt::RightToLeft ? anchor.left() : anchor.right() - widget->width() + 1;
    x = qBound(room.left(), x, qMax(room.left(), room.right() - widget->width()));
    int y = anchor.bottom() + gap;
    if (y + widget->height() > room.bottom() && anchor.top() - gap - widget->height() >= room.top()) {
        y = anchor.top() - gap - widget->height();
    }
    widget->move(x, y);
}

Callout::Callout(QWidget *editor) : QFrame(editor->window()), m_editor(editor)
{
    setObjectName(QStringLiteral("callout"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    connect(editor, &QObject::destroyed, this, &QObject::deleteLater);
}

void Callout::say(const QString &sentence, const QString &escape)
{
    m_sentence = sentence;
    m_escape = escape;
    setAccessibleName(sentence + QLatin1Char(' ') + escape);
    const Theme &look = theme();
    const QFontMetrics metrics(look.font(TextRole::Small));
    const int words = metrics.horizontalAdvance(sentence) + metrics.horizontalAdvance(escape);
    resize(qMin(words + look.px(60), m_editor->window()->width() - look.px(16)), look.px(30));
    placeBelow(this, QRect(m_editor->mapTo(m_editor->window(), QPoint(0, 0)), m_editor->size()));
    show();
    raise();
    update();
    announce(this, accessibleName());
}

void Callout::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &look = theme();
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colour(Colour::Danger));
    painter.drawRoundedRect(rect(), look.px(5), look.px(5));
    const QColor pen = look.colour(Colour::Surface);
    const int icon = look.px(14);
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    const int x = isRtl ? width() - look.px(12) - icon : look.px(12);
    paintIcon(&painter, QStringLiteral("error"), QRectF(x, (height() - icon) / 2.0, icon, icon), pen);
    painter.setFont(look.font(TextRole::Small));
    painter.setPen(pen);
    const QFontMetrics metrics(painter.font());
    const QRect words = isRtl ? rect().adjusted(look.px(10), 0, -look.px(32), 0)
                              : rect().adjusted(look.px(32), 0, -look.px(10), 0);
    const QString escape = m_escape.isEmpty() ? QString() : QStringLiteral("   ") + m_escape;
    const int room = words.width() - metrics.horizontalAdvance(escape);
    painter.drawText(words, Qt::AlignVCenter | (isRtl ? Qt::AlignRight : Qt::AlignLeft),
                     metrics.elidedText(m_sentence, Qt::ElideRight, room) + escape);
}
