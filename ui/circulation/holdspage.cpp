// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/holdspage.h"

#include "models/catalogue/copyservice.h"
#include "models/circulation/codes.h"
#include "models/circulation/holdservice.h"
#include "models/values/money.h"
#include "ui/circulation/holddetail.h"
#include "ui/circulation/queuelist.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/rangechip.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/tabrow.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace {

constexpr int longWait = 14;
constexpr int soonDays = 3;

} // namespace

HoldsPage::HoldsPage(Parts parts, QWidget *parent)
    : RecordPage(QStringLiteral("holds"), parts.table, tr("Search holds"), tr("Search title, user, card…"), parent),
      m_gate(parts.gate),
      m_counting(parts.gate),
      m_service(parts.holds),
      m_copies(parts.copies),
      m_holds(parts.table),
      m_books(std::move(parts.books)),
      m_finder(std::make_unique<CodeFinder>(parts.gate)),
      m_tabs(new TabRow(this)),
      m_export(makeButton(tr("Export…"), ButtonKind::Normal, this)),
      m_print(makeButton(tr("Print pull list"), ButtonKind::Normal, this)),
      m_place(makeButton(tr("Place a hold…"), ButtonKind::Primary, this)),
      m_passAll(makeButton(tr("Clear all"), ButtonKind::Primary, this)),
      m_location(new ChoiceChip(tr("Location"), ChoiceChip::Mode::Single, this)),
      m_collection(new ChoiceChip(tr("Collection"), ChoiceChip::Mode::Single, this)),
      m_collectBy(new DateRangeChip(tr("Collect by"), this)),
      m_long(new ToggleChip(tr("Waiting > %n day(s)", nullptr, longWait), this)),
      m_suspended(new ToggleChip(tr("Suspended"), this)),
      m_notNotified(new ToggleChip(tr("Not notified"), this)),
      m_message(new Message(this)),
      m_footBar(new QWidget(this)),
      m_selected(makeLabel({}, TextRole::Name, m_footBar)),
      m_detail(new HoldDetail(parts.gate.clock().zone(), this))
{
    setObjectName(QStringLiteral("holdsPage"));
    m_location->setChoicesFrom(parts.locations);
    m_collection->setChoicesFrom(parts.collections);
    buildHeader();
    buildFilter();
    m_message->setClosable(true);
    m_message->setObjectName(QStringLiteral("holdsMessage"));
    addBar(m_message);
    buildFootBar();
    buildDetail();
    handleActs();
    connect(this, &RecordPage::scanned, this, [this](const QString &code) {
        if (!takeScan(code)) {
            emit codeWanted(code);
        }
    });
    showList(HoldList::ToPull);
}

HoldsPage::~HoldsPage() = default;

void HoldsPage::buildHeader()
{
    m_tabs->setObjectName(QStringLiteral("holdLists"));
    for (const QString &text : {tr("To pull"), tr("On shelf"), tr("Waiting"), tr("Expired")}) {
        m_tabs->addTab(text);
    }
    setListTabs(m_tabs);
    connect(m_tabs, &TabRow::currentChanged, this, [this](int index) { showList(static_cast<HoldList>(index)); });
    m_export->setObjectName(QStringLiteral("exportHolds"));
    m_export->setIcon(themedIcon(QStringLiteral("download")));
    m_print->setObjectName(QStringLiteral("printHolds"));
    m_print->setIcon(themedIcon(QStringLiteral("print")));
    m_place->setObjectName(QStringLiteral("placeAHold"));
    m_place->setIcon(themedIcon(QStringLiteral("plus"), Colour::OnAccent));
    m_passAll->setObjectName(QStringLiteral("passAll"));
    m_passAll->setIcon(themedIcon(QStringLiteral("check"), Colour::OnAccent));
    for (QPushButton *button : {m_export, m_print, m_place, m_passAll}) {
        addHeaderAction(button);
    }
    connect(m_export, &QPushButton::clicked, this, &HoldsPage::exportList);
    connect(m_print, &QPushButton::clicked, this, &HoldsPage::printList);
    connect(m_place, &QPushButton::clicked, this, [this] { openPlaceHold(); });
    connect(m_passAll, &QPushButton::clicked, this, &HoldsPage::passAll);
}

