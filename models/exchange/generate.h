// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/clock.h"
#include "models/values/result.h"

#include <functional>

/// How large an invented library shall be. Users are a fifth and loans five times of the books unless said.
struct GenerateSize {
    qint64 books = 0;
    qint64 users = -1;
    qint64 loans = -1;
    quint32 seed = 1;
};

/// Told how far it is, in percent; answers false to stop.
using GenerateProgress = std::function<bool(int percent)>;

/// User name and password of a generated library's administrator: it holds invented people only.
inline constexpr QLatin1String generatedUserName("admin");
inline constexpr QLatin1String generatedPassword("generated library");

/// Writes a new library of invented books, copies, users and loans, in many scripts, for trying out sizes: the same
/// for the same size, seed and day. Refuses with `database.exists`, `generate.nothing` or `database.interrupted`; what
/// is half done is removed.
Result<void> generateLibrary(const QString &path, const GenerateSize &size, const Clock &clock,
                             const GenerateProgress &progress = {});
