// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// A book nobody has entered yet, in as few words as it takes to lend it at once. The rest is entered later.
struct FastAddDraft {
    QString isbn = {}; ///< in any notation
    QString title = {};
    QString author = {};
    QString barcode = {}; ///< of the copy in hand
    std::optional<qint64> itemTypeId = {}; ///< decides how long it may be out
    QString remark = {}; ///< kept with the copy, so that it is found again
};
