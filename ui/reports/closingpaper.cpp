// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/closingpaper.h"

#include "models/values/money.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextOption>

namespace {

/// Gives the words of this file their translation context.
struct ClosingText {
    Q_DECLARE_TR_FUNCTIONS(ClosingText)
};

constexpr int resolution = 300;
constexpr int pageMargin = 18; ///< millimetres

QString row(const QStringList &cells, const char *tag = "td")
{
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        html += QStringLiteral("<%1 align=\"%2\">%3</%1>")
                    .arg(QLatin1String(tag), i == 0 ? QStringLiteral("left") : QStringLiteral("right"),
                         cells.at(i).toHtmlEscaped());
    }
    return html + QStringLiteral("</tr>");
}

QString heading(const QString &text)
{
    return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}

QString table(const QString &rows)
{
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\" border=\"1\" "
                          "style=\"border-collapse: collapse; border-color: #999999\">%1</table>")
        .arg(rows);
}

QStringList sums(const MethodSums &sums, const QList<PayMethod> &methods, const QString &currency)
{
    QStringList cells;
    for (const PayMethod method : methods) {
        cells << closingpaper::amountText(sums.of(method), currency);
    }
    return cells << moneyText(sums.all(), currency);
}

} // namespace

QString closingpaper::kindText(TillKind kind)
{
    switch (kind) {
    case TillKind::Fines: return ClosingText::tr("Fines");
    case TillKind::LostCopies: return ClosingText::tr("Lost copies");
    case TillKind::ProcessingFees: return ClosingText::tr("Processing fees");
    case TillKind::HoldFees: return ClosingText::tr("Holds not collected");
    case TillKind::Memberships: return ClosingText::tr("Membership");
    case TillKind::Others: return ClosingText::tr("Others");
    case TillKind::PaidAhead: return ClosingText::tr("Paid ahead");
    case TillKind::Refunds: return ClosingText::tr("Refunds");
    case TillKind::TakenBack: break;
    }
    return ClosingText::tr("Taken back");
}

QString closingpaper::methodText(PayMethod method)
{
    switch (method) {
    case PayMethod::Cash: return ClosingText::tr("Cash");
    case PayMethod::Card: return ClosingText::tr("Card", "a way to pay");
    case PayMethod::Transfer: return ClosingText::tr("Transfer");
    case PayMethod::Other: break;
    }
    return ClosingText::tr("Other", "a way to pay");
}

QList<PayMethod> closingpaper::methodsOf(const ClosingSheet &sheet)
{
    QList<PayMethod> methods{PayMethod::Cash, PayMethod::Card, PayMethod::Transfer};
    for (const ClosingSheet::PersonRow &person : sheet.byPerson) {
        if (person.sums.of(PayMethod::Other) != 0) {
            methods << PayMethod::Other;
            break;
        }
    }
    return methods;
}

QString closingpaper::amountText(qint64 minor, const QString &currency)
{
    return minor == 0 ? QStringLiteral("–") : moneyText(minor, currency);
}

QString closingpaper::waivedText(const ClosingSheet::WaivedRow &row)
{
    const QString about = row.charge.title.isEmpty() ? row.charge.note : row.charge.title;
    QString kind;
    switch (row.charge.kind) {
    case LedgerKind::Fine: kind = ClosingText::tr("Fine"); break;
    case LedgerKind::LostItem: kind = ClosingText::tr("Lost copy"); break;
    case LedgerKind::ProcessingFee: kind = ClosingText::tr("Processing fee"); break;
    case LedgerKind::HoldFee: kind = ClosingText::tr("Hold not collected"); break;
    case LedgerKind::MembershipFee: kind = ClosingText::tr("Membership fee"); break;
    default: return about;
    }
    return about.isEmpty() ? kind : ClosingText::tr("%1, %2", "a charge, a title").arg(kind, about);
}

QString closingpaper::reasonText(const LedgerEntry &waiver)
{
    const auto reason = waiveReasonFromStored(waiver.reason);
    if (!reason) {
        return waiver.note;
    }
    switch (*reason) {
    case WaiveReason::ReplacementGiven: return ClosingText::tr("replacement copy given");
    case WaiveReason::OurMistake: return ClosingText::tr("our mistake");
    case WaiveReason::Hardship: return ClosingText::tr("illness or hardship");
    case WaiveReason::Amnesty: return ClosingText::tr("amnesty");
    case WaiveReason::Other: break;
    }
    return waiver.note.isEmpty() ? ClosingText::tr("another reason") : waiver.note;
}

