// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>

/// Where the value of a column lives.
enum class ColumnKind {
    Stored, ///< a field of the record itself
    Relation, ///< the key of another record, shown by that record's text; also over two steps
    Derived, ///< computed for showing: availability, lateness
};

/// What the values are: decides the editor, the alignment and how a value is written as text.
enum class ColumnType { Text, Integer, Year, Date, Moment, Money, Flag, Enumeration, Authors };

/// How loud a cell is. The interface gives each tone its colour; the words always stand beside it.
enum class CellTone { Plain, Quiet, Ok, Info, Warning, Danger, Neutral };

/// A cell shown as a dot with text (the normal case) or as a filled pill (an exception).
struct Badge {
    enum class Shape { Text, Dot, Pill };
    QString text = {};
    CellTone tone = CellTone::Plain;
    Shape shape = Shape::Text;
};

/// The records a relation chooses from.
struct Lookup {
    QString table = {}; ///< for example publishers
    QString key = QStringLiteral("id");
    QString display = QStringLiteral("name");
    QString searchKey = QStringLiteral("name_key"); ///< folded and indexed: what typed text is compared with
    QString order = {}; ///< SQL order of a short list; the search key when empty
    bool mayAdd = false; ///< a text that no record has is handed to the service, which adds the record
    bool mayBeEmpty = true;
};

/// One value of an enumeration or lookup, as stored and as shown.
struct Choice {
    QVariant value = {};
    QString text = {};
};

/// The values of one row, by column name, for callbacks of columns.
class CellValues
{
public:
    virtual ~CellValues() = default;
    /// The value as stored (a relation's key).
    virtual QVariant value(const QString &column) const = 0;
    /// The value a relation shows; otherwise the value.
    virtual QVariant shown(const QString &column) const = 0;
};

/// A column that rows are ordered by; -1 = by id.
struct SortKey {
    int column = -1;
    Qt::SortOrder order = Qt::DescendingOrder;
    bool operator==(const SortKey &) const = default;
};

/// Records whose field `key` names another record.
struct RecordLink {
    QString table = {};
    QString key = {};
    bool operator==(const RecordLink &) const = default;
};

/// Where a sort key stands when a walk over indexes gives it: the field of a table that an index on it begins with,
/// and the links from there to the rows, the nearest to the field first.
struct SortPath {
    QString table = {};
    QString key = {};
    QList<RecordLink> links = {};
};

/// One column of a table model. SQL texts are constants of the concrete table; `t` is the table's own row.
struct Column {
    QString name = {}; ///< the record's field; what writeField() is asked to write
    std::function<QString()> heading = {}; ///< translated when asked, so a change of language shows
    ColumnKind kind = ColumnKind::Stored;
    ColumnType type = ColumnType::Text;
    QString value = {}; ///< SQL of the stored value; empty = `t.<name>`
    QString display = {}; ///< SQL of the shown value; empty = the value, or the lookup's text
    QStringList joins = {}; ///< the LEFT JOINs that value, display and orderBy need; not for one-step lookups
    QString orderBy = {}; ///< SQL of the sort key; empty = the value, or the lookup's search key
    std::optional<SortPath> path = {}; ///< the same key by indexes alone; many times faster than orderBy with joins
    bool indexed = false; ///< an index gives the order of orderBy
    bool editable = false;
    bool sensitive = false; ///< never selected, shown, copied or exported
    bool shownFirst = true; ///< visible until a person chooses otherwise
    bool isName = false; ///< what the row is called: set a little stronger
    bool isQuiet = false; ///< set a little weaker
    int width = 12; ///< first width, in characters
    std::optional<Lookup> lookup = {};
    std::function<QList<Choice>()> choices = {}; ///< an enumeration's values, in the order of the list
    std::function<QString(const QVariant &shown)> text = {}; ///< the text of a shown value, when not the usual one
    std::function<Badge(const CellValues &row)> badge = {}; ///< dot, pill or tone of the cell; replaces the text
    std::function<QString(const CellValues &row)> detail = {}; ///< a second, quieter line where rows have room for two
};
