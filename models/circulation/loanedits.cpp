// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of CirculationService that change a loan by hand.
#include "models/circulation/circulationfacts.h"
#include "models/circulation/circulationservice.h"
#include "models/circulation/lending.h"
#include "models/database/audit.h"
#include "models/database/statement.h"
#include "models/values/foldedtext.h"

#include <QJsonDocument>

namespace {

struct Editable {
    qint64 version = 0;
    bool isOpen = false;
    QDateTime loanedAt;
    QDate dueOn;
    QString explanation;
};

Result<std::optional<Editable>> editable(Database &database, qint64 loanId)
{
    Statement select(database,
                     QStringLiteral("SELECT version, returned_at, loaned_at, due_on, due_explanation "
                                    "FROM loans WHERE id = ?"));
    select.bind(loanId);
    return select.first([](const Row &row) {
        return Editable{row.integer(0), row.isNull(1), row.moment(2), row.day(3), row.text(4)};
    });
}

Problem onField(const QString &field, const QString &code, const QStringList &arguments = {})
{
    return {field, code, arguments};
}

} // namespace

template <typename Change>
Result<void> CirculationService::edit(qint64 loanId, qint64 version, Change change)
{
    Result<Transaction> transaction = m_gate.begin(Command::EditLoan);
    if (!transaction) {
        return transaction.problems();
    }
    Database &database = transaction->database();
    const Result<std::optional<Editable>> current = editable(database, loanId);
    if (!current) {
        return current.problems();
    }
    if (!*current) {
        return Problem{{}, QStringLiteral("loan.gone"), {}};
    }
    if ((*current)->version != version) {
        return Problem{{}, QStringLiteral("loan.changedElsewhere"), {}};
    }
    const Result<std::optional<Image>> before = imageOf(database, QStringLiteral("loans"), loanId);
    if (!before) {
        return before.problems();
    }
    if (const Result<void> changed = change(*transaction, **current); !changed) {
        return changed;
    }
    const Result<std::optional<Image>> after = imageOf(database, QStringLiteral("loans"), loanId);
    if (!after) {
        return after.problems();
    }
    if (const Result<void> done = record(*transaction, QStringLiteral("loans"), loanId, *before, *after); !done) {
        return done;
    }
    return transaction->commit();
}

Problems CirculationService::checkDue(QDate dueOn, QDate loanedOn) const
{
    return checkDueDay(m_gate.database(), m_gate.clock(), dueOn, loanedOn);
}

Result<void> CirculationService::editDue(qint64 loanId, qint64 version, QDate dueOn)
{
    return edit(loanId, version, [&](Transaction &transaction, const Editable &current) -> Result<void> {
        if (!current.isOpen) {
            return onField(QStringLiteral("dueOn"), QStringLiteral("loan.returnedAlready"));
        }
        const QDate loanedOn = current.loanedAt.toTimeZone(m_gate.clock().zone()).date();
        if (const Problems problems = checkDue(dueOn, loanedOn); !problems.isEmpty()) {
            return problems;
        }
        DueDate due = DueDate::fromJson(QJsonDocument::fromJson(current.explanation.toUtf8()).object());
        due.steps.append({QStringLiteral("due.byHand"), {toStoredDay(current.dueOn)}, dueOn});
        due.on = dueOn;
        Statement update(transaction,
                         QStringLiteral("UPDATE loans SET due_on = ?, due_explanation = ?, updated_at = ?, "
                                        "version = version + 1 WHERE id = ? AND version = ?"));
        update.bind(dueOn).bind(QString::fromUtf8(due.toJson()));
        update.bind(transaction.now()).bind(loanId).bind(current.version);
        return update.run();
    });
}

Result<void> CirculationService::editRemarks(qint64 loanId, qint64 version, const QString &remarks)
{
    return edit(loanId, version, [&](Transaction &transaction, const Editable &current) -> Result<void> {
        const QString text = cleaned(remarks);
        Statement update(transaction,
                         QStringLiteral("UPDATE loans SET remarks = ?, updated_at = ?, "
                                        "version = version + 1 WHERE id = ? AND version = ?"));
        update.bind(text.isEmpty() ? QString() : text).bind(transaction.now()).bind(loanId).bind(current.version);
        return update.run();
    });
}

Result<QDate> CirculationService::dueByRule(qint64 loanId) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Database &database = m_gate.database();
    const Result<std::optional<LoanFacts>> found = loanFacts(database, loanId);
    if (!found) {
        return found.problems();
    }
    if (!*found) {
        return Problem{{}, QStringLiteral("loan.gone"), {}};
    }
    const Result<CirculationPolicy> policy = loadPolicy(database);
    const Result<std::optional<BorrowerFacts>> user = borrowerFacts(database, (*found)->userId);
    const Result<std::optional<CopyFacts>> copy = copyFacts(database, (*found)->copyId);
    if (!policy || !user || !copy) {
        return !policy ? policy.problems() : !user ? user.problems() : copy.problems();
    }
    const Result<LendDecision> decision = decideLoan(database, *policy, m_gate.clock(), *user, *copy);
    if (!decision) {
        return decision.problems();
    }
    if (!decision->due.on.isValid()) {
        return decision->verdict.problems();
    }
    return decision->due.on;
}
