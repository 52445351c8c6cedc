// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// A file system under SQLite that breaks on demand: a layer that passes every call on, counts those that write, and
/// at the chosen one either fails or cuts the power. For this whole program, once installed.
namespace faultvfs {

/// What happens at the chosen call.
enum class Fault {
    PowerCut, ///< ends the program; what was not synchronised may be any of its earlier versions
    DiskFull,
    WriteError,
};

/// Puts the layer under every connection opened from now on.
void install();
/// Breaks at the `at`-th writing call from now on; `persistent` = at every later one too. `seed` decides what a power
/// cut leaves behind.
void arm(Fault fault, qint64 at, bool persistent, quint32 seed);
void disarm();
/// Whether the armed fault was met.
bool hasFired();

/// How a program ends whose power was cut.
inline constexpr int powerCutExitCode = 99;

} // namespace faultvfs
