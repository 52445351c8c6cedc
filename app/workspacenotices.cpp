// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/librarysession.h"
#include "app/sheets.h"
#include "app/workspace.h"
#include "app/workspacetables.h"
#include "models/settings/stationpreferences.h"
#include "ui/circulation/loanspage.h"
#include "ui/mainwindow.h"
#include "ui/notices/overduelist.h"
#include "ui/notices/overduespage.h"
#include "ui/notices/stagessheet.h"
#include "ui/notices/templatespage.h"
#include "ui/settings/mailpage.h"

void Workspace::buildOverdues()
{
    Services &services = m_library.services();
    if (!services.gate.mayDo(Command::ViewLoans)) {
        return;
    }
    auto *list = new OverdueList(services.gate, services.circulation, services.lookups, m_tables->overdues);
    list->rememberAs(nameFor(QStringLiteral("overdues")));
    list->setReadOnly(m_library.isReadOnly());
    NoticeRunPage *run = nullptr;
    if (services.gate.mayDo(Command::SendNotices) && !m_library.isReadOnly()) {
        run = new NoticeRunPage(services.gate, services.noticeRuns, [this] { return mailStation(); });
        connect(run, &NoticeRunPage::templatesWanted, this, [this](NoticeKind kind) {
            if (m_templates != nullptr) {
                m_window.showPage(m_admin);
                m_admin->showSection(m_templates->objectName());
                m_templates->showKind(kind);
            }
        });
    }
    m_overdues = new OverduesPage(list, run);
    connect(list, &RecordPage::scanned, this, &Workspace::openCode);
    connect(list, &OverdueList::loanWanted, this, [this](qint64 loanId) {
        m_window.showPage(m_loans);
        m_loans->showRecord(loanId);
    });
    connect(&m_library.changes(), &ChangeFeed::changed, list, [list](const ChangeSet &changes) {
        if (changes.concerns(QStringLiteral("loans")) || changes.concerns(QStringLiteral("notices"))) {
            list->loansChanged();
        }
    });
    place(m_overdues, RailGroup::Circulation, Act::GoOverdues);
}

MailStation Workspace::mailStation() const
{
    return {m_preferences.value(MailPage::passwordKey()).toString(),
            m_preferences.value(MailPage::folderKey()).toString()};
}

void Workspace::addNotices()
{
    Services &services = m_library.services();
    if (!services.gate.mayDo(Command::EditNotices) || m_library.isReadOnly()) {
        return;
    }
    m_templates = new TemplatesPage(services.gate, services.noticeTexts, services.noticeRuns);
    connect(m_templates, &TemplatesPage::stagesWanted, this, &Workspace::openStages);
    connect(m_templates, &TemplatesPage::runWanted, this, [this] {
        m_window.showPage(m_overdues);
        m_overdues->openRun();
    });
    m_admin->addSection(AdminPage::Group::Circulation, m_templates);
}

void Workspace::openStages()
{
    QList<StagesSheet::Category> categories;
    if (const auto names = m_library.services().lookups.names(LookupKind::UserCategories)) {
        for (const LookupEntry &entry : *names) {
            categories << StagesSheet::Category{entry.id, entry.name};
        }
    }
    auto *sheet = new StagesSheet(m_library.services().noticeTexts, categories, &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &StagesSheet::saved, m_templates, [this] {
        m_templates->refresh();
        m_window.say(tr("Stages saved"), true);
    });
    sheet->present();
}
