// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/slip.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace {

constexpr qreal inch = 96;
constexpr qreal slipWidth = 80 / 25.4 * inch; ///< the usual roll
constexpr qreal margin = 12;
constexpr int body = 12; ///< pixels of a 96th of an inch
constexpr int small = 10;
constexpr int large = 14;
constexpr int resolution = 300;

QFont fontOf(int pixels, bool isStrong)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    return font;
}

/// Lays the lines of a slip out from the top; paints them when there is a painter.
class Layout
{
public:
    Layout(const Slip &slip, qreal width, QPainter *painter) : m_slip(slip), m_width(width), m_painter(painter) { }

    qreal run()
    {
        m_y = margin;
        centred(m_slip.sender, large, true);
        centred(m_slip.heading, body, true);
        for (const QList<Slip::Line> &group : m_slip.groups) {
            if (!group.isEmpty()) {
                rule();
            }
            for (const Slip::Line &line : group) {
                add(line);
            }
        }
        m_y += 6;
        centred(m_slip.foot, small, false);
        return m_y + margin;
    }

private:
    qreal height(const QFont &font, const QString &text, qreal width) const
    {
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap, text).height();
    }

    void draw(const QFont &font, const QRectF &place, Qt::Alignment alignment, const QString &text)
    {
        if (m_painter != nullptr) {
            m_painter->setFont(font);
            m_painter->setPen(Qt::black);
            m_painter->drawText(place, int(alignment) | Qt::AlignAbsolute | Qt::TextWordWrap, text);
        }
    }

    void centred(const QString &text, int pixels, bool isStrong)
    {
        if (text.isEmpty()) {
            return;
        }
        const QFont font = fontOf(pixels, isStrong);
        const qreal inner = m_width - 2 * margin;
        const qreal high = height(font, text, inner);
        draw(font, {margin, m_y, inner, high}, Qt::AlignHCenter | Qt::AlignTop, text);
        m_y += high + 4;
    }

    void rule()
    {
        m_y += 3;
        if (m_painter != nullptr) {
            m_painter->setPen(QPen(QColor(0x99, 0x99, 0x99), 0.75));
            m_painter->drawLine(QPointF(margin, m_y), QPointF(m_width - margin, m_y));
        }
        m_y += 6;
    }

    void add(const Slip::Line &line)
    {
        const QFont font = fontOf(body, line.isStrong);
        const bool isMirrored = QGuiApplication::isRightToLeft();
        const qreal end = line.end.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(line.end) + 10;
        const qreal indent = line.isIndented ? 10 : 0;
        const qreal inner = m_width - 2 * margin - indent - end;
        const qreal high = height(font, line.text.isEmpty() ? QStringLiteral("x") : line.text, inner);
        const qreal left = margin + (isMirrored ? end : indent);
        draw(font, {left, m_y, inner, high}, (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop, line.text);
        const qreal endLeft = isMirrored ? margin : m_width - margin - end;
        draw(font, {endLeft, m_y, end, high}, (isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop, line.end);
        m_y += high + 3;
    }

    const Slip &m_slip;
    qreal m_width;
    QPainter *m_painter;
    qreal m_y = 0;
};

} // namespace

QString Slip::plainText() const
{
    QStringList lines{sender, heading};
    for (const QList<Line> &group : groups) {
        for (const Line &line : group) {
            lines << (line.end.isEmpty() ? line.text : line.text + QLatin1Char('\t') + line.end);
        }
    }
    lines << foot;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

qreal slips::heightFor(const Slip &slip, qreal width)
{
    return Layout(slip, width, nullptr).run();
}

void slips::paint(QPainter &painter, const Slip &slip, qreal width)
{
    Layout(slip, width, &painter).run();
}

QString slips::writePdf(const QString &path, const Slip &slip)
{
    const qreal pointsPerPixel = 72 / inch;
    QPdfWriter writer(path);
    writer.setTitle(slip.heading);
    writer.setCreator(QCoreApplication::applicationName());
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QSizeF(slipWidth, heightFor(slip, slipWidth)) * pointsPerPixel, QPageSize::Point,
                                 QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer)) {
        return QFileInfo(path).absolutePath();
    }
    painter.scale(resolution / inch, resolution / inch);
    paint(painter, slip, slipWidth);
    painter.end();
    return {};
}

void slips::print(QPagedPaintDevice &device, const Slip &slip)
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return;
    }
    const qreal scale = device.logicalDpiX() / inch;
    painter.scale(scale, scale);
    paint(painter, slip, qMin(slipWidth, device.width() / scale));
}

SlipView::SlipView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void SlipView::showSlip(const Slip &slip)
{
    m_slip = slip;
    setAccessibleName(slip.heading);
    setAccessibleDescription(slip.plainText());
    setFixedHeight(sizeHint().height());
    update();
}

QSize SlipView::sizeHint() const
{
    const qreal scale = width() > 0 ? qMin(1.2, width() / slipWidth) : 1;
    return {qRound(slipWidth), qRound(slips::heightFor(m_slip, slipWidth) * scale)};
}

void SlipView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(sizeHint().height());
}

void SlipView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = qMin(1.2, width() / slipWidth);
    const QRectF paper((width() - slipWidth * scale) / 2, 0, slipWidth * scale, height());
    painter.setBrush(Qt::white);
    painter.setPen(theme().colour(Colour::BorderStrong));
    painter.drawRoundedRect(paper.adjusted(0.5, 0.5, -0.5, -0.5), theme().px(3), theme().px(3));
    painter.translate(paper.topLeft());
    painter.scale(scale, scale);
    slips::paint(painter, m_slip, slipWidth);
}
