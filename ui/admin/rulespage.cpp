// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/rulespage.h"

#include "ui/admin/matrixview.h"
#include "ui/admin/moveloanssheet.h"
#include "ui/admin/rulecellpanel.h"
#include "ui/admin/rulematrix.h"
#include "ui/problemtext/problemtext.h"
#include "ui/problemtext/ruletexts.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tabrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace {

constexpr std::array ruleGroups{RuleGroup::Lending, RuleGroup::Renewals, RuleGroup::Fines, RuleGroup::Holds,
                                RuleGroup::Lost};

QString groupText(RuleGroup group)
{
    switch (group) {
    case RuleGroup::Lending: return RulesPage::tr("Lending");
    case RuleGroup::Renewals: return RulesPage::tr("Renewals");
    case RuleGroup::Fines: return RulesPage::tr("Fines");
    case RuleGroup::Holds: return RulesPage::tr("Holds");
    case RuleGroup::Lost: break;
    }
    return RulesPage::tr("Lost");
}

/// Whether a change of this rule can give open loans another due date.
bool movesDueDates(RuleName rule)
{
    return rule == RuleName::LoanDays || rule == RuleName::RenewalDays || rule == RuleName::HardDueOn
        || rule == RuleName::HardDueMode;
}

} // namespace

RulesPage::RulesPage(RuleService &service, LoanShift &shift, QWidget *parent)
    : Page(QStringLiteral("admin"), parent),
      m_service(service),
      m_shift(shift),
      m_matrix(new RuleMatrix(service, this)),
      m_counts(new ElideLabel(this)),
      m_groups(new Segments(this)),
      m_tabs(new TabRow(this)),
      m_view(new MatrixView(this)),
      m_message(new Message(this)),
      m_loans(new Message(this)),
      m_panel(new RuleCellPanel(service, *m_matrix, this))
{
    setObjectName(QStringLiteral("loanRules"));
    auto *outer = new QHBoxLayout(this);
    setSpacing(outer, 0, 0);
    auto *left = new QVBoxLayout;
    setSpacing(left, 0, 0);
    left->addWidget(makeHead());
    auto *groups = new QHBoxLayout;
    setSpacing(groups, 20, 0, 20, 6, 8);
    for (const RuleGroup group : ruleGroups) {
        m_groups->addSegment(groupText(group));
    }
    groups->addWidget(m_groups);
    groups->addStretch(1);
    left->addLayout(groups);
    auto *tabs = new QHBoxLayout;
    setSpacing(tabs, 20, 0, 20, 0, 0);
    tabs->addWidget(m_tabs, 1);
    left->addLayout(tabs);
    left->addWidget(makeLine(Qt::Horizontal, this));
    left->addWidget(m_view, 1);
    left->addWidget(makeLegend());
    auto *messages = new QVBoxLayout;
    setSpacing(messages, 20, 0, 20, 10, 8);
    messages->addWidget(m_loans);
    messages->addWidget(m_message);
    left->addLayout(messages);
    outer->addLayout(left, 1);
    outer->addWidget(makeLine(Qt::Vertical, this));
    outer->addWidget(m_panel);

    m_groups->setObjectName(QStringLiteral("ruleGroups"));
    m_tabs->setObjectName(QStringLiteral("ruleTabs"));
    m_view->setObjectName(QStringLiteral("rulesView"));
    m_view->setAccessibleName(title());
    m_view->setModel(m_matrix);
    m_message->setClosable(true);
    m_message->setObjectName(QStringLiteral("rulesMessage"));
    m_loans->setClosable(true);
    m_loans->setObjectName(QStringLiteral("rulesLoans"));
    connect(m_groups, &Segments::currentChanged, this, [this](int index) {
        if (!m_isChoosing) {
            showGroup(ruleGroups.at(static_cast<std::size_t>(index)));
        }
    });
    connect(m_tabs, &TabRow::currentChanged, this, [this](int index) {
        if (!m_isChoosing && index < m_rulesOfTabs.size()) {
            showRule(m_rulesOfTabs.at(index));
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { m_panel->showCell(index); });
    connect(m_view, &MatrixView::editWanted, m_panel, &RuleCellPanel::focusEditor);
    connect(m_view, &MatrixView::inheritWanted, this, &RulesPage::inherit);
    connect(m_panel, &RuleCellPanel::saveWanted, this, &RulesPage::save);
    connect(m_panel, &RuleCellPanel::revertWanted, this, &RulesPage::revert);
    connect(m_panel, &RuleCellPanel::ruleWanted, this, &RulesPage::showRule);
    connect(m_matrix, &RuleMatrix::dirtyChanged, this, &RulesPage::showCounts);
    handle(Act::Save, [this] { save(); });
    handle(Act::Revert, [this] { revert(); });
    handle(Act::EditCell, [this] { m_panel->focusEditor(); });
    handle(
        Act::Delete, [this] { inherit(m_view->currentIndex()); }, tr("Inherit"));
    handle(Act::Refresh, [this] { refresh(); });
    setReadOnly(!service.mayEdit());
    refresh();
    showRule(RuleName::LoanDays);
    m_view->setCurrentIndex(m_matrix->index(0, 0));
}

QWidget *RulesPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    setSpacing(layout, 20, 14, 20, 10, 10);
    layout->addWidget(makeLabel(title(), TextRole::H1, head));
    setTextRole(m_counts, TextRole::Small);
    layout->addWidget(m_counts, 1);
    m_simulate = makeButton(tr("Simulate…"), ButtonKind::Normal, head);
    m_simulate->setObjectName(QStringLiteral("simulateRules"));
    m_simulate->setIcon(themedIcon(QStringLiteral("play")));
    m_simulate->setToolTip(tr("Try the unsaved changes on past loans"));
    connect(m_simulate, &QPushButton::clicked, this, [this] { emit simulateWanted(m_matrix->changes()); });
    layout->addWidget(m_simulate);
    return head;
}

QWidget *RulesPage::makeLegend()
{
    auto *legend = new QWidget(this);
    auto *layout = new QVBoxLayout(legend);
    setSpacing(layout, 20, 8, 20, 10, 4);
    QLabel *signs = makeLabel(tr("● set here     grey ← inherited, with its origin     0 = none at all     "
                                 "△ the value of the category beats one of the item type"),
                              TextRole::Small, legend);
    signs->setWordWrap(true);
    layout->addWidget(signs);
    QLabel *order =
        makeLabel(tr("A value is looked up as category + type, then category + any, any + type, any + any. The "
                     "first cell that holds a value wins, even a blank one. New values apply to loans from now on."),
                  TextRole::Small, legend);
    order->setWordWrap(true);
    layout->addWidget(order);
    return legend;
}

void RulesPage::showGroup(RuleGroup group)
{
    for (const RuleDefinition &definition : ruleDefinitions) {
        if (definition.group == group) {
            showRule(definition.name);
            return;
        }
    }
}

void RulesPage::showRule(RuleName rule)
{
    m_isChoosing = true;
    const RuleGroup group = definitionOf(rule).group;
    m_groups->setCurrent(static_cast<int>(group));
    m_rulesOfTabs.clear();
    int tab = 0;
    for (const RuleDefinition &definition : ruleDefinitions) {
        if (definition.group != group) {
            continue;
        }
        const QString name = ruleTitle(toStored(definition.name));
        if (tab < m_tabs->findChildren<QToolButton *>().size()) {
            m_tabs->setTabText(tab, name);
        } else {
            m_tabs->addTab(name);
        }
        m_tabs->setTabVisible(tab, true);
        m_rulesOfTabs.append(definition.name);
        ++tab;
    }
    for (int unused = tab; unused < m_tabs->findChildren<QToolButton *>().size(); ++unused) {
        m_tabs->setTabVisible(unused, false);
    }
    m_tabs->setCurrent(static_cast<int>(m_rulesOfTabs.indexOf(rule)));
    m_isChoosing = false;
    m_matrix->setRule(rule);
    m_panel->showAgain();
    showCounts();
}

void RulesPage::showCounts()
{
    const RuleSet &rules = m_matrix->triedRules();
    const int cells = m_matrix->rowCount() * m_matrix->columnCount();
    m_counts->setText(tr("%1 of %2 cells set for this rule", "numbers").arg(rules.countSet(m_matrix->rule())).arg(cells)
                      + QStringLiteral("  ·  ") + tr("%n value(s) in all", nullptr, rules.countSet()));
    setStatusText(ruleTitle(toStored(m_matrix->rule())));
    m_simulate->setEnabled(m_matrix->isDirty());
}

void RulesPage::refresh()
{
    const QModelIndex current = m_view->currentIndex();
    const int row = qMax(0, current.row());
    const int column = qMax(0, current.column());
    if (const Problems problems = m_matrix->reload(); !problems.isEmpty()) {
        m_message->say(Tone::Danger, problemText(problems));
        return;
    }
    if (!m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(
            m_matrix->index(qMin(row, m_matrix->rowCount() - 1), qMin(column, m_matrix->columnCount() - 1)));
    }
    m_panel->showAgain();
    showCounts();
}

void RulesPage::inherit(const QModelIndex &index)
{
    const bool isEverybody = index.row() == 0 && index.column() == 0;
    if (!index.isValid() || !m_service.mayEdit()) {
        return;
    }
    if (isEverybody) {
        m_message->say(Tone::Info, problemText(Problem{{}, QStringLiteral("rule.standardStays"), {}}));
        return;
    }
    m_matrix->put(index, std::nullopt);
    m_panel->showAgain();
}

void RulesPage::save()
{
    if (!m_panel->commit()) {
        m_panel->focusEditor();
        return;
    }
    const QList<RuleChange> changes = m_matrix->changes();
    if (changes.isEmpty()) {
        return;
    }
    m_message->clear();
    const bool mayTouchLoans = std::any_of(changes.cbegin(), changes.cend(),
                                           [](const RuleChange &change) { return movesDueDates(change.name); });
    // Worked out while the old rules still stand: afterwards nothing tells which day was theirs.
    const Result<QList<ShiftedLoan>> touched = mayTouchLoans ? m_shift.underRules(m_matrix->triedRules())
                                                             : Result<QList<ShiftedLoan>>(QList<ShiftedLoan>());
    if (const Result<void> saved = m_service.change(changes); !saved) {
        m_message->say(Tone::Danger, problemText(saved.problems()));
        return;
    }
    m_touched = touched ? *touched : QList<ShiftedLoan>();
    m_matrix->revert();
    refresh();
    emit done(tr("%n rule(s) saved", nullptr, static_cast<int>(changes.size())));
    reviewLoans();
}

void RulesPage::reviewLoans()
{
    m_loans->clear();
    m_loans->clearActions();
    if (m_touched.isEmpty()) {
        return;
    }
    m_loans->say(Tone::Warn, tr("Nothing moves by itself."),
                 tr("%n open loan(s) would be due on another day under the new rules.", nullptr,
                    static_cast<int>(m_touched.size())));
    if (m_shift.mayMove()) {
        QPushButton *review = m_loans->addAction(tr("Review and move…"));
        review->setObjectName(QStringLiteral("reviewLoans"));
        connect(review, &QPushButton::clicked, this, &RulesPage::moveLoans, Qt::QueuedConnection);
    }
}

void RulesPage::moveLoans()
{
    auto *sheet = new MoveLoansSheet(m_shift,
                                     tr("The rules changed. Loans already made keep their day unless you move them."),
                                     tr("New loan rules"), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->showLoans(m_touched);
    connect(sheet, &MoveLoansSheet::moved, this, [this](int count) {
        m_loans->clear();
        m_touched.clear();
        emit done(tr("%n due date(s) moved", nullptr, count));
    });
    sheet->present();
}

void RulesPage::revert()
{
    m_matrix->revert();
    m_panel->showAgain();
    m_message->clear();
}

void RulesPage::setCurrency(const QString &currency)
{
    m_matrix->setCurrency(currency);
    m_panel->setCurrency(currency);
    refresh();
}

void RulesPage::setReadOnly(bool readOnly)
{
    const bool mayEdit = !readOnly && m_service.mayEdit();
    m_panel->setReadOnly(!mayEdit);
    for (const Act act : {Act::Save, Act::Revert, Act::EditCell, Act::Delete}) {
        setActEnabled(act, mayEdit);
    }
}

void RulesPage::showCell(RuleName rule, std::optional<qint64> categoryId, std::optional<qint64> itemTypeId)
{
    refresh();
    showRule(rule);
    m_view->setCurrentIndex(m_matrix->cell(categoryId, itemTypeId));
}

void RulesPage::take(const QList<RuleChange> &changes)
{
    m_matrix->revert();
    refresh();
    for (const RuleChange &change : changes) {
        m_matrix->setRule(change.name);
        m_matrix->put(m_matrix->cell(change.categoryId, change.itemTypeId), change.after);
    }
    if (!changes.isEmpty()) {
        showCell(changes.first().name, changes.first().categoryId, changes.first().itemTypeId);
    }
}

void RulesPage::focusSearch()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

bool RulesPage::focusNextPane(bool)
{
    if (m_view->hasFocus()) {
        m_panel->focusEditor();
        return true;
    }
    return false;
}

bool RulesPage::hasUnsavedChanges() const
{
    return m_matrix->isDirty();
}
