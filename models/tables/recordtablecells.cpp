// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RecordTable: what its cells show.
#include "models/database/database.h"
#include "models/database/statement.h"
#include "models/tables/pagecache.h"
#include "models/tables/recordsql.h"
#include "models/tables/recordtable.h"
#include "models/values/clock.h"
#include "models/values/foldedtext.h"
#include "models/values/money.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

/// The values of one kept row, by name.
class RowValues : public CellValues
{
public:
    RowValues(const RecordTable &table, const CachedRow &row) : m_table(table), m_row(row) { }
    QVariant value(const QString &column) const override
    {
        const int index = m_table.columnOf(column);
        return index < 0 ? QVariant() : m_table.storedValue(m_row, index);
    }
    QVariant shown(const QString &column) const override
    {
        const int index = m_table.columnOf(column);
        return index < 0 ? QVariant() : m_table.shownValue(m_row, index);
    }

private:
    const RecordTable &m_table;
    const CachedRow &m_row;
};

QVariant RecordTable::storedValue(const CachedRow &row, int column) const
{
    return row.isGone() ? QVariant() : row.values.at(std::size_t(column));
}

QVariant RecordTable::shownValue(const CachedRow &row, int column) const
{
    return row.isGone() ? QVariant() : row.values.at(std::size_t(m_shownAt.at(column)));
}

std::vector<CachedRow> RecordTable::readRows(const QList<qint64> &ids) const
{
    std::vector<CachedRow> rows(std::size_t(ids.size()));
    QHash<qint64, std::size_t> places;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        rows[std::size_t(i)].id = ids.at(i);
        places.insert(ids.at(i), std::size_t(i));
    }
    const auto width = std::size_t(std::max<qsizetype>(
        m_columns.size(), m_shownAt.isEmpty() ? 0 : *std::max_element(m_shownAt.begin(), m_shownAt.end()) + 1));
    for (qsizetype from = 0; from < ids.size(); from += PageCache::pageRows) {
        Statement statement(m_database, m_pageSql);
        for (qsizetype i = from; i < from + PageCache::pageRows; ++i) {
            statement.bind(i < ids.size() ? ids.at(i) : qint64(0));
        }
        const Result<void> done = statement.each([&](const Row &row) {
            const auto place = places.constFind(row.integer(0));
            if (place == places.constEnd()) {
                return;
            }
            CachedRow &cached = rows[*place];
            cached.version = row.integer(1);
            cached.values.reserve(width);
            for (std::size_t i = 0; i < width; ++i) {
                cached.values.push_back(row.value(int(i) + 2));
            }
        });
        if (!done) {
            // Queued: a view is painting, and what it shows must not change under it.
            QMetaObject::invokeMethod(
                const_cast<RecordTable *>(this),
                [this, problems = done.problems()] { Q_EMIT const_cast<RecordTable *>(this)->failed(problems); },
                Qt::QueuedConnection);
            break;
        }
    }
    return rows;
}

std::shared_ptr<CachedRow> RecordTable::readOne(qint64 id) const
{
    return std::make_shared<CachedRow>(std::move(readRows({id}).front()));
}

void RecordTable::loadAround(int row) const
{
    const int from = row / PageCache::pageRows * PageCache::pageRows;
    const int to = std::min(from + PageCache::pageRows, rowCount());
    QList<qint64> missing;
    for (int i = from; i < to; ++i) {
        if (const qint64 id = knownIdAt(i); id != 0 && !m_pages->contains(id)) {
            missing.append(id);
        }
    }
    m_pages->insert(readRows(missing));
}

const CachedRow *RecordTable::cached(int row) const
{
    const qint64 id = idAt(row);
    if (id == 0) {
        return nullptr;
    }
    const CachedRow *found = m_pages->find(id);
    if (!found) {
        loadAround(row);
        found = m_pages->find(id);
    }
    return found;
}

