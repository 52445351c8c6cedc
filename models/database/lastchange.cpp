// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/lastchange.h"

#include "models/database/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// A record with a longer history than this is not searched to its beginning.
constexpr int longestHistory = 100;

QJsonValue valueIn(const QString &image, const QString &column)
{
    return QJsonDocument::fromJson(image.toUtf8()).object().value(column);
}

} // namespace

LastChange lastChangeOf(Database &database, const QString &entity, qint64 id)
{
    LastChange change;
    const Result<void> done = Statement(database,
                                        QStringLiteral("SELECT u.name, s.name, a.recorded_at FROM audit_log a "
                                                       "LEFT JOIN users u ON u.id = a.actor_id "
                                                       "LEFT JOIN stations s ON s.id = a.station_id "
                                                       "WHERE a.entity = ? AND a.entity_id = ? "
                                                       "ORDER BY a.seq DESC LIMIT 1"))
                                  .bind(entity)
                                  .bind(id)
                                  .each([&](const Row &row) {
                                      change.by = row.text(0);
                                      change.station = row.text(1);
                                      change.at = row.moment(2);
                                  });
    Q_UNUSED(done) // without a name a conflict is shown all the same
    return change;
}

LastChange lastChangeOf(Database &database, const QString &entity, qint64 id, const QString &column)
{
    LastChange change;
    bool isFound = false;
    const Result<void> done =
        Statement(database,
                  QStringLiteral("SELECT u.name, s.name, a.recorded_at, i.before, i.after FROM audit_log a "
                                 "JOIN audit_images i ON i.seq = a.seq LEFT JOIN users u ON u.id = a.actor_id "
                                 "LEFT JOIN stations s ON s.id = a.station_id "
                                 "WHERE a.entity = ? AND a.entity_id = ? ORDER BY a.seq DESC LIMIT ?"))
            .bind(entity)
            .bind(id)
            .bind(longestHistory)
            .each([&](const Row &row) {
                if (!isFound && (row.isNull(3) || valueIn(row.text(3), column) != valueIn(row.text(4), column))) {
                    change = {row.text(0), row.text(1), row.moment(2)};
                    isFound = true;
                }
            });
    Q_UNUSED(done) // without it an explanation only says less
    return change;
}
