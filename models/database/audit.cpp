// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/audit.h"

#include "models/database/statement.h"
#include "models/database/transaction.h"

#include <QRandomGenerator>

#include <sodium.h>

namespace {

QByteArray freshSalt()
{
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(salt.data()), salt.size() / 4);
    return salt;
}

/// SHA-256 by libsodium: nearly twice as fast as Qt's, and there are two for every change.
QString hexHash(const QByteArray &bytes)
{
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(digest.data()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()));
    return QString::fromLatin1(digest.toHex());
}

} // namespace

QString imageDigest(const QByteArray &salt, const QByteArray &before, const QByteArray &after)
{
    // The separator cannot occur in JSON text, so no two pairs of images share a digest.
    return hexHash(salt + before + '\0' + after);
}

QString chainHash(const QString &previousHash, const QStringList &fields)
{
    return hexHash((previousHash + QChar(0x1f) + fields.join(QChar(0x1f))).toUtf8());
}

Result<std::optional<Image>> imageOf(Database &database, const QString &table, qint64 id, const QStringList &derived)
{
    // Secrets, and what every write sets by itself.
    static const QStringList never{QStringLiteral("password_hash"), QStringLiteral("version"),
                                   QStringLiteral("updated_at")};
    const QStringList leftOut = derived.isEmpty() ? never : never + derived;
    Statement statement(database, QStringLiteral("SELECT * FROM %1 WHERE id = ?").arg(table));
    return statement.bind(id).first([&](const Row &row) { return Image::fromRow(row, leftOut); });
}

namespace {
Result<AuditTail> readTail(Database &database)
{
    Statement last(database, QStringLiteral("SELECT hash FROM audit_log ORDER BY seq DESC LIMIT 1"));
    const auto hash = last.first([](const Row &row) { return row.text(0); });
    if (!hash) {
        return hash.problems();
    }
    Statement version(database, QStringLiteral("PRAGMA user_version"));
    const Result<qint64> schemaVersion = version.number();
    if (!schemaVersion) {
        return schemaVersion.problems();
    }
    return AuditTail{hash->value_or(QString()), *schemaVersion};
}
} // namespace

Result<void> record(Transaction &transaction, const QString &entity, qint64 id, const std::optional<Image> &before,
                    const std::optional<Image> &after)
{
    std::optional<AuditTail> &tail = transaction.auditTail();
    if (!tail) {
        const Result<AuditTail> read = readTail(transaction.database());
        if (!read) {
            return read.problems();
        }
        tail = *read;
    }

    const CommandStamp &stamp = transaction.stamp();
    const QByteArray salt = freshSalt();
    const QByteArray beforeText = before ? before->json() : QByteArray();
    const QByteArray afterText = after ? after->json() : QByteArray();
    const QString digest = imageDigest(salt, beforeText, afterText);
    const QString previousHash = tail->hash;
    const QStringList chained{stamp.commandId,
                              stamp.batchId,
                              stamp.recordedAt,
                              stamp.recordedAt,
                              QString::number(stamp.actorId),
                              QString::number(stamp.stationId),
                              stamp.command,
                              stamp.undoes,
                              entity,
                              QString::number(id),
                              QString::number(tail->schemaVersion),
                              digest};

    const QString hash = chainHash(previousHash, chained);
    Statement entry(transaction,
                    QStringLiteral("INSERT INTO audit_log (command_id, batch_id, recorded_at, happened_at, actor_id, "
                                   "station_id, command, undoes, entity, entity_id, schema_version, image_digest, "
                                   "previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    entry.bind(stamp.commandId)
        .bind(stamp.batchId.isEmpty() ? QString() : stamp.batchId)
        .bind(stamp.recordedAt)
        .bind(stamp.recordedAt)
        .bind(stamp.actorId)
        .bind(stamp.stationId)
        .bind(stamp.command)
        .bind(stamp.undoes.isEmpty() ? QString() : stamp.undoes)
        .bind(entity)
        .bind(id)
        .bind(tail->schemaVersion)
        .bind(digest)
        .bind(previousHash.isNull() ? QStringLiteral("") : previousHash)
        .bind(hash);
    if (const Result<void> written = entry.run(); !written) {
        return written;
    }
    tail->hash = hash;

    Statement images(transaction,
                     QStringLiteral("INSERT INTO audit_images (seq, salt, before, after) VALUES (?, ?, ?, ?)"));
    return images.bind(entry.insertedId()).bind(salt).bindText(beforeText).bindText(afterText).run();
}
