// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/changes.h"

#include <QObject>

#include <functional>

class QWidget;

/// Has a page read again what it shows when something of it has changed: at once when somebody sees it, otherwise when
/// it is seen next. So a scan at the Desk is not held up by what stands on the pages behind it. Goes with the page.
class RefreshWhenSeen : public QObject
{
public:
    using Concerns = std::function<bool(const ChangeSet &changes)>;

    RefreshWhenSeen(ChangeFeed &feed, QWidget *page, Concerns concerns, std::function<void()> refresh);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_refresh;
    bool m_isStale = false;
};
