// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// Gives the sentences of this file their translation context.
struct DatabaseText {
    Q_DECLARE_TR_FUNCTIONS(DatabaseText)
};

template <typename Add>
void addOpeningTexts(Add add)
{
    add("database.notFound",
        [](const QStringList &a) { return DatabaseText::tr("There is no file %1.").arg(a.value(0)); });
    add("database.notAFile", [](const QStringList &a) {
        return DatabaseText::tr("%1 is a folder or device, not a library file.").arg(a.value(0));
    });
    add("database.noPermission",
        [](const QStringList &a) { return DatabaseText::tr("You have no permission to read %1.").arg(a.value(0)); });
    add("database.cannotOpen", [](const QStringList &a) {
        return DatabaseText::tr("The library file cannot be opened (%1).").arg(a.value(0));
    });
    add("database.empty", [](const QStringList &a) {
        return DatabaseText::tr("%1 is empty. Restore a backup, or create a new library under another name.")
            .arg(a.value(0));
    });
    add("database.notALibrary", [](const QStringList &a) {
        return DatabaseText::tr("%1 is not a Carrel library. Nothing was changed in it.").arg(a.value(0));
    });
    add("database.foreign", [](const QStringList &a) {
        return DatabaseText::tr("%1 is a database of another program. Import it instead of opening it.")
            .arg(a.value(0));
    });
    add("database.truncated", [](const QStringList &a) {
        return DatabaseText::tr("The end of %1 is missing, as after a copy that broke off. Restore a backup.")
            .arg(a.value(0));
    });
    add("database.newer", [](const QStringList &a) {
        return DatabaseText::tr(
                   "This library was made by a newer Carrel (version %1 of the file; this program knows up to %2). "
                   "Install the newer Carrel to open it.")
            .arg(a.value(0), a.value(1));
    });
    add("database.older", [](const QStringList &) {
        return DatabaseText::tr(
            "This library was made by an older Carrel. An administrator has to bring it up to date first.");
    });
    add("database.objectMissing", [](const QStringList &a) {
        return DatabaseText::tr("The library's %1 \"%2\" is missing. Restore a backup.").arg(a.value(0), a.value(1));
    });
    add("database.objectChanged", [](const QStringList &a) {
        return DatabaseText::tr("The library's %1 \"%2\" was changed by another program. Restore a backup.")
            .arg(a.value(0), a.value(1));
    });
    add("database.foreignObject", [](const QStringList &a) {
        return DatabaseText::tr(
                   "Somebody added the %1 \"%2\" to this library. It could change records unseen, so the library is "
                   "not opened. Restore a backup.")
            .arg(a.value(0), a.value(1));
    });
    add("database.readOnlyFolder", [](const QStringList &a) {
        return DatabaseText::tr("This library is open for reading only: the folder %1 cannot be written to.")
            .arg(a.value(0));
    });
    add("database.readOnlyFile", [](const QStringList &a) {
        return DatabaseText::tr("This library is open for reading only: the file %1 is write-protected.")
            .arg(a.value(0));
    });
    add("database.readOnlyNetwork", [](const QStringList &a) {
        return DatabaseText::tr(
                   "This library is open for reading only: %1 is a network folder, where two computers would damage "
                   "each other's work.")
            .arg(a.value(0));
    });
    add("database.networkInUse", [](const QStringList &a) {
        return DatabaseText::tr("%1 lies in a network folder and is in use on another computer. Close it there first.")
            .arg(a.value(0));
    });
    add("database.cannotReadHere", [](const QStringList &a) {
        return DatabaseText::tr(
                   "%1 was not closed properly and its folder cannot be written to. Copy it, with the files of the "
                   "same name beside it, to a folder of your own.")
            .arg(a.value(0));
    });
    add("database.synchronised", [](const QStringList &a) {
        return DatabaseText::tr(
                   "%1 copies this folder while Carrel works in it. Keep the library outside of it, and put only "
                   "backups there.")
            .arg(a.value(0));
    });
    add("database.exists", [](const QStringList &a) {
        return DatabaseText::tr("There is a file %1 already. Choose another name.").arg(a.value(0));
    });
    add("database.cannotCreate",
        [](const QStringList &a) { return DatabaseText::tr("%1 cannot be created: %2").arg(a.value(0), a.value(1)); });
}

template <typename Add>
void addMigrationTexts(Add add)
{
    add("database.noSuchVersion", [](const QStringList &a) {
        return DatabaseText::tr("There is no version %1 of the library; the newest is %2.").arg(a.value(0), a.value(1));
    });
    add("database.noWayBack", [](const QStringList &a) {
        return DatabaseText::tr("Step %1 cannot be taken back. Restore the backup made before it.").arg(a.value(0));
    });
    add("database.downLoses", [](const QStringList &a) {
        return DatabaseText::tr(
                   "Going back would lose what is in \"%1\". Nothing was changed; restore a backup instead.")
            .arg(a.value(0));
    });
    add("database.brokenReference", [](const QStringList &a) {
        return DatabaseText::tr("A record in \"%1\" refers to one that does not exist.").arg(a.value(0));
    });
    add("database.changedMeanwhile", [](const QStringList &) {
        return DatabaseText::tr("Another program changed the library at the same moment. Try again.");
    });
}

/// What a search index covers, for a sentence.
QString searched(const QString &table)
{
    return table == QLatin1String("users") ? DatabaseText::tr("users") : DatabaseText::tr("books");
}

