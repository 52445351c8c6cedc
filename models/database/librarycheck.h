// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QList>
#include <QString>

#include <functional>

class Database;

/// How many of what a library holds: shown with backups and before restoring.
struct LibraryCounts {
    qint64 books = 0;
    qint64 copies = 0;
    qint64 users = 0;
    qint64 openLoans = 0;
    qint64 loans = 0;
    qint64 staff = 0;
    friend bool operator==(const LibraryCounts &, const LibraryCounts &) = default;
};
Result<LibraryCounts> countsOf(Database &database);

/// SQLite's own look at every page and index, and every reference: `check.page` (what SQLite says),
/// `check.reference` (table). `quick` leaves the indexes out.
Result<void> checkStorage(Database &database, bool quick = false);

/// The search index against the search text: `check.searchIndex` (books or users),
/// `check.searchTextMissing` (books or users, how many).
Result<void> checkSearch(Database &database);

/// What must hold in every library: `check.noAdministrator`, `check.twoOpenLoans` (barcode),
/// `check.twoReadyHolds` (barcode), `check.openLoanWithoutUser` (barcode),
/// `check.loanEndsBeforeItBegins` (barcode), `check.badMoment` (table, column).
Result<void> checkRules(Database &database);

/// Writes the search index anew from the search text.
Result<void> rebuildSearchIndex(Database &database);

/// Everything `carrel check` looks at, in order; the steps' names are "schema", "storage", "search", "rules", "audit".
struct CheckPart {
    QString name;
    Problems problems;
};
QList<CheckPart> checkLibrary(Database &database, const std::function<void(const QString &step)> &started = {});
