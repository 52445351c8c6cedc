// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/closurespage.h"

#include "ui/admin/closureform.h"
#include "ui/admin/moveloanssheet.h"
#include "ui/admin/weekeditor.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/message.h"
#include "ui/widgets/plaintable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

QString daysText(const Closure &closure)
{
    const QLocale locale;
    const QString from = locale.toString(closure.startsOn, QStringLiteral("d MMM"));
    if (closure.startsOn == closure.endsOn) {
        return from;
    }
    const bool isSameMonth = closure.startsOn.month() == closure.endsOn.month();
    const QString first = isSameMonth ? locale.toString(closure.startsOn, QStringLiteral("d")) : from;
    return first + QStringLiteral(" – ") + locale.toString(closure.endsOn, QStringLiteral("d MMM"));
}

/// Where in a year a closure stands, for the order of the list.
int placeInYear(const Closure &closure)
{
    return closure.startsOn.month() * 100 + closure.startsOn.day();
}

} // namespace

ClosuresPage::ClosuresPage(CommandGate &gate, ClosureService &closures, LoanShift &shift, QWidget *parent)
    : Page(QStringLiteral("calendar"), parent),
      m_gate(gate),
      m_counting(gate),
      m_service(closures),
      m_shift(shift),
      m_calendar(new YearCalendar(this)),
      m_message(new Message(this)),
      m_loans(new Message(this))
{
    setObjectName(QStringLiteral("closedDays"));
    auto *outer = new QHBoxLayout(this);
    setSpacing(outer, 0, 0);
    auto *left = new QVBoxLayout;
    setSpacing(left, 0, 0);
    left->addWidget(makeHead());
    left->addWidget(makeLine(Qt::Horizontal, this));
    left->addWidget(makeYearRow());
    auto *room = new QWidget;
    room->setProperty("plain", true);
    auto *inner = new QVBoxLayout(room);
    setSpacing(inner, 20, 0, 20, 8, 0);
    inner->addWidget(m_calendar);
    inner->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setProperty("plain", true);
    scroll->setWidget(room);
    left->addWidget(scroll, 1);
    auto *messages = new QVBoxLayout;
    setSpacing(messages, 20, 0, 20, 12, 8);
    messages->addWidget(m_loans);
    messages->addWidget(m_message);
    left->addLayout(messages);
    outer->addLayout(left, 1);
    outer->addWidget(makeLine(Qt::Vertical, this));
    outer->addWidget(makePanel());
    m_message->setClosable(true);
    m_message->setObjectName(QStringLiteral("closuresMessage"));
    m_loans->setObjectName(QStringLiteral("touchedLoans"));
    m_calendar->setAccessibleName(title());
    m_calendar->setToday(m_gate.clock().today());
    m_calendar->setMarks([this](QDate day) { return markOf(day); }, [this](QDate day) { return nameOf(day); });
    connect(m_calendar, &YearCalendar::daysChosen, this, [this](const QDate &from, const QDate &to) {
        const int entry = m_draft.entryOn(from);
        if (from == to && entry >= 0) {
            chooseEntry(entry);
        } else if (m_mayEdit) {
            addClosure(from, to);
        }
    });
    connect(m_calendar, &YearCalendar::currentDayChanged, this,
            [this](const QDate &day) { setStatusText(QLocale().toString(day, QStringLiteral("yyyy  ·  ddd d MMM"))); });
    handle(
        Act::New, [this] { addClosure(m_calendar->currentDay(), m_calendar->currentDay()); }, tr("Add closure"));
    handle(Act::Save, [this] { save(); });
    handle(Act::Revert, [this] { revert(); });
    handle(Act::Delete, [this] { removeEntry(); });
    handle(Act::Refresh, [this] { refresh(); });
    setReadOnly(!m_gate.mayDo(Command::EditCalendar));
    showYear(m_gate.clock().today().year());
    refresh();
}

YearCalendar::Mark ClosuresPage::markOf(QDate day) const
{
    const int entry = m_draft.entryOn(day);
    if (entry >= 0) {
        const CalendarDraft::Entry &found = m_draft.entries().at(entry);
        return found.isChanged()      ? YearCalendar::Mark::Unsaved
            : found.closure.everyYear ? YearCalendar::Mark::EveryYear
                                      : YearCalendar::Mark::Once;
    }
    return m_draft.closedWeekdays().contains(day.dayOfWeek()) ? YearCalendar::Mark::Weekly : YearCalendar::Mark::Open;
}

