// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/overduelist.h"

#include "models/circulation/circulationservice.h"
#include "models/circulation/whydue.h"
#include "models/lookups/lookupservice.h"
#include "models/notices/overduefigures.h"
#include "models/notices/overduestable.h"
#include "models/values/money.h"
#include "ui/notices/noticewords.h"
#include "ui/printing/paperletter.h"
#include "ui/problemtext/problemtext.h"
#include "ui/renewalreport.h"
#include "ui/whyaction.h"
#include "ui/widgets/choicechip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/question.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/selectionbar.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace {

/// At a busy Desk every scan changes what is late.
constexpr std::chrono::milliseconds restBetweenCounts{1000};

/// Lateness as chosen: from, to (0 = no end).
struct LateRange {
    int from;
    int to;
};
constexpr LateRange lateRanges[] = {{1, 3}, {4, 14}, {15, 28}, {29, 0}};

QList<ChoiceChip::Choice> choicesOf(LookupService &lookups, LookupKind kind)
{
    QList<ChoiceChip::Choice> choices;
    if (const auto names = lookups.names(kind)) {
        for (const LookupEntry &entry : *names) {
            choices.append({entry.id, entry.name});
        }
    }
    return choices;
}

} // namespace

OverdueList::OverdueList(CommandGate &gate, CirculationService &circulation, LookupService &lookups,
                         OverduesTable &table, QWidget *parent)
    : RecordPage(QStringLiteral("overdue"), table, tr("Search overdues"), tr("Search title, user, barcode…"), parent),
      m_gate(gate),
      m_circulation(circulation),
      m_lookups(lookups),
      m_overdues(table),
      m_figures(gate),
      m_print(makeButton(tr("List as PDF…"), ButtonKind::Normal, this)),
      m_send(makeButton(tr("Send notices…"), ButtonKind::Primary, this)),
      m_late(new ChoiceChip(tr("Late"), ChoiceChip::Mode::Single, this)),
      m_category(new ChoiceChip(tr("Category"), ChoiceChip::Mode::Several, this)),
      m_group(new ChoiceChip(tr("Group"), ChoiceChip::Mode::Several, this)),
      m_notNotified(new ToggleChip(tr("Not notified"), this)),
      m_message(new Message(this)),
      m_bulkBar(new SelectionBar(this))
{
    setObjectName(QStringLiteral("overdueList"));
    m_print->setObjectName(QStringLiteral("overduesPdf"));
    m_print->setIcon(themedIcon(QStringLiteral("print")));
    m_send->setObjectName(QStringLiteral("sendNotices"));
    m_send->setIcon(themedIcon(QStringLiteral("mail"), Colour::OnAccent));
    addHeaderAction(m_print);
    addHeaderAction(m_send);
    connect(m_print, &QPushButton::clicked, this, &OverdueList::askForList);
    connect(m_send, &QPushButton::clicked, this, [this] { emit noticesWanted({}); });
    m_message->setClosable(true);
    m_message->setObjectName(QStringLiteral("overduesMessage"));
    addBar(m_message);
    buildFilter();
    buildBulkBar();
    handleActs();
    connect(this, &RecordPage::recordActivated, this, &OverdueList::loanWanted);
    m_figures.setRest(restBetweenCounts);
    setReadOnly(false);
    applyFilterBar();
    countRecords();
}

OverdueList::~OverdueList() = default;

void OverdueList::buildFilter()
{
    m_late->setObjectName(QStringLiteral("lateChip"));
    m_late->setChoices(
        {{0, tr("1 to 3 days")}, {1, tr("4 to 14 days")}, {2, tr("15 to 28 days")}, {3, tr("over 28 days")}});
    m_category->setObjectName(QStringLiteral("categoryChip"));
    m_category->setChoicesFrom([this] { return choicesOf(m_lookups, LookupKind::UserCategories); });
    m_group->setObjectName(QStringLiteral("groupChip"));
    m_group->setChoicesFrom([this] { return choicesOf(m_lookups, LookupKind::Groups); });
    m_notNotified->setObjectName(QStringLiteral("notNotifiedChip"));
    for (Chip *chip : QList<Chip *>{m_late, m_category, m_group, m_notNotified}) {
        filterBar()->addChip(chip);
    }
}

