// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/moneytexts.h"

#include "models/circulation/explanation.h"
#include "models/values/money.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace {

/// Gives the words of this file their translation context.
struct MoneyText {
    Q_DECLARE_TR_FUNCTIONS(MoneyText)
};

/// Days late, as they were counted when the fine was written.
int daysOf(const LedgerEntry &fine)
{
    const Explanation why = Explanation::fromJson(QJsonDocument::fromJson(fine.explanation.toUtf8()).object());
    int late = 0;
    for (const ExplainedStep &step : why.steps) {
        if (step.code == QLatin1String("fine.late") || step.code.startsWith(QLatin1String("fine.closedDays"))) {
            late = step.value.toInt();
        }
    }
    return late;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

/// A charge with the book it is about.
QString chargeText(const LedgerEntry &entry)
{
    const QString book = entry.barcode.isEmpty() ? entry.title : entry.title + QLatin1Char(' ') + entry.barcode;
    switch (entry.kind) {
    case LedgerKind::Fine:
        if (entry.title.isEmpty()) {
            return entry.note.isEmpty() ? MoneyText::tr("Fine") : MoneyText::tr("Fine, %1").arg(entry.note);
        }
        if (const int days = daysOf(entry); days > 0) {
            return MoneyText::tr("Fine, %1, %n day(s)", nullptr, days).arg(entry.title);
        }
        return MoneyText::tr("Fine, %1").arg(entry.title);
    case LedgerKind::LostItem: return MoneyText::tr("Lost: %1").arg(book.isEmpty() ? entry.note : book);
    case LedgerKind::ProcessingFee:
        return book.isEmpty() && entry.note.isEmpty()
            ? MoneyText::tr("Processing fee")
            : MoneyText::tr("Processing fee, %1").arg(book.isEmpty() ? entry.note : book);
    case LedgerKind::HoldFee:
        return entry.note.isEmpty() ? MoneyText::tr("Hold not collected")
                                    : MoneyText::tr("Hold not collected: %1").arg(entry.note);
    case LedgerKind::MembershipFee:
        return entry.note.isEmpty() ? MoneyText::tr("Membership fee")
                                    : MoneyText::tr("Membership fee, %1").arg(entry.note);
    default: return entry.note;
    }
}

QString methodOf(const LedgerEntry &entry)
{
    return entry.method ? moneytexts::method(*entry.method) : QString();
}

QString reasonOf(const LedgerEntry &waiver)
{
    const auto reason = waiveReasonFromStored(waiver.reason);
    if (!reason || (*reason == WaiveReason::Other && !waiver.note.isEmpty())) {
        return waiver.note;
    }
    return waiver.note.isEmpty() ? moneytexts::reason(*reason)
                                 : MoneyText::tr("%1: %2").arg(moneytexts::reason(*reason), waiver.note);
}

/// What an entry is about that another one names.
QString briefly(const LedgerEntry &entry)
{
    if (isCharge(entry.kind)) {
        const QString about = entry.title.isEmpty() ? entry.note : entry.title;
        return about.isEmpty() ? chargeText(entry) : about;
    }
    return moneytexts::kind(entry.kind);
}

QString paymentText(const LedgerEntry &payment, const UserLedger &ledger)
{
    const QList<Allocation> parts = ledger.settlement.allocationsOf(payment.id);
    if (parts.size() > 1) {
        return MoneyText::tr("%1, to several charges").arg(methodOf(payment));
    }
    const LedgerEntry *charge = parts.isEmpty() ? nullptr : ledger.entry(parts.first().chargeId);
    return charge == nullptr ? methodOf(payment) : MoneyText::tr("%1, to %2").arg(methodOf(payment), briefly(*charge));
}

QString becameOf(const ChargeState &state, const QString &currency)
{
    if (state.openMinor() > 0) {
        return MoneyText::tr("open %1").arg(formattedMoney(state.openMinor(), currency));
    }
    if (state.chargedMinor <= 0) {
        return MoneyText::tr("taken back");
    }
    return state.paidMinor == 0 ? MoneyText::tr("waived")
        : state.waivedMinor > 0 ? MoneyText::tr("paid and waived")
                                : MoneyText::tr("paid");
}

} // namespace

QString moneytexts::kind(LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::Payment: return MoneyText::tr("Payment");
    case LedgerKind::Waiver: return MoneyText::tr("Waiver");
    case LedgerKind::Refund: return MoneyText::tr("Refund");
    case LedgerKind::Correction: return MoneyText::tr("Correction");
    default: return MoneyText::tr("Charge");
    }
}

