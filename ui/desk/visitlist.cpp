// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/visitlist.h"

#include "models/circulation/desksession.h"
#include "ui/desk/visitmodel.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// Paints the visit's cells with a line below each row; the results as a dot and a word for what went well, as a
/// filled pill for what did not.
class VisitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto tone = static_cast<Tone>(index.data(VisitModel::ToneRole).toInt());
        const QString text = index.data().toString();
        painter->save();
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme().colour(Colour::Border));
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect cell = option.rect.adjusted(theme().px(10), 0, -theme().px(6), 0);
        if (index.column() != VisitModel::Result) {
            const bool isTitle = index.column() == VisitModel::Title;
            painter->setFont(theme().font(isTitle ? TextRole::Name : TextRole::Body));
            painter->setPen(
                theme().colour(isTitle || index.column() == VisitModel::Due ? Colour::Text : Colour::Text2));
            painter->drawText(
                cell, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(isolated(text), Qt::ElideRight, cell.width()));
        } else if (index.data(VisitModel::IsPillRole).toBool()) {
            paintPill(painter, cell, text, tone, option.direction);
        } else {
            paintDot(painter, cell, text, tone, option.direction);
        }
        painter->restore();
    }

private:
    static void paintPill(QPainter *painter, const QRect &cell, const QString &text, Tone tone, Qt::LayoutDirection way)
    {
        painter->setFont(theme().font(TextRole::Pill));
        const int padding = theme().px(9);
        const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, cell.width() - 2 * padding);
        const int width = painter->fontMetrics().horizontalAdvance(shown) + 2 * padding;
        const int height = theme().px(20);
        const QRect pill = QStyle::alignedRect(way, Qt::AlignLeft | Qt::AlignVCenter, QSize(width, height), cell);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().colour(toneSoftColour(tone)));
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setPen(theme().colour(toneColour(tone)));
        painter->drawText(pill, Qt::AlignCenter, shown);
    }

    static void paintDot(QPainter *painter, const QRect &cell, const QString &text, Tone tone, Qt::LayoutDirection way)
    {
        const int side = theme().px(7);
        const QRect dot = QStyle::alignedRect(way, Qt::AlignLeft | Qt::AlignVCenter, QSize(side, side), cell);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().colour(toneColour(tone)));
        painter->drawEllipse(dot);
        const int gap = side + theme().px(8);
        const QRect words = way == Qt::RightToLeft ? cell.adjusted(0, 0, -gap, 0) : cell.adjusted(gap, 0, 0, 0);
        painter->setFont(theme().font());
        painter->setPen(theme().colour(Colour::Text));
        painter->drawText(words, static_cast<int>(QStyle::visualAlignment(way, Qt::AlignLeft)) | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    }
};

} // namespace

VisitList::VisitList(const DeskSession &session, const QTimeZone &zone, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_model(new VisitModel(session, zone, this)),
      m_counts(makeLabel(QString(), TextRole::Small, this)),
      m_view(new QTableView(this))
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 1, 0, 1, 1, 0);
    auto *head = new QHBoxLayout;
    setSpacing(head, 10, 10, 14, 10, 8);
    head->addWidget(makeLabel(tr("This visit"), TextRole::H2, this));
    head->addWidget(m_counts);
    head->addStretch(1);
    head->addWidget(makeLabel(tr("newest first"), TextRole::Small, this));
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    m_view->setObjectName(QStringLiteral("visitList"));
    m_view->setAccessibleName(tr("This visit"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new VisitDelegate(m_view));
    m_view->verticalHeader()->hide();
    m_view->setShowGrid(false);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setFocusPolicy(Qt::TabFocus);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setWordWrap(false);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setSectionResizeMode(VisitModel::Title, QHeaderView::Stretch);
    connect(&theme(), &Theme::changed, this, &VisitList::fitColumns);
    fitColumns();
    reload();
}

void VisitList::reload()
{
    m_model->reload();
    const auto count = [this](DeskAnswer::Kind kind) {
        return static_cast<int>(
            std::count_if(m_session.visit().cbegin(), m_session.visit().cend(),
                          [kind](const DeskAnswer &answer) { return answer.kind == kind && !answer.isUndone; }));
    };
    QStringList counts;
    if (const int lent = count(DeskAnswer::Kind::Lent); lent > 0) {
        counts << tr("%n lent", nullptr, lent);
    }
    if (const int back = count(DeskAnswer::Kind::Returned); back > 0) {
        counts << tr("%n returned", nullptr, back);
    }
    if (const int renewed = count(DeskAnswer::Kind::Renewed); renewed > 0) {
        counts << tr("%n renewed", nullptr, renewed);
    }
    if (const auto waiting = static_cast<int>(m_session.pending().size()); waiting > 0) {
        counts << tr("%n waiting", nullptr, waiting);
    }
    m_counts->setText(counts.join(QStringLiteral(", ")));
}

void VisitList::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitColumns();
    }
}

void VisitList::fitColumns()
{
    const QFontMetrics metrics(theme().font());
    const int padding = theme().px(22);
    const auto widthOf = [&](const char *sample) {
        return metrics.horizontalAdvance(QString::fromLatin1(sample)) + padding;
    };
    m_view->verticalHeader()->setDefaultSectionSize(theme().px(38));
    m_view->setColumnWidth(VisitModel::Time, widthOf("00:00:00"));
    m_view->setColumnWidth(VisitModel::Code, widthOf("30000014-10"));
    m_view->setColumnWidth(VisitModel::Due, widthOf("Wed 30 Dec"));
    m_view->setColumnWidth(VisitModel::Result, widthOf("Not lent: limit reached."));
}
