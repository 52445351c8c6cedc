// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/look.h"

#include "models/settings/stationpreferences.h"
#include "ui/widgets/theme.h"

void applyLook(const StationPreferences &preferences)
{
    const QString mode = preferences.themeMode();
    theme().setMode(mode == QLatin1String("dark")        ? Theme::Mode::Dark
                        : mode == QLatin1String("light") ? Theme::Mode::Light
                                                         : Theme::Mode::System);
    theme().setTextPercent(preferences.textPercent());
    theme().setRowHeight(preferences.rowHeight());
}
