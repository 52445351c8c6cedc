// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/style.h"

#include <QLabel>

/// A word on a soft ground: exceptions only (late, blocked, ends soon), never colour alone.
class Pill : public QLabel
{
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);
    Pill(Tone tone, const QString &text, QWidget *parent = nullptr);

    void set(Tone tone, const QString &text);
};
