// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyhint.h"

KeyHint::KeyHint(const QKeySequence &keys, QWidget *parent) : QLabel(keys.toString(QKeySequence::NativeText), parent)
{
    setProperty("role", QStringLiteral("keys"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
}
