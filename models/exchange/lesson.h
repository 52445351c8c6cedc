// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/exchange/encodingdetection.h"
#include "models/exchange/importrequest.h"

/// Imports one of the two databases of the lessons as far as its rows are sound; what is not is reported with its
/// table and id. Users become viewers whatever the file says. An old password signs in once within 90 days.
/// A second import adds nothing. With `isTrial` everything is done and taken back.
/// A remark's line is the row's place in its table, its column the table's name.
Result<ImportSummary> importLesson(CommandGate &gate, const QString &path, bool isTrial,
                                   const KeepGoing &keepGoing = {});
