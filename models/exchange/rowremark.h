// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/target.h"
#include "models/values/result.h"

/// How much a remark matters.
enum class Weight {
    Kept, ///< odd, but right: kept as it is
    Look, ///< imported, worth a look
    Refused, ///< the row is not imported
};

/// Something to say about a row of a file.
struct RowRemark {
    Weight weight = Weight::Look;
    qint64 line = 0;
    QString title; ///< of the book, or the user's name: to find the row by
    QString column; ///< name in the file; empty = the row
    QString value; ///< what stands in the cell
    Problem problem; ///< its field is the target's name
};
