// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/lookupeditor.h"

#include "models/database/changes.h"
#include "ui/admin/lookupmodel.h"
#include "ui/admin/lookupview.h"
#include "ui/admin/lookupwords.h"
#include "ui/admin/mergesheet.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

LookupEditor::LookupEditor(CommandGate &gate, LookupService &lookups, LookupKind kind, const QString &currency,
                           QWidget *parent)
    : Page(QStringLiteral("label"), parent),
      m_gate(gate),
      m_lookups(lookups),
      m_kind(kind),
      m_model(new LookupModel(gate, lookups, kind, currency, this)),
      m_view(new LookupView(*m_model, this)),
      m_title(makeLabel(lookupTitle(kind), TextRole::H1, this)),
      m_counts(makeLabel(QString(), TextRole::Body, this)),
      m_add(makeButton(lookupAddText(kind), ButtonKind::Primary, this)),
      m_filter(new FilterBar(lookupSearchText(kind), lookupSearchText(kind), this)),
      m_unused(new ToggleChip(tr("Unused only"), this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_hint(makeLabel(QString(), TextRole::Small, this)),
      m_message(new Message(this)),
      m_counting(gate)
{
    setObjectName(rulesOf(kind).table + QLatin1String("Editor"));
    m_view->setObjectName(QStringLiteral("lookupView"));
    m_view->setAccessibleName(lookupTitle(kind));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 0);
    buildHeader(layout);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    auto *foot = new QVBoxLayout;
    setSpacing(foot, 20, 8, 20, 10, 8);
    foot->addWidget(m_hint);
    foot->addWidget(m_message);
    layout->addLayout(foot);
    m_message->setObjectName(QStringLiteral("lookupMessage"));
    m_message->setClosable(true);

    connect(m_filter, &FilterBar::changed, this, &LookupEditor::reload);
    connect(m_filter, &FilterBar::leaveDown, this, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    connect(m_add, &QPushButton::clicked, this, &LookupEditor::addEntry);
    connect(m_view, &LookupView::removeWanted, this, &LookupEditor::removeCurrent);
    connect(m_view, &LookupView::countClicked, this, [this](int row) {
        const LookupEntry entry = m_model->entryAt(row);
        if (entry.uses > 0 && canShow()) {
            emit showWanted(m_kind, entry.id, entry.name);
        }
    });
    connect(m_model, &LookupModel::added, this, &LookupEditor::writtenNew);
    connect(m_model, &LookupModel::renamed, this,
            [this](const QString &name) { emit done(tr("“%1” saved").arg(name)); });
    connect(m_model, &LookupModel::moved, this, [this](qint64 id) { m_view->select(m_model->rowOf(id)); });
    connect(m_model, &LookupModel::failed, this, [this](const Problems &problems) {
        m_message->clearActions();
        m_message->say(Tone::Danger, problemText(problems));
    });
    connect(m_model, &LookupModel::shown, this, [this] {
        if (m_view->currentId() == 0) {
            m_view->select(0);
        }
        showState();
        count();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &LookupEditor::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &LookupEditor::showState);
    handle(
        Act::New, [this] { addEntry(); }, lookupAddText(kind));
    handle(Act::Delete, [this] { removeCurrent(); });
    handle(Act::EditCell, [this] { m_view->edit(m_view->currentIndex()); });
    setReadOnly(false);
    count();
}

void LookupEditor::buildHeader(QVBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    setSpacing(head, 20, 14, 20, 8, 8);
    head->addWidget(m_title);
    head->addSpacing(6);
    m_counts->setObjectName(QStringLiteral("pageCounts"));
    setTone(m_counts, Tone::Neutral);
    head->addWidget(m_counts);
    head->addStretch(1);
    m_add->setObjectName(QStringLiteral("addButton"));
    m_add->setIcon(themedIcon(QStringLiteral("plus"), Colour::OnAccent));
    head->addWidget(m_add);
    layout->addLayout(head);
    auto *filter = new QHBoxLayout;
    setSpacing(filter, 20, 0, 20, 10, 8);
    m_unused->setObjectName(QStringLiteral("unusedChip"));
    m_filter->addChip(m_unused);
    filter->addWidget(m_filter);
    layout->addLayout(filter);
    layout->addWidget(makeLine(Qt::Horizontal, this));
}

QString LookupEditor::title() const
{
    return lookupTitle(m_kind);
}

void LookupEditor::focusSearch()
{
    m_filter->searchBox()->setFocus(Qt::ShortcutFocusReason);
    m_filter->searchBox()->selectAll();
}

void LookupEditor::refresh()
{
    reload();
}

void LookupEditor::entered()
{
    if (!m_view->isEditing()) {
        reload();
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

void LookupEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly || !m_gate.mayDo(Command::EditLookups);
    m_model->setReadOnly(m_readOnly);
    m_add->setVisible(!m_readOnly);
    setActEnabled(Act::New, !m_readOnly);
    setActEnabled(Act::Delete, !m_readOnly);
    setActEnabled(Act::EditCell, !m_readOnly);
}

void LookupEditor::follow(ChangeFeed &feed)
{
    connect(&feed, &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        bool isConcerned = changes.concerns(rulesOf(m_kind).table);
        for (const LookupReference &reference : rulesOf(m_kind).references) {
            const QString entity = reference.table.startsWith(QLatin1String("book_")) ? QStringLiteral("books")
                                                                                      : reference.table;
            isConcerned = isConcerned || changes.concerns(entity);
        }
        // Rows are not moved away under an open editor; counts wait until it is closed.
        if (isConcerned && !m_view->isEditing() && !m_model->isAdding()) {
            isVisible() ? reload() : count();
        }
    });
}

void LookupEditor::reload()
{
    LookupQuery query;
    query.text = m_filter->searchText();
    query.unusedOnly = m_unused->isActive();
    m_model->setQuery(query);
}

/// Of an editor that nobody sees only the number that the list of sections shows.
void LookupEditor::count()
{
    using Counts = std::pair<qint64, qint64>;
    const auto read = [kind = m_kind, isSeen = isVisible()](CommandGate &gate) -> Result<Counts> {
        const LookupService lookups(gate);
        const Result<qint64> all = lookups.count(kind);
        const Result<qint64> unused = isSeen ? lookups.countUnused(kind) : Result<qint64>(qint64(0));
        return all && unused ? Result<Counts>(Counts(*all, *unused)) : all ? unused.problems() : all.problems();
    };
    m_counting.askAgain(read, [this](const Result<Counts> &counts) {
        if (counts) {
            std::tie(m_all, m_unusedCount) = *counts;
            setBadge(static_cast<int>(m_all));
            showState();
        }
    });
}

void LookupEditor::showState()
{
    const QString dot = QStringLiteral("  ·  ");
    QString counts = lookupCountText(m_kind, static_cast<int>(m_all));
    if (m_model->isAdding()) {
        counts += dot + tr("adding 1");
    } else if (m_unusedCount > 0) {
        counts += dot + tr("%Ln unused", nullptr, static_cast<int>(m_unusedCount));
    }
    m_counts->setText(counts);
    setStatusText(counts);
    const bool isEmpty = m_model->hasRead() && m_model->rowCount() == 0;
    if (isEmpty) {
        if (m_filter->isFiltering()) {
            m_empty->say(QStringLiteral("search"), tr("Nothing matches"));
            connect(m_empty->addAction(tr("Clear search and filters")), &QPushButton::clicked, m_filter,
                    &FilterBar::clear);
        } else {
            m_empty->say(QStringLiteral("label"), tr("Nothing here yet"));
            if (!m_readOnly) {
                connect(m_empty->addAction(lookupAddText(m_kind), ButtonKind::Primary), &QPushButton::clicked, this,
                        &LookupEditor::addEntry);
            }
        }
    }
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    const bool isCut = m_model->rowCount() >= m_model->query().limit;
    if (m_model->isAdding()) {
        m_hint->setText(tr("Enter saves, Esc drops the new row. Drag the dots to change the order in lists."));
    } else {
        const QString rules = m_hasRules
            ? tr("New loan days apply to loans from now on. Due dates already given do not move.\n"
                 "An empty limit means no limit, 0 means none. Grey values are those for everybody.")
            : QString();
        m_hint->setText(isCut ? tr("The first %Ln are shown. Search for the others.", nullptr, m_model->query().limit)
                              : rules);
    }
    m_hint->setVisible(!m_hint->text().isEmpty());
}

void LookupEditor::addEntry()
{
    if (m_readOnly) {
        return;
    }
    if (m_filter->isFiltering()) {
        m_filter->clear();
    }
    m_stack->setCurrentWidget(m_view);
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->editNew();
}

void LookupEditor::writtenNew(qint64 id, const QString &name)
{
    const int row = m_model->rowOf(id);
    m_view->select(row);
    emit done(tr("“%1” added").arg(name));
    // On to the next column that belongs to it; queued, as the name's editor is still closing.
    const int next = m_model->nameColumn() + 1;
    if (next < m_model->usesColumn() && row >= 0) {
        QTimer::singleShot(0, m_view, [this, row, next] {
            m_view->setCurrentIndex(m_model->index(row, next));
            m_view->edit(m_model->index(row, next));
        });
    }
}

void LookupEditor::removeCurrent()
{
    const LookupEntry entry = m_model->entryAt(m_view->currentIndex().row());
    if (m_readOnly || entry.id == 0) {
        return;
    }
    const Result<void> removed = m_lookups.remove(m_kind, entry.id);
    if (removed) {
        m_message->clear();
        reload();
        emit done(tr("“%1” deleted").arg(entry.name));
        return;
    }
    sayInUse(entry, removed.problem());
}

bool LookupEditor::canShow() const
{
    return m_kind != LookupKind::Groups && m_kind != LookupKind::UserCategories;
}

void LookupEditor::sayInUse(const LookupEntry &entry, const Problem &problem)
{
    m_message->clearActions();
    if (problem.code != QLatin1String("lookups.inUse") && problem.code != QLatin1String("lookups.inHistory")) {
        m_message->say(Tone::Danger, problemText(problem));
        return;
    }
    const int uses = problem.arguments.value(1).toInt();
    if (problem.code == QLatin1String("lookups.inUse")) {
        m_message->say(Tone::Info, lookupInUseText(m_kind, uses), entry.name);
    } else {
        m_message->say(Tone::Info, problemText(problem));
    }
    QPushButton *merge = m_message->addAction(tr("Merge into…"), ButtonKind::Normal);
    merge->setObjectName(QStringLiteral("mergeButton"));
    merge->setIcon(themedIcon(QStringLiteral("merge"), Colour::Text));
    connect(merge, &QPushButton::clicked, this, [this, entry] { askMerge(entry); });
    if (problem.code == QLatin1String("lookups.inUse") && canShow()) {
        QPushButton *show = m_message->addAction(lookupShowText(m_kind, uses), ButtonKind::Normal);
        show->setObjectName(QStringLiteral("showButton"));
        connect(show, &QPushButton::clicked, this, [this, entry] { emit showWanted(m_kind, entry.id, entry.name); });
    }
}

void LookupEditor::askMerge(const LookupEntry &entry)
{
    auto *sheet = new MergeSheet(m_lookups, m_kind, entry, this);
    connect(sheet, &MergeSheet::merged, this, [this](const QString &from, const QString &into) {
        m_message->clear();
        reload();
        emit done(tr("“%1” merged into “%2”").arg(from, into));
    });
    sheet->present();
}

void LookupEditor::setRules(RuleService &rules)
{
    m_hasRules = true;
    m_model->setRules(rules);
    showState();
}