QString moneytexts::charge(LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::Fine: return MoneyText::tr("Fine");
    case LedgerKind::LostItem: return MoneyText::tr("Lost copy");
    case LedgerKind::ProcessingFee: return MoneyText::tr("Processing fee");
    case LedgerKind::HoldFee: return MoneyText::tr("Hold not collected");
    case LedgerKind::MembershipFee: return MoneyText::tr("Membership fee");
    case LedgerKind::Other: return MoneyText::tr("Something else");
    default: return moneytexts::kind(kind);
    }
}

QString moneytexts::method(PayMethod method)
{
    switch (method) {
    case PayMethod::Cash: return MoneyText::tr("Cash");
    case PayMethod::Card: return MoneyText::tr("Card", "a way to pay");
    case PayMethod::Transfer: return MoneyText::tr("Transfer");
    case PayMethod::Other: break;
    }
    return MoneyText::tr("Other", "a way to pay");
}

QString moneytexts::reason(WaiveReason reason)
{
    switch (reason) {
    case WaiveReason::ReplacementGiven: return MoneyText::tr("Replacement copy given");
    case WaiveReason::OurMistake: return MoneyText::tr("Our mistake");
    case WaiveReason::Hardship: return MoneyText::tr("Illness or hardship");
    case WaiveReason::Amnesty: return MoneyText::tr("Amnesty");
    case WaiveReason::Other: break;
    }
    return MoneyText::tr("Another reason");
}

QString moneytexts::what(const LedgerEntry &entry)
{
    switch (entry.kind) {
    case LedgerKind::Payment: return methodOf(entry);
    case LedgerKind::Waiver: return reasonOf(entry);
    case LedgerKind::Refund:
        return entry.note.isEmpty() ? methodOf(entry) : MoneyText::tr("%1: %2").arg(methodOf(entry), entry.note);
    case LedgerKind::Correction: return entry.note.isEmpty() ? MoneyText::tr("Taken back") : entry.note;
    default: return chargeText(entry);
    }
}

QString moneytexts::what(const LedgerEntry &entry, const UserLedger &ledger)
{
    if (entry.kind == LedgerKind::Payment) {
        return paymentText(entry, ledger);
    }
    const LedgerEntry *named = ledger.entry(entry.refersToId);
    if (named != nullptr && entry.kind == LedgerKind::Waiver) {
        return MoneyText::tr("%1: %2").arg(briefly(*named), reasonOf(entry));
    }
    if (named != nullptr && entry.kind == LedgerKind::Correction && entry.note.isEmpty()) {
        return MoneyText::tr("Taken back: %1").arg(isCharge(named->kind) ? what(*named) : kind(named->kind));
    }
    return what(entry);
}

QString moneytexts::detail(const LedgerEntry &entry, const UserLedger &ledger, const QString &currency,
                           const Clock &clock)
{
    QStringList parts;
    if (isCharge(entry.kind)) {
        if (const auto state = ledger.settlement.charge(entry.id)) {
            parts << becameOf(*state, currency);
        }
    }
    if (entry.receiptNumber != 0) {
        parts << MoneyText::tr("receipt %1").arg(receiptText(entry.receiptNumber));
    }
    if (const QList<Allocation> shares = ledger.settlement.allocationsOf(entry.id); shares.size() > 1) {
        QStringList amounts;
        for (const Allocation &share : shares) {
            amounts << moneyText(share.minor, currency);
        }
        parts << amounts.join(QStringLiteral(" + "));
    }
    if (const LedgerEntry *named = ledger.entry(entry.refersToId)) {
        const QString on = day(named->enteredAt, clock);
        if (entry.kind == LedgerKind::Waiver) {
            parts << MoneyText::tr("waives the charge of %1").arg(on);
        } else if (entry.kind == LedgerKind::Correction) {
            parts << (isCharge(named->kind) ? MoneyText::tr("corrects the charge of %1").arg(on)
                                            : MoneyText::tr("takes back the entry of %1").arg(on));
        }
    }
    parts << entry.enteredBy;
    return joined(parts);
}

QString moneytexts::day(const QDateTime &at, const Clock &clock)
{
    const QDate date = at.toTimeZone(clock.zone()).date();
    return QLocale().toString(
        date, date.year() == clock.today().year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

QString moneytexts::signedAmount(qint64 minor, const QString &currency)
{
    const QString amount = moneyText(minor < 0 ? -minor : minor, currency);
    return minor < 0 ? QStringLiteral("–\u00a0") + amount : amount;
}
