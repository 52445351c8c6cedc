// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/anonymiseservice.h"

#include "models/database/audit.h"
#include "models/database/auditimages.h"
#include "models/database/statement.h"
#include "models/settings/librarysettings.h"

#include <QMap>

namespace {

constexpr int leastDays = 1;
constexpr int mostDays = 3650;
constexpr int mostKept = 20;
const QString daysName = QStringLiteral("anonymise_after_days");
const QString keepName = QStringLiteral("anonymise_keep_per_copy");

/// What is old enough and settled, by table. Each takes the moment before which; loans also how many to keep.
const QString oldLoans = QStringLiteral(
    "SELECT l.id FROM loans l WHERE l.user_id IS NOT NULL AND l.returned_at < ? "
    "AND (NOT EXISTS (SELECT 1 FROM ledger_entries e WHERE e.loan_id = l.id) "
    "OR (SELECT coalesce(sum(e.amount_minor), 0) FROM ledger_entries e WHERE e.user_id = l.user_id) = 0) "
    "AND (SELECT count(*) FROM loans n WHERE n.copy_id = l.copy_id AND n.id > l.id) >= ? ORDER BY l.id LIMIT ?");
const QString oldHolds = QStringLiteral("SELECT id FROM holds WHERE user_id IS NOT NULL AND status IN ('fulfilled', "
                                        "'cancelled', 'expired') AND updated_at < ? "
                                        "ORDER BY id LIMIT ?");
// Only whole accounts: what stays must still add up to what is owed.
const QString oldEntries =
    QStringLiteral("SELECT e.id FROM ledger_entries e WHERE e.entered_at < ?1 AND e.user_id IN (SELECT a.user_id FROM "
                   "ledger_entries a "
                   "WHERE a.user_id IS NOT NULL GROUP BY a.user_id HAVING sum(a.amount_minor) = 0 "
                   "AND sum(CASE WHEN a.entered_at < ?1 THEN a.amount_minor ELSE 0 END) = 0) ORDER BY e.user_id, e.id");
const QString oldNotices =
    QStringLiteral("SELECT n.id FROM notices n WHERE n.sent_at < ? AND NOT EXISTS (SELECT 1 FROM notice_items i JOIN "
                   "loans l ON l.id = i.about_id "
                   "WHERE i.notice_id = n.id AND i.about = 'loan' AND l.returned_at IS NULL) ORDER BY n.id LIMIT ?");

struct Found {
    QList<qint64> loans;
    QList<qint64> holds;
    QList<qint64> entries;
    QList<qint64> notices;
};

Result<QList<qint64>> ids(Statement &select)
{
    return select.all([](const Row &row) { return row.integer(0); });
}

Result<Found> find(Database &database, const PrivacySettings &settings, const QDateTime &now, int most)
{
    Found found;
    if (!settings.anonymiseAfterDays) {
        return found;
    }
    const QDateTime before = now.addDays(-*settings.anonymiseAfterDays);
    Statement loans(database, oldLoans);
    Statement holds(database, oldHolds);
    Statement entries(database, QString(oldEntries).replace(QStringLiteral("?1"), QStringLiteral("?")));
    Statement notices(database, oldNotices);
    loans.bind(before).bind(settings.keepPerCopy).bind(most);
    holds.bind(before).bind(most);
    entries.bind(before).bind(before);
    notices.bind(before).bind(most);
    const std::pair<Statement &, QList<qint64> &> parts[] = {
        {loans, found.loans}, {holds, found.holds}, {entries, found.entries}, {notices, found.notices}};
    for (const auto &[select, list] : parts) {
        const Result<QList<qint64>> rows = ids(select);
        if (!rows) {
            return rows.problems();
        }
        list = *rows;
    }
    return found;
}

Anonymised countOf(const Found &found, int most)
{
    Anonymised done;
    done.loans = static_cast<int>(found.loans.size());
    done.holds = static_cast<int>(found.holds.size());
    done.ledgerEntries = static_cast<int>(found.entries.size());
    done.notices = static_cast<int>(found.notices.size());
    done.hasMore = done.loans == most || done.holds == most || done.notices == most;
    return done;
}

/// Runs a statement for each row, notes that the row changed and forgets what the log knows of it.
Result<void> forget(Transaction &transaction, const QString &table, const QString &sql, const QList<qint64> &rows)
{
    const Result<QList<qint64>> images = table == QLatin1String("loans")
        ? auditimages::ofLoans(transaction.database(), rows)
        : auditimages::ofRows(transaction.database(), table, rows);
    if (!images) {
        return images.problems();
    }
    Statement change(transaction, sql);
    for (const qint64 id : rows) {
        if (const Result<void> changed = change.bind(id).run(); !changed) {
            return changed;
        }
        if (const Result<void> noted = record(transaction, table, id, std::nullopt, std::nullopt); !noted) {
            return noted;
        }
    }
    return auditimages::erase(transaction, *images);
}

const QString forgetLoan = QStringLiteral("UPDATE loans SET user_id = NULL, remarks = NULL, claimed_note = NULL, "
                                          "due_explanation = NULL, version = version + 1 WHERE id = ?");

} // namespace

