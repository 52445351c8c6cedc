// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

class Database;

/// Who wrote a record last, where and when, as the audit log says; all empty when it does not know.
struct LastChange {
    QString by;
    QString station;
    QDateTime at; ///< UTC
};

/// `entity` is the table's name.
LastChange lastChangeOf(Database &database, const QString &entity, qint64 id);
/// The same for when one column took the value it has. Nothing is known of what was imported with it, or of what was
/// erased since.
LastChange lastChangeOf(Database &database, const QString &entity, qint64 id, const QString &column);
