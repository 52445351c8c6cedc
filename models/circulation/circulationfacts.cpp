// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/circulationfacts.h"

#include "models/circulation/holdfacts.h"
#include "models/circulation/hourlydue.h"
#include "models/circulation/loanfines.h"
#include "models/circulation/whydue.h"
#include "models/circulation/whyfinding.h"
#include "models/database/database.h"
#include "models/database/statement.h"
#include "models/values/clock.h"

namespace {

struct LoanCounts {
    int all = 0;
    int ofType = 0;
    bool hasBook = false;
};

Result<LoanCounts> countLoans(Database &database, qint64 userId, const CopyFacts &copy)
{
    LoanCounts counts;
    Statement select(database,
                     QStringLiteral("SELECT c.book_id, coalesce(c.item_type_id, b.item_type_id), l.claimed_at, c.id "
                                    "FROM loans l JOIN copies c ON c.id = l.copy_id JOIN books b ON b.id = c.book_id "
                                    "WHERE l.user_id = ? AND l.returned_at IS NULL"));
    select.bind(userId);
    const Result<void> done = select.each([&](const Row &row) {
        const bool isCounted = row.isNull(2);
        counts.all += isCounted ? 1 : 0;
        counts.ofType += isCounted && row.optionalInteger(1) == copy.itemTypeId ? 1 : 0;
        counts.hasBook = counts.hasBook || (row.integer(0) == copy.bookId && row.integer(3) != copy.id);
    });
    if (!done) {
        return done.problems();
    }
    return counts;
}

Result<QDateTime> lastReturnOfBook(Database &database, qint64 userId, qint64 bookId)
{
    Statement select(database,
                     QStringLiteral("SELECT max(l.returned_at) FROM loans l JOIN copies c ON c.id = l.copy_id "
                                    "WHERE l.user_id = ? AND c.book_id = ? AND l.returned_at IS NOT NULL"));
    select.bind(userId).bind(bookId);
    const auto found = select.first([](const Row &row) { return row.text(0); });
    if (!found) {
        return found.problems();
    }
    return fromStoredMoment(found->value_or(QString()));
}

DueInputs dueInputs(const CirculationPolicy &policy, QDate from, QDate today, const BorrowerFacts &user,
                    const CopyFacts &copy)
{
    const auto rule = [&](RuleName name) { return policy.rules.lookUp(name, user.categoryId, copy.itemTypeId); };
    DueInputs inputs;
    inputs.from = from;
    inputs.today = today;
    inputs.rule = rule(RuleName::LoanDays);
    inputs.days = inputs.rule.number().value_or(0);
    inputs.mode = policy.dueMode;
    inputs.hardDueOn = rule(RuleName::HardDueOn).day();
    inputs.hardDueMode = rule(RuleName::HardDueMode).value;
    inputs.endsWithMembership = policy.dueEndsWithMembership;
    inputs.membershipEndsOn = user.membershipEndsOn;
    return inputs;
}

void nameRule(DueInputs &inputs, const BorrowerFacts &user, const CopyFacts &copy)
{
    const auto winner = inputs.rule.winner();
    inputs.categoryName = winner && winner->categoryId ? user.categoryName : QString();
    inputs.itemTypeName = winner && winner->itemTypeId ? copy.itemTypeName : QString();
    inputs.userCategoryName = user.categoryName;
    inputs.copyTypeName = copy.itemTypeName;
}

QDate dayOf(const QDateTime &moment, const Clock &clock)
{
    return moment.isValid() ? moment.toTimeZone(clock.zone()).date() : QDate();
}

Since since(const LastChange &change, const Clock &clock)
{
    return {dayOf(change.at, clock), change.by};
}

QList<Finding> movedFindings(const DueDate &due, const QString &title, const QString &userName)
{
    static const QHash<QString, QString> codes{
        {QStringLiteral("due.closed"), QStringLiteral("loan.dueMovedByClosure")},
        {QStringLiteral("due.hardDate"), QStringLiteral("loan.dueMovedByHardDate")},
        {QStringLiteral("due.membershipEnds"), QStringLiteral("loan.dueMovedByMembership")},
    };
    QList<Finding> findings;
    for (const DueStep &step : due.steps) {
        if (const QString code = codes.value(step.code); !code.isEmpty()) {
            findings.append({Severity::Information, code, step.arguments, whyDue(due, title, userName)});
        }
    }
    return findings;
}

/// What the user's guarantor owes, fines running today with it: worth knowing, it stops nothing.
Result<void> addGuarantor(Database &database, const CirculationPolicy &policy, const Clock &clock,
                          const BorrowerFacts &user, LendFacts &facts)
{
    if (!user.guarantorId) {
        return {};
    }
    const Result<BorrowerTotals> totals = borrowerTotals(database, policy, clock, *user.guarantorId);
    Statement select(database, QStringLiteral("SELECT name FROM users WHERE id = ?"));
    const auto name = select.bind(*user.guarantorId).first([](const Row &row) { return row.text(0); });
    if (!totals || !name) {
        return totals ? name.problems() : totals.problems();
    }
    facts.guarantorDebtMinor = totals->debtMinor;
    facts.guarantorName = name->value_or(QString());
    return {};
}

/// Who somebody is and what is known about the copy, for the decision and for the words of its explanation.
void describe(const BorrowerFacts &user, const Clock &clock, LendFacts &facts)
{
    facts.userExists = true;
    facts.userIsErased = user.isErased;
    facts.userIsActive = user.isActive;
    facts.membershipEndsOn = user.membershipEndsOn;
    facts.blockReason = user.blockReason;
    facts.userName = user.name;
    facts.categoryName = user.categoryName;
    facts.erasedOn = dayOf(user.erasedAt, clock);
    facts.inactiveSince = since(user.deactivated, clock);
    facts.blockedSince = since(user.blocked, clock);
}

void describe(const CopyFacts &copy, const std::optional<BorrowerFacts> &user, const Clock &clock, LendFacts &facts)
{
    facts.copyExists = true;
    facts.copyStatus = copy.status;
    facts.isForLoan = copy.isForLoan;
    facts.onLoanToUser = user && copy.loanId != 0 && copy.borrowerId == user->id;
    facts.onLoanToOther = copy.loanId != 0 && !facts.onLoanToUser;
    facts.otherUserName = copy.borrowerName;
    facts.otherDueOn = copy.dueOn;
    facts.otherLoanedOn = dayOf(copy.loanedAt, clock);
    facts.title = copy.title;
    facts.itemTypeName = copy.itemTypeName;
    facts.statusSince = since(copy.statusSet, clock);
    facts.notForLoanSince = since(copy.notForLoanSet, clock);
}

struct HourlyDue {
    DueDate due;
    QDateTime at;
};

Result<HourlyDue> hourlyDue(const RuleAnswer &rule, const CirculationPolicy &policy, const Clock &clock)
{
    const int hours = rule.number().value_or(0);
    const Result<QDateTime> at = dueAfterHours(clock.now(), hours, policy.calendar, clock.zone());
    if (!at) {
        return at.problems();
    }
    HourlyDue hourly{.due = {}, .at = *at};
    hourly.due.rule = rule;
    hourly.due.ladder = rule.ladder;
    hourly.due.from = clock.today();
    hourly.due.on = at->toTimeZone(clock.zone()).date();
    const QString time = at->toTimeZone(clock.zone()).time().toString(QStringLiteral("HH:mm"));
    hourly.due.steps = {{QStringLiteral("due.hours"), {QString::number(hours), time}, hourly.due.on}};
    return hourly;
}

Problem noLoanPeriod()
{
    return {QStringLiteral("dueOn"), QStringLiteral("loan.noLoanPeriod"), {}};
}

} // namespace

