// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/auditcheck.h"

#include "models/database/audit.h"
#include "models/database/database.h"
#include "models/database/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace {

/// Enough to see what happened; a changed entry makes only itself and its follower wrong.
constexpr int mostProblems = 20;

Problem at(const char *code, qint64 seq)
{
    return {{}, QString::fromLatin1(code), {QString::number(seq)}};
}

/// Erasing removes images and leaves an entry about `audit_images` whose own image names them.
Result<QSet<qint64>> erasedImages(Database &database)
{
    QSet<qint64> erased;
    Statement entries(database,
                      QStringLiteral("SELECT i.after FROM audit_log l JOIN audit_images i ON i.seq = l.seq "
                                     "WHERE l.entity = 'audit_images'"));
    const Result<void> read = entries.each([&](const Row &row) {
        const QJsonObject image = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
        for (const QJsonValue seq : image.value(QLatin1String("seqs")).toArray()) {
            erased.insert(seq.toInteger());
        }
    });
    if (!read) {
        return read.problems();
    }
    return erased;
}

QString textOrEmpty(const Row &row, int column)
{
    return row.isNull(column) ? QString() : row.text(column);
}

/// Follows the chain from one entry to the next.
class ChainCheck
{
public:
    explicit ChainCheck(QSet<qint64> erased) : m_erased(std::move(erased)) { }

    void entry(const Row &row)
    {
        m_seq = row.integer(0);
        QStringList fields;
        for (int column = 1; column <= 12; ++column) {
            fields << textOrEmpty(row, column);
        }
        const QString previous = row.text(13);
        const QString hash = row.text(14);
        if (previous != m_hash || hash != chainHash(previous, fields)) {
            add(at("check.auditBroken", m_seq));
        }
        m_hash = hash;
        image(row, fields.last());
    }
    void end(qint64 lastGiven)
    {
        if (lastGiven != m_seq) {
            add(at("check.auditCut", m_seq));
        }
    }
    const Problems &problems() const { return m_problems; }

private:
    void image(const Row &row, const QString &digest)
    {
        if (row.isNull(15)) {
            if (!digest.isEmpty() && !m_erased.contains(m_seq)) {
                add(at("check.imageMissing", m_seq));
            }
        } else if (digest != imageDigest(row.bytes(15), row.bytes(16), row.bytes(17))) {
            add(at("check.imageChanged", m_seq));
        }
    }
    void add(const Problem &problem)
    {
        if (m_problems.size() < mostProblems) {
            m_problems << problem;
        }
    }

    QSet<qint64> m_erased;
    QString m_hash;
    qint64 m_seq = 0;
    Problems m_problems;
};

} // namespace

Result<AuditHead> auditHead(Database &database)
{
    const auto head = Statement(database, QStringLiteral("SELECT seq, hash FROM audit_log ORDER BY seq DESC LIMIT 1"))
                          .first([](const Row &row) {
                              return AuditHead{row.integer(0), row.text(1)};
                          });
    if (!head) {
        return head.problems();
    }
    return head->value_or(AuditHead{});
}

Result<void> checkAudit(Database &database, const std::function<void(qint64, qint64)> &progress)
{
    const Result<QSet<qint64>> erased = erasedImages(database);
    if (!erased) {
        return erased.problems();
    }
    // Counted by SQLite in the same file: tells how many entries there ever were.
    const Result<qint64> given =
        Statement(database, QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'audit_log'")).number();
    if (!given) {
        return given.problems();
    }
    ChainCheck check(*erased);
    qint64 done = 0;
    Statement entries(database,
                      QStringLiteral("SELECT l.seq, l.command_id, l.batch_id, l.recorded_at, l.happened_at, "
                                     "coalesce(l.actor_id, 0), coalesce(l.station_id, 0), l.command, l.undoes, "
                                     "l.entity, coalesce(l.entity_id, 0), l.schema_version, l.image_digest, "
                                     "l.previous_hash, l.hash, i.salt, i.before, i.after "
                                     "FROM audit_log l LEFT JOIN audit_images i ON i.seq = l.seq ORDER BY l.seq"));
    const Result<void> read = entries.each([&](const Row &row) {
        check.entry(row);
        if (progress && ++done % 1000 == 0) {
            progress(done, *given);
        }
    });
    if (!read) {
        return read;
    }
    check.end(*given);
    return check.problems();
}
