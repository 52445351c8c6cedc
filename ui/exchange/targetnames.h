// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mapping.h"
#include "models/exchange/rowremark.h"

#include <QString>

/// "Books", "Users", "Loans".
QString subjectLabel(Subject subject);
/// What a column becomes, with how its cells are read: "Authors, split at “;”", "Born, day first".
QString mappingLabel(const ColumnMapping &column);
/// The choices for a column of a file about a subject: every target, lists and dates in each way of reading them.
/// The first one is 'Do not import'.
QList<ColumnMapping> mappingChoices(Subject subject);
/// A remark in a few words: "ISBN kept as printed". What has no short form gets its sentence.
QString shortRemark(const RowRemark &remark);
