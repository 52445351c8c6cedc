// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

/// A backup stays as it is: asks where the library it becomes is to be kept, makes that, and calls `opened` with it.
/// Nothing is ever overwritten. `folder` is proposed.
void openBackup(QWidget *window, const QString &backupPath, const QString &folder,
                const std::function<void(const QString &library)> &opened);
