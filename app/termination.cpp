// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/termination.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace {

std::array<int, 2> &ends()
{
    static std::array<int, 2> sockets{-1, -1};
    return sockets;
}

/// A signal handler may do next to nothing: it writes a byte, and the event loop does the rest.
void note(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends()[0], &byte, sizeof byte);
}

} // namespace

Termination::Termination(QObject *parent) : QObject(parent), m_notifier(nullptr)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends().data()) != 0) {
        return;
    }
    m_notifier = new QSocketNotifier(ends()[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto taken = ::read(ends()[1], &byte, sizeof byte);
        emit requested();
    });
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        std::signal(signal, note);
    }
}