void OverdueList::buildBulkBar()
{
    connect(m_bulkBar->addButton(tr("Renew") + QStringLiteral("   Ctrl+R"), "renewOverdue", "refresh"),
            &QPushButton::clicked, this, &OverdueList::renewSelected);
    connect(m_bulkBar->addButton(tr("Mark returned"), "returnOverdue", "check"), &QPushButton::clicked, this,
            &OverdueList::returnSelected);
    m_bulkSend = m_bulkBar->addButton(tr("Send notice"), "sendSelected", "mail");
    connect(m_bulkSend, &QPushButton::clicked, this, [this] { emit noticesWanted(view()->selectedIds()); });
    m_bulkLost = m_bulkBar->addButton(tr("Declare lost…"), "loseSelected", "warning");
    connect(m_bulkLost, &QPushButton::clicked, this, &OverdueList::askAboutLost);
    setKind(m_bulkLost, ButtonKind::Danger);
    connect(m_bulkBar, &SelectionBar::clearWanted, view(), &QTableView::clearSelection);
    addBar(m_bulkBar);
    connect(this, &RecordPage::selectionCountChanged, this, [this](int count) {
        m_bulkBar->setVisible(count > 1 && !m_isReadOnly);
        m_bulkBar->setCount(count);
    });
}

void OverdueList::handleActs()
{
    handle(Act::RenewLoans, [this] { renewSelected(); });
    handle(Act::ReturnLoans, [this] { returnSelected(); });
    handle(Act::Find, [this] { focusSearch(); });
    handle(Act::Why, [this] { askWhy(); });
    handle(
        Act::OpenRecord, [this] { emit loanWanted(view()->currentId()); }, tr("Open in Loans"));
}

void OverdueList::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    const bool maySend = !readOnly && m_gate.mayDo(Command::SendNotices);
    m_send->setVisible(maySend);
    m_bulkSend->setVisible(maySend);
    m_bulkLost->setVisible(!readOnly && m_gate.mayDo(Command::DeclareLost));
    setActEnabled(Act::RenewLoans, !readOnly && m_gate.mayDo(Command::RenewLoan));
    setActEnabled(Act::ReturnLoans, !readOnly && m_gate.mayDo(Command::ReturnCopy));
}

void OverdueList::refresh()
{
    RecordPage::refresh();
    m_figures.cancel(); // who asks does not wait for the rest
    countRecords();
}

void OverdueList::entered()
{
    RecordPage::entered();
    m_figures.cancel();
    countRecords();
}

void OverdueList::countRecords()
{
    // Every late loan is looked at for its fine: only for somebody who sees it. The rail's number is all others need.
    if (!isVisible()) {
        m_figures.askAgain(&countOverdue, [this](const Result<int> &count) { setBadge(count ? *count : 0); });
        return;
    }
    m_figures.askAgain(&readOverdueFigures, [this](const Result<OverdueFigures> &figures) {
        if (!figures) {
            say(figures.problems());
            return;
        }
        m_overdues.setFines(figures->fines);
        QStringList parts{tr("%Ln copy(ies)", nullptr, figures->loans), tr("%Ln user(s)", nullptr, figures->users)};
        if (m_overdues.finesTotal() > 0) {
            parts << tr("%1 in fines").arg(formattedMoney(m_overdues.finesTotal(), m_overdues.currency()));
        }
        setCounts(parts.join(QStringLiteral("  ·  ")));
        setBadge(figures->loans);
    });
}

void OverdueList::applyFilterBar()
{
    OverdueFilter filter;
    filter.text = filterBar()->searchText();
    if (m_late->isActive()) {
        const LateRange &range = lateRanges[m_late->value().toInt()];
        filter.lateFrom = range.from;
        filter.lateTo = range.to;
    }
    filter.categories = m_category->values();
    filter.groups = m_group->values();
    filter.notNotified = m_notNotified->isActive();
    m_overdues.setOverdueFilter(filter);
}

void OverdueList::describeEmpty(EmptyState &state, bool isFiltering)
{
    if (isFiltering) {
        state.say(QStringLiteral("search"), tr("No late loans match."), tr("Change the search or the filters."));
        connect(state.addAction(tr("Clear search and filters")), &QPushButton::clicked, filterBar(), &FilterBar::clear);
    } else {
        state.say(QStringLiteral("ok"), tr("Nothing is overdue."));
    }
}

QString OverdueList::statusLine(int rows, int selected) const
{
    QString line = tr("%Ln overdue", nullptr, rows);
    if (selected > 0) {
        line += QStringLiteral("  ·  ") + tr("%Ln selected", nullptr, selected);
    }
    return line;
}

void OverdueList::say(const Problems &problems)
{
    m_message->say(Tone::Danger, problemText(problems));
}

