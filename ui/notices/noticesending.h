// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/noticerunservice.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>

/// What a station adds to the mail settings of the library.
struct MailStation {
    QString password = {};
    QString folder = {}; ///< for e-mail files
};

/// Hands a message to the mail server, or writes it as a file where the library wants that, on a worker.
QFuture<MailAnswer> sendInBackground(const MailSettings &settings, const MailStation &station,
                                     const MailMessage &message);

/// Sends e-mail notices one after the other on a worker: each is noted before it leaves and what became of it after.
class NoticeSending : public QObject
{
    Q_OBJECT

public:
    using Station = std::function<MailStation()>;

    NoticeSending(NoticeRunService &service, const Clock &clock, Station station, QObject *parent = nullptr);
    ~NoticeSending() override;

    void start(const QList<NoticeDraft> &drafts);
    /// Stops before the next one; the one on its way is waited for.
    void cancel();
    bool isRunning() const { return m_isRunning; }
    /// Failures after one another that make the rest pointless: no connection, wrong password.
    static constexpr int mostFailures = 3;

signals:
    void progressed(int done, int all);
    /// What became of the draft at this place of the list.
    void settled(int place, MailFate fate, const Problem &problem);
    void finished(int sent, int failed, const Problem &lastProblem);

private:
    void next();
    void deliver(const WrittenNotice &written, qint64 noticeId);
    void note(qint64 noticeId, const MailAnswer &answer);
    void settle(const MailAnswer &answer);

    NoticeRunService &m_service;
    const Clock &m_clock;
    Station m_station;
    QList<NoticeDraft> m_drafts;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    Problem m_lastProblem;
    int m_place = 0;
    int m_sent = 0;
    int m_failed = 0;
    int m_failedInRow = 0;
    bool m_isRunning = false;
};
