// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/role.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

/// A person the library knows: somebody who borrows, staff who sign in, or both. What concerns signing in is read here
/// and written by StaffService.
struct User {
    qint64 id = 0;
    qint64 version = 0;
    QString cardNumber = {};
    QString givenName = {};
    QString familyName = {};
    QString name = {}; ///< as shown; made from the other two when they are given
    std::optional<qint64> categoryId = {};
    std::optional<qint64> groupId = {};
    std::optional<qint64> guarantorId = {};
    QString email = {}; ///< may be shared: families do
    QString phone = {};
    QString address = {};
    QDate dateOfBirth = {};
    QDate registeredOn = {};
    QDate expiresOn = {}; ///< the membership's last day; invalid = no end
    bool isActive = true;
    QString blockReason = {}; ///< empty = not blocked
    QString language = {};
    QString remarks = {};

    // read only: see StaffService
    QString userName = {}; ///< empty = cannot sign in
    Role role = Role::Member;
    QDate roleExpiresOn = {};
    bool mustChangePassword = false;
    bool isErased = false;
};

/// What can be edited in one cell, or for many users at once.
enum class UserField {
    Name,
    GivenName,
    FamilyName,
    CardNumber,
    Category,
    Group,
    Guarantor,
    Email,
    Phone,
    Address,
    DateOfBirth,
    RegisteredOn,
    ExpiresOn,
    IsActive,
    BlockReason,
    Language,
    Remarks
};

/// The column of `users` a field is stored in; also its name in problems and tables.
QString columnOf(UserField field);
/// The field of a column; nothing for columns that are not edited this way.
std::optional<UserField> userFieldOf(const QString &column);

/// The user as stored: texts cleaned, the shown name made from given and family name.
User tidied(User user);
/// Family name first, as lists show and sort people.
QString listedName(const QString &given, const QString &family, const QString &name);
/// What a user is sorted and compared by.
QString nameKeyOf(const User &user);
/// The words a user is found by: name, card, e-mail, phone, user name.
QString searchTextOf(const User &user);

/// The age in whole years on a day; nothing without a date of birth or before it.
std::optional<int> ageOn(const QDate &dateOfBirth, const QDate &day);
/// The age band loans keep for statistics ("13-17"); empty when the age is not known.
QString ageBandOn(const QDate &dateOfBirth, const QDate &day);
