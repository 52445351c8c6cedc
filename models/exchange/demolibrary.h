// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/clock.h"
#include "models/values/result.h"

#include <functional>

/// User name and password of the demo library's administrator; shown on its sign-in screen.
inline constexpr QLatin1String demoUserName("demo");
inline constexpr QLatin1String demoLibrarianUserName("librarian");
inline constexpr QLatin1String demoPassword("demo");

/// Told how far the building is, in percent.
using DemoProgress = std::function<void(int percent)>;

/// Builds the demo library as a new file: real titles, invented users, and half a year of loans counted back from the
/// clock's today; otherwise the same every time. Refuses with `database.exists`; what failed half-way is removed.
Result<void> buildDemoLibrary(const QString &path, const Clock &clock, const DemoProgress &progress = {});
