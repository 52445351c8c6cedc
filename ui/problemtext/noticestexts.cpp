// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/clock.h"
#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// Gives the sentences of this file their translation context.
struct NoticeText {
    Q_DECLARE_TR_FUNCTIONS(NoticeText)
};

using Args = QStringList;

QString day(const Args &args, int index)
{
    return QLocale().toString(fromStoredDay(args.value(index)), QStringLiteral("d MMM yyyy"));
}

void say(ProblemTexts &texts, const char *code, QString (*sentence)())
{
    texts.insert(QString::fromLatin1(code), [sentence](const Args &) { return sentence(); });
}

void say(ProblemTexts &texts, const char *code, QString (*sentence)(const Args &))
{
    texts.insert(QString::fromLatin1(code), sentence);
}

void addTemplateTexts(ProblemTexts &texts)
{
    say(texts, "notice.placeholderUnknown", [](const Args &a) {
        return a.value(1).isEmpty()
            ? NoticeText::tr("There is no placeholder “%1”.").arg(a.value(0))
            : NoticeText::tr("There is no placeholder “%1”. Did you mean “%2”?").arg(a.value(0), a.value(1));
    });
    say(texts, "notice.loanOutside", [](const Args &a) {
        return NoticeText::tr("{%1} belongs to one loan: put it between {each loan} and {end}.").arg(a.value(0));
    });
    say(texts, "notice.blockNotClosed",
        [](const Args &a) { return NoticeText::tr("{%1} has no {end}.").arg(a.value(0)); });
    say(texts, "notice.endWithoutBlock", [] { return NoticeText::tr("An {end} has nothing to end."); });
    say(texts, "notice.eachInEach", [] { return NoticeText::tr("{each loan} cannot stand within another one."); });
    say(texts, "notice.subjectMissing", [] { return NoticeText::tr("Write a subject."); });
    say(texts, "notice.textMissing", [] { return NoticeText::tr("Write a text."); });
    say(texts, "notice.changedElsewhere",
        [] { return NoticeText::tr("This text was changed at another station. Open it again before you change it."); });
    say(texts, "notice.daysOutOfRange", [] { return NoticeText::tr("Write a number of days from 0 to 3650."); });
}

void addRunTexts(ProblemTexts &texts)
{
    say(texts, "notice.sentBefore", [](const Args &a) { return NoticeText::tr("Sent on %1").arg(day(a, 0)); });
    say(texts, "notice.unsure",
        [](const Args &a) { return NoticeText::tr("May have left on %1: decide").arg(day(a, 0)); });
    say(texts, "notice.noAddress", [] { return NoticeText::tr("No address"); });
    say(texts, "notice.cameBack",
        [](const Args &a) { return NoticeText::tr("E-mail refused on %1, so by letter").arg(day(a, 0)); });
    say(texts, "notice.leftOut", [] { return NoticeText::tr("Left out by you"); });
}

void addMailTexts(ProblemTexts &texts)
{
    say(texts, "mail.fromMissing", [] { return NoticeText::tr("Write the address the library sends from."); });
    say(texts, "mail.addressInvalid",
        [](const Args &a) { return NoticeText::tr("“%1” is not an e-mail address.").arg(a.value(0)); });
    say(texts, "mail.hostMissing", [] { return NoticeText::tr("Write the name of the mail server."); });
    say(texts, "mail.portOutOfRange", [] { return NoticeText::tr("A port is a number from 1 to 65535."); });
    say(texts, "mail.refused",
        [](const Args &a) { return NoticeText::tr("The mail server refused the address: %1").arg(a.value(0)); });
    say(texts, "mail.failed",
        [](const Args &a) { return NoticeText::tr("The e-mail could not be sent: %1").arg(a.value(0)); });
    say(texts, "mail.fileExists",
        [](const Args &a) { return NoticeText::tr("The file %1 is there already.").arg(a.value(0)); });
    say(texts, "mail.fileNotWritten", [](const Args &a) {
        return NoticeText::tr("The file %1 could not be written: %2").arg(a.value(0), a.value(1));
    });
    say(texts, "mail.noFolder",
        [] { return NoticeText::tr("Choose a folder for e-mail files in the settings first."); });
}

} // namespace

void addNoticesTexts(ProblemTexts &texts)
{
    addTemplateTexts(texts);
    addRunTexts(texts);
    addMailTexts(texts);
}
