// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

/// Every command and who may do it: the one table that services and interface follow.
class RolesDialog : public Sheet
{
    Q_OBJECT

public:
    explicit RolesDialog(QWidget *parent = nullptr);
};
