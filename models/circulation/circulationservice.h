// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/circulation/fastadd.h"
#include "models/circulation/loan.h"
#include "models/circulation/loanoptions.h"

class InverseHandlers;

/// How much is out at the moment.
struct OpenCounts {
    int loans = 0;
    int users = 0;
    int overdue = 0;
};

/// Lends, takes back, renews. Each command is one transaction that reads inside itself what it decides on, so two
/// desks can never both win; a decision against it is an outcome, a Problem means the library could not be asked.
class CirculationService
{
public:
    explicit CirculationService(CommandGate &gate);

    /// What lending would find and which day it would be due; writes nothing. Unknown ids are findings.
    Result<LoanOffer> check(qint64 userId, qint64 copyId) const;
    /// Lends a copy (models/circulation/lending.h).
    Result<LendOutcome> lend(qint64 userId, qint64 copyId, const LendOptions &options = {});
    /// Adds a book, or only a copy when the ISBN is known, and lends it: one command, all of it or nothing. Problems
    /// are those of the book (`book.titleMissing` …) and of the copy (`copy.barcodeTaken` …).
    Result<LendOutcome> addAndLend(const FastAddDraft &draft, qint64 userId);
    /// Takes a copy back, whoever has it (models/circulation/takingback.h).
    Result<ReturnOutcome> returnCopy(qint64 copyId, const ReturnOptions &options = {});
    /// Renews one loan by the rules (models/circulation/renewing.h).
    Result<RenewOutcome> renew(qint64 loanId, const RenewOptions &options = {});
    /// Renews what a user has as far as the rules allow, in one command; nothing is written when nothing is renewed.
    Result<QList<RenewOutcome>> renewAll(qint64 userId);
    /// Renews or takes back several loans in one command; those already returned are left alone.
    Result<QList<RenewOutcome>> renewLoans(const QList<qint64> &loanIds, const RenewOptions &options = {});
    Result<QList<ReturnOutcome>> returnLoans(const QList<qint64> &loanIds, const ReturnOptions &options = {});

    /// Ends open loans as lost (models/circulation/losing.h), in one command.
    Result<QList<LossOutcome>> declareLost(const QList<qint64> &loanIds);
    /// Does what the library has decided with the charge for a lost copy that was found (models/circulation/losing.h).
    Result<FoundOutcome> settleFound(qint64 loanId);
    /// A copy in hand is damaged (models/circulation/takingback.h). Returns the key for undo.
    Result<QString> reportDamaged(qint64 copyId);
    /// Notes that a user says a copy was returned, or takes that back.
    Result<void> claimReturned(qint64 loanId, const QString &note);
    Result<void> withdrawClaim(qint64 loanId);
    /// How often a user has said so, settled or not.
    Result<int> claimsOf(qint64 userId) const;

    /// Moves the due day of an open loan by hand. Refuses closed days with `loan.dueOnClosedDay` (the day, the next
    /// open one), and conflicts with `loan.changedElsewhere` or `loan.gone`.
    Result<void> editDue(qint64 loanId, qint64 version, QDate dueOn);
    Result<void> editRemarks(qint64 loanId, qint64 version, const QString &remarks);
    /// Why a day cannot be the due day of a loan lent on another; empty when it can.
    Problems checkDue(QDate dueOn, QDate loanedOn) const;
    /// The day the rules would give a loan if it were lent today; for 'by the rule'.
    Result<QDate> dueByRule(qint64 loanId) const;

    Result<std::optional<Loan>> loan(qint64 loanId) const;
    /// What a user has, soonest due first.
    Result<QList<Loan>> openLoansOf(qint64 userId) const;
    /// What a user has and had, open ones first, then the latest.
    Result<QList<Loan>> loansOf(qint64 userId, int atMost = 200) const;
    /// Who has and had the copies of a book, open ones first, then the latest.
    Result<QList<Loan>> loansOfBook(qint64 bookId, int atMost = 200) const;
    /// The open loan of a copy.
    Result<std::optional<Loan>> openLoanOfCopy(qint64 copyId) const;
    /// The day copies from the box count as back: the last open day before today.
    Result<QDate> bookDropDay() const;
    /// Loans made and copies taken back today at all desks: {lent, returned}.
    Result<std::pair<int, int>> countsOfToday() const;
    Result<OpenCounts> openCounts() const;

    /// Teaches undo to take back loans.
    void addInverses(InverseHandlers &handlers) const;

private:
    Result<void> claim(qint64 loanId, bool isClaimed, const QString &note);
    template <typename Change>
    Result<void> edit(qint64 loanId, qint64 version, Change change);

    CommandGate &m_gate;
};
