// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/holddetail.h"

#include "models/catalogue/availability.h"
#include "ui/circulation/queuelist.h"
#include "ui/widgets/cellpainter.h"
#include "ui/widgets/coverlabel.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/tabrow.h"
#include "ui/widgets/twolinedelegate.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace {

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QStringLiteral("ddd d MMM"));
}

QVBoxLayout *makeColumn()
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(theme().px(8));
    return layout;
}

} // namespace

HoldDetail::HoldDetail(const QTimeZone &zone, QWidget *parent)
    : QWidget(parent),
      m_zone(zone),
      m_content(new QWidget(this)),
      m_nothing(makeLabel(tr("Choose a hold to see its queue here."), TextRole::Small, this))
{
    setObjectName(QStringLiteral("detailPanel"));
    setAttribute(Qt::WA_StyledBackground);
    auto *outer = new QVBoxLayout(this);
    setSpacing(outer, 0, 0);
    m_nothing->setContentsMargins(theme().px(18), theme().px(18), theme().px(18), 0);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    outer->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(m_content);
    setSpacing(layout, 0, 0);
    layout->addWidget(makeHead());
    m_tabs = new TabRow(m_content);
    m_tabs->setContentsMargins(theme().px(12), 0, theme().px(12), 0);
    m_tabs->setObjectName(QStringLiteral("holdTabs"));
    m_stack = new QStackedWidget(m_content);
    auto *area = new QScrollArea(m_content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(makeQueuePage());
    area->setFocusPolicy(Qt::NoFocus);
    m_history = new QListWidget(m_content);
    m_history->setObjectName(QStringLiteral("holdHistory"));
    m_history->setAccessibleName(tr("History"));
    m_history->setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Look::Lines, m_history));
    m_history->setFrameShape(QFrame::NoFrame);
    m_tabs->addTab(tr("Queue"), area, m_stack);
    m_tabs->addTab(tr("History"), m_history, m_stack);
    layout->addWidget(m_tabs);
    layout->addWidget(makeLine(Qt::Horizontal, m_content));
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeLine(Qt::Horizontal, m_content));
    layout->addWidget(makeFoot());
    outer->addWidget(m_content, 1);
    showHold(std::nullopt, {});
}

QWidget *HoldDetail::makeHead()
{
    auto *head = new QWidget(m_content);
    auto *layout = new QHBoxLayout(head);
    setSpacing(layout, 18, 14, 18, 8, 12);
    m_cover = new CoverLabel(head);
    layout->addWidget(m_cover, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme().px(4));
    m_title = makeLabel(QString(), TextRole::H2, head);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("holdTitle"));
    m_authors = new ElideLabel(head);
    setTextRole(m_authors, TextRole::Body);
    setTone(m_authors, Tone::Neutral);
    m_callNumber = new ElideLabel(head);
    setTextRole(m_callNumber, TextRole::Small);
    m_in = new Pill(head);
    m_count = new Pill(head);
    words->addWidget(m_title);
    words->addWidget(m_authors);
    words->addWidget(m_callNumber);
    auto *pills = new QHBoxLayout;
    pills->setSpacing(theme().px(6));
    pills->addWidget(m_in);
    pills->addWidget(m_count);
    pills->addStretch(1);
    words->addLayout(pills);
    words->addStretch(1);
    layout->addLayout(words, 1);
    return head;
}

QWidget *HoldDetail::makeQueuePage()
{
    auto *page = new QWidget(m_content);
    page->setObjectName(QStringLiteral("queuePage"));
    auto *layout = new QVBoxLayout(page);
    setSpacing(layout, 18, 12, 18, 12, 8);
    auto *top = new QHBoxLayout;
    top->addWidget(makeLabel(tr("In this order").toUpper(), TextRole::Caption, page));
    top->addStretch(1);
    m_keys = new KeyHint(QKeySequence(Qt::ALT | Qt::Key_Up), page);
    top->addWidget(m_keys);
    layout->addLayout(top);
    m_queue = new QueueList(page);
    layout->addWidget(m_queue);
    connect(m_queue, &QueueList::moveWanted, this, &HoldDetail::moveWanted, Qt::QueuedConnection);
    connect(m_queue, &QueueList::holdChosen, this, &HoldDetail::holdChosen, Qt::QueuedConnection);
    auto *links = new QHBoxLayout;
    m_place = makeButton(tr("Place a hold…"), ButtonKind::Link, page);
    m_place->setObjectName(QStringLiteral("placeLink"));
    m_set = makeButton(tr("Set hold…"), ButtonKind::Link, page);
    m_set->setObjectName(QStringLiteral("setLink"));
    links->addWidget(m_place);
    links->addStretch(1);
    links->addWidget(m_set);
    layout->addLayout(links);
    connect(m_place, &QPushButton::clicked, this, [this] { emit placeWanted(m_contents->hold.bookId, false); });
    connect(m_set, &QPushButton::clicked, this, [this] { emit placeWanted(m_contents->hold.bookId, true); });
    layout->addWidget(makeLabel(tr("Copies").toUpper(), TextRole::Caption, page));
    m_copies = makeColumn();
    layout->addLayout(m_copies);
    layout->addSpacing(theme().px(4));
    layout->addWidget(makeLabel(tr("This hold").toUpper(), TextRole::Caption, page));
    m_facts = makeColumn();
    layout->addLayout(m_facts);
    layout->addStretch(1);
    return page;
}

