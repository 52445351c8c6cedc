// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/stationpage.h"

#include "models/settings/librarysettings.h"
#include "models/settings/stationpreferences.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QSpinBox>

StationPage::StationPage(StationPreferences &preferences, LibrarySettings &settings, QWidget *parent)
    : SettingsPage(parent),
      m_preferences(preferences),
      m_settings(settings),
      m_name(new QLineEdit(this)),
      m_idle(new QSpinBox(this))
{
    setObjectName(QStringLiteral("stationPage"));
    m_name->setObjectName(QStringLiteral("stationName"));
    m_name->setMinimumWidth(theme().px(220));
    m_idle->setObjectName(QStringLiteral("deskIdleSeconds"));
    m_idle->setRange(15, 3600);
    m_idle->setSingleStep(15);
    m_idle->setSuffix(tr(" s"));
    m_idle->setMinimumWidth(theme().px(110));
    addRow(tr("Name of this station"),
           tr("Shown in the status line and kept with what is done here. From the next sign-in on."), m_name);
    addRow(tr("Desk forgets the user after"),
           tr("For the whole library, so that nobody sees the loans of the person before."), m_idle);
    addStretch();
    connect(m_name, &QLineEdit::editingFinished, this, [this] { m_preferences.setStationName(m_name->text()); });
    connect(m_idle, &QSpinBox::editingFinished, this, &StationPage::storeIdle);
    connect(&settings, &LibrarySettings::changed, this, &StationPage::load);
    load();
}

void StationPage::load()
{
    m_name->setText(m_preferences.stationName());
    m_idle->setValue(m_settings.values().deskIdleSeconds);
    m_idle->setEnabled(m_settings.mayChange());
    showProblems({});
}

void StationPage::storeIdle()
{
    LibraryValues wanted = m_settings.values();
    wanted.deskIdleSeconds = m_idle->value();
    if (wanted != m_settings.values()) {
        showProblems(m_settings.change(wanted).problems());
    }
}