void HoldsPage::buildFilter()
{
    m_location->setObjectName(QStringLiteral("locationChip"));
    m_collection->setObjectName(QStringLiteral("collectionChip"));
    m_collectBy->setObjectName(QStringLiteral("collectByChip"));
    m_long->setObjectName(QStringLiteral("longWaitChip"));
    m_suspended->setObjectName(QStringLiteral("suspendedChip"));
    m_notNotified->setObjectName(QStringLiteral("notNotifiedChip"));
    const QDate today = m_gate.clock().today();
    m_collectBy->addShortcut(tr("Today"), {today, today});
    m_collectBy->addShortcut(tr("Within 3 days"), {today, today.addDays(soonDays)});
    for (Chip *chip : QList<Chip *>{m_location, m_collection, m_collectBy, m_long, m_suspended, m_notNotified}) {
        filterBar()->addChip(chip);
    }
}

void HoldsPage::buildFootBar()
{
    m_footBar->setObjectName(QStringLiteral("holdsFootBar"));
    auto *room = new QVBoxLayout(m_footBar);
    setSpacing(room, 20, 10, 20, 12, 0);
    auto *bar = new QFrame(m_footBar);
    bar->setProperty("message", QStringLiteral("selection"));
    room->addWidget(bar);
    auto *layout = new QHBoxLayout(bar);
    setSpacing(layout, 14, 8, 14, 8, 8);
    m_selected->setObjectName(QStringLiteral("selectedCount"));
    layout->addWidget(m_selected);
    layout->addSpacing(theme().px(6));
    // In a narrow window or in another language the buttons need two lines.
    auto *buttons = new QWidget(bar);
    auto *flow = new FlowLayout(theme().px(8), buttons);
    layout->addWidget(buttons, 1);
    const auto add = [&](const char *name, const QString &text, const QString &keys, const char *icon, ButtonKind kind,
                         auto run) {
        QPushButton *button = makeButton(keys.isEmpty() ? text : text + QStringLiteral("   ") + keys, kind, m_footBar);
        button->setAccessibleName(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(
            themedIcon(QString::fromLatin1(icon), kind == ButtonKind::Danger ? Colour::Danger : Colour::Text2));
        flow->addWidget(button);
        m_acts.insert(QString::fromLatin1(name), button);
        connect(button, &QPushButton::clicked, this, run);
    };
    add("catchSelected", tr("Scan as caught"), {}, "barcode", ButtonKind::Normal, [this] { catchSelected(); });
    add("notFound", tr("Not found"), {}, "warning", ButtonKind::Danger, [this] { reportNotFound(); });
    add("lendSelected", tr("Lend to user"), {}, "desk", ButtonKind::Normal, [this] { lendSelected(); });
    add("keepSelected", tr("Extend…"), {}, "calendar", ButtonKind::Normal, [this] { keepSelected(); });
    add("slipsSelected", tr("Print slip"), {}, "print", ButtonKind::Normal, [this] { printSelectedSlips(); });
    add("requeueSelected", tr("Back to queue"), {}, "undo", ButtonKind::Normal,
        [this] { requeue(view()->selectedIds()); });
    add("moveUp", tr("Move up"), QStringLiteral("Alt+↑"), "up", ButtonKind::Normal, [this] { moveSelected(-1); });
    add("moveDown", tr("Move down"), QStringLiteral("Alt+↓"), "down", ButtonKind::Normal, [this] { moveSelected(1); });
    add("suspendSelected", tr("Suspend…"), {}, "clock", ButtonKind::Normal, [this] { suspendSelected(); });
    add("passSelected", tr("Cancel and pass on"), {}, "check", ButtonKind::Normal,
        [this] { passOn(view()->selectedIds()); });
    add("keepThreeDays", tr("Keep 3 more days"), {}, "calendar", ButtonKind::Normal, [this] { keepThreeDays(); });
    for (const auto &[key, by] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), view());
        shortcut->setContext(Qt::WidgetShortcut); // the queue beside the list has the same keys of its own
        connect(shortcut, &QShortcut::activated, this, [this, way = by] {
            if (list() == HoldList::Waiting && m_gate.mayDo(Command::ReorderHolds)) {
                moveSelected(way);
            }
        });
    }
    QPushButton *clear = makeButton(tr("Clear"), ButtonKind::Link, m_footBar);
    clear->setAccessibleName(tr("Clear selection"));
    layout->addWidget(clear);
    connect(clear, &QPushButton::clicked, view(), &QTableView::clearSelection);
    m_footBar->hide();
    addFootBar(m_footBar);
    connect(this, &RecordPage::selectionCountChanged, this, &HoldsPage::showFootBar);
}

