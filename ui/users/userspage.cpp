// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userspage.h"

#include "models/lookups/lookupservice.h"
#include "models/users/staffservice.h"
#include "models/users/usernotes.h"
#include "models/users/userservice.h"
#include "ui/problemtext/problemtext.h"
#include "ui/problemtext/roletexts.h"
#include "ui/users/adduserdialog.h"
#include "ui/users/allowsignindialog.h"
#include "ui/users/userdetail.h"
#include "ui/widgets/choicechip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rangechip.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/style.h"

#include <QLineEdit>
#include <QPushButton>

namespace {

QList<ChoiceChip::Choice> choicesOf(LookupService &lookups, LookupKind kind)
{
    QList<ChoiceChip::Choice> choices;
    if (const auto names = lookups.names(kind)) {
        for (const LookupEntry &entry : *names) {
            choices.append({entry.id, entry.name});
        }
    }
    return choices;
}

QList<qint64> keysOf(const QVariantList &values)
{
    QList<qint64> keys;
    for (const QVariant &value : values) {
        keys << value.toLongLong();
    }
    return keys;
}

} // namespace

UsersPage::UsersPage(const Collaborators &with, QWidget *parent)
    : RecordPage(QStringLiteral("users"), with.table, tr("Search users"), tr("Search name, card, phone…"), parent),
      m_gate(with.gate),
      m_counting(with.gate),
      m_users(with.table),
      m_service(with.users),
      m_staff(with.staff),
      m_lookups(with.lookups),
      m_cost(with.cost),
      m_detail(new UserDetail(with.gate, with.users, with.notes, with.lookups, this))
{
    setObjectName(QStringLiteral("usersPage"));
    buildFilters();
    buildActions();
    setDetail(m_detail, false);
    connectDetail();
    recount();
}

void UsersPage::buildFilters()
{
    m_role = new ChoiceChip(tr("Role"), ChoiceChip::Mode::Several, this);
    QList<ChoiceChip::Choice> roles;
    for (const Role role : {Role::Member, Role::Viewer, Role::Assistant, Role::Librarian, Role::Administrator}) {
        roles.append({static_cast<int>(role), roleText(role)});
    }
    m_role->setChoices(roles);
    m_category = new ChoiceChip(tr("Category"), ChoiceChip::Mode::Several, this);
    m_category->setChoicesFrom([this] { return choicesOf(m_lookups, LookupKind::UserCategories); });
    m_group = new ChoiceChip(tr("Group"), ChoiceChip::Mode::Several, this);
    m_group->setChoicesFrom([this] { return choicesOf(m_lookups, LookupKind::Groups); });
    m_active = new ToggleChip(tr("Active only"), this);
    m_owes = new ToggleChip(tr("Owes"), this);
    m_expires = new DateRangeChip(tr("Expires"), this);
    const QDate today = m_gate.clock().today();
    m_expires->addShortcut(tr("Within 30 days"), {today, today.addDays(30)});
    m_expires->addShortcut(
        tr("This month"),
        {QDate(today.year(), today.month(), 1), QDate(today.year(), today.month(), today.daysInMonth())});
    m_expires->addShortcut(tr("Expired"), {QDate(), today.addDays(-1)});
    m_role->setObjectName(QStringLiteral("roleChip"));
    m_category->setObjectName(QStringLiteral("categoryChip"));
    m_group->setObjectName(QStringLiteral("groupChip"));
    m_active->setObjectName(QStringLiteral("activeChip"));
    m_owes->setObjectName(QStringLiteral("owesChip"));
    m_expires->setObjectName(QStringLiteral("expiresChip"));
    for (Chip *chip : QList<Chip *>{m_role, m_category, m_group, m_active, m_owes, m_expires}) {
        filterBar()->addChip(chip);
    }
}

void UsersPage::buildActions()
{
    m_import = makeButton(tr("Import…"), ButtonKind::Normal, this);
    m_import->setIcon(themedIcon(QStringLiteral("upload")));
    m_import->setObjectName(QStringLiteral("importButton"));
    connect(m_import, &QPushButton::clicked, this, &UsersPage::importWanted);
    addHeaderAction(m_import);
    m_personal = makeButton(tr("Personal data…"), ButtonKind::Normal, this);
    m_personal->setIcon(themedIcon(QStringLiteral("shield")));
    m_personal->setObjectName(QStringLiteral("personalDataButton"));
    connect(m_personal, &QPushButton::clicked, this, [this] {
        if (view()->currentId() != 0) {
            emit personalDataWanted(view()->currentId());
        }
    });
    connect(this, &RecordPage::currentRecordChanged, m_personal,
            [this](qint64 id) { m_personal->setEnabled(id != 0); });
    m_personal->setEnabled(false);
    addHeaderAction(m_personal);
    m_add = makeButton(tr("Add user"), ButtonKind::Primary, this);
    m_add->setIcon(themedIcon(QStringLiteral("plus"), Colour::OnAccent));
    m_add->setObjectName(QStringLiteral("addUserButton"));
    connect(m_add, &QPushButton::clicked, this, &UsersPage::addUser);
    addHeaderAction(m_add);

    handle(
        Act::New, [this] { addUser(); }, tr("Add user…"));
    handle(Act::Save, [this] { m_detail->save(); });
    handle(Act::Revert, [this] { m_detail->revert(); });
    handle(
        Act::Delete, [this] { removeSelected(); }, tr("Delete or deactivate"));
    handle(Act::OpenRecord, [this] {
        setDetailShown(true);
        focusNextPane(true);
    });
    handle(Act::Lend, [this] {
        if (view()->currentId() != 0) {
            emit lendTo(view()->currentId());
        }
    });
    setActEnabled(Act::Save, false);
    setActEnabled(Act::Revert, false);
    setReadOnly(false);
}