Result<std::optional<BorrowerFacts>> borrowerFacts(Database &database, qint64 userId)
{
    Statement select(database,
                     QStringLiteral("SELECT u.id, u.name, u.erased_at, u.is_active, u.expires_on, u.block_reason, "
                                    "u.user_category_id, k.name, g.name, u.date_of_birth, u.guarantor_id FROM users u "
                                    "LEFT JOIN user_categories k ON k.id = u.user_category_id "
                                    "LEFT JOIN groups g ON g.id = u.group_id WHERE u.id = ?"));
    select.bind(userId);
    auto user = select.first([](const Row &row) {
        return BorrowerFacts{row.integer(0), row.text(1), !row.isNull(2),          row.flag(3),
                             row.day(4),     row.text(5), row.optionalInteger(6),  row.text(7),
                             row.text(8),    row.day(9),  row.optionalInteger(10), row.moment(2)};
    });
    if (!user || !*user) {
        return user;
    }
    if (!(*user)->blockReason.isEmpty()) {
        (*user)->blocked = lastChangeOf(database, QStringLiteral("users"), userId, QStringLiteral("block_reason"));
    }
    if (!(*user)->isActive) {
        (*user)->deactivated = lastChangeOf(database, QStringLiteral("users"), userId, QStringLiteral("is_active"));
    }
    return user;
}

