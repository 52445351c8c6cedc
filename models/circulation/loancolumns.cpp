// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/loancolumns.h"

#include "models/circulation/lateness.h"
#include "models/database/dialect.h"
#include "models/values/barcode.h"
#include "models/values/clock.h"
#include "models/values/foldedtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

constexpr int plainDays = 3;
constexpr int amberDays = 14;

IdSource wordSource(const Dialect &dialect, const QString &word, const QString &barcode)
{
    IdSource copies;
    copies.via = {{{QStringLiteral("copies"), QStringLiteral("book_id")},
                   searchSource(dialect, QStringLiteral("books"), {word})}};
    if (!barcode.isEmpty()) {
        copies.sql = QStringLiteral("SELECT id FROM copies WHERE barcode >= ? AND barcode < ?");
        copies.values = {barcode, barcode + QChar(0xFFFF)};
    }
    IdSource loans;
    loans.via = {
        {loancolumns::linkToCopy(), copies},
        {{QStringLiteral("loans"), QStringLiteral("user_id")}, searchSource(dialect, QStringLiteral("users"), {word})}};
    return loans;
}

} // namespace

const QString &loancolumns::joinCopy()
{
    static const QString join = QStringLiteral("LEFT JOIN copies c ON c.id = t.copy_id");
    return join;
}

const QString &loancolumns::joinBook()
{
    static const QString join = QStringLiteral("LEFT JOIN books b ON b.id = c.book_id");
    return join;
}

const QString &loancolumns::joinUser()
{
    static const QString join = QStringLiteral("LEFT JOIN users u ON u.id = t.user_id");
    return join;
}

RecordLink loancolumns::linkToCopy()
{
    return {QStringLiteral("loans"), QStringLiteral("copy_id")};
}

SortPath loancolumns::titlePath()
{
    return {QStringLiteral("books"),
            QStringLiteral("title_key"),
            {{QStringLiteral("copies"), QStringLiteral("book_id")}, linkToCopy()}};
}

SortPath loancolumns::userPath(const QString &field, const QString &link)
{
    return {QStringLiteral("users"), field, {{QStringLiteral("loans"), link}}};
}

QString loancolumns::shortDay(const QDate &day, const QDate &today, bool withWeekday)
{
    if (!day.isValid()) {
        return {};
    }
    const QString form = withWeekday ? QStringLiteral("ddd d MMM") : QStringLiteral("d MMM");
    return QLocale().toString(day, day.year() == today.year() ? form : form + QStringLiteral(" yyyy"));
}

Column loancolumns::due(const Clock &clock)
{
    Column column;
    column.name = QStringLiteral("due_on");
    column.heading = [] { return QCoreApplication::translate("LoansTable", "Due"); };
    column.type = ColumnType::Date;
    column.indexed = true;
    column.width = 10;
    column.text = [&clock](const QVariant &shown) {
        return shortDay(fromStoredDay(shown.toString()), clock.today(), true);
    };
    return column;
}

Column loancolumns::late(const Clock &clock, const QString &value)
{
    Column column;
    column.name = QStringLiteral("late");
    column.heading = [] { return QCoreApplication::translate("LoansTable", "Late"); };
    column.kind = ColumnKind::Derived;
    column.type = ColumnType::Date;
    column.value = value;
    column.orderBy = QStringLiteral("t.due_on");
    column.indexed = true;
    column.width = 9;
    column.badge = [&clock](const CellValues &row) {
        return lateBadge(fromStoredDay(row.value(QStringLiteral("late")).toString()), true, clock.today());
    };
    return column;
}

void loancolumns::addWords(TableFilter &filter, const Dialect &dialect, const QString &typed)
{
    const QStringList words = foldedWords(typed);
    const QString barcode = words.size() <= 2 ? cleanedBarcode(typed) : QString();
    for (const QString &word : words) {
        filter.add(Condition::members(wordSource(dialect, word, barcode)));
    }
    if (words.isEmpty() && !typed.trimmed().isEmpty()) {
        filter.add(Condition::where(QStringLiteral("t.id = 0"))); // signs only: nothing is called that
    }
}

Badge lateBadge(QDate dueOn, bool isOpen, QDate day)
{
    if (!isOpen || !dueOn.isValid()) {
        return {};
    }
    if (dueOn == day) {
        return {QCoreApplication::translate("LoansTable", "today"), CellTone::Plain, Badge::Shape::Text};
    }
    const int days = daysLate(dueOn, day);
    if (days == 0) {
        return {};
    }
    const QString text = QCoreApplication::translate("LoansTable", "%n day(s)", nullptr, days);
    if (days <= plainDays) {
        return {text, CellTone::Plain, Badge::Shape::Text};
    }
    return {text, days <= amberDays ? CellTone::Warning : CellTone::Danger, Badge::Shape::Pill};
}
