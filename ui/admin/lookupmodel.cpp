// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/lookupmodel.h"

#include "models/values/money.h"
#include "ui/admin/categoryrules.h"
#include "ui/admin/lookupwords.h"

#include <QLocale>
#include <QMimeData>

LookupModel::LookupModel(CommandGate &gate, LookupService &lookups, LookupKind kind, const QString &currency,
                         QObject *parent)
    : QAbstractTableModel(parent),
      m_lookups(lookups),
      m_searching(gate),
      m_counting(gate),
      m_kind(kind),
      m_rules(rulesOf(kind)),
      m_currency(currency),
      m_hasHandle(m_rules.isOrdered),
      m_hasMoreUses(!m_rules.moreUses.isEmpty())
{ }

void LookupModel::setQuery(const LookupQuery &query)
{
    m_query = query;
    reload();
}

void LookupModel::reload()
{
    LookupQuery names = m_query;
    names.withUses = false;
    if (names.text.isEmpty() && !names.unusedOnly) {
        // The first so many along an index: as fast in a large library, and own edits are seen at once.
        m_searching.cancel();
        show(m_lookups.list(m_kind, names));
        return;
    }
    m_searching.ask([kind = m_kind, names](CommandGate &gate) { return LookupService(gate).list(kind, names); },
                    [this](const Result<QList<LookupEntry>> &entries) { show(entries); });
}

void LookupModel::show(const Result<QList<LookupEntry>> &entries)
{
    if (m_categoryRules) {
        m_problems = m_categoryRules->reload();
    }
    if (!entries) {
        emit failed(entries.problems());
        return;
    }
    QHash<qint64, int> places;
    for (const LookupEntry &entry : *entries) {
        places.insert(entry.id, static_cast<int>(places.size()));
    }
    // Not a reset: that would close an editor that was opened meanwhile.
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        const int row = isNewRow(index.row()) ? static_cast<int>(entries->size())
                                              : places.value(m_entries.value(index.row()).id, -1);
        after << (row < 0 ? QModelIndex() : createIndex(row, index.column()));
    }
    m_entries = *entries;
    m_hasRead = true;
    setUses();
    changePersistentIndexList(before, after);
    emit layoutChanged();
    emit shown();
    countUses();
}

void LookupModel::countUses()
{
    m_counting.askAgain(
        [kind = m_kind, query = m_query](CommandGate &gate) { return LookupService(gate).list(kind, query); },
        [this](const Result<QList<LookupEntry>> &entries) {
            if (!entries) {
                emit failed(entries.problems());
                return;
            }
            m_uses.clear();
            for (const LookupEntry &entry : *entries) {
                m_uses.insert(entry.id, {entry.uses, entry.moreUses});
            }
            setUses();
            if (!m_entries.isEmpty()) {
                // The counts alone: an editor in a cell that changes would take what is stored for what is typed.
                emit dataChanged(index(0, usesColumn()),
                                 index(static_cast<int>(m_entries.size()) - 1, columnCount() - 1));
            }
            emit counted();
        });
}

void LookupModel::setUses()
{
    for (LookupEntry &entry : m_entries) {
        std::tie(entry.uses, entry.moreUses) = m_uses.value(entry.id);
    }
}

int LookupModel::rowOf(qint64 id) const
{
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).id == id) {
            return static_cast<int>(row);
        }
    }
    return -1;
}

int LookupModel::addRow()
{
    const int row = static_cast<int>(m_entries.size());
    if (!m_adding) {
        beginInsertRows({}, row, row);
        m_adding = true;
        endInsertRows();
    }
    return row;
}

void LookupModel::dropNewRow()
{
    if (m_adding) {
        const int row = static_cast<int>(m_entries.size());
        beginRemoveRows({}, row, row);
        m_adding = false;
        endRemoveRows();
    }
}

bool LookupModel::mayMove() const
{
    return m_rules.isOrdered && !m_readOnly && !m_adding && m_query.text.isEmpty() && !m_query.unusedOnly
        && m_entries.size() < m_query.limit;
}

bool LookupModel::moveEntry(int row, int place)
{
    if (!mayMove() || row < 0 || row >= m_entries.size() || place < 0 || place >= m_entries.size() || place == row) {
        return false;
    }
    const qint64 id = m_entries.at(row).id;
    const Result<void> done = m_lookups.move(m_kind, id, place);
    if (!done) {
        emit failed(done.problems());
        return false;
    }
    reload();
    emit moved(id);
    return true;
}

int LookupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size()) + (m_adding ? 1 : 0);
}

int LookupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : usesColumn() + (m_hasMoreUses ? 2 : 1);
}

QString LookupModel::shownExtra(const LookupExtra &extra, const QVariant &value) const
{
    if (!value.isValid() || value.isNull()) {
        return {};
    }
    return extra.type == LookupExtra::Type::Money ? moneyText(value.toLongLong(), m_currency) : value.toString();
}