void HoldsPage::buildDetail()
{
    const bool mayChange = m_gate.mayDo(Command::CancelHold);
    m_detail->setMay(m_gate.mayDo(Command::PlaceHold), mayChange, m_gate.mayDo(Command::ReorderHolds));
    setDetail(m_detail, false);
    connect(this, &RecordPage::currentRecordChanged, this, &HoldsPage::showCurrent);
    connect(&m_holds, &RecordTable::rowsChanged, this, [this] {
        m_print->setEnabled(m_holds.rowCount() > 0);
        showCurrent();
    });
    connect(m_detail, &HoldDetail::placeWanted, this,
            [this](qint64 book, bool asSet) { openPlaceHold(0, book, asSet); });
    connect(m_detail, &HoldDetail::cancelWanted, this, [this](qint64 id) { cancelHolds({id}); });
    connect(m_detail, &HoldDetail::suspendWanted, this, &HoldsPage::suspend);
    connect(m_detail, &HoldDetail::resumeWanted, this, &HoldsPage::resume);
    connect(m_detail, &HoldDetail::requeueWanted, this, [this](qint64 id) { requeue({id}); });
    connect(m_detail, &HoldDetail::moveWanted, this, &HoldsPage::moveTo);
    connect(m_detail, &HoldDetail::holdChosen, this, &HoldsPage::showHold);
}

void HoldsPage::handleActs()
{
    handle(Act::Find, [this] { focusSearch(); });
    if (m_gate.mayDo(Command::PlaceHold)) {
        handle(
            Act::New, [this] { openPlaceHold(); }, tr("Place a hold…"));
    }
}

void HoldsPage::showList(HoldList list)
{
    if (m_tabs->current() != static_cast<int>(list)) {
        m_tabs->setCurrent(static_cast<int>(list)); // comes back here
        return;
    }
    const QSignalBlocker quiet(filterBar());
    filterBar()->clear();
    showListParts();
    m_message->clear();
    m_holds.setSort(HoldsTable::sortColumnOf(list), Qt::AscendingOrder);
    HoldFilter filter;
    filter.list = list;
    m_holds.setHoldFilter(filter);
    view()->setTwoLines(list == HoldList::ToPull || list == HoldList::Expired);
    view()->horizontalHeader()->setSortIndicator(HoldsTable::sortColumnOf(list), Qt::AscendingOrder);
    static const QStringList keys{QStringLiteral("pull"), QStringLiteral("shelf"), QStringLiteral("waiting"),
                                  QStringLiteral("expired")};
    view()->showColumns(HoldsTable::columnsOf(list),
                        m_listsName.isEmpty() ? QString()
                                              : m_listsName + QLatin1Char('/') + keys.at(static_cast<int>(list)));
    countRecords();
    showCurrent();
    updateStatus();
}

void HoldsPage::rememberListsAs(const QString &name)
{
    rememberAs(name);
    m_listsName = name;
    showList(list());
}

