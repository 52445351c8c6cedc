// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/users/user.h"

#include "models/values/barcode.h"
#include "models/values/foldedtext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace {

struct Column {
    UserField field;
    const char *name;
};

constexpr std::array columns{
    Column{UserField::Name, "name"},
    Column{UserField::GivenName, "given_name"},
    Column{UserField::FamilyName, "family_name"},
    Column{UserField::CardNumber, "card_number"},
    Column{UserField::Category, "user_category_id"},
    Column{UserField::Group, "group_id"},
    Column{UserField::Guarantor, "guarantor_id"},
    Column{UserField::Email, "email"},
    Column{UserField::Phone, "phone"},
    Column{UserField::Address, "address"},
    Column{UserField::DateOfBirth, "date_of_birth"},
    Column{UserField::RegisteredOn, "registered_on"},
    Column{UserField::ExpiresOn, "expires_on"},
    Column{UserField::IsActive, "is_active"},
    Column{UserField::BlockReason, "block_reason"},
    Column{UserField::Language, "language"},
    Column{UserField::Remarks, "remarks"},
};

struct AgeBand {
    int upTo;
    const char *name;
};

constexpr std::array ageBands{
    AgeBand{5, "0-5"},    AgeBand{12, "6-12"},  AgeBand{17, "13-17"},
    AgeBand{25, "18-25"}, AgeBand{64, "26-64"}, AgeBand{1000, "65+"},
};

/// One line: names and numbers come from places where a line break is an accident.
QString line(const QString &text)
{
    return cleaned(text).simplified();
}

} // namespace

QString columnOf(UserField field)
{
    const auto *found =
        std::find_if(columns.begin(), columns.end(), [field](const Column &c) { return c.field == field; });
    return QString::fromLatin1(found->name);
}

std::optional<UserField> userFieldOf(const QString &column)
{
    for (const Column &candidate : columns) {
        if (column == QLatin1String(candidate.name)) {
            return candidate.field;
        }
    }
    return std::nullopt;
}

User tidied(User user)
{
    user.cardNumber = cleanedBarcode(user.cardNumber);
    user.givenName = line(user.givenName);
    user.familyName = line(user.familyName);
    user.name = line(user.name);
    if (!user.givenName.isEmpty() || !user.familyName.isEmpty()) {
        user.name = QStringLiteral("%1 %2").arg(user.givenName, user.familyName).trimmed();
    }
    user.email = line(user.email);
    user.phone = line(user.phone);
    user.address = cleaned(user.address);
    user.blockReason = cleaned(user.blockReason);
    user.language = line(user.language);
    user.remarks = cleaned(user.remarks);
    user.userName = line(user.userName);
    return user;
}

QString listedName(const QString &given, const QString &family, const QString &name)
{
    return given.isEmpty() || family.isEmpty() ? name : QStringLiteral("%1, %2").arg(family, given);
}

QString nameKeyOf(const User &user)
{
    const bool hasBoth = !user.givenName.isEmpty() && !user.familyName.isEmpty();
    const QString name = hasBoth ? QStringLiteral("%1 %2").arg(user.familyName, user.givenName) : user.name;
    const QString key = folded(name);
    return key.isEmpty() ? name : key;
}

QString searchTextOf(const User &user)
{
    QStringList words;
    for (const QString &text : {user.name, user.cardNumber, user.email, user.phone, user.userName}) {
        words += foldedWords(text);
    }
    // Numbers are typed with and without the signs between their groups.
    for (const QString &number : {user.cardNumber, user.phone}) {
        const QStringList groups = foldedWords(number);
        if (groups.size() > 1) {
            words << groups.join(QString());
        }
    }
    return words.join(QLatin1Char(' '));
}

std::optional<int> ageOn(const QDate &dateOfBirth, const QDate &day)
{
    if (!dateOfBirth.isValid() || !day.isValid() || dateOfBirth > day) {
        return std::nullopt;
    }
    const bool hadBirthday = std::pair(day.month(), day.day()) >= std::pair(dateOfBirth.month(), dateOfBirth.day());
    return day.year() - dateOfBirth.year() - (hadBirthday ? 0 : 1);
}

QString ageBandOn(const QDate &dateOfBirth, const QDate &day)
{
    const std::optional<int> age = ageOn(dateOfBirth, day);
    if (!age) {
        return {};
    }
    for (const AgeBand &band : ageBands) {
        if (*age <= band.upTo) {
            return QString::fromLatin1(band.name);
        }
    }
    return {};
}
