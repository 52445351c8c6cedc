// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/accountstatement.h"

#include "models/circulation/ledgerstore.h"
#include "models/database/statement.h"
#include "models/settings/librarysettings.h"

namespace {

Problem problem(const char *field, const char *code)
{
    return {QString::fromLatin1(field), QString::fromLatin1(code), {}};
}

Result<void> readUser(Database &database, qint64 userId, AccountStatement &statement)
{
    Statement select(database,
                     QStringLiteral("SELECT name, card_number, address FROM users WHERE id = ? AND erased_at IS NULL"));
    bool isKnown = false;
    const Result<void> read = select.bind(userId).each([&](const Row &row) {
        isKnown = true;
        statement.userName = row.text(0);
        statement.cardNumber = row.text(1);
        statement.address = row.text(2);
    });
    return read && !isKnown ? Result<void>(problem("", "ledger.userUnknown")) : read;
}

} // namespace

Result<AccountStatement> accountStatement(const CommandGate &gate, qint64 userId, QDate from, QDate to)
{
    if (const Result<void> allowed = gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    if (!from.isValid() || !to.isValid() || to < from) {
        return problem("period", "ledger.periodWrong");
    }
    Database &database = gate.database();
    AccountStatement statement;
    statement.day = gate.clock().today();
    statement.from = from;
    statement.to = to;
    if (const Result<void> read = readUser(database, userId, statement); !read) {
        return read.problems();
    }
    const Result<LibraryValues> values = LibrarySettings::read(database);
    const Result<CirculationPolicy> policy = loadPolicy(database);
    Result<QList<LedgerEntry>> entries = ledger::entriesOf(database, userId);
    if (!values || !policy || !entries) {
        return !values ? values.problems() : !policy ? policy.problems() : entries.problems();
    }
    const Result<QList<RunningFine>> running = runningFines(database, *policy, gate.clock(), userId);
    if (!running) {
        return running.problems();
    }
    statement.libraryName = values->name;
    statement.currency = values->currency;
    statement.running = *running;
    for (const RunningFine &fine : *running) {
        statement.runningMinor += fine.fine.minor;
    }
    statement.ledger = UserLedger{*entries, settle(*entries), true};
    statement.open = statement.ledger.settlement.openCharges();
    qint64 balance = 0;
    for (const LedgerEntry &entry : std::as_const(*entries)) {
        const QDate day = entry.enteredAt.toTimeZone(gate.clock().zone()).date();
        balance += entry.amountMinor;
        if (day < from) {
            statement.balanceBeforeMinor = balance;
        } else if (day <= to) {
            statement.lines.append({entry, balance});
        }
    }
    statement.balanceAfterMinor = statement.lines.isEmpty() ? statement.balanceBeforeMinor
                                                            : statement.lines.last().balanceMinor;
    return statement;
}
