// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class LibrarySession;
class QWidget;

/// The end of work in a library: a backup when the plan wants one, then everything moves into the one file. Shows that
/// it is busy when it takes long; what fails is said, and never keeps the window open.
void closeLibrary(std::unique_ptr<LibrarySession> library, QWidget *window);
