// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random days at the Desk: whatever is done in whatever order, the library stays sound, and undoing all of it brings
// back the first state. CARREL_PROPERTY_STEPS says how many steps are walked in all.
#include "models/circulation/circulationservice.h"
#include "models/circulation/holdservice.h"
#include "models/circulation/ledgerservice.h"
#include "models/database/statement.h"
#include "models/undo/undoservice.h"
#include "tests/support/shelves.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

namespace {

constexpr int users = 4;
constexpr int copies = 6;
constexpr int walk = 250; // steps of one library

enum class Act {
    Lend,
    LendAnyway,
    LendByHand,
    Return,
    ReturnForBox,
    Renew,
    RenewAnyway,
    Lose,
    Claim,
    Unclaim,
    Undo,
    Pay,
    Hold,
    Catch,
    Cancel,
    Block,
    NextDay
};

/// One step: what is done, to whom, with what. Numbers are taken modulo what there is.
struct Step {
    Act act;
    int user;
    int copy;
};

void showValue(const Step &step, std::ostream &out)
{
    static const char *const names[] = {"lend",  "lend anyway",  "lend by hand", "return", "return for the box",
                                        "renew", "renew anyway", "lose",         "claim",  "withdraw claim",
                                        "undo",  "pay",          "hold",         "catch",  "cancel hold",
                                        "block", "next day"};
    out << names[static_cast<int>(step.act)] << "(" << step.user << ", " << step.copy << ")";
}

rc::Gen<Step> anyStep()
{
    const auto act = rc::gen::weightedElement<Act>({{24, Act::Lend},
                                                    {6, Act::LendAnyway},
                                                    {3, Act::LendByHand},
                                                    {20, Act::Return},
                                                    {4, Act::ReturnForBox},
                                                    {12, Act::Renew},
                                                    {3, Act::RenewAnyway},
                                                    {3, Act::Lose},
                                                    {3, Act::Claim},
                                                    {2, Act::Unclaim},
                                                    {8, Act::Undo},
                                                    {6, Act::Pay},
                                                    {8, Act::Hold},
                                                    {6, Act::Catch},
                                                    {3, Act::Cancel},
                                                    {2, Act::Block},
                                                    {5, Act::NextDay}});
    return rc::gen::map(rc::gen::tuple(act, rc::gen::inRange(0, users), rc::gen::inRange(0, copies)),
                        [](const std::tuple<Act, int, int> &parts) {
                            return Step{std::get<0>(parts), std::get<1>(parts), std::get<2>(parts)};
                        });
}

/// How often something really happened: a walk that is refused everything proves nothing.
struct Tally {
    int lent = 0;
    int renewed = 0;
    int placed = 0;
    int caught = 0;
    int paid = 0;
    int undone = 0;
};
Tally tally;

/// A small library and those who work in it.
class World
{
public:
    World() : m_service(m_library.gate()), m_ledger(m_library.gate()), m_holds(m_library.gate())
    {
        m_service.addInverses(m_inverses);
        m_ledger.addInverses(m_inverses);
        m_holds.addInverses(m_inverses);
        m_inverses.add(QStringLiteral("copies"),
                       takeBackRow(QStringLiteral("copies"), {QStringLiteral("last_seen_at")}));
        m_undo = std::make_unique<UndoService>(m_library.gate(), m_inverses);
        shelves::setSetting(m_library, QStringLiteral("closed_weekdays"), QStringLiteral("7"));
        shelves::setRule(m_library, QStringLiteral("max_loans"), QStringLiteral("3"));
        shelves::closure(m_library, QStringLiteral("Holidays"), QDate(2026, 12, 10), QDate(2026, 12, 12));
        for (int i = 0; i < users; ++i) {
            m_users << shelves::user(m_library, QStringLiteral("User %1").arg(i), QStringLiteral("M%1").arg(i),
                                     i == 3 ? QDate(2026, 11, 25) : QDate());
        }
        for (int i = 0; i < copies; ++i) {
            const qint64 book = i % 2 == 0 ? shelves::book(m_library, QStringLiteral("Book %1").arg(i)) : m_lastBook;
            m_lastBook = book;
            m_copies << shelves::copy(m_library, book, QStringLiteral("C%1").arg(i));
        }
        for (const auto &[name, value] : {std::pair("loan_days", "5"), std::pair("fine_amount", "20"),
                                          std::pair("fine_interval_days", "1"), std::pair("fine_cap", "90")}) {
            m_library.run(QStringLiteral("DELETE FROM circulation_rules WHERE name = ?"), {QString::fromLatin1(name)});
            shelves::setRule(m_library, QString::fromLatin1(name), QString::fromLatin1(value));
        }
        m_library.run(QStringLiteral("UPDATE copies SET price_minor = 1500"));
        m_first = picture();
    }

