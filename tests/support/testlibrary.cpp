// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testlibrary.h"

#include "models/database/migrator.h"
#include "models/database/statement.h"

#include <QFile>

namespace {

const QString moment = QStringLiteral("2026-11-20T10:00:00.000Z");
constexpr std::chrono::milliseconds patience{5000};

void must(const Problems &problems, const QString &what)
{
    if (!problems.isEmpty()) {
        qFatal("%s: %s %s", qPrintable(what), qPrintable(problems.first().code),
               qPrintable(problems.first().arguments.join(QLatin1String(", "))));
    }
}

qint64 write(Database &database, const QString &sql, const QVariantList &values)
{
    CommandStamp stamp;
    stamp.command = QStringLiteral("test");
    stamp.recordedAt = moment;
    Result<Transaction> transaction = database.transact(stamp);
    must(transaction.problems(), QStringLiteral("begin"));
    Statement statement(*transaction, sql);
    for (const QVariant &value : values) {
        statement.bind(value);
    }
    must(statement.run().problems(), sql);
    const qint64 id = statement.insertedId();
    must(transaction->commit().problems(), QStringLiteral("commit"));
    return id;
}

qint64 addUser(Database &database, Role role)
{
    const QString username = role == Role::Administrator ? QStringLiteral("admin") : toStored(role);
    const QString name = QStringLiteral("Test %1").arg(username);
    const qint64 id = write(
        database,
        QStringLiteral("INSERT INTO users (card_number, name, name_key, username, username_key, "
                       "role, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {QStringLiteral("T-") + username, name, name.toLower(), username, username, toStored(role), moment, moment});
    const QString text = name.toLower() + QLatin1String(" t ") + username;
    write(database, QStringLiteral("INSERT INTO users_search (user_id, text) VALUES (?, ?)"), {id, text});
    write(database, QStringLiteral("INSERT INTO users_fts (rowid, text) VALUES (?, ?)"), {id, text});
    return id;
}

/// Made once for the program; each library is a copy.
QString templateFile()
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("template.carrel"));
    if (!QFile::exists(path)) {
        auto database = Database::create(path);
        must(database.problems(), QStringLiteral("create"));
        must(Migrator(**database).migrate().problems(), QStringLiteral("migrate"));
        addUser(**database, Role::Administrator);
        write(**database, QStringLiteral("INSERT INTO stations (name, created_at) VALUES (?, ?)"),
              {QStringLiteral("Test station"), moment});
    }
    return path;
}

} // namespace

TestLibrary::TestLibrary() : m_clock(fromStoredMoment(moment))
{
    if (!QFile::copy(templateFile(), path())) {
        qFatal("cannot copy the template library to %s", qPrintable(path()));
    }
    reopen();
    signInAs(Role::Administrator);
}

TestLibrary::~TestLibrary() = default;

QString TestLibrary::path() const
{
    return m_folder.filePath(QStringLiteral("test.carrel"));
}

qint64 TestLibrary::signInAs(Role role)
{
    const QString username = role == Role::Administrator ? QStringLiteral("admin") : toStored(role);
    qint64 id = number(QStringLiteral("SELECT id FROM users WHERE username_key = ?"), {username});
    if (id == 0) {
        id = addUser(*m_database, role);
    }
    m_session = Session{id, QStringLiteral("Test %1").arg(username), role, 1, QStringLiteral("Test station")};
    return id;
}

void TestLibrary::signOut()
{
    m_session = Session{};
}

std::unique_ptr<Database> TestLibrary::connectAgain(Database::Access access)
{
    auto database = Database::open(path(), {access, patience});
    must(database.problems(), QStringLiteral("open"));
    return std::move(*database);
}

void TestLibrary::reopen()
{
    m_gate.reset();
    m_database.reset();
    m_database = connectAgain();
    m_gate = std::make_unique<CommandGate>(*m_database, m_clock, m_session);
}

qint64 TestLibrary::run(const QString &sql, const QVariantList &values)
{
    return write(*m_database, sql, values);
}

QVariant TestLibrary::value(const QString &sql, const QVariantList &values)
{
    Statement statement(*m_database, sql);
    for (const QVariant &value : values) {
        statement.bind(value);
    }
    const auto found = statement.first([](const Row &row) { return row.value(0); });
    must(found.problems(), sql);
    return found->value_or(QVariant());
}

qint64 TestLibrary::number(const QString &sql, const QVariantList &values)
{
    return value(sql, values).toLongLong();
}
