// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The key by which call numbers stand on the shelf: numbers count as numbers (9 before 10), digits after a point
/// and of a Cutter number as decimals (823.9 before 823.91, .C15 before .C2), case and accents do not count.
QString callNumberKey(const QString &callNumber);
