// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// RecordTable: how a cell is written, and what happens when it is refused.
#include "models/database/database.h"
#include "models/database/lastchange.h"
#include "models/tables/orderworker.h"
#include "models/tables/pagecache.h"
#include "models/tables/recordtable.h"

#include <QSqlField>
#include <QSqlRecord>

namespace {

/// An emptied cell is no value.
QVariant normal(const QVariant &value)
{
    const bool isBlank = value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
    return isBlank ? QVariant() : value;
}

bool isSame(const QVariant &a, const QVariant &b)
{
    return normal(a) == normal(b);
}

bool isConflict(const Problems &problems)
{
    return !problems.isEmpty() && problems.first().code.endsWith(QLatin1String(".changedElsewhere"));
}

} // namespace

bool RecordTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !has(index)) {
        return false;
    }
    const Column &column = m_columns.at(index.column());
    if (!(flags(index) & Qt::ItemIsEditable)) {
        m_lastProblems = {Problem{column.name, QStringLiteral("tables.cellNotEditable"), {}}};
        return false;
    }
    QSqlField field(column.name, value.metaType());
    field.setValue(value);
    field.setGenerated(true);
    QSqlRecord record;
    record.append(field);
    return updateRowInTable(index.row(), record);
}

bool RecordTable::updateRowInTable(int row, const QSqlRecord &values)
{
    m_lastProblems.clear();
    const qint64 id = idAt(row);
    m_recentRow = row;
    for (int i = 0; i < values.count(); ++i) {
        const int column = columnOf(values.fieldName(i));
        if (!values.isGenerated(i) || column < 0) {
            continue;
        }
        const auto pin = m_pins.constFind(id);
        if (pin == m_pins.constEnd() && id != 0 && !m_pages->contains(id)) {
            m_pages->insert(readRows({id})); // not a whole page: nobody is looking at the rows beside it
        }
        const CachedRow *kept = pin != m_pins.constEnd() ? pin->row.get() : cached(row);
        if (!kept) {
            return false;
        }
        const qint64 version = kept->version;
        const QVariant value = normal(values.value(i));
        if (!kept->isGone() && isSame(storedValue(*kept, column), value)) {
            dropDraft(id, column);
            continue;
        }
        if (!write(id, version, column, value, true)) {
            return false;
        }
    }
    return true;
}

bool RecordTable::write(qint64 id, qint64 version, int column, const QVariant &value, bool mayMerge)
{
    const Result<void> done = writeField(id, version, m_columns.at(column), value);
    if (!done) {
        return meetConflict(id, column, value, done.problems(), mayMerge);
    }
    dropDraft(id, column);
    written({id});
    Q_EMIT edited(id, column);
    return true;
}

/// After own writes: rows, pins and order follow.
void RecordTable::written(const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        if (const auto pin = m_pins.find(id); pin != m_pins.end()) {
            pin->row = readOne(id);
        }
    }
    applyChanges(ids);
}

bool RecordTable::meetConflict(qint64 id, int column, const QVariant &value, const Problems &problems, bool mayMerge)
{
    const std::shared_ptr<CachedRow> current = readOne(id);
    if (!isConflict(problems) && !current->isGone()) {
        m_lastProblems = problems;
        Q_EMIT refused(id, column, problems);
        return false;
    }
    const auto pin = m_pins.find(id);
    const int row = rowOf(id);
    const CachedRow *kept = pin != m_pins.end() ? pin->row.get() : cached(row);
    const QVariant before = kept ? storedValue(*kept, column) : QVariant();
    const QVariant theirs = storedValue(*current, column);
    if (!current->isGone()) {
        if (isSame(theirs, value)) {
            dropDraft(id, column);
            written({id});
            return true;
        }
        if (isSame(theirs, before) && mayMerge) {
            // Only other cells changed elsewhere: nothing of theirs is lost by writing this one.
            if (pin != m_pins.end()) {
                pin->row = current;
            }
            m_pages->replace(*current);
            return write(id, current->version, column, value, true);
        }
    }
    Conflict conflict;
    conflict.id = id;
    conflict.column = column;
    conflict.mine = value;
    conflict.theirs = theirs;
    conflict.before = before;
    conflict.mineText = draftText(column, value);
    conflict.theirsText = current->isGone() ? QString() : textOf(column, shownValue(*current, column));
    conflict.beforeText = kept && !kept->isGone() ? textOf(column, shownValue(*kept, column)) : QString();
    conflict.isDeleted = current->isGone();
    conflict.editedSince = pin != m_pins.end() ? pin->since : QDateTime();
    nameChanger(conflict);
    m_lastProblems = problems;
    keepDraft(id, column, value, problems);
    m_drafts[{id, column}].conflict = conflict;
    refresh({id});
    Q_EMIT conflicted(conflict);
    return false;
}

