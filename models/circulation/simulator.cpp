// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/simulator.h"

#include "models/circulation/fine.h"
#include "models/database/statement.h"
#include "models/values/clock.h"

#include <algorithm>

namespace {

/// The rules of one category and type, looked up once for thousands of loans.
struct RuleView {
    RuleAnswer loanDays, renewalDays, renewals, hardDueOn, hardDueMode, allLoans, typeLoans;
    RuleAnswer amount, interval, chargedAt, grace, graceIncluded, cap, capToPrice;
    bool limitsType = false;
};

RuleView viewOf(const RuleSet &rules, std::optional<qint64> category, std::optional<qint64> type)
{
    const auto rule = [&](RuleName name) { return rules.lookUp(name, category, type); };
    RuleView view{rule(RuleName::LoanDays),         rule(RuleName::RenewalDays),
                  rule(RuleName::RenewalsAllowed),  rule(RuleName::HardDueOn),
                  rule(RuleName::HardDueMode),      rules.lookUp(RuleName::MaxLoans, category, std::nullopt),
                  rule(RuleName::MaxLoans),         rule(RuleName::FineAmount),
                  rule(RuleName::FineIntervalDays), rule(RuleName::FineChargedAt),
                  rule(RuleName::GraceDays),        rule(RuleName::GraceIncludedInFine),
                  rule(RuleName::FineCap),          rule(RuleName::FineCapToPrice)};
    const auto winner = view.typeLoans.winner();
    view.limitsType = winner && winner->itemTypeId;
    return view;
}

/// One rule set with the loans that are out under it while time goes by.
class World
{
public:
    World(const RuleSet &rules, const CirculationPolicy &policy, QDate today)
        : m_rules(rules),
          m_policy(policy),
          m_today(today)
    { }

    TrialOutcome live(const PastLoan &loan)
    {
        const RuleView &rules = view(loan.categoryId, loan.itemTypeId);
        TrialOutcome outcome;
        judge(loan, rules, outcome);
        if (outcome.isRefused) {
            return outcome;
        }
        keep(loan);
        outcome.dueOn = due(loan, rules);
        const QDate end = loan.returnedOn.isValid() ? loan.returnedOn : m_today;
        outcome.isLate = outcome.dueOn.isValid() && end > outcome.dueOn;
        outcome.fineMinor = outcome.isLate ? fine(loan, rules, outcome.dueOn, end) : 0;
        return outcome;
    }

    /// A loan from before: it happened, and is only out.
    void keep(const PastLoan &loan)
    {
        if (loan.userId != 0) {
            m_out[loan.userId].append({loan.itemTypeId, loan.returnedAt});
        }
    }

private:
    struct Out {
        std::optional<qint64> itemTypeId;
        QDateTime until; ///< invalid = still out
    };

    const RuleView &view(std::optional<qint64> category, std::optional<qint64> type)
    {
        const std::pair<qint64, qint64> key(category.value_or(0), type.value_or(0));
        auto found = m_views.find(key);
        if (found == m_views.end()) {
            found = m_views.insert(key, viewOf(m_rules, category, type));
        }
        return *found;
    }

    void judge(const PastLoan &loan, const RuleView &rules, TrialOutcome &outcome)
    {
        if (loan.userId == 0) {
            return;
        }
        QList<Out> &out = m_out[loan.userId];
        out.removeIf([&loan](const Out &other) { return other.until.isValid() && other.until <= loan.lentAt; });
        const int all = static_cast<int>(out.size());
        const int ofType = static_cast<int>(std::count_if(
            out.cbegin(), out.cend(), [&loan](const Out &other) { return other.itemTypeId == loan.itemTypeId; }));
        const auto stops = [&outcome](const RuleAnswer &limit, int count) {
            if (limit.number() && count >= *limit.number()) {
                outcome.isRefused = true;
                outcome.limit = limit;
                outcome.countThen = count;
            }
        };
        stops(rules.allLoans, all);
        if (rules.limitsType) {
            stops(rules.typeLoans, ofType);
        }
    }

    QDate due(const PastLoan &loan, const RuleView &rules) const
    {
        DueInputs inputs;
        inputs.from = inputs.today = loan.lentOn;
        inputs.rule = rules.loanDays;
        inputs.days = rules.loanDays.number().value_or(0);
        inputs.mode = m_policy.dueMode;
        inputs.hardDueOn = rules.hardDueOn.day();
        inputs.hardDueMode = rules.hardDueMode.value;
        Result<DueDate> reached = dueOn(inputs, m_policy.calendar);
        const int most = rules.renewals.number() ? std::min(loan.renewals, *rules.renewals.number()) : loan.renewals;
        for (int i = 0; i < most && reached; ++i) {
            inputs.from = inputs.today = reached->on;
            inputs.days = rules.renewalDays.number().value_or(inputs.days);
            const Result<DueDate> later = dueOn(inputs, m_policy.calendar);
            if (!later || later->on <= reached->on) {
                break;
            }
            reached = later;
        }
        return reached ? reached->on : QDate();
    }

