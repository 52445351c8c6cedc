// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/holdstable.h"

#include "models/circulation/holdcolumns.h"
#include "models/circulation/holdservice.h"
#include "models/database/changes.h"
#include "models/database/database.h"
#include "models/database/dialect.h"
#include "models/database/statement.h"
#include "models/values/barcode.h"
#include "models/values/foldedtext.h"

#include <algorithm>
#include <array>

struct HoldsTable::Facts : HoldCellFacts { };

namespace {

/// The holds whose title, user, card or barcode has a word that begins like this one.
Condition wordCondition(const Dialect &dialect, const QString &word, const QString &barcode)
{
    const QString terms = dialect.searchTerms({word});
    QString sql = QStringLiteral("SELECT h.id FROM holds h WHERE h.book_id ")
        + dialect.searchCondition(QStringLiteral("books"))
        + QStringLiteral(" UNION SELECT h.id FROM holds h WHERE h.user_id ")
        + dialect.searchCondition(QStringLiteral("users"));
    QVariantList values{terms, terms};
    if (!barcode.isEmpty()) {
        sql += QStringLiteral(" UNION SELECT h.id FROM copies c JOIN holds h ON h.copy_id = c.id "
                              "WHERE c.barcode >= ? AND c.barcode < ?");
        values << barcode << barcode + QChar(0xFFFF);
    }
    return Condition::members(sql, values);
}

/// These holds and no others, or all but these.
Condition only(const QHash<qint64, QList<qint64>> &pulls, bool isAllBut)
{
    QList<qint64> ids = pulls.keys();
    std::sort(ids.begin(), ids.end()); // the same holds give the same condition
    QVariantList values;
    QStringList marks;
    for (const qint64 id : ids) {
        values << id;
        marks << QStringLiteral("?");
    }
    const QString sql = QStringLiteral("SELECT id FROM holds WHERE id IN (%1)").arg(marks.join(QLatin1Char(',')));
    return isAllBut ? Condition::except(sql, values) : Condition::members(sql, values);
}

Condition listCondition(HoldList list, const QHash<qint64, QList<qint64>> &pulls, QDate today)
{
    const QString day = toStoredDay(today);
    switch (list) {
    case HoldList::ToPull: return only(pulls, false);
    case HoldList::OnShelf:
        return Condition::members(
            QStringLiteral("SELECT id FROM holds WHERE status = 'ready' AND (pickup_by_on IS NULL OR "
                           "pickup_by_on >= ?) UNION SELECT h.id FROM hold_copies s JOIN holds h ON h.id = s.hold_id "
                           "WHERE s.lent_at IS NULL AND h.status IN ('waiting', 'suspended')"),
            {day});
    case HoldList::Waiting:
        return Condition::members(QStringLiteral("SELECT id FROM holds WHERE status IN ('waiting', 'suspended')"));
    case HoldList::Expired: break;
    }
    return Condition::members(QStringLiteral("SELECT id FROM holds WHERE status = 'ready' AND pickup_by_on < ?"),
                              {day});
}

} // namespace

HoldsTable::HoldsTable(Database &database, HoldService &service, const Clock &clock, QObject *parent)
    : HoldsTable(database, service, clock, std::make_shared<Facts>(), parent)
{ }

HoldsTable::HoldsTable(Database &database, HoldService &service, const Clock &clock, std::shared_ptr<Facts> facts,
                       QObject *parent)
    : RecordTable(database, QStringLiteral("holds"), holdColumns(clock, facts), parent),
      m_service(service),
      m_clock(clock),
      m_facts(std::move(facts))
{
    setTimeZone(clock.zone());
    setReadOnly(true);
    setSort(sortColumnOf(HoldList::ToPull), Qt::AscendingOrder);
}

HoldsTable::~HoldsTable() = default;

QList<int> HoldsTable::columnsOf(HoldList list)
{
    switch (list) {
    case HoldList::ToPull: return {Title, CallNumber, Where, User, Since};
    case HoldList::OnShelf: return {Shelf, Listed, Title, Barcode, CollectBy, Notice};
    case HoldList::Waiting: return {Title, Place, User, Since, NextCopy};
    case HoldList::Expired: break;
    }
    return {User, Title, Shelf, CollectBy, Fee, Then};
}

int HoldsTable::sortColumnOf(HoldList list)
{
    switch (list) {
    case HoldList::ToPull: return Where;
    case HoldList::OnShelf: return Listed;
    case HoldList::Waiting: return Title;
    case HoldList::Expired: break;
    }
    return CollectBy;
}

void HoldsTable::setHoldFilter(const HoldFilter &filter)
{
    m_holdFilter = filter;
    readLists();
}

