// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/users/usernotes.h"

#include "models/database/statement.h"
#include "models/values/foldedtext.h"

namespace {

constexpr int longestNote = 20000;
const QString &table()
{
    static const QString name = QStringLiteral("user_notes");
    return name;
}

Problems checkText(const QString &text)
{
    if (text.isEmpty()) {
        return {{QStringLiteral("text"), QStringLiteral("user.noteMissing"), {}}};
    }
    if (text.size() > longestNote) {
        return {{QStringLiteral("text"), QStringLiteral("user.tooLong"), {QString::number(longestNote)}}};
    }
    return {};
}

/// The image of a note that is still of that version.
Result<Image> unchanged(Transaction &transaction, qint64 id, qint64 version)
{
    const auto image = imageOf(transaction.database(), table(), id);
    if (!image) {
        return image.problems();
    }
    if (!*image) {
        return Problem{{}, QStringLiteral("user.noteGone"), {}};
    }
    Statement select(transaction, QStringLiteral("SELECT version FROM user_notes WHERE id = ?"));
    const Result<qint64> present = select.bind(id).number();
    if (!present) {
        return present.problems();
    }
    return *present == version ? Result<Image>(**image) : Problem{{}, QStringLiteral("user.noteChangedElsewhere"), {}};
}

} // namespace

UserNotes::UserNotes(CommandGate &gate) : m_gate(gate) { }

Result<QList<UserNote>> UserNotes::of(qint64 userId) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewUsers); !allowed) {
        return allowed.problems();
    }
    Statement select(
        m_gate.database(),
        QStringLiteral(
            "SELECT n.id, n.version, n.user_id, n.text, w.name, n.created_at, n.updated_at FROM user_notes n "
            "LEFT JOIN users w ON w.id = n.written_by WHERE n.user_id = ? ORDER BY n.created_at DESC, n.id DESC"));
    return select.bind(userId).all([](const Row &row) {
        return UserNote{row.integer(0), row.integer(1), row.integer(2), row.text(3),
                        row.text(4),    row.moment(5),  row.moment(6)};
    });
}

Result<qint64> UserNotes::count(qint64 userId) const
{
    Statement select(m_gate.database(), QStringLiteral("SELECT count(*) FROM user_notes WHERE user_id = ?"));
    return select.bind(userId).number();
}

Result<qint64> UserNotes::add(qint64 userId, const QString &text)
{
    auto transaction = m_gate.begin(Command::EditUserNotes);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<qint64> id = add(*transaction, userId, text);
    if (!id) {
        return id;
    }
    const Result<void> committed = transaction->commit();
    return committed ? id : committed.problems();
}

Result<qint64> UserNotes::add(Transaction &transaction, qint64 userId, const QString &text, const QDateTime &writtenAt)
{
    const QString note = cleaned(text);
    if (const Problems problems = checkText(note); !problems.isEmpty()) {
        return problems;
    }
    Statement insert(
        transaction,
        QStringLiteral(
            "INSERT INTO user_notes (user_id, text, written_by, created_at, updated_at) VALUES (?, ?, ?, ?, ?)"));
    const qint64 author = transaction.stamp().actorId;
    const bool isOwn = author != 0 && !writtenAt.isValid();
    insert.bind(userId)
        .bind(note)
        .bind(isOwn ? std::optional<qint64>(author) : std::nullopt)
        .bind(writtenAt.isValid() ? toStoredMoment(writtenAt) : transaction.now())
        .bind(transaction.now());
    if (const Result<void> inserted = insert.run(); !inserted) {
        return inserted.problems();
    }
    const qint64 id = insert.insertedId();
    const auto image = imageOf(transaction.database(), table(), id);
    if (!image) {
        return image.problems();
    }
    if (const Result<void> recorded = record(transaction, table(), id, {}, *image); !recorded) {
        return recorded.problems();
    }
    return id;
}

Result<void> UserNotes::change(qint64 id, qint64 version, const QString &text)
{
    const QString note = cleaned(text);
    if (const Problems problems = checkText(note); !problems.isEmpty()) {
        return problems;
    }
    auto transaction = m_gate.begin(Command::EditUserNotes);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<Image> before = unchanged(*transaction, id, version);
    if (!before) {
        return before.problems();
    }
    Statement update(
        *transaction,
        QStringLiteral("UPDATE user_notes SET text = ?, updated_at = ?, version = version + 1 WHERE id = ?"));
    if (const Result<void> updated = update.bind(note).bind(transaction->now()).bind(id).run(); !updated) {
        return updated;
    }
    const auto after = imageOf(transaction->database(), table(), id);
    if (!after) {
        return after.problems();
    }
    if (const Result<void> recorded = record(*transaction, table(), id, *before, *after); !recorded) {
        return recorded;
    }
    return transaction->commit();
}

Result<void> UserNotes::remove(qint64 id, qint64 version)
{
    auto transaction = m_gate.begin(Command::EditUserNotes);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<Image> before = unchanged(*transaction, id, version);
    if (!before) {
        return before.problems();
    }
    Statement remove(*transaction, QStringLiteral("DELETE FROM user_notes WHERE id = ?"));
    if (const Result<void> removed = remove.bind(id).run(); !removed) {
        return removed;
    }
    if (const Result<void> recorded = record(*transaction, table(), id, *before, {}); !recorded) {
        return recorded;
    }
    return transaction->commit();
}

void UserNotes::addInverses(InverseHandlers &handlers) const
{
    handlers.add(table(), takeBackRow(table()));
}
