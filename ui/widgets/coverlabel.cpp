// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/coverlabel.h"

#include "ui/widgets/isolated.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace {

/// Bindings that white letters stand out on.
constexpr std::array<QRgb, 7> bindings{0xff7a4a3a, 0xff2f5d62, 0xff5b4b7a, 0xff4a6741,
                                       0xff7a3e55, 0xff3d5a80, 0xff6b5b2e};

QRgb bindingOf(const QString &title)
{
    uint sum = 0;
    for (const QChar c : title) {
        sum = sum * 31 + c.unicode();
    }
    return bindings.at(sum % bindings.size());
}

} // namespace

CoverLabel::CoverLabel(QWidget *parent) : QWidget(parent)
{
    setFixedSize(theme().px(66), theme().px(94));
    connect(&theme(), &Theme::changed, this, [this] { setFixedSize(theme().px(66), theme().px(94)); });
}

void CoverLabel::setBook(const QString &title, const QString &author)
{
    m_title = title;
    m_author = author;
    update();
}

void CoverLabel::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    const QColor colour = QColor::fromRgb(bindingOf(m_title));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), look.px(4), look.px(4));
    painter.setClipPath(shape);
    painter.fillRect(rect(), colour);
    painter.fillRect(QRect(0, 0, look.px(5), height()), colour.darker(130));
    QFont font = look.font(TextRole::Caption);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    painter.setFont(font);
    painter.setPen(Qt::white);
    const QRect inside = rect().adjusted(look.px(10), look.px(9), -look.px(5), -look.px(9));
    painter.drawText(inside.adjusted(0, 0, 0, -look.px(20)), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     isolated(m_title));
    painter.drawText(
        inside, Qt::AlignLeft | Qt::AlignBottom,
        painter.fontMetrics().elidedText(m_author.section(QLatin1Char(' '), -1), Qt::ElideRight, inside.width()));
}
