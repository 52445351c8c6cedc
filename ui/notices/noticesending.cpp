// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticesending.h"

#include <QFuture>
#include <QTimer>
#include <QtConcurrentRun>

namespace {

constexpr int retryMs = 200;

bool isLocked(const Problem &problem)
{
    return problem.code == QLatin1String("database.locked");
}

} // namespace

QFuture<MailAnswer> sendInBackground(const MailSettings &settings, const MailStation &station,
                                     const MailMessage &message)
{
    return QtConcurrent::run([settings, station, message]() -> MailAnswer {
        if (settings.delivery != MailSettings::Delivery::Files) {
            return sendMail(settings, station.password, message);
        }
        if (station.folder.isEmpty()) {
            return {MailFate::Failed, {{}, QStringLiteral("mail.noFolder"), {}}};
        }
        const Result<QString> path = writeMailFile(station.folder, message);
        return path ? MailAnswer{MailFate::Sent, {}} : MailAnswer{MailFate::Failed, path.problem()};
    });
}

NoticeSending::NoticeSending(NoticeRunService &service, const Clock &clock, Station station, QObject *parent)
    : QObject(parent),
      m_service(service),
      m_clock(clock),
      m_station(std::move(station)),
      m_isCancelled(std::make_shared<std::atomic<bool>>(false))
{ }

NoticeSending::~NoticeSending()
{
    *m_isCancelled = true;
}

void NoticeSending::start(const QList<NoticeDraft> &drafts)
{
    if (m_isRunning) {
        return;
    }
    m_drafts = drafts;
    *m_isCancelled = false;
    m_lastProblem = {};
    m_place = m_sent = m_failed = m_failedInRow = 0;
    m_isRunning = true;
    next();
}

void NoticeSending::cancel()
{
    *m_isCancelled = true;
}

void NoticeSending::next()
{
    emit progressed(m_place, static_cast<int>(m_drafts.size()));
    if (m_place >= m_drafts.size() || *m_isCancelled || m_failedInRow >= mostFailures) {
        m_isRunning = false;
        emit finished(m_sent, m_failed, m_lastProblem);
        return;
    }
    const NoticeDraft &draft = m_drafts.at(m_place);
    const Result<WrittenNotice> written = m_service.write(draft, draft.channel);
    const Result<qint64> id = written ? m_service.begin(draft, *written) : written.problems();
    if (!id && isLocked(id.problem())) {
        QTimer::singleShot(retryMs, this, &NoticeSending::next);
    } else if (!id) {
        settle({MailFate::Failed, id.problem()});
    } else {
        deliver(*written, *id);
    }
}

void NoticeSending::deliver(const WrittenNotice &written, qint64 noticeId)
{
    const MailMessage message = NoticeRunService::messageOf(written, noticeId, m_clock.now());
    MailSettings settings = written.sender.mail;
    settings.delivery = m_drafts.at(m_place).channel == NoticeChannel::File ? MailSettings::Delivery::Files
                                                                            : MailSettings::Delivery::Server;
    sendInBackground(settings, m_station(), message).then(this, [this, noticeId](const MailAnswer &answer) {
        note(noticeId, answer);
    });
}

void NoticeSending::note(qint64 noticeId, const MailAnswer &answer)
{
    const Result<void> noted = m_service.finish(noticeId, answer.fate);
    if (!noted && isLocked(noted.problem())) {
        QTimer::singleShot(retryMs, this, [this, noticeId, answer] { note(noticeId, answer); });
        return;
    }
    settle(noted ? answer : MailAnswer{answer.fate, noted.problem()});
}

void NoticeSending::settle(const MailAnswer &answer)
{
    const bool isSent = answer.fate == MailFate::Sent;
    m_sent += isSent ? 1 : 0;
    m_failed += isSent ? 0 : 1;
    m_failedInRow = answer.fate == MailFate::Failed ? m_failedInRow + 1 : 0;
    if (!isSent) {
        m_lastProblem = answer.problem;
    }
    emit settled(m_place, answer.fate, answer.problem);
    ++m_place;
    // With the event loop, so that a long run leaves room for the window.
    QTimer::singleShot(0, this, &NoticeSending::next);
}