Result<std::optional<CopyFacts>> copyFacts(Database &database, qint64 copyId)
{
    Statement select(
        database,
        QStringLiteral("SELECT c.id, c.book_id, c.barcode, b.title, c.status, c.is_for_loan, "
                       "coalesce(c.item_type_id, b.item_type_id), t.name, b.collection_id, p.name, b.call_number, "
                       "l.id, l.user_id, u.name, l.due_on, l.loaned_at FROM copies c JOIN books b ON b.id = c.book_id "
                       "LEFT JOIN item_types t ON t.id = coalesce(c.item_type_id, b.item_type_id) "
                       "LEFT JOIN locations p ON p.id = c.location_id "
                       "LEFT JOIN loans l ON l.copy_id = c.id AND l.returned_at IS NULL "
                       "LEFT JOIN users u ON u.id = l.user_id WHERE c.id = ?"));
    select.bind(copyId);
    auto copy = select.first([](const Row &row) {
        return CopyFacts{row.integer(0),
                         row.integer(1),
                         row.text(2),
                         row.text(3),
                         row.text(4),
                         row.flag(5),
                         row.optionalInteger(6),
                         row.text(7),
                         row.optionalInteger(8),
                         row.text(9),
                         row.text(10),
                         row.integer(11),
                         row.integer(12),
                         row.text(13),
                         row.day(14),
                         row.moment(15)};
    });
    if (!copy || !*copy) {
        return copy;
    }
    if ((*copy)->status != QLatin1String("in_service")) {
        (*copy)->statusSet = lastChangeOf(database, QStringLiteral("copies"), copyId, QStringLiteral("status"));
    }
    if (!(*copy)->isForLoan) {
        (*copy)->notForLoanSet =
            lastChangeOf(database, QStringLiteral("copies"), copyId, QStringLiteral("is_for_loan"));
    }
    return copy;
}

Result<std::optional<LoanFacts>> loanFacts(Database &database, qint64 loanId)
{
    Statement select(database,
                     QStringLiteral("SELECT id, copy_id, user_id, returned_at, claimed_at, renewals, due_on, due_at, "
                                    "claimed_note FROM loans WHERE id = ?"));
    select.bind(loanId);
    return select.first([](const Row &row) {
        return LoanFacts{row.integer(0), row.integer(1), row.integer(2),
                         row.isNull(3),  !row.isNull(4), row.optionalInt(5).value_or(0),
                         row.day(6),     row.moment(7),  row.moment(3),
                         row.moment(4),  row.text(8)};
    });
}

Result<LendDecision> decideLoan(Database &database, const CirculationPolicy &policy, const Clock &clock,
                                const std::optional<BorrowerFacts> &user, const std::optional<CopyFacts> &copy)
{
    LendFacts facts;
    LendDecision decision;
    const QDate today = clock.today();
    facts.today = today;
    facts.currency = policy.currency;
    if (user) {
        describe(*user, clock, facts);
    }
    if (copy) {
        describe(*copy, user, clock, facts);
    }
    if (user && copy) {
        const Result<LoanCounts> counts = countLoans(database, user->id, *copy);
        const Result<QDateTime> hadUntil = lastReturnOfBook(database, user->id, copy->bookId);
        if (!counts || !hadUntil) {
            return counts ? hadUntil.problems() : counts.problems();
        }
        const Result<HoldsOnCopy> holds = holdsOnCopy(database, today, user->id, copy->id, copy->bookId);
        if (!holds) {
            return holds.problems();
        }
        if (const Result<void> owes = addGuarantor(database, policy, clock, *user, facts); !owes) {
            return owes.problems();
        }
        facts.holdFindings = findingsOf(*holds, {LimitedAction::Borrow, copy->title, user->name}, clock.zone());
        facts.hasAnotherCopy = counts->hasBook;
        facts.hadItUntil = dayOf(*hadUntil, clock);
        if (policy.limits.stopsAnything()) {
            const Result<BorrowerTotals> totals = borrowerTotals(database, policy, clock, user->id);
            if (!totals) {
                return totals.problems();
            }
            facts.blocks =
                blocksOn(LimitedAction::Borrow, *totals, policy.limits, user->categoryId, user->categoryName);
        }
        const RuleAnswer inAll = policy.rules.lookUp(RuleName::MaxLoans, user->categoryId, std::nullopt);
        facts.allLoans = {inAll.number(), counts->all, inAll};
        const RuleAnswer typed = policy.rules.lookUp(RuleName::MaxLoans, user->categoryId, copy->itemTypeId);
        if (const auto winner = typed.winner(); winner && winner->itemTypeId) {
            facts.loansOfType = {typed.number(), counts->ofType, typed};
        }
        DueInputs inputs = dueInputs(policy, today, today, *user, *copy);
        nameRule(inputs, *user, *copy);
        facts.dueRule = inputs.rule;
        const Result<DueDate> due = inputs.rule.number() ? dueOn(inputs, policy.calendar) : noLoanPeriod();
        const RuleAnswer hours = policy.rules.lookUp(RuleName::LoanHours, user->categoryId, copy->itemTypeId);
        if (hours.number().value_or(0) > 0) {
            const Result<HourlyDue> hourly = hourlyDue(hours, policy, clock);
            if (hourly) {
                decision.due = hourly->due;
                decision.dueAt = hourly->at;
            } else {
                facts.dueProblem = hourly.problem();
            }
        } else if (due) {
            decision.due = *due;
            facts.dueFindings = movedFindings(*due, copy->title, user->name);
        } else {
            facts.dueProblem = due.problem();
        }
    }
    decision.verdict = mayLend(facts);
    return decision;
}

