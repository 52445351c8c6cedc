// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/noticetextservice.h"

#include "models/database/audit.h"
#include "models/database/statement.h"
#include "models/notices/noticetemplate.h"
#include "models/values/foldedtext.h"

#include <QFile>

namespace {

const QString templateTable = QStringLiteral("notice_templates");
const QString stageTable = QStringLiteral("notice_stages");

using Standard = QHash<QString, NoticeTemplate>;

/// A file of words: `[kind]`, one line of subject, the text up to the next kind.
Standard wordsOf(const QString &language)
{
    Standard words;
    QFile file(QStringLiteral(":/notices/%1.txt").arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return words;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    QString kind;
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1Char('[')) && line.endsWith(QLatin1Char(']'))) {
            kind = line.mid(1, line.size() - 2);
        } else if (!words.contains(kind)) {
            words[kind].subject = line;
        } else {
            words[kind].body += line + QLatin1Char('\n');
        }
    }
    return words;
}

const Standard &standardIn(const QString &language)
{
    static QHash<QString, Standard> kept;
    auto words = kept.find(language);
    if (words == kept.end()) {
        words = kept.insert(language, wordsOf(language));
    }
    return *words;
}

QString textForm(const QString &text)
{
    QString tidy = text;
    tidy.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    tidy.removeIf([](QChar sign) { return sign.category() == QChar::Other_Control && sign != QLatin1Char('\n'); });
    return tidy.trimmed();
}

struct StoredId {
    qint64 id = 0;
    qint64 version = 0;
};

Result<std::optional<StoredId>> storedTemplate(Database &database, const TemplateKey &key)
{
    Statement select(database,
                     QStringLiteral("SELECT id, version FROM notice_templates "
                                    "WHERE kind = ? AND language = ? AND channel = ?"));
    select.bind(toStored(key.kind)).bind(key.language).bind(toStored(key.channel));
    return select.first([](const Row &row) { return StoredId{row.integer(0), row.integer(1)}; });
}

Result<std::optional<qint64>> storedStage(Database &database, const StageRow &row)
{
    Statement select(database,
                     QStringLiteral("SELECT id FROM notice_stages "
                                    "WHERE coalesce(user_category_id, 0) = ? AND kind = ?"));
    select.bind(row.categoryId.value_or(0)).bind(toStored(row.kind));
    return select.first([](const Row &found) { return found.integer(0); });
}

/// Runs `write` on one row and records what it was and what it is.
template <typename Write>
Result<void> writeRow(Transaction &transaction, const QString &table, qint64 id, Write write)
{
    std::optional<Image> before;
    if (id != 0) {
        const Result<std::optional<Image>> image = imageOf(transaction.database(), table, id);
        if (!image) {
            return image.problems();
        }
        before = *image;
    }
    const Result<qint64> written = write();
    if (!written) {
        return written.problems();
    }
    const qint64 now = *written != 0 ? *written : id;
    const Result<std::optional<Image>> after = imageOf(transaction.database(), table, now);
    return after ? record(transaction, table, now, before, *after) : after.problems();
}

Result<void> writeStage(Transaction &transaction, const StageRow &row)
{
    const Result<std::optional<qint64>> id = storedStage(transaction.database(), row);
    if (!id) {
        return id.problems();
    }
    return writeRow(transaction, stageTable, id->value_or(0), [&]() -> Result<qint64> {
        if (*id) {
            Statement update(transaction,
                             QStringLiteral("UPDATE notice_stages SET days = ?, updated_at = ?, "
                                            "version = version + 1 WHERE id = ?"));
            const Result<void> done = update.bind(row.days).bind(transaction.now()).bind(**id).run();
            return done ? Result<qint64>(qint64(0)) : done.problems();
        }
        Statement insert(transaction,
                         QStringLiteral("INSERT INTO notice_stages (user_category_id, kind, days, "
                                        "created_at, updated_at) VALUES (?, ?, ?, ?, ?)"));
        insert.bind(row.categoryId)
            .bind(toStored(row.kind))
            .bind(row.days)
            .bind(transaction.now())
            .bind(transaction.now());
        const Result<void> done = insert.run();
        return done ? Result<qint64>(insert.insertedId()) : done.problems();
    });
}

Result<void> removeRow(Transaction &transaction, const QString &table, qint64 id)
{
    return writeRow(transaction, table, id, [&]() -> Result<qint64> {
        Statement remove(transaction, QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table));
        const Result<void> done = remove.bind(id).run();
        return done ? Result<qint64>(qint64(0)) : done.problems();
    });
}

} // namespace

QStringList noticeLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ar")};
}

NoticeTemplate standardTemplate(NoticeKind kind, const QString &language)
{
    const Standard &own = standardIn(language);
    NoticeTemplate text = own.contains(toStored(kind)) ? own.value(toStored(kind))
                                                       : standardIn(QStringLiteral("en")).value(toStored(kind));
    text.body = text.body.trimmed();
    return text;
}

Result<NoticeTemplate> templateFor(Database &database, const TemplateKey &key)
{
    Statement select(database,
                     QStringLiteral("SELECT version, subject, body FROM notice_templates "
                                    "WHERE kind = ? AND language = ? AND channel = ?"));
    select.bind(toStored(key.kind)).bind(key.language).bind(toStored(key.channel));
    const auto found = select.first([](const Row &row) {
        return NoticeTemplate{row.integer(0), row.text(1), row.text(2)};
    });
    if (!found) {
        return found.problems();
    }
    return *found ? **found : standardTemplate(key.kind, key.language);
}

