// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CirculationService that takes loans back, and why it sometimes may not.
#include "models/circulation/circulationservice.h"
#include "models/circulation/overriding.h"
#include "models/database/audit.h"
#include "models/database/statement.h"

namespace {

const QString loans = QStringLiteral("loans");

bool isOpen(const Image &loan)
{
    return loan.value(QLatin1String("returned_at")).isNull();
}

/// Why a loan cannot be open again: its copy went out since, or copy or user are no longer there for it.
Result<void> checkReopening(Database &database, const Image &loan, qint64 loanId)
{
    const qint64 copyId = loan.value(QLatin1String("copy_id")).toInteger();
    Statement select(database,
                     QStringLiteral("SELECT c.status, u.erased_at, o.id, v.hold_id FROM copies c "
                                    "JOIN copy_availability v ON v.copy_id = c.id "
                                    "LEFT JOIN users u ON u.id = ? "
                                    "LEFT JOIN loans o ON o.copy_id = c.id AND o.returned_at IS NULL AND o.id <> ? "
                                    "WHERE c.id = ?"));
    select.bind(loan.value(QLatin1String("user_id")).toInteger()).bind(loanId).bind(copyId);
    const auto code = select.first([](const Row &row) {
        if (!row.isNull(2)) {
            return QStringLiteral("loan.undoLentSince");
        }
        if (!row.isNull(1)) {
            return QStringLiteral("loan.userErased");
        }
        if (!row.isNull(3)) {
            return QStringLiteral("loan.undoCaughtSince");
        }
        return row.text(0) == QLatin1String("withdrawn") ? QStringLiteral("loan.copyWithdrawn") : QString();
    });
    if (!code) {
        return code.problems();
    }
    if (!*code) {
        return Problem{{}, QStringLiteral("loan.copyUnknown"), {}};
    }
    return (*code)->isEmpty() ? Result<void>() : Problem{{}, **code, {}};
}

/// Takes the loan's name off ledger entries that balance: they stay for ever, the loan they were for does not.
Result<void> detachLedger(Transaction &transaction, qint64 loanId)
{
    Statement sum(transaction,
                  QStringLiteral("SELECT coalesce(sum(amount_minor), 0) FROM ledger_entries WHERE loan_id = ?"));
    sum.bind(loanId);
    const Result<qint64> left = sum.number();
    if (!left) {
        return left.problems();
    }
    if (*left != 0) {
        return Problem{{}, QStringLiteral("loan.undoChargedSince"), {}};
    }
    Statement detach(transaction, QStringLiteral("UPDATE ledger_entries SET loan_id = NULL WHERE loan_id = ?"));
    detach.bind(loanId);
    return detach.run();
}

Result<void> takeBackLoan(Transaction &transaction, qint64 id, const std::optional<Image> &target,
                          const std::optional<Image> &expected)
{
    const Result<std::optional<Image>> current = imageOf(transaction.database(), loans, id);
    if (!current) {
        return current.problems();
    }
    if (*current && expected && *current != expected) {
        const bool isReturnedSince = isOpen(*expected) && !isOpen(**current);
        return Problem{{},
                       isReturnedSince ? QStringLiteral("loan.undoReturnedSince")
                                       : QStringLiteral("loan.undoChangedSince"),
                       {}};
    }
    if (target && isOpen(*target)) {
        if (const Result<void> checked = checkReopening(transaction.database(), *target, id); !checked) {
            return checked;
        }
    }
    if (!target) {
        if (const Result<void> detached = detachLedger(transaction, id); !detached) {
            return detached;
        }
    }
    return takeBackRow(loans)(transaction, id, target, expected);
}

} // namespace

void CirculationService::addInverses(InverseHandlers &handlers) const
{
    handlers.add(loans, takeBackLoan);
    addOverrideInverses(handlers);
}
