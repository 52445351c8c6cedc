// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/audit.h"
#include "tests/support/testlibrary.h"

/// One row a command changed, as the audit log keeps it.
struct RecordedChange {
    QString entity;
    qint64 id;
    std::optional<Image> before;
    std::optional<Image> after;
};

/// The rows of one command, latest first.
QList<RecordedChange> changesOf(TestLibrary &library, const QString &commandId);

/// Takes a command back with these handlers alone, as the undo service would.
Result<void> takeBack(TestLibrary &library, const InverseHandlers &handlers, const QString &commandId, Command command);
