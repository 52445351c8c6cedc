// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/loanshift.h"

#include "models/circulation/duedate.h"
#include "models/circulation/policy.h"
#include "models/database/audit.h"
#include "models/database/dialect.h"
#include "models/database/statement.h"

#include <QJsonDocument>

namespace {

const QString loansTable = QStringLiteral("loans");

struct OpenLoan {
    ShiftedLoan loan;
    QDateTime loanedAt;
    QString explanation;
    std::optional<qint64> categoryId;
    std::optional<qint64> itemTypeId;
    QDate membershipEndsOn;
    int renewals = 0;
};

/// Loans by the hour stay as they are: they end on the day they began.
const QString openLoansSql = QStringLiteral(
    "SELECT l.id, l.version, l.user_id, b.title, c.barcode, u.name, l.due_on, "
    "(SELECT w.name FROM holds h JOIN users w ON w.id = h.user_id WHERE h.book_id = b.id AND h.status = 'waiting' "
    "AND h.user_id <> l.user_id ORDER BY h.position LIMIT 1), "
    "l.loaned_at, l.due_explanation, u.user_category_id, coalesce(c.item_type_id, b.item_type_id), u.expires_on, "
    "l.renewals "
    "FROM loans l JOIN copies c ON c.id = l.copy_id JOIN books b ON b.id = c.book_id "
    "LEFT JOIN users u ON u.id = l.user_id "
    "WHERE l.returned_at IS NULL AND l.due_at IS NULL AND l.due_on >= ? ORDER BY l.due_on, b.title_key, l.id");

OpenLoan openLoan(const Row &row)
{
    OpenLoan open;
    open.loan = {.loanId = row.integer(0),
                 .version = row.integer(1),
                 .userId = row.integer(2),
                 .title = row.text(3),
                 .barcode = row.text(4),
                 .userName = row.text(5),
                 .dueOn = row.day(6),
                 .heldBy = row.text(7)};
    open.loanedAt = row.moment(8);
    open.explanation = row.text(9);
    open.categoryId = row.optionalInteger(10);
    open.itemTypeId = row.optionalInteger(11);
    open.membershipEndsOn = row.day(12);
    open.renewals = row.optionalInt(13).value_or(0);
    return open;
}

DueDate storedDue(const QString &explanation)
{
    return DueDate::fromJson(QJsonDocument::fromJson(explanation.toUtf8()).object());
}

std::optional<QDate> targetOf(QDate due, const Calendar &calendar, ShiftTarget target, QDate day)
{
    switch (target) {
    case ShiftTarget::NextOpenDay: return calendar.nextOpen(due);
    case ShiftTarget::OpenDayBefore: return calendar.previousOpen(due);
    case ShiftTarget::Day: break;
    }
    return day;
}

/// The day an open loan would be due under other rules, counted from the day its present one was counted from.
QDate dueUnder(const CirculationPolicy &policy, const RuleSet &rules, const OpenLoan &open, const DueDate &stored,
               QDate today, const QTimeZone &zone)
{
    const auto rule = [&](RuleName name) { return rules.lookUp(name, open.categoryId, open.itemTypeId); };
    DueInputs inputs;
    inputs.from = stored.from.isValid() ? stored.from : open.loanedAt.toTimeZone(zone).date();
    inputs.today = today;
    inputs.rule = rule(RuleName::LoanDays);
    if (const RuleAnswer renewal = rule(RuleName::RenewalDays); open.renewals > 0 && renewal.number()) {
        inputs.rule = renewal;
    }
    if (!inputs.rule.number()) {
        return {};
    }
    inputs.days = *inputs.rule.number();
    inputs.mode = policy.dueMode;
    inputs.hardDueOn = rule(RuleName::HardDueOn).day();
    inputs.hardDueMode = rule(RuleName::HardDueMode).value;
    inputs.endsWithMembership = policy.dueEndsWithMembership;
    inputs.membershipEndsOn = open.membershipEndsOn;
    const Result<DueDate> due = dueOn(inputs, policy.calendar);
    return due ? due->on : QDate();
}

Result<bool> moveOne(Transaction &transaction, const ShiftedLoan &loan, const QString &reason)
{
    Database &database = transaction.database();
    Statement select(database,
                     QStringLiteral("SELECT due_explanation FROM loans WHERE id = ? AND version = ? AND "
                                    "returned_at IS NULL"));
    select.bind(loan.loanId).bind(loan.version);
    const auto explanation = select.first([](const Row &row) { return row.text(0); });
    if (!explanation) {
        return explanation.problems();
    }
    if (!*explanation || !loan.wouldBeDue.isValid() || loan.wouldBeDue == loan.dueOn) {
        return false;
    }
    const Result<std::optional<Image>> before = imageOf(database, loansTable, loan.loanId);
    if (!before) {
        return before.problems();
    }
    DueDate due = storedDue(**explanation);
    due.steps.append({QStringLiteral("due.moved"), {toStoredDay(loan.dueOn), reason}, loan.wouldBeDue});
    due.on = loan.wouldBeDue;
    Statement update(transaction,
                     QStringLiteral("UPDATE loans SET due_on = ?, due_explanation = ?, updated_at = ?, "
                                    "version = version + 1 WHERE id = ?"));
    update.bind(loan.wouldBeDue).bind(QString::fromUtf8(due.toJson()));
    update.bind(transaction.now()).bind(loan.loanId);
    if (const Result<void> done = update.run(); !done) {
        return done.problems();
    }
    const Result<std::optional<Image>> after = imageOf(database, loansTable, loan.loanId);
    const Result<void> recorded = after ? record(transaction, loansTable, loan.loanId, *before, *after)
                                        : Result<void>(after.problems());
    return recorded ? Result<bool>(true) : recorded.problems();
}

} // namespace

