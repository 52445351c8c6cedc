// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "app/services.h"
#include "models/database/openlibrary.h"
#include "models/undo/undoservice.h"
#include "models/values/clock.h"

#include <memory>

/// A library that a headless command has open, with somebody signed in. Closing it moves everything into the one file.
class OpenedSession
{
public:
    /// Opens and signs in, `--user` and `--password-file` or a prompt. `clock` replaces the computer's.
    static Result<std::unique_ptr<OpenedSession>> open(const Invocation &invocation, bool mayBeOlder = false);
    ~OpenedSession();
    OpenedSession(const OpenedSession &) = delete;
    OpenedSession &operator=(const OpenedSession &) = delete;

    Database &database() { return *m_library.database; }
    const Clock &clock() const { return m_clock; }
    const Session &session() const { return m_session; }
    CommandGate &gate() { return m_services->gate; }
    Services &services() { return *m_services; }
    const OpenedLibrary &library() const { return m_library; }

private:
    explicit OpenedSession(OpenedLibrary library);
    Result<void> signIn(const Invocation &invocation);

    OpenedLibrary m_library;
    SystemClock m_clock;
    Session m_session;
    std::unique_ptr<Services> m_services;
};
