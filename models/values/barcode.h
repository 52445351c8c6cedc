// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a scanner or a keyboard sent, as it is compared and stored: without control characters and spaces, in plain
/// digits and letters. Hyphens and letter case stay, they are printed on the label.
QString cleanedBarcode(const QString &scanned);

/// The number after this one: its last run of digits counted up, as wide as before (A-0099 → A-0100, 99 → 100).
/// A text without digits gets a 1 at its end; an empty one gives `firstBarcode`.
QString nextBarcode(const QString &barcode);

/// Where numbering begins in a library without copies.
inline constexpr QLatin1String firstBarcode("30000001");
