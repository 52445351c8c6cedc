// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QHash>
#include <QMetaType>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

class Database;

/// What changed in the library since the last report: ids by entity (the table's name), or everything.
struct ChangeSet {
    QHash<QString, QSet<qint64>> ids;
    bool isEverything = false; ///< too much to list, changed without a record, or another library was restored

    /// Whether somebody who shows this entity has to look.
    bool concerns(const QString &entity) const { return isEverything || ids.contains(entity); }
    QSet<qint64> of(const QString &entity) const { return ids.value(entity); }
    bool isEmpty() const { return !isEverything && ids.isEmpty(); }
};
Q_DECLARE_METATYPE(ChangeSet)

/// Reports what was written to the library, by this program after each of its commits and by others within a second.
/// Reads the audit log, so services need not tell anybody anything.
class ChangeFeed : public QObject
{
    Q_OBJECT

public:
    /// Takes over Database::setCommitted of the connection. The feed must not outlive it.
    explicit ChangeFeed(Database &database, QObject *parent = nullptr);
    ~ChangeFeed() override;

    /// Reads at once instead of with the event loop: after work on another connection, and in tests.
    void readNow();
    /// Changes without ids above which the report says "everything".
    static constexpr int mostIds = 2000;

signals:
    void changed(const ChangeSet &changes);

private:
    void poll();
    void readSoon();
    Result<ChangeSet> read();
    Result<bool> isOtherHistory();
    void startFromNow();

    Database &m_database;
    QTimer m_timer;
    qint64 m_lastSeq = 0;
    QString m_lastHash;
    qint64 m_dataVersion = 0;
    bool m_isReadQueued = false;
    bool m_isForeign = false;
};