QString ClosuresPage::nameOf(QDate day) const
{
    const int entry = m_draft.entryOn(day);
    if (entry >= 0) {
        const CalendarDraft::Entry &found = m_draft.entries().at(entry);
        const QString when = found.isChanged() ? tr("not saved")
            : found.closure.everyYear          ? tr("every year")
                                               : tr("once");
        return found.closure.name.isEmpty() ? when : found.closure.name + QStringLiteral(", ") + when;
    }
    return m_draft.closedWeekdays().contains(day.dayOfWeek()) ? tr("closed every week") : QString();
}

void ClosuresPage::refresh()
{
    if (hasUnsavedChanges()) {
        showDraft();
        return;
    }
    const Result<Calendar> calendar = m_service.calendar();
    if (!calendar) {
        m_message->say(Tone::Danger, problemText(calendar.problems()));
        return;
    }
    m_draft = CalendarDraft(*calendar);
    m_entry = m_entry < m_draft.entries().size() ? m_entry : -1;
    m_week->show(m_draft.closedWeekdays(), m_draft.hours());
    chooseEntry(m_entry);
    showDraft();
}

void ClosuresPage::showYear(int year)
{
    m_calendar->setYear(year);
    m_yearLabel->setText(QString::number(year));
    showDraft();
}

void ClosuresPage::showDraft()
{
    const int year = m_calendar->year();
    const Calendar calendar = m_draft.calendar();
    int open = 0;
    int weekly = 0;
    int other = 0;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const bool isOpen = calendar.isOpen(day);
        open += isOpen ? 1 : 0;
        weekly += !isOpen && !calendar.isWeekdayOpen(day.dayOfWeek()) ? 1 : 0;
        other += !isOpen && calendar.isWeekdayOpen(day.dayOfWeek()) ? 1 : 0;
    }
    m_counts->setText(tr("Open %n day(s) in %1", nullptr, open).arg(year) + QStringLiteral("  ·  ")
                      + tr("closed on %1 days of the week and %2 other days").arg(weekly).arg(other));
    showList();
    countLoans();
    m_calendar->update();
    const int changes = m_draft.changeCount();
    m_count->setText(changes == 0 ? QString() : tr("%n unsaved change(s)", nullptr, changes));
    m_save->setEnabled(changes > 0);
    m_revert->setEnabled(changes > 0);
}

void ClosuresPage::showList()
{
    m_isShowing = true;
    const int year = m_calendar->year();
    m_listed.clear();
    for (int i = 0; i < m_draft.entries().size(); ++i) {
        const CalendarDraft::Entry &entry = m_draft.entries().at(i);
        const bool isThisYear = entry.closure.everyYear || !entry.closure.startsOn.isValid()
            || (entry.closure.startsOn.year() <= year && entry.closure.endsOn.year() >= year);
        if (isThisYear && !(entry.isNew() && entry.isRemoved)) {
            m_listed.append(i);
        }
    }
    std::stable_sort(m_listed.begin(), m_listed.end(), [this](int a, int b) {
        return placeInYear(m_draft.entries().at(a).closure) < placeInYear(m_draft.entries().at(b).closure);
    });
    m_list->setRowCount(static_cast<int>(m_listed.size()));
    int row = 0;
    for (const int index : std::as_const(m_listed)) {
        const CalendarDraft::Entry &entry = m_draft.entries().at(index);
        m_list->put(row, DaysColumn, daysText(entry.closure))->setData(PlainDelegate::ColourRole, int(Colour::Text2));
        m_list->put(row, NameColumn, entry.closure.name);
        const Tone tone = entry.isChanged() ? Tone::Warn : entry.closure.everyYear ? Tone::Info : Tone::Danger;
        const QString state = entry.isRemoved ? tr("deleted")
            : entry.isChanged()               ? tr("not saved")
            : entry.closure.everyYear         ? tr("every year")
                                              : tr("once");
        QTableWidgetItem *when = m_list->put(row, WhenColumn, state);
        when->setData(PlainDelegate::ToneRole, int(tone));
        when->setData(PlainDelegate::PillRole, true);
        ++row;
    }
    const int current = static_cast<int>(m_listed.indexOf(m_entry));
    m_list->setCurrentCell(current, current < 0 ? -1 : 0);
    m_closureCount->setText(tr("%n in %1", nullptr, row).arg(year));
    m_isShowing = false;
}

void ClosuresPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    countLoans();
}

/// Looks at everything lent: only for somebody who sees it.
void ClosuresPage::countLoans()
{
    if (isVisible()) {
        m_counting.ask(
            [calendar = m_draft.calendar()](CommandGate &gate) { return LoanShift(gate).countOnClosedDays(calendar); },
            [this](const Result<int> &loans) { showLoans(loans ? *loans : 0); });
    }
}

