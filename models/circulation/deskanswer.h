// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/codes.h"
#include "models/circulation/loan.h"

#include <QDateTime>

/// Why what was proposed after a return is not done.
enum class WhyNot {
    NoSlip, ///< the slip is missing or misplaced: the hold waits on, and is among those to pull
    Damaged, ///< the copy serves nobody until it is mended
    SkipUser, ///< the next in line is proposed
    KeepCharge, ///< the charge for a lost copy stands though it was found
};

enum class DeskMode { Lend, Return, Renew };

/// What became of one scan: shown in the result strip, kept in the visit's list, printed by `carrel desk`.
struct DeskAnswer {
    enum class Kind {
        UserOpened,
        Lent,
        Returned,
        Seen, ///< taken back though it was not on loan
        Renewed,
        HoldPlaced,
        HoldCaught, ///< a proposal was confirmed: the copy is on the hold shelf
        FoundSettled, ///< a proposal was confirmed: the charge for the loss was taken off
        Declined, ///< a proposal was not: see `whyNot`
        CopyShown, ///< a copy scanned without a user: where it is and who has it
        Refused, ///< see the verdict
        Unknown, ///< neither card nor copy
        CardOrCopy, ///< both: a person must choose, nothing was done
        SeveralCopies, ///< an ISBN that does not name one copy
        KeptOffline, ///< it waited too long and is on the offline list now
        Waiting, ///< the library is locked; the scan is kept and tried again
        Undone,
        ReceiptAsked, ///< by its printed code
        Ended,
        Failed, ///< the library could not be asked: see the problems
    };

    Kind kind = Kind::Failed;
    DeskMode mode = DeskMode::Lend; ///< what was tried
    QDateTime at = {};
    QString code = {}; ///< as scanned
    QString title = {};
    QString userName = {};
    qint64 userId = 0;
    qint64 copyId = 0;
    qint64 loanId = 0;
    QDate dueOn = {};
    QTime dueTime = {}; ///< of a loan by the hour, in the library's own time
    int daysLate = 0;
    QDate returnedOn = {}; ///< when it does not count as back today
    QString place = {}; ///< location and call number of a copy
    Verdict verdict = {};
    Problems problems = {};
    std::optional<CodeMatch> match = {}; ///< with CardOrCopy, CopyShown and SeveralCopies
    QString newIsbn = {}; ///< with Unknown: 13 digits of a book that has no copy here
    QString commandId = {}; ///< of what was done, for undo; empty when nothing was
    std::optional<TrapOffer> hold = {}; ///< whom a returned copy is put on the hold shelf for
    bool isHoldProposed = false; ///< somebody confirms that first
    std::optional<FoundCharge> found = {}; ///< what was charged for the loss of a copy that is here
    qint64 minor = 0; ///< with FoundSettled: what was taken off
    std::optional<WhyNot> whyNot = {}; ///< with Declined
    bool isAboutHold = false; ///< what was refused is a hold
    int scans = 0; ///< with KeptOffline: how many went there
    qint64 bookId = 0; ///< of a book that can be held
    bool isUndone = false;
    bool isOverridden = false; ///< done in spite of a finding

    bool isOk() const
    {
        return kind == Kind::UserOpened || kind == Kind::Lent || kind == Kind::Returned || kind == Kind::Seen
            || kind == Kind::Renewed || kind == Kind::HoldPlaced || kind == Kind::HoldCaught
            || kind == Kind::FoundSettled || kind == Kind::Declined || kind == Kind::CopyShown || kind == Kind::Undone
            || kind == Kind::ReceiptAsked || kind == Kind::Ended;
    }
    /// Lending would go ahead once the membership is extended.
    bool offersExtension() const { return kind == Kind::Refused && userId != 0 && verdict.needsOnlyExtension(); }
    bool offersRenewal() const { return kind == Kind::Refused && verdict.offersRenewal(); }
    /// The user can wait for the book instead: somebody has it, or somebody comes first.
    bool offersHold() const
    {
        if (bookId == 0 || userId == 0 || isAboutHold || mode == DeskMode::Return) {
            return false;
        }
        return kind == Kind::Refused
            ? !offersRenewal()
                && (verdict.has(QStringLiteral("loan.copyOnLoan")) || verdict.has(QStringLiteral("loan.onHoldShelf"))
                    || verdict.has(QStringLiteral("loan.held")))
            : kind == Kind::SeveralCopies && verdict.has(QStringLiteral("desk.noCopyAvailable"));
    }
    /// A book can be added and lent in one go.
    bool offersFastAdd() const { return kind == Kind::Unknown && userId != 0 && !newIsbn.isEmpty(); }
    /// There is a loan or a renewal to decide about: its findings are worth showing one by one.
    bool hasVerdict() const { return kind == Kind::Refused && copyId != 0 && mode != DeskMode::Return && !isAboutHold; }
    /// Somebody who may can put aside all that stands in the way.
    bool canBeOverridden() const
    {
        return hasVerdict() && !offersRenewal() && !verdict.of(Severity::Confirm).isEmpty()
            && verdict.of(Severity::Impossible).isEmpty();
    }
};
