// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/inquiry.h"

#include <utility>

namespace {
/// Shorter than this nobody notices.
constexpr std::chrono::milliseconds patience{200};
} // namespace

Inquiry::Inquiry(CommandGate &gate, QObject *parent) : QObject(parent), m_gate(gate)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(0);
    connect(&m_rest, &QTimer::timeout, this, &Inquiry::goOn);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { setLasting(true); });
}

Inquiry::~Inquiry()
{
    m_ticket.cancel();
}

void Inquiry::cancel()
{
    ++m_number;
    m_next = {};
    m_rest.stop();
    m_ticket.cancel();
    m_isAsking = false;
    m_patience.stop();
    setLasting(false);
}

quint64 Inquiry::begin()
{
    m_isAsking = true;
    m_patience.start();
    return ++m_number;
}

void Inquiry::end(quint64 number, const std::function<void()> &tell)
{
    if (number != m_number) {
        return;
    }
    m_isAsking = false;
    m_patience.stop();
    setLasting(false);
    const QPointer<Inquiry> self(this);
    tell();
    if (!self || m_isAsking) {
        return;
    }
    if (m_rest.interval() > 0) {
        m_rest.start();
    } else {
        goOn();
    }
}

void Inquiry::goOn()
{
    if (m_next) {
        std::exchange(m_next, {})();
    }
}

void Inquiry::setLasting(bool isLasting)
{
    if (std::exchange(m_isLasting, isLasting) != isLasting) {
        emit lasting(isLasting);
    }
}
