// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Parses the command line and runs a headless command or the window. Returns the exit code:
/// 0 done, 1 refused or failed, 2 wrong usage.
int runCarrel(int argc, char *argv[]);
