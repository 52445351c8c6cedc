// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/overduefigures.h"

#include "models/circulation/loanfines.h"
#include "models/circulation/policy.h"
#include "models/database/dialect.h"
#include "models/database/statement.h"

namespace {

/// Late loans, through the index of what is open by its day.
QString fromLate(Database &database)
{
    return QStringLiteral(" FROM loans%1 WHERE returned_at IS NULL AND due_on < ?")
        .arg(database.dialect().byIndex(QStringLiteral("loans_open_due")));
}

} // namespace

Result<int> countOverdue(CommandGate &gate)
{
    if (const Result<void> allowed = gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(gate.database(), QStringLiteral("SELECT count(*)") + fromLate(gate.database()));
    const Result<qint64> loans = select.bind(gate.clock().today()).number();
    return loans ? Result<int>(static_cast<int>(*loans)) : loans.problems();
}

Result<OverdueFigures> readOverdueFigures(CommandGate &gate)
{
    if (const Result<void> allowed = gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(gate.database(),
                     QStringLiteral("SELECT count(*), count(DISTINCT user_id)") + fromLate(gate.database()));
    const auto counts = select.bind(gate.clock().today()).first([](const Row &row) {
        return OverdueFigures{row.optionalInt(0).value_or(0), row.optionalInt(1).value_or(0)};
    });
    const Result<CirculationPolicy> policy = loadPolicy(gate.database());
    if (!counts || !policy) {
        return counts ? policy.problems() : counts.problems();
    }
    const auto fines = allRunningFines(gate.database(), *policy, gate.clock());
    if (!fines) {
        return fines.problems();
    }
    OverdueFigures figures = counts->value_or(OverdueFigures());
    figures.fines = *fines;
    return figures;
}
