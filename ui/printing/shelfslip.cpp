// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/shelfslip.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPrinter>
#include <QStyle>

namespace {

constexpr qreal widthMm = 80;
constexpr qreal heightMm = 50;

} // namespace

void paper::paintShelfSlip(QPainter &painter, const QRectF &rect, const ShelfSlip &slip)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(slip.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const qreal unit = rect.width() / widthMm;
    const QRectF inner = rect.adjusted(5 * unit, 4 * unit, -5 * unit, -4 * unit);
    const auto write = [&](qreal top, qreal height, qreal size, QFont::Weight weight, const QString &text,
                           Qt::Alignment align, qreal keptFree) {
        QFont font = theme().font();
        font.setPixelSize(qMax(1, qRound(size * unit)));
        font.setWeight(weight);
        painter.setFont(font);
        const QRectF line(slip.isRightToLeft ? inner.left() + keptFree * unit : inner.left(), inner.top() + top * unit,
                          inner.width() - keptFree * unit, height * unit);
        painter.drawText(
            line, static_cast<int>(QStyle::visualAlignment(painter.layoutDirection(), align)) | Qt::TextSingleLine,
            QFontMetricsF(font).elidedText(text, Qt::ElideRight, line.width()));
    };
    painter.fillRect(rect, Qt::white);
    painter.setPen(Qt::black);
    const Qt::Alignment start = Qt::AlignLeft | Qt::AlignVCenter;
    write(0, 14, 12, QFont::Bold, slip.letter, Qt::AlignRight | Qt::AlignTop, 0);
    write(0, 4, 2.8, QFont::DemiBold, slip.caption, start, 14);
    write(4.5, 8, 6, QFont::DemiBold, slip.name, start, 14);
    painter.setPen(QPen(Qt::gray, 0.2 * unit));
    painter.drawLine(QPointF(inner.left(), inner.top() + 14.5 * unit),
                     QPointF(inner.right(), inner.top() + 14.5 * unit));
    painter.setPen(Qt::black);
    write(17, 5, 4, QFont::DemiBold, slip.title, start, 0);
    write(22.5, 4, 3.2, QFont::Normal, slip.detail, start, 0);
    write(28.5, 5, 3.8, QFont::DemiBold, slip.strong, start, 0);
    write(34.5, 4, 3, QFont::Normal, slip.foot, start, 0);
    painter.restore();
}

void paper::printShelfSlips(QPrinter &printer, const QList<ShelfSlip> &slips)
{
    QPainter painter(&printer);
    const QRectF page = printer.pageRect(QPrinter::DevicePixel);
    const qreal millimetre = printer.resolution() / 25.4;
    const qreal width = qMin(widthMm * millimetre, page.width());
    const qreal height = width * heightMm / widthMm;
    qreal top = 0;
    for (qsizetype i = 0; i < slips.size(); ++i) {
        if (i > 0 && top + height > page.height()) {
            printer.newPage();
            top = 0;
        }
        paintShelfSlip(painter, QRectF(0, top, width, height), slips.at(i));
        top += height + 2 * millimetre;
    }
}

ShelfSlipPreview::ShelfSlipPreview(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("slipPreview"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ShelfSlipPreview::setSlip(const ShelfSlip &slip)
{
    m_slip = slip;
    setAccessibleName(QStringList{slip.caption, slip.letter, slip.name, slip.title, slip.detail, slip.strong}.join(
        QStringLiteral(", ")));
    update();
}

QSize ShelfSlipPreview::sizeHint() const
{
    const int width = theme().px(258);
    return {width, heightForWidth(width)};
}

void ShelfSlipPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF sheet = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    paper::paintShelfSlip(painter, sheet, m_slip);
    painter.setPen(theme().colour(Colour::BorderStrong));
    painter.drawRect(sheet);
}
