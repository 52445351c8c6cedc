// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/lastchange.h"

#include "models/database/statement.h"

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