void HoldsPage::showListParts()
{
    const auto list = static_cast<HoldList>(m_tabs->current());
    const bool isWaiting = list == HoldList::Waiting;
    m_location->setVisible(list == HoldList::ToPull);
    m_collection->setVisible(list == HoldList::ToPull || isWaiting);
    m_collectBy->setVisible(list == HoldList::OnShelf);
    m_long->setVisible(isWaiting);
    m_suspended->setVisible(isWaiting);
    m_notNotified->setVisible(list == HoldList::OnShelf);
    m_export->setVisible(m_gate.mayDo(Command::Export));
    m_print->setVisible(!isWaiting);
    m_print->setText(list == HoldList::ToPull        ? tr("Print pull list")
                         : list == HoldList::OnShelf ? tr("Print shelf list")
                                                     : tr("Print list"));
    setKind(m_print, list == HoldList::ToPull ? ButtonKind::Primary : ButtonKind::Normal);
    m_print->setIcon(themedIcon(QStringLiteral("print"), list == HoldList::ToPull ? Colour::OnAccent : Colour::Text2));
    m_place->setVisible((list == HoldList::OnShelf || isWaiting) && m_gate.mayDo(Command::PlaceHold));
    m_passAll->setVisible(list == HoldList::Expired && m_gate.mayDo(Command::PassOnHold));
    const auto show = [&](const char *name, bool shown) { m_acts.value(QString::fromLatin1(name))->setVisible(shown); };
    show("catchSelected", list == HoldList::ToPull && m_gate.mayDo(Command::CatchHold));
    show("notFound", list == HoldList::ToPull && m_gate.mayDo(Command::ReportNotFound));
    show("lendSelected", list == HoldList::OnShelf && m_gate.mayDo(Command::Lend));
    show("keepSelected", list == HoldList::OnShelf && m_gate.mayDo(Command::EditHold));
    show("slipsSelected", list == HoldList::OnShelf);
    show("requeueSelected", list == HoldList::OnShelf && m_gate.mayDo(Command::RequeueHold));
    show("moveUp", isWaiting && m_gate.mayDo(Command::ReorderHolds));
    show("moveDown", isWaiting && m_gate.mayDo(Command::ReorderHolds));
    show("suspendSelected", isWaiting && m_gate.mayDo(Command::EditHold));
    show("passSelected", list == HoldList::Expired && m_gate.mayDo(Command::PassOnHold));
    show("keepThreeDays", list == HoldList::Expired && m_gate.mayDo(Command::EditHold));
}

void HoldsPage::applyFilterBar()
{
    HoldFilter filter;
    filter.list = static_cast<HoldList>(m_tabs->current());
    filter.text = filterBar()->searchText();
    filter.locationId = m_location->value().toLongLong();
    filter.collectionId = m_collection->value().toLongLong();
    filter.collectFrom = m_collectBy->range().from;
    filter.collectTo = m_collectBy->range().to;
    filter.suspended = m_suspended->isActive();
    filter.notNotified = m_notNotified->isActive();
    filter.waitingLongerThanDays = m_long->isActive() ? longWait : 0;
    m_holds.setHoldFilter(filter);
}

void HoldsPage::describeEmpty(EmptyState &state, bool isFiltering)
{
    if (isFiltering) {
        state.say(QStringLiteral("search"), tr("No holds match."), tr("Change the search or the filters."));
        connect(state.addAction(tr("Clear search and filters")), &QPushButton::clicked, filterBar(), &FilterBar::clear);
        return;
    }
    switch (list()) {
    case HoldList::ToPull:
        state.say(QStringLiteral("ok"), tr("Nothing to pull."),
                  tr("Copies on the shelves that somebody waits for appear here."));
        break;
    case HoldList::OnShelf:
        state.say(QStringLiteral("holds"), tr("The hold shelf is empty."),
                  tr("Copies caught for somebody appear here."));
        break;
    case HoldList::Waiting:
        state.say(QStringLiteral("holds"), tr("Nobody waits."));
        if (m_gate.mayDo(Command::PlaceHold)) {
            connect(state.addAction(tr("Place a hold…"), ButtonKind::Primary), &QPushButton::clicked, this,
                    [this] { openPlaceHold(); });
        }
        break;
    case HoldList::Expired:
        state.say(QStringLiteral("ok"), tr("Nothing to clear."), tr("What was not collected in time appears here."));
        break;
    }
}

QString HoldsPage::statusLine(int rows, int selected) const
{
    QString line;
    switch (list()) {
    case HoldList::ToPull: line = tr("%Ln to pull", nullptr, rows); break;
    case HoldList::OnShelf: line = tr("%Ln on the hold shelf", nullptr, rows); break;
    case HoldList::Waiting: line = tr("%Ln waiting", nullptr, rows); break;
    case HoldList::Expired: line = tr("%Ln expired", nullptr, rows); break;
    }
    return selected > 0 ? line + QStringLiteral("  ·  ") + tr("%Ln selected", nullptr, selected) : line;
}