void OverdueList::askWhy()
{
    if (pressWhyAction(m_message)) {
        return;
    }
    const auto loan = m_circulation.loan(view()->currentId());
    if (loan && *loan) {
        emit whyAsked(whyDue(**loan, m_gate.clock().zone()), view());
    }
}

void OverdueList::renewSelected()
{
    const QList<qint64> ids = view()->selectedIds();
    m_message->clear();
    m_message->clearActions();
    if (ids.isEmpty()) {
        return;
    }
    const Result<QList<RenewOutcome>> outcomes = m_circulation.renewLoans(ids);
    if (!outcomes) {
        say(outcomes.problems());
        return;
    }
    const int renewed = sayRenewals(m_message, *outcomes,
                                    [this](const Explanation &why, QWidget *beside) { emit whyAsked(why, beside); });
    m_overdues.applyChanges(ids);
    loansChanged();
    if (renewed > 0) {
        emit done(tr("%Ln loan(s) renewed", nullptr, renewed));
    }
}

void OverdueList::returnSelected()
{
    const QList<qint64> ids = view()->selectedIds();
    m_message->clear();
    if (ids.isEmpty()) {
        return;
    }
    const Result<QList<ReturnOutcome>> outcomes = m_circulation.returnLoans(ids);
    if (!outcomes) {
        say(outcomes.problems());
        return;
    }
    m_overdues.applyChanges(ids);
    loansChanged();
    emit done(tr("%Ln loan(s) returned", nullptr, static_cast<int>(outcomes->size())));
}

void OverdueList::askAboutLost()
{
    const QList<qint64> ids = view()->selectedIds();
    const bool isSure = !ids.isEmpty()
        && Question::ask(
            window(), tr("Declare %n copy(ies) lost?", nullptr, static_cast<int>(ids.size())),
            tr("The loans end. The fine so far, the price and the processing fee are charged as the rules say."),
            tr("Declare lost"), ButtonKind::Danger);
    if (isSure) {
        declareLost(ids);
    }
}

void OverdueList::declareLost(const QList<qint64> &ids)
{
    m_message->clear();
    const Result<QList<LossOutcome>> outcomes = m_circulation.declareLost(ids);
    if (!outcomes) {
        say(outcomes.problems());
        return;
    }
    m_overdues.applyChanges(ids);
    loansChanged();
    emit done(tr("%Ln copy(ies) declared lost", nullptr, static_cast<int>(outcomes->size())));
}

void OverdueList::askForList()
{
    const QString proposal = noticetext::letterFile(m_gate.clock().today())
                                 .replace(QFileInfo(noticetext::letterFile(m_gate.clock().today())).fileName(),
                                          tr("overdues") + QLatin1Char('-')
                                              + m_gate.clock().today().toString(Qt::ISODate) + QStringLiteral(".pdf"));
    const QString path = QFileDialog::getSaveFileName(window(), tr("List as PDF"), proposal, tr("PDF (*.pdf)"));
    if (!path.isEmpty()) {
        writeList(path, true);
    }
}

void OverdueList::writeList(const QString &path, bool byClass)
{
    QMap<QString, PaperLetter> pages;
    for (int row = 0; row < m_overdues.rowCount(); ++row) {
        const auto text = [this, row](int column) { return m_overdues.index(row, column).data().toString(); };
        const QString group = byClass ? text(OverduesTable::Group) : QString();
        PaperLetter &page = pages[group];
        page.heading = group.isEmpty() ? tr("Overdue, without a group") : tr("Overdue: %1").arg(group);
        page.lines << PaperLetter::Line{{text(OverduesTable::User), text(OverduesTable::Title),
                                         text(OverduesTable::Barcode), text(OverduesTable::Due)},
                                        true};
    }
    QList<PaperLetter> letters;
    for (PaperLetter page : std::as_const(pages)) {
        if (pages.size() == 1 && pages.firstKey().isEmpty()) {
            page.heading = tr("Overdue");
        }
        page.date = QLocale().toString(m_gate.clock().today(), QLocale::LongFormat);
        page.isRightToLeft = layoutDirection() == Qt::RightToLeft;
        page.foot = [](int number, int all) {
            return QLocale().toString(number) + QStringLiteral(" / ") + QLocale().toString(all);
        };
        letters << page;
    }
    const QString why = paper::writePdf(path, title(), letters);
    if (why.isEmpty()) {
        m_message->say(
            Tone::Ok,
            tr("%n late loan(s) written to %1.", nullptr, m_overdues.rowCount()).arg(QFileInfo(path).fileName()));
    } else {
        m_message->say(Tone::Danger, tr("The list could not be written: %1").arg(why));
    }
}
