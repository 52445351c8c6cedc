// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/librarysession.h"
#include "app/sheets.h"
#include "app/workspace.h"
#include "app/workspacetables.h"
#include "ui/circulation/loanspage.h"
#include "ui/mainwindow.h"
#include "ui/privacy/personaldatasheet.h"
#include "ui/privacy/privacypage.h"
#include "ui/users/userspage.h"

namespace {

/// When the last of the backups that hold today's data goes, as the plan keeps them.
QDate backupsUntil(const Keep &keep, const QDate &today)
{
    if (keep.monthly > 0) {
        return today.addMonths(keep.monthly);
    }
    return keep.weekly > 0 ? today.addDays(7 * keep.weekly) : today.addDays(keep.daily);
}

} // namespace

void Workspace::addPrivacy()
{
    Services &services = m_library.services();
    if (!services.gate.mayDo(Command::Anonymise) || m_library.isReadOnly()) {
        return;
    }
    m_admin->addSection(AdminPage::Group::Library, new PrivacyPage(services.gate, services.anonymise));
}

void Workspace::openPersonalData(qint64 userId)
{
    Services &services = m_library.services();
    PersonalDataSheet::Collaborators with{services.personalData, services.gate};
    with.libraryName = services.settings.values().name;
    with.currency = services.settings.values().currency;
    with.backups = static_cast<int>(m_library.backups().overview().backups.size());
    with.backupsUntil = backupsUntil(m_library.backups().plan().keep, m_library.clock().today());
    if (const Result<PrivacySettings> privacy = loadPrivacy(m_library.database())) {
        with.anonymiseAfterDays = privacy->anonymiseAfterDays;
    }
    if (services.gate.mayDo(Command::EditUser)) {
        with.deactivate = [&services](qint64 id) -> Result<void> {
            return services.users.change({id}, UserField::IsActive, false);
        };
    }
    auto *sheet = new PersonalDataSheet(with, userId, &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &PersonalDataSheet::exported, this, [this](const QString &sentence) { m_window.say(sentence); });
    connect(sheet, &PersonalDataSheet::deactivated, this, [this](qint64 id) {
        m_tables->users.applyChanges({id});
        m_window.say(tr("The card is closed"), true);
    });
    connect(sheet, &PersonalDataSheet::erased, this, [this](qint64 id) {
        m_tables->users.applyChanges({id});
        m_library.changes().readNow();
        m_window.say(tr("All data of the user was erased"));
    });
    connect(sheet, &PersonalDataSheet::loanWanted, this, [this](qint64 loanId) {
        m_window.showPage(m_loans);
        m_loans->showRecord(loanId);
    });
    connect(sheet, &PersonalDataSheet::backupsWanted, this,
            [this] { m_sheets->openSettings(QStringLiteral("backupsPage")); });
    sheet->present();
}
