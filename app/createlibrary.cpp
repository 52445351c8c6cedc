// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/createlibrary.h"

#include "models/circulation/ruleservice.h"
#include "models/database/migrator.h"
#include "models/database/openlibrary.h"
#include "models/database/transaction.h"
#include "models/settings/librarysettings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <unistd.h>

namespace {

/// Deletes the half-made file and what SQLite keeps beside it, whatever way the work ends.
class Scaffold
{
public:
    explicit Scaffold(QString path) : m_path(std::move(path)) { clear(); }
    ~Scaffold() { clear(); }
    const QString &path() const { return m_path; }

private:
    void clear() const
    {
        for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
            QFile::remove(m_path + QString::fromLatin1(suffix));
        }
    }
    QString m_path;
};

Result<void> fill(Database &database, const NewLibrary &library, const Clock &clock, const PasswordCost &cost)
{
    if (const Result<void> migrated = Migrator(database).migrate(); !migrated) {
        return migrated;
    }
    const Result<qint64> administrator = SignInService(database, clock, cost).firstAdministrator(library.administrator);
    if (!administrator) {
        return administrator.problems();
    }
    CommandStamp stamp;
    stamp.command = QStringLiteral("library.create");
    stamp.actorId = *administrator;
    stamp.recordedAt = toStoredMoment(clock.now());
    Result<Transaction> transaction = database.transact(std::move(stamp));
    if (!transaction) {
        return transaction.problems();
    }
    LibraryValues values;
    values.name = library.name;
    values.currency = library.currency.isEmpty() ? values.currency : library.currency;
    values.language = library.language.isEmpty() ? values.language : library.language;
    values.closedWeekdays = std::set<int>(library.closedWeekdays.begin(), library.closedWeekdays.end());
    if (const Result<void> written = LibrarySettings::write(*transaction, values); !written) {
        return written;
    }
    if (const Result<void> written = writeStandardRules(*transaction, library.loanDays); !written) {
        return written;
    }
    return transaction->commit();
}

} // namespace

Result<void> createLibrary(const NewLibrary &library, const Clock &clock, const PasswordCost &cost)
{
    const QFileInfo target(library.path);
    if (target.exists()) {
        return Problem{QStringLiteral("path"), QStringLiteral("database.exists"), {library.path}};
    }
    if (!QDir().mkpath(target.absolutePath())) {
        return Problem{QStringLiteral("path"), QStringLiteral("database.cannotCreate"), {library.path}};
    }
    const Scaffold scaffold(target.absolutePath() + QLatin1String("/.") + target.fileName() + QLatin1String(".new"));
    {
        Result<std::unique_ptr<Database>> database = Database::create(scaffold.path());
        if (!database) {
            return database.problems();
        }
        if (const Result<void> filled = fill(**database, library, clock, cost); !filled) {
            return filled;
        }
        settle(**database);
    }
    // link(), unlike rename(), never replaces a file that appeared meanwhile.
    const QByteArray from = QFile::encodeName(scaffold.path());
    const QByteArray to = QFile::encodeName(library.path);
    if (::link(from.constData(), to.constData()) != 0
        && (QFile::exists(library.path) || std::rename(from.constData(), to.constData()) != 0)) {
        return Problem{QStringLiteral("path"), QStringLiteral("database.cannotCreate"), {library.path}};
    }
    return {};
}
