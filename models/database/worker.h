// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/database.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

/// What stands between a running job and whoever waits for it: cancel may come from any thread.
struct JobState {
    std::atomic<bool> isCancelled{false};
};

/// What a job may use while it runs in its own thread.
class Job
{
public:
    using Report = std::function<void(qint64 done, qint64 all)>;

    Job(Database &database, std::shared_ptr<JobState> state, Report report);

    /// The worker's own connection. Its statements stop by themselves when the job is cancelled.
    Database &database() { return m_database; }
    bool isCancelled() const { return m_state->isCancelled; }
    /// Tells how far the job is; `all` 0 = unknown. Cheap to call often.
    void report(qint64 done, qint64 all);

private:
    Database &m_database;
    std::shared_ptr<JobState> m_state;
    Report m_report;
    QElapsedTimer m_sinceReport;
};

/// Stops one job, waiting or running. Copies speak of the same job; none keeps it alive.
class JobTicket
{
public:
    JobTicket() = default;
    explicit JobTicket(std::shared_ptr<JobState> state) : m_state(std::move(state)) { }
    void cancel()
    {
        if (m_state) {
            m_state->isCancelled = true;
        }
    }

private:
    std::shared_ptr<JobState> m_state;
};

/// A thread with a connection of its own to the same library, for what takes longer than a blink. Jobs run one after
/// the other. What they return comes back in the worker's thread (the interface's), and never after its end.
class Worker : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        Database::Access access = Database::Access::ReadOnly;
        std::chrono::milliseconds lockWait{10000};
    };

    /// Connects like `like` does, with the first job. A library that is read-only stays read-only.
    Worker(const Database &like, const Settings &settings, QObject *parent = nullptr);
    /// Cancels everything and waits for the running job to stop.
    ~Worker() override;

    /// Runs `job`, a `Result<T>(Job &)`, and hands its answer to `done`, a `void(Result<T>)`. A cancelled job answers
    /// `database.interrupted`. `progress` is called now and then, in this thread as well.
    template <typename F, typename Done>
    JobTicket start(F job, Done done, Job::Report progress = {})
    {
        auto state = std::make_shared<JobState>();
        using Answer = std::invoke_result_t<F, Job &>;
        enqueue(Entry{state,
                      [this, job = std::move(job), done = std::move(done), state](Job *running, const Problems &why) {
                          auto answer =
                              std::make_shared<Answer>(running ? guarded<Answer>(job, *running) : Answer(why));
                          deliver([answer, done] { done(std::move(*answer)); });
                      },
                      std::move(progress)});
        return JobTicket(state);
    }
    /// Cancels all jobs that wait or run.
    void cancelAll();
    /// Whether a job waits or runs.
    bool isBusy() const { return m_open > 0; }

private:
    struct Entry {
        std::shared_ptr<JobState> state;
        std::function<void(Job *running, const Problems &why)> run;
        Job::Report progress;
    };
    class Runner;

    template <typename Answer, typename F>
    static Answer guarded(const F &job, Job &running)
    {
        Answer answer = job(running);
        // Whatever a stopped statement made of it, the reason was the cancelling.
        if (!answer && running.isCancelled()) {
            return Problem{{}, QStringLiteral("database.interrupted"), {}};
        }
        return answer;
    }
    void enqueue(Entry entry);
    void deliver(std::function<void()> answer);

    QThread m_thread;
    Runner *m_runner;
    QList<std::weak_ptr<JobState>> m_states;
    int m_open = 0;
};
