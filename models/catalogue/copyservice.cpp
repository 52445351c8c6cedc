// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/copyservice.h"

#include "models/catalogue/copyrows.h"
#include "models/database/statement.h"
#include "models/values/barcode.h"

#include <QSet>

namespace {

const QString table = QStringLiteral("copies");

Problem problem(const char *reason, const QString &about, const QStringList &more = {})
{
    const bool isBarcode = qstrncmp(reason, "barcode", 7) == 0;
    return {isBarcode ? QStringLiteral("barcode") : QString(), QLatin1String("copy.") + QLatin1String(reason),
            QStringList{about} + more};
}

Result<void> refuseTaken(Transaction &transaction, const QString &barcode, qint64 ownId)
{
    const auto holder = barcodeHolder(transaction.database(), barcode, ownId);
    if (!holder) {
        return holder.problems();
    }
    return *holder ? Result<void>(problem("barcodeTaken", barcode, {**holder})) : Result<void>();
}

/// Refuses when a count of referring rows is not 0.
Result<void> refuseWhen(Transaction &transaction, const QString &sql, const Copy &copy, const char *reason)
{
    const Result<qint64> count = Statement(transaction, sql).bind(copy.id).number();
    if (!count) {
        return count.problems();
    }
    return *count > 0 ? Result<void>(problem(reason, copy.barcode)) : Result<void>();
}

const QString openLoans = QStringLiteral("SELECT count(*) FROM loans WHERE copy_id = ? AND returned_at IS NULL");

Result<void> replace(Transaction &transaction, const Copy &before, const Copy &after)
{
    if (const Problems problems = checkCopy(after); !problems.isEmpty()) {
        return problems;
    }
    if (const auto free = refuseTaken(transaction, cleanedBarcode(after.barcode), before.id); !free) {
        return free;
    }
    if (after.status == CopyStatus::Withdrawn && before.status != CopyStatus::Withdrawn) {
        if (const auto in = refuseWhen(transaction, openLoans, before, "onLoan"); !in) {
            return in;
        }
    }
    const auto image = imageOf(transaction.database(), table, before.id);
    if (!image) {
        return image.problems();
    }
    if (const auto done = updateCopyRow(transaction, after); !done) {
        return done;
    }
    const auto now = imageOf(transaction.database(), table, before.id);
    return now ? record(transaction, table, before.id, *image, *now) : Result<void>(now.problems());
}

} // namespace

Result<QList<qint64>> CopyService::insert(Transaction &transaction, qint64 bookId, const QList<Copy> &copies)
{
    QSet<QString> used;
    for (const Copy &copy : copies) {
        const QString barcode = cleanedBarcode(copy.barcode);
        if (!barcode.isEmpty() && used.contains(barcode)) {
            return problem("barcodeTwice", barcode);
        }
        used.insert(barcode);
    }
    QList<qint64> ids;
    QString last;
    for (const Copy &given : copies) {
        Copy copy = given;
        copy.bookId = bookId;
        copy.barcode = cleanedBarcode(copy.barcode);
        if (copy.barcode.isEmpty()) {
            const Result<QString> next = nextFreeBarcode(transaction.database(), last, used);
            if (!next) {
                return next.problems();
            }
            copy.barcode = *next;
            last = *next;
        }
        if (const Problems problems = checkCopy(copy); !problems.isEmpty()) {
            return problems;
        }
        if (const auto free = refuseTaken(transaction, copy.barcode, 0); !free) {
            return free.problems();
        }
        const Result<qint64> id = insertCopyRow(transaction, copy);
        if (!id) {
            return id.problems();
        }
        const auto image = imageOf(transaction.database(), table, *id);
        if (!image) {
            return image.problems();
        }
        if (const auto done = record(transaction, table, *id, std::nullopt, *image); !done) {
            return done.problems();
        }
        ids << *id;
    }
    return ids;
}

Result<QList<qint64>> CopyService::add(qint64 bookId, const QList<Copy> &copies)
{
    auto transaction = m_gate.begin(Command::AddCopy);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<qint64> books =
        Statement(*transaction, QStringLiteral("SELECT count(*) FROM books WHERE id = ?")).bind(bookId).number();
    if (!books) {
        return books.problems();
    }
    if (*books == 0) {
        return Problem{{}, QStringLiteral("book.deletedElsewhere"), {QString()}};
    }
    auto ids = insert(*transaction, bookId, copies);
    if (!ids) {
        return ids;
    }
    const Result<void> stored = transaction->commit();
    return stored ? ids : Result<QList<qint64>>(stored.problems());
}

