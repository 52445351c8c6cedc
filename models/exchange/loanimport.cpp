// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/loanimport.h"

#include "models/database/audit.h"
#include "models/database/statement.h"
#include "models/users/userstore.h"

namespace {

/// A day becomes the moment it begins in the library; a moment stays.
QString momentOf(const QString &dayOrMoment, const QTimeZone &zone)
{
    const QDate day = fromStoredDay(dayOrMoment);
    return day.isValid() ? toStoredMoment(QDateTime(day, QTime(12, 0), zone)) : dayOrMoment;
}

} // namespace

Result<qint64> insertPastLoan(Transaction &transaction, const PastLoan &loan)
{
    Database &database = transaction.database();
    std::optional<qint64> category;
    QString groupName;
    QString ageBand;
    if (loan.userId != 0) {
        const Result<std::optional<User>> user = userstore::byId(database, loan.userId);
        if (!user) {
            return user.problems();
        }
        if (*user) {
            category = (*user)->categoryId;
            ageBand = ageBandOn((*user)->dateOfBirth, fromStoredMoment(loan.loanedAt).date());
        }
        Statement group(database,
                        QStringLiteral("SELECT g.name FROM users u JOIN groups g ON g.id = u.group_id WHERE u.id = ?"));
        const auto name = group.bind(loan.userId).first([](const Row &row) { return row.text(0); });
        if (!name) {
            return name.problems();
        }
        groupName = name->value_or(QString());
    }
    Statement insert(
        transaction,
        QStringLiteral(
            "INSERT INTO loans (copy_id, user_id, loaned_at, due_on, returned_at, outcome, renewals, remarks, "
            "user_category_id, group_name, age_band, item_type_id, collection_id, created_at, updated_at) "
            "SELECT c.id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(c.item_type_id, b.item_type_id), b.collection_id, ?, "
            "? "
            "FROM copies c JOIN books b ON b.id = c.book_id WHERE c.id = ?"));
    const bool isOpen = loan.returnedAt.isEmpty();
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QString() : text; };
    loan.userId == 0 ? insert.bindNull() : insert.bind(loan.userId);
    insert.bind(loan.loanedAt)
        .bind(loan.dueOn)
        .bind(orNull(loan.returnedAt))
        .bind(isOpen ? QString() : QStringLiteral("returned"))
        .bind(loan.renewals)
        .bind(orNull(loan.remarks))
        .bind(category)
        .bind(orNull(groupName))
        .bind(orNull(ageBand))
        .bind(transaction.now())
        .bind(transaction.now())
        .bind(loan.copyId);
    if (const Result<void> inserted = insert.run(); !inserted) {
        return inserted.problems();
    }
    const qint64 id = insert.insertedId();
    const auto after = imageOf(database, QStringLiteral("loans"), id);
    if (!after) {
        return after.problems();
    }
    if (const Result<void> recorded = record(transaction, QStringLiteral("loans"), id, {}, *after); !recorded) {
        return recorded.problems();
    }
    return id;
}

LoanImport::LoanImport(CommandGate &gate, Transaction *transaction)
    : m_gate(gate),
      m_database(gate.database()),
      m_transaction(transaction)
{ }

Result<std::optional<qint64>> LoanImport::idOf(const QString &sql, const QString &key)
{
    Statement select(m_database, sql);
    return select.bind(key).first([](const Row &row) { return row.integer(0); });
}

Result<bool> LoanImport::isStored(const PastLoan &loan)
{
    Statement select(m_database, QStringLiteral("SELECT count(*) FROM loans WHERE copy_id = ? AND loaned_at = ?"));
    const Result<qint64> same = select.bind(loan.copyId).bind(loan.loanedAt).number();
    if (!same) {
        return same.problems();
    }
    return *same > 0;
}

Result<bool> LoanImport::isOut(qint64 copyId)
{
    Statement select(m_database,
                     QStringLiteral("SELECT count(*) FROM loans WHERE copy_id = ? AND returned_at IS NULL"));
    const Result<qint64> open = select.bind(copyId).number();
    if (!open) {
        return open.problems();
    }
    return *open > 0 || m_out.contains(copyId);
}

Result<RowOutcome> LoanImport::take(ParsedLoan &row, ImportSummary &summary)
{
    const LoanDraftRow &draft = row.draft;
    const auto refuse = [&row, &draft](Target target, const QString &code, const QString &value) {
        row.remarks << RowRemark{Weight::Refused, row.line, draft.barcode, {}, value, {nameOf(target), code, {value}}};
        return RowOutcome::Refused;
    };
    const auto copy = idOf(QStringLiteral("SELECT id FROM copies WHERE barcode = ?"), draft.barcode);
    if (!copy) {
        return copy.problems();
    }
    if (!*copy) {
        return refuse(Target::LoanBarcode, QStringLiteral("exchange.noSuchCopy"), draft.barcode);
    }
    PastLoan loan;
    loan.copyId = **copy;
    if (!draft.cardNumber.isEmpty()) {
        const auto user = idOf(QStringLiteral("SELECT id FROM users WHERE card_number = ?"), draft.cardNumber);
        if (!user) {
            return user.problems();
        }
        if (!*user) {
            return refuse(Target::LoanCard, QStringLiteral("exchange.noSuchUser"), draft.cardNumber);
        }
        loan.userId = **user;
    }
    const QTimeZone zone = m_gate.clock().zone();
    loan.loanedAt = momentOf(draft.loanedAt, zone);
    loan.dueOn = draft.dueOn;
    loan.returnedAt = momentOf(draft.returnedAt, zone);
    loan.renewals = draft.renewals;
    loan.remarks = draft.remarks;
    const QString same = QString::number(loan.copyId) + QLatin1Char(' ') + loan.loanedAt;
    const Result<bool> stored = isStored(loan);
    if (!stored) {
        return stored.problems();
    }
    if (*stored || m_seen.contains(same)) {
        return RowOutcome::Skipped;
    }
    if (loan.returnedAt.isEmpty()) {
        if (loan.userId == 0) {
            return refuse(Target::LoanCard, QStringLiteral("exchange.openLoanWithoutUser"), draft.barcode);
        }
        const Result<bool> out = isOut(loan.copyId);
        if (!out) {
            return out.problems();
        }
        if (*out) {
            return refuse(Target::LoanBarcode, QStringLiteral("exchange.copyIsOut"), draft.barcode);
        }
        m_out.insert(loan.copyId);
    }
    Q_UNUSED(summary)
    m_seen.insert(same);
    if (m_transaction) {
        if (const auto inserted = insertPastLoan(*m_transaction, loan); !inserted) {
            return inserted.problems();
        }
    }
    return RowOutcome::Added;
}
