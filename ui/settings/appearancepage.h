// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;
class Segments;
class StationPreferences;

/// How Carrel looks at this station.
class AppearancePage : public SettingsPage
{
    Q_OBJECT

public:
    explicit AppearancePage(StationPreferences &preferences, QWidget *parent = nullptr);

    QString title() const override { return tr("Appearance"); }
    void load() override;

signals:
    /// Another language for the interface was chosen and stored.
    void languageChosen(const QString &code);

private:
    StationPreferences &m_preferences;
    Segments *m_mode;
    QComboBox *m_text;
    Segments *m_rows;
    QComboBox *m_language;
};
