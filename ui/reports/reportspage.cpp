// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "ui/reports/reporttab.h"
#include "ui/widgets/style.h"
#include "ui/widgets/tabrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

ReportsPage::ReportsPage(QWidget *parent)
    : Page(QStringLiteral("reports"), parent),
      m_title(makeLabel(tr("Reports"), TextRole::H1, this)),
      m_subtitle(makeLabel(QString(), TextRole::Small, this)),
      m_actions(new QHBoxLayout),
      m_tabs(new TabRow(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("reportsPage"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 0);
    auto *head = new QHBoxLayout;
    setSpacing(head, 20, 14, 20, 4, 12);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    head->addStretch(1);
    m_actions->setSpacing(theme().px(8));
    head->addLayout(m_actions);
    layout->addLayout(head);
    auto *tabs = new QHBoxLayout;
    setSpacing(tabs, 20, 0, 20, 0, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    layout->addLayout(tabs);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    layout->addWidget(m_stack, 1);
    m_tabs->setObjectName(QStringLiteral("reportTabs"));
    connect(m_tabs, &TabRow::currentChanged, this, [this] {
        if (ReportTab *tab = currentTab()) {
            tab->refresh();
        }
        showHead();
    });
}

void ReportsPage::addTab(ReportTab *tab)
{
    m_reports.append(tab);
    for (QWidget *action : tab->actions()) {
        m_actions->addWidget(action);
        action->hide();
    }
    connect(tab, &ReportTab::headChanged, this, &ReportsPage::showHead);
    connect(tab, &ReportTab::done, this, &Page::done);
    connect(tab, &ReportTab::notice, this, &Page::notice);
    m_tabs->addTab(tab->title(), tab, m_stack);
    showHead();
}

void ReportsPage::showTab(ReportTab *tab)
{
    m_tabs->setCurrent(static_cast<int>(m_reports.indexOf(tab)));
}

ReportTab *ReportsPage::currentTab() const
{
    return m_reports.value(m_tabs->current());
}

void ReportsPage::refresh()
{
    if (ReportTab *tab = currentTab()) {
        tab->refresh();
    }
}

void ReportsPage::entered()
{
    refresh();
}

void ReportsPage::showHead()
{
    const ReportTab *current = currentTab();
    for (ReportTab *tab : std::as_const(m_reports)) {
        for (QWidget *action : tab->actions()) {
            action->setVisible(tab == current);
        }
    }
    m_title->setText(current == nullptr ? title() : current->title());
    m_subtitle->setText(current == nullptr ? QString() : current->subtitle());
    setStatusText(current == nullptr ? QString() : current->status());
}
