// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/deskanswer.h"
#include "models/values/clock.h"

#include <QJsonObject>

#include <functional>

class DeskSession;

/// Reads the moment at the start of a line, ISO 8601; without a zone it is the library's own time. Invalid = none.
QDateTime momentOfLine(const QString &text, const QTimeZone &zone);

/// The clock of a desk that can be told the time of a line: what was written down while the library could not be
/// reached is entered as of then. Without one it is the clock it was given.
class LineClock : public Clock
{
public:
    explicit LineClock(const Clock &clock) : m_clock(clock) { }
    QDateTime now() const override { return m_said.isValid() ? m_said : m_clock.now(); }
    QTimeZone zone() const override { return m_clock.zone(); }
    void say(const QDateTime &moment) { m_said = moment; } ///< invalid = now

private:
    const Clock &m_clock;
    QDateTime m_said;
};

/// The line protocol of `carrel desk`: reads `[TIME] card CODE | lend CODE | return CODE | renew CODE | hold CARD CODE
/// | end | undo` and answers each line with one JSON object {ok, code, title, user, due_on, findings}. The gate must
/// tell the time by the same LineClock. TIME is an ISO 8601 moment, in the library's zone when it names none.
class DeskProtocol
{
public:
    /// Places a hold for a card on the book of a code.
    using PlaceHold = std::function<DeskAnswer(const QString &card, const QString &code)>;

    DeskProtocol(DeskSession &session, LineClock &clock, PlaceHold placeHold = {});

    /// The answer to one line; empty for an empty line or a comment (#). Waits a few seconds for a locked library.
    QByteArray answer(const QString &line);

private:
    QJsonObject work(const QString &verb, const QString &code);
    QJsonObject refusal(const QString &code, const QString &problem, const QStringList &arguments = {}) const;
    QJsonObject toJson(const DeskAnswer &answer) const;

    DeskSession &m_session;
    LineClock &m_clock;
    PlaceHold m_placeHold;
};
