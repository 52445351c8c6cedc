// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What a file is about.
enum class Subject { Books, Users, Loans };

/// Where the values of a column go.
enum class Target {
    None,
    // books
    Title,
    Subtitle,
    Authors,
    Isbn,
    Year,
    Publisher,
    Series,
    SeriesNumber,
    Language,
    Edition,
    Pages,
    ItemType,
    Collection,
    Classification,
    CallNumber,
    Subjects,
    Summary,
    // their copies
    Barcode,
    Location,
    Price,
    AcquiredOn,
    CopyStatus,
    CopyCount,
    CopyCondition,
    CopyRemarks,
    // users
    CardNumber,
    GivenName,
    MiddleName,
    FamilyName,
    Name,
    UserName,
    Email,
    Phone,
    Address,
    Street,
    PostalCode,
    City,
    Region,
    Country,
    DateOfBirth,
    RegisteredOn,
    ExpiresOn,
    IsActive,
    Category,
    Group,
    UserRemarks,
    // loans
    LoanCard,
    LoanBarcode,
    LoanedOn,
    DueOn,
    ReturnedOn,
    Renewals,
    LoanRemarks,
};

/// The words for a subject in mapping files and on the command line: books, users, loans.
QString nameOf(Subject subject);
std::optional<Subject> subjectNamed(const QString &name);

/// The word for a target in mapping files.
QString nameOf(Target target);
/// The target of that word in files about a subject; nothing when there is none.
std::optional<Target> targetNamed(const QString &name, Subject subject);
/// All targets of a subject in the order of a list to choose from, without None.
QList<Target> targetsOf(Subject subject);
/// Whether several columns may go to a target: they are put together.
bool takesSeveralColumns(Target target);
/// Whether a target holds dates.
bool isDate(Target target);
/// Whether a target makes copies.
bool isOfCopies(Target target);

/// How well a column's name fits a target, 0 (not at all) to 100. Names are known in several languages.
int fitOf(const QString &column, Target target);
