// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/exchange/encodingdetection.h"
#include "models/exchange/importrequest.h"
#include "models/values/result.h"

/// What an import would do, without writing anything. Reads the file through: run it on a worker, with that worker's
/// connection. Refuses with exchange.cancelled when `keepGoing` says so.
Result<ImportSummary> tryImport(CommandGate &gate, const ImportRequest &request, const KeepGoing &keepGoing = {});

/// Imports a file in one transaction: everything or nothing, one command for undo, one batch in the audit log.
Result<ImportSummary> runImport(CommandGate &gate, const ImportRequest &request, const KeepGoing &keepGoing = {});

/// The mapping and format for a file when nobody chose: what is recognised, or the columns of a saved mapping.
/// `subject` and `encoding` are what a person said instead.
struct ImportWish {
    QString path;
    std::optional<Subject> subject;
    std::optional<QByteArray> encoding;
    std::optional<MappingFile> mapping;
    FormatChoice format = {}; ///< chosen in the window; goes before what a mapping says
};
struct ImportPlan {
    TableDescription table;
    ImportRequest request;
};
Result<ImportPlan> planImport(const ImportWish &wish, const KeepGoing &keepGoing = {});

/// Writes the rows that were refused, with the original header, to be corrected and imported again.
Result<void> writeRefusedRows(const ImportRequest &request, const ImportSummary &summary, const QString &path);
