// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the command line wants of the window.
struct WindowWish {
    QString library = {}; ///< a file to open; empty = the one used last, or the first-run page
    bool demo = false; ///< open a copy of the demo library
};

/// Runs the program with its window. Returns the exit code.
int runWindow(int &argc, char **argv, const WindowWish &wish);
