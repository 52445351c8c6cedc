// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/target.h"
#include "models/values/result.h"

#include <QJsonObject>

#include <functional>

class Database;

/// A record as a file shows it: values by the names of exportColumns(), and for a book its copies below "copies".
using TakeRecord = std::function<Result<void>(const QJsonObject &record)>;

/// Hands out every record in the order of the ids; stops at the first problem.
Result<void> eachExported(Database &database, Subject subject, const TakeRecord &take);
/// How many there are.
Result<qint64> countExported(Database &database, Subject subject);
