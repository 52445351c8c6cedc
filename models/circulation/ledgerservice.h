// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/circulation/ledger.h"
#include "models/circulation/settlement.h"
#include "models/users/membershipfees.h"

class InverseHandlers;

/// A charge made by hand.
struct ChargeDraft {
    qint64 userId = 0;
    LedgerKind kind = LedgerKind::Other;
    qint64 amountMinor = 0;
    QString note = {}; ///< what it is for; needed with LedgerKind::Other
    qint64 loanId = 0;
};

/// Money taken.
struct PaymentDraft {
    qint64 userId = 0;
    qint64 amountMinor = 0;
    PayMethod method = PayMethod::Cash;
    std::optional<qint64> givenMinor = {}; ///< cash handed over, for the change
    QList<qint64> chargeIds = {}; ///< the charges chosen, paid in this order; none = the oldest first
};

/// A charge let go, whole or in part.
struct WaiverDraft {
    qint64 chargeId = 0;
    qint64 amountMinor = 0;
    WaiveReason reason = WaiveReason::OurMistake;
    QString note = {}; ///< needed with WaiveReason::Other
};

/// Credit paid out.
struct RefundDraft {
    qint64 userId = 0;
    qint64 amountMinor = 0;
    PayMethod method = PayMethod::Cash;
    QString note = {};
};

/// A charge that had the wrong amount.
struct CorrectionDraft {
    qint64 entryId = 0;
    qint64 rightMinor = 0; ///< what the charge should have been
    QString note = {};
};

/// What an act with money did.
struct LedgerOutcome {
    LedgerEntry entry; ///< the new one
    qint64 balanceMinor = 0; ///< afterwards
    QString commandId; ///< for undo
};

/// The ledger of a user, read out.
struct UserLedger {
    QList<LedgerEntry> entries; ///< oldest first
    Settlement settlement;
    bool isKnown = false; ///< there is such a user

    const LedgerEntry *entry(qint64 id) const;
};

/// Charges, takes money, waives, refunds, corrects. Every act is one new entry in the ledger and one command that undo
/// takes back by a counter-entry; nothing is ever changed or deleted.
///
/// Problems: `ledger.amountMissing`, `ledger.amountTooLarge`, `ledger.moreThanOwed`, `ledger.moreThanOpen`,
/// `ledger.moreThanCredit` (each with the most it may be), `ledger.givenTooLittle`, `ledger.noteMissing`,
/// `ledger.noteTooLong` (most), `ledger.notACharge`, `ledger.sameAmount`, `ledger.userUnknown`, `ledger.entryUnknown`.
class LedgerService : public MembershipFees
{
public:
    static constexpr int longestNote = 500;
    static constexpr qint64 mostMinor = 100'000'000; ///< a slip of the finger, not a fee

    explicit LedgerService(CommandGate &gate);

    Result<UserLedger> ledgerOf(qint64 userId) const;
    Result<std::optional<LedgerEntry>> entry(qint64 id) const;
    /// The number the next receipt will have, unless another desk is faster.
    Result<qint64> nextReceipt() const;

    Result<LedgerOutcome> charge(const ChargeDraft &draft);
    Result<LedgerOutcome> pay(const PaymentDraft &draft);
    Result<LedgerOutcome> waive(const WaiverDraft &draft);
    Result<LedgerOutcome> refund(const RefundDraft &draft);
    Result<LedgerOutcome> correct(const CorrectionDraft &draft);

    Result<void> chargeMembership(Transaction &transaction, qint64 userId) override;

    /// What is wrong with a draft, given the ledger as shown; the same checks as when it is stored.
    static Problems check(const ChargeDraft &draft);
    static Problems check(const PaymentDraft &draft, const Settlement &settlement);
    static Problems check(const WaiverDraft &draft, const Settlement &settlement);
    static Problems check(const RefundDraft &draft, const Settlement &settlement);
    static Problems check(const CorrectionDraft &draft, const Settlement &settlement);

    /// Where a payment would go, before it is taken.
    static QList<Allocation> preview(const PaymentDraft &draft, const QList<LedgerEntry> &entries);

    /// Teaches undo to take entries back by counter-entries.
    void addInverses(InverseHandlers &handlers) const;

private:
    template <typename Draft, typename Make>
    Result<LedgerOutcome> act(Command command, qint64 userId, const Draft &draft, bool withReceipt, Make make);
    Result<qint64> userOf(qint64 entryId) const;

    CommandGate &m_gate;
};