void RecordTable::nameChanger(Conflict &conflict) const
{
    const LastChange change = lastChangeOf(m_database, tableName(), conflict.id);
    conflict.changedBy = change.by;
    conflict.changedAtStation = change.station;
    conflict.changedAt = change.at.toTimeZone(m_zone);
}

const Conflict *RecordTable::conflictAt(qint64 id, int column) const
{
    const auto draft = m_drafts.constFind({id, column});
    return draft != m_drafts.constEnd() && draft->conflict ? &*draft->conflict : nullptr;
}

bool RecordTable::keepMine(qint64 id, int column)
{
    const Conflict *conflict = conflictAt(id, column);
    if (!conflict) {
        return false;
    }
    const QVariant mine = conflict->mine;
    return write(id, readOne(id)->version, column, mine, false);
}

void RecordTable::takeTheirs(qint64 id, int column)
{
    if (const auto pin = m_pins.find(id); pin != m_pins.end()) {
        pin->row = readOne(id);
    }
    dropDraft(id, column);
    applyChanges({id});
}

bool RecordTable::change(const QList<qint64> &ids, int column, const QVariant &value)
{
    m_lastProblems.clear();
    if (const Result<void> done = changeRows(ids, m_columns.at(column), normal(value)); !done) {
        m_lastProblems = done.problems();
        return false;
    }
    for (const qint64 id : ids) {
        dropDraft(id, column);
    }
    written(ids);
    return true;
}

Result<void> RecordTable::changeRows(const QList<qint64> &, const Column &column, const QVariant &)
{
    return Problem{column.name, QStringLiteral("tables.cellNotEditable"), {}};
}

void RecordTable::pin(qint64 id)
{
    if (const auto found = m_pins.find(id); found != m_pins.end()) {
        ++found->holders;
        return;
    }
    const CachedRow *kept = cached(rowOf(id));
    m_pins.insert(id, Pin{kept ? std::make_shared<CachedRow>(*kept) : readOne(id), QDateTime::currentDateTime(), 1});
}

void RecordTable::unpin(qint64 id)
{
    const auto found = m_pins.find(id);
    if (found == m_pins.end() || --found->holders > 0) {
        return;
    }
    m_pins.erase(found);
    if (m_keptPinned) {
        // Not at once: an editor also ends because its page is being destroyed, and half a page hears no signals.
        QMetaObject::invokeMethod(this, &RecordTable::request, Qt::QueuedConnection);
    }
}

void RecordTable::keepDraft(qint64 id, int column, const QVariant &value, const Problems &problems)
{
    static quint64 number = 0;
    Draft draft{value, problems, {}, ++number};
    if (const Conflict *conflict = conflictAt(id, column); conflict && isSame(conflict->mine, value)) {
        draft.conflict = *conflict;
    }
    m_drafts.insert({id, column}, draft);
    if (const int row = rowOf(id); row >= 0) {
        Q_EMIT dataChanged(index(row, column), index(row, column));
    }
    Q_EMIT draftsChanged();
}

void RecordTable::dropDraft(qint64 id, int column)
{
    if (m_drafts.remove({id, column}) == 0) {
        return;
    }
    if (const int row = rowOf(id); row >= 0) {
        Q_EMIT dataChanged(index(row, column), index(row, column));
    }
    Q_EMIT draftsChanged();
}

QModelIndex RecordTable::firstDraft() const
{
    quint64 oldest = 0;
    QModelIndex first;
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft) {
        const int row = rowOf(draft.key().first);
        if (row >= 0 && (!first.isValid() || draft->number < oldest)) {
            oldest = draft->number;
            first = index(row, draft.key().second);
        }
    }
    return first;
}

bool RecordTable::insertRowIntoTable(const QSqlRecord &)
{
    return false;
}

bool RecordTable::deleteRowFromTable(int)
{
    return false;
}