RenewDecision decideRenewal(const CirculationPolicy &policy, const Clock &clock, const std::optional<LoanFacts> &loan,
                            const std::optional<BorrowerFacts> &user, const std::optional<CopyFacts> &copy,
                            int waitingOthers)
{
    RenewFacts facts;
    RenewDecision decision;
    const QDate today = clock.today();
    facts.today = today;
    if (loan) {
        facts.returnedOn = dayOf(loan->returnedAt, clock);
        facts.claimedOn = dayOf(loan->claimedAt, clock);
        facts.claimedNote = loan->claimedNote;
    }
    if (loan && user && copy) {
        const auto rule = [&](RuleName name) { return policy.rules.lookUp(name, user->categoryId, copy->itemTypeId); };
        facts.loanExists = true;
        facts.waitingOthers = waitingOthers;
        facts.isOpen = loan->isOpen;
        facts.isClaimedReturned = loan->isClaimedReturned;
        facts.copyStatus = copy->status;
        facts.userName = user->name;
        facts.title = copy->title;
        facts.categoryName = user->categoryName;
        facts.itemTypeName = copy->itemTypeName;
        facts.currency = policy.currency;
        facts.statusSince = since(copy->statusSet, clock);
        facts.blockedSince = since(user->blocked, clock);
        facts.inactiveSince = since(user->deactivated, clock);
        facts.renewals = loan->renewals;
        facts.renewalsRule = rule(RuleName::RenewalsAllowed);
        facts.renewalsAllowed = facts.renewalsRule.number();
        facts.userIsActive = user->isActive && !user->isErased;
        facts.blockReason = user->blockReason;
        facts.blocks =
            blocksOn(LimitedAction::Renew, user->totals, policy.limits, user->categoryId, user->categoryName);
        facts.dueOn = loan->dueOn;
        facts.mayRenewOverdue = policy.mayRenewOverdue;
        facts.noEarlierRule = rule(RuleName::RenewNoEarlierThanDays);
        facts.noEarlierThanDays = facts.noEarlierRule.number();
        const QDate base = policy.renewFromDueDate ? loan->dueOn : today;
        DueInputs inputs = dueInputs(policy, base, today, *user, *copy);
        if (const RuleAnswer own = rule(RuleName::RenewalDays); own.number()) {
            inputs.rule = own;
            inputs.days = *own.number();
        }
        nameRule(inputs, *user, *copy);
        const RuleAnswer hours = rule(RuleName::LoanHours);
        const bool isByTheHour = loan->dueAt.isValid() && hours.number().value_or(0) > 0;
        facts.dueRule = isByTheHour ? hours : inputs.rule;
        Result<DueDate> due = noLoanPeriod();
        if (isByTheHour) {
            const Result<HourlyDue> hourly = hourlyDue(hours, policy, clock);
            due = hourly ? Result<DueDate>(hourly->due) : hourly.problems();
            decision.dueAt = hourly ? hourly->at : QDateTime();
            facts.dueAt = loan->dueAt;
            facts.newDueAt = decision.dueAt;
        } else if (inputs.rule.number()) {
            due = dueOn(inputs, policy.calendar);
        }
        if (due) {
            decision.due = *due;
            decision.due.steps.prepend(
                {QStringLiteral("due.renewed"),
                 {toStoredDay(today), QString::number(loan->renewals + 1), toStoredDay(loan->dueOn)},
                 loan->dueOn});
            facts.newDueOn = due->on;
            facts.newDueWhy = whyDue(*due, copy->title, user->name);
        } else {
            facts.dueProblem = due.problem();
        }
    }
    decision.refusals = refusalsToRenew(facts);
    return decision;
}

QString ageBand(QDate dateOfBirth, QDate today)
{
    if (!dateOfBirth.isValid() || dateOfBirth > today) {
        return {};
    }
    const bool hadBirthday = today >= dateOfBirth.addYears(today.year() - dateOfBirth.year());
    const int age = today.year() - dateOfBirth.year() - (hadBirthday ? 0 : 1);
    struct Band {
        int upTo;
        const char *name;
    };
    for (const Band band :
         {Band{5, "0-5"}, Band{12, "6-12"}, Band{17, "13-17"}, Band{25, "18-25"}, Band{64, "26-64"}}) {
        if (age <= band.upTo) {
            return QString::fromLatin1(band.name);
        }
    }
    return QStringLiteral("65+");
}
