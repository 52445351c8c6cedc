// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/loanstable.h"

#include "models/circulation/circulationservice.h"
#include "models/circulation/lateness.h"
#include "models/database/dialect.h"
#include "models/values/barcode.h"
#include "models/values/foldedtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

constexpr int plainDays = 3;
constexpr int amberDays = 14;

const QString joinCopy = QStringLiteral("LEFT JOIN copies c ON c.id = t.copy_id");
const QString joinBook = QStringLiteral("LEFT JOIN books b ON b.id = c.book_id");
const QString joinUser = QStringLiteral("LEFT JOIN users u ON u.id = t.user_id");
const QString joinStaff = QStringLiteral("LEFT JOIN users s ON s.id = t.loaned_by");

Column titleColumn()
{
    Column column;
    column.name = QStringLiteral("title");
    column.heading = [] { return QCoreApplication::translate("LoansTable", "Title"); };
    column.kind = ColumnKind::Relation;
    column.value = QStringLiteral("t.copy_id");
    column.display = QStringLiteral("b.title");
    column.joins = {joinCopy, joinBook};
    column.orderBy = QStringLiteral("b.title_key");
    column.orderedIds = {
        QStringLiteral("SELECT l.id FROM books b CROSS JOIN copies c ON c.book_id = b.id "
                       "CROSS JOIN loans l ON l.copy_id = c.id ORDER BY b.title_key, b.id, c.id, l.id")};
    column.width = 22;
    return column;
}

Column userColumn()
{
    Column column;
    column.name = QStringLiteral("user_id");
    column.heading = [] { return QCoreApplication::translate("LoansTable", "User"); };
    column.kind = ColumnKind::Relation;
    column.display = QStringLiteral("u.name");
    column.joins = {joinUser};
    column.orderBy = QStringLiteral("u.name_key");
    column.orderedIds = {QStringLiteral("SELECT id FROM loans WHERE user_id IS NULL ORDER BY id"),
                         QStringLiteral("SELECT l.id FROM users u CROSS JOIN loans l ON l.user_id = u.id "
                                        "ORDER BY u.name_key, u.id, l.id")};
    column.width = 16;
    return column;
}

Column cardColumn()
{
    Column column;
    column.name = QStringLiteral("card_number");
    column.heading = [] { return QCoreApplication::translate("LoansTable", "Card"); };
    column.kind = ColumnKind::Relation;
    column.value = QStringLiteral("u.card_number");
    column.joins = {joinUser};
    column.shownFirst = false;
    column.width = 10;
    return column;
}

Column barcodeColumn()
{
    Column column;
    column.name = QStringLiteral("barcode");
    column.heading = [] { return QCoreApplication::translate("LoansTable", "Barcode"); };
    column.kind = ColumnKind::Relation;
    column.value = QStringLiteral("c.barcode");
    column.joins = {joinCopy};
    column.shownFirst = false;
    column.width = 12;
    return column;
}

/// A day in few letters: its year only when it is another one.
QString shortDay(const QDate &day, const QDate &today, bool withWeekday)
{
    if (!day.isValid()) {
        return {};
    }
    const QString form = withWeekday ? QStringLiteral("ddd d MMM") : QStringLiteral("d MMM");
    return QLocale().toString(day, day.year() == today.year() ? form : form + QStringLiteral(" yyyy"));
}

Column momentColumn(const Clock &clock, const QString &name, const std::function<QString()> &heading)
{
    Column column;
    column.name = name;
    column.heading = heading;
    column.type = ColumnType::Moment;
    column.indexed = true;
    column.width = 8;
    column.text = [&clock](const QVariant &shown) {
        return shortDay(fromStoredMoment(shown.toString()).toTimeZone(clock.zone()).date(), clock.today(), false);
    };
    return column;
}

Column dueColumn(const Clock &clock)
{
    Column column;
    column.name = QStringLiteral("due_on");
    column.heading = [] { return QCoreApplication::translate("LoansTable", "Due"); };
    column.type = ColumnType::Date;
    column.indexed = true;
    column.editable = true;
    column.width = 10;
    column.text = [&clock](const QVariant &shown) {
        return shortDay(fromStoredDay(shown.toString()), clock.today(), true);
    };
    return column;
}

Column lateColumn(const Clock &clock)
{
    Column column;
    column.name = QStringLiteral("late");
    column.heading = [] { return QCoreApplication::translate("LoansTable", "Late"); };
    column.kind = ColumnKind::Derived;
    column.type = ColumnType::Date;
    column.value = QStringLiteral("CASE WHEN t.returned_at IS NULL THEN t.due_on END");
    column.orderBy = QStringLiteral("t.due_on");
    column.indexed = true;
    column.width = 9;
    column.badge = [&clock](const CellValues &row) {
        return lateBadge(fromStoredDay(row.value(QStringLiteral("due_on")).toString()),
                         row.value(QStringLiteral("returned_at")).isNull(), clock.today());
    };
    return column;
}

Column renewalsColumn()
{
    Column column;
    column.name = QStringLiteral("renewals");
    column.heading = [] { return QCoreApplication::translate("LoansTable", "Renewed"); };
    column.type = ColumnType::Integer;
    column.text = [](const QVariant &shown) { return shown.toInt() == 0 ? QStringLiteral("–") : shown.toString(); };
    column.width = 8;
    return column;
}

