// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/users/staffservice.h"
#include "models/users/user.h"
#include "ui/widgets/sheet.h"

class SignInWell;

/// Lets a person who is here already sign in: user name, role, expiry and first password.
class AllowSignInDialog : public Sheet
{
    Q_OBJECT

public:
    AllowSignInDialog(StaffService &staff, const User &user, const QDate &today, const PasswordCost &cost,
                      QWidget *parent = nullptr);

signals:
    void allowed(qint64 userId, const QString &name);

protected:
    void save() override;

private:
    StaffService &m_staff;
    User m_user;
    PasswordCost m_cost;
    SignInWell *m_well;
};
