// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The folded words of what a person typed to search for. Hyphens inside numbers are dropped, so a printed ISBN or
/// the beginning of one finds the stored digits.
QStringList searchWords(const QString &typed);
