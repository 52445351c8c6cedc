// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/demoseason.h"

#include <QTimeZone>

DemoSeason::DemoSeason(CommandGate &gate, FixedClock &clock, QList<qint64> users, QList<qint64> copies)
    : m_circulation(gate),
      m_ledger(gate),
      m_clock(clock),
      m_users(std::move(users)),
      m_copies(std::move(copies))
{ }

Result<void> DemoSeason::play(QDate today, const std::function<void(int)> &dayDone)
{
    for (int left = days; left > 0; --left) {
        const QDate day = today.addDays(-left);
        if (day.dayOfWeek() != Qt::Sunday) {
            if (const Result<void> played = playDay(day, left); !played) {
                return played;
            }
        }
        if (dayDone) {
            dayDone(days - left);
        }
    }
    return {};
}

Result<void> DemoSeason::playDay(QDate day, int daysLeft)
{
    // From nine in the morning, a quarter of an hour a visitor.
    m_clock.set(QDateTime(day, QTime(9, 0), m_clock.zone()));
    for (const qint64 user : m_users) {
        if (roll(9) != 0) {
            continue;
        }
        if (const Result<void> done = visit(user, daysLeft); !done) {
            return done;
        }
        m_clock.set(m_clock.now().addSecs(60 * (5 + roll(20))));
    }
    return {};
}

Result<void> DemoSeason::visit(qint64 userId, int daysLeft)
{
    if (const Result<void> done = bringBack(userId, daysLeft); !done) {
        return done;
    }
    return borrow(userId);
}

Result<void> DemoSeason::bringBack(qint64 userId, int daysLeft)
{
    const auto loans = m_circulation.openLoansOf(userId);
    if (!loans) {
        return loans.problems();
    }
    for (const Loan &loan : *loans) {
        m_clock.set(m_clock.now().addSecs(20));
        const int luck = roll(10);
        // Of what was lent last, some is forgotten at home: that is what is late today.
        const bool isForgotten = daysLeft < 45 && loan.copyId % 7 == 0;
        if (luck < 6 && !isForgotten) {
            const auto back = m_circulation.returnCopy(loan.copyId);
            if (!back) {
                return back.problems();
            }
            if (const Result<void> paid = payFine(userId, loan.id, back->fineMinor); !paid) {
                return paid;
            }
        } else if (luck == 8) {
            if (const auto renewed = m_circulation.renew(loan.id); !renewed) {
                return renewed.problems();
            }
        }
    }
    return {};
}

/// Most people pay at once, some owe it. No dice here: they would change what everybody borrows.
Result<void> DemoSeason::payFine(qint64 userId, qint64 loanId, qint64 minor)
{
    if (minor <= 0 || loanId % 4 == 0) {
        return {};
    }
    PaymentDraft payment;
    payment.userId = userId;
    payment.amountMinor = minor;
    payment.method = loanId % 3 == 0 ? PayMethod::Card : PayMethod::Cash;
    return m_ledger.pay(payment).problems();
}

Result<void> DemoSeason::borrow(qint64 userId)
{
    const int wanted = roll(4);
    for (int i = 0; i < wanted; ++i) {
        m_clock.set(m_clock.now().addSecs(25));
        // A third of what goes out comes from one shelf: every library has its favourites.
        const auto shelf = roll(3) == 0 ? std::min<qsizetype>(60, m_copies.size()) : m_copies.size();
        const qint64 copy = m_copies.at(roll(static_cast<int>(shelf)));
        // Refusals (the copy is out, the limit is reached) are part of the day.
        if (const auto lent = m_circulation.lend(userId, copy); !lent) {
            return lent.problems();
        }
    }
    return {};
}
