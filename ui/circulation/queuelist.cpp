// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/queuelist.h"

#include "ui/widgets/cellpainter.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/twolinedelegate.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace {

constexpr int IdRole = TwoLineDelegate::FirstOwnRole;
constexpr int PlaceRole = TwoLineDelegate::FirstOwnRole + 1; ///< 0 = on the hold shelf

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QStringLiteral("ddd d MMM"));
}

/// Puts the handle for dragging and the place before the two lines.
class QueueDelegate : public TwoLineDelegate
{
public:
    explicit QueueDelegate(QObject *parent) : TwoLineDelegate(Look::Lines, parent) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int place = index.data(PlaceRole).toInt();
        QStyleOptionViewItem words = option;
        const int room = theme().px(52);
        const bool isMirrored = option.direction == Qt::RightToLeft;
        words.rect.adjust(isMirrored ? 0 : room, 0, isMirrored ? -room : 0, 0);
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, theme().colour(Colour::AccentSoft));
        }
        TwoLineDelegate::paint(painter, words, index);
        painter->save();
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme().colour(Colour::Border));
        const auto at = [&](int from, int width) {
            return QStyle::visualRect(option.direction, option.rect,
                                      QRect(option.rect.left() + theme().px(from), option.rect.top(), theme().px(width),
                                            option.rect.height()));
        };
        if (place > 0) {
            const QRect dots = at(6, 14);
            if (index.flags() & Qt::ItemIsDragEnabled) {
                paintIcon(painter, QStringLiteral("drag"),
                          QRectF(dots.left(), dots.center().y() - theme().px(7), theme().px(14), theme().px(14)),
                          theme().colour(Colour::Text2));
            }
            painter->setFont(theme().font(TextRole::Name));
            painter->setPen(theme().colour(Colour::Text));
            painter->drawText(at(24, 22), Qt::AlignCenter, QLocale().toString(place));
        } else {
            const QRect sign = at(27, 16);
            paintIcon(painter, QStringLiteral("holds"),
                      QRectF(sign.left(), sign.center().y() - theme().px(8), theme().px(16), theme().px(16)),
                      theme().colour(Colour::Ok));
        }
        painter->restore();
    }
};

} // namespace

std::pair<QString, CellTone> queueWord(const Hold &hold, const QDate &today)
{
    switch (hold.status) {
    case HoldStatus::Ready:
        return hold.isExpiredOn(today) ? std::pair(QueueList::tr("expired"), CellTone::Danger)
                                       : std::pair(QueueList::tr("ready"), CellTone::Ok);
    case HoldStatus::Suspended:
        return {hold.suspendedUntilOn.isValid()
                    ? QueueList::tr("to %1").arg(QLocale().toString(hold.suspendedUntilOn, QStringLiteral("d MMM")))
                    : QueueList::tr("suspended"),
                CellTone::Neutral};
    case HoldStatus::Waiting:
        if (hold.isSet()) {
            return {QueueList::tr("%1 of %2", "copies caught of a set").arg(hold.caught).arg(hold.copiesWanted),
                    CellTone::Info};
        }
        return hold.position == 1 ? std::pair(QueueList::tr("next"), CellTone::Info)
                                  : std::pair(QueueList::tr("waiting"), CellTone::Neutral);
    case HoldStatus::Fulfilled: return {QueueList::tr("collected"), CellTone::Ok};
    case HoldStatus::Cancelled: return {QueueList::tr("cancelled"), CellTone::Neutral};
    case HoldStatus::Expired: break;
    }
    return {QueueList::tr("not collected"), CellTone::Danger};
}

QueueList::QueueList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("queueList"));
    setAccessibleName(tr("Queue"));
    setItemDelegate(new QueueDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { emit holdChosen(item->data(IdRole).toLongLong()); });
}

void QueueList::setMayMove(bool mayMove)
{
    m_mayMove = mayMove;
    setDragDropMode(mayMove ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
}

void QueueList::showQueue(const QList<Hold> &queue, qint64 currentHold, const QDate &today, const QTimeZone &zone)
{
    clear();
    for (const Hold &hold : queue) {
        auto *item = new QListWidgetItem(hold.userName.isEmpty() ? tr("No longer known") : hold.userName, this);
        QString detail;
        if (hold.isExpiredOn(today)) {
            detail = tr("not collected by %1").arg(dayText(hold.pickupByOn));
        } else if (hold.isReady()) {
            detail = tr("caught %1").arg(dayText(hold.readyAt.toTimeZone(zone).date()));
        } else {
            const QString since = dayText(hold.placedAt.toTimeZone(zone).date());
            detail = hold.isSet()    ? tr("set of %1  ·  since %2").arg(QString::number(hold.copiesWanted), since)
                : hold.wantsThisCopy ? tr("%1  ·  only %2").arg(since, hold.barcode)
                                     : tr("%1  ·  any copy").arg(since);
        }
        const auto [word, tone] = queueWord(hold, today);
        item->setData(IdRole, hold.id);
        item->setData(PlaceRole, hold.position);
        item->setData(TwoLineDelegate::DetailRole, detail);
        item->setData(TwoLineDelegate::PillRole, word);
        item->setData(TwoLineDelegate::ToneRole, static_cast<int>(messageTone(tone)));
        const QString place = hold.position > 0 ? tr("Place %1").arg(hold.position) : tr("On the hold shelf");
        item->setData(Qt::AccessibleTextRole, QStringList{place, item->text(), detail, word}.join(QLatin1String(", ")));
        Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
        if (m_mayMove && hold.isQueued()) {
            flags |= Qt::ItemIsDragEnabled;
        }
        item->setFlags(flags);
        if (hold.id == currentHold) {
            setCurrentItem(item);
        }
    }
    updateGeometry();
}

qint64 QueueList::currentHold() const
{
    return currentItem() != nullptr ? currentItem()->data(IdRole).toLongLong() : 0;
}

bool QueueList::isQueued(int row) const
{
    return item(row)->data(PlaceRole).toInt() > 0;
}

int QueueList::placeOfRow(int row) const
{
    int place = 1;
    for (int i = 0; i < row && i < count(); ++i) {
        place += isQueued(i) ? 1 : 0;
    }
    return place;
}

void QueueList::moveCurrent(int by)
{
    const int row = currentRow();
    if (!m_mayMove || row < 0 || !isQueued(row)) {
        return;
    }
    const int place = item(row)->data(PlaceRole).toInt() + by;
    if (place >= 1 && place <= placeOfRow(count()) - 1) {
        emit moveWanted(currentHold(), place);
    }
}

void QueueList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    QListWidget::keyPressEvent(event);
    if (currentItem() != nullptr && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        emit holdChosen(currentHold());
    }
}

void QueueList::dropEvent(QDropEvent *event)
{
    // The order shown follows from the library, so nothing is moved here: the page is asked and shows what came of it.
    const qint64 hold = currentHold();
    const int from = currentRow();
    const QModelIndex over = indexAt(event->position().toPoint());
    int row = over.isValid() ? over.row() : count();
    if (over.isValid() && event->position().y() > visualRect(over).center().y()) {
        ++row;
    }
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (hold == 0 || from < 0 || !isQueued(from)) {
        return;
    }
    const int place = placeOfRow(row) - (row > from ? 1 : 0);
    if (place != item(from)->data(PlaceRole).toInt()) {
        emit moveWanted(hold, place);
    }
}

QSize QueueList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < count(); ++row) {
        height += sizeHintForRow(row);
    }
    return {theme().px(200), height + 2};
}

QSize QueueList::minimumSizeHint() const
{
    return {theme().px(120), sizeHint().height()};
}
