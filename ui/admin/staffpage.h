// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/inquiry.h"
#include "models/accounts/password.h"
#include "models/users/stafftable.h"
#include "ui/widgets/recordpage.h"

class ChoiceChip;
class StaffDetail;
class QPushButton;
class ToggleChip;
class UserService;

/// Staff accounts: who may sign in, as what, and until when. A section of Admin.
class StaffPage : public RecordPage
{
    Q_OBJECT

public:
    struct Collaborators {
        CommandGate &gate;
        StaffTable &table;
        StaffService &staff;
        UserService &users;
        PasswordCost cost;
    };

    explicit StaffPage(const Collaborators &with, QWidget *parent = nullptr);

    QString title() const override { return tr("Staff accounts"); }
    void entered() override;
    void refresh() override;
    bool hasUnsavedChanges() const override;
    StaffDetail *detail() const { return m_detail; }
    void setReadOnly(bool readOnly);

public slots:
    /// Other programs or pages changed users.
    void usersChanged();

signals:
    /// A new person who may sign in: the dialog for new users does it.
    void addStaffWanted();

protected:
    void applyFilterBar() override;
    void describeEmpty(EmptyState &state, bool isFiltering) override;
    QString statusLine(int rows, int selected) const override;

private:
    void countRecords() override;

    StaffTable &m_staffTable;
    CommandGate &m_gate;
    Inquiry m_counting;
    StaffDetail *m_detail;
    ChoiceChip *m_role;
    ToggleChip *m_active;
    QPushButton *m_add;
};
