// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets.h"

#include "app/librarysession.h"
#include "models/backup/backupplan.h"
#include "models/backup/backupwriter.h"
#include "models/settings/stationpreferences.h"
#include "ui/exchange/exportsheet.h"
#include "ui/exchange/importsheet.h"
#include "ui/mainwindow.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/backupspage.h"
#include "ui/settings/lendingpage.h"
#include "ui/settings/librarypage.h"
#include "ui/settings/mailpage.h"
#include "ui/settings/securitypage.h"
#include "ui/settings/settingswindow.h"
#include "ui/settings/stationpage.h"

namespace {

/// The verified backup before an import, in the folder of the library's backups.
ImportSheet::Backup backupBefore(const Clock &clock)
{
    return [&clock](Database &database) -> Result<QString> {
        const Result<BackupFile> backup =
            writeBackup(database, planOf(database.location()).folder, BackupReason::Import, clock.now());
        return backup ? Result<QString>(backup->fileName()) : Result<QString>(backup.problems());
    };
}

} // namespace

Sheets::Sheets(MainWindow &window, LibrarySession &library, StationPreferences &preferences, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_library(library),
      m_preferences(preferences)
{ }

void Sheets::openSettings(const QString &page)
{
    LibrarySettings &settings = m_library.services().settings;
    auto *sheet = new SettingsWindow(&m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->addPage(new LibraryPage(settings));
    sheet->addPage(new LendingPage(settings));
    if (m_library.services().gate.mayDo(Command::SendNotices)) {
        sheet->addPage(new MailPage(m_library.services().gate, m_preferences));
    }
    sheet->addPage(new StationPage(m_preferences, settings));
    auto *appearance = new AppearancePage(m_preferences);
    // Queued: another language builds all pages anew, and this sheet closes with them.
    connect(appearance, &AppearancePage::languageChosen, this, &Sheets::languageChosen, Qt::QueuedConnection);
    sheet->addPage(appearance);
    sheet->addPage(new SecurityPage(settings));
    CommandGate &gate = m_library.services().gate;
    if (gate.mayDo(Command::Backup) && !m_library.isReadOnly()) {
        auto *backups = new BackupsPage(m_library.backups(), gate);
        connect(backups, &BackupsPage::restored, this, [this] { m_library.changes().readNow(); });
        sheet->addPage(backups);
    }
    if (!page.isEmpty()) {
        sheet->showPage(page);
    }
    sheet->open();
}

void Sheets::openImport(std::optional<Subject> subject, const QString &path)
{
    auto *sheet = new ImportSheet(m_library.services().gate, m_library.writer(), subject, &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setBackup(backupBefore(m_library.clock()));
    connect(sheet, &ImportSheet::undoWanted, this, &Sheets::undoWanted);
    connect(sheet, &ImportSheet::showWanted, this, &Sheets::batchWanted);
    connect(sheet, &ImportSheet::imported, this, [this] { m_library.changes().readNow(); });
    if (!path.isEmpty()) {
        sheet->openFile(path);
    }
    sheet->open();
}

void Sheets::openExport(Subject subject)
{
    auto *sheet = new ExportSheet(m_library.services().gate, m_library.reader(), subject, &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ExportSheet::exported, this, [this](const QString &sentence) { m_window.say(sentence); });
    sheet->open();
}
