// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Called by a thread that works in the background: where all processors are busy, the window's thread goes first.
void letWindowGoFirst();
