// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/hold.h"

#include <QTimeZone>
#include <QWidget>

class Clock;
class HoldService;
class QLabel;
class QListWidget;
class QPushButton;

/// The holds of one user or one book in a detail panel: those that stand, then those that have ended.
class HoldPane : public QWidget
{
    Q_OBJECT

public:
    HoldPane(HoldService &holds, const Clock &clock, bool mayPlace, QWidget *parent = nullptr);

    void showUser(qint64 userId);
    void showBook(qint64 bookId);
    void refresh();

signals:
    /// Enter or a double click: show it on the Holds page.
    void holdWanted(qint64 holdId);
    /// For the user or the book shown; the other is 0.
    void placeWanted(qint64 userId, qint64 bookId);
    void activeCountChanged(int count);

private:
    void showHolds(const Result<QList<Hold>> &holds);
    void addHold(const Hold &hold);

    HoldService &m_holds;
    const Clock &m_clock;
    qint64 m_userId = 0;
    qint64 m_bookId = 0;
    QLabel *m_nothing;
    QListWidget *m_list;
    QPushButton *m_place;
};