void UsersPage::connectDetail()
{
    connect(this, &RecordPage::currentRecordChanged, m_detail, &UserDetail::showUser);
    connect(m_detail, &UserDetail::stayed, this, [this](qint64 id) {
        if (id != 0 && view()->currentId() != id) {
            view()->showRecord(id);
        }
    });
    connect(m_detail, &UserDetail::lendWanted, this, &UsersPage::lendTo);
    connect(m_detail, &UserDetail::signInWanted, this, &UsersPage::allowSignIn);
    connect(m_detail, &UserDetail::done, this, &UsersPage::done);
    connect(m_detail, &UserDetail::notice, this, &UsersPage::notice);
    connect(m_detail, &UserDetail::changesCountChanged, this, [this](int count) {
        setActEnabled(Act::Save, count > 0);
        setActEnabled(Act::Revert, count > 0);
    });
    // The panel's own writes and those of the grid reach the other side.
    connect(m_detail, &UserDetail::done, this, [this] {
        table().applyChanges({m_detail->userId()});
        recount();
    });
    connect(&table(), &RecordTable::edited, this, [this](qint64 id) {
        if (id == m_detail->userId()) {
            m_detail->refresh();
        }
    });
    connect(this, &RecordPage::recordActivated, this, [this] { perform(Act::OpenRecord); });
}

void UsersPage::entered()
{
    RecordPage::entered();
    recount();
    m_detail->refresh();
}

void UsersPage::refresh()
{
    RecordPage::refresh();
    recount();
    m_detail->refresh();
}

void UsersPage::usersChanged()
{
    recount();
    m_detail->refresh();
}

bool UsersPage::hasUnsavedChanges() const
{
    return RecordPage::hasUnsavedChanges() || m_detail->hasUnsavedChanges();
}

int UsersPage::addDetailTab(const QString &text, QWidget *page)
{
    return m_detail->addTab(text, page);
}

void UsersPage::setDetailTabCount(int tab, int count)
{
    m_detail->setTabCount(tab, count);
}

void UsersPage::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_import->setVisible(!readOnly && m_gate.mayDo(Command::Import));
    m_personal->setVisible(!readOnly && m_gate.mayDo(Command::ExportUser));
    m_add->setVisible(!readOnly && m_gate.mayDo(Command::AddUser));
    setActEnabled(Act::New, m_gate.mayDo(Command::AddUser) && !readOnly);
    setActEnabled(Act::Delete, m_gate.mayDo(Command::DeleteUser) && !readOnly);
    setActEnabled(Act::Lend, m_gate.mayDo(Command::Lend) && !readOnly);
    table().setReadOnly(readOnly || !m_gate.mayDo(Command::EditUser));
    m_detail->setReadOnly(readOnly);
}

void UsersPage::showOnly(const UserFilter &filter)
{
    m_batch = filter.batch;
    filterBar()->setSearchText(filter.text);
    QVariantList roles;
    for (const Role role : filter.roles) {
        roles << static_cast<int>(role);
    }
    m_role->setValues(roles);
    m_category->setChoices(choicesOf(m_lookups, LookupKind::UserCategories));
    m_group->setChoices(choicesOf(m_lookups, LookupKind::Groups));
    m_category->setValues(QVariantList(filter.categories.cbegin(), filter.categories.cend()));
    m_group->setValues(QVariantList(filter.groups.cbegin(), filter.groups.cend()));
    m_active->setOn(filter.activeOnly);
    m_owes->setOn(filter.owingOnly);
    m_expires->setRange({filter.expiresFrom, filter.expiresTo});
    m_users.setUserFilter(filter);
}

void UsersPage::applyFilterBar()
{
    UserFilter filter;
    filter.text = filterBar()->searchText();
    for (const QVariant &value : m_role->values()) {
        filter.roles << static_cast<Role>(value.toInt());
    }
    filter.categories = keysOf(m_category->values());
    filter.groups = keysOf(m_group->values());
    filter.activeOnly = m_active->isActive();
    filter.owingOnly = m_owes->isActive();
    filter.expiresFrom = m_expires->range().from;
    filter.expiresTo = m_expires->range().to;
    filter.batch = filterBar()->isFiltering() ? m_batch : QString();
    m_batch = filter.batch;
    m_users.setUserFilter(filter);
    // Who asks who owes wants to see how much.
    const bool isHidden = view()->isColumnHidden(UsersTable::Owes);
    if (filter.owingOnly ? isHidden : m_owesByFilter && !isHidden) {
        view()->setColumnHidden(UsersTable::Owes, !filter.owingOnly);
        m_owesByFilter = filter.owingOnly;
    }
}

