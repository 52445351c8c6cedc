// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mailserver.h"

#include <QMutexLocker>
#include <QtGlobal>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr int waitMs = 50;

void say(int client, const QByteArray &line)
{
    const QByteArray sent = line + "\r\n";
    if (::send(client, sent.constData(), static_cast<size_t>(sent.size()), MSG_NOSIGNAL) < 0) {
        return; // the client went away, which is its right
    }
}

} // namespace

MailServer::MailServer()
{
    m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *place = reinterpret_cast<sockaddr *>(&address);
    if (m_socket < 0 || ::bind(m_socket, place, size) != 0 || ::listen(m_socket, 4) != 0
        || ::getsockname(m_socket, place, &size) != 0) {
        qFatal("no mail server");
    }
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

MailServer::~MailServer()
{
    m_isOver = true;
    m_thread.join();
    ::close(m_socket);
}

QList<QByteArray> MailServer::messages() const
{
    const QMutexLocker lock(&m_mutex);
    return m_messages;
}

QByteArray MailServer::talk() const
{
    const QMutexLocker lock(&m_mutex);
    return m_talk;
}

void MailServer::serve()
{
    while (!m_isOver) {
        pollfd waiting{m_socket, POLLIN, 0};
        if (::poll(&waiting, 1, waitMs) > 0) {
            const int client = ::accept(m_socket, nullptr, nullptr);
            if (client >= 0) {
                talkTo(client);
                ::close(client);
            }
        }
    }
}

void MailServer::talkTo(int client)
{
    say(client, "220 test server");
    QByteArray buffer;
    QByteArray message;
    bool isData = false;
    while (!m_isOver) {
        pollfd waiting{client, POLLIN, 0};
        if (::poll(&waiting, 1, waitMs) <= 0) {
            continue;
        }
        char bytes[4096];
        const ssize_t count = ::recv(client, bytes, sizeof bytes, 0);
        if (count <= 0) {
            return;
        }
        buffer += QByteArray(bytes, static_cast<qsizetype>(count));
        for (qsizetype end = buffer.indexOf("\r\n"); end >= 0; end = buffer.indexOf("\r\n")) {
            const QByteArray line = buffer.left(end);
            buffer.remove(0, end + 2);
            if (isData && line != ".") {
                message += line + "\r\n";
                continue;
            }
            {
                const QMutexLocker lock(&m_mutex);
                m_talk += line + '\n';
                if (isData) {
                    m_messages << message;
                }
            }
            const QByteArray word = line.left(4).toUpper();
            if (isData) {
                isData = false;
                message.clear();
                say(client, "250 taken");
            } else if (word == "DATA") {
                isData = true;
                say(client, "354 go on");
            } else if (word == "RCPT" && line.contains("<nobody")) {
                say(client, "550 5.1.1 no such mailbox");
            } else if (word == "RCPT" && line.contains("<later")) {
                say(client, "451 try again later");
            } else if (word == "QUIT") {
                say(client, "221 bye");
                return;
            } else {
                say(client, "250 ok");
            }
        }
    }
}
