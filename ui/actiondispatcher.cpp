// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actiondispatcher.h"

#include "ui/page.h"

#include <QAction>

#include <algorithm>

namespace {
QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}
} // namespace

ActionDispatcher::ActionDispatcher(Actions &actions, QObject *parent) : QObject(parent), m_actions(actions)
{
    for (const ActRow &row : Actions::table()) {
        connect(m_actions.action(row.act), &QAction::triggered, this, [this, act = row.act] { trigger(act); });
    }
    update();
}

void ActionDispatcher::handle(Act act, std::function<void()> run)
{
    m_handlers[act].run = std::move(run);
    update();
}

void ActionDispatcher::setEnabled(Act act, bool enabled)
{
    m_handlers[act].enabled = enabled;
    update();
}

void ActionDispatcher::setText(Act act, const QString &text)
{
    if (text.isEmpty()) {
        m_texts.remove(act);
    } else {
        m_texts.insert(act, text);
    }
    update();
}

void ActionDispatcher::addPage(Page *page)
{
    m_pages.append(page);
    connect(page, &Page::actsChanged, this, &ActionDispatcher::update);
    update();
}

void ActionDispatcher::setCurrentPage(Page *page)
{
    m_current = page;
    update();
}

void ActionDispatcher::setSuspended(bool suspended, const QList<Act> &still)
{
    m_suspended = suspended;
    m_still = still;
    update();
}

void ActionDispatcher::trigger(Act act)
{
    if (m_current != nullptr && m_current->handles(act) && !m_suspended) {
        m_current->perform(act);
        return;
    }
    const Handler handler = m_handlers.value(act);
    if (handler.run && handler.enabled) {
        handler.run();
    }
}

bool ActionDispatcher::isShown(Act act) const
{
    return m_handlers.value(act).run
        || std::any_of(m_pages.cbegin(), m_pages.cend(),
                       [act](const QPointer<Page> &page) { return page != nullptr && page->handles(act); });
}

bool ActionDispatcher::isEnabled(Act act) const
{
    if (m_suspended && !m_still.contains(act)) {
        return false;
    }
    if (m_current != nullptr && m_current->handles(act)) {
        return m_current->isActEnabled(act);
    }
    const auto handler = m_handlers.constFind(act);
    return handler != m_handlers.cend() && handler->run && handler->enabled;
}

void ActionDispatcher::update()
{
    for (const ActRow &row : Actions::table()) {
        QAction *action = m_actions.action(row.act);
        action->setVisible(isShown(row.act));
        action->setEnabled(isEnabled(row.act));
        QString text = m_texts.value(row.act);
        if (m_current != nullptr && !m_current->actText(row.act).isEmpty()) {
            text = m_current->actText(row.act);
        }
        action->setText(text.isEmpty() ? Actions::textOf(row.act) : text);
    }
    // "New" takes the name of what the page adds: that entry need not stand there twice.
    const QAction *fresh = m_actions.action(Act::New);
    for (const Act act : {Act::AddBook, Act::AddCopy, Act::AddUser}) {
        QAction *action = m_actions.action(act);
        action->setVisible(action->isVisible() && plain(action->text()) != plain(fresh->text()));
    }
}
