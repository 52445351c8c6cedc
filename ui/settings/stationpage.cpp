// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/stationpage.h"

#include "models/settings/librarysettings.h"
#include "models/settings/stationpreferences.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSlider>
#include <QSpinBox>

StationPage::StationPage(StationPreferences &preferences, LibrarySettings &settings, QWidget *parent)
    : SettingsPage(parent)
    , m_preferences(preferences)
    , m_settings(settings)
    , m_name(new QLineEdit(this))
    , m_sounds(new QCheckBox(tr("on"), this))
    , m_volume(new QSlider(Qt::Horizontal, this))
    , m_idle(new QSpinBox(this))
{
    setObjectName(QStringLiteral("stationPage"));
    m_name->setObjectName(QStringLiteral("stationName"));
    m_name->setMinimumWidth(theme().px(220));
    m_sounds->setObjectName(QStringLiteral("sounds"));
    m_volume->setObjectName(QStringLiteral("volume"));
    m_volume->setRange(0, 100);
    m_volume->setFixedWidth(theme().px(160));
    m_idle->setObjectName(QStringLiteral("deskIdleSeconds"));
    m_idle->setRange(15, 3600);
    m_idle->setSingleStep(15);
    m_idle->setSuffix(tr(" s"));
    m_idle->setMinimumWidth(theme().px(110));
    addRow(tr("Name of this station"), tr("Shown in the status line and kept with what is done here. From the next sign-in on."),
           m_name);
    addRow(tr("Sounds of the Desk"), tr("Every result is also shown in words."), m_sounds);
    addRow(tr("Volume"), QString(), m_volume);
    addRow(tr("Desk forgets the user after"), tr("For the whole library, so that nobody sees the loans of the person before."),
           m_idle);
    addStretch();
    connect(m_name, &QLineEdit::editingFinished, this, [this] { m_preferences.setStationName(m_name->text()); });
    connect(m_sounds, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.setSoundsOn(on);
        m_volume->setEnabled(on);
    });
    connect(m_volume, &QSlider::valueChanged, this, [this](int volume) { m_preferences.setSoundVolume(volume); });
    connect(m_idle, &QSpinBox::editingFinished, this, &StationPage::storeIdle);
    connect(&settings, &LibrarySettings::changed, this, &StationPage::load);
    load();
}

void StationPage::load()
{
    m_name->setText(m_preferences.stationName());
    m_sounds->setChecked(m_preferences.soundsOn());
    m_volume->setEnabled(m_preferences.soundsOn());
    m_volume->setValue(m_preferences.soundVolume());
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
