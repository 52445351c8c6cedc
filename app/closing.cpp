// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/closing.h"

#include "app/librarysession.h"
#include "models/backup/backupplan.h"
#include "models/database/openlibrary.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/question.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>

namespace {

/// Gives the sentences of this file their translation context.
struct Closing {
    Q_DECLARE_TR_FUNCTIONS(Closing)
};

/// Runs the closing backup on the writer and waits for it with the window alive.
Result<void> backUp(LibrarySession &library, const BackupPlan &plan, QWidget *window)
{
    QProgressDialog progress(Closing::tr("Backing up the library…"), Closing::tr("Skip"), 0, 0, window);
    progress.setMinimumDuration(500);
    progress.setWindowModality(Qt::WindowModal);
    progress.setValue(0);
    QEventLoop wait;
    Result<void> outcome;
    JobTicket ticket =
        library.writer().start([plan, now = library.clock().now()](
                                   Job &job) { return runBackup(job.database(), plan, BackupReason::Closing, now); },
                               [&](const Result<BackupRun> &run) {
                                   outcome = run ? Result<void>() : Result<void>(run.problems());
                                   wait.quit();
                               });
    QObject::connect(&progress, &QProgressDialog::canceled, &wait, [&] { ticket.cancel(); });
    wait.exec();
    return outcome;
}

} // namespace

void closeLibrary(std::unique_ptr<LibrarySession> library, QWidget *window)
{
    const BackupPlan plan = planOf(library->path());
    if (library->backups().isDueOnClosing()) {
        const Result<void> done = backUp(*library, plan, window);
        if (!done && done.problem().code != QLatin1String("database.interrupted")) {
            Question::tell(window, Closing::tr("No backup was made"), problemText(done.problems()));
        }
    }
    if (!library->isReadOnly()) {
        const QString path = library->path();
        library.reset();
        if (Result<std::unique_ptr<Database>> last = Database::open(path, {}); last) {
            settle(**last);
        }
    }
}
