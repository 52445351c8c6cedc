// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// The tables of names that books, copies and users refer to.
enum class LookupKind {
    Collections,
    ItemTypes,
    Locations,
    Publishers,
    Series,
    Authors,
    Subjects,
    Groups,
    UserCategories,
};

/// Where a lookup's names are referred to from.
struct LookupReference {
    enum class Use {
        Record, ///< a book, copy or user that people edit: counts as a use
        History, ///< a finished record that copied the name: keeps it from being removed
        Rule, ///< goes with the name
    };
    QString table; ///< also the entity of its audit entries
    QString column;
    Use use = Use::Record;
};

/// A column of a lookup besides its name.
struct LookupExtra {
    enum class Type { Text, Number, Money };
    QString column;
    Type type = Type::Text;
    int lowest = 0; ///< of a number
};

/// What a kind of lookup is made of. All texts are constants that may stand in SQL.
struct LookupRules {
    LookupKind kind;
    QString table;
    bool isOrdered = false; ///< people decide its order
    QList<LookupExtra> extras;
    QList<LookupReference> references;
    QString uses; ///< SQL counting the uses of row t
    QString moreUses; ///< a second count shown beside it; may be empty
};

/// The rules of a kind.
const LookupRules &rulesOf(LookupKind kind);
/// All kinds.
QList<LookupKind> allLookupKinds();

/// The key two spellings of one name share.
QString lookupKey(const QString &name);
