// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminlist.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace {

enum ItemRole { KeyRole = Qt::UserRole + 1, GroupRole, CountRole, LinkRole };
constexpr int headingKey = -1;

bool isHeading(const QModelIndex &index)
{
    return index.data(KeyRole).toInt() == headingKey;
}

class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int height = isHeading(index) && index.row() > 0 ? 36 : 32;
        return {option.rect.width(), theme().px(isHeading(index) && index.row() == 0 ? 28 : height)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &look = theme();
        painter->save();
        QRect rect = option.rect.adjusted(look.px(10), look.px(1), -look.px(10), -look.px(1));
        if (isHeading(index)) {
            painter->setFont(look.font(TextRole::Caption));
            painter->setPen(look.colour(Colour::Text2));
            painter->drawText(rect.adjusted(look.px(12), 0, 0, 0), Qt::AlignLeading | Qt::AlignBottom,
                              index.data().toString().toUpper());
            painter->restore();
            return;
        }
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        if (isChosen || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(look.colour(isChosen ? Colour::AccentSoft : Colour::NeutralSoft));
            painter->drawRoundedRect(rect, look.px(6), look.px(6));
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(look.colour(Colour::Accent), look.px(2)));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), look.px(6), look.px(6));
        }
        rect.adjust(look.px(12), 0, -look.px(12), 0);
        painter->setFont(look.font(isChosen ? TextRole::Name : TextRole::Body));
        painter->setPen(look.colour(isChosen ? Colour::OnAccentSoft : Colour::Text));
        painter->drawText(rect, Qt::AlignLeading | Qt::AlignVCenter, index.data().toString());
        painter->setFont(look.font(TextRole::Small));
        painter->setPen(look.colour(isChosen ? Colour::OnAccentSoft : Colour::Text2));
        painter->drawText(rect, Qt::AlignTrailing | Qt::AlignVCenter, index.data(CountRole).toString());
        painter->restore();
    }
};

} // namespace

AdminList::AdminList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("adminList"));
    setAccessibleName(tr("Admin sections"));
    setItemDelegate(new LineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAutoFillBackground(true);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item != nullptr && !item->data(LinkRole).toBool()) {
            emit chosen(item->data(KeyRole).toInt());
        }
    });
    const auto open = [this](QListWidgetItem *item) {
        if (item->data(LinkRole).toBool()) {
            emit opened(item->data(KeyRole).toInt());
        }
    };
    connect(this, &QListWidget::itemClicked, this, open);
    connect(this, &QListWidget::itemActivated, this, open);
    paintGround();
    connect(&theme(), &Theme::changed, this, [this] {
        paintGround();
        updateGeometry();
        doItemsLayout();
    });
}

void AdminList::paintGround()
{
    QPalette ground = palette();
    ground.setColor(QPalette::Base, theme().colour(Colour::SurfaceAlt));
    setPalette(ground);
}

QSize AdminList::sizeHint() const
{
    return {theme().px(184), theme().px(400)};
}

int AdminList::addLine(int group, const QString &heading, const QString &text, const QString &count)
{
    int row = 0;
    bool hasHeading = false;
    while (row < this->count() && item(row)->data(GroupRole).toInt() <= group) {
        hasHeading = hasHeading || item(row)->data(GroupRole).toInt() == group;
        ++row;
    }
    if (!hasHeading) {
        auto *head = new QListWidgetItem(heading);
        head->setData(KeyRole, headingKey);
        head->setData(GroupRole, group);
        head->setFlags(Qt::NoItemFlags);
        insertItem(row++, head);
    }
    auto *line = new QListWidgetItem(text);
    line->setData(KeyRole, m_nextKey);
    line->setData(GroupRole, group);
    insertItem(row, line);
    setLine(m_nextKey, text, count);
    return m_nextKey++;
}

int AdminList::addLink(int group, const QString &heading, const QString &text, const QString &keys)
{
    const int key = addLine(group, heading, text, keys);
    QListWidgetItem *line = itemOf(key);
    line->setData(LinkRole, true);
    line->setFlags(Qt::ItemIsEnabled);
    return key;
}

void AdminList::setLine(int key, const QString &text, const QString &count)
{
    if (QListWidgetItem *line = itemOf(key)) {
        line->setText(text);
        line->setData(CountRole, count);
        line->setData(Qt::AccessibleTextRole, count.isEmpty() ? text : text + QLatin1Char(' ') + count);
    }
}

void AdminList::select(int key)
{
    setCurrentItem(itemOf(key));
}

void AdminList::step(bool forward)
{
    int row = currentRow() + (forward ? 1 : -1);
    while (row >= 0 && row < count()
           && (item(row)->data(KeyRole).toInt() == headingKey || item(row)->data(LinkRole).toBool())) {
        row += forward ? 1 : -1;
    }
    if (row >= 0 && row < count()) {
        setCurrentRow(row);
    }
}

QListWidgetItem *AdminList::itemOf(int key) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(KeyRole).toInt() == key) {
            return item(row);
        }
    }
    return nullptr;
}