QVariant RecordTable::data(const QModelIndex &index, int role) const
{
    if (!has(index)) {
        return {};
    }
    const int at = index.column();
    const Column &column = m_columns.at(at);
    if (role == IdRole) {
        return idAt(index.row());
    }
    if (role == Qt::TextAlignmentRole) {
        return headerData(at, Qt::Horizontal, role);
    }
    const auto draft = m_drafts.isEmpty() ? m_drafts.constEnd() : m_drafts.constFind({idAt(index.row()), at});
    const bool hasDraft = draft != m_drafts.constEnd();
    switch (role) {
    case DraftRole: return hasDraft ? draft->value : QVariant();
    case ProblemRole: return hasDraft ? QVariant::fromValue(draft->problems) : QVariant();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (hasDraft) {
            return draftText(at, draft->value);
        }
        break;
    case Qt::EditRole:
        if (hasDraft) {
            return draft->value;
        }
        break;
    case VersionRole:
    case BadgeRole:
    case ShownRole:
    case DetailRole: break;
    default: return {};
    }
    const CachedRow *row = cached(index.row());
    if (!row || row->isGone()) {
        return {};
    }
    switch (role) {
    case Qt::EditRole: return storedValue(*row, at);
    case VersionRole: return row->version;
    case ShownRole: return shownValue(*row, at);
    case BadgeRole:
        return column.badge && !hasDraft ? QVariant::fromValue(column.badge(RowValues(*this, *row))) : QVariant();
    case DetailRole: return column.detail ? column.detail(RowValues(*this, *row)) : QVariant();
    default: break;
    }
    const QString text = column.badge ? column.badge(RowValues(*this, *row)).text : textOf(at, shownValue(*row, at));
    const QString detail = role == Qt::AccessibleTextRole && column.detail ? column.detail(RowValues(*this, *row))
                                                                           : QString();
    return detail.isEmpty() ? text : text + QStringLiteral(", ") + detail;
}

QString RecordTable::textOf(int index, const QVariant &shown) const
{
    const Column &column = m_columns.at(index);
    if (column.text) {
        return column.text(shown);
    }
    if (shown.isNull()) {
        return {};
    }
    const QLocale locale;
    const QString dayFormat = QStringLiteral("d MMM yyyy");
    switch (column.type) {
    case ColumnType::Integer: return locale.toString(shown.toLongLong());
    case ColumnType::Year: {
        const qint64 year = shown.toLongLong();
        return year < 0 ? QCoreApplication::translate("RecordTable", "%1 BC").arg(-year) : QString::number(year);
    }
    case ColumnType::Date: return locale.toString(fromStoredDay(shown.toString()), dayFormat);
    case ColumnType::Moment: {
        const QDateTime moment = fromStoredMoment(shown.toString()).toTimeZone(m_zone);
        return locale.toString(moment.date(), dayFormat) + QLatin1Char(' ')
            + locale.toString(moment.time(), QLocale::ShortFormat);
    }
    case ColumnType::Money: return moneyText(shown.toLongLong(), m_currency, locale);
    case ColumnType::Flag: return shown.toBool() ? QCoreApplication::translate("RecordTable", "Yes") : QString();
    case ColumnType::Enumeration:
        for (const Choice &choice : column.choices ? column.choices() : QList<Choice>()) {
            if (choice.value == shown) {
                return choice.text;
            }
        }
        return shown.toString();
    case ColumnType::Text:
    case ColumnType::Authors: break;
    }
    return shown.toString();
}

QString RecordTable::draftText(int column, const QVariant &value) const
{
    if (value.typeId() == QMetaType::QString) {
        return value.toString();
    }
    if (m_columns.at(column).lookup) {
        const Lookup &lookup = *m_columns.at(column).lookup;
        Statement statement(
            m_database, QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?").arg(lookup.display, lookup.table, lookup.key));
        const auto text = statement.bind(value).first([](const Row &row) { return row.text(0); });
        return text && *text ? **text : QString();
    }
    return textOf(column, value);
}

bool RecordTable::isShortLookup(int column, int limit) const
{
    const auto &lookup = m_columns.at(column).lookup;
    if (!lookup) {
        return false;
    }
    Statement statement(m_database,
                        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT ?) AS few").arg(lookup->table));
    const auto count = statement.bind(limit + 1).number();
    return count && *count <= limit;
}

QList<Choice> RecordTable::lookupChoices(int column, const QString &typed, int limit) const
{
    const auto &lookup = m_columns.at(column).lookup;
    if (!lookup) {
        return {};
    }
    const auto choice = [](const Row &row) { return Choice{row.value(0), row.text(1)}; };
    const QString key = folded(typed);
    const QString order = key.isEmpty() && !lookup->order.isEmpty() ? lookup->order : lookup->searchKey;
    const QString where = key.isEmpty() ? QString() : QStringLiteral("WHERE %1 >= ? AND %1 < ?").arg(lookup->searchKey);
    Statement statement(m_database,
                        QStringLiteral("SELECT %1, %2 FROM %3 %4 ORDER BY %5 LIMIT ?")
                            .arg(lookup->key, lookup->display, lookup->table, where, order));
    if (!key.isEmpty()) {
        // The last character there is: everything that begins with the key sorts before it.
        statement.bind(key).bind(key + QChar(0xdbff) + QChar(0xdfff));
    }
    const auto choices = statement.bind(limit).all(choice);
    return choices ? *choices : QList<Choice>();
}
