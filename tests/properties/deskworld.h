// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "tests/support/librarypicture.h"
#include "tests/support/shelves.h"

#include <algorithm>
#include <map>
#include <rapidcheck.h>

/// What a day at the Desk is made of. One table: name, how often, what it does.
class DeskWorld;
struct DeskAct {
    const char *name;
    int weight;
    void (DeskWorld::*run)();
};
const std::vector<DeskAct> &deskActs();

/// One step: what is done, to whom, with what. Numbers are taken modulo what there is.
struct Step {
    int act = 0;
    int user = 0;
    int copy = 0;
    int number = 0;
};

inline void showValue(const Step &step, std::ostream &out)
{
    out << deskActs().at(static_cast<std::size_t>(step.act)).name << "(" << step.user << ", " << step.copy << ", "
        << step.number << ")";
}

/// A small library and those who work in it, with the services wired as in the program.
class DeskWorld
{
public:
    static constexpr int users = 4;
    static constexpr int copies = 6;
    static constexpr int numbers = 60;

    /// What undo leaves as it is, by design.
    static LeftOut leftByUndo()
    {
        return {
            QStringLiteral("audit_log"), // what happened, happened: an undo is written after it
            QStringLiteral("audit_images"),
            QStringLiteral("ledger_entries"), // only grows: counter-entries take back, compared as balances
            QStringLiteral("*.version"), // only grows, so that a stale form never wins
            QStringLiteral("*.updated_at"),
            QStringLiteral("copies.last_seen_at"), // the copy was in somebody's hand all the same
        };
    }

    DeskWorld() : m_services(m_library.database(), m_library.clock(), m_library.session())
    {
        shelves::setSetting(m_library, QStringLiteral("closed_weekdays"), QStringLiteral("7"));
        shelves::setRule(m_library, QStringLiteral("max_loans"), QStringLiteral("3"));
        shelves::closure(m_library, QStringLiteral("Holidays"), QDate(2026, 12, 10), QDate(2026, 12, 12));
        m_student = shelves::category(m_library, QStringLiteral("Student"));
        for (int i = 0; i < users; ++i) {
            m_users << shelves::user(m_library, QStringLiteral("User %1").arg(i), QStringLiteral("M%1").arg(i),
                                     i == 3 ? QDate(2026, 11, 25) : QDate());
        }
        m_library.run(QStringLiteral("UPDATE user_categories SET months_valid = 12, fee_minor = 500 WHERE id = ?"),
                      {m_student});
        m_library.run(QStringLiteral("UPDATE users SET user_category_id = ? WHERE id IN (?, ?)"),
                      {m_student, m_users[0], m_users[3]});
        m_library.run(QStringLiteral("UPDATE users SET guarantor_id = ? WHERE id = ?"), {m_users[1], m_users[2]});
        for (int i = 0; i < copies; ++i) {
            if (i % 2 == 0) {
                m_books << shelves::book(m_library, QStringLiteral("Book %1").arg(i));
            }
            m_copies << shelves::copy(m_library, m_books.last(), QStringLiteral("C%1").arg(i));
        }
        for (const auto &[name, value] : {std::pair("loan_days", "5"), std::pair("fine_amount", "20"),
                                          std::pair("fine_interval_days", "1"), std::pair("fine_cap", "90")}) {
            m_library.run(QStringLiteral("DELETE FROM circulation_rules WHERE name = ?"), {QString::fromLatin1(name)});
            shelves::setRule(m_library, QString::fromLatin1(name), QString::fromLatin1(value));
        }
        m_library.run(QStringLiteral("UPDATE copies SET price_minor = 1500"));
        m_first = pictureOf(m_library.database(), leftByUndo());
    }

    void take(const Step &step)
    {
        m_step = step;
        const DeskAct &act = deskActs().at(static_cast<std::size_t>(step.act));
        m_act = act.name;
        (this->*act.run)();
    }

