// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/copiestable.h"

#include "models/catalogue/availability.h"
#include "models/catalogue/copyservice.h"
#include "models/database/changes.h"
#include "models/database/statement.h"
#include "models/tables/columnmaking.h"

namespace {

constexpr const char *byPosition = "position, name_key";

QList<Column> copyColumns()
{
    const QStringList whereItIs{QStringLiteral("LEFT JOIN copy_availability v ON v.copy_id = t.id"),
                                QStringLiteral("LEFT JOIN loans l ON l.id = v.loan_id")};
    Column barcode = storedColumn(
        "barcode", [] { return CopiesTable::tr("Barcode"); }, 12);
    barcode.isName = true;
    barcode.indexed = true;
    Column availability = readOnly(storedColumn(
        "availability", [] { return CopiesTable::tr("Now"); }, 12));
    availability.kind = ColumnKind::Derived;
    availability.value = QStringLiteral("v.availability");
    availability.joins = whereItIs;
    availability.badge = [](const CellValues &row) {
        return availabilityBadge(row.value(QStringLiteral("availability")).toString());
    };
    Column due = readOnly(storedColumn(
        "due_on", [] { return CopiesTable::tr("Due"); }, 11, ColumnType::Date));
    due.kind = ColumnKind::Derived;
    due.value = QStringLiteral("l.due_on");
    due.joins = whereItIs;
    Column status = storedColumn(
        "status", [] { return CopiesTable::tr("Status"); }, 12, ColumnType::Enumeration);
    status.choices = copyStatusChoices;
    Column title = readOnly(storedColumn(
        "title", [] { return CopiesTable::tr("Title"); }, 28));
    title.kind = ColumnKind::Derived;
    title.value = QStringLiteral("b.title");
    title.orderBy = QStringLiteral("b.title_key");
    title.joins = {QStringLiteral("JOIN books b ON b.id = t.book_id")};
    title.shownFirst = false;
    return {barcode,
            availability,
            due,
            relationColumn(
                "location_id", [] { return CopiesTable::tr("Location"); }, "locations", byPosition, 14),
            storedColumn(
                "is_for_loan", [] { return CopiesTable::tr("For loan"); }, 8, ColumnType::Flag),
            status,
            relationColumn(
                "item_type_id", [] { return CopiesTable::tr("Item type"); }, "item_types", byPosition, 14),
            storedColumn(
                "acquired_on", [] { return CopiesTable::tr("Acquired"); }, 11, ColumnType::Date),
            storedColumn(
                "price_minor", [] { return CopiesTable::tr("Price"); }, 9, ColumnType::Money),
            storedColumn(
                "condition", [] { return CopiesTable::tr("Condition"); }, 12),
            storedColumn(
                "remarks", [] { return CopiesTable::tr("Remarks"); }, 16),
            readOnly(storedColumn(
                "last_seen_at", [] { return CopiesTable::tr("Last seen"); }, 16, ColumnType::Moment)),
            title};
}

} // namespace

CopiesTable::CopiesTable(Database &database, CopyService &copies, QObject *parent)
    : RecordTable(database, QStringLiteral("copies"), copyColumns(), parent),
      m_copies(copies)
{
    setSort(Barcode, Qt::AscendingOrder);
}

void CopiesTable::showBook(qint64 bookId)
{
    m_bookId = bookId;
    TableFilter filter;
    if (bookId != 0) {
        filter.add(Condition::where(QStringLiteral("t.book_id = ?"), {bookId}));
    }
    applyFilter(filter);
}

Result<void> CopiesTable::writeField(qint64 id, qint64 version, const Column &column, const QVariant &value)
{
    return m_copies.writeField(id, version, column.name, value);
}

Result<void> CopiesTable::changeRows(const QList<qint64> &ids, const Column &column, const QVariant &value)
{
    return m_copies.change(ids, column.name, value);
}

QList<qint64> CopiesTable::rowsConcerned(const ChangeSet &changes) const
{
    QSet<qint64> copies = changes.of(QStringLiteral("copies"));
    for (const qint64 id : changes.of(QStringLiteral("loans"))) {
        const auto copy =
            Statement(database(), QStringLiteral("SELECT copy_id FROM loans WHERE id = ?")).bind(id).number();
        if (copy && *copy != 0) {
            copies.insert(*copy);
        }
    }
    // A hold no longer names the copy it let go of.
    for (const qint64 id : changes.of(QStringLiteral("holds"))) {
        Statement select(database(),
                         QStringLiteral("SELECT c.id FROM holds h JOIN copies c ON c.book_id = h.book_id "
                                        "WHERE h.id = ?"));
        const auto ofBook = select.bind(id).all([](const Row &row) { return row.integer(0); });
        if (ofBook) {
            copies.unite(QSet<qint64>(ofBook->cbegin(), ofBook->cend()));
        }
    }
    return copies.values();
}