void ClosuresPage::showLoans(int count)
{
    if (count == 0) {
        m_loans->clear();
        return;
    }
    m_loans->clearActions();
    m_loans->say(Tone::Warn, tr("Nothing moves by itself."),
                 tr("%n open loan(s) would be due on a closed day.", nullptr, count));
    if (m_shift.mayMove()) {
        QPushButton *review = m_loans->addAction(tr("Review and move…"));
        review->setObjectName(QStringLiteral("moveLoans"));
        connect(review, &QPushButton::clicked, this, &ClosuresPage::moveLoans, Qt::QueuedConnection);
    }
}

void ClosuresPage::addClosure(QDate from, QDate to)
{
    m_entry = m_draft.add({.startsOn = from, .endsOn = to});
    chooseEntry(m_entry);
    showDraft();
    m_form->focusName();
}

void ClosuresPage::chooseEntry(int entry)
{
    m_entry = entry;
    const bool isOne = entry >= 0 && entry < m_draft.entries().size();
    m_form->setVisible(isOne);
    if (isOne) {
        m_form->show(m_draft.entries().at(entry).closure);
    }
    const int row = static_cast<int>(m_listed.indexOf(entry));
    m_isShowing = true;
    m_list->setCurrentCell(row, row < 0 ? -1 : 0);
    m_isShowing = false;
}

void ClosuresPage::removeEntry()
{
    if (m_entry < 0 || !m_mayEdit) {
        return;
    }
    CalendarDraft::Entry &entry = m_draft.entries()[m_entry];
    if (entry.isNew()) {
        m_draft.entries().removeAt(m_entry);
    } else {
        entry.isRemoved = true;
    }
    chooseEntry(-1);
    showDraft();
}

void ClosuresPage::save()
{
    m_message->clear();
    if (m_entry >= 0 && m_entry < m_draft.entries().size()) {
        m_draft.entries()[m_entry].closure = m_form->closure(); // a date may still be in its field
    }
    if (const int weekday = m_week->firstUnsound(); weekday != 0) {
        m_message->say(Tone::Danger,
                       tr("The opening hours on %1 are not understood. Write them as 10:00 – 18:00.")
                           .arg(QLocale().standaloneDayName(weekday)));
        return;
    }
    for (int i = 0; i < m_draft.entries().size(); ++i) {
        const CalendarDraft::Entry &entry = m_draft.entries().at(i);
        const Problems problems = entry.isRemoved ? Problems() : m_service.check(entry.closure);
        if (!problems.isEmpty()) {
            chooseEntry(i);
            m_form->showProblem(problems.first().field, problemText(problems.first()));
            return;
        }
    }
    const int count = m_draft.changeCount();
    if (count == 0) {
        return;
    }
    if (const Result<void> saved = m_service.change(m_draft.change()); !saved) {
        m_message->say(Tone::Danger, problemText(saved.problems()));
        return;
    }
    m_draft = CalendarDraft();
    m_entry = -1;
    refresh();
    emit done(tr("%n change(s) of the calendar saved", nullptr, count));
}

void ClosuresPage::revert()
{
    m_draft = CalendarDraft();
    m_entry = -1;
    m_message->clear();
    refresh();
}

void ClosuresPage::moveLoans()
{
    const bool isOne = m_entry >= 0 && m_entry < m_draft.entries().size();
    const Closure closure = isOne ? m_draft.entries().at(m_entry).closure : Closure();
    auto *sheet =
        new MoveLoansSheet(m_shift,
                           tr("These open loans would be due on a closed day: move them to another day, or leave them. "
                              "Saving the calendar does not depend on it."),
                           closure.name.isEmpty() ? tr("closed day") : closure.name, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->showClosed(m_draft.calendar());
    connect(sheet, &MoveLoansSheet::moved, this, [this](int count) {
        emit done(tr("%n due date(s) moved", nullptr, count));
        countLoans();
    });
    sheet->present();
}

void ClosuresPage::setReadOnly(bool readOnly)
{
    m_mayEdit = !readOnly && m_gate.mayDo(Command::EditCalendar);
    m_add->setVisible(m_mayEdit);
    m_week->setReadOnly(!m_mayEdit);
    m_form->setReadOnly(!m_mayEdit);
    m_save->setVisible(m_mayEdit);
    m_revert->setVisible(m_mayEdit);
    for (const Act act : {Act::New, Act::Save, Act::Revert, Act::Delete}) {
        setActEnabled(act, m_mayEdit);
    }
}

void ClosuresPage::focusSearch()
{
    m_calendar->setFocus(Qt::ShortcutFocusReason);
}

bool ClosuresPage::focusNextPane(bool)
{
    if (!m_calendar->hasFocus()) {
        return false;
    }
    m_list->setFocus(Qt::TabFocusReason);
    return true;
}

bool ClosuresPage::hasUnsavedChanges() const
{
    return m_draft.changeCount() > 0 || m_week->firstUnsound() != 0;
}