void HoldsPage::showFootBar(int count)
{
    m_footBar->setVisible(count > 0);
    m_selected->setText(tr("%Ln selected", nullptr, count));
    for (const char *name : {"moveUp", "moveDown", "keepSelected", "suspendSelected", "lendSelected"}) {
        m_acts.value(QString::fromLatin1(name))->setEnabled(count == 1);
    }
}

void HoldsPage::countRecords()
{
    m_counting.askAgain([](CommandGate &gate) { return HoldService(gate).counts(); },
                        [this](const Result<HoldCounts> &counts) {
                            if (!counts) {
                                return;
                            }
                            setCounts(tr("%Ln hold(s)", nullptr, counts->all()) + QLatin1Char(' ')
                                      + tr("on %Ln title(s)", nullptr, counts->books) + QStringLiteral("  ·  ")
                                      + tr("%Ln need(s) you today", nullptr, counts->needStaff()));
                            m_tabs->setCount(0, counts->toPull);
                            m_tabs->setCount(1, counts->onShelf + counts->partly);
                            m_tabs->setCount(2, counts->waiting);
                            m_tabs->setCount(3, counts->expired);
                            m_passAll->setText(tr("Clear all %Ln", nullptr, counts->expired));
                            m_passAll->setEnabled(counts->expired > 0);
                            m_print->setEnabled(m_holds.rowCount() > 0);
                            setBadge(counts->needStaff());
                        });
}

void HoldsPage::showCurrent()
{
    const qint64 id = view()->currentId();
    const auto found = id != 0 ? m_service.hold(id) : Result<std::optional<Hold>>(std::optional<Hold>());
    if (!found || !*found) {
        m_detail->showHold(std::nullopt, {});
        return;
    }
    HoldDetail::Contents contents;
    contents.hold = **found;
    const auto take = [](auto &into, auto &&result) {
        if (result) {
            into = *result;
        }
    };
    take(contents.queue, m_service.queueOfBook(contents.hold.bookId));
    take(contents.ended, m_service.endedOfBook(contents.hold.bookId));
    take(contents.copies, m_copies.ofBook(contents.hold.bookId));
    take(contents.expectedOn, m_service.expectedFor(contents.hold));
    contents.copiesToPull = m_holds.copiesToPull(id);
    if (contents.hold.isExpiredOn(m_gate.clock().today())) {
        const Result<qint64> fee = m_service.uncollectedFee(contents.hold);
        contents.fee = fee && *fee != 0 ? formattedMoney(*fee, m_holds.currency()) : QString();
    }
    m_detail->showHold(contents, m_gate.clock().today());
}

Hold HoldsPage::currentHold() const
{
    return m_detail->contents() ? m_detail->contents()->hold : Hold();
}

void HoldsPage::followChanges()
{
    if (!isVisible()) {
        countRecords(); // for the rail; the rest is read when the page comes to the front
        return;
    }
    m_holds.readLists();
    countRecords();
    showCurrent();
}

void HoldsPage::afterChange()
{
    m_holds.readLists();
    m_holds.reload();
    countRecords();
    showCurrent();
}

void HoldsPage::refresh()
{
    m_holds.readLists();
    RecordPage::refresh();
    countRecords();
    showCurrent();
}

void HoldsPage::entered()
{
    RecordPage::entered();
    followChanges();
}

void HoldsPage::showHold(qint64 holdId)
{
    const auto found = m_service.hold(holdId);
    if (!found || !*found || !(*found)->isActive()) {
        return;
    }
    const Hold &hold = **found;
    HoldList list = HoldList::Waiting;
    if (hold.isReady()) {
        list = hold.isExpiredOn(m_gate.clock().today()) ? HoldList::Expired : HoldList::OnShelf;
    } else if (!m_holds.copiesToPull(holdId).isEmpty()) {
        list = HoldList::ToPull;
    }
    showList(list);
    showRecord(holdId);
}