    void take(const Step &step)
    {
        const qint64 user = m_users.at(step.user);
        const qint64 copy = m_copies.at(step.copy);
        const auto loanOfCopy = m_service.openLoanOfCopy(copy);
        RC_ASSERT(bool(loanOfCopy));
        const qint64 loan = *loanOfCopy ? (*loanOfCopy)->id : 0;
        switch (step.act) {
        case Act::Lend: lend(user, copy, {}); break;
        case Act::LendAnyway: lend(user, copy, {.dueOn = {}, .overrides = everything(user, copy)}); break;
        case Act::LendByHand: lend(user, copy, {.dueOn = QDate(2027, 1, 4), .overrides = {}}); break;
        case Act::Return: noteReturn(m_service.returnCopy(copy)); break;
        case Act::ReturnForBox:
            noteReturn(m_service.returnCopy(copy, {.effectiveOn = {}, .isBookDrop = true, .noFine = false}));
            break;
        case Act::Renew: renew(loan, {}); break;
        case Act::RenewAnyway:
            renew(loan,
                  {.codes = {QStringLiteral("renewal.usedUp"), QStringLiteral("loan.userBlocked"),
                             QStringLiteral("renewal.claimedReturned")},
                   .reason = QStringLiteral("because"),
                   .approvedBy = 0});
            break;
        case Act::Lose: lose(loan); break;
        case Act::Claim:
            if (loan != 0) {
                RC_ASSERT(bool(m_service.claimReturned(loan, QStringLiteral("says so"))));
            }
            break;
        case Act::Unclaim:
            if (loan != 0) {
                RC_ASSERT(bool(m_service.withdrawClaim(loan)));
            }
            break;
        case Act::Undo:
            if (m_undo->nextUndo()) {
                const auto undone = m_undo->undo();
                RC_ASSERT(bool(undone));
            }
            break;
        case Act::Pay: {
            const auto owed = m_ledger.ledgerOf(user);
            RC_ASSERT(bool(owed));
            if (owed->settlement.balanceMinor > 0) {
                PaymentDraft payment;
                payment.userId = user;
                payment.amountMinor = 1 + step.copy * (owed->settlement.balanceMinor - 1) / copies;
                const auto paid = m_ledger.pay(payment);
                RC_ASSERT(bool(paid));
                ++tally.paid;
                RC_ASSERT(paid->balanceMinor == owed->settlement.balanceMinor - payment.amountMinor);
            }
            break;
        }
        case Act::Hold: {
            const auto placed = m_holds.place(user, bookOf(copy));
            RC_ASSERT(bool(placed));
            tally.placed += placed->isPlaced() ? 1 : 0;
            RC_ASSERT(placed->isPlaced() || !placed->verdict.problems().isEmpty());
            break;
        }
        case Act::Catch: {
            const auto caught = m_holds.catchCopy(copy);
            RC_ASSERT(bool(caught));
            tally.caught += caught->caught ? 1 : 0;
            break;
        }
        case Act::Cancel: {
            const auto holds = m_holds.holdsOfUser(user);
            RC_ASSERT(bool(holds));
            for (const Hold &hold : *holds) {
                if (hold.isActive()) {
                    RC_ASSERT(bool(m_holds.cancel({hold.id})));
                    break;
                }
            }
            break;
        }
        case Act::Block:
            // Past the services: only what circulation does is undone below.
            m_library.run(QStringLiteral("UPDATE users SET block_reason = CASE WHEN block_reason IS NULL THEN 'x' END "
                                         "WHERE id = ?"),
                          {user});
            break;
        case Act::NextDay:
            if (m_days < UndoService::daysBack - 2) { // or it could not be undone any more
                m_library.clock().advanceDays(1);
                ++m_days;
            }
            break;
        }
    }