LoanShift::LoanShift(CommandGate &gate) : m_gate(gate) { }

Result<QList<ShiftedLoan>> LoanShift::onClosedDays(const Calendar &calendar, ShiftTarget target, QDate day) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(m_gate.database(), openLoansSql);
    select.bind(m_gate.clock().today());
    QList<ShiftedLoan> loans;
    const Result<void> done = select.each([&](const Row &row) {
        if (calendar.isOpen(row.day(6))) {
            return;
        }
        ShiftedLoan loan = openLoan(row).loan;
        loan.wouldBeDue = targetOf(loan.dueOn, calendar, target, day).value_or(QDate());
        loans.append(loan);
    });
    return done ? Result<QList<ShiftedLoan>>(loans) : done.problems();
}

Result<int> LoanShift::countOnClosedDays(const Calendar &calendar) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(m_gate.database(),
                     QStringLiteral("SELECT due_on, count(*) FROM loans%1 WHERE returned_at IS NULL AND due_at IS NULL "
                                    "AND due_on >= ? GROUP BY due_on")
                         .arg(m_gate.database().dialect().byIndex(QStringLiteral("loans_open_due"))));
    select.bind(m_gate.clock().today());
    int count = 0;
    const Result<void> done =
        select.each([&](const Row &row) { count += calendar.isOpen(row.day(0)) ? 0 : row.optionalInt(1).value_or(0); });
    return done ? Result<int>(count) : done.problems();
}

Result<QList<ShiftedLoan>> LoanShift::underRules(const RuleSet &rules) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    const Result<CirculationPolicy> policy = loadPolicy(m_gate.database());
    if (!policy) {
        return policy.problems();
    }
    const QDate today = m_gate.clock().today();
    Statement select(m_gate.database(), openLoansSql);
    select.bind(today);
    QList<ShiftedLoan> loans;
    const Result<void> done = select.each([&](const Row &row) {
        OpenLoan open = openLoan(row);
        const DueDate stored = storedDue(open.explanation);
        const QTimeZone zone = m_gate.clock().zone();
        const QDate before = dueUnder(*policy, policy->rules, open, stored, today, zone);
        const QDate after = dueUnder(*policy, rules, open, stored, today, zone);
        // A day that today's rules would not give either was chosen by a person or moved.
        if (!after.isValid() || before == after || after == open.loan.dueOn) {
            return;
        }
        open.loan.wouldBeDue = after < today ? today : after;
        open.loan.wasSetByHand = before != open.loan.dueOn;
        loans.append(open.loan);
    });
    return done ? Result<QList<ShiftedLoan>>(loans) : done.problems();
}

Result<int> LoanShift::move(const QList<ShiftedLoan> &loans, const QString &reason)
{
    Result<Transaction> transaction = m_gate.begin(Command::EditLoan);
    if (!transaction) {
        return transaction.problems();
    }
    int moved = 0;
    for (const ShiftedLoan &loan : loans) {
        const Result<bool> done = moveOne(*transaction, loan, reason);
        if (!done) {
            return done.problems();
        }
        moved += *done ? 1 : 0;
    }
    if (moved > 0) {
        if (const Result<void> done = transaction->commit(); !done) {
            return done.problems();
        }
    }
    return moved;
}