QWidget *HoldDetail::makeFoot()
{
    auto *foot = new QWidget(m_content);
    auto *layout = new QHBoxLayout(foot);
    setSpacing(layout, 18, 10, 18, 10, 8);
    const auto add = [&](QPushButton *&button, const QString &text, ButtonKind kind, const char *name,
                         void (HoldDetail::*wanted)(qint64)) {
        button = makeButton(text, kind, foot);
        button->setObjectName(QString::fromLatin1(name));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, wanted] { emit(this->*wanted)(m_contents->hold.id); });
    };
    add(m_cancel, tr("Cancel hold"), ButtonKind::Danger, "cancelHold", &HoldDetail::cancelWanted);
    layout->addStretch(1);
    add(m_requeue, tr("Back to queue"), ButtonKind::Normal, "requeueHold", &HoldDetail::requeueWanted);
    add(m_resume, tr("Resume"), ButtonKind::Normal, "resumeHold", &HoldDetail::resumeWanted);
    add(m_suspend, tr("Suspend…"), ButtonKind::Normal, "suspendHold", &HoldDetail::suspendWanted);
    return foot;
}

void HoldDetail::setMay(bool mayPlace, bool mayChange, bool mayReorder)
{
    m_mayPlace = mayPlace;
    m_mayChange = mayChange;
    m_queue->setMayMove(mayReorder);
    m_keys->setVisible(mayReorder);
    m_place->setVisible(mayPlace);
    m_set->setVisible(mayPlace);
}

void HoldDetail::showHold(const std::optional<Contents> &contents, const QDate &today)
{
    m_contents = contents;
    m_content->setVisible(contents.has_value());
    m_nothing->setVisible(!contents);
    if (!contents) {
        return;
    }
    showHead(today);
    m_tabs->setCount(0, static_cast<int>(contents->queue.size()));
    m_queue->showQueue(contents->queue, contents->hold.id, today, m_zone);
    showCopies(today);
    showFacts(today);
    showHistory();
    showButtons();
}

void HoldDetail::showHead(const QDate &today)
{
    const Hold &hold = m_contents->hold;
    m_cover->setBook(hold.title, hold.authors);
    m_title->setText(hold.title);
    m_authors->setText(hold.authors);
    m_authors->setVisible(!hold.authors.isEmpty());
    m_callNumber->setText(hold.callNumber);
    m_callNumber->setVisible(!hold.callNumber.isEmpty());
    int in = 0;
    for (const CopyState &state : m_contents->copies) {
        in += state.availability == QLatin1String("available") ? 1 : 0;
    }
    if (hold.isExpiredOn(today)) {
        m_in->set(Tone::Danger, tr("to clear"));
    } else if (!m_contents->copiesToPull.isEmpty()) {
        m_in->set(Tone::Warn, tr("%n in, to pull", nullptr, static_cast<int>(m_contents->copiesToPull.size())));
    } else if (hold.isReady()) {
        m_in->set(Tone::Ok, tr("on the hold shelf"));
    } else {
        m_in->set(Tone::Neutral, tr("%1 of %2 in").arg(in).arg(m_contents->copies.size()));
    }
    m_count->set(Tone::Warn, tr("%n hold(s)", nullptr, static_cast<int>(m_contents->queue.size())));
    m_count->setVisible(m_contents->queue.size() > 1);
}

