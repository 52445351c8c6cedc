// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/circulationservice.h"
#include "models/circulation/ledgerservice.h"
#include "models/values/clock.h"

#include <functional>
#include <random>

/// Plays the months before today at the Desk of the demo library: people come, bring back, renew and borrow, through
/// the same service and rules as everybody. Ends with some loans late and some due soon.
class DemoSeason
{
public:
    DemoSeason(CommandGate &gate, FixedClock &clock, QList<qint64> users, QList<qint64> copies);

    /// Days played before today.
    static constexpr int days = 180;

    Result<void> play(QDate today, const std::function<void(int day)> &dayDone);

private:
    Result<void> playDay(QDate day, int daysLeft);
    Result<void> visit(qint64 userId, int daysLeft);
    Result<void> bringBack(qint64 userId, int daysLeft);
    Result<void> borrow(qint64 userId);
    Result<void> payFine(qint64 userId, qint64 loanId, qint64 minor);
    int roll(int sides) { return static_cast<int>(m_dice() % static_cast<unsigned>(sides)); }

    CirculationService m_circulation;
    LedgerService m_ledger;
    FixedClock &m_clock;
    QList<qint64> m_users;
    QList<qint64> m_copies;
    std::mt19937 m_dice{1815}; // the same season every time
};
