// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnchooser.h"

#include "models/tables/recordtable.h"
#include "models/values/foldedtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace {

constexpr int rowHeights[] = {26, 32, 38};

/// Dots to drag by, the check box as in the grid, the name.
class ColumnDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &look = theme();
        const bool isRtl = option.direction == Qt::RightToLeft;
        const auto placed = [&](int x, int width) {
            return QStyle::visualRect(option.direction, option.rect,
                                      QRect(option.rect.left() + x, option.rect.top(), width, option.rect.height()));
        };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if ((option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(look.colour(Colour::AccentSoft));
            painter->drawRoundedRect(option.rect, look.px(4), look.px(4));
        }
        const int dots = look.px(14);
        QRectF grip = placed(look.px(2), dots);
        grip = QRectF(grip.left(), option.rect.center().y() - dots / 2.0, dots, dots);
        paintIcon(painter, QStringLiteral("drag"), grip, look.colour(Colour::Placeholder));
        QRectF box = placed(look.px(24), look.px(17));
        box = QRectF(box.left(), option.rect.center().y() - look.px(8), look.px(17), look.px(17));
        const bool isShown = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        painter->setPen(isShown ? QPen(Qt::NoPen) : QPen(look.colour(Colour::BorderStrong), 1));
        painter->setBrush(look.colour(isShown ? Colour::Accent : Colour::Surface));
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), look.px(4), look.px(4));
        if (isShown) {
            paintIcon(painter, QStringLiteral("check"), box.adjusted(2, 2, -2, -2), look.colour(Colour::OnAccent));
        }
        painter->setPen(look.colour(Colour::Text));
        painter->setFont(look.font());
        painter->drawText(placed(look.px(50), option.rect.width() - look.px(54)),
                          Qt::AlignVCenter | (isRtl ? Qt::AlignRight : Qt::AlignLeft), index.data().toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {theme().px(160), theme().px(26)};
    }

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        const bool isClick = event->type() == QEvent::MouseButtonRelease;
        if (!isClick) {
            // Space goes the usual way, which needs no place.
            return event->type() == QEvent::KeyPress && QStyledItemDelegate::editorEvent(event, model, option, index);
        }
        const int x = static_cast<QMouseEvent *>(event)->pos().x() - option.rect.left();
        const int inward = option.direction == Qt::RightToLeft ? option.rect.width() - x : x;
        if (inward < theme().px(20)) {
            return false;
        }
        const bool isShown = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isShown ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

} // namespace

ColumnChooser::ColumnChooser(RecordView &view, QWidget *anchor)
    : Popup(anchor),
      m_view(view),
      m_find(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 14, 10);
    auto *top = new QHBoxLayout;
    top->addWidget(makeLabel(tr("Columns"), TextRole::H2));
    top->addStretch();
    QPushButton *reset = makeButton(tr("Reset"), ButtonKind::Link);
    reset->setObjectName(QStringLiteral("resetColumns"));
    connect(reset, &QPushButton::clicked, this, [this] {
        m_view.resetColumns();
        fill();
    });
    top->addWidget(reset);
    layout->addLayout(top);
    m_find->setPlaceholderText(tr("Find a column"));
    m_find->setAccessibleName(tr("Find a column"));
    m_find->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_find->setClearButtonEnabled(true);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &typed) {
        const QString key = folded(typed);
        for (int i = 0; i < m_list->count(); ++i) {
            m_list->item(i)->setHidden(!folded(m_list->item(i)->text()).contains(key));
        }
        // With some hidden, dragging would put a column somewhere unseen.
        m_list->setDragDropMode(key.isEmpty() ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
    });
    layout->addWidget(m_find);
    m_list->setObjectName(QStringLiteral("columnList"));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ColumnDelegate(m_list));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumSize(theme().px(238), theme().px(270));
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::apply);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::apply);
    layout->addWidget(m_list);
    layout->addWidget(makeLine(Qt::Horizontal));
    auto *heights = new QHBoxLayout;
    QLabel *label = makeLabel(tr("Row height"));
    heights->addWidget(label);
    auto *segments = new Segments(this);
    segments->setAccessibleName(tr("Row height"));
    for (const int height : rowHeights) {
        segments->addSegment(QLocale().toString(height));
    }
    for (int i = 0; i < int(std::size(rowHeights)); ++i) {
        if (theme().rowHeight() == theme().px(rowHeights[i])) {
            segments->setCurrent(i);
        }
    }
    connect(segments, &Segments::currentChanged, this, [](int index) { theme().setRowHeight(rowHeights[index]); });
    heights->addWidget(segments, 1);
    layout->addLayout(heights);
    fill();
}

void ColumnChooser::open()
{
    openBelow(m_find);
}

void ColumnChooser::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QHeaderView *header = m_view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        auto *item = new QListWidgetItem(m_view.table()->headerData(column, Qt::Horizontal).toString(), m_list);
        item->setData(Qt::UserRole, column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(m_view.isColumnHidden(column) ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(0);
}

void ColumnChooser::apply()
{
    QHeaderView *header = m_view.horizontalHeader();
    int shown = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        shown += m_list->item(i)->checkState() == Qt::Checked ? 1 : 0;
    }
    for (int i = 0; i < m_list->count(); ++i) {
        const int column = m_list->item(i)->data(Qt::UserRole).toInt();
        header->moveSection(header->visualIndex(column), i);
        const bool isHidden = m_list->item(i)->checkState() != Qt::Checked;
        // The last column stays: a grid without columns has no heading to bring one back with.
        if (shown > 0 && m_view.isColumnHidden(column) != isHidden) {
            m_view.setColumnHidden(column, isHidden);
        }
    }
    emit m_view.columnsChanged();
}

void ColumnChooser::moveCurrent(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count() || !m_find->text().isEmpty()) {
        return;
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    apply();
}

bool ColumnChooser::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list && event->type() == QEvent::KeyPress) {
        const auto *keys = static_cast<QKeyEvent *>(event);
        if (keys->modifiers() == Qt::AltModifier && (keys->key() == Qt::Key_Up || keys->key() == Qt::Key_Down)) {
            moveCurrent(keys->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return Popup::eventFilter(object, event);
}
