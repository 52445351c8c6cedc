// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/loanspage.h"

#include "models/circulation/circulationservice.h"
#include "models/circulation/closureservice.h"
#include "models/circulation/loanstable.h"
#include "ui/circulation/duecalendar.h"
#include "ui/circulation/loandetail.h"
#include "ui/circulation/newloandialog.h"
#include "ui/problemtext/problemtext.h"
#include "ui/renewalreport.h"
#include "ui/whyaction.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/lookupdelegate.h"
#include "ui/widgets/message.h"
#include "ui/widgets/rangechip.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/selectionbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <utility>

LoansPage::LoansPage(CommandGate &gate, CirculationService &circulation, ClosureService &closures, LoansTable &table,
                     ExtendMembership extend, QWidget *parent)
    : RecordPage(QStringLiteral("loans"), table, tr("Search loans"), tr("Search title, user, barcode…"), parent),
      m_gate(gate),
      m_circulation(circulation),
      m_closures(closures),
      m_loans(table),
      m_counting(gate),
      m_extend(std::move(extend)),
      m_export(makeButton(tr("Export…"), ButtonKind::Normal, this)),
      m_newLoan(makeButton(tr("New loan"), ButtonKind::Primary, this)),
      m_open(new ToggleChip(tr("Open"), this)),
      m_overdue(new ToggleChip(tr("Overdue"), this)),
      m_returned(new ToggleChip(tr("Returned"), this)),
      m_due(new DateRangeChip(tr("Due"), this)),
      m_detail(new LoanDetail(gate.clock().zone(), this)),
      m_message(new Message(this)),
      m_bulkBar(new SelectionBar(this))
{
    setObjectName(QStringLiteral("loansPage"));
    m_newLoan->setObjectName(QStringLiteral("newLoan"));
    m_newLoan->setIcon(themedIcon(QStringLiteral("plus"), Colour::OnAccent));
    m_export->setObjectName(QStringLiteral("exportLoans"));
    m_export->setIcon(themedIcon(QStringLiteral("download")));
    m_export->setVisible(gate.mayDo(Command::Export));
    addHeaderAction(m_export);
    connect(m_export, &QPushButton::clicked, this, &LoansPage::exportWanted);
    addHeaderAction(m_newLoan);
    connect(m_newLoan, &QPushButton::clicked, this, [this] { openNewLoan(); });
    m_message->setClosable(true);
    m_message->setObjectName(QStringLiteral("loansMessage"));
    addBar(m_message);
    buildFilter();
    buildBulkBar();
    buildDetail();
    handleActs();
    connect(view()->lookupDelegate(), &LookupDelegate::editorOpened, this,
            [this](QWidget *editor, const QModelIndex &index) {
                auto *edit = qobject_cast<DateEdit *>(editor);
                if (edit != nullptr && index.column() == LoansTable::Due) {
                    const QDate due = fromStoredDay(index.data(Qt::EditRole).toString());
                    dressDueEdit(edit, m_closures, due, [this, id = m_loans.idAt(index.row())] {
                        const Result<QDate> day = m_circulation.dueByRule(id);
                        return day ? *day : QDate();
                    });
                }
            });
    m_open->setOn(true);
    applyFilterBar();
}

LoansPage::~LoansPage() = default;

void LoansPage::buildFilter()
{
    m_open->setObjectName(QStringLiteral("openChip"));
    m_overdue->setObjectName(QStringLiteral("overdueChip"));
    m_returned->setObjectName(QStringLiteral("returnedChip"));
    m_due->setObjectName(QStringLiteral("dueChip"));
    const QDate today = m_gate.clock().today();
    m_due->addShortcut(tr("Today"), {today, today});
    m_due->addShortcut(tr("Within 7 days"), {today, today.addDays(7)});
    filterBar()->addChip(m_open);
    filterBar()->addChip(m_overdue);
    filterBar()->addChip(m_returned);
    filterBar()->addChip(m_due);
}

void LoansPage::buildBulkBar()
{
    connect(m_bulkBar->addButton(tr("Renew") + QStringLiteral("   Ctrl+R"), "renewSelected", "refresh"),
            &QPushButton::clicked, this, &LoansPage::renewSelected);
    connect(m_bulkBar->addButton(tr("Mark returned"), "returnSelected", "check"), &QPushButton::clicked, this,
            &LoansPage::returnSelected);
    connect(m_bulkBar, &SelectionBar::clearWanted, view(), &QTableView::clearSelection);
    addBar(m_bulkBar);
    connect(this, &RecordPage::selectionCountChanged, this, &LoansPage::showBulkBar);
}

