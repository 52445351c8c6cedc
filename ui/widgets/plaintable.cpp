// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plaintable.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/isolated.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace {

constexpr int padding = 12;

void paintPill(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &words, Tone tone)
{
    painter->setFont(theme().font(TextRole::Pill));
    const int height = theme().px(20);
    const QSize size(qMin(painter->fontMetrics().horizontalAdvance(cell.text) + theme().px(18), words.width()), height);
    const QRect pill = QStyle::alignedRect(cell.direction, Qt::AlignLeft | Qt::AlignVCenter, size, words);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().colour(toneSoftColour(tone)));
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter->setPen(theme().colour(toneColour(tone)));
    painter->drawText(pill, Qt::AlignCenter, cell.text);
}

QRect paintDot(QPainter *painter, const QStyleOptionViewItem &cell, const QRect &words, Tone tone)
{
    const int side = theme().px(7);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().colour(toneColour(tone)));
    painter->drawEllipse(QStyle::alignedRect(cell.direction, Qt::AlignLeft | Qt::AlignVCenter, {side, side}, words));
    const int taken = theme().px(14);
    return cell.direction == Qt::RightToLeft ? words.adjusted(0, 0, -taken, 0) : words.adjusted(taken, 0, 0, 0);
}

/// Where the tick of a cell stands; empty for cells without.
QRect checkBox(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!index.data(Qt::CheckStateRole).isValid()) {
        return {};
    }
    const int side = theme().px(17);
    const QRect room = option.rect.adjusted(theme().px(padding), 0, -theme().px(padding), 0);
    return QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {side, side}, room);
}

void paintCheck(QPainter *painter, const QRect &box, bool isOn, bool isEnabled)
{
    const Theme &look = theme();
    painter->setPen(isOn ? Qt::NoPen : QPen(look.colour(isEnabled ? Colour::BorderStrong : Colour::Border)));
    painter->setBrush(look.colour(isOn ? Colour::Accent : Colour::Surface));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), look.px(4), look.px(4));
    if (isOn) {
        paintIcon(painter, QStringLiteral("check"), QRectF(box).adjusted(2, 2, -2, -2), look.colour(Colour::OnAccent));
    }
}

} // namespace

void PlainDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, theme().colour(isSelected ? Colour::AccentSoft : Colour::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme().colour(Colour::Border));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme().colour(Colour::Accent), 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), theme().px(5), theme().px(5));
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const int space = theme().px(padding);
    QRect words = option.rect.adjusted(space, 0, -space, 0);
    if (const QRect box = checkBox(option, index); !box.isEmpty()) {
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        paintCheck(painter, box, isOn, index.flags().testFlag(Qt::ItemIsUserCheckable));
        const int taken = box.width() + theme().px(10);
        words = option.direction == Qt::RightToLeft ? words.adjusted(0, 0, -taken, 0) : words.adjusted(taken, 0, 0, 0);
    }
    const QVariant tone = index.data(ToneRole);
    if (tone.isValid() && index.data(PillRole).toBool()) {
        paintPill(painter, cell, words, static_cast<Tone>(tone.toInt()));
        painter->restore();
        return;
    }
    if (tone.isValid()) {
        words = paintDot(painter, cell, words, static_cast<Tone>(tone.toInt()));
    }
    const QVariant colour = index.data(ColourRole);
    const QVariant foreground = index.data(Qt::ForegroundRole);
    painter->setPen(colour.isValid()           ? theme().colour(static_cast<Colour>(colour.toInt()))
                        : foreground.isValid() ? foreground.value<QColor>()
                                               : theme().colour(Colour::Text));
    painter->setFont(cell.font);
    painter->drawText(words, static_cast<int>(QStyle::visualAlignment(option.direction, cell.displayAlignment)),
                      cell.fontMetrics.elidedText(isolated(cell.text), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize PlainDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int badge = index.data(ToneRole).isValid() ? theme().px(14) : 0;
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * theme().px(padding) + badge, 0);
}

bool PlainDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const bool mayToggle = index.flags().testFlag(Qt::ItemIsUserCheckable) && index.flags().testFlag(Qt::ItemIsEnabled);
    const bool isClick = event->type() == QEvent::MouseButtonRelease
        && checkBox(option, index)
               .adjusted(-6, -6, 6, 6)
               .contains(static_cast<QMouseEvent *>(event)->position().toPoint());
    const bool isSpace = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!mayToggle || !(isClick || isSpace)) {
        return false;
    }
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

PlainHeader::PlainHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

QSize PlainHeader::sectionSizeFromContents(int section) const
{
    return QHeaderView::sectionSizeFromContents(section) + QSize(2 * theme().px(padding), 0);
}

void PlainHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, theme().colour(Colour::SurfaceAlt));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme().colour(Colour::Border));
    QFont font = theme().font(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme().colour(Colour::Text2));
    const int space = theme().px(padding);
    const QRect words = rect.adjusted(space, 0, -space, 0);
    const QVariant aligned = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const Qt::Alignment alignment = aligned.isValid() ? Qt::Alignment(aligned.toInt()) : defaultAlignment();
    const QString text = QFontMetrics(font).elidedText(model()->headerData(section, orientation()).toString(),
                                                       Qt::ElideRight, words.width());
    painter->drawText(words, int(QStyle::visualAlignment(layoutDirection(), alignment)) | Qt::AlignAbsolute, text);
    painter->restore();
}

PlainTable::PlainTable(const QStringList &headings, QWidget *parent)
    : QTableWidget(0, static_cast<int>(headings.size()), parent)
{
    setHorizontalHeader(new PlainHeader(this));
    setHorizontalHeaderLabels(headings);
    setItemDelegate(new PlainDelegate(this));
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    connect(&theme(), &Theme::changed, this, [this] { verticalHeader()->setDefaultSectionSize(theme().rowHeight()); });
}

QTableWidgetItem *PlainTable::put(int row, int column, const QString &text)
{
    auto *cell = new QTableWidgetItem(text);
    const QTableWidgetItem *heading = horizontalHeaderItem(column);
    const bool isNumber = (heading->textAlignment() & int(Qt::AlignTrailing)) != 0;
    cell->setTextAlignment((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    setItem(row, column, cell);
    return cell;
}

QTableWidgetItem *PlainTable::putState(int row, int column, const QString &text, Tone tone)
{
    QTableWidgetItem *cell = put(row, column, text);
    cell->setData(PlainDelegate::ToneRole, int(tone));
    cell->setData(PlainDelegate::PillRole, tone != Tone::Ok);
    return cell;
}

void PlainTable::setNumberColumn(int column)
{
    horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
}