    qint64 fine(const PastLoan &loan, const RuleView &rules, QDate dueOn, QDate end) const
    {
        FineInputs inputs;
        inputs.dueOn = dueOn;
        inputs.until = end;
        inputs.isBack = loan.returnedOn.isValid();
        inputs.skipClosedDays = m_policy.skipClosedDays;
        inputs.amount = rules.amount;
        inputs.interval = rules.interval;
        inputs.chargedAt = rules.chargedAt;
        inputs.grace = rules.grace;
        inputs.graceIncluded = rules.graceIncluded;
        inputs.cap = rules.cap;
        inputs.capToPrice = rules.capToPrice;
        inputs.priceMinor = loan.priceMinor;
        inputs.currency = m_policy.limits.currency();
        return fineOwed(inputs, m_policy.calendar).minor;
    }

    const RuleSet &m_rules;
    const CirculationPolicy &m_policy;
    QDate m_today;
    QHash<std::pair<qint64, qint64>, RuleView> m_views;
    QHash<qint64, QList<Out>> m_out;
};

void add(Trial::Sum &sum, const TrialOutcome &outcome)
{
    sum.allowed += outcome.isRefused ? 0 : 1;
    sum.late += outcome.isLate ? 1 : 0;
    sum.fineMinor += outcome.fineMinor;
}

} // namespace

Trial replay(const QList<PastLoan> &loans, QDate since, const RuleSet &before, const RuleSet &after,
             const CirculationPolicy &policy, QDate today, const std::function<bool()> &isCancelled)
{
    Trial trial;
    trial.from = since;
    trial.currency = policy.limits.currency();
    trial.to = today;
    World old(before, policy, today);
    World changed(after, policy, today);
    int sinceAsked = 0;
    for (const PastLoan &loan : loans) {
        if (++sinceAsked % 200 == 0 && isCancelled && isCancelled()) {
            return trial;
        }
        if (loan.lentOn < since) {
            old.keep(loan);
            changed.keep(loan);
            continue;
        }
        TrialLoan tried{loan, old.live(loan), changed.live(loan)};
        ++trial.loans;
        add(trial.before, tried.before);
        add(trial.after, tried.after);
        if (tried.differs()) {
            trial.differing.prepend(tried);
        }
    }
    return trial;
}

Result<QList<PastLoan>> pastLoans(Database &database, const QTimeZone &zone, QDate since)
{
    Statement select(
        database,
        QStringLiteral(
            "SELECT l.id, l.user_id, b.title, u.name, u.card_number, l.user_category_id, l.item_type_id, l.loaned_at, "
            "l.returned_at, l.renewals, coalesce(c.price_minor, t.default_price_minor) FROM loans l "
            "JOIN copies c ON c.id = l.copy_id JOIN books b ON b.id = c.book_id LEFT JOIN users u ON u.id = l.user_id "
            "LEFT JOIN item_types t ON t.id = l.item_type_id "
            "WHERE l.due_at IS NULL AND (l.loaned_at >= ? OR l.returned_at IS NULL OR l.returned_at >= ?) "
            "ORDER BY l.loaned_at, l.id"));
    const QDateTime start = since.startOfDay(zone).toUTC();
    select.bind(start).bind(start);
    return select.all([&zone](const Row &row) {
        PastLoan loan;
        loan.id = row.integer(0);
        loan.userId = row.integer(1);
        loan.title = row.text(2);
        loan.userName = row.text(3);
        loan.cardNumber = row.text(4);
        loan.categoryId = row.optionalInteger(5);
        loan.itemTypeId = row.optionalInteger(6);
        loan.lentAt = row.moment(7);
        loan.lentOn = loan.lentAt.toTimeZone(zone).date();
        loan.returnedAt = row.moment(8);
        loan.returnedOn = loan.returnedAt.isValid() ? loan.returnedAt.toTimeZone(zone).date() : QDate();
        loan.renewals = row.optionalInt(9).value_or(0);
        loan.priceMinor = row.optionalInteger(10);
        return loan;
    });
}

Result<Trial> simulate(Database &database, const QTimeZone &zone, QDate today, QDate since,
                       const QList<RuleChange> &changes, const std::function<bool()> &isCancelled)
{
    const Result<CirculationPolicy> policy = loadPolicy(database);
    const Result<QList<PastLoan>> loans = policy ? pastLoans(database, zone, since) : policy.problems();
    if (!loans) {
        return loans.problems();
    }
    RuleSet changed = policy->rules;
    for (const RuleChange &change : changes) {
        changed.put(change.name, change.categoryId, change.itemTypeId, change.after);
    }
    return replay(*loans, since, policy->rules, changed, *policy, today, isCancelled);
}
