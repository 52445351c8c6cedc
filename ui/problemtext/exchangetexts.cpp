// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/languagecode.h"
#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>

namespace {

/// Gives the sentences of this file their translation context.
struct ExchangeText {
    Q_DECLARE_TR_FUNCTIONS(ExchangeText)
};

using Sentence = std::function<QString(const QStringList &arguments)>;
using Say = std::function<void(const char *reason, Sentence sentence)>;

/// Why a whole file is refused.
void addFileTexts(const Say &say)
{
    say("cancelled", [](const QStringList &) { return ExchangeText::tr("Cancelled. Nothing was written."); });
    say("cannotOpen",
        [](const QStringList &a) { return ExchangeText::tr("%1 cannot be opened: %2.").arg(a.value(0), a.value(1)); });
    say("isArchive", [](const QStringList &) {
        return ExchangeText::tr("This is a packed archive, not a table. Unpack it first.");
    });
    say("isDatabase", [](const QStringList &) {
        return ExchangeText::tr(
            "This is a database, not a table. The databases of the lessons are imported with their own format.");
    });
    say("isEmpty", [](const QStringList &) { return ExchangeText::tr("There is nothing in this file."); });
    say("isMarc", [](const QStringList &) { return ExchangeText::tr("This is a file of MARC records, not a table."); });
    say("isNotText",
        [](const QStringList &) { return ExchangeText::tr("This is not a table: the file holds no text."); });
    say("isPdf", [](const QStringList &) {
        return ExchangeText::tr("This is a PDF, not a table. Export the list from where it was made as CSV.");
    });
    say("isPicture", [](const QStringList &) { return ExchangeText::tr("This is a picture, not a table."); });
    say("isSpreadsheet", [](const QStringList &) {
        return ExchangeText::tr("This is a spreadsheet file. Open it in your spreadsheet program and save it as CSV.");
    });
    say("isWebPage", [](const QStringList &) { return ExchangeText::tr("This is a web page or XML, not a table."); });
    say("lessonColumnMissing", [](const QStringList &a) {
        return ExchangeText::tr("The table %1 has no column %2.").arg(a.value(0), a.value(1));
    });
    say("mappingFile", [](const QStringList &a) {
        return ExchangeText::tr("This is not a mapping that can be read: “%1”.").arg(a.value(0));
    });
    say("noLoanColumns", [](const QStringList &) {
        return ExchangeText::tr("Loans need columns for barcode, day of the loan and due day.");
    });
    say("noNameColumn",
        [](const QStringList &) { return ExchangeText::tr("Choose the column that holds the names."); });
    say("noTitleColumn",
        [](const QStringList &) { return ExchangeText::tr("Choose the column that holds the titles."); });
    say("notALesson", [](const QStringList &a) {
        return ExchangeText::tr("%1 is none of the databases of the lessons.").arg(a.value(0));
    });
    say("readFailed", [](const QStringList &a) {
        return ExchangeText::tr("The file could not be read beyond line %1.").arg(a.value(0));
    });
    say("rowTooLong", [](const QStringList &a) {
        return ExchangeText::tr("Line %1 is longer than any row of a table: the file was read up to there.")
            .arg(a.value(0));
    });
    say("targetTwice", [](const QStringList &a) {
        return ExchangeText::tr("Two columns go to the same place: “%1” is one of them.").arg(a.value(0));
    });
    say("tooManyOpenQuotes", [](const QStringList &a) {
        return ExchangeText::tr("Too many quotes are never closed: the file was read up to line %1.").arg(a.value(0));
    });
    say("writeFailed",
        [](const QStringList &a) { return ExchangeText::tr("The file could not be written: %1.").arg(a.value(0)); });
}

/// Why something about a file was recognised: the end of a sentence, small.
void addReasonTexts(const Say &say)
{
    say("chosen", [](const QStringList &) { return ExchangeText::tr("as you chose"); });
    say("dateOrderUnsure", [](const QStringList &) { return ExchangeText::tr("day first or month first?"); });
    say("figuresInFirstRow",
        [](const QStringList &a) { return ExchangeText::tr("“%1” is a value, not a name").arg(a.value(0)); });
    say("guessedFromValues", [](const QStringList &) { return ExchangeText::tr("guessed from its values"); });
    say("markUtf16", [](const QStringList &) { return ExchangeText::tr("by its byte order mark"); });
    say("markUtf8", [](const QStringList &) { return ExchangeText::tr("by its byte order mark"); });
    say("markUtf8Damaged",
        [](const QStringList &) { return ExchangeText::tr("by its mark, but some characters are damaged"); });
    say("noFiguresInFirstRow", [](const QStringList &) { return ExchangeText::tr("no values in it"); });
    say("noNamesInFirstRow", [](const QStringList &) { return ExchangeText::tr("it is empty"); });
    say("noRows", [](const QStringList &) { return ExchangeText::tr("there are no rows"); });
    say("notUtf8", [](const QStringList &) { return ExchangeText::tr("not valid as UTF-8"); });
    say("oneColumn", [](const QStringList &) { return ExchangeText::tr("there is only one column"); });
    say("patternUtf16", [](const QStringList &) { return ExchangeText::tr("by its pattern of bytes"); });
    say("plainText", [](const QStringList &) { return ExchangeText::tr("only plain letters"); });
    say("readCorrectly1", [](const QStringList &a) { return ExchangeText::tr("%1 read correctly").arg(a.value(0)); });
    say("readCorrectly2",
        [](const QStringList &a) { return ExchangeText::tr("%1 and %2 read correctly").arg(a.value(0), a.value(1)); });
    say("roundedBySpreadsheet", [](const QStringList &) { return ExchangeText::tr("rounded by a spreadsheet"); });
    say("sameInAllRows", [](const QStringList &) { return ExchangeText::tr("same in all rows"); });
    say("sameInMostRows",
        [](const QStringList &a) { return ExchangeText::tr("same in %1 of %2 rows").arg(a.value(0), a.value(1)); });
    say("sameTwiceInFirstRow",
        [](const QStringList &a) { return ExchangeText::tr("“%1” stands there twice").arg(a.value(0)); });
    say("validUtf8", [](const QStringList &) { return ExchangeText::tr("valid through and through"); });
}

/// What is to be said about a row.
void addRowTexts(const Say &say)
{
    say("barcodeMissing", [](const QStringList &) { return ExchangeText::tr("A loan needs the barcode of a copy."); });
    say("barcodeTaken", [](const QStringList &a) {
        return ExchangeText::tr("The barcode %1 belongs to another book: the copy is left out.").arg(a.value(0));
    });
    say("bornInFuture", [](const QStringList &) { return ExchangeText::tr("Born in the future: left out."); });
    say("copyIsLent", [](const QStringList &) {
        return ExchangeText::tr("A loan is not imported this way: the copy is taken as in service.");
    });
    say("copyIsOut", [](const QStringList &) { return ExchangeText::tr("This copy is on loan already."); });
    say("dateOtherOrder", [](const QStringList &) {
        return ExchangeText::tr("The parts stand in another order than in the other rows: worth a look.");
    });
    say("dueDayMissing", [](const QStringList &) { return ExchangeText::tr("A loan needs the day it is due."); });
    say("isbnRounded", [](const QStringList &a) {
        return ExchangeText::tr("A spreadsheet has rounded the ISBN to %1: its digits are lost, it stays empty.")
            .arg(a.value(0));
    });
    say("loanDayMissing", [](const QStringList &) { return ExchangeText::tr("A loan needs the day it began."); });
    say("nameMissing", [](const QStringList &) { return ExchangeText::tr("A user needs a name."); });
    say("noSuchCopy",
        [](const QStringList &a) { return ExchangeText::tr("No copy has the barcode %1.").arg(a.value(0)); });
    say("noSuchUser",
        [](const QStringList &a) { return ExchangeText::tr("Nobody has the card number %1.").arg(a.value(0)); });
    say("notADate", [](const QStringList &) { return ExchangeText::tr("Not a date: stays empty."); });
    say("notANumber", [](const QStringList &) { return ExchangeText::tr("Not a number: stays empty."); });
    say("notANumberOfCopies", [](const QStringList &a) {
        return ExchangeText::tr("Not a number of copies from 0 to %1: none are made.").arg(a.value(0));
    });
    say("notAPrice",
        [](const QStringList &a) { return ExchangeText::tr("“%1” is not a price: stays empty.").arg(a.value(0)); });
    say("notAYear", [](const QStringList &) { return ExchangeText::tr("Not a year. Write -335 or 335 BC."); });
    say("notYesOrNo", [](const QStringList &) { return ExchangeText::tr("Neither yes nor no: taken as yes."); });
    say("nulByte",
        [](const QStringList &) { return ExchangeText::tr("Contains a NUL byte. Save the file again as UTF-8."); });
    say("openLoanWithoutUser",
        [](const QStringList &) { return ExchangeText::tr("The book is on loan, but nobody knows to whom."); });
    say("titleMissing", [](const QStringList &) { return ExchangeText::tr("A book needs a title."); });
    say("tooFewValues", [](const QStringList &a) {
        return ExchangeText::tr("%1 values for %2 columns: the last ones stay empty.").arg(a.value(0), a.value(1));
    });
    say("tooManyValues", [](const QStringList &a) {
        return ExchangeText::tr("%1 values for %2 columns: put a value with a separator in quotes.")
            .arg(a.value(0), a.value(1));
    });
    say("unknownStatus",
        [](const QStringList &) { return ExchangeText::tr("Not a state of a copy: taken as in service."); });
    say("unterminatedQuote",
        [](const QStringList &) { return ExchangeText::tr("A quote is opened and never closed."); });
    say("userNameInvalid",
        [](const QStringList &a) { return ExchangeText::tr("“%1” cannot be a user name: left out.").arg(a.value(0)); });
    say("userNameTaken", [](const QStringList &a) {
        return ExchangeText::tr("Somebody else has the user name %1 already.").arg(a.value(0));
    });
    say("yearBeforeChrist",
        [](const QStringList &a) { return ExchangeText::tr("Before Christ: kept as %1 BC.").arg(a.value(0)); });
    say("yearMissing", [](const QStringList &) { return ExchangeText::tr("No year: stays empty."); });
    say("yearOfSeveral",
        [](const QStringList &) { return ExchangeText::tr("Several years: the first one is taken."); });
    say("yearTooLate", [](const QStringList &a) { return ExchangeText::tr("Later than %1.").arg(a.value(0)); });
    say("yearZero", [](const QStringList &) { return ExchangeText::tr("There was no year 0: stays empty."); });
    say("rowUpdated", [](const QStringList &) { return ExchangeText::tr("Updates what is here already."); });
    say("isbnKept", [](const QStringList &a) {
        const QString number = a.value(0);
        const QString kept =
            ExchangeText::tr("It is kept as printed and found by search; it never matches another book.");
        if (a.value(1) != QLatin1String("isbn.checkDigit")) {
            return problemText(Problem{{}, a.value(1), a.mid(2)}) + QLatin1Char(' ') + kept;
        }
        if (number.size() < 10) {
            return ExchangeText::tr("With the lost zeros it is %1, but its last digit should be %2.")
                       .arg(number.rightJustified(10, QLatin1Char('0')), a.value(2))
                + QLatin1Char(' ') + kept;
        }
        return ExchangeText::tr("The last digit of %1 should be %2.").arg(number, a.value(2)) + QLatin1Char(' ') + kept;
    });
}

/// What is to be said about a row of a lesson's database.
void addLessonTexts(const Say &say)
{
    say("availabilityUnknown", [](const QStringList &a) {
        return ExchangeText::tr("“%1” does not say whether the book is in: taken as in.").arg(a.value(0));
    });
    say("barcodeNumbered", [](const QStringList &a) {
        return ExchangeText::tr("The barcode %1 belongs to another book: the copy gets a new number.").arg(a.value(0));
    });
    say("birthDateLeftOut", [](const QStringList &a) {
        return ExchangeText::tr("“%1” is not a date of birth: left out.").arg(a.value(0));
    });
    say("cardTaken", [](const QStringList &a) {
        return ExchangeText::tr("The card number %1 belongs to somebody else: left out.").arg(a.value(0));
    });
    say("dueDayWrong", [](const QStringList &a) {
        return ExchangeText::tr("“%1” is not the day it is due: three weeks from the loan are taken.").arg(a.value(0));
    });
    say("emailLeftOut", [](const QStringList &a) {
        return ExchangeText::tr("“%1” is not an e-mail address: left out.").arg(a.value(0));
    });
    say("emailShared",
        [](const QStringList &a) { return ExchangeText::tr("Somebody else has the address %1 too.").arg(a.value(0)); });
    say("idMissing", [](const QStringList &) {
        return ExchangeText::tr("The row has no number: nothing else in the file can refer to it.");
    });
    say("idTwice", [](const QStringList &a) {
        return ExchangeText::tr("The number %1 stands there twice: loans belong to the first.").arg(a.value(0));
    });
    say("loanDayWrong",
        [](const QStringList &a) { return ExchangeText::tr("“%1” is not the day of a loan.").arg(a.value(0)); });
    say("loanWithoutBook",
        [](const QStringList &a) { return ExchangeText::tr("There is no book with the number %1.").arg(a.value(0)); });
    say("loanWithoutUser", [](const QStringList &a) {
        return ExchangeText::tr("There is no user with the number %1: the loan is kept without a name.")
            .arg(a.value(0));
    });
    say("noteEmpty", [](const QStringList &) { return ExchangeText::tr("The note is empty."); });
    say("noteWithoutUser",
        [](const QStringList &a) { return ExchangeText::tr("There is no user with the number %1.").arg(a.value(0)); });
    say("outWithoutLoan", [](const QStringList &) {
        return ExchangeText::tr("The book counts as out, but no loan says to whom: taken as in.");
    });
    say("passwordUnknown", [](const QStringList &) {
        return ExchangeText::tr(
            "The password is kept in a way Carrel does not know: left out. An administrator can set a new one.");
    });
    say("returnDayMissing",
        [](const QStringList &) { return ExchangeText::tr("The book is in, but the day it came back is missing."); });
    say("returnDayWrong", [](const QStringList &a) {
        return ExchangeText::tr("“%1” cannot be the day it came back: the nearest possible day is taken.")
            .arg(a.value(0));
    });
    say("roleNotRaised", [](const QStringList &a) {
        return ExchangeText::tr(
                   "Was “%1” in the file. Everybody is imported as a viewer; an administrator can change that.")
            .arg(a.value(0));
    });
    say("userUnsound",
        [](const QStringList &a) { return ExchangeText::tr("The values do not make a user (%1).").arg(a.value(0)); });
}

/// What an import put right, or what is worth a look later.
void addTallyTexts(const Say &say)
{
    say("authorsSplit", [](const QStringList &a) {
        return ExchangeText::tr("%Ln cell(s) with several authors were split", nullptr, a.value(0).toInt());
    });
    say("barcodesTaken", [](const QStringList &a) {
        return ExchangeText::tr("%Ln barcode(s) belong to other books", nullptr, a.value(0).toInt());
    });
    say("expired", [](const QStringList &a) {
        return ExchangeText::tr("%Ln membership(s) have run out already", nullptr, a.value(0).toInt());
    });
    say("inactive", [](const QStringList &a) {
        return ExchangeText::tr("%Ln user(s) are inactive, as in the file", nullptr, a.value(0).toInt());
    });
    say("isbnsKept", [](const QStringList &a) {
        return ExchangeText::tr("%Ln ISBN(s) are kept as printed, check digit wrong", nullptr, a.value(0).toInt());
    });
    say("isbnsRounded", [](const QStringList &a) {
        return ExchangeText::tr("%Ln ISBN(s) were rounded by a spreadsheet and stay empty", nullptr,
                                a.value(0).toInt());
    });
    say("noCard", [](const QStringList &a) {
        return ExchangeText::tr("%Ln user(s) have no card number", nullptr, a.value(0).toInt());
    });
    say("noDateOfBirth", [](const QStringList &a) {
        return ExchangeText::tr("%Ln user(s) have no date of birth", nullptr, a.value(0).toInt());
    });
    say("noIsbn",
        [](const QStringList &a) { return ExchangeText::tr("%Ln book(s) have no ISBN", nullptr, a.value(0).toInt()); });
    say("noLanguage", [](const QStringList &a) {
        return ExchangeText::tr("%Ln book(s) have no language", nullptr, a.value(0).toInt());
    });
    say("noYear",
        [](const QStringList &a) { return ExchangeText::tr("%Ln book(s) have no year", nullptr, a.value(0).toInt()); });
    say("signInNames", [](const QStringList &a) {
        return ExchangeText::tr("%Ln user(s) have a user name: their role is viewer until changed", nullptr,
                                a.value(0).toInt());
    });
    say("yearsBeforeChrist", [](const QStringList &a) {
        return ExchangeText::tr("%Ln year(s) before Christ were kept", nullptr, a.value(0).toInt());
    });
    say("zerosRestored", [](const QStringList &a) {
        return ExchangeText::tr("%Ln ISBN(s) got back zeros that were lost", nullptr, a.value(0).toInt());
    });
    say("languagesUnified", [](const QStringList &a) {
        const QString text = ExchangeText::tr("%Ln code(s) for %1 became one language", nullptr, a.value(0).toInt());
        return text.arg(languageName(a.value(1)));
    });
}

} // namespace

void addExchangeTexts(ProblemTexts &texts)
{
    const Say say = [&texts](const char *reason, Sentence sentence) {
        texts.insert(QStringLiteral("exchange.") + QLatin1String(reason), std::move(sentence));
    };
    texts.insert(QStringLiteral("generate.nothing"),
                 [](const QStringList &) { return ExchangeText::tr("A generated library has at least one book."); });
    addFileTexts(say);
    addReasonTexts(say);
    addRowTexts(say);
    addLessonTexts(say);
    addTallyTexts(say);
}
