// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/lettersheet.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QSizePolicy>

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
    paper::layOut(m_document, m_letter);
    setAccessibleDescription(text());
    update();
}

void LetterSheet::clear()
{
    m_isEmpty = true;
    m_document.clear();
    setAccessibleDescription(QString());
    update();
}

int LetterSheet::pages() const
{
    return m_isEmpty ? 0 : m_document.pageCount();
}

QSize LetterSheet::sizeHint() const
{
    const int width = theme().px(300);
    return {width, heightForWidth(width)};
}

int LetterSheet::heightForWidth(int width) const
{
    return qRound(width * paper::pageSize().height() / paper::pageSize().width());
}

void LetterSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF page = paper::pageSize();
    const qreal scale = std::min(width() / page.width(), height() / page.height());
    const QRectF sheet((width() - page.width() * scale) / 2, 0, page.width() * scale, page.height() * scale);
    painter.setPen(theme().colour(Colour::BorderStrong));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (m_isEmpty) {
        return;
    }
    painter.translate(sheet.topLeft());
    painter.scale(scale, scale);
    paper::paintPage(painter, m_document, m_letter, 0);
}
