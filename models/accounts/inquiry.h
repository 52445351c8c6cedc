// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/database/worker.h"

#include <QPointer>
#include <QTimer>

/// A question to the library that is asked again and again and may take a while: how many loans are out, what the day
/// asks for. It is answered by the reader of the gate, in another thread and on another connection, and the answer
/// comes back to this one; at once where there is no reader. No answer comes after the inquiry is gone.
class Inquiry : public QObject
{
    Q_OBJECT

public:
    explicit Inquiry(CommandGate &gate, QObject *parent = nullptr);
    ~Inquiry() override;

    /// Asks something else than before: what is asked now is stopped, and its answer does not come. `read`, a
    /// `Result<T>(CommandGate &)`, runs in the other thread and takes nothing of this one but copies; `done` is given
    /// its answer, a `void(const Result<T> &)`.
    template <typename Read, typename Done>
    void ask(Read read, Done done)
    {
        cancel();
        start(std::move(read), std::move(done));
    }
    /// Asks the same as before, because something has changed: what is asked now is answered, then once more, however
    /// often this was called meanwhile.
    template <typename Read, typename Done>
    void askAgain(Read read, Done done)
    {
        if (isAsking() || m_rest.isActive()) {
            m_next = [this, read = std::move(read), done = std::move(done)] { start(read, done); };
        } else {
            start(std::move(read), std::move(done));
        }
    }
    /// No answer comes to what was asked so far.
    void cancel();
    bool isAsking() const { return m_isAsking; }
    /// How long askAgain() leaves the library alone after an answer.
    void setRest(std::chrono::milliseconds rest) { m_rest.setInterval(rest); }

signals:
    /// The answer takes so long that a person should be told; and it has come.
    void lasting(bool isLasting);

private:
    template <typename Read, typename Done>
    void start(Read read, Done done)
    {
        const quint64 number = begin();
        if (m_gate.reader() == nullptr) {
            const auto answer = read(m_gate);
            end(number, [&] { done(answer); });
            return;
        }
        const Clock &clock = m_gate.clock();
        m_ticket = m_gate.reader()->start(
            [read = std::move(read), clock = FixedClock(clock.now(), clock.zone()),
             session = m_gate.session()](Job &job) {
                CommandGate gate(job.database(), clock, session);
                return read(gate);
            },
            [self = QPointer<Inquiry>(this), number, done = std::move(done)](const auto &answer) {
                if (self) {
                    self->end(number, [&] { done(answer); });
                }
            });
    }
    quint64 begin();
    void end(quint64 number, const std::function<void()> &tell);
    void goOn();
    void setLasting(bool isLasting);

    CommandGate &m_gate;
    JobTicket m_ticket;
    quint64 m_number = 0; ///< of the newest question
    bool m_isAsking = false;
    bool m_isLasting = false;
    std::function<void()> m_next;
    QTimer m_rest;
    QTimer m_patience;
};