Result<PrivacySettings> loadPrivacy(Database &database)
{
    PrivacySettings settings;
    Statement select(database, QStringLiteral("SELECT name, value FROM settings WHERE name IN (?, ?)"));
    const Result<void> read = select.bind(daysName).bind(keepName).each([&](const Row &row) {
        bool isNumber = false;
        const int number = row.text(1).toInt(&isNumber);
        if (isNumber && row.text(0) == daysName) {
            settings.anonymiseAfterDays = number;
        } else if (isNumber) {
            settings.keepPerCopy = number;
        }
    });
    return read ? Result<PrivacySettings>(settings) : read.problems();
}

Result<void> storePrivacy(CommandGate &gate, const PrivacySettings &settings)
{
    if (settings.anonymiseAfterDays
        && (*settings.anonymiseAfterDays < leastDays || *settings.anonymiseAfterDays > mostDays)) {
        return Problem{QStringLiteral("anonymiseAfterDays"),
                       QStringLiteral("privacy.daysOutOfRange"),
                       {QString::number(leastDays), QString::number(mostDays)}};
    }
    if (settings.keepPerCopy < 0 || settings.keepPerCopy > mostKept) {
        return Problem{
            QStringLiteral("keepPerCopy"), QStringLiteral("privacy.keepOutOfRange"), {QString::number(mostKept)}};
    }
    Result<Transaction> transaction = gate.begin(Command::EditSettings);
    if (!transaction) {
        return transaction.problems();
    }
    const QString days = settings.anonymiseAfterDays ? QString::number(*settings.anonymiseAfterDays) : QString();
    const Result<void> written = LibrarySettings::writeNamed(
        *transaction, {{daysName, days}, {keepName, QString::number(settings.keepPerCopy)}});
    return written ? transaction->commit() : written;
}

AnonymiseService::AnonymiseService(CommandGate &gate) : m_gate(gate) { }

Result<Anonymised> AnonymiseService::preview(const PrivacySettings &settings) const
{
    constexpr int all = 1000000;
    const Result<Found> found = find(m_gate.database(), settings, m_gate.clock().now(), all);
    return found ? Result<Anonymised>(countOf(*found, all)) : found.problems();
}

Result<Anonymised> AnonymiseService::anonymise(const PrivacySettings &settings)
{
    Result<Transaction> transaction = m_gate.begin(Command::Anonymise);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<Anonymised> done = anonymise(*transaction, settings);
    if (!done) {
        return done;
    }
    const Result<void> committed = transaction->commit();
    return committed ? done : committed.problems();
}

Result<Anonymised> AnonymiseService::anonymise(Transaction &transaction, const PrivacySettings &settings) const
{
    const Result<Found> found = find(transaction.database(), settings, m_gate.clock().now(), atOnce);
    if (!found) {
        return found.problems();
    }
    const Result<void> steps[] = {
        forget(transaction, QStringLiteral("loans"), forgetLoan, found->loans),
        forget(transaction, QStringLiteral("holds"),
               QStringLiteral("UPDATE holds SET user_id = NULL, version = version + 1 WHERE id = ?"), found->holds),
        forget(transaction, QStringLiteral("ledger_entries"),
               QStringLiteral("UPDATE ledger_entries SET user_id = NULL, reason = NULL, note = NULL WHERE id = ?"),
               found->entries),
        forget(transaction, QStringLiteral("notice_items"),
               QStringLiteral("DELETE FROM notice_items WHERE notice_id = ?"), found->notices),
        forget(transaction, QStringLiteral("notices"), QStringLiteral("DELETE FROM notices WHERE id = ?"),
               found->notices),
    };
    for (const Result<void> &step : steps) {
        if (!step) {
            return step.problems();
        }
    }
    return countOf(*found, atOnce);
}