void UsersPage::describeEmpty(EmptyState &state, bool isFiltering)
{
    if (!isFiltering) {
        state.say(QStringLiteral("users"), tr("No users yet."), tr("Add one, or import a file."));
        if (!m_add->isHidden()) {
            connect(state.addAction(tr("Add user"), ButtonKind::Primary), &QPushButton::clicked, this,
                    &UsersPage::addUser);
        }
        if (!m_import->isHidden()) {
            connect(state.addAction(tr("Import…")), &QPushButton::clicked, this, &UsersPage::importWanted);
        }
        return;
    }
    const QString text = filterBar()->searchText().trimmed();
    state.say(QStringLiteral("search"),
              text.isEmpty() ? tr("No users match these filters.") : tr("No users match “%1”.").arg(text));
    connect(state.addAction(tr("Clear search and filters")), &QPushButton::clicked, this,
            [this] { filterBar()->clear(); });
    if (!text.isEmpty() && !m_add->isHidden()) {
        connect(state.addAction(tr("Add “%1” as a new user…").arg(text)), &QPushButton::clicked, this,
                [this, text] { openDialog(text, {}); });
    }
}

QString UsersPage::statusLine(int rows, int selected) const
{
    const QString dot = QStringLiteral("  ·  ");
    QString line = tr("%Ln user(s)", nullptr, rows);
    if (selected > 0) {
        line += dot + tr("%Ln selected", nullptr, selected);
    }
    if (table().draftCount() > 0) {
        line += dot + tr("%Ln edit(s) waiting for you", nullptr, table().draftCount());
    }
    return line;
}

void UsersPage::countRecords()
{
    m_counting.askAgain([](CommandGate &gate) { return UserService(gate).counts(); },
                        [this](const auto &counts) {
                            if (!counts) {
                                setCounts(QString());
                                return;
                            }
                            QString text = tr("%Ln user(s)", nullptr, static_cast<int>(counts->users));
                            if (counts->expiringThisMonth > 0) {
                                text += QStringLiteral("  ·  ")
                                    + tr("%Ln expire(s) this month", nullptr,
                                         static_cast<int>(counts->expiringThisMonth));
                            }
                            setCounts(text);
                        });
}

void UsersPage::addUser()
{
    openDialog({}, {});
}

void UsersPage::addUserWithCard(const QString &cardNumber)
{
    openDialog({}, cardNumber);
}

void UsersPage::addUserNamed(const QString &name)
{
    openDialog(name, {});
}

void UsersPage::addStaff()
{
    openDialog({}, {}, true);
}

void UsersPage::allowSignIn(qint64 userId)
{
    const auto user = m_service.find(userId);
    if (!user || !*user) {
        return;
    }
    auto *dialog = new AllowSignInDialog(m_staff, **user, m_gate.clock().today(), m_cost, window());
    connect(dialog, &AllowSignInDialog::allowed, this, [this](qint64 id, const QString &name) {
        table().applyChanges({id});
        m_detail->refresh();
        emit done(tr("%1 can sign in now.").arg(name));
    });
    dialog->present();
}

void UsersPage::openDialog(const QString &name, const QString &cardNumber, bool maySignIn)
{
    if (m_isReadOnly || !m_gate.mayDo(Command::AddUser)) {
        return;
    }
    auto *dialog = new AddUserDialog(m_gate, m_service, m_staff, m_lookups, m_cost, window());
    if (!name.isEmpty()) {
        dialog->setName(name);
    }
    if (!cardNumber.isEmpty()) {
        dialog->setCardNumber(cardNumber);
    }
    if (maySignIn) {
        dialog->setMaySignIn();
    }
    connect(dialog, &AddUserDialog::added, this, [this](qint64 id, const QString &person) {
        table().applyChanges({id});
        showRecord(id);
        recount();
        emit userAdded(id);
        emit done(tr("%1 added.").arg(person));
    });
    connect(dialog, &AddUserDialog::openWanted, this, &UsersPage::showRecord);
    dialog->present();
}

void UsersPage::removeSelected()
{
    QList<qint64> ids = view()->selectedIds();
    if (ids.isEmpty() && view()->currentId() != 0) {
        ids << view()->currentId();
    }
    if (ids.isEmpty()) {
        return;
    }
    const auto removal = m_service.remove(ids);
    if (!removal) {
        emit notice(problemText(removal.problems()));
        return;
    }
    table().applyChanges(ids);
    m_detail->refresh();
    recount();
    if (removal->deactivated == 0) {
        emit done(tr("%n user(s) deleted.", nullptr, removal->deleted));
    } else if (removal->deleted == 0) {
        emit done(tr("%n user(s) deactivated, not deleted: loans, notes or other users refer to them.", nullptr,
                     removal->deactivated));
    } else {
        emit done(tr("%1 deleted, %2 deactivated because loans, notes or other users refer to them.")
                      .arg(removal->deleted)
                      .arg(removal->deactivated));
    }
}
