// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that ClosuresPage is made of.
#include "ui/admin/closureform.h"
#include "ui/admin/closurespage.h"
#include "ui/admin/weekeditor.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plaintable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int panelWidth = 330;

/// A square in a mark's colour beside its word.
QWidget *makeKey(Colour ground, Colour border, const QString &text, QWidget *parent)
{
    auto *key = new QWidget(parent);
    auto *layout = new QHBoxLayout(key);
    setSpacing(layout, 0, 6);
    auto *square = new QLabel(key);
    const int side = theme().px(14);
    QPixmap picture(side, side);
    picture.fill(theme().colour(border));
    QPixmap inner(side - 2, side - 2);
    inner.fill(theme().colour(ground));
    QPainter(&picture).drawPixmap(1, 1, inner);
    square->setPixmap(picture);
    layout->addWidget(square);
    layout->addWidget(makeLabel(text, TextRole::Small, key));
    return key;
}

} // namespace

QWidget *ClosuresPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    setSpacing(layout, 20, 14, 20, 10, 10);
    layout->addWidget(makeLabel(title(), TextRole::H1, head));
    m_counts = new ElideLabel(head);
    setTextRole(m_counts, TextRole::Small);
    m_counts->setObjectName(QStringLiteral("calendarCounts"));
    layout->addWidget(m_counts, 1);
    m_add = makeButton(tr("Add closure"), ButtonKind::Primary, head);
    m_add->setObjectName(QStringLiteral("addClosure"));
    m_add->setIcon(themedIcon(QStringLiteral("plus"), Colour::OnAccent));
    connect(m_add, &QPushButton::clicked, this, [this] { perform(Act::New); });
    layout->addWidget(m_add);
    return head;
}

QWidget *ClosuresPage::makeYearRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    setSpacing(layout, 20, 8, 20, 8, 8);
    QToolButton *before = makeIconButton(QStringLiteral("left"), tr("Year before"), row);
    before->setObjectName(QStringLiteral("yearBefore"));
    QToolButton *after = makeIconButton(QStringLiteral("right"), tr("Next year"), row);
    after->setObjectName(QStringLiteral("yearAfter"));
    m_yearLabel = makeLabel(QString(), TextRole::H2, row);
    QPushButton *today = makeButton(tr("Today"), ButtonKind::Link, row);
    layout->addWidget(before);
    layout->addWidget(m_yearLabel);
    layout->addWidget(after);
    layout->addWidget(today);
    layout->addStretch(1);
    layout->addWidget(makeKey(Colour::NeutralSoft, Colour::BorderStrong, tr("weekly"), row));
    layout->addWidget(makeKey(Colour::InfoSoft, Colour::Info, tr("every year"), row));
    layout->addWidget(makeKey(Colour::DangerSoft, Colour::Danger, tr("once"), row));
    layout->addWidget(makeKey(Colour::WarnSoft, Colour::Warn, tr("not saved"), row));
    connect(before, &QToolButton::clicked, this, [this] { showYear(m_calendar->year() - 1); });
    connect(after, &QToolButton::clicked, this, [this] { showYear(m_calendar->year() + 1); });
    connect(today, &QPushButton::clicked, this, [this] {
        m_calendar->setCurrentDay(m_gate.clock().today());
        showYear(m_calendar->year());
    });
    return row;
}

QWidget *ClosuresPage::makePanel()
{
    auto *panel = new QWidget(this);
    panel->setObjectName(QStringLiteral("detailPanel"));
    panel->setAttribute(Qt::WA_StyledBackground);
    panel->setFixedWidth(theme().px(panelWidth));
    auto *outer = new QVBoxLayout(panel);
    setSpacing(outer, 0, 0);
    auto *body = new QWidget;
    body->setProperty("plain", true);
    auto *layout = new QVBoxLayout(body);
    setSpacing(layout, 18, 12, 18, 12, 8);
    layout->addWidget(makeLabel(tr("Every week"), TextRole::H2, body));
    m_week = new WeekEditor(body);
    layout->addWidget(m_week);
    layout->addWidget(makeLine(Qt::Horizontal, body));
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Closures"), TextRole::H2, body), 1);
    m_closureCount = makeLabel(QString(), TextRole::Small, body);
    head->addWidget(m_closureCount);
    layout->addLayout(head);
    m_list = new PlainTable({tr("Days"), tr("Name"), tr("When")}, body);
    m_list->setObjectName(QStringLiteral("closuresTable"));
    m_list->setAccessibleName(tr("Closures"));
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setMinimumHeight(theme().px(120));
    layout->addWidget(m_list, 1);
    m_form = new ClosureForm(body);
    layout->addWidget(m_form);
    auto *scroll = new QScrollArea(panel);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setProperty("plain", true);
    scroll->setWidget(body);
    outer->addWidget(scroll, 1);
    outer->addWidget(makeLine(Qt::Horizontal, panel));
    auto *foot = new QWidget(panel);
    foot->setObjectName(QStringLiteral("detailFoot"));
    auto *buttons = new QHBoxLayout(foot);
    setSpacing(buttons, 18, 8, 18, 8, 8);
    m_count = makeLabel(QString(), TextRole::Small, foot);
    setTone(m_count, Tone::Warn);
    buttons->addWidget(m_count, 1);
    m_revert = makeButton(tr("Revert"), ButtonKind::Normal, foot);
    m_revert->setObjectName(QStringLiteral("revertClosures"));
    m_save = makeButton(tr("Save") + QStringLiteral("   Ctrl+S"), ButtonKind::Primary, foot);
    m_save->setAccessibleName(tr("Save"));
    m_save->setObjectName(QStringLiteral("saveClosures"));
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    outer->addWidget(foot);
    connect(m_week, &WeekEditor::edited, this, [this] {
        m_draft.closedWeekdays() = m_week->closedWeekdays();
        m_draft.hours() = m_week->hours();
        showDraft();
    });
    connect(m_list, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (!m_isShowing && row >= 0 && row < m_listed.size()) {
            chooseEntry(m_listed.at(row));
        }
    });
    connect(m_form, &ClosureForm::edited, this, [this] {
        if (m_entry >= 0) {
            m_draft.entries()[m_entry].closure = m_form->closure();
            m_form->clearProblems();
            showDraft();
        }
    });
    connect(m_form, &ClosureForm::removeWanted, this, &ClosuresPage::removeEntry);
    connect(m_save, &QPushButton::clicked, this, &ClosuresPage::save);
    connect(m_revert, &QPushButton::clicked, this, &ClosuresPage::revert);
    return panel;
}
