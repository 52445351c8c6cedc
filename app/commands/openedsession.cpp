// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/openedsession.h"

#include "models/settings/librarysettings.h"
#include "models/settings/stationpreferences.h"
#include "models/users/signinservice.h"

namespace {

/// How long a headless command waits for a window that is writing.
constexpr std::chrono::seconds patience{10};

} // namespace

OpenedSession::OpenedSession(OpenedLibrary library) : m_library(std::move(library))
{
    if (const auto values = LibrarySettings::read(*m_library.database)) {
        m_clock.setZone(values->zone());
    }
    m_services = std::make_unique<Services>(*m_library.database, m_clock, m_session);
}

OpenedSession::~OpenedSession()
{
    m_services.reset();
    settle(*m_library.database);
}

Result<std::unique_ptr<OpenedSession>> OpenedSession::open(const Invocation &invocation, bool mayBeOlder)
{
    OpenedLibrary library = openLibrary(invocation.library(), {Database::Access::ReadWrite, patience, {}});
    if (!library.isOpen()) {
        return library.problems;
    }
    if (library.state == LibraryState::Older && !mayBeOlder) {
        return Problem{{}, QStringLiteral("database.older"), {}};
    }
    invocation.terminal.problems(library.notices);
    std::unique_ptr<OpenedSession> opened(new OpenedSession(std::move(library)));
    if (const Result<void> signedIn = opened->signIn(invocation); !signedIn) {
        return signedIn.problems();
    }
    return opened;
}

Result<void> OpenedSession::signIn(const Invocation &invocation)
{
    const QString user = invocation.option("user");
    if (user.isEmpty()) {
        return Problem{{}, QStringLiteral("command.noUser"), {}};
    }
    const Result<QString> password = invocation.has("password-file")
        ? Terminal::passwordFrom(invocation.option("password-file"))
        : invocation.terminal.askPassword(CommandLine::tr("Password of %1:").arg(user));
    if (!password) {
        return password.problems();
    }
    const Result<PasswordCost> cost = SignInService::costOf(database());
    if (!cost) {
        return cost.problems();
    }
    SignInService service(database(), m_clock, *cost);
    Result<SignedIn> entered = service.signIn({user, *password, StationPreferences().stationName()});
    if (!entered) {
        return entered.problems();
    }
    if (entered->mustChangePassword) {
        return Problem{{}, QStringLiteral("command.mustChangePassword"), {}};
    }
    m_session = entered->session;
    return {};
}
