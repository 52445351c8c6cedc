// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lendingpage.h"

#include "models/settings/librarysettings.h"
#include "ui/widgets/message.h"

#include <QCheckBox>
#include <QComboBox>

LendingPage::LendingPage(LibrarySettings &settings, QWidget *parent)
    : SettingsPage(parent),
      m_settings(settings),
      m_dueMode(new QComboBox(this)),
      m_renewalBase(new QComboBox(this)),
      m_found(new QComboBox(this))
{
    setObjectName(QStringLiteral("lendingPage"));
    m_dueMode->setObjectName(QStringLiteral("dueMode"));
    m_dueMode->addItem(tr("Next open day"), QStringLiteral("next_open"));
    m_dueMode->addItem(tr("The same weekday later"), QStringLiteral("same_weekday"));
    m_dueMode->addItem(tr("Count open days only"), QStringLiteral("open_days"));
    m_dueMode->addItem(tr("Stay there"), QStringLiteral("calendar"));
    addRow(tr("Due on a closed day"), tr("What becomes of a due date on a day the library is closed."), m_dueMode);
    m_notAfterMembership = addSwitch(tr("Not after the membership"),
                                     tr("A due date is never later than the last day of the membership."),
                                     QStringLiteral("dueNotAfterExpiry"));
    m_renewalBase->setObjectName(QStringLiteral("renewalBase"));
    m_renewalBase->addItem(tr("The day of the renewal"), false);
    m_renewalBase->addItem(tr("The due date so far"), true);
    addRow(tr("Renewals count from"), tr("Where the days of a renewal start."), m_renewalBase);
    m_renewOverdue = addSwitch(tr("Overdue loans can be renewed"),
                               tr("Otherwise a loan that is late must come back first."),
                               QStringLiteral("renewOverdue"));
    m_pickupOpenDays = addSwitch(tr("Hold shelf counts open days"),
                                 tr("Closed days do not use up the days a copy is kept."),
                                 QStringLiteral("pickupOpenDays"));
    m_skipClosed = addSwitch(tr("No fines for closed days"),
                             tr("Days on which the library is closed do not count as late."),
                             QStringLiteral("finesSkipClosedDays"));
    m_lossEndsFine = addSwitch(tr("A loss ends the fine"),
                               tr("A copy declared lost costs its price, not also the fine so far."),
                               QStringLiteral("lossEndsFine"));
    m_found->setObjectName(QStringLiteral("foundAfterLost"));
    m_found->addItem(tr("Keep the charge"), QStringLiteral("keep"));
    m_found->addItem(tr("Take it off"), QStringLiteral("refund"));
    m_found->addItem(tr("Take it off, charge the old fine"), QStringLiteral("refund_restore"));
    addRow(tr("A lost copy is found"), tr("Proposed at the Desk when it comes back, and done when somebody agrees."),
           m_found);
    addStretch();
    for (const QComboBox *combo : {m_dueMode, m_renewalBase, m_found}) {
        connect(combo, &QComboBox::activated, this, &LendingPage::store);
    }
    connect(&settings, &LibrarySettings::changed, this, &LendingPage::load);
    load();
}

QCheckBox *LendingPage::addSwitch(const QString &name, const QString &explanation, const QString &objectName)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(objectName);
    addRow(name, explanation, box);
    connect(box, &QCheckBox::clicked, this, &LendingPage::store);
    return box;
}

void LendingPage::load()
{
    const LibraryValues &values = m_settings.values();
    m_dueMode->setCurrentIndex(qMax(0, m_dueMode->findData(values.dueMode)));
    m_renewalBase->setCurrentIndex(values.renewFromDueDate ? 1 : 0);
    m_notAfterMembership->setChecked(values.dueNotAfterExpiry);
    m_renewOverdue->setChecked(values.mayRenewOverdue);
    m_pickupOpenDays->setChecked(values.pickupCountsOpenDays);
    m_skipClosed->setChecked(values.finesSkipClosedDays);
    m_lossEndsFine->setChecked(values.lossEndsFine);
    m_found->setCurrentIndex(qMax(0, m_found->findData(values.foundAfterLost)));
    const bool may = m_settings.mayChange();
    const QList<QWidget *> controls{m_dueMode,        m_renewalBase, m_notAfterMembership, m_renewOverdue,
                                    m_pickupOpenDays, m_skipClosed,  m_lossEndsFine,       m_found};
    for (QWidget *control : controls) {
        control->setEnabled(may);
    }
    showProblems({});
    if (may) {
        message()->say(Tone::Info,
                       tr("Due dates already given stay. How long, how much and how often is under Admin, Rules."));
    } else {
        message()->say(Tone::Info, tr("Only administrators can change these settings."));
    }
}

void LendingPage::store()
{
    if (!m_settings.mayChange()) {
        return;
    }
    LibraryValues wanted = m_settings.values();
    wanted.dueMode = m_dueMode->currentData().toString();
    wanted.renewFromDueDate = m_renewalBase->currentData().toBool();
    wanted.dueNotAfterExpiry = m_notAfterMembership->isChecked();
    wanted.mayRenewOverdue = m_renewOverdue->isChecked();
    wanted.pickupCountsOpenDays = m_pickupOpenDays->isChecked();
    wanted.finesSkipClosedDays = m_skipClosed->isChecked();
    wanted.lossEndsFine = m_lossEndsFine->isChecked();
    wanted.foundAfterLost = m_found->currentData().toString();
    if (wanted != m_settings.values()) {
        showProblems(m_settings.change(wanted).problems());
    }
}
