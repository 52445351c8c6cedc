// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class LibrarySettings;
class QCheckBox;
class QComboBox;

/// How due dates, renewals, the hold shelf and fines treat closed days, the end of a membership and losses: what holds
/// beside the rules, for everybody.
class LendingPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit LendingPage(LibrarySettings &settings, QWidget *parent = nullptr);

    QString title() const override { return tr("Lending"); }
    void load() override;

private:
    QCheckBox *addSwitch(const QString &name, const QString &explanation, const QString &objectName);
    void store();

    LibrarySettings &m_settings;
    QComboBox *m_dueMode;
    QCheckBox *m_notAfterMembership;
    QComboBox *m_renewalBase;
    QCheckBox *m_renewOverdue;
    QCheckBox *m_pickupOpenDays;
    QCheckBox *m_skipClosed;
    QCheckBox *m_lossEndsFine;
    QComboBox *m_found;
};