Result<void> CopyService::save(const Copy &copy)
{
    auto transaction = m_gate.begin(Command::EditCopy);
    if (!transaction) {
        return transaction.problems();
    }
    const auto stored = readCopy(transaction->database(), copy.id);
    if (!stored) {
        return stored.problems();
    }
    if (!*stored) {
        return problem("deletedElsewhere", copy.barcode);
    }
    if ((*stored)->version != copy.version) {
        return problem("changedElsewhere", (*stored)->barcode);
    }
    const Result<void> done = replace(*transaction, **stored, copy);
    return done ? transaction->commit() : done;
}

Result<void> CopyService::writeField(qint64 id, qint64 version, const QString &field, const QVariant &value)
{
    const auto stored = readCopy(m_gate.database(), id);
    if (!stored) {
        return stored.problems();
    }
    if (!*stored) {
        return problem("deletedElsewhere", QString());
    }
    Copy copy = **stored;
    copy.version = version;
    const Result<void> set = setCopyField(copy, field, value);
    return set ? save(copy) : set;
}

Result<void> CopyService::forEach(Command command, const QList<qint64> &ids,
                                  const std::function<Result<void>(Transaction &, const Copy &)> &act)
{
    auto transaction = m_gate.begin(command);
    if (!transaction) {
        return transaction.problems();
    }
    for (const qint64 id : ids) {
        const auto stored = readCopy(transaction->database(), id);
        if (!stored) {
            return stored.problems();
        }
        if (!*stored) {
            return problem("deletedElsewhere", QString());
        }
        if (const Result<void> done = act(*transaction, **stored); !done) {
            return done;
        }
    }
    return transaction->commit();
}

Result<void> CopyService::change(const QList<qint64> &ids, const QString &field, const QVariant &value)
{
    return forEach(Command::EditCopy, ids, [&](Transaction &transaction, const Copy &stored) -> Result<void> {
        Copy copy = stored;
        const Result<void> set = setCopyField(copy, field, value);
        return set ? replace(transaction, stored, copy) : set;
    });
}

Result<void> CopyService::withdraw(const QList<qint64> &ids)
{
    return change(ids, QStringLiteral("status"), toStored(CopyStatus::Withdrawn));
}

Result<void> CopyService::remove(const QList<qint64> &ids)
{
    return forEach(Command::DeleteCopy, ids, [](Transaction &transaction, const Copy &copy) -> Result<void> {
        const std::pair<QString, const char *> references[]{
            {QStringLiteral("SELECT count(*) FROM loans WHERE copy_id = ?"), "hasLoans"},
            {QStringLiteral("SELECT count(*) FROM holds WHERE copy_id = ?"), "hasHolds"},
            {QStringLiteral("SELECT count(*) FROM hold_copies WHERE copy_id = ?"), "hasHolds"}};
        for (const auto &[sql, reason] : references) {
            if (const auto free = refuseWhen(transaction, sql, copy, reason); !free) {
                return free;
            }
        }
        const auto before = imageOf(transaction.database(), table, copy.id);
        if (!before) {
            return before.problems();
        }
        if (const auto done =
                Statement(transaction, QStringLiteral("DELETE FROM copies WHERE id = ?")).bind(copy.id).run();
            !done) {
            return done;
        }
        return record(transaction, table, copy.id, *before, std::nullopt);
    });
}

Result<std::optional<Copy>> CopyService::find(qint64 id) const
{
    return readCopy(m_gate.database(), id);
}

Result<std::optional<Copy>> CopyService::findByBarcode(const QString &scanned) const
{
    const auto id = Statement(m_gate.database(), QStringLiteral("SELECT id FROM copies WHERE barcode = ?"))
                        .bind(cleanedBarcode(scanned))
                        .first([](const Row &row) { return row.integer(0); });
    if (!id) {
        return id.problems();
    }
    return *id ? readCopy(m_gate.database(), **id) : Result<std::optional<Copy>>(std::optional<Copy>());
}

Result<QList<CopyState>> CopyService::ofBook(qint64 bookId) const
{
    return readCopyStates(m_gate.database(), bookId, m_gate.mayDo(Command::ViewLoans));
}

Result<QStringList> CopyService::suggestBarcodes(int count) const
{
    QStringList barcodes;
    QSet<QString> used;
    QString last;
    for (int i = 0; i < count; ++i) {
        const Result<QString> next = nextFreeBarcode(m_gate.database(), last, used);
        if (!next) {
            return next.problems();
        }
        last = *next;
        barcodes << last;
    }
    return barcodes;
}

Result<std::optional<QString>> CopyService::holderOf(const QString &barcode) const
{
    return barcodeHolder(m_gate.database(), cleanedBarcode(barcode), 0);
}

void CopyService::addInverses(InverseHandlers &handlers)
{
    // A scan since then says where the copy is, not what somebody wrote about it.
    handlers.add(table, takeBackRow(table, {QStringLiteral("last_seen_at")}));
}
