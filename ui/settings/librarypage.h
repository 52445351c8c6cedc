// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class LibrarySettings;
class QComboBox;
class QLineEdit;
struct LibraryValues;

/// What the library is called and how it counts money and time. Administrators change it, others see it.
class LibraryPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit LibraryPage(LibrarySettings &settings, QWidget *parent = nullptr);

    QString title() const override { return tr("Library"); }
    void load() override;

private:
    void store();

    LibrarySettings &m_settings;
    QLineEdit *m_name;
    QComboBox *m_currency;
    QComboBox *m_language;
    QComboBox *m_zone;
};
