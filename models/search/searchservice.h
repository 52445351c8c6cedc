// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/values/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// A book found by what was typed.
struct FoundBook {
    qint64 id = 0;
    QString title;
    QString authors;
    std::optional<int> year;
    QString isbn; ///< 13 digits
    int copies = 0;
    int available = 0;
};

/// A copy found by its barcode or its book.
struct FoundCopy {
    qint64 id = 0;
    qint64 bookId = 0;
    QString barcode;
    QString title;
    QString authors;
    QString availability; ///< a word of view copy_availability
};

/// A user found by name, card, e-mail, phone or user name.
struct FoundUser {
    qint64 id = 0;
    QString name;
    QString cardNumber;
    QString group;
    QDate dateOfBirth;
    bool isActive = true;
};

/// Finds what people type: every word is the beginning of a word, in any order and any script; when nothing begins
/// so, what contains the text anywhere.
class SearchService
{
public:
    explicit SearchService(CommandGate &gate) : SearchService(gate, gate.database()) { }
    /// Searches on a connection of its own, for workers.
    SearchService(CommandGate &gate, Database &database) : m_gate(gate), m_database(database) { }

    /// Books that are not withdrawn, by title; `limit` 0 = all.
    Result<QList<FoundBook>> books(const QString &typed, int limit = 20) const;
    /// Copies, those that can be lent first.
    Result<QList<FoundCopy>> copies(const QString &typed, int limit = 20) const;
    /// Users by name; an exact card number comes first.
    Result<QList<FoundUser>> users(const QString &typed, int limit = 20) const;

private:
    /// Ids of the first candidates for a typed text.
    Result<QList<qint64>> candidates(const QString &entity, const QString &typed, int limit) const;

    CommandGate &m_gate;
    Database &m_database;
};
