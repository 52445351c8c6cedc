// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/matrixview.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace {

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Theme &look = theme();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, look.colour(isCurrent ? Colour::AccentSoft : Colour::Surface));
    painter->setPen(look.colour(Colour::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool isMirrored = option.direction == Qt::RightToLeft;
    painter->drawLine(isMirrored ? option.rect.topLeft() : option.rect.topRight(),
                      isMirrored ? option.rect.bottomLeft() : option.rect.bottomRight());
    if (isCurrent) {
        painter->setPen(QPen(look.colour(Colour::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -2, -2), 4, 4);
    }
}

/// "none" on a soft ground behind a 0; returns nothing to keep the caller simple.
void paintNone(QPainter *painter, const QRect &line, int after, bool isSet, bool isMirrored)
{
    const Theme &look = theme();
    const QString text = MatrixDelegate::tr("none");
    painter->setFont(look.font(TextRole::Pill));
    const int width = painter->fontMetrics().horizontalAdvance(text) + look.px(14);
    const int height = look.px(18);
    const int x = isMirrored ? line.right() - after - width : line.left() + after;
    const QRectF pill(x, line.center().y() - height / 2.0, width, height);
    painter->setPen(Qt::NoPen);
    painter->setBrush(look.colour(isSet ? Colour::WarnSoft : Colour::NeutralSoft));
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter->setPen(look.colour(isSet ? Colour::Warn : Colour::Text2));
    painter->drawText(pill, Qt::AlignCenter, text);
}

} // namespace

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option);
    const Theme &look = theme();
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const bool isSet = index.data(IsSetRole).toBool();
    const bool isDirty = index.data(IsDirtyRole).toBool();
    const QRect inner = option.rect.adjusted(look.px(10), look.px(8), -look.px(8), -look.px(8));
    const int icon = look.px(15);
    const bool warns = index.data(BeatsRole).toBool();
    QRect line(inner.left(), inner.top(), inner.width(), QFontMetrics(look.font(TextRole::Name)).height());
    QFont font = look.font(isSet ? TextRole::Name : TextRole::Body);
    font.setBold(isSet);
    painter->setFont(font);
    painter->setPen(look.colour(isDirty ? Colour::OnAccentSoft : isSet ? Colour::Text : Colour::Text2));
    const int room = line.width() - (warns ? icon + look.px(6) : 0);
    const QString value = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room);
    const int width = painter->fontMetrics().horizontalAdvance(value);
    painter->drawText(line, (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute,
                      value);
    if (index.data(IsNoneRole).toBool()) {
        paintNone(painter, line, width + look.px(8), isSet, isMirrored);
    }
    if (warns) {
        const int x = isMirrored ? inner.left() : inner.right() - icon;
        paintIcon(painter, QStringLiteral("warning"), QRectF(x, line.center().y() - icon / 2.0, icon, icon),
                  look.colour(Colour::Warn));
    }
    QRect below(inner.left(), line.bottom() + look.px(4), inner.width(), inner.bottom() - line.bottom() - look.px(4));
    QString origin = index.data(OriginRole).toString();
    painter->setFont(look.font(TextRole::Caption));
    QFont small = look.font(TextRole::Small);
    painter->setFont(small);
    if (isSet) {
        const qreal dot = look.px(6);
        const qreal x = isMirrored ? below.right() - dot : below.left();
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.colour(isDirty ? Colour::Warn : Colour::Accent));
        painter->drawEllipse(QRectF(x, below.top() + (painter->fontMetrics().height() - dot) / 2.0, dot, dot));
        below.adjust(isMirrored ? 0 : look.px(12), 0, isMirrored ? -look.px(12) : 0, 0);
    } else if (!origin.isEmpty()) {
        origin.prepend(isMirrored ? QStringLiteral("→ ") : QStringLiteral("← "));
    }
    painter->setPen(look.colour(isDirty ? Colour::Warn : Colour::Text2));
    painter->drawText(
        below, (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop | Qt::AlignAbsolute | Qt::TextWordWrap,
        below.height() < painter->fontMetrics().height() * 2
            ? painter->fontMetrics().elidedText(origin, Qt::ElideRight, below.width())
            : origin);
    painter->restore();
}

MatrixView::MatrixView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new MatrixDelegate(this));
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(&theme(), &Theme::changed, this, &MatrixView::fit);
    connect(this, &QTableView::doubleClicked, this, &MatrixView::editWanted);
    fit();
}

void MatrixView::setRowHeight(int height)
{
    m_rowHeight = height;
    fit();
}

void MatrixView::fit()
{
    verticalHeader()->setDefaultSectionSize(theme().px(m_rowHeight));
    verticalHeader()->setMinimumWidth(theme().px(110));
    horizontalHeader()->setMinimumSectionSize(theme().px(88));
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2: emit editWanted(currentIndex()); return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: emit inheritWanted(currentIndex()); return;
    default: QTableView::keyPressEvent(event);
    }
}