Result<StageSet> loadStages(Database &database)
{
    QList<StageRow> rows;
    Statement select(database, QStringLiteral("SELECT user_category_id, kind, days FROM notice_stages"));
    const Result<void> read = select.each([&rows](const Row &row) {
        if (const std::optional<NoticeKind> kind = noticeKindFrom(row.text(1))) {
            rows << StageRow{row.optionalInteger(0), *kind, row.optionalInt(2)};
        }
    });
    return read ? Result<StageSet>(StageSet(rows)) : read.problems();
}

NoticeTextService::NoticeTextService(CommandGate &gate) : m_gate(gate) { }

Result<NoticeTemplate> NoticeTextService::find(const TemplateKey &key) const
{
    return templateFor(m_gate.database(), key);
}

Problems NoticeTextService::check(const NoticeTemplate &text)
{
    Problems problems;
    if (cleaned(text.subject).isEmpty()) {
        problems << Problem{QStringLiteral("subject"), QStringLiteral("notice.subjectMissing"), {}};
    }
    if (textForm(text.body).isEmpty()) {
        problems << Problem{QStringLiteral("body"), QStringLiteral("notice.textMissing"), {}};
    }
    const Problems inSubject = checkTemplate(text.subject);
    for (Problem problem : inSubject) {
        problem.field = QStringLiteral("subject");
        problems << problem;
    }
    const Problems inBody = checkTemplate(text.body);
    for (Problem problem : inBody) {
        problem.field = QStringLiteral("body");
        problems << problem;
    }
    return problems;
}

Result<void> NoticeTextService::save(const TemplateKey &key, const NoticeTemplate &text)
{
    if (const Problems problems = check(text); !problems.isEmpty()) {
        return problems;
    }
    Result<Transaction> transaction = m_gate.begin(Command::EditNotices);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<std::optional<StoredId>> stored = storedTemplate(transaction->database(), key);
    if (!stored) {
        return stored.problems();
    }
    if ((*stored ? (*stored)->version : 0) != text.version) {
        return Problem{{}, QStringLiteral("notice.changedElsewhere"), {}};
    }
    const Result<void> written =
        writeRow(*transaction, templateTable, *stored ? (*stored)->id : 0, [&]() -> Result<qint64> {
            if (*stored) {
                Statement update(*transaction,
                                 QStringLiteral("UPDATE notice_templates SET subject = ?, body = ?, updated_at = ?, "
                                                "version = version + 1 WHERE id = ?"));
                update.bind(cleaned(text.subject))
                    .bind(textForm(text.body))
                    .bind(transaction->now())
                    .bind((*stored)->id);
                const Result<void> done = update.run();
                return done ? Result<qint64>(qint64(0)) : done.problems();
            }
            Statement insert(*transaction,
                             QStringLiteral("INSERT INTO notice_templates (kind, language, channel, subject, body, "
                                            "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)"));
            insert.bind(toStored(key.kind)).bind(key.language).bind(toStored(key.channel)).bind(cleaned(text.subject));
            const Result<void> done =
                insert.bind(textForm(text.body)).bind(transaction->now()).bind(transaction->now()).run();
            return done ? Result<qint64>(insert.insertedId()) : done.problems();
        });
    return written ? transaction->commit() : written;
}

Result<void> NoticeTextService::revert(const TemplateKey &key, qint64 version)
{
    Result<Transaction> transaction = m_gate.begin(Command::EditNotices);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<std::optional<StoredId>> stored = storedTemplate(transaction->database(), key);
    if (!stored) {
        return stored.problems();
    }
    if (!*stored || (*stored)->version != version) {
        return Problem{{}, QStringLiteral("notice.changedElsewhere"), {}};
    }
    const Result<void> removed = removeRow(*transaction, templateTable, (*stored)->id);
    return removed ? transaction->commit() : removed;
}

Result<StageSet> NoticeTextService::stages() const
{
    return loadStages(m_gate.database());
}

Result<void> NoticeTextService::changeStages(const QList<StageRow> &set, const QList<StageRow> &inherited)
{
    for (const StageRow &row : set) {
        if (row.days && (*row.days < 0 || *row.days > 3650)) {
            return Problem{toStored(row.kind), QStringLiteral("notice.daysOutOfRange"), {}};
        }
    }
    Result<Transaction> transaction = m_gate.begin(Command::EditNotices);
    if (!transaction) {
        return transaction.problems();
    }
    for (const StageRow &row : set) {
        if (const Result<void> written = writeStage(*transaction, row); !written) {
            return written;
        }
    }
    for (const StageRow &row : inherited) {
        const Result<std::optional<qint64>> id = storedStage(transaction->database(), row);
        if (!id) {
            return id.problems();
        }
        if (!*id) {
            continue;
        }
        if (const Result<void> removed = removeRow(*transaction, stageTable, **id); !removed) {
            return removed;
        }
    }
    return transaction->commit();
}

void NoticeTextService::addInverses(InverseHandlers &handlers) const
{
    handlers.add(templateTable, takeBackRow(templateTable));
    handlers.add(stageTable, takeBackRow(stageTable));
}
