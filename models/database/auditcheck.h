// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QString>

#include <functional>

class Database;

/// Where the audit log ends: goes into each backup's name list and shows later whether something was cut off.
struct AuditHead {
    qint64 seq = 0;
    QString hash;
    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

/// The newest entry of the log.
Result<AuditHead> auditHead(Database &database);

/// Reads the whole log and its images again. Problems: `check.auditBroken` (seq; an entry was changed, removed or put
/// in), `check.auditCut` (entries at the end are gone), `check.imageChanged` (seq), `check.imageMissing` (seq; missing
/// without an entry that says it was erased).
Result<void> checkAudit(Database &database, const std::function<void(qint64 done, qint64 all)> &progress = {});
