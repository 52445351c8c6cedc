// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class LibrarySettings;
class QLineEdit;
class QSpinBox;
class StationPreferences;

/// This computer and its Desk: its name, and how long the Desk remembers a user.
class StationPage : public SettingsPage
{
    Q_OBJECT

public:
    StationPage(StationPreferences &preferences, LibrarySettings &settings, QWidget *parent = nullptr);

    QString title() const override { return tr("This station"); }
    void load() override;

private:
    void storeIdle();

    StationPreferences &m_preferences;
    LibrarySettings &m_settings;
    QLineEdit *m_name;
    QSpinBox *m_idle;
};