void LoansPage::buildDetail()
{
    setDetail(m_detail);
    connect(this, &RecordPage::currentRecordChanged, this, &LoansPage::showCurrent);
    connect(&m_loans, &RecordTable::edited, this, &LoansPage::showCurrent);
    connect(&m_loans, &RecordTable::rowsChanged, this, &LoansPage::showCurrent);
    connect(m_detail, &LoanDetail::renewWanted, this, [this](qint64 id) { renew({id}); });
    connect(m_detail, &LoanDetail::returnWanted, this, [this](qint64 id) { giveBack({id}); });
    m_detail->setMayLose(m_gate.mayDo(Command::DeclareLost), m_gate.mayDo(Command::ClaimReturned));
    connect(m_detail, &LoanDetail::lossWanted, this, &LoansPage::declareLost);
    connect(m_detail, &LoanDetail::claimWanted, this, &LoansPage::claim);
    connect(m_detail, &LoanDetail::userWanted, this, &LoansPage::userWanted);
    connect(m_detail, &LoanDetail::whyAsked, this, &LoansPage::whyAsked);
    handle(Act::Why, [this] {
        if (!pressWhyAction(m_message)) {
            m_detail->askWhy();
        }
    });
    connect(m_detail, &LoanDetail::saveWanted, this, &LoansPage::saveRemarks);
}

void LoansPage::handleActs()
{
    handle(
        Act::New, [this] { openNewLoan(); }, tr("New loan…"));
    handle(Act::NewLoan, [this] { openNewLoan(); });
    handle(Act::RenewLoans, [this] { renewSelected(); });
    handle(Act::ReturnLoans, [this] { returnSelected(); });
    handle(Act::Save, [this] { saveRemarks(); });
    handle(Act::Find, [this] { focusSearch(); });
    updateActs();
}

void LoansPage::updateActs()
{
    const bool mayLend = m_gate.mayDo(Command::Lend);
    m_newLoan->setVisible(mayLend);
    setActEnabled(Act::New, mayLend);
    setActEnabled(Act::NewLoan, mayLend);
    setActEnabled(Act::RenewLoans, m_gate.mayDo(Command::RenewLoan));
    setActEnabled(Act::ReturnLoans, m_gate.mayDo(Command::ReturnCopy));
    const bool mayEdit = m_gate.mayDo(Command::EditLoan);
    setActEnabled(Act::Save, mayEdit);
    m_loans.setReadOnly(!mayEdit);
    m_detail->setMayEdit(mayEdit);
}

void LoansPage::entered()
{
    RecordPage::entered();
    updateActs();
    recount();
}

void LoansPage::refresh()
{
    RecordPage::refresh();
    recount();
    showCurrent();
}

void LoansPage::loansChanged()
{
    recount();
    showCurrent();
}

bool LoansPage::hasUnsavedChanges() const
{
    return m_detail->isDirty() || RecordPage::hasUnsavedChanges();
}

void LoansPage::applyFilterBar()
{
    LoanFilter filter;
    filter.text = filterBar()->searchText();
    filter.open = m_open->isActive();
    filter.overdue = m_overdue->isActive();
    filter.returned = m_returned->isActive();
    filter.dueFrom = m_due->range().from;
    filter.dueTo = m_due->range().to;
    m_loans.setLoanFilter(filter);
    // What came back is a question only where returned loans are asked for.
    view()->setColumnHidden(LoansTable::Returned, !filter.returned);
}

void LoansPage::describeEmpty(EmptyState &state, bool isFiltering)
{
    const bool onlyOverdue = m_overdue->isActive() && filterBar()->searchText().isEmpty();
    if (onlyOverdue) {
        state.say(QStringLiteral("ok"), tr("Nothing is overdue."));
    } else if (isFiltering) {
        state.say(QStringLiteral("search"), tr("No loans match."), tr("Change the search or the filters."));
        connect(state.addAction(tr("Clear search and filters")), &QPushButton::clicked, filterBar(), &FilterBar::clear);
    } else {
        state.say(QStringLiteral("loans"), tr("No loans yet."), tr("Lend at the Desk, or start a loan here."));
        connect(state.addAction(tr("New loan"), ButtonKind::Primary), &QPushButton::clicked, this,
                [this] { openNewLoan(); });
    }
}

QString LoansPage::statusLine(int rows, int selected) const
{
    QString line = tr("%Ln loan(s)", nullptr, rows);
    if (selected > 0) {
        line += QStringLiteral("  ·  ") + tr("%Ln selected", nullptr, selected);
    }
    if (m_loans.draftCount() > 0) {
        line += QStringLiteral("  ·  ") + tr("%Ln edit(s) waiting for you", nullptr, m_loans.draftCount());
    }
    return line;
}

void LoansPage::countRecords()
{
    m_counting.askAgain([](CommandGate &gate) { return CirculationService(gate).openCounts(); },
                        [this](const Result<OpenCounts> &counts) {
                            if (counts) {
                                setCounts(QStringList{tr("%Ln out", nullptr, counts->loans),
                                                      tr("%Ln user(s)", nullptr, counts->users),
                                                      tr("%Ln late", nullptr, counts->overdue)}
                                              .join(QStringLiteral("  ·  ")));
                            }
                        });
}

