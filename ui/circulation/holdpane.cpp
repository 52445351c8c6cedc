// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/holdpane.h"

#include "models/circulation/holdservice.h"
#include "models/values/clock.h"
#include "ui/circulation/queuelist.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/cellpainter.h"
#include "ui/widgets/style.h"
#include "ui/widgets/twolinedelegate.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int IdRole = TwoLineDelegate::FirstOwnRole;

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QStringLiteral("ddd d MMM yyyy"));
}

} // namespace

HoldPane::HoldPane(HoldService &holds, const Clock &clock, bool mayPlace, QWidget *parent)
    : QWidget(parent),
      m_holds(holds),
      m_clock(clock),
      m_nothing(makeLabel(QString(), TextRole::Small, this)),
      m_list(new QListWidget(this)),
      m_place(makeButton(tr("Place a hold…"), ButtonKind::Link, this))
{
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 4);
    layout->addWidget(m_place, 0, Qt::AlignLeading);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    m_place->setObjectName(QStringLiteral("placeHoldLink"));
    m_place->setVisible(mayPlace);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_list->setObjectName(QStringLiteral("holdList"));
    m_list->setAccessibleName(tr("Holds"));
    m_list->setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Look::Lines, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit holdWanted(item->data(IdRole).toLongLong()); });
    connect(m_place, &QPushButton::clicked, this, [this] { emit placeWanted(m_userId, m_bookId); });
    showHolds(QList<Hold>());
}

void HoldPane::showUser(qint64 userId)
{
    m_userId = userId;
    m_bookId = 0;
    refresh();
}

void HoldPane::showBook(qint64 bookId)
{
    m_bookId = bookId;
    m_userId = 0;
    refresh();
}

void HoldPane::refresh()
{
    if (m_userId != 0) {
        showHolds(m_holds.holdsOfUser(m_userId));
    } else if (m_bookId != 0) {
        Result<QList<Hold>> holds = m_holds.queueOfBook(m_bookId);
        const Result<QList<Hold>> ended = m_holds.endedOfBook(m_bookId);
        if (holds && ended) {
            *holds << *ended;
        }
        showHolds(holds);
    } else {
        showHolds(QList<Hold>());
    }
}

void HoldPane::showHolds(const Result<QList<Hold>> &holds)
{
    m_list->clear();
    int active = 0;
    for (const Hold &hold : holds ? *holds : QList<Hold>()) {
        active += hold.isActive() ? 1 : 0;
        addHold(hold);
    }
    m_nothing->setText(holds ? tr("No holds.") : problemText(holds.problems()));
    m_nothing->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    m_place->setEnabled(m_userId != 0 || m_bookId != 0);
    emit activeCountChanged(active);
}

void HoldPane::addHold(const Hold &hold)
{
    const QString user = hold.userName.isEmpty() ? tr("No longer known") : hold.userName;
    auto *item = new QListWidgetItem(m_bookId != 0 ? user : hold.title, m_list);
    QStringList details;
    if (hold.isReady()) {
        details << tr("shelf %1").arg(hold.shelfName.left(1).toUpper()) << hold.barcode;
        if (hold.pickupByOn.isValid()) {
            details << tr("collect by %1").arg(dayText(hold.pickupByOn));
        }
    } else {
        if (hold.isQueued()) {
            details << tr("place %1").arg(hold.position);
        }
        details << tr("since %1").arg(dayText(hold.placedAt.toTimeZone(m_clock.zone()).date()));
    }
    const QString detail = details.join(QStringLiteral("  ·  "));
    const auto [word, tone] = queueWord(hold, m_clock.today());
    item->setData(IdRole, hold.id);
    item->setData(TwoLineDelegate::DetailRole, detail);
    item->setData(TwoLineDelegate::PillRole, word);
    item->setData(TwoLineDelegate::ToneRole, static_cast<int>(messageTone(tone)));
    item->setData(Qt::AccessibleTextRole, QStringList{item->text(), detail, word}.join(QLatin1String(", ")));
}
