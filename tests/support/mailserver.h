// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>

#include <atomic>
#include <thread>

/// A mail server on this computer that takes what it is sent and keeps it: for tests. Refuses recipients that begin
/// with "nobody", is busy for those that begin with "later".
class MailServer
{
public:
    MailServer();
    ~MailServer();
    MailServer(const MailServer &) = delete;
    MailServer &operator=(const MailServer &) = delete;

    int port() const { return m_port; }
    /// The messages taken so far, as they came.
    QList<QByteArray> messages() const;
    /// Everything clients said.
    QByteArray talk() const;

private:
    void serve();
    void talkTo(int client);

    int m_socket = -1;
    int m_port = 0;
    std::atomic<bool> m_isOver{false};
    mutable QMutex m_mutex;
    QList<QByteArray> m_messages;
    QByteArray m_talk;
    std::thread m_thread;
};
