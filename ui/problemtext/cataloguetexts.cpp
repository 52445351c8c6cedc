// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>

namespace {

/// Gives the sentences of this file their translation context.
struct CatalogueText {
    Q_DECLARE_TR_FUNCTIONS(CatalogueText)
};

} // namespace

void addCatalogueTexts(ProblemTexts &texts)
{
    texts[QStringLiteral("isbn.characters")] = [](const QStringList &arguments) {
        return CatalogueText::tr("“%1” does not belong in an ISBN.").arg(arguments.value(0));
    };
    texts[QStringLiteral("isbn.length")] = [](const QStringList &arguments) {
        return CatalogueText::tr("An ISBN has 10 or 13 digits; this one has %n.", nullptr, arguments.value(0).toInt());
    };
    texts[QStringLiteral("isbn.prefix")] = [](const QStringList &arguments) {
        return CatalogueText::tr("An ISBN of 13 digits begins with 978 or 979, not with %1.").arg(arguments.value(0));
    };
    texts[QStringLiteral("isbn.checkDigit")] = [](const QStringList &arguments) {
        return CatalogueText::tr("The last digit should be %1, not %2. Scan it again, or correct it.")
            .arg(arguments.value(0), arguments.value(1));
    };
    texts[QStringLiteral("isbn.scientific")] = [](const QStringList &arguments) {
        return CatalogueText::tr("A spreadsheet has rounded this ISBN to %1: its digits are lost.")
            .arg(arguments.value(0));
    };
    texts[QStringLiteral("book.titleMissing")] = [](const QStringList &) {
        return CatalogueText::tr("A title is needed.");
    };
    texts[QStringLiteral("book.yearZero")] = [](const QStringList &) {
        return CatalogueText::tr(
            "There was no year 0: 1 BC was followed by 1. Write years before Christ with a minus.");
    };
    texts[QStringLiteral("book.yearRange")] = [](const QStringList &arguments) {
        return CatalogueText::tr("%1 is not a year of a book.").arg(arguments.value(0));
    };
    texts[QStringLiteral("book.yearAhead")] = [](const QStringList &arguments) {
        return CatalogueText::tr("The year can be %1 at the latest.").arg(arguments.value(0));
    };
    texts[QStringLiteral("book.pages")] = [](const QStringList &) {
        return CatalogueText::tr("A book has at least one page.");
    };
    texts[QStringLiteral("book.tooLong")] = [](const QStringList &arguments) {
        return CatalogueText::tr("At most %n character(s) fit.", nullptr, arguments.value(0).toInt());
    };
    texts[QStringLiteral("book.authorRole")] = [](const QStringList &arguments) {
        return CatalogueText::tr("“%1” is not a part in making a book.").arg(arguments.value(0));
    };
    texts[QStringLiteral("book.numberExpected")] = [](const QStringList &arguments) {
        return CatalogueText::tr("“%1” is not a whole number.").arg(arguments.value(0));
    };
    texts[QStringLiteral("book.unknownField")] = [](const QStringList &arguments) {
        return CatalogueText::tr("Books have no field “%1”.").arg(arguments.value(0));
    };
    texts[QStringLiteral("book.changedElsewhere")] = [](const QStringList &arguments) {
        return CatalogueText::tr("“%1” was changed by somebody else in the meantime.").arg(arguments.value(0));
    };
    texts[QStringLiteral("book.deletedElsewhere")] = [](const QStringList &) {
        return CatalogueText::tr("This book was deleted by somebody else in the meantime.");
    };
    texts[QStringLiteral("book.onLoan")] = [](const QStringList &arguments) {
        return CatalogueText::tr("“%1” has %n copy(s) on loan. Take them back first.", nullptr,
                                 arguments.value(1).toInt())
            .arg(arguments.value(0));
    };
    texts[QStringLiteral("book.hasCopies")] = [](const QStringList &arguments) {
        return CatalogueText::tr("“%1” has %n copy(s), so it cannot be deleted. Withdraw it instead.", nullptr,
                                 arguments.value(1).toInt())
            .arg(arguments.value(0));
    };
    texts[QStringLiteral("book.hasHolds")] = [](const QStringList &arguments) {
        return CatalogueText::tr("“%1” has holds, so it cannot be deleted. Withdraw it instead.")
            .arg(arguments.value(0));
    };
    texts[QStringLiteral("copy.barcodeMissing")] = [](const QStringList &) {
        return CatalogueText::tr("A barcode is needed.");
    };
    texts[QStringLiteral("copy.barcodeTooLong")] = [](const QStringList &arguments) {
        return CatalogueText::tr("A barcode has at most %n character(s).", nullptr, arguments.value(0).toInt());
    };
    texts[QStringLiteral("copy.barcodeTaken")] = [](const QStringList &arguments) {
        return CatalogueText::tr("Barcode %1 belongs to a copy of “%2”.").arg(arguments.value(0), arguments.value(1));
    };
    texts[QStringLiteral("copy.barcodeTwice")] = [](const QStringList &arguments) {
        return CatalogueText::tr("Barcode %1 is given twice.").arg(arguments.value(0));
    };
    texts[QStringLiteral("copy.price")] = [](const QStringList &) {
        return CatalogueText::tr("A price cannot be below 0.");
    };
    texts[QStringLiteral("copy.unknownStatus")] = [](const QStringList &arguments) {
        return CatalogueText::tr("“%1” is not a status of a copy.").arg(arguments.value(0));
    };
    texts[QStringLiteral("copy.unknownField")] = [](const QStringList &arguments) {
        return CatalogueText::tr("Copies have no field “%1”.").arg(arguments.value(0));
    };
    texts[QStringLiteral("copy.changedElsewhere")] = [](const QStringList &arguments) {
        return CatalogueText::tr("Copy %1 was changed by somebody else in the meantime.").arg(arguments.value(0));
    };
    texts[QStringLiteral("copy.deletedElsewhere")] = [](const QStringList &) {
        return CatalogueText::tr("This copy was deleted by somebody else in the meantime.");
    };
    texts[QStringLiteral("copy.onLoan")] = [](const QStringList &arguments) {
        return CatalogueText::tr("Copy %1 is on loan. Take it back first.").arg(arguments.value(0));
    };
    texts[QStringLiteral("copy.hasLoans")] = [](const QStringList &arguments) {
        return CatalogueText::tr("Copy %1 was lent before, so it cannot be deleted. Withdraw it instead.")
            .arg(arguments.value(0));
    };
    texts[QStringLiteral("copy.hasHolds")] = [](const QStringList &arguments) {
        return CatalogueText::tr("Copy %1 has a hold, so it cannot be deleted.").arg(arguments.value(0));
    };
}
