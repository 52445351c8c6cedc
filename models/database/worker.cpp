// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/worker.h"

#include "models/database/threadpriority.h"

#include <sqlite3.h>
#include <utility>

namespace {

constexpr int reportEveryMs = 50;
constexpr int stepsBetweenLooks = 2000;

int stopIfCancelled(void *state)
{
    return static_cast<const JobState *>(state)->isCancelled ? 1 : 0;
}

} // namespace

Job::Job(Database &database, std::shared_ptr<JobState> state, Report report)
    : m_database(database),
      m_state(std::move(state)),
      m_report(std::move(report))
{ }

void Job::report(qint64 done, qint64 all)
{
    const bool isDue = !m_sinceReport.isValid() || m_sinceReport.elapsed() >= reportEveryMs || (all > 0 && done >= all);
    if (m_report && isDue) {
        m_sinceReport.start();
        m_report(done, all);
    }
}

/// Lives in the worker's thread and owns the connection there.
class Worker::Runner : public QObject
{
public:
    Runner(QString location, const Database::Options &options) : m_location(std::move(location)), m_options(options) { }

    void run(const Entry &entry)
    {
        if (entry.state->isCancelled) {
            entry.run(nullptr, {Problem{{}, QStringLiteral("database.interrupted"), {}}});
            return;
        }
        if (!m_database) {
            auto opened = Database::open(m_location, m_options);
            if (!opened) {
                entry.run(nullptr, opened.problems());
                return;
            }
            m_database = std::move(*opened);
        }
        // A flag the connection looks at while it works: unlike an interrupt it cannot come a moment too early.
        sqlite3_progress_handler(m_database->handle(), stepsBetweenLooks, &stopIfCancelled, entry.state.get());
        Job job(*m_database, entry.state, entry.progress);
        entry.run(&job, {});
        sqlite3_progress_handler(m_database->handle(), 0, nullptr, nullptr);
    }

private:
    QString m_location;
    Database::Options m_options;
    std::unique_ptr<Database> m_database;
};

Worker::Worker(const Database &like, const Settings &settings, QObject *parent) : QObject(parent)
{
    Database::Options options = like.options();
    options.lockWait = settings.lockWait;
    if (settings.access == Database::Access::ReadOnly) {
        options.access = Database::Access::ReadOnly;
    }
    m_runner = new Runner(like.location(), options);
    m_runner->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_runner, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, m_runner, &letWindowGoFirst);
    m_thread.start();
}

Worker::~Worker()
{
    cancelAll();
    m_thread.quit();
    m_thread.wait();
}

void Worker::cancelAll()
{
    for (const auto &known : std::as_const(m_states)) {
        if (const auto state = known.lock()) {
            state->isCancelled = true;
        }
    }
}

void Worker::enqueue(Entry entry)
{
    m_states.removeIf([](const auto &known) { return known.expired(); });
    m_states.append(entry.state);
    ++m_open;
    if (entry.progress) {
        // Reports travel to this thread like answers do.
        entry.progress = [this, progress = std::move(entry.progress)](qint64 done, qint64 all) {
            QMetaObject::invokeMethod(
                this, [progress, done, all] { progress(done, all); }, Qt::QueuedConnection);
        };
    }
    QMetaObject::invokeMethod(
        m_runner, [runner = m_runner, entry = std::move(entry)] { runner->run(entry); }, Qt::QueuedConnection);
}

void Worker::deliver(std::function<void()> answer)
{
    QMetaObject::invokeMethod(
        this,
        [this, answer = std::move(answer)] {
            --m_open;
            answer();
        },
        Qt::QueuedConnection);
}
