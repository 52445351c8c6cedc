// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class StationPreferences;

/// Puts the look that was chosen at this station onto the theme: at the start, and after a change in the settings.
void applyLook(const StationPreferences &preferences);