void LoansPage::showCurrent()
{
    const qint64 id = view()->currentId();
    const auto loan = id != 0 ? m_circulation.loan(id) : Result<std::optional<Loan>>(std::optional<Loan>());
    if (loan) {
        m_detail->showLoan(*loan, m_gate.clock().today());
    }
}

void LoansPage::showBulkBar(int count)
{
    m_bulkBar->setVisible(count > 1);
    m_bulkBar->setCount(count);
}

void LoansPage::saveRemarks()
{
    if (!m_detail->isDirty()) {
        return;
    }
    const Loan loan = *m_detail->loan();
    const Result<void> saved = m_circulation.editRemarks(loan.id, loan.version, m_detail->remarks());
    if (!saved) {
        m_detail->showProblem(problemText(saved.problems()));
        return;
    }
    m_detail->showLoan(std::nullopt, {});
    m_loans.applyChanges({loan.id});
    showCurrent();
    emit done(tr("Remarks of “%1” saved").arg(loan.title));
}

void LoansPage::renewSelected()
{
    renew(view()->selectedIds());
}

void LoansPage::returnSelected()
{
    giveBack(view()->selectedIds());
}

void LoansPage::renew(const QList<qint64> &ids)
{
    m_message->clear();
    m_message->clearActions();
    if (ids.isEmpty()) {
        return;
    }
    const Result<QList<RenewOutcome>> outcomes = m_circulation.renewLoans(ids);
    if (!outcomes) {
        sayProblems(outcomes.problems());
        return;
    }
    const int renewed = sayRenewals(m_message, *outcomes,
                                    [this](const Explanation &why, QWidget *beside) { emit whyAsked(why, beside); });
    m_loans.applyChanges(ids);
    recount();
    showCurrent();
    if (renewed > 0) {
        const RenewOutcome &first = outcomes->first();
        emit done(outcomes->size() == 1 ? tr("“%1” renewed until %2").arg(first.title, DateEdit::format(first.dueOn))
                                        : tr("%Ln loan(s) renewed", nullptr, renewed));
    }
}

void LoansPage::giveBack(const QList<qint64> &ids)
{
    m_message->clear();
    m_message->clearActions();
    if (ids.isEmpty()) {
        return;
    }
    const Result<QList<ReturnOutcome>> outcomes = m_circulation.returnLoans(ids);
    if (!outcomes) {
        sayProblems(outcomes.problems());
        return;
    }
    m_loans.applyChanges(ids);
    recount();
    showCurrent();
    if (!outcomes->isEmpty()) {
        emit done(outcomes->size() == 1 ? tr("“%1” returned").arg(outcomes->first().title)
                                        : tr("%Ln loan(s) returned", nullptr, static_cast<int>(outcomes->size())));
    }
}

void LoansPage::declareLost(qint64 id)
{
    m_message->clear();
    const Result<QList<LossOutcome>> outcomes = m_circulation.declareLost({id});
    if (!outcomes) {
        sayProblems(outcomes.problems());
        return;
    }
    m_loans.applyChanges({id});
    recount();
    showCurrent();
    emit done(tr("“%1” declared lost").arg(outcomes->first().title));
}

void LoansPage::claim(qint64 id, bool isClaimed)
{
    m_message->clear();
    const Result<void> noted = isClaimed ? m_circulation.claimReturned(id, QString()) : m_circulation.withdrawClaim(id);
    if (!noted) {
        sayProblems(noted.problems());
        return;
    }
    m_loans.applyChanges({id});
    recount();
    showCurrent();
    emit done(isClaimed ? tr("Noted: the user says it was returned") : tr("The claim is withdrawn"));
}

void LoansPage::sayProblems(const Problems &problems)
{
    m_message->say(Tone::Danger, problemText(problems));
}

void LoansPage::openNewLoan(qint64 userId, qint64 copyId)
{
    if (!m_gate.mayDo(Command::Lend)) {
        return;
    }
    auto *dialog = new NewLoanDialog(m_gate, m_circulation, m_closures, m_extend, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (userId != 0) {
        dialog->chooseUser(userId);
    }
    if (copyId != 0) {
        dialog->chooseCopy(copyId);
    }
    connect(dialog, &NewLoanDialog::whyAsked, this, &LoansPage::whyAsked);
    connect(dialog, &NewLoanDialog::lent, this, [this](const LendOutcome &outcome) {
        m_loans.applyChanges({outcome.loanId});
        recount();
        emit done(tr("“%1” lent to %2 until %3").arg(outcome.title, outcome.userName, DateEdit::format(outcome.dueOn)));
    });
    dialog->present();
}

void LoansPage::showText(const QString &text)
{
    filterBar()->setSearchText(text);
    applyFilterBar();
}