    // what is done
    void lend() { lendWith({}); }
    void lendAnyway()
    {
        LendOptions options;
        options.overrides = putAside(m_services.circulation.check(user(), copy()));
        lendWith(options);
    }
    void lendByHand() { lendWith({.dueOn = QDate(2027, 1, 4), .overrides = {}}); }
    void giveBack() { returnWith({}); }
    void emptyBox() { returnWith({.effectiveOn = {}, .isBookDrop = true, .noFine = false}); }
    void backdate()
    {
        returnWith({.effectiveOn = today().addDays(-number() % 3), .isBookDrop = false, .noFine = number() % 2 == 0});
    }
    void renew() { renewWith({}); }
    void renewAnyway()
    {
        renewWith({.overrides = {.codes = {QStringLiteral("renewal.usedUp"), QStringLiteral("loan.userBlocked"),
                                           QStringLiteral("renewal.claimedReturned"), QStringLiteral("renewal.held"),
                                           QStringLiteral("limit.debt"), QStringLiteral("limit.out")},
                                 .reason = QStringLiteral("because")}});
    }
    void renewEverything()
    {
        const auto renewed = m_services.circulation.renewAll(user());
        count(bool(renewed) && std::any_of(renewed->cbegin(), renewed->cend(), [](const RenewOutcome &outcome) {
                  return outcome.isRenewed();
              }));
    }
    void lose() { count(done(m_services.circulation.declareLost({loanOfCopy()})) && loanOfCopy() == 0); }
    void claim() { count(done(m_services.circulation.claimReturned(loanOfCopy(), QStringLiteral("says so")))); }
    void unclaim() { count(done(m_services.circulation.withdrawClaim(loanOfCopy()))); }
    void editDue()
    {
        const auto loan = m_services.circulation.openLoanOfCopy(copy());
        if (loan && *loan) {
            count(done(m_services.circulation.editDue((*loan)->id, (*loan)->version, today().addDays(number()))));
        }
    }
    void fastAdd()
    {
        const auto lent = m_services.circulation.addAndLend(
            {.title = QStringLiteral("New"), .barcode = QStringLiteral("N%1").arg(++m_added)}, user());
        count(done(lent) && lent->isLent());
    }
    void repair()
    {
        // What is lost or missing is not in anybody's hand.
        if (m_library.number(
                QStringLiteral("SELECT count(*) FROM copies WHERE id = ? AND status IN ('lost', 'missing')"), {copy()})
            > 0) {
            return;
        }
        static const QStringList states{QStringLiteral("in_repair"), QStringLiteral("damaged"),
                                        QStringLiteral("in_service"), QStringLiteral("in_service")};
        count(done(m_services.copies.change({copy()}, QStringLiteral("status"), states.at(number() % 4))));
    }

    void pay()
    {
        const auto owed = m_services.ledger.ledgerOf(user());
        RC_ASSERT(bool(owed));
        PaymentDraft payment;
        payment.userId = user();
        payment.amountMinor = 1 + number() * (owed->settlement.balanceMinor - 1) / numbers;
        const auto paid = m_services.ledger.pay(payment);
        count(done(paid));
        if (paid) {
            RC_ASSERT(paid->balanceMinor == owed->settlement.balanceMinor - payment.amountMinor);
        }
    }
    void charge()
    {
        count(done(m_services.ledger.charge({user(), LedgerKind::Other, 10 * (number() + 1), QStringLiteral("Card")})));
    }
    void waive()
    {
        if (const LedgerEntry *entry = someEntry()) {
            count(done(m_services.ledger.waive({entry->id, 1 + number(), WaiveReason::Amnesty, {}})));
        }
    }
    void correct()
    {
        if (const LedgerEntry *entry = someEntry()) {
            count(done(m_services.ledger.correct({entry->id, 5 * number(), QStringLiteral("typo")})));
        }
    }
    void refund()
    {
        const auto owed = m_services.ledger.ledgerOf(user());
        RC_ASSERT(bool(owed));
        const qint64 credit = owed->settlement.creditMinor;
        count(done(m_services.ledger.refund(
            {user(), std::max<qint64>(1, credit / (1 + number() % 3)), PayMethod::Cash, QStringLiteral("too much")})));
    }
    void extend() { count(done(m_services.users.extendMembership(user()))); }
    void block()
    {
        const bool isBlocked =
            m_library.number(QStringLiteral("SELECT count(*) FROM users WHERE id = ? AND block_reason IS NOT NULL"),
                             {user()})
            > 0;
        count(done(m_services.users.change({user()}, UserField::BlockReason,
                                           isBlocked ? QVariant(QString()) : QVariant(QStringLiteral("x")))));
    }

    void hold() { placeWith({}); }
    void holdSet() { placeWith({0, 2 + number() % 2}); }
    void holdCopy() { placeWith({copy(), 1}); }
    void catchCopy()
    {
        const auto caught = m_services.holds.catchCopy(copy());
        count(done(caught) && caught->caught);
    }
    void moveHold()
    {
        onHold(&Hold::isQueued, [&](const Hold &hold) { return m_services.holds.moveTo(hold.id, 1 + number() % 4); });
    }
    void suspend()
    {
        onHold(&Hold::isQueued, [&](const Hold &hold) {
            const QDate until = number() % 3 == 0 ? QDate() : today().addDays(1 + number() % 9);
            return m_services.holds.suspend(hold.id, hold.version, until);
        });
    }
    void resume()
    {
        onHold(&Hold::isQueued, [&](const Hold &hold) { return m_services.holds.resume(hold.id, hold.version); });
    }
    void keepLonger()
    {
        onHold(&Hold::isReady, [&](const Hold &hold) {
            return m_services.holds.keepUntil(hold.id, hold.version, today().addDays(1 + number() % 9));
        });
    }
    void backToQueue()
    {
        onHold(&Hold::isReady, [&](const Hold &hold) { return m_services.holds.backToQueue({hold.id}); });
    }
    void passOn()
    {
        onHold(&Hold::isReady, [&](const Hold &hold) { return without(m_services.holds.passOn({hold.id})); });
    }
    void cancel()
    {
        onHold(&Hold::isActive, [&](const Hold &hold) { return without(m_services.holds.cancel({hold.id})); });
    }
    void notFound() { count(done(m_services.holds.reportNotFound({copy()}))); }

