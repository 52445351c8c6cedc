// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of CirculationService that read loans.
#include "models/circulation/circulationservice.h"
#include "models/circulation/takingback.h"
#include "models/database/dialect.h"
#include "models/database/statement.h"

namespace {

const QString loanColumns = QStringLiteral(
    "SELECT l.id, l.version, l.copy_id, c.book_id, l.user_id, b.title, c.barcode, b.call_number, u.name, "
    "u.card_number, l.group_name, l.loaned_at, by_.name, s.name, l.due_on, l.returned_at, back.name, l.renewals, "
    "l.remarks, l.due_explanation, l.due_at, l.claimed_at, l.claimed_note, l.outcome FROM loans l JOIN copies c ON "
    "c.id = l.copy_id JOIN books b ON b.id = c.book_id "
    "LEFT JOIN users u ON u.id = l.user_id LEFT JOIN users by_ ON by_.id = l.loaned_by "
    "LEFT JOIN users back ON back.id = l.returned_by LEFT JOIN stations s ON s.id = l.station_id WHERE ");

Loan loanFrom(const Row &row)
{
    Loan loan;
    loan.id = row.integer(0);
    loan.version = row.integer(1);
    loan.copyId = row.integer(2);
    loan.bookId = row.integer(3);
    loan.userId = row.integer(4);
    loan.title = row.text(5);
    loan.barcode = row.text(6);
    loan.callNumber = row.text(7);
    loan.userName = row.text(8);
    loan.cardNumber = row.text(9);
    loan.groupName = row.text(10);
    loan.loanedAt = row.moment(11);
    loan.loanedBy = row.text(12);
    loan.stationName = row.text(13);
    loan.dueOn = row.day(14);
    loan.returnedAt = row.moment(15);
    loan.returnedBy = row.text(16);
    loan.renewals = row.optionalInt(17).value_or(0);
    loan.remarks = row.text(18);
    loan.dueExplanation = row.text(19);
    loan.dueAt = row.moment(20);
    loan.claimedAt = row.moment(21);
    loan.claimedNote = row.text(22);
    loan.outcome = row.text(23);
    return loan;
}

Result<QString> authorsOf(Database &database, qint64 bookId)
{
    Statement select(database,
                     QStringLiteral("SELECT a.name FROM book_authors x JOIN authors a ON a.id = x.author_id "
                                    "WHERE x.book_id = ? ORDER BY x.position"));
    select.bind(bookId);
    const auto names = select.all([](const Row &row) { return row.text(0); });
    if (!names) {
        return names.problems();
    }
    return names->join(QStringLiteral(", "));
}

} // namespace

Result<std::optional<Loan>> CirculationService::loan(qint64 loanId) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(m_gate.database(), loanColumns + QStringLiteral("l.id = ?"));
    select.bind(loanId);
    Result<std::optional<Loan>> found = select.first(loanFrom);
    if (found && *found) {
        const Result<QString> authors = authorsOf(m_gate.database(), (*found)->bookId);
        if (!authors) {
            return authors.problems();
        }
        (*found)->authors = *authors;
    }
    return found;
}

Result<QList<Loan>> CirculationService::openLoansOf(qint64 userId) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(m_gate.database(),
                     loanColumns + QStringLiteral("l.user_id = ? AND l.returned_at IS NULL ORDER BY l.due_on, l.id"));
    select.bind(userId);
    return select.all(loanFrom);
}

Result<QList<Loan>> CirculationService::loansOf(qint64 userId, int atMost) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(m_gate.database(),
                     loanColumns
                         + QStringLiteral("l.user_id = ? ORDER BY CASE WHEN l.returned_at IS NULL THEN 0 ELSE 1 END, "
                                          "CASE WHEN l.returned_at IS NULL THEN l.due_on END, l.returned_at DESC, "
                                          "l.id DESC LIMIT ?"));
    select.bind(userId).bind(atMost);
    return select.all(loanFrom);
}

Result<QList<Loan>> CirculationService::loansOfBook(qint64 bookId, int atMost) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(m_gate.database(),
                     loanColumns
                         + QStringLiteral("c.book_id = ? ORDER BY CASE WHEN l.returned_at IS NULL THEN 0 ELSE 1 END, "
                                          "CASE WHEN l.returned_at IS NULL THEN l.due_on END, l.returned_at DESC, "
                                          "l.id DESC LIMIT ?"));
    select.bind(bookId).bind(atMost);
    return select.all(loanFrom);
}

Result<std::optional<Loan>> CirculationService::openLoanOfCopy(qint64 copyId) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(m_gate.database(), loanColumns + QStringLiteral("l.copy_id = ? AND l.returned_at IS NULL"));
    select.bind(copyId);
    return select.first(loanFrom);
}

Result<QDate> CirculationService::bookDropDay() const
{
    const Result<Calendar> calendar = loadCalendar(m_gate.database());
    if (!calendar) {
        return calendar.problems();
    }
    const QDate today = m_gate.clock().today();
    return lastOpenBefore(*calendar, today);
}

Result<std::pair<int, int>> CirculationService::countsOfToday() const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    const QDateTime start = m_gate.clock().today().startOfDay(m_gate.clock().zone());
    Statement lent(m_gate.database(), QStringLiteral("SELECT count(*) FROM loans WHERE loaned_at >= ?"));
    lent.bind(start);
    const Result<qint64> lentToday = lent.number();
    Statement back(m_gate.database(), QStringLiteral("SELECT count(*) FROM loans WHERE returned_at >= ?"));
    back.bind(start);
    const Result<qint64> returnedToday = back.number();
    if (!lentToday || !returnedToday) {
        return lentToday ? returnedToday.problems() : lentToday.problems();
    }
    return std::pair(static_cast<int>(*lentToday), static_cast<int>(*returnedToday));
}

Result<OpenCounts> CirculationService::openCounts() const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(m_gate.database(),
                     QStringLiteral("SELECT count(*), count(DISTINCT user_id), "
                                    "coalesce(sum(CASE WHEN due_on < ? THEN 1 ELSE 0 END), 0) FROM loans%1 "
                                    "WHERE returned_at IS NULL")
                         .arg(m_gate.database().dialect().byIndex(QStringLiteral("loans_open_due"))));
    select.bind(m_gate.clock().today());
    const auto counts = select.first([](const Row &row) {
        return OpenCounts{row.optionalInt(0).value_or(0), row.optionalInt(1).value_or(0),
                          row.optionalInt(2).value_or(0)};
    });
    return counts ? Result<OpenCounts>(counts->value_or(OpenCounts())) : counts.problems();
}