    /// What must hold after every step.
    void check()
    {
        const auto none = [this](const char *sql) { RC_ASSERT(m_library.number(QString::fromLatin1(sql)) == 0); };
        none("SELECT count(*) FROM (SELECT copy_id FROM loans WHERE returned_at IS NULL GROUP BY copy_id HAVING "
             "count(*) > 1)");
        none("SELECT count(*) FROM loans WHERE (returned_at IS NULL) <> (outcome IS NULL)");
        none("SELECT count(*) FROM loans WHERE returned_at < loaned_at");
        none("SELECT count(*) FROM loans WHERE due_on < substr(loaned_at, 1, 10)");
        none("SELECT count(*) FROM copies c JOIN loans l ON l.copy_id = c.id AND l.returned_at IS NULL "
             "WHERE c.status IN ('lost', 'missing', 'withdrawn')");
        none("SELECT count(*) FROM copies c JOIN copy_availability a ON a.copy_id = c.id WHERE a.availability <> "
             "CASE WHEN EXISTS (SELECT 1 FROM loans l WHERE l.copy_id = c.id AND l.returned_at IS NULL) THEN 'on_loan' "
             "WHEN c.status <> 'in_service' THEN c.status "
             "WHEN EXISTS (SELECT 1 FROM holds h WHERE h.copy_id = c.id AND h.status = 'ready') THEN 'on_hold_shelf' "
             "WHEN c.is_for_loan = 0 THEN 'reference' ELSE 'available' END");
        none("SELECT count(*) FROM loans WHERE outcome = 'lost' AND id = (SELECT max(o.id) FROM loans o WHERE "
             "o.copy_id = loans.copy_id) AND (SELECT status FROM copies WHERE id = loans.copy_id) <> 'lost'");
    }

    /// What must hold of the queues.
    void checkHolds()
    {
        const auto none = [this](const char *sql) { RC_ASSERT(m_library.number(QString::fromLatin1(sql)) == 0); };
        none(
            "SELECT count(*) FROM (SELECT book_id FROM holds WHERE status IN ('waiting', 'suspended') GROUP BY book_id "
            "HAVING max(position) <> count(*) OR min(position) <> 1 OR count(DISTINCT position) <> count(*))");
        none("SELECT count(*) FROM holds WHERE status NOT IN ('waiting', 'suspended') AND position IS NOT NULL");
        none("SELECT count(*) FROM (SELECT user_id FROM holds WHERE status IN ('waiting', 'suspended', 'ready') "
             "GROUP BY user_id, book_id HAVING count(*) > 1)");
        none("SELECT count(*) FROM holds h JOIN loans l ON l.copy_id = h.copy_id AND l.returned_at IS NULL "
             "WHERE h.status = 'ready'");
    }

    /// Takes back everything, newest first, and compares.
    void undoAll()
    {
        while (m_undo->nextUndo()) {
            const auto undone = m_undo->undo();
            if (!undone) {
                RC_FAIL(undone.problem().code.toStdString());
            }
            ++tally.undone;
        }
        RC_ASSERT(
            m_library.number(QStringLiteral("SELECT count(*) FROM (SELECT user_id FROM ledger_entries GROUP BY user_id "
                                            "HAVING sum(amount_minor) <> 0)"))
            == 0);
        const QString last = picture();
        RC_ASSERT(last.toStdString() == m_first.toStdString());
    }

private:
    Overrides everything(qint64 user, qint64 copy) const
    {
        Overrides overrides{.codes = {}, .reason = QStringLiteral("because"), .approvedBy = 0};
        const auto offer = m_service.check(user, copy);
        RC_ASSERT(bool(offer));
        for (const Finding &finding : offer->verdict.of(Severity::Confirm)) {
            overrides.codes << finding.code;
        }
        return overrides;
    }

    void lend(qint64 user, qint64 copy, const LendOptions &options)
    {
        const auto offer = m_service.check(user, copy);
        const auto outcome = m_service.lend(user, copy, options);
        RC_ASSERT(bool(offer));
        RC_ASSERT(bool(outcome));
        // What is said beforehand is what happens, and a refusal always has a reason.
        RC_ASSERT(outcome->isLent() || !outcome->verdict.problems().isEmpty());
        if (options.overrides.codes.isEmpty()) {
            RC_ASSERT(outcome->isLent() == offer->verdict.isAllowed());
        }
        if (outcome->isLent()) {
            ++tally.lent;
            const auto loan = m_service.openLoanOfCopy(copy);
            RC_ASSERT(bool(loan) && loan->has_value() && (*loan)->userId == user);
        }
    }

