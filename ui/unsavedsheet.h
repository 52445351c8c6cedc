// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

/// Asked when the window closes over forms that are not saved.
class UnsavedSheet : public Sheet
{
    Q_OBJECT

public:
    /// `pages` are the pages that still hold something.
    explicit UnsavedSheet(const QStringList &pages, QWidget *parent = nullptr);
};
