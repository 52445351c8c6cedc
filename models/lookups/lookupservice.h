// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/database/audit.h"
#include "models/lookups/lookupkind.h"
#include "models/values/result.h"

#include <QVariant>

#include <functional>

/// One name of a lookup table with what is shown beside it.
struct LookupEntry {
    qint64 id = 0;
    qint64 version = 0;
    QString name;
    int position = 0;
    QHash<QString, QVariant> extras; ///< by column: code, default_price_minor, sort_name, year, teacher …
    qint64 uses = 0; ///< books, copies or users that have it
    qint64 moreUses = 0; ///< collections, item types: copies; locations: copies on loan
};

/// What of a lookup to read.
struct LookupQuery {
    QString text; ///< names that contain it, folded; empty = all
    bool unusedOnly = false;
    int limit = 1000;
    bool withUses = true; ///< counting them looks at every book or copy
};

/// Names and what refers to them: one service for all lookup tables. Two names that fold to the same key are one.
class LookupService
{
public:
    /// Told inside the command when books are touched by a change of names: `into` is null after a renaming,
    /// otherwise the books of `id` are to be given `into`. The catalogue registers itself.
    using BookFollower = std::function<Result<void>(Transaction &transaction, LookupKind kind, qint64 id, qint64 into)>;

    explicit LookupService(CommandGate &gate) : m_gate(gate) { }
    void setBookFollower(BookFollower follower) { m_follower = std::move(follower); }

    /// Entries in their order with use counts, for editors.
    Result<QList<LookupEntry>> list(LookupKind kind, const LookupQuery &query = {}) const;
    /// Names only, in their order, for combos.
    Result<QList<LookupEntry>> names(LookupKind kind) const;
    /// At most `limit` names for an editor's list: those beginning with the typed text first, then others holding it.
    Result<QList<LookupEntry>> suggestions(LookupKind kind, const QString &typed, int limit = 20) const;
    Result<std::optional<LookupEntry>> find(LookupKind kind, const QString &name) const;
    Result<std::optional<LookupEntry>> entry(LookupKind kind, qint64 id) const;
    Result<qint64> count(LookupKind kind) const;
    Result<qint64> countUnused(LookupKind kind) const;

    /// What is wrong with a name by itself.
    static Problems check(const QString &name);
    /// Adds a name at the end. Refuses with `lookups.exists` (argument: the name that is there).
    Result<qint64> add(LookupKind kind, const QString &name, const QHash<QString, QVariant> &extras = {});
    Result<void> rename(LookupKind kind, qint64 id, qint64 version, const QString &name);
    /// Sets one of the columns in rulesOf(kind).extras; an invalid or empty value clears it.
    Result<void> setExtra(LookupKind kind, qint64 id, qint64 version, const QString &column, const QVariant &value);
    /// Puts an entry of an ordered kind at a place of the whole order, 0 = first.
    Result<void> move(LookupKind kind, qint64 id, int place);
    /// Refuses with `lookups.inUse` (name, count) or `lookups.inHistory` (name, count) what something refers to.
    Result<void> remove(LookupKind kind, qint64 id);
    /// Gives everything that refers to `from` to `into` and removes `from`.
    Result<void> merge(LookupKind kind, qint64 from, qint64 into);

    /// The id of a name, added when it is new; for units that write more than the name.
    static Result<qint64> findOrAdd(Transaction &transaction, LookupKind kind, const QString &name);

    void addInverses(InverseHandlers &handlers);

private:
    Result<Transaction> begin() { return m_gate.begin(Command::EditLookups); }
    Result<void> changeColumns(Transaction &transaction, LookupKind kind, qint64 id, qint64 version,
                               const QList<std::pair<QString, QVariant>> &columns);

    CommandGate &m_gate;
    BookFollower m_follower;
};
