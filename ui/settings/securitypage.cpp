// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/securitypage.h"

#include "models/settings/librarysettings.h"
#include "ui/widgets/message.h"

#include <QComboBox>

SecurityPage::SecurityPage(LibrarySettings &settings, QWidget *parent)
    : SettingsPage(parent),
      m_settings(settings),
      m_lock(new QComboBox(this))
{
    setObjectName(QStringLiteral("securityPage"));
    m_lock->setObjectName(QStringLiteral("lockMinutes"));
    for (const int minutes : {1, 2, 5, 10, 15, 30, 60}) {
        m_lock->addItem(tr("%n minute(s)", nullptr, minutes), minutes);
    }
    m_lock->addItem(tr("Never"), 0);
    addRow(tr("Lock after"),
           tr("When nobody has used a window for so long, it asks for the password. What was typed is kept. "
              "For the whole library."),
           m_lock);
    addStretch();
    connect(m_lock, &QComboBox::activated, this, &SecurityPage::store);
    connect(&settings, &LibrarySettings::changed, this, &SecurityPage::load);
    load();
}

void SecurityPage::load()
{
    const int minutes = m_settings.values().lockMinutes;
    if (m_lock->findData(minutes) < 0) {
        m_lock->addItem(tr("%n minute(s)", nullptr, minutes), minutes);
    }
    m_lock->setCurrentIndex(m_lock->findData(minutes));
    m_lock->setEnabled(m_settings.mayChange());
    showProblems({});
    if (!m_settings.mayChange()) {
        message()->say(Tone::Info, tr("Only administrators can change these settings."));
    }
}

void SecurityPage::store()
{
    LibraryValues wanted = m_settings.values();
    wanted.lockMinutes = m_lock->currentData().toInt();
    if (wanted != m_settings.values()) {
        showProblems(m_settings.change(wanted).problems());
    }
}
