// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openingbackup.h"

#include "app/background.h"
#include "models/backup/backupplan.h"
#include "models/backup/restore.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/question.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QWidget>

namespace {

struct OpeningBackup {
    Q_DECLARE_TR_FUNCTIONS(OpeningBackup)
};

Result<RestoreOutcome> makeLibrary(const QString &path, const QString &backupPath)
{
    if (QFileInfo::exists(path)) {
        return Problem{{}, QStringLiteral("database.exists"), {path}};
    }
    return restoreFile(path, backupPath, {planOf(path).folder, QDateTime::currentDateTimeUtc(), 0, 0});
}

} // namespace

void openBackup(QWidget *window, const QString &backupPath, const QString &folder,
                const std::function<void(const QString &library)> &opened)
{
    const QString madeAt = QLocale().toString(backupAt(backupPath).madeAt.toLocalTime(), QLocale::ShortFormat);
    if (!Question::ask(
            window, OpeningBackup::tr("Make a library of this backup?"),
            OpeningBackup::tr("This is a backup of %1. It stays as it is; Carrel opens a copy of it. Choose where "
                              "that copy is kept from now on.")
                .arg(madeAt),
            OpeningBackup::tr("Choose the place…"))) {
        return;
    }
    const QString proposed = QDir(folder).filePath(libraryInBackupName(backupPath) + QLatin1String(".carrel"));
    const QString path = QFileDialog::getSaveFileName(window, OpeningBackup::tr("Keep the library as"), proposed,
                                                      OpeningBackup::tr("Carrel libraries (*.carrel)"), nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty()) {
        return;
    }
    inBackground(
        window, [path, backupPath] { return makeLibrary(path, backupPath); },
        [window, path, opened](const Result<RestoreOutcome> &made) {
            if (made) {
                opened(path);
            } else {
                Question::tell(window, OpeningBackup::tr("The backup was not opened"), problemText(made.problems()));
            }
        });
}