    void addClosure()
    {
        const QDate from = today().addDays(number() % 25);
        const Closure closure{.name = QStringLiteral("Closed"),
                              .startsOn = from,
                              .endsOn = from.addDays(number() % 4),
                              .everyYear = number() % 5 == 0};
        count(done(m_services.closures.add(closure)));
    }
    void editClosure()
    {
        if (auto closure = someClosure()) {
            closure->endsOn = closure->endsOn.addDays(1);
            count(done(m_services.closures.save(*closure)));
        }
    }
    void removeClosure()
    {
        if (const auto closure = someClosure()) {
            count(done(m_services.closures.remove(closure->id, closure->version)));
        }
    }
    void changeWeek()
    {
        const auto calendar = m_services.closures.calendar();
        RC_ASSERT(bool(calendar));
        std::set<int> closed = calendar->closedWeekdays();
        const int weekday = 6 + number() % 2;
        if (closed.erase(weekday) == 0) {
            closed.insert(weekday);
        }
        count(done(m_services.closures.change({.closedWeekdays = closed})));
    }
    void changeRule()
    {
        static const std::vector<std::pair<RuleName, std::vector<const char *>>> values{
            {RuleName::LoanDays, {"0", "1", "3", "5", "14"}},
            {RuleName::LoanHours, {"", "", "", "3"}},
            {RuleName::MaxLoans, {"", "0", "1", "3", "5"}},
            {RuleName::RenewalsAllowed, {"", "0", "1", "2"}},
            {RuleName::RenewalDays, {"", "2", "7"}},
            {RuleName::FineAmount, {"0", "20", "50"}},
            {RuleName::FineIntervalDays, {"0", "1", "7"}},
            {RuleName::GraceDays, {"0", "2"}},
            {RuleName::FineCap, {"", "0", "60"}},
            {RuleName::HoldsAllowed, {"1", "1", "1", "0"}},
            {RuleName::MaxHolds, {"", "1", "3"}},
            {RuleName::HoldPickupDays, {"0", "2", "7"}},
            {RuleName::HoldUncollectedFee, {"0", "100"}},
            {RuleName::LostProcessingFee, {"0", "300"}},
            {RuleName::HardDueOn, {"", "", "", "2026-12-01"}}};
        const auto &[name, words] = values.at(static_cast<std::size_t>(number()) % values.size());
        const auto rules = m_services.rules.rules();
        RC_ASSERT(bool(rules));
        const auto category = m_step.user == 0 ? std::optional(m_student) : std::nullopt;
        RuleChange change{.name = name, .categoryId = category};
        change.before = rules->valueAt(name, category, std::nullopt);
        const bool inherits = category && m_step.copy == 0;
        change.after = inherits
            ? std::nullopt
            : std::optional(QString::fromLatin1(words.at(static_cast<std::size_t>(m_step.copy) % words.size())));
        count(done(m_services.rules.change({change})));
    }
    void changeLimit()
    {
        const auto limits = m_services.limits.limits();
        RC_ASSERT(bool(limits));
        LimitChange change;
        change.measure = limitMeasures.at(static_cast<std::size_t>(number()) % limitMeasures.size());
        change.action = limitedActions.at(static_cast<std::size_t>(m_step.user) % limitedActions.size());
        change.before = limits->rowAt(change.measure, change.action, std::nullopt);
        const bool isDebt = change.measure == LimitMeasure::Debt;
        if (m_step.copy % 2 == 0) {
            change.after =
                LimitRow{.measure = change.measure, .action = change.action, .limit = m_step.copy * (isDebt ? 100 : 1)};
        }
        count(done(m_services.limits.change({change})));
    }
    void moveLoans()
    {
        const auto rules = m_services.rules.rules();
        const auto calendar = m_services.closures.calendar();
        RC_ASSERT(bool(rules));
        RC_ASSERT(bool(calendar));
        const auto touched = number() % 2 == 0 ? m_services.loanShift.underRules(*rules)
                                               : m_services.loanShift.onClosedDays(*calendar);
        RC_ASSERT(bool(touched));
        QList<ShiftedLoan> chosen;
        std::copy_if(touched->cbegin(), touched->cend(), std::back_inserter(chosen), [](const ShiftedLoan &loan) {
            return loan.wouldBeDue.isValid() && loan.wouldBeDue != loan.dueOn;
        });
        const auto moved = m_services.loanShift.move(chosen, QStringLiteral("closure"));
        count(done(moved) && *moved > 0);
    }

