// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "models/accounts/session.h"
#include "models/database/database.h"
#include "models/settings/librarysettings.h"
#include "models/settings/stationpreferences.h"
#include "models/values/clock.h"

#include <QTemporaryDir>

#include <memory>

/// What scenes are built from: a copy of the demo library with its services, signed in as its administrator, and
/// preferences of its own.
class Stage
{
public:
    Stage();
    ~Stage();

    Services &services() { return *m_services; }
    CommandGate &gate() { return m_services->gate; }
    Database &database() { return *m_database; }
    const Clock &clock() const { return m_clock; }
    const Session &session() const { return m_session; }
    /// A card and two copies that can be lent to it, as a scanner would read them.
    QStringList someCodes();
    LibrarySettings &settings() { return *m_settings; }
    StationPreferences &preferences() { return m_preferences; }
    QString libraryPath() const;
    QString folder() const { return m_folder.path(); }

    /// Lets queued work, timers of up to `ms` and painting happen.
    static void settle(int ms = 60);

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Session m_session;
    StationPreferences m_preferences;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<LibrarySettings> m_settings;
};
