// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/tillclosing.h"

#include "models/accounts/commandgate.h"
#include "models/database/audit.h"
#include "models/database/statement.h"
#include "models/reports/closingsheet.h"
#include "models/values/foldedtext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

const QString table = QStringLiteral("till_closings");
/// Beside the pieces: what was counted as one sum.
const QString restName = QStringLiteral("rest");

Problem problem(const char *field, const char *code, const QStringList &arguments = {})
{
    return {QString::fromLatin1(field), QString::fromLatin1(code), arguments};
}

QString storedPieces(const TillCounted &till)
{
    QJsonObject object;
    for (auto piece = till.pieces.cbegin(); piece != till.pieces.cend(); ++piece) {
        if (piece.value() != 0) {
            object.insert(QString::number(piece.key()), piece.value());
        }
    }
    object.insert(restName, till.restMinor);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

TillClosing closingFrom(const Row &row)
{
    TillClosing closing;
    closing.id = row.integer(0);
    closing.till.day = row.day(1);
    closing.till.currency = row.text(2);
    closing.till.floatMinor = row.integer(3);
    closing.till.cashMinor = row.integer(4);
    const QJsonObject pieces = QJsonDocument::fromJson(row.text(5).toUtf8()).object();
    for (auto piece = pieces.begin(); piece != pieces.end(); ++piece) {
        if (piece.key() == restName) {
            closing.till.restMinor = piece.value().toInteger();
        } else {
            closing.till.pieces.insert(piece.key().toLongLong(), piece.value().toInt());
        }
    }
    closing.till.reason = row.text(6);
    closing.closedAt = row.moment(7);
    closing.closedBy = row.text(8);
    closing.station = row.text(9);
    return closing;
}

} // namespace

qint64 TillCounted::countedMinor() const
{
    qint64 counted = restMinor;
    for (auto piece = pieces.cbegin(); piece != pieces.cend(); ++piece) {
        counted += piece.key() * piece.value();
    }
    return counted;
}

TillClosingService::TillClosingService(CommandGate &gate) : m_gate(gate) { }

Problems TillClosingService::check(const TillCounted &till)
{
    if (till.countedMinor() == 0 && till.expectedMinor() != 0) {
        return {problem("count", "till.notCounted")};
    }
    const QString reason = cleaned(till.reason);
    if (till.differenceMinor() != 0 && reason.isEmpty()) {
        return {problem("reason", "till.reasonMissing")};
    }
    if (reason.size() > longestReason) {
        return {problem("reason", "till.reasonTooLong", {QString::number(longestReason)})};
    }
    return {};
}

Result<qint64> TillClosingService::close(const TillCounted &till)
{
    Problems problems = check(till);
    if (till.day > m_gate.clock().today()) {
        problems << problem("day", "till.dayAhead");
    }
    if (!problems.isEmpty()) {
        return problems;
    }
    Result<Transaction> transaction = m_gate.begin(Command::CloseTill);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<ClosingSheet> sheet = closingSheet(m_gate, till.day);
    if (!sheet) {
        return sheet.problems();
    }
    if (sheet->taken.of(PayMethod::Cash) != till.cashMinor || sheet->currency != till.currency) {
        return problem("count", "till.changedSince");
    }
    const CommandStamp &stamp = transaction->stamp();
    Statement insert(*transaction,
                     QStringLiteral("INSERT INTO till_closings (closed_on, currency, float_minor, cash_minor, "
                                    "counted_minor, pieces, reason, closed_at, closed_by, station_id) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(till.day).bind(till.currency).bind(till.floatMinor).bind(till.cashMinor).bind(till.countedMinor());
    const QString reason = till.differenceMinor() == 0 ? QString() : cleaned(till.reason);
    insert.bind(storedPieces(till)).bind(reason.isEmpty() ? QString() : reason).bind(transaction->now());
    insert.bind(stamp.actorId != 0 ? std::optional(stamp.actorId) : std::nullopt);
    insert.bind(stamp.stationId != 0 ? std::optional(stamp.stationId) : std::nullopt);
    if (const Result<void> done = insert.run(); !done) {
        return done.problems();
    }
    const qint64 id = insert.insertedId();
    const Result<std::optional<Image>> after = imageOf(transaction->database(), table, id);
    if (!after) {
        return after.problems();
    }
    if (const Result<void> noted = record(*transaction, table, id, std::nullopt, *after); !noted) {
        return noted.problems();
    }
    const Result<void> committed = transaction->commit();
    return committed ? Result<qint64>(id) : committed.problems();
}

Result<QList<TillClosing>> TillClosingService::closingsOf(QDate day) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewReports); !allowed) {
        return allowed.problems();
    }
    Statement select(m_gate.database(),
                     QStringLiteral("SELECT t.id, t.closed_on, t.currency, t.float_minor, t.cash_minor, t.pieces, "
                                    "t.reason, t.closed_at, u.name, s.name FROM till_closings t "
                                    "LEFT JOIN users u ON u.id = t.closed_by LEFT JOIN stations s ON s.id = "
                                    "t.station_id WHERE t.closed_on = ? ORDER BY t.id DESC"));
    return select.bind(day).all(closingFrom);
}

Result<qint64> TillClosingService::floatBefore(QDate day) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewReports); !allowed) {
        return allowed.problems();
    }
    Statement select(m_gate.database(),
                     QStringLiteral("SELECT float_minor FROM till_closings WHERE closed_on < ? "
                                    "ORDER BY closed_on DESC, id DESC LIMIT 1"));
    return select.bind(day).number();
}
