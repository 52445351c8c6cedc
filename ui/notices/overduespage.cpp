// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/overduespage.h"

#include "models/notices/overduestable.h"
#include "ui/notices/overduelist.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

/// What the window can ask of the list or the run.
const QList<Act> &partActs()
{
    static const QList<Act> acts{Act::Refresh, Act::Columns,    Act::EditCell,   Act::Copy,        Act::SelectAll,
                                 Act::Find,    Act::OpenRecord, Act::RenewLoans, Act::ReturnLoans, Act::Why};
    return acts;
}

} // namespace

OverduesPage::OverduesPage(OverdueList *list, NoticeRunPage *run, QWidget *parent)
    : Page(QStringLiteral("overdue"), parent),
      m_stack(new QStackedWidget(this)),
      m_list(list),
      m_run(run)
{
    setObjectName(QStringLiteral("overduesPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    adopt(m_list);
    connect(m_list, &Page::badgeChanged, this, [this](int count) { setBadge(count); });
    setBadge(m_list->badge());
    if (m_run != nullptr) {
        adopt(m_run);
        connect(m_list, &OverdueList::noticesWanted, this, &OverduesPage::openRun);
        connect(m_run, &NoticeRunPage::closed, this, [this] { bring(m_list); });
        connect(m_run, &NoticeRunPage::sent, this,
                [this](const QList<qint64> &loanIds) { m_list->table().applyChanges(loanIds); });
    }
    bring(m_list);
}

void OverduesPage::adopt(Page *page)
{
    m_stack->addWidget(page);
    connect(page, &Page::done, this, &Page::done);
    connect(page, &Page::notice, this, &Page::notice);
    connect(page, &Page::whyAsked, this, &Page::whyAsked);
    connect(page, &Page::statusTextChanged, this, [this, page](const QString &text) {
        if (page == shown()) {
            setStatusText(text);
        }
    });
    connect(page, &Page::actsChanged, this, [this, page] {
        if (page == shown()) {
            adoptActs();
        }
    });
}

Page *OverduesPage::shown() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void OverduesPage::bring(Page *page)
{
    m_stack->setCurrentWidget(page);
    setStatusText(page->statusText());
    adoptActs();
    if (isVisible()) {
        page->entered();
        page->focusSearch();
    }
}

void OverduesPage::adoptActs()
{
    const Page *page = shown();
    for (const Act act : partActs()) {
        if (page->handles(act)) {
            handle(
                act, [this, act] { shown()->perform(act); }, page->actText(act));
        }
        if (handles(act)) {
            setActEnabled(act, page->handles(act) && page->isActEnabled(act));
        }
    }
}

void OverduesPage::openRun(const QList<qint64> &loanIds)
{
    if (m_run == nullptr) {
        return;
    }
    m_run->prepare(QSet<qint64>(loanIds.cbegin(), loanIds.cend()));
    bring(m_run);
}

void OverduesPage::focusSearch()
{
    shown()->focusSearch();
}

bool OverduesPage::focusNextPane(bool forward)
{
    return shown()->focusNextPane(forward);
}

void OverduesPage::refresh()
{
    shown()->refresh();
}

void OverduesPage::entered()
{
    shown()->entered();
}

bool OverduesPage::hasUnsavedChanges() const
{
    return m_run != nullptr && m_run->hasUnsavedChanges();
}
