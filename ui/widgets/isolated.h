// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// A text from the library as it must stand in the interface: where the interface runs from right to left it keeps
/// the direction of its own first letter, so that "14 Cows" does not become "Cows 14". Unchanged elsewhere.
QString isolated(const QString &text);
/// The parts that are not empty, each isolated, with a dot between them.
QString joined(const QStringList &parts);
