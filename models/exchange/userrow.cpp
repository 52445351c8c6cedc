// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/userrow.h"

#include "models/exchange/cellvalues.h"
#include "models/exchange/rowreader.h"
#include "models/values/barcode.h"
#include "models/values/clock.h"

#include <QDateTime>

namespace {

QDate readDayOf(RowReader &reader, Target target)
{
    const ColumnMapping *column = reader.column(target);
    if (!column) {
        return {};
    }
    const Reading<QDate> day = readDay(reader.text(target), column->dateOrder);
    if (!day.oddity.isEmpty()) {
        reader.remark(Weight::Look, target, day.oddity);
    }
    return day.value.value_or(QDate());
}

/// The parts of an address as an envelope has them.
QString addressOf(const RowReader &reader)
{
    QStringList lines;
    const auto add = [&lines](const QStringList &parts) {
        const QString line = parts.join(QLatin1Char(' ')).simplified();
        if (!line.isEmpty()) {
            lines << line;
        }
    };
    lines << reader.texts(Target::Address);
    add({reader.text(Target::Street)});
    add({reader.text(Target::PostalCode), reader.text(Target::City)});
    add({reader.text(Target::Region)});
    add({reader.text(Target::Country)});
    return lines.join(QLatin1Char('\n'));
}

/// A moment as it stands in our own exports, or the day in it.
QString readMoment(RowReader &reader, Target target)
{
    const QString cell = reader.text(target);
    if (fromStoredMoment(cell).isValid()) {
        return cell;
    }
    return toStoredDay(readDayOf(reader, target));
}

} // namespace

ParsedUser parseUser(const CsvRow &row, const Mapping &mapping, const QDate &today)
{
    ParsedUser parsed;
    parsed.line = row.line;
    RowReader reader(row, mapping);
    if (reader.isBlank()) {
        parsed.blank = true;
        return parsed;
    }
    reader.remarkShape();
    UserDraftRow &user = parsed.draft;
    user.cardNumber = cleanedBarcode(reader.text(Target::CardNumber));
    user.givenName = QStringList{reader.text(Target::GivenName), reader.text(Target::MiddleName)}
                         .join(QLatin1Char(' '))
                         .simplified();
    user.familyName = reader.text(Target::FamilyName).simplified();
    user.name = reader.text(Target::Name).simplified();
    if (!user.givenName.isEmpty() || !user.familyName.isEmpty()) {
        user.name = (user.givenName + QLatin1Char(' ') + user.familyName).trimmed();
    }
    if (user.name.isEmpty()) {
        reader.remark(Weight::Refused, Target::Name, QStringLiteral("exchange.nameMissing"));
    }
    user.userName = reader.text(Target::UserName).simplified();
    user.email = reader.text(Target::Email).simplified();
    user.phone = reader.texts(Target::Phone).join(QLatin1String("; ")).simplified();
    user.address = addressOf(reader);
    user.dateOfBirth = readDayOf(reader, Target::DateOfBirth);
    if (user.dateOfBirth.isValid() && user.dateOfBirth > today) {
        reader.remark(Weight::Look, Target::DateOfBirth, QStringLiteral("exchange.bornInFuture"));
        user.dateOfBirth = {};
    }
    user.registeredOn = readDayOf(reader, Target::RegisteredOn);
    user.expiresOn = readDayOf(reader, Target::ExpiresOn);
    const Reading<bool> active = readFlag(reader.text(Target::IsActive));
    user.isActive = active.value;
    if (!active.oddity.isEmpty()) {
        reader.remark(Weight::Look, Target::IsActive, active.oddity);
    }
    user.category = reader.text(Target::Category).simplified();
    user.group = reader.text(Target::Group).simplified();
    user.remarks = reader.texts(Target::UserRemarks).join(QLatin1Char('\n'));
    if (user.isActive && !*user.isActive) {
        parsed.tallies << QStringLiteral("exchange.inactive");
    }
    if (user.expiresOn.isValid() && user.expiresOn < today) {
        parsed.tallies << QStringLiteral("exchange.expired");
    }
    if (user.cardNumber.isEmpty()) {
        parsed.tallies << QStringLiteral("exchange.noCard");
    }
    if (!user.dateOfBirth.isValid()) {
        parsed.tallies << QStringLiteral("exchange.noDateOfBirth");
    }
    parsed.remarks = reader.remarks(user.name);
    return parsed;
}

ParsedLoan parseLoan(const CsvRow &row, const Mapping &mapping)
{
    ParsedLoan parsed;
    parsed.line = row.line;
    RowReader reader(row, mapping);
    if (reader.isBlank()) {
        parsed.blank = true;
        return parsed;
    }
    reader.remarkShape();
    LoanDraftRow &loan = parsed.draft;
    loan.cardNumber = cleanedBarcode(reader.text(Target::LoanCard));
    loan.barcode = cleanedBarcode(reader.text(Target::LoanBarcode));
    loan.loanedAt = readMoment(reader, Target::LoanedOn);
    loan.dueOn = readDayOf(reader, Target::DueOn);
    loan.returnedAt = readMoment(reader, Target::ReturnedOn);
    loan.renewals = readCount(reader.text(Target::Renewals)).value.value_or(0);
    loan.remarks = reader.texts(Target::LoanRemarks).join(QLatin1Char('\n'));
    if (loan.barcode.isEmpty()) {
        reader.remark(Weight::Refused, Target::LoanBarcode, QStringLiteral("exchange.barcodeMissing"));
    }
    if (loan.loanedAt.isEmpty()) {
        reader.remark(Weight::Refused, Target::LoanedOn, QStringLiteral("exchange.loanDayMissing"));
    }
    if (!loan.dueOn.isValid()) {
        reader.remark(Weight::Refused, Target::DueOn, QStringLiteral("exchange.dueDayMissing"));
    }
    if (!reader.text(Target::ReturnedOn).isEmpty() && loan.returnedAt.isEmpty()) {
        reader.remark(Weight::Refused, Target::ReturnedOn, QStringLiteral("exchange.notADate"));
    }
    parsed.remarks = reader.remarks(loan.barcode);
    return parsed;
}
