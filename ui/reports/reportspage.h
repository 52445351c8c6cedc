// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class ReportTab;
class TabRow;

/// The Reports page: a heading, the tabs, and the report chosen. Each tab brings its own buttons.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(QWidget *parent = nullptr);

    /// Adds a tab at the end; the page owns it.
    void addTab(ReportTab *tab);
    void showTab(ReportTab *tab);
    ReportTab *currentTab() const;

    QString title() const override { return tr("Reports"); }
    void refresh() override;
    void entered() override;

private:
    void showHead();

    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_actions;
    TabRow *m_tabs;
    QStackedWidget *m_stack;
    QList<ReportTab *> m_reports;
};
