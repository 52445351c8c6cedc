// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class LibrarySettings;
class QComboBox;

/// When windows lock themselves.
class SecurityPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit SecurityPage(LibrarySettings &settings, QWidget *parent = nullptr);

    QString title() const override { return tr("Security and lock"); }
    void load() override;

private:
    void store();

    LibrarySettings &m_settings;
    QComboBox *m_lock;
};
