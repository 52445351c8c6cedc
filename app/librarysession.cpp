// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/librarysession.h"

Result<std::unique_ptr<LibrarySession>> LibrarySession::open(const SignInAnswer &answer)
{
    Database::Options options = answer.options;
    options.lockWait = Database::Options().lockWait;
    Result<std::unique_ptr<Database>> database = Database::open(answer.path, options);
    if (!database) {
        return database.problems();
    }
    std::unique_ptr<LibrarySession> session(new LibrarySession(std::move(*database), answer));
    if (const Result<void> loaded = session->m_services.settings.load(); !loaded) {
        return loaded.problems();
    }
    session->followSettings();
    session->m_backups.startDaily();
    return session;
}

LibrarySession::LibrarySession(std::unique_ptr<Database> database, const SignInAnswer &answer)
    : m_path(answer.path),
      m_notices(answer.notices),
      m_database(std::move(database)),
      m_session(answer.signedIn.session),
      m_services(*m_database, m_clock, m_session),
      m_changes(*m_database),
      m_answerer(*m_database, {Database::Access::ReadOnly}),
      m_reader(*m_database, {Database::Access::ReadOnly}),
      m_writer(*m_database, {m_database->access()}),
      m_backups(*m_database, m_clock)
{
    m_services.gate.setReader(&m_answerer);
}

void LibrarySession::followSettings()
{
    m_clock.setZone(m_services.settings.values().zone());
    QObject::connect(&m_services.settings, &LibrarySettings::changed, &m_changes,
                     [this] { m_clock.setZone(m_services.settings.values().zone()); });
    QObject::connect(&m_changes, &ChangeFeed::changed, &m_services.settings, [this](const ChangeSet &changes) {
        if (changes.concerns(QStringLiteral("settings"))) {
            // A failed reading keeps the values in force; the next change tries again.
            static_cast<void>(m_services.settings.load());
        }
    });
}