QString closingpaper::html(const ClosingSheet &sheet, const QString &libraryName,
                           const std::optional<CountedTill> &till)
{
    const QList<PayMethod> methods = methodsOf(sheet);
    QStringList names;
    for (const PayMethod method : methods) {
        names << methodText(method);
    }
    names << ClosingText::tr("All");
    const QString day = QLocale().toString(sheet.day, QStringLiteral("dddd d MMMM yyyy"));
    QString text =
        QStringLiteral("<h2>%1</h2><p>%2<br>%3</p>")
            .arg(ClosingText::tr("Closing sheet").toHtmlEscaped(), libraryName.toHtmlEscaped(), day.toHtmlEscaped());
    if (sheet.firstReceipt != 0) {
        text += QStringLiteral("<p>%1</p>")
                    .arg(ClosingText::tr("Receipts %1 to %2, amounts in %3")
                             .arg(receiptText(sheet.firstReceipt), receiptText(sheet.lastReceipt), sheet.currency)
                             .toHtmlEscaped());
    }
    QString rows = row(QStringList{ClosingText::tr("Kind")} + names, "th");
    for (const ClosingSheet::KindRow &kind : sheet.byKind) {
        rows += row(QStringList{kindText(kind.kind)} + sums(kind.sums, methods, sheet.currency));
    }
    rows += row(QStringList{ClosingText::tr("Taken")} + sums(sheet.taken, methods, sheet.currency), "th");
    text += heading(ClosingText::tr("By kind and method")) + table(rows);
    rows = row(QStringList{ClosingText::tr("Who"), ClosingText::tr("Receipts")} + names, "th");
    for (const ClosingSheet::PersonRow &person : sheet.byPerson) {
        rows += row(QStringList{person.name, QString::number(person.receipts)}
                    + sums(person.sums, methods, sheet.currency));
    }
    text += heading(ClosingText::tr("By person")) + table(rows);
    if (!sheet.waived.isEmpty()) {
        rows.clear();
        for (const ClosingSheet::WaivedRow &waived : sheet.waived) {
            rows += row({waivedText(waived), reasonText(waived.waiver), waived.waiver.enteredBy,
                         moneyText(-waived.waiver.amountMinor, sheet.currency)});
        }
        text += heading(ClosingText::tr("Waived, not money")) + table(rows);
    }
    if (till) {
        const qint64 expected = till->floatMinor + sheet.taken.of(PayMethod::Cash);
        const auto money = [&](qint64 minor) { return formattedMoney(minor, sheet.currency); };
        rows = row({ClosingText::tr("Float this morning"), money(till->floatMinor)})
            + row({ClosingText::tr("Cash taken"), money(sheet.taken.of(PayMethod::Cash))})
            + row({ClosingText::tr("Expected"), money(expected)}, "th")
            + row({ClosingText::tr("Counted"), money(till->countedMinor)}, "th")
            + row({ClosingText::tr("Difference"), money(till->countedMinor - expected)});
        if (!till->reason.isEmpty()) {
            rows += row({ClosingText::tr("Why"), till->reason});
        }
        text += heading(ClosingText::tr("Till")) + table(rows);
        if (!till->closed.isEmpty()) {
            text += QStringLiteral("<p>%1</p>").arg(till->closed.toHtmlEscaped());
        }
    }
    return text;
}

QString closingpaper::writePdf(const QString &path, const ClosingSheet &sheet, const QString &libraryName,
                               const std::optional<CountedTill> &till)
{
    QPdfWriter writer(path);
    writer.setTitle(ClosingText::tr("Closing sheet"));
    writer.setCreator(QCoreApplication::applicationName());
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin), QPageLayout::Millimeter);
    QPainter probe;
    if (!probe.begin(&writer)) {
        return QFileInfo(path).absolutePath();
    }
    probe.end();
    QTextDocument document;
    document.setDefaultFont(QFont(QGuiApplication::font().family(), 10));
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(QGuiApplication::layoutDirection());
    document.setDefaultTextOption(option);
    document.setHtml(html(sheet, libraryName, till));
    document.print(&writer);
    return {};
}
