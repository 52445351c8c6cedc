// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/stepline.h"

#include "ui/widgets/icons.h"

#include <QLocale>
#include <QPainter>

StepLine::StepLine(const QStringList &names, QWidget *parent) : QWidget(parent), m_names(names)
{
    setCurrent(0);
}

void StepLine::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(QString::number(step + 1), QString::number(m_names.size()), m_names.value(step)));
    update();
}

QSize StepLine::sizeHint() const
{
    int width = 0;
    const QFontMetrics metrics(theme().font(TextRole::Name));
    for (const QString &name : m_names) {
        width += theme().px(24 + 8 + 10 + 38 + 10) + metrics.horizontalAdvance(name);
    }
    return {width, theme().px(28)};
}

void StepLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = theme().px(24);
    const int top = (height() - size) / 2;
    int x = 0;
    // Drawn left to right and mirrored by rectangle, so that texts stay as they are read.
    const auto placed = [this](const QRect &rect) {
        return layoutDirection() == Qt::RightToLeft
            ? QRect(width() - rect.right() - 1, rect.y(), rect.width(), rect.height())
            : rect;
    };
    for (int i = 0; i < m_names.size(); ++i) {
        const QRect circle = placed({x, top, size, size});
        const bool isDone = i < m_current;
        const bool isCurrent = i == m_current;
        painter.setPen(QPen(theme().colour(isDone || isCurrent ? Colour::Accent : Colour::BorderStrong), 1));
        painter.setBrush(isCurrent ? theme().colour(Colour::Accent)
                                   : theme().colour(isDone ? Colour::AccentSoft : Colour::Surface));
        if (isDone) {
            painter.setPen(Qt::NoPen);
        }
        painter.drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5));
        if (isDone) {
            const qreal inset = size * 0.2;
            paintIcon(&painter, QStringLiteral("check"), QRectF(circle).adjusted(inset, inset, -inset, -inset),
                      theme().colour(Colour::Accent));
        } else {
            painter.setPen(theme().colour(isCurrent ? Colour::OnAccent : Colour::Text2));
            painter.setFont(theme().font(TextRole::Pill));
            painter.drawText(circle, Qt::AlignCenter, locale().toString(i + 1));
        }
        x += size + theme().px(8);
        painter.setFont(theme().font(isCurrent ? TextRole::Name : TextRole::Body));
        painter.setPen(theme().colour(isCurrent ? Colour::Text : Colour::Text2));
        const int textWidth = painter.fontMetrics().horizontalAdvance(m_names.at(i)) + 1;
        painter.drawText(placed({x, 0, textWidth, height()}), Qt::AlignCenter, m_names.at(i));
        x += textWidth + theme().px(10);
        if (i + 1 < m_names.size()) {
            const QRect line = placed({x, height() / 2, theme().px(38), 2});
            painter.fillRect(line, theme().colour(isDone ? Colour::Accent : Colour::BorderStrong));
            x += theme().px(48);
        }
    }
}
