// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/strength.h"

#include <QString>

/// What would make a password better, or that it is fine: the words beside its strength.
QString passwordAdviceText(const QString &password, const PasswordStrength &strength);
