// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/limitspage.h"

#include "ui/admin/limitcellpanel.h"
#include "ui/admin/limitmatrix.h"
#include "ui/admin/matrixview.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/message.h"
#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

constexpr int widestSegments = 420;

} // namespace

LimitsPage::LimitsPage(LimitService &limits, RuleService &rules, QWidget *parent)
    : Page(QStringLiteral("shield"), parent),
      m_service(limits),
      m_rules(rules),
      m_matrix(new LimitMatrix(limits, this)),
      m_categoryRow(new QHBoxLayout),
      m_view(new MatrixView(this)),
      m_message(new Message(this)),
      m_panel(new LimitCellPanel(limits, *m_matrix, this))
{
    setObjectName(QStringLiteral("limits"));
    auto *outer = new QHBoxLayout(this);
    setSpacing(outer, 0, 0);
    auto *left = new QVBoxLayout;
    setSpacing(left, 0, 0);
    auto *head = new QHBoxLayout;
    setSpacing(head, 20, 14, 20, 10, 10);
    head->addWidget(makeLabel(title(), TextRole::H1, this));
    head->addWidget(makeLabel(tr("What stops a loan, a renewal or a hold"), TextRole::Small, this), 1);
    left->addLayout(head);
    setSpacing(m_categoryRow, 20, 0, 20, 10, 10);
    m_categoryLabel = makeLabel(tr("Limits for"), TextRole::Small, this);
    m_categoryRow->addWidget(m_categoryLabel);
    m_categoryRow->addStretch(1);
    left->addLayout(m_categoryRow);
    left->addWidget(makeLine(Qt::Horizontal, this));
    m_view->setObjectName(QStringLiteral("limitsView"));
    m_view->setAccessibleName(title());
    m_view->setModel(m_matrix);
    m_view->setRowHeight(78);
    left->addWidget(m_view, 1);
    auto *legend = new QVBoxLayout;
    setSpacing(legend, 20, 8, 20, 10, 4);
    for (const QString &text :
         {tr("● set here     grey ← inherited from any category     No limit = left blank     0 = never allowed"),
          tr("A user is stopped when the number is reached; a debt when it is over the amount. Every limit "
             "can be overridden at the Desk by a librarian, with a reason.")}) {
        QLabel *line = makeLabel(text, TextRole::Small, this);
        line->setWordWrap(true);
        legend->addWidget(line);
    }
    left->addLayout(legend);
    auto *messages = new QVBoxLayout;
    setSpacing(messages, 20, 0, 20, 10, 0);
    messages->addWidget(m_message);
    left->addLayout(messages);
    outer->addLayout(left, 1);
    outer->addWidget(makeLine(Qt::Vertical, this));
    outer->addWidget(m_panel);
    m_message->setClosable(true);
    m_message->setObjectName(QStringLiteral("limitsMessage"));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { m_panel->showCell(index); });
    connect(m_view, &MatrixView::editWanted, m_panel, &LimitCellPanel::focusEditor);
    connect(m_view, &MatrixView::inheritWanted, this, &LimitsPage::inherit);
    connect(m_panel, &LimitCellPanel::saveWanted, this, &LimitsPage::save);
    connect(m_panel, &LimitCellPanel::revertWanted, this, &LimitsPage::revert);
    connect(m_matrix, &LimitMatrix::dirtyChanged, this, &LimitsPage::showStatus);
    handle(Act::Save, [this] { save(); });
    handle(Act::Revert, [this] { revert(); });
    handle(Act::EditCell, [this] { m_panel->focusEditor(); });
    handle(
        Act::Delete, [this] { inherit(m_view->currentIndex()); }, tr("Inherit"));
    handle(Act::Refresh, [this] { refresh(); });
    setReadOnly(!limits.mayEdit());
    refresh();
    m_view->setCurrentIndex(m_matrix->index(0, 0));
}

