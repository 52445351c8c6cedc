// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/exchange/encodingdetection.h"
#include "models/exchange/target.h"

enum class ExportFormat { Csv, Json };

/// What is to be written, and where.
struct ExportRequest {
    Subject subject = Subject::Books;
    ExportFormat format = ExportFormat::Csv;
    QString path;
};

struct ExportSummary {
    qint64 records = 0; ///< books, users or loans
    qint64 rows = 0; ///< lines of the table: a book has one for each copy
};

/// The columns of an exported table, in their order. An import knows a file that has them as our own.
QStringList exportColumns(Subject subject);

/// Writes all books, users or loans of the library into a file, replacing it only when everything is written.
/// Tables are formula-safe and read back equal; passwords are in none. Reads on the gate's connection, in one view of
/// the library: run it on a worker. Refuses with accounts.notAllowed, exchange.writeFailed, exchange.cancelled.
Result<ExportSummary> exportTo(CommandGate &gate, const ExportRequest &request, const KeepGoing &keepGoing = {});

/// Writes any table as formula-safe CSV for spreadsheets: lists of problems, reports.
Result<void> writeTable(const QString &path, const QStringList &header, const QList<QStringList> &rows);
