// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/users/signinservice.h"
#include "models/values/clock.h"
#include "models/values/result.h"
#include "ui/signin/newlibrary.h"

/// Makes a library with its settings, standard rules and first administrator: whole, or not at all. An existing file is
/// never touched (`database.exists`). Slow by the password's hashing: not for the interface's thread.
Result<void> createLibrary(const NewLibrary &library, const Clock &clock, const PasswordCost &cost);
