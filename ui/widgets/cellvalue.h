// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"
#include "models/values/result.h"

/// A typed text as the value a column stores; empty text is no value. Problems say what cannot be understood. Amounts
/// are read and written in the currency.
Result<QVariant> typedValue(const Column &column, const QString &text, const QString &currency = {});

/// A stored value as the text with which its editor begins.
QString editText(const Column &column, const QVariant &value, const QString &currency = {});

/// A typed year: `1974`, `-720`, `720 BC` and the same in the language of the interface.
std::optional<int> typedYear(const QString &text);