void LimitsPage::showCategories()
{
    const Result<QList<RuleCategory>> categories = m_rules.categories();
    if (!categories) {
        m_message->say(Tone::Danger, problemText(categories.problems()));
        return;
    }
    const bool isSame = m_segments != nullptr && categories->size() == m_categories.size()
        && std::equal(categories->cbegin(), categories->cend(), m_categories.cbegin(),
                      [](const RuleCategory &a, const RuleCategory &b) { return a.id == b.id && a.name == b.name; });
    if (isSame) {
        return;
    }
    m_categories = *categories;
    delete m_segments;
    delete m_choice;
    m_segments = new Segments(this);
    m_segments->setObjectName(QStringLiteral("limitCategories"));
    m_segments->setProperty("compact", true);
    m_segments->addSegment(tr("Any", "user category"))->setAccessibleName(tr("Any category"));
    int current = 0;
    for (const RuleCategory &category : std::as_const(m_categories)) {
        m_segments->addSegment(category.name);
        current = m_matrix->category() == category.id ? m_segments->count() - 1 : current;
    }
    m_categoryRow->insertWidget(1, m_segments);
    m_segments->setCurrent(current);
    connect(m_segments, &Segments::currentChanged, this, &LimitsPage::chooseCategory);
    // More categories than fit side by side are chosen from a list.
    const bool isList = m_segments->sizeHint().width() > theme().px(widestSegments);
    m_segments->setVisible(!isList);
    m_choice = new QComboBox(this);
    m_choice->setObjectName(QStringLiteral("limitCategory"));
    m_choice->addItem(tr("Any category"));
    for (const RuleCategory &category : std::as_const(m_categories)) {
        m_choice->addItem(category.name);
    }
    m_choice->setCurrentIndex(current);
    m_choice->setVisible(isList);
    m_categoryRow->insertWidget(1, m_choice);
    m_categoryLabel->setBuddy(isList ? static_cast<QWidget *>(m_choice) : m_segments);
    connect(m_choice, &QComboBox::currentIndexChanged, m_segments, [this](int index) {
        m_segments->setCurrent(index);
        chooseCategory(index);
    });
    chooseCategory(current);
}

void LimitsPage::chooseCategory(int index)
{
    const bool isAny = index <= 0 || index > m_categories.size();
    m_panel->setCategoryName(isAny ? tr("Any category") : m_categories.at(index - 1).name);
    m_matrix->setCategory(isAny ? std::nullopt : std::optional(m_categories.at(index - 1).id));
    m_panel->showAgain();
    showStatus();
}

void LimitsPage::refresh()
{
    showCategories();
    if (const Problems problems = m_matrix->reload(); !problems.isEmpty()) {
        m_message->say(Tone::Danger, problemText(problems));
    }
    m_panel->showAgain();
    showStatus();
}

void LimitsPage::showStatus()
{
    const int index = m_segments == nullptr ? 0 : m_segments->current();
    const QString name = index <= 0 ? tr("Any category") : m_categories.value(index - 1).name;
    setStatusText(tr("Limits for %1  ·  %2 of 12 set").arg(name).arg(m_matrix->countSet()));
}

void LimitsPage::inherit(const QModelIndex &index)
{
    if (index.isValid() && m_service.mayEdit()) {
        m_matrix->put(index, std::nullopt);
        m_panel->showAgain();
    }
}

void LimitsPage::save()
{
    const QList<LimitChange> changes = m_matrix->changes();
    if (changes.isEmpty()) {
        return;
    }
    m_message->clear();
    if (const Result<void> saved = m_service.change(changes); !saved) {
        m_message->say(Tone::Danger, problemText(saved.problems()));
        return;
    }
    m_matrix->revert();
    refresh();
    emit done(tr("%n limit(s) saved", nullptr, static_cast<int>(changes.size())));
}

void LimitsPage::revert()
{
    m_matrix->revert();
    m_panel->showAgain();
    m_message->clear();
}

void LimitsPage::setReadOnly(bool readOnly)
{
    const bool mayEdit = !readOnly && m_service.mayEdit();
    m_panel->setReadOnly(!mayEdit);
    for (const Act act : {Act::Save, Act::Revert, Act::EditCell, Act::Delete}) {
        setActEnabled(act, mayEdit);
    }
}

void LimitsPage::focusSearch()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

bool LimitsPage::focusNextPane(bool)
{
    if (!m_view->hasFocus()) {
        return false;
    }
    m_panel->focusEditor();
    return true;
}

bool LimitsPage::hasUnsavedChanges() const
{
    return m_matrix->isDirty();
}
