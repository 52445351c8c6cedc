// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/inquiry.h"
#include "models/accounts/password.h"
#include "models/users/userstable.h"
#include "ui/widgets/recordpage.h"

class ChoiceChip;
class DateRangeChip;
class LookupService;
class QPushButton;
class ToggleChip;
class UserDetail;
class UserNotes;

/// The grid of users with its filters, the detail panel and the dialog for a new user.
class UsersPage : public RecordPage
{
    Q_OBJECT

public:
    struct Collaborators {
        CommandGate &gate;
        UsersTable &table;
        UserService &users;
        StaffService &staff;
        UserNotes &notes;
        LookupService &lookups;
        PasswordCost cost; ///< of the passwords given out here
    };

    explicit UsersPage(const Collaborators &with, QWidget *parent = nullptr);

    QString title() const override { return tr("Users"); }
    void entered() override;
    void refresh() override;
    bool hasUnsavedChanges() const override;
    /// A tab of another subject in the detail panel, for example the user's loans; returns its number. Fill it on
    /// currentRecordChanged().
    int addDetailTab(const QString &text, QWidget *page);
    void setDetailTabCount(int tab, int count);
    void showOnly(const UserFilter &filter);
    UserDetail *detail() const { return m_detail; }

public slots:
    void addUser();
    /// Opens the dialog with a card that nobody has, or a name that was looked for.
    void addUserWithCard(const QString &cardNumber);
    void addUserNamed(const QString &name);
    /// A new person who may sign in.
    void addStaff();
    /// Other programs or pages changed users.
    void usersChanged();
    void setReadOnly(bool readOnly);

signals:
    void lendTo(qint64 userId);
    void importWanted();
    /// What is held about this user: to export or to erase.
    void personalDataWanted(qint64 userId);
    void userAdded(qint64 userId);

protected:
    void applyFilterBar() override;
    void describeEmpty(EmptyState &state, bool isFiltering) override;
    QString statusLine(int rows, int selected) const override;

private:
    void buildFilters();
    void buildActions();
    void connectDetail();
    void removeSelected();
    void openDialog(const QString &name, const QString &cardNumber, bool maySignIn = false);
    void allowSignIn(qint64 userId);
    void countRecords() override;

    CommandGate &m_gate;
    Inquiry m_counting;
    UsersTable &m_users;
    UserService &m_service;
    StaffService &m_staff;
    LookupService &m_lookups;
    PasswordCost m_cost;
    UserDetail *m_detail;
    ChoiceChip *m_role;
    ChoiceChip *m_category;
    ChoiceChip *m_group;
    ToggleChip *m_active;
    ToggleChip *m_owes;
    bool m_owesByFilter = false; ///< the column is there because the filter is on
    DateRangeChip *m_expires;
    QPushButton *m_import;
    QPushButton *m_personal = nullptr;
    QPushButton *m_add;
    QString m_batch; ///< the import whose users are shown
    bool m_isReadOnly = false;
};
