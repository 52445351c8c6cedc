// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QString>

/// The demo library of today: made when it is not there yet, with loans counted back from today; yesterday's is
/// thrown away. Slow the first time: not for the interface's thread. Returns its path.
Result<QString> demoLibrary();
/// What signs in to it.
QString demoUser();
QString demoPasswordText();
