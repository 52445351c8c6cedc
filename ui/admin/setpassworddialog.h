// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/users/staffservice.h"
#include "ui/widgets/sheet.h"

class FormRow;
class PasswordEdit;
class QCheckBox;
class StrengthBars;

/// A new password for somebody who works here. Hashing runs on a worker.
class SetPasswordDialog : public Sheet
{
    Q_OBJECT

public:
    SetPasswordDialog(StaffService &staff, const StaffAccount &account, const PasswordCost &cost,
                      QWidget *parent = nullptr);

signals:
    void passwordSet(qint64 userId);

protected:
    void save() override;

private:
    void rate();
    QStringList ownWords() const { return {m_account.name, m_account.userName}; }

    StaffService &m_staff;
    StaffAccount m_account;
    PasswordCost m_cost;
    PasswordEdit *m_password;
    FormRow *m_row;
    StrengthBars *m_bars;
    QCheckBox *m_mustChange;
    bool m_wasTried = false;
};