Column staffColumn()
{
    Column column;
    column.name = QStringLiteral("loaned_by");
    column.heading = [] { return QCoreApplication::translate("LoansTable", "By"); };
    column.kind = ColumnKind::Relation;
    column.display = QStringLiteral("s.name");
    column.joins = {joinStaff};
    column.orderBy = QStringLiteral("s.name_key");
    column.shownFirst = false;
    column.width = 12;
    return column;
}

Column remarksColumn()
{
    Column column;
    column.name = QStringLiteral("remarks");
    column.heading = [] { return QCoreApplication::translate("LoansTable", "Remarks"); };
    column.editable = true;
    column.shownFirst = false;
    column.width = 24;
    return column;
}

/// Shown while returned loans are asked for.
Column returnedColumn(const Clock &clock)
{
    Column column = momentColumn(clock, QStringLiteral("returned_at"),
                                 [] { return QCoreApplication::translate("LoansTable", "Returned"); });
    column.shownFirst = false;
    return column;
}

QList<Column> loanColumns(const Clock &clock)
{
    return {titleColumn(),
            userColumn(),
            cardColumn(),
            barcodeColumn(),
            momentColumn(clock, QStringLiteral("loaned_at"),
                         [] { return QCoreApplication::translate("LoansTable", "Lent"); }),
            dueColumn(clock),
            lateColumn(clock),
            returnedColumn(clock),
            renewalsColumn(),
            staffColumn(),
            remarksColumn()};
}

/// The loans whose title, user, card or barcode has a word that begins like this one.
Condition wordCondition(const Dialect &dialect, const QString &word, const QString &barcode)
{
    const QString terms = dialect.searchTerms({word});
    QString sql = QStringLiteral("SELECT l.id FROM loans l JOIN copies c ON c.id = l.copy_id WHERE c.book_id ")
        + dialect.searchCondition(QStringLiteral("books"))
        + QStringLiteral(" UNION SELECT l.id FROM loans l WHERE l.user_id ")
        + dialect.searchCondition(QStringLiteral("users"));
    QVariantList values{terms, terms};
    if (!barcode.isEmpty()) {
        sql += QStringLiteral(" UNION SELECT l.id FROM copies c JOIN loans l ON l.copy_id = c.id "
                              "WHERE c.barcode >= ? AND c.barcode < ?");
        values << barcode << barcode + QChar(0xFFFF);
    }
    return Condition::members(sql, values);
}

} // namespace

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

LoansTable::LoansTable(Database &database, CirculationService &service, const Clock &clock, QObject *parent)
    : RecordTable(database, QStringLiteral("loans"), loanColumns(clock), parent),
      m_service(service),
      m_clock(clock)
{
    setTimeZone(clock.zone());
    setSort(Due, Qt::AscendingOrder);
}

void LoansTable::setLoanFilter(const LoanFilter &filter)
{
    m_loanFilter = filter;
    TableFilter conditions;
    const QStringList words = foldedWords(filter.text);
    const QString barcode = words.size() <= 2 ? cleanedBarcode(filter.text) : QString();
    for (const QString &word : words) {
        conditions.add(wordCondition(database().dialect(), word, barcode));
    }
    if (words.isEmpty() && !filter.text.trimmed().isEmpty()) {
        conditions.add(Condition::where(QStringLiteral("t.id = 0"))); // signs only: nothing is called that
    }
    if (filter.overdue) {
        conditions.add(
            Condition::members(QStringLiteral("SELECT id FROM loans WHERE returned_at IS NULL AND due_on < ?"),
                               {toStoredDay(m_clock.today())}));
    } else if (filter.open && !filter.returned) {
        conditions.add(Condition::members(QStringLiteral("SELECT id FROM loans WHERE returned_at IS NULL")));
    } else if (filter.returned && !filter.open) {
        conditions.add(Condition::members(QStringLiteral("SELECT id FROM loans WHERE returned_at IS NOT NULL")));
    }
    if (filter.dueFrom.isValid()) {
        conditions.add(Condition::where(QStringLiteral("t.due_on >= ?"), {toStoredDay(filter.dueFrom)}));
    }
    if (filter.dueTo.isValid()) {
        conditions.add(Condition::where(QStringLiteral("t.due_on <= ?"), {toStoredDay(filter.dueTo)}));
    }
    if (filter.userId != 0) {
        conditions.add(Condition::members(QStringLiteral("SELECT id FROM loans WHERE user_id = ?"), {filter.userId}));
    }
    if (filter.bookId != 0) {
        conditions.add(Condition::members(QStringLiteral("SELECT l.id FROM copies c JOIN loans l ON l.copy_id = c.id "
                                                         "WHERE c.book_id = ?"),
                                          {filter.bookId}));
    }
    applyFilter(conditions);
}

Result<void> LoansTable::writeField(qint64 id, qint64 version, const Column &column, const QVariant &value)
{
    if (column.name == QLatin1String("due_on")) {
        const QDate day = value.typeId() == QMetaType::QDate ? value.toDate() : fromStoredDay(value.toString());
        return m_service.editDue(id, version, day);
    }
    if (column.name == QLatin1String("remarks")) {
        return m_service.editRemarks(id, version, value.toString());
    }
    return Problem{column.name, QStringLiteral("tables.cellNotEditable"), {}};
}
