// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/staffpage.h"

#include "models/accounts/commandgate.h"
#include "models/users/staffservice.h"
#include "ui/admin/staffdetail.h"
#include "ui/problemtext/roletexts.h"
#include "ui/widgets/choicechip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/style.h"

#include <QPushButton>

namespace {

QString countsText(const QList<StaffAccount> &accounts, const QDate &today)
{
    int able = 0;
    int ended = 0;
    for (const StaffAccount &account : accounts) {
        ended += account.hasEnded(today) ? 1 : 0;
        able += account.isActive && account.hasPassword && !account.hasEnded(today) ? 1 : 0;
    }
    QString text = StaffPage::tr("%Ln can sign in", nullptr, able);
    if (ended > 0) {
        text += QStringLiteral("  ·  ") + StaffPage::tr("%Ln ended", nullptr, ended);
    }
    return text;
}

} // namespace

StaffPage::StaffPage(const Collaborators &with, QWidget *parent)
    : RecordPage(QStringLiteral("key"), with.table, tr("Search staff"), tr("Search staff"), parent),
      m_staffTable(with.table),
      m_gate(with.gate),
      m_counting(with.gate),
      m_detail(new StaffDetail(with.gate, with.staff, with.users, with.cost, this)),
      m_role(new ChoiceChip(tr("Role"), ChoiceChip::Mode::Several, this)),
      m_active(new ToggleChip(tr("Active only"), this)),
      m_add(makeButton(tr("Add staff…"), ButtonKind::Primary, this))
{
    setObjectName(QStringLiteral("staffPage"));
    QList<ChoiceChip::Choice> roles;
    for (const Role role : {Role::Viewer, Role::Assistant, Role::Librarian, Role::Administrator}) {
        roles.append({static_cast<int>(role), roleText(role)});
    }
    m_role->setChoices(roles);
    m_role->setObjectName(QStringLiteral("roleChip"));
    m_active->setObjectName(QStringLiteral("activeChip"));
    filterBar()->addChip(m_role);
    filterBar()->addChip(m_active);
    m_add->setIcon(themedIcon(QStringLiteral("plus"), Colour::OnAccent));
    m_add->setObjectName(QStringLiteral("addStaffButton"));
    connect(m_add, &QPushButton::clicked, this, &StaffPage::addStaffWanted);
    addHeaderAction(m_add);
    setDetail(m_detail, false);
    handle(
        Act::New, [this] { emit addStaffWanted(); }, tr("Add staff…"));
    handle(Act::Save, [this] { m_detail->save(); });
    handle(Act::Revert, [this] { m_detail->revert(); });
    handle(Act::OpenRecord, [this] {
        setDetailShown(true);
        focusNextPane(true);
    });
    connect(this, &RecordPage::currentRecordChanged, m_detail, &StaffDetail::showAccount);
    connect(this, &RecordPage::recordActivated, this, [this] { perform(Act::OpenRecord); });
    connect(m_detail, &StaffDetail::stayed, this, [this](qint64 id) {
        if (id != 0 && view()->currentId() != id) {
            view()->showRecord(id);
        }
    });
    connect(m_detail, &StaffDetail::done, this, &StaffPage::done);
    connect(m_detail, &StaffDetail::notice, this, &StaffPage::notice);
    for (const auto changed : {&StaffDetail::done, &StaffDetail::notice}) {
        connect(m_detail, changed, this, [this] {
            table().applyChanges({m_detail->userId()});
            countRecords();
        });
    }
    connect(m_detail, &StaffDetail::changesCountChanged, this, [this](int count) {
        setActEnabled(Act::Save, count > 0);
        setActEnabled(Act::Revert, count > 0);
    });
    connect(&table(), &RecordTable::edited, this, [this](qint64) {
        m_detail->refresh();
        countRecords();
    });
    setActEnabled(Act::Save, false);
    setActEnabled(Act::Revert, false);
    countRecords();
}

void StaffPage::entered()
{
    RecordPage::entered();
    usersChanged();
}

void StaffPage::refresh()
{
    RecordPage::refresh();
    usersChanged();
}

void StaffPage::usersChanged()
{
    countRecords();
    m_detail->refresh();
}

bool StaffPage::hasUnsavedChanges() const
{
    return RecordPage::hasUnsavedChanges() || m_detail->hasUnsavedChanges();
}

void StaffPage::setReadOnly(bool readOnly)
{
    m_add->setVisible(!readOnly);
    setActEnabled(Act::New, !readOnly);
    table().setReadOnly(readOnly);
    m_detail->setReadOnly(readOnly);
}

void StaffPage::applyFilterBar()
{
    StaffFilter filter;
    filter.text = filterBar()->searchText();
    for (const QVariant &value : m_role->values()) {
        filter.roles << static_cast<Role>(value.toInt());
    }
    filter.activeOnly = m_active->isActive();
    m_staffTable.setStaffFilter(filter);
}

void StaffPage::describeEmpty(EmptyState &state, bool isFiltering)
{
    state.say(QStringLiteral("key"), isFiltering ? tr("No accounts match.") : tr("Nobody can sign in."));
    if (isFiltering) {
        connect(state.addAction(tr("Clear search and filters")), &QPushButton::clicked, this,
                [this] { filterBar()->clear(); });
    }
}

QString StaffPage::statusLine(int rows, int selected) const
{
    QString line = tr("%Ln staff account(s)", nullptr, rows);
    if (selected > 0) {
        line += QStringLiteral("  ·  ") + tr("%Ln selected", nullptr, selected);
    }
    return line;
}

void StaffPage::countRecords()
{
    m_counting.askAgain([](CommandGate &gate) { return StaffService(gate).accounts(); },
                        [this](const Result<QList<StaffAccount>> &accounts) {
                            setCounts(accounts ? countsText(*accounts, m_gate.clock().today()) : QString());
                            if (accounts) {
                                setBadge(static_cast<int>(accounts->size()));
                            }
                        });
}
