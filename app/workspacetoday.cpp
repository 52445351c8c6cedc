// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/librarysession.h"
#include "app/workspace.h"
#include "models/backup/backupplan.h"
#include "models/day/todaysheet.h"
#include "models/notices/noticerunservice.h"
#include "models/settings/stationpreferences.h"
#include "ui/catalogue/bookspage.h"
#include "ui/mainwindow.h"
#include "ui/notices/overduespage.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/todaytab.h"

#include <QAction>
#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace {
const QString todayShown = QStringLiteral("today/shown");
} // namespace

void Workspace::addToday()
{
    Services &services = m_library.services();
    TodayTab::Extras extras;
    if (services.gate.mayDo(Command::SendNotices) && !m_library.isReadOnly()) {
        extras.notices = [](CommandGate &gate) -> Result<int> {
            NoticeSelection selection;
            selection.withFines = false;
            const Result<QList<NoticeDraft>> drafts = NoticeRunService(gate).prepare(selection);
            return drafts ? Result<int>(static_cast<int>(std::count_if(
                       drafts->cbegin(), drafts->cend(), [](const NoticeDraft &draft) { return !draft.isLeftOut(); })))
                          : drafts.problems();
        };
    }
    extras.lastBackup = [this] {
        const std::optional<BackupFile> last = m_library.backups().overview().lastGood;
        return last ? QLocale().toString(last->madeAt.toTimeZone(m_library.clock().zone()), QLocale::ShortFormat)
                    : QString();
    };
    m_today = new TodayTab(services.gate, extras);
    const auto go = [this](Act act) { return [this, act] { m_window.actions().action(act)->trigger(); }; };
    connect(m_today, &TodayTab::loansWanted, this, go(Act::GoLoans));
    connect(m_today, &TodayTab::overduesWanted, this, go(Act::GoOverdues));
    connect(m_today, &TodayTab::holdsWanted, this, go(Act::GoHolds));
    connect(m_today, &TodayTab::usersWanted, this, go(Act::GoUsers));
    connect(m_today, &TodayTab::noticesWanted, this, [this] {
        m_window.showPage(m_overdues);
        m_overdues->openRun();
    });
    m_reports->addTab(m_today);
    m_window.dispatcher().handle(Act::Today, [this] { showToday(); });
    runDayJobs();
}

void Workspace::showToday()
{
    m_reports->showTab(m_today);
    m_window.showPage(m_reports);
}

/// The sheet is the first thing seen of a day at this computer, once for each library, if it has anything to say: a new
/// library starts with its books. Viewers have no such sheet. Asked while the pages are built.
void Workspace::askForToday()
{
    if (!m_library.services().gate.mayDo(Command::ViewLoans) || shownToday().contains(m_library.path())) {
        return;
    }
    m_firstLook.ask(&asksAnythingToday, [this](const Result<bool> &isAnything) {
        m_opensToday = isAnything && *isAnything;
        showFirstPage();
    });
}

/// The libraries whose sheet was shown at this computer today, behind the day.
QStringList Workspace::shownToday() const
{
    const QString day = toStoredDay(m_library.clock().today());
    const QStringList shown = m_preferences.value(todayShown).toStringList();
    return shown.value(0) == day ? shown : QStringList{day};
}

/// When the pages are built and the day is looked at, whichever comes last.
void Workspace::showFirstPage()
{
    if (!m_isBuilt || m_isReady || m_firstLook.isAsking()) {
        return;
    }
    if (m_today != nullptr && m_opensToday) {
        showToday();
    } else if (m_books) {
        m_window.showPage(m_books);
    }
    if (m_today != nullptr && !shownToday().contains(m_library.path())) {
        m_preferences.setValue(todayShown, shownToday() << m_library.path());
    }
    m_isReady = true;
    emit ready();
}

void Workspace::runDayJobs()
{
    Services &services = m_library.services();
    if (!services.gate.mayDo(Command::RunDayJobs) || m_library.isReadOnly()) {
        return;
    }
    const Result<bool> isDone = DayJobs(services.gate).isDone();
    if (!isDone || *isDone) {
        return;
    }
    m_library.writer().start(
        [session = m_library.session(), &clock = m_library.clock()](Job &job) {
            CommandGate gate(job.database(), clock, session);
            return DayJobs(gate).runDue();
        },
        [self = QPointer<Workspace>(this)](const Result<QList<DayJobOutcome>> &outcomes) {
            // What could not be done now is done at the next sign-in.
            if (self && outcomes && !outcomes->isEmpty()) {
                self->m_library.changes().readNow();
                self->m_today->refresh();
                const bool isAny = std::any_of(outcomes->cbegin(), outcomes->cend(), [](const DayJobOutcome &outcome) {
                    return outcome.done > 0 || outcome.refused > 0;
                });
                if (isAny) {
                    self->m_window.say(tr("The jobs of the day are done: see Today, in Reports."));
                }
            }
        });
}
