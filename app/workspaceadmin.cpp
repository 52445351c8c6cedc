// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/librarysession.h"
#include "app/refreshwhenseen.h"
#include "app/sheets.h"
#include "app/workspace.h"
#include "app/workspacetables.h"
#include "models/settings/stationpreferences.h"
#include "ui/admin/closurespage.h"
#include "ui/admin/limitspage.h"
#include "ui/admin/lookupeditor.h"
#include "ui/admin/rulespage.h"
#include "ui/admin/simulatorpage.h"
#include "ui/admin/staffpage.h"
#include "ui/catalogue/bookspage.h"
#include "ui/mainwindow.h"
#include "ui/users/userspage.h"

void Workspace::buildAdmin()
{
    if (!m_library.services().gate.mayDo(Command::EditLookups)) {
        return;
    }
    m_admin = new AdminPage;
    // In the window from the start: a section is given the window's style by itself, not all of them in one go.
    m_window.addPage(m_admin, RailGroup::Library, Act::GoAdmin);
    const auto addLater = [this](AdminPage::Group group, const QList<LookupKind> &kinds) {
        for (const LookupKind kind : kinds) {
            m_toBuild.push_back([this, group, kind] { addLookups(group, {kind}); });
        }
    };
    m_toBuild.push_back([this] { addStaff(); });
    addLater(AdminPage::Group::People, {LookupKind::UserCategories, LookupKind::Groups});
    addLater(AdminPage::Group::Catalogue,
             {LookupKind::Collections, LookupKind::ItemTypes, LookupKind::Locations, LookupKind::Publishers,
              LookupKind::Series, LookupKind::Authors, LookupKind::Subjects});
    for (const auto add :
         {&Workspace::addRules, &Workspace::addLimits, &Workspace::addCalendar, &Workspace::addSimulator,
          &Workspace::addNotices, &Workspace::addPrivacy, &Workspace::finishAdmin}) {
        m_toBuild.push_back([this, add] { (this->*add)(); });
    }
}

void Workspace::finishAdmin()
{
    m_admin->addLink(AdminPage::Group::Library, tr("Settings…"),
                     Actions::keysOf(Act::Settings).value(0).toString(QKeySequence::NativeText),
                     [this] { m_sheets->openSettings(); });
    const QString name = QStringLiteral("section/") + nameFor(QStringLiteral("admin"));
    m_admin->showSection(QString::fromUtf8(m_preferences.state(name)));
    connect(m_admin, &AdminPage::sectionChanged, this,
            [this, name](const QString &section) { m_preferences.setState(name, section.toUtf8()); });
}

void Workspace::addRuled(Page *section)
{
    m_admin->addSection(AdminPage::Group::Circulation, section);
    const auto concerns = [](const ChangeSet &changes) {
        return changes.concerns(QStringLiteral("circulation_rules")) || changes.concerns(QStringLiteral("block_limits"))
            || changes.concerns(QStringLiteral("closures")) || changes.concerns(QStringLiteral("settings"))
            || changes.concerns(QStringLiteral("user_categories")) || changes.concerns(QStringLiteral("item_types"));
    };
    new RefreshWhenSeen(m_library.changes(), section, concerns, [section] { section->refresh(); });
}

void Workspace::addRules()
{
    Services &services = m_library.services();
    m_rules = new RulesPage(services.rules, services.loanShift);
    const auto setCurrency = [this] { m_rules->setCurrency(m_library.services().settings.values().currency); };
    setCurrency();
    connect(&services.settings, &LibrarySettings::changed, m_rules, setCurrency);
    m_rules->setReadOnly(m_library.isReadOnly());
    addRuled(m_rules);
}

void Workspace::addLimits()
{
    auto *limits = new LimitsPage(m_library.services().limits, m_library.services().rules);
    limits->setReadOnly(m_library.isReadOnly());
    addRuled(limits);
}

void Workspace::addCalendar()
{
    Services &services = m_library.services();
    auto *calendar = new ClosuresPage(services.gate, services.closures, services.loanShift);
    calendar->setReadOnly(m_library.isReadOnly());
    addRuled(calendar);
}

void Workspace::addSimulator()
{
    Services &services = m_library.services();
    auto *simulator = new SimulatorPage(services.gate, services.rules);
    m_admin->addSection(AdminPage::Group::Circulation, simulator);
    connect(m_rules, &RulesPage::simulateWanted, this, [this, simulator](const QList<RuleChange> &changes) {
        m_admin->showSection(simulator->objectName());
        simulator->tryChanges(changes);
    });
    const auto showRules = [this] { m_admin->showSection(m_rules->objectName()); };
    connect(simulator, &SimulatorPage::rulesWanted, this, showRules);
    connect(simulator, &SimulatorPage::applyWanted, this, [this, showRules](const QList<RuleChange> &changes) {
        showRules();
        m_rules->take(changes);
    });
}

void Workspace::addStaff()
{
    Services &services = m_library.services();
    if (!services.gate.mayDo(Command::ManageStaff)) {
        return;
    }
    const Result<PasswordCost> cost = SignInService::costOf(m_library.database());
    auto *staff =
        new StaffPage({services.gate, m_tables->staff, services.staff, services.users, cost ? *cost : PasswordCost()});
    staff->rememberAs(nameFor(QStringLiteral("staff")));
    staff->setReadOnly(m_library.isReadOnly());
    connect(staff, &StaffPage::addStaffWanted, m_users, &UsersPage::addStaff);
    new RefreshWhenSeen(
        m_library.changes(), m_admin,
        [](const ChangeSet &changes) { return changes.concerns(QStringLiteral("users")); },
        [staff] { staff->usersChanged(); });
    m_admin->addSection(AdminPage::Group::People, staff);
}

void Workspace::addLookups(AdminPage::Group group, const QList<LookupKind> &kinds)
{
    Services &services = m_library.services();
    for (const LookupKind kind : kinds) {
        auto *editor = new LookupEditor(services.gate, services.lookups, kind, services.settings.values().currency);
        editor->follow(m_library.changes());
        if (kind == LookupKind::UserCategories) {
            editor->setRules(services.rules);
        }
        editor->setReadOnly(m_library.isReadOnly());
        connect(editor, &LookupEditor::showWanted, this, &Workspace::showWith);
        m_admin->addSection(group, editor);
    }
}

void Workspace::showWith(LookupKind kind, qint64 id, const QString &name)
{
    UserFilter filter;
    switch (kind) {
    case LookupKind::UserCategories: filter.categories = {id}; break;
    case LookupKind::Groups: filter.groups = {id}; break;
    default:
        m_window.showPage(m_books);
        m_books->showBooksWith(kind, id, name);
        return;
    }
    m_window.showPage(m_users);
    m_users->showOnly(filter);
}
