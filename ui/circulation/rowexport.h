// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QList>
#include <QString>

class QAbstractItemModel;
class RecordPage;

/// Writes rows of a table as CSV, with the headings and the words that the table shows. Returns how many rows.
Result<int> writeRows(const QString &path, const QAbstractItemModel &model, const QList<int> &columns);

/// Asks for a file and writes the rows and columns a page shows at the moment; the sentence to say, empty when nobody
/// chose one.
Result<QString> exportRows(RecordPage &page, const QString &heading);
