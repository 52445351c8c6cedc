// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/loanstable.h"

#include "models/circulation/circulationservice.h"
#include "models/circulation/loancolumns.h"
#include "models/database/database.h"

#include <QCoreApplication>

namespace {

const QString joinStaff = QStringLiteral("LEFT JOIN users s ON s.id = t.loaned_by");

Column titleColumn()
{
    Column column;
    column.name = QStringLiteral("title");
    column.heading = [] { return QCoreApplication::translate("LoansTable", "Title"); };
    column.kind = ColumnKind::Relation;
    column.value = QStringLiteral("t.copy_id");
    column.display = QStringLiteral("b.title");
    column.joins = {loancolumns::joinCopy(), loancolumns::joinBook()};
    column.orderBy = QStringLiteral("b.title_key");
    column.path = loancolumns::titlePath();
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
    column.joins = {loancolumns::joinUser()};
    column.orderBy = QStringLiteral("u.name_key");
    column.path = loancolumns::userPath(QStringLiteral("name_key"), QStringLiteral("user_id"));
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
    column.joins = {loancolumns::joinUser()};
    column.path = loancolumns::userPath(QStringLiteral("card_number"), QStringLiteral("user_id"));
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
    column.joins = {loancolumns::joinCopy()};
    column.path = {QStringLiteral("copies"), QStringLiteral("barcode"), {loancolumns::linkToCopy()}};
    column.shownFirst = false;
    column.width = 12;
    return column;
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
        return loancolumns::shortDay(fromStoredMoment(shown.toString()).toTimeZone(clock.zone()).date(), clock.today(),
                                     false);
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
    column.path = loancolumns::userPath(QStringLiteral("name_key"), QStringLiteral("loaned_by"));
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

Column editable(Column column)
{
    column.editable = true;
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
            editable(loancolumns::due(clock)),
            loancolumns::late(clock, QStringLiteral("CASE WHEN t.returned_at IS NULL THEN t.due_on END")),
            returnedColumn(clock),
            renewalsColumn(),
            staffColumn(),
            remarksColumn()};
}

} // namespace

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
    loancolumns::addWords(conditions, database().dialect(), filter.text);
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
