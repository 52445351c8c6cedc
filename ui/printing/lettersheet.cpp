// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/lettersheet.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QSizePolicy>
#include <QtMath>

#include <algorithm>

namespace {

constexpr int padding = 18;
constexpr qreal scale = 0.84;

} // namespace

LetterSheet::LetterSheet(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(theme().px(180));
}

void LetterSheet::showLetter(const PaperLetter &letter)
{
    m_letter = letter;
    m_isEmpty = false;
    m_laidOutFor = 0;
    layOut(width());
    setAccessibleDescription(text());
    updateGeometry();
    update();
}

void LetterSheet::clear()
{
    m_isEmpty = true;
    m_document.clear();
    setAccessibleDescription(QString());
    updateGeometry();
    update();
}

void LetterSheet::layOut(int width)
{
    if (!m_isEmpty && width != m_laidOutFor) {
        m_laidOutFor = width;
        paper::layOut(m_document, m_letter, QSizeF((width - 2 * theme().px(padding)) / scale, -1));
    }
}

QSize LetterSheet::sizeHint() const
{
    const int width = theme().px(300);
    return {width, heightForWidth(width)};
}

int LetterSheet::heightForWidth(int width) const
{
    const int page = qRound(width * paper::pageSize().height() / paper::pageSize().width());
    const int text = m_isEmpty ? 0 : qCeil(m_document.size().height() * scale) + 2 * theme().px(padding);
    return std::max(page, text);
}

void LetterSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut(width());
    updateGeometry();
}

void LetterSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().colour(Colour::BorderStrong));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (m_isEmpty) {
        return;
    }
    painter.translate(theme().px(padding), theme().px(padding));
    painter.scale(scale, scale);
    paper::paintText(painter, m_document);
}