QVariant LookupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const int column = index.column();
    const LookupEntry entry = entryAt(index.row());
    if (role == IdRole) {
        return entry.id;
    }
    if (role == CountRole) {
        return isCount(column);
    }
    const int rule = ruleColumn(column);
    if (role == InheritedRole) {
        return rule >= 0 && m_categoryRules->isInherited(rule, entry.id);
    }
    if (role == Qt::TextAlignmentRole) {
        return int((isCount(column) || rule >= 0 ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role == Qt::AccessibleTextRole && isHandle(column)) {
        return tr("Drag to change the order");
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole) {
        return {};
    }
    if (isHandle(column)) {
        return {};
    }
    if (column == nameColumn()) {
        return entry.name;
    }
    if (isCount(column)) {
        return m_uses.contains(entry.id) ? QLocale().toString(column == usesColumn() ? entry.uses : entry.moreUses)
                                         : QString();
    }
    if (rule >= 0) {
        return isNewRow(index.row()) ? QString()
            : role == Qt::EditRole   ? m_categoryRules->typedText(rule, entry.id)
                                     : m_categoryRules->text(rule, entry.id);
    }
    const LookupExtra &extra = m_rules.extras.at(column - nameColumn() - 1);
    return shownExtra(extra, entry.extras.value(extra.column));
}

QVariant LookupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((isCount(section) || ruleColumn(section) >= 0 ? Qt::AlignTrailing : Qt::AlignLeading)
                   | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole || isHandle(section)) {
        return {};
    }
    if (section == nameColumn()) {
        return tr("Name");
    }
    if (isCount(section)) {
        return section == usesColumn() ? lookupUsesHeading(m_kind) : lookupMoreUsesHeading(m_kind);
    }
    if (const int rule = ruleColumn(section); rule >= 0) {
        return CategoryRules::heading(rule);
    }
    return lookupExtraHeading(m_rules.extras.at(section - nameColumn() - 1).column);
}

Qt::ItemFlags LookupModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return mayMove() ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (mayMove()) {
        flags |= Qt::ItemIsDragEnabled;
    }
    const bool isRule = ruleColumn(index.column()) >= 0;
    const bool isEditable = !isHandle(index.column()) && !isCount(index.column())
        && (!isRule || m_categoryRules->mayEdit());
    if (isEditable && !m_readOnly && (!isNewRow(index.row()) || index.column() == nameColumn())) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool LookupModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    m_problems.clear();
    if (role != Qt::EditRole || !index.isValid()) {
        return false;
    }
    const QString typed = value.toString();
    if (isNewRow(index.row())) {
        const Result<qint64> id = m_lookups.add(m_kind, typed);
        if (!id) {
            m_problems = id.problems();
            return false;
        }
        dropNewRow();
        reload();
        emit added(*id, typed.simplified());
        return true;
    }
    const LookupEntry entry = entryAt(index.row());
    if (data(index, Qt::EditRole).toString() == typed) {
        return true;
    }
    if (const int rule = ruleColumn(index.column()); rule >= 0) {
        return writeRule(entry, rule, typed);
    }
    if (index.column() != nameColumn()) {
        return writeExtra(entry, m_rules.extras.at(index.column() - nameColumn() - 1), typed);
    }
    const Result<void> done = m_lookups.rename(m_kind, entry.id, entry.version, typed);
    m_problems = done.problems();
    if (done) {
        m_entries[index.row()].name = typed.simplified();
        ++m_entries[index.row()].version;
        reload();
        emit renamed(typed.simplified());
    }
    return static_cast<bool>(done);
}

LookupModel::~LookupModel() = default;

void LookupModel::setRules(RuleService &rules)
{
    beginResetModel();
    m_categoryRules = std::make_unique<CategoryRules>(rules);
    m_problems = m_categoryRules->reload();
    m_ruleColumns = CategoryRules::count();
    endResetModel();
}

bool LookupModel::writeRule(const LookupEntry &entry, int column, const QString &typed)
{
    m_problems = m_categoryRules->write(column, entry.id, typed);
    if (!m_problems.isEmpty()) {
        return false;
    }
    reload();
    emit renamed(entry.name);
    return true;
}

bool LookupModel::writeExtra(const LookupEntry &entry, const LookupExtra &extra, const QString &typed)
{
    QVariant value = typed;
    if (extra.type == LookupExtra::Type::Money && !typed.trimmed().isEmpty()) {
        const std::optional<qint64> minor = parseMoney(typed, m_currency);
        value = minor ? QVariant(*minor) : QVariant(typed);
    }
    const Result<void> done = m_lookups.setExtra(m_kind, entry.id, entry.version, extra.column, value);
    m_problems = done.problems();
    if (done) {
        reload();
        emit renamed(entry.name);
    }
    return static_cast<bool>(done);
}

QMimeData *LookupModel::mimeData(const QModelIndexList &indexes) const
{
    m_draggedRow = indexes.isEmpty() ? -1 : indexes.first().row();
    return QAbstractTableModel::mimeData(indexes);
}

bool LookupModel::dropMimeData(const QMimeData *, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    int place = row >= 0 ? row : parent.isValid() ? parent.row() : static_cast<int>(m_entries.size());
    if (place > m_draggedRow) {
        --place;
    }
    moveEntry(std::exchange(m_draggedRow, -1), place);
    // The model has moved the row itself; the view must not remove it.
    return false;
}
