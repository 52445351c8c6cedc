// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/changes.h"

#include "models/database/database.h"
#include "models/database/statement.h"

#include <chrono>

namespace {

/// A number that grows when another connection commits; own commits leave it alone.
qint64 dataVersion(Database &database, qint64 otherwise)
{
    const Result<qint64> version = Statement(database, QStringLiteral("PRAGMA data_version")).number();
    return version ? *version : otherwise;
}

} // namespace

ChangeFeed::ChangeFeed(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    startFromNow();
    m_database.setCommitted([this] { readSoon(); });
    connect(&m_timer, &QTimer::timeout, this, &ChangeFeed::poll);
    m_timer.start(std::chrono::seconds(1));
}

ChangeFeed::~ChangeFeed()
{
    m_database.setCommitted({});
}

void ChangeFeed::startFromNow()
{
    m_dataVersion = dataVersion(m_database, m_dataVersion);
    Statement newest(m_database, QStringLiteral("SELECT seq, hash FROM audit_log ORDER BY seq DESC LIMIT 1"));
    m_lastSeq = 0;
    m_lastHash.clear();
    const Result<void> done = newest.each([this](const Row &row) {
        m_lastSeq = row.integer(0);
        m_lastHash = row.text(1);
    });
    Q_UNUSED(done) // A library that cannot be read shows itself at the next read, which then reports everything.
}

void ChangeFeed::readSoon()
{
    // Queued, so that nobody reacts in the middle of a command, and many commits in a row make one report.
    if (!m_isReadQueued) {
        m_isReadQueued = true;
        QMetaObject::invokeMethod(this, &ChangeFeed::readNow, Qt::QueuedConnection);
    }
}

void ChangeFeed::poll()
{
    const qint64 version = dataVersion(m_database, m_dataVersion);
    if (version != m_dataVersion) {
        m_dataVersion = version;
        m_isForeign = true;
        readNow();
    }
}

void ChangeFeed::readNow()
{
    m_isReadQueued = false;
    const qint64 version = dataVersion(m_database, m_dataVersion);
    m_isForeign = m_isForeign || version != m_dataVersion;
    m_dataVersion = version;
    Result<ChangeSet> changes = read();
    if (!changes) {
        // Locked for a moment: the next tick reads what is still unread.
        m_dataVersion = -1;
        return;
    }
    if (m_isForeign && changes->isEmpty()) {
        // Somebody wrote without leaving a record.
        changes->isEverything = true;
    }
    m_isForeign = false;
    if (!changes->isEmpty()) {
        emit changed(*changes);
    }
}

Result<bool> ChangeFeed::isOtherHistory()
{
    if (m_lastSeq == 0) {
        return false;
    }
    Statement known(m_database, QStringLiteral("SELECT hash FROM audit_log WHERE seq = ?"));
    const auto hash = known.bind(m_lastSeq).first([](const Row &row) { return row.text(0); });
    if (!hash) {
        return hash.problems();
    }
    return *hash != m_lastHash;
}

Result<ChangeSet> ChangeFeed::read()
{
    const Result<bool> other = isOtherHistory();
    if (!other) {
        return other.problems();
    }
    ChangeSet changes;
    if (*other) {
        // A backup was restored: nothing known of before holds.
        startFromNow();
        changes.isEverything = true;
        return changes;
    }
    Statement newer(m_database,
                    QStringLiteral("SELECT seq, hash, entity, entity_id FROM audit_log WHERE seq > ? "
                                   "ORDER BY seq LIMIT ?"));
    int rows = 0;
    qint64 lastSeq = m_lastSeq;
    QString lastHash = m_lastHash;
    const Result<void> done = newer.bind(m_lastSeq).bind(mostIds + 1).each([&](const Row &row) {
        lastSeq = row.integer(0);
        lastHash = row.text(1);
        changes.ids[row.text(2)].insert(row.integer(3));
        ++rows;
    });
    if (!done) {
        return done.problems();
    }
    m_lastSeq = lastSeq;
    m_lastHash = lastHash;
    if (rows > mostIds) {
        startFromNow();
        changes = ChangeSet{{}, true};
    }
    return changes;
}
