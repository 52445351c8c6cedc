// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/targetnames.h"

#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>

namespace {

/// Gives the words of this file their translation context.
struct TargetNames {
    Q_DECLARE_TR_FUNCTIONS(TargetNames)
};

QString targetLabel(Target target)
{
    switch (target) {
    case Target::None: return TargetNames::tr("Do not import");
    case Target::Title: return TargetNames::tr("Title");
    case Target::Subtitle: return TargetNames::tr("Subtitle");
    case Target::Authors: return TargetNames::tr("Authors");
    case Target::Isbn: return TargetNames::tr("ISBN, zeros restored");
    case Target::Year: return TargetNames::tr("Year");
    case Target::Publisher: return TargetNames::tr("Publisher");
    case Target::Series: return TargetNames::tr("Series");
    case Target::SeriesNumber: return TargetNames::tr("Number in the series");
    case Target::Language: return TargetNames::tr("Language");
    case Target::Edition: return TargetNames::tr("Edition");
    case Target::Pages: return TargetNames::tr("Pages");
    case Target::ItemType: return TargetNames::tr("Item type");
    case Target::Collection: return TargetNames::tr("Collection");
    case Target::Classification: return TargetNames::tr("Classification");
    case Target::CallNumber: return TargetNames::tr("Call number");
    case Target::Subjects: return TargetNames::tr("Subjects");
    case Target::Summary: return TargetNames::tr("Summary");
    case Target::Barcode: return TargetNames::tr("Copy: barcode");
    case Target::Location: return TargetNames::tr("Copy: location");
    case Target::Price: return TargetNames::tr("Copy: price");
    case Target::AcquiredOn: return TargetNames::tr("Copy: acquired");
    case Target::CopyStatus: return TargetNames::tr("Copy: status");
    case Target::CopyCount: return TargetNames::tr("Number of copies");
    case Target::CopyCondition: return TargetNames::tr("Copy: condition");
    case Target::CopyRemarks: return TargetNames::tr("Copy: remarks");
    case Target::CardNumber: return TargetNames::tr("Card number");
    case Target::GivenName: return TargetNames::tr("Given name");
    case Target::MiddleName: return TargetNames::tr("Middle name");
    case Target::FamilyName: return TargetNames::tr("Family name");
    case Target::Name: return TargetNames::tr("Name");
    case Target::UserName: return TargetNames::tr("User name");
    case Target::Email: return TargetNames::tr("E-mail");
    case Target::Phone: return TargetNames::tr("Phone");
    case Target::Address: return TargetNames::tr("Address");
    case Target::Street: return TargetNames::tr("Street");
    case Target::PostalCode: return TargetNames::tr("Postal code");
    case Target::City: return TargetNames::tr("City");
    case Target::Region: return TargetNames::tr("Region");
    case Target::Country: return TargetNames::tr("Country");
    case Target::DateOfBirth: return TargetNames::tr("Born");
    case Target::RegisteredOn: return TargetNames::tr("Registered");
    case Target::ExpiresOn: return TargetNames::tr("Valid until");
    case Target::IsActive: return TargetNames::tr("Active");
    case Target::Category: return TargetNames::tr("Category");
    case Target::Group: return TargetNames::tr("Group");
    case Target::UserRemarks: return TargetNames::tr("Remarks");
    case Target::LoanCard: return TargetNames::tr("Card number");
    case Target::LoanBarcode: return TargetNames::tr("Barcode");
    case Target::LoanedOn: return TargetNames::tr("Lent");
    case Target::DueOn: return TargetNames::tr("Due");
    case Target::ReturnedOn: return TargetNames::tr("Returned");
    case Target::Renewals: return TargetNames::tr("Renewals");
    case Target::LoanRemarks: return TargetNames::tr("Remarks");
    }
    return {};
}

bool isList(Target target)
{
    return target == Target::Authors || target == Target::Subjects;
}

} // namespace

QString subjectLabel(Subject subject)
{
    switch (subject) {
    case Subject::Books: return TargetNames::tr("Books");
    case Subject::Users: return TargetNames::tr("Users");
    case Subject::Loans: break;
    }
    return TargetNames::tr("Loans");
}

QString mappingLabel(const ColumnMapping &column)
{
    const QString name = targetLabel(column.target);
    if (isList(column.target)) {
        return column.separator.isEmpty() ? TargetNames::tr("%1, one a cell").arg(name)
                                          : TargetNames::tr("%1, split at “%2”").arg(name, column.separator);
    }
    if (isDate(column.target)) {
        switch (column.dateOrder) {
        case DateOrder::YearMonthDay: return TargetNames::tr("%1, year first").arg(name);
        case DateOrder::DayMonthYear: return TargetNames::tr("%1, day first").arg(name);
        case DateOrder::MonthDayYear: return TargetNames::tr("%1, month first").arg(name);
        }
    }
    return name;
}

QList<ColumnMapping> mappingChoices(Subject subject)
{
    QList<ColumnMapping> choices{ColumnMapping{}};
    for (const Target target : targetsOf(subject)) {
        ColumnMapping choice;
        choice.target = target;
        if (isList(target)) {
            for (const char *separator : {";", ",", "|", "/", ""}) {
                choice.separator = QString::fromLatin1(separator);
                choices << choice;
            }
        } else if (isDate(target)) {
            for (const DateOrder order : {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
                choice.dateOrder = order;
                choices << choice;
            }
        } else {
            choices << choice;
        }
    }
    return choices;
}

QString shortRemark(const RowRemark &remark)
{
    const QString reason = remark.problem.code.section(QLatin1Char('.'), 1);
    if (reason == QLatin1String("yearBeforeChrist")) {
        return TargetNames::tr("Year before Christ kept");
    }
    if (reason == QLatin1String("yearMissing") || reason == QLatin1String("yearZero")) {
        return TargetNames::tr("No year: stays empty");
    }
    if (reason == QLatin1String("isbnKept")) {
        return TargetNames::tr("ISBN kept as printed");
    }
    if (reason == QLatin1String("isbnRounded")) {
        return TargetNames::tr("ISBN rounded: left out");
    }
    if (reason == QLatin1String("titleMissing")) {
        return TargetNames::tr("No title: not imported");
    }
    if (reason == QLatin1String("nameMissing")) {
        return TargetNames::tr("No name: not imported");
    }
    if (reason == QLatin1String("rowUpdated")) {
        return TargetNames::tr("Updated");
    }
    if (reason == QLatin1String("tooFewValues")) {
        return TargetNames::tr("Values missing");
    }
    return problemText(remark.problem);
}