template <typename Add>
void addCheckTexts(Add add)
{
    add("check.page", [](const QStringList &a) { return DatabaseText::tr("The file is damaged: %1").arg(a.value(0)); });
    add("check.reference", [](const QStringList &a) {
        return DatabaseText::tr("Records in \"%1\" refer to ones that do not exist.").arg(a.value(0));
    });
    add("check.searchIndex", [](const QStringList &a) {
        return DatabaseText::tr("The search index of the %1 does not match their text. Build it anew.")
            .arg(searched(a.value(0)));
    });
    add("check.searchTextMissing", [](const QStringList &a) {
        return DatabaseText::tr("%n record(s) of the %1 cannot be found by searching.", nullptr, a.value(1).toInt())
            .arg(searched(a.value(0)));
    });
    add("check.noAdministrator",
        [](const QStringList &) { return DatabaseText::tr("No active administrator is left."); });
    add("check.twoOpenLoans", [](const QStringList &a) {
        return DatabaseText::tr("Copy %1 is lent twice at the same time.").arg(a.value(0));
    });
    add("check.twoReadyHolds", [](const QStringList &a) {
        return DatabaseText::tr("Copy %1 is kept for two users at the same time.").arg(a.value(0));
    });
    add("check.openLoanWithoutUser",
        [](const QStringList &a) { return DatabaseText::tr("Copy %1 is lent to nobody.").arg(a.value(0)); });
    add("check.loanEndsBeforeItBegins", [](const QStringList &a) {
        return DatabaseText::tr("A loan of copy %1 ends before it begins.").arg(a.value(0));
    });
    add("check.badMoment", [](const QStringList &a) {
        return DatabaseText::tr("A time in \"%1\" (%2) is not written as Carrel writes it.")
            .arg(a.value(0), a.value(1));
    });
    add("check.auditBroken", [](const QStringList &a) {
        return DatabaseText::tr("Entry %1 of the audit log was changed, removed or put in by another program.")
            .arg(a.value(0));
    });
    add("check.auditCut", [](const QStringList &a) {
        return DatabaseText::tr("The audit log was cut off after entry %1.").arg(a.value(0));
    });
    add("check.imageChanged", [](const QStringList &a) {
        return DatabaseText::tr("The values kept with entry %1 of the audit log were changed.").arg(a.value(0));
    });
    add("check.imageMissing", [](const QStringList &a) {
        return DatabaseText::tr("The values kept with entry %1 of the audit log are missing.").arg(a.value(0));
    });
}

template <typename Add>
void addBackupTexts(Add add)
{
    add("backup.cannotWrite", [](const QStringList &a) {
        return DatabaseText::tr("The backup cannot be written to %1. Choose another folder.").arg(a.value(0));
    });
    add("backup.cannotRead", [](const QStringList &a) {
        return DatabaseText::tr("The backup %1 cannot be read: %2").arg(a.value(0), a.value(1));
    });
    add("backup.noRoom", [](const QStringList &a) {
        const QLocale locale;
        return DatabaseText::tr("There is not enough room for a backup: %1 are needed, %2 are free.")
            .arg(locale.formattedDataSize(a.value(0).toLongLong()), locale.formattedDataSize(a.value(1).toLongLong()));
    });
    add("backup.busy", [](const QStringList &) {
        return DatabaseText::tr("Another program is making a backup at this moment. Try again in a minute.");
    });
    add("backup.notReadable", [](const QStringList &a) {
        return DatabaseText::tr("The backup %1 is damaged or incomplete and cannot be restored.").arg(a.value(0));
    });
    add("backup.changed", [](const QStringList &a) {
        return DatabaseText::tr("The backup %1 was changed after it was verified, so it is not restored.")
            .arg(a.value(0));
    });
    add("backup.isTheLibrary",
        [](const QStringList &) { return DatabaseText::tr("This is the library itself, not a backup of it."); });
    add("backup.secondNotReached", [](const QStringList &a) {
        return DatabaseText::tr("The second folder %1 was not reached. Plug in its disk or stick.").arg(a.value(0));
    });
}

} // namespace

void addDatabaseTexts(ProblemTexts &texts)
{
    const auto add = [&texts](const char *code, auto text) { texts.insert(QString::fromLatin1(code), text); };
    add("database.locked", [](const QStringList &) {
        return DatabaseText::tr("Another program is writing to the library. Nothing was lost; try again.");
    });
    add("database.full", [](const QStringList &) {
        return DatabaseText::tr("The disk is full. Nothing was stored; make room and try again.");
    });
    add("database.readOnly", [](const QStringList &) { return DatabaseText::tr("This library can only be read."); });
    add("database.damaged", [](const QStringList &) {
        return DatabaseText::tr("The library file is damaged. Stop working and restore a backup.");
    });
    add("database.notUnique", [](const QStringList &) { return DatabaseText::tr("This is in the library already."); });
    add("database.inUse", [](const QStringList &) { return DatabaseText::tr("Other records refer to this one."); });
    add("database.notAllowed",
        [](const QStringList &) { return DatabaseText::tr("The library does not accept this value."); });
    add("database.interrupted", [](const QStringList &) { return DatabaseText::tr("Stopped."); });
    add("database.moved", [](const QStringList &) {
        return DatabaseText::tr(
            "The library file was moved or replaced while it was open. Nothing more is written to it.");
    });
    add("database.failed", [](const QStringList &a) {
        return DatabaseText::tr("The library answered with an error: %1").arg(a.value(0));
    });
    addOpeningTexts(add);
    addMigrationTexts(add);
    addCheckTexts(add);
    addBackupTexts(add);
}
