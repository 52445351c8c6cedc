// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/refreshwhenseen.h"

#include <QEvent>
#include <QWidget>

#include <utility>

RefreshWhenSeen::RefreshWhenSeen(ChangeFeed &feed, QWidget *page, Concerns concerns, std::function<void()> refresh)
    : QObject(page),
      m_refresh(std::move(refresh))
{
    page->installEventFilter(this);
    connect(&feed, &ChangeFeed::changed, this, [this, page, concerns = std::move(concerns)](const ChangeSet &changes) {
        if (!concerns(changes)) {
            return;
        }
        if (page->isVisible()) {
            m_refresh();
        } else {
            m_isStale = true;
        }
    });
}

bool RefreshWhenSeen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && std::exchange(m_isStale, false)) {
        m_refresh();
    }
    return QObject::eventFilter(watched, event);
}
