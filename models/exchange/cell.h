// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The text a cell stands for: without the guard of formula-safe files, without ="…" around it, composed and trimmed.
QString cellText(const QString &cell);
