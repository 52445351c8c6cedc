// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class LibrarySettings;
class QCheckBox;
class QLineEdit;
class QSlider;
class QSpinBox;
class StationPreferences;

/// This computer and its Desk: name, sounds, and how long the Desk remembers a user.
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
    QCheckBox *m_sounds;
    QSlider *m_volume;
    QSpinBox *m_idle;
};