    void noteReturn(const Result<ReturnOutcome> &outcome)
    {
        RC_ASSERT(bool(outcome));
        const auto loan = m_service.openLoanOfCopy(outcome->copyId);
        RC_ASSERT(bool(loan) && !loan->has_value());
        RC_ASSERT(outcome->daysLate >= 0);
    }

    void renew(qint64 loan, const Overrides &overrides)
    {
        const auto before = m_service.loan(loan);
        const auto outcome = m_service.renew(loan, {.overrides = overrides, .isAutomatic = false});
        RC_ASSERT(bool(before) && bool(outcome));
        if (outcome->isRenewed()) {
            ++tally.renewed;
            RC_ASSERT(outcome->dueOn > (*before)->dueOn);
            RC_ASSERT(outcome->renewals == (*before)->renewals + 1);
        }
    }

    void lose(qint64 loan)
    {
        const auto outcome = m_service.declareLost({loan});
        RC_ASSERT(bool(outcome) == (loan != 0));
    }

    qint64 bookOf(qint64 copy)
    {
        return m_library.number(QStringLiteral("SELECT book_id FROM copies WHERE id = ?"), {copy});
    }

    /// Everything that circulation writes, but what only grows or says when.
    QString picture()
    {
        QStringList lines;
        Statement loans(m_library.database(), QStringLiteral("SELECT id FROM loans ORDER BY id"));
        const auto ids = loans.all([](const Row &row) { return QString::number(row.integer(0)); });
        lines << (ids ? QStringList(*ids).join(QLatin1Char(',')) : QStringLiteral("?"));
        Statement rows(
            m_library.database(),
            QStringLiteral("SELECT id, book_id, barcode, status, is_for_loan, remarks, condition FROM copies "
                           "ORDER BY id"));
        const auto states = rows.all([](const Row &row) {
            QStringList values;
            for (int i = 0; i < row.count(); ++i) {
                values << row.text(i);
            }
            return values.join(QLatin1Char('|'));
        });
        lines << QString::number(m_library.number(QStringLiteral("SELECT count(*) FROM holds")));
        lines << (states ? QStringList(*states) : QStringList(QStringLiteral("?")));
        return lines.join(QLatin1Char('\n'));
    }

    TestLibrary m_library;
    CirculationService m_service;
    LedgerService m_ledger;
    HoldService m_holds;
    InverseHandlers m_inverses;
    std::unique_ptr<UndoService> m_undo;
    QList<qint64> m_users;
    QList<qint64> m_copies;
    qint64 m_lastBook = 0;
    QString m_first;
    int m_days = 0;
};

} // namespace

class tst_StateMachine : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheLibrarySound();
};

void tst_StateMachine::keepsTheLibrarySound()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("CARREL_PROPERTY_STEPS", &isSet);
    const int steps = isSet ? wanted : 2500;
    if (!qEnvironmentVariableIsSet("RC_PARAMS")) {
        qputenv("RC_PARAMS", QByteArrayLiteral("max_success=") + QByteArray::number(std::max(1, steps / walk)));
    }
    const bool holds = rc::check("a library stays sound whatever is done at its Desk", [] {
        const auto walked = *rc::gen::container<std::vector<Step>>(walk, anyStep());
        World world;
        for (const Step &step : walked) {
            world.take(step);
            world.check();
            world.checkHolds();
        }
        world.undoAll();
    });
    QVERIFY(holds);
    qInfo("%d lent, %d renewed, %d held, %d caught, %d paid, %d undone", tally.lent, tally.renewed, tally.placed,
          tally.caught, tally.paid, tally.undone);
    QVERIFY(tally.lent > 0 && tally.renewed > 0 && tally.placed > 0 && tally.caught > 0 && tally.paid > 0);
}

QTEST_GUILESS_MAIN(tst_StateMachine)
#include "tst_statemachine.moc"
