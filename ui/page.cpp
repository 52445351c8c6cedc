// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

Page::Page(const QString &iconName, QWidget *parent) : QWidget(parent), m_iconName(iconName)
{
    setAttribute(Qt::WA_StyledBackground);
}

bool Page::focusNextPane(bool forward)
{
    Q_UNUSED(forward)
    return false;
}

void Page::handle(Act act, std::function<void()> run, const QString &text)
{
    Handler &handler = m_handlers[act];
    handler.run = std::move(run);
    handler.text = text;
    emit actsChanged();
}

void Page::setActEnabled(Act act, bool enabled)
{
    const auto handler = m_handlers.find(act);
    if (handler != m_handlers.end() && handler->enabled != enabled) {
        handler->enabled = enabled;
        emit actsChanged();
    }
}

bool Page::isActEnabled(Act act) const
{
    const auto handler = m_handlers.constFind(act);
    return handler != m_handlers.cend() && handler->enabled;
}

void Page::perform(Act act)
{
    // A copy: what runs may replace its own handler.
    const Handler handler = m_handlers.value(act);
    if (handler.enabled && handler.run) {
        handler.run();
    }
}

void Page::setStatusText(const QString &text)
{
    if (m_statusText != text) {
        m_statusText = text;
        emit statusTextChanged(text);
    }
}

void Page::setBadge(int count)
{
    if (m_badge != count) {
        m_badge = count;
        emit badgeChanged(count);
    }
}
