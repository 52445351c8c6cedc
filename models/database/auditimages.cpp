// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/auditimages.h"

#include "models/database/audit.h"
#include "models/database/statement.h"
#include "models/database/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace {

constexpr qsizetype atOnce = 400; ///< bound values of one statement

QString places(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1Char(','));
}

/// A word as it stands within the stored JSON, ready for LIKE.
QString asWritten(const QString &word)
{
    QString text = QString::fromUtf8(QJsonDocument(QJsonArray{word}).toJson(QJsonDocument::Compact));
    text = text.mid(2, text.size() - 4); // without [" and "]
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('%'), QStringLiteral("\\%"));
    return QLatin1Char('%') + text.replace(QLatin1Char('_'), QStringLiteral("\\_")) + QLatin1Char('%');
}

Result<void> collect(Statement &statement, QSet<qint64> &seqs)
{
    return statement.each([&seqs](const Row &row) { seqs.insert(row.integer(0)); });
}

QList<qint64> sorted(const QSet<qint64> &seqs)
{
    QList<qint64> list(seqs.cbegin(), seqs.cend());
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

Result<QList<qint64>> auditimages::ofRows(Database &database, const QString &entity, const QList<qint64> &ids)
{
    QSet<qint64> seqs;
    for (qsizetype from = 0; from < ids.size(); from += atOnce) {
        const QList<qint64> part = ids.mid(from, atOnce);
        Statement select(database,
                         QStringLiteral("SELECT l.seq FROM audit_log l JOIN audit_images i ON i.seq = l.seq "
                                        "WHERE l.entity = ? AND l.entity_id IN (%1)")
                             .arg(places(part.size())));
        select.bind(entity);
        for (const qint64 id : part) {
            select.bind(id);
        }
        if (const Result<void> read = collect(select, seqs); !read) {
            return read.problems();
        }
    }
    return sorted(seqs);
}

Result<QList<qint64>> auditimages::ofLoans(Database &database, const QList<qint64> &loanIds)
{
    const Result<QList<qint64>> loans = ofRows(database, QStringLiteral("loans"), loanIds);
    const Result<QList<qint64>> reasons = ofRows(database, QStringLiteral("overrides"), loanIds);
    if (!loans || !reasons) {
        return loans ? reasons : loans;
    }
    return *loans + *reasons;
}

Result<QList<qint64>> auditimages::ofUser(Database &database, qint64 userId, const QStringList &words)
{
    QSet<qint64> seqs;
    // What was overridden for a loan is kept under the loan's id.
    Statement own(database,
                  QStringLiteral("SELECT seq FROM audit_log WHERE (entity = 'users' AND entity_id = ?) OR "
                                 "(entity = 'overrides' AND entity_id IN (SELECT id FROM loans WHERE user_id = ?))"));
    if (const Result<void> read = collect(own.bind(userId).bind(userId), seqs); !read) {
        return read.problems();
    }
    const QString inside = QStringLiteral("%\"user_id\":%1,%").arg(userId);
    const QString last = QStringLiteral("%\"user_id\":%1}%").arg(userId);
    Statement referring(database,
                        QStringLiteral("SELECT seq FROM audit_images WHERE before LIKE ? OR before LIKE ? "
                                       "OR after LIKE ? OR after LIKE ?"));
    if (const Result<void> read = collect(referring.bind(inside).bind(last).bind(inside).bind(last), seqs); !read) {
        return read.problems();
    }
    Statement naming(
        database,
        QStringLiteral("SELECT i.seq FROM audit_images i JOIN audit_log l ON l.seq = i.seq "
                       "WHERE l.entity <> 'users' AND (i.before LIKE ? ESCAPE '\\' OR i.after LIKE ? ESCAPE '\\')"));
    for (const QString &word : words) {
        if (word.trimmed().isEmpty()) {
            continue;
        }
        if (const Result<void> read = collect(naming.bind(asWritten(word)).bind(asWritten(word)), seqs); !read) {
            return read.problems();
        }
    }
    // Only what still has values.
    QSet<qint64> present;
    Statement all(database, QStringLiteral("SELECT seq FROM audit_images"));
    if (const Result<void> read = collect(all, present); !read) {
        return read.problems();
    }
    return sorted(seqs.intersect(present));
}

Result<void> auditimages::erase(Transaction &transaction, const QList<qint64> &seqs)
{
    for (qsizetype from = 0; from < seqs.size(); from += atOnce) {
        const QList<qint64> part = seqs.mid(from, atOnce);
        Statement remove(transaction,
                         QStringLiteral("DELETE FROM audit_images WHERE seq IN (%1)").arg(places(part.size())));
        QJsonArray named;
        for (const qint64 seq : part) {
            remove.bind(seq);
            named.append(seq);
        }
        if (const Result<void> removed = remove.run(); !removed) {
            return removed;
        }
        const Result<void> noted = record(transaction, QStringLiteral("audit_images"), 0, std::nullopt,
                                          Image{{QStringLiteral("seqs"), named}});
        if (!noted) {
            return noted;
        }
    }
    return {};
}
