// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/users/userrules.h"

#include "models/values/clock.h"

namespace {

constexpr int longestLine = 300;
constexpr int longestText = 20000;

Problem problem(UserField field, const char *reason, const QStringList &arguments = {})
{
    return {columnOf(field), QLatin1String("user.") + QLatin1String(reason), arguments};
}

void checkLength(Problems &problems, UserField field, const QString &text, int longest)
{
    if (text.size() > longest) {
        problems << problem(field, "tooLong", {QString::number(longest)});
    }
}

std::optional<qint64> keyFrom(const QVariant &value)
{
    const qint64 key = value.toLongLong();
    return value.isNull() || key == 0 ? std::nullopt : std::optional(key);
}

/// Dates arrive as dates from editors and as text from elsewhere.
Result<QDate> dayFrom(UserField field, const QVariant &value)
{
    if (value.isNull() || (value.typeId() == QMetaType::QString && value.toString().trimmed().isEmpty())) {
        return QDate();
    }
    const QDate day = value.typeId() == QMetaType::QDate ? value.toDate() : fromStoredDay(value.toString());
    if (!day.isValid() && !(value.typeId() == QMetaType::QDate && value.toDate().isNull())) {
        return problem(field, "notADate", {value.toString()});
    }
    return day;
}

/// "Weiss, Hannah" sets both parts; a name without a comma stands as it is.
void setName(User &user, const QString &typed)
{
    const qsizetype comma = typed.indexOf(QLatin1Char(','));
    user.familyName = comma < 0 ? QString() : typed.left(comma).trimmed();
    user.givenName = comma < 0 ? QString() : typed.mid(comma + 1).trimmed();
    user.name = comma < 0 ? typed : QString();
}

QString *textOf(User &user, UserField field)
{
    switch (field) {
    case UserField::GivenName: return &user.givenName;
    case UserField::FamilyName: return &user.familyName;
    case UserField::CardNumber: return &user.cardNumber;
    case UserField::Email: return &user.email;
    case UserField::Phone: return &user.phone;
    case UserField::Address: return &user.address;
    case UserField::BlockReason: return &user.blockReason;
    case UserField::Language: return &user.language;
    case UserField::Remarks: return &user.remarks;
    default: return nullptr;
    }
}

} // namespace

Problems checkEmail(const QString &email)
{
    if (email.isEmpty()) {
        return {};
    }
    const qsizetype at = email.indexOf(QLatin1Char('@'));
    if (at <= 0 || at != email.lastIndexOf(QLatin1Char('@')) || email.contains(QLatin1Char(' '))) {
        return {problem(UserField::Email, "emailWithoutAt")};
    }
    const QString domain = email.mid(at + 1);
    if (!domain.contains(QLatin1Char('.')) || domain.startsWith(QLatin1Char('.'))
        || domain.endsWith(QLatin1Char('.'))) {
        return {problem(UserField::Email, "emailWithoutDot")};
    }
    return {};
}

Problems checkUser(const User &user, const QDate &today)
{
    Problems problems;
    if (user.name.isEmpty()) {
        problems << problem(UserField::Name, "nameMissing");
    }
    checkLength(problems, UserField::Name, user.name, longestLine);
    checkLength(problems, UserField::CardNumber, user.cardNumber, longestLine);
    checkLength(problems, UserField::Email, user.email, longestLine);
    checkLength(problems, UserField::Phone, user.phone, longestLine);
    checkLength(problems, UserField::Language, user.language, longestLine);
    checkLength(problems, UserField::Address, user.address, longestText);
    checkLength(problems, UserField::BlockReason, user.blockReason, longestText);
    checkLength(problems, UserField::Remarks, user.remarks, longestText);
    problems << checkEmail(user.email);
    if (user.dateOfBirth.isValid() && user.dateOfBirth > today) {
        problems << problem(UserField::DateOfBirth, "bornInFuture");
    } else if (user.dateOfBirth.isValid() && user.dateOfBirth.year() < today.year() - 130) {
        problems << problem(UserField::DateOfBirth, "bornTooLongAgo", {QString::number(today.year() - 130)});
    }
    if (user.registeredOn.isValid() && user.registeredOn > today) {
        problems << problem(UserField::RegisteredOn, "registeredInFuture");
    }
    if (user.id != 0 && user.guarantorId == user.id) {
        problems << problem(UserField::Guarantor, "ownGuarantor");
    }
    return problems;
}

Result<void> setField(User &user, UserField field, const QVariant &value)
{
    if (QString *text = textOf(user, field)) {
        *text = value.toString();
        return {};
    }
    switch (field) {
    case UserField::Name: setName(user, value.toString()); return {};
    case UserField::Category: user.categoryId = keyFrom(value); return {};
    case UserField::Group: user.groupId = keyFrom(value); return {};
    case UserField::Guarantor: user.guarantorId = keyFrom(value); return {};
    case UserField::IsActive: user.isActive = value.toBool(); return {};
    default: break;
    }
    const Result<QDate> day = dayFrom(field, value);
    if (!day) {
        return day.problems();
    }
    (field == UserField::DateOfBirth        ? user.dateOfBirth
         : field == UserField::RegisteredOn ? user.registeredOn
                                            : user.expiresOn) = *day;
    return {};
}