void HoldDetail::showCopies(const QDate &today)
{
    emptyLayout(m_copies);
    for (const CopyState &state : m_contents->copies) {
        auto *line = new QWidget(m_content);
        auto *layout = new QHBoxLayout(line);
        setSpacing(layout, 0, 8);
        layout->addWidget(makeLabel(state.copy.barcode, TextRole::Body, line));
        Badge badge = availabilityBadge(state.availability);
        QString place = state.location;
        for (const Hold &hold : m_contents->queue) {
            if (hold.isReady() && hold.copyId == state.copy.id) {
                badge = {tr("Hold shelf %1").arg(hold.shelfName.left(1).toUpper()),
                         hold.isExpiredOn(today) ? CellTone::Danger : CellTone::Ok, Badge::Shape::Pill};
                place = hold.isExpiredOn(today)
                    ? tr("%n day(s) over", nullptr, static_cast<int>(hold.pickupByOn.daysTo(today)))
                    : hold.pickupByOn.isValid() ? tr("to %1").arg(dayText(hold.pickupByOn))
                                                : QString();
            }
        }
        if (m_contents->copiesToPull.contains(state.copy.id)) {
            badge = {tr("Pull"), CellTone::Warning, Badge::Shape::Pill};
        } else if (state.dueOn.isValid()) {
            place = state.borrower.isEmpty()
                ? tr("due %1").arg(dayText(state.dueOn))
                : tr("%1, %2", "borrower, due day").arg(state.borrower, dayText(state.dueOn));
        }
        layout->addWidget(new Pill(messageTone(badge.tone), badge.text, line));
        auto *words = new ElideLabel(place, line);
        setTextRole(words, TextRole::Small);
        words->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        layout->addWidget(words, 1);
        m_copies->addWidget(line);
    }
    if (m_contents->copies.isEmpty()) {
        m_copies->addWidget(makeLabel(tr("No copies yet."), TextRole::Small, m_content));
    }
}

void HoldDetail::addFact(const QString &label, const QString &value)
{
    auto *line = new QWidget(m_content);
    auto *layout = new QHBoxLayout(line);
    setSpacing(layout, 0, 12);
    QLabel *name = makeLabel(label, TextRole::Body, line);
    setTone(name, Tone::Neutral);
    auto *words = new ElideLabel(value, line);
    words->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    words->setAccessibleName(label + QStringLiteral(": ") + value);
    layout->addWidget(name);
    layout->addWidget(words, 1);
    m_facts->addWidget(line);
}

void HoldDetail::showFacts(const QDate &today)
{
    emptyLayout(m_facts);
    const Hold &hold = m_contents->hold;
    const QString placed = dayText(hold.placedAt.toTimeZone(m_zone).date());
    addFact(tr("For"),
            hold.cardNumber.isEmpty() ? hold.userName : tr("%1, %2", "name, card").arg(hold.userName, hold.cardNumber));
    addFact(tr("Placed"), hold.placedBy.isEmpty() ? placed : tr("%1, by %2").arg(placed, hold.placedBy));
    if (hold.isSet()) {
        addFact(tr("Copies wanted"), tr("%1, %2 caught").arg(hold.copiesWanted).arg(hold.caught));
    } else {
        addFact(tr("Wants"), hold.wantsThisCopy ? tr("only %1").arg(hold.barcode) : tr("any copy"));
    }
    if (hold.status == HoldStatus::Suspended) {
        addFact(tr("Suspended"),
                hold.suspendedUntilOn.isValid() ? tr("to %1").arg(dayText(hold.suspendedUntilOn))
                                                : tr("until resumed"));
    }
    if (hold.isReady()) {
        addFact(tr("Ready since"), dayText(hold.readyAt.toTimeZone(m_zone).date()));
        const int over = hold.isExpiredOn(today) ? static_cast<int>(hold.pickupByOn.daysTo(today)) : 0;
        const QString day = hold.pickupByOn.isValid() ? dayText(hold.pickupByOn) : tr("no limit");
        addFact(tr("Collect by"), over == 0 ? day : tr("%1, %n day(s) over", nullptr, over).arg(day));
    } else if (m_contents->expectedOn.isValid() && m_contents->copiesToPull.isEmpty()) {
        addFact(tr("Expected"), tr("about %1").arg(dayText(m_contents->expectedOn)));
    }
    if (!m_contents->fee.isEmpty()) {
        addFact(tr("Fee when cleared"), m_contents->fee);
    }
}

void HoldDetail::showHistory()
{
    m_history->clear();
    for (const Hold &hold : m_contents->ended) {
        auto *item = new QListWidgetItem(hold.userName.isEmpty() ? tr("No longer known") : hold.userName, m_history);
        const auto [word, tone] = queueWord(hold, {});
        item->setData(TwoLineDelegate::DetailRole,
                      tr("since %1").arg(dayText(hold.placedAt.toTimeZone(m_zone).date())));
        item->setData(TwoLineDelegate::PillRole, word);
        item->setData(TwoLineDelegate::ToneRole, static_cast<int>(messageTone(tone)));
    }
    m_tabs->setTabVisible(1, !m_contents->ended.isEmpty());
    if (m_contents->ended.isEmpty()) {
        m_tabs->setCurrent(0);
    }
}

void HoldDetail::showButtons()
{
    const Hold &hold = m_contents->hold;
    const bool hasShelved = hold.isReady() || hold.caught > hold.lent;
    m_cancel->setVisible(m_mayChange && hold.isActive());
    m_requeue->setVisible(m_mayChange && hasShelved);
    m_suspend->setVisible(m_mayChange && hold.status == HoldStatus::Waiting && !hasShelved);
    m_resume->setVisible(m_mayChange && hold.status == HoldStatus::Suspended);
}
