// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices/noticerunpage.h"

class OverdueList;
class QStackedWidget;

/// The page Overdues: the late loans, and in their place a run of notices while one is prepared and sent.
class OverduesPage : public Page
{
    Q_OBJECT

public:
    /// `run` is null for those who may not send notices.
    OverduesPage(OverdueList *list, NoticeRunPage *run, QWidget *parent = nullptr);

    QString title() const override { return tr("Overdues"); }
    void focusSearch() override;
    bool focusNextPane(bool forward) override;
    void refresh() override;
    void entered() override;
    bool hasUnsavedChanges() const override;

    OverdueList *list() const { return m_list; }
    NoticeRunPage *run() const { return m_run; }
    /// Prepares a run and shows it; about everything when no loans are named.
    void openRun(const QList<qint64> &loanIds = {});

private:
    void bring(Page *page);
    void adopt(Page *page);
    void adoptActs();
    Page *shown() const;

    QStackedWidget *m_stack;
    OverdueList *m_list;
    NoticeRunPage *m_run;
};
