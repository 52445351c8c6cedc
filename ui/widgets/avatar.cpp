// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace {

QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

} // namespace

Avatar::Avatar(int side, QWidget *parent) : QWidget(parent), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
}

void Avatar::setName(const QString &name)
{
    m_initials = initialsOf(name);
    update();
}

QSize Avatar::sizeHint() const
{
    return QSize(theme().px(m_side), theme().px(m_side));
}

QString Avatar::initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return QString();
    }
    return words.size() == 1 ? firstLetter(words.first()) : firstLetter(words.first()) + firstLetter(words.last());
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colour(Colour::AccentSoft));
    painter.drawEllipse(rect());
    QFont font = theme().font(TextRole::Caption);
    font.setPixelSize(qMax(1, height() * 36 / 100));
    painter.setFont(font);
    painter.setPen(theme().colour(Colour::OnAccentSoft));
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}