    void undo()
    {
        if (m_services.undo.nextUndo()) {
            mustTakeBack(m_services.undo.undo());
        }
    }
    void redo()
    {
        if (m_services.undo.nextRedo()) {
            mustTakeBack(m_services.undo.redo());
        }
    }
    void nextDay()
    {
        if (m_days < UndoService::daysBack - 2) { // or it could not be undone any more
            m_library.clock().advanceDays(1);
            ++m_days;
            count(true);
        }
    }

    /// What must hold after every step.
    void check();
    /// Takes back everything, newest first, and compares.
    void undoAll();
    /// How often something really happened: a walk that is refused everything proves nothing.
    static std::map<std::string, int> &tally()
    {
        static std::map<std::string, int> counted;
        return counted;
    }

private:
    qint64 user() const { return m_users.at(m_step.user); }
    qint64 copy() const { return m_copies.at(m_step.copy); }
    int number() const { return m_step.number; }
    QDate today() const { return m_services.gate.clock().today(); }
    qint64 bookOf(qint64 copyId) const { return m_books.at(m_copies.indexOf(copyId) / 2); }

    void count(bool happened) { tally()[m_act] += happened ? 1 : 0; }

    /// A refusal has a reason, and the reason is never that the database would not have it.
    template <typename T>
    bool done(const Result<T> &result)
    {
        if (!result) {
            const std::string code = result.problem().code.toStdString();
            RC_ASSERT(!code.empty());
            RC_ASSERT(code.rfind("database.", 0) == std::string::npos);
        }
        return bool(result);
    }
    template <typename T>
    static Result<void> without(const Result<T> &result)
    {
        return result ? Result<void>() : Result<void>(result.problems());
    }
    void mustTakeBack(const Result<UndoOutcome> &undone)
    {
        if (!undone) {
            RC_FAIL(m_act + ": " + undone.problem().code.toStdString() + " "
                    + undone.problem().arguments.join(QLatin1Char(' ')).toStdString());
        }
        count(true);
    }

    qint64 loanOfCopy()
    {
        const auto loan = m_services.circulation.openLoanOfCopy(copy());
        RC_ASSERT(bool(loan));
        return *loan ? (*loan)->id : 0;
    }
    Overrides putAside(const Result<LoanOffer> &offer) const
    {
        RC_ASSERT(bool(offer));
        Overrides overrides{.codes = {}, .reason = QStringLiteral("because")};
        for (const Finding &finding : offer->verdict.of(Severity::Confirm)) {
            overrides.codes << finding.code;
        }
        return overrides;
    }
    void lendWith(const LendOptions &options);
    void returnWith(const ReturnOptions &options);
    void renewWith(const RenewOptions &options);
    void placeWith(const PlaceOptions &options);
    template <typename Act>
    void onHold(bool (Hold::*isFit)() const, Act act)
    {
        const auto holds = m_services.holds.holdsOfUser(user());
        RC_ASSERT(bool(holds));
        QList<Hold> fit;
        std::copy_if(holds->cbegin(), holds->cend(), std::back_inserter(fit),
                     [isFit](const Hold &hold) { return (hold.*isFit)(); });
        if (!fit.isEmpty()) {
            count(done(act(fit.at(number() % fit.size()))));
        }
    }
    const LedgerEntry *someEntry()
    {
        const auto owed = m_services.ledger.ledgerOf(user());
        RC_ASSERT(bool(owed));
        m_entries = owed->entries;
        return m_entries.isEmpty() ? nullptr : &m_entries.at(number() % m_entries.size());
    }
    std::optional<Closure> someClosure()
    {
        const auto closures = m_services.closures.closures();
        RC_ASSERT(bool(closures));
        return closures->isEmpty() ? std::nullopt : std::optional(closures->at(number() % closures->size()));
    }
    void none(const char *sql)
    {
        if (m_library.number(QString::fromLatin1(sql)) != 0) {
            RC_FAIL("after " + m_act + ": " + sql);
        }
    }
    void checkLoans();
    void checkHolds();
    void checkMoney();

    TestLibrary m_library;
    Services m_services;
    QList<qint64> m_users;
    QList<qint64> m_books;
    QList<qint64> m_copies;
    qint64 m_student = 0;
    QList<LedgerEntry> m_entries;
    LibraryPicture m_first;
    Step m_step;
    std::string m_act;
    int m_days = 0;
    int m_added = 0;
    qint64 m_ledgerRows = 0;
};