void HoldsTable::readLists()
{
    m_facts->list = m_holdFilter.list;
    m_facts->pulls.clear();
    m_facts->currency = currency();
    if (const Result<QList<PullLine>> lines = m_service.toPull()) {
        for (const PullLine &line : *lines) {
            m_facts->pulls.insert(line.holdId, line.copyIds);
        }
    }
    if (m_holdFilter.list == HoldList::Expired) {
        readExpired();
    }
    TableFilter conditions;
    conditions.add(listCondition(m_holdFilter.list, m_facts->pulls, m_clock.today()));
    if (m_holdFilter.list == HoldList::Waiting && !m_facts->pulls.isEmpty()) {
        conditions.add(only(m_facts->pulls, true));
    }
    const QStringList words = foldedWords(m_holdFilter.text);
    const QString barcode = words.size() <= 2 ? cleanedBarcode(m_holdFilter.text) : QString();
    for (const QString &word : words) {
        conditions.add(wordCondition(database().dialect(), word, barcode));
    }
    if (words.isEmpty() && !m_holdFilter.text.trimmed().isEmpty()) {
        conditions.add(Condition::where(QStringLiteral("t.id = 0"))); // signs only: nothing is called that
    }
    if (m_holdFilter.collectionId != 0) {
        conditions.add(Condition::members(QStringLiteral("SELECT h.id FROM holds h JOIN books b ON b.id = h.book_id "
                                                         "WHERE b.collection_id = ?"),
                                          {m_holdFilter.collectionId}));
    }
    if (m_holdFilter.locationId != 0) {
        conditions.add(
            Condition::members(QStringLiteral("SELECT h.id FROM holds h JOIN copy_availability a ON a.book_id = "
                                              "h.book_id JOIN copies c ON c.id = a.copy_id WHERE c.location_id = ? "
                                              "AND a.availability = 'available'"),
                               {m_holdFilter.locationId}));
    }
    if (m_holdFilter.suspended) {
        conditions.add(Condition::where(QStringLiteral("t.status = 'suspended'")));
    }
    if (m_holdFilter.waitingLongerThanDays > 0) {
        const QDateTime since = m_clock.today().addDays(-m_holdFilter.waitingLongerThanDays).startOfDay(m_clock.zone());
        conditions.add(Condition::where(QStringLiteral("t.placed_at < ?"), {toStoredMoment(since.toUTC())}));
    }
    if (m_holdFilter.notNotified) {
        conditions.add(Condition::except(QStringLiteral("SELECT about_id FROM notice_items WHERE about = 'hold' "
                                                        "AND kind = 'hold_ready'")));
    }
    if (m_holdFilter.collectFrom.isValid()) {
        conditions.add(
            Condition::where(QStringLiteral("t.pickup_by_on >= ?"), {toStoredDay(m_holdFilter.collectFrom)}));
    }
    if (m_holdFilter.collectTo.isValid()) {
        conditions.add(Condition::where(QStringLiteral("t.pickup_by_on <= ?"), {toStoredDay(m_holdFilter.collectTo)}));
    }
    applyFilter(conditions);
}

void HoldsTable::readExpired()
{
    m_facts->fees.clear();
    m_facts->next.clear();
    Statement select(database(),
                     QStringLiteral("SELECT id, user_id, copy_id, book_id FROM holds WHERE status = 'ready' "
                                    "AND pickup_by_on < ?"));
    const auto rows = select.bind(m_clock.today()).all([](const Row &row) {
        return std::array{row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
    });
    if (!rows) {
        return;
    }
    for (const auto &[id, user, copy, book] : *rows) {
        const Result<qint64> fee = uncollectedFeeOf(database(), user, book);
        const Result<HoldQueue> queue = queueOf(database(), book, m_clock.today());
        m_facts->fees.insert(id, fee ? *fee : 0);
        const auto next = queue ? firstFor(*queue, copy) : std::nullopt;
        if (next) {
            Statement name(database(), QStringLiteral("SELECT name FROM users WHERE id = ?"));
            const auto found = name.bind(next->userId).first([](const Row &row) { return row.text(0); });
            m_facts->next.insert(id, {found ? found->value_or(QString()) : QString(), static_cast<int>(queue->size())});
        }
    }
}

QList<qint64> HoldsTable::copiesToPull(qint64 holdId) const
{
    return m_facts->pulls.value(holdId);
}

Result<void> HoldsTable::writeField(qint64, qint64, const Column &column, const QVariant &)
{
    return Problem{column.name, QStringLiteral("tables.cellNotEditable"), {}};
}

QList<qint64> HoldsTable::rowsConcerned(const ChangeSet &changes) const
{
    // Places, next copies and what is to pull follow from all holds, loans and copies of the same book.
    QSet<qint64> holds = changes.of(QStringLiteral("holds"));
    const auto add = [&](const QString &sql, const QSet<qint64> &ids) {
        for (const qint64 id : ids) {
            const auto found = Statement(database(), sql).bind(id).all([](const Row &row) { return row.integer(0); });
            if (found) {
                holds.unite(QSet<qint64>(found->cbegin(), found->cend()));
            }
        }
    };
    const QString active = QStringLiteral(" AND h.status IN ('waiting', 'suspended', 'ready')");
    add(QStringLiteral("SELECT h.id FROM holds o JOIN holds h ON h.book_id = o.book_id WHERE o.id = ?") + active,
        changes.of(QStringLiteral("holds")));
    add(QStringLiteral("SELECT about_id FROM notice_items WHERE about = 'hold' AND notice_id = ?"),
        changes.of(QStringLiteral("notices")));
    add(QStringLiteral(
            "SELECT h.id FROM loans l JOIN copies c ON c.id = l.copy_id JOIN holds h ON h.book_id = c.book_id "
            "WHERE l.id = ?")
            + active,
        changes.of(QStringLiteral("loans")));
    add(QStringLiteral("SELECT h.id FROM copies c JOIN holds h ON h.book_id = c.book_id WHERE c.id = ?") + active,
        changes.of(QStringLiteral("copies")));
    return holds.values();
}
