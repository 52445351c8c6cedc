// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/users/userservice.h"
#include "ui/widgets/sheet.h"

class FormPanel;
class LookupService;
class SignInWell;
class StaffService;
class UserFields;

/// A new user: names, card, category and how to reach them; administrators may also let the person sign in. Says at
/// once when somebody of that name and birth date is here already.
class AddUserDialog : public Sheet
{
    Q_OBJECT

public:
    AddUserDialog(CommandGate &gate, UserService &users, StaffService &staff, LookupService &lookups,
                  const PasswordCost &cost, QWidget *parent = nullptr);

    /// What is known already, for example a name that was searched for in vain.
    void setName(const QString &name);
    void setCardNumber(const QString &cardNumber);
    /// Unfolds the part about signing in.
    void setMaySignIn();

signals:
    void added(qint64 userId, const QString &name);
    /// The person is here already.
    void openWanted(qint64 userId);

protected:
    void save() override;

private:
    void build();
    void start();
    void lookForOthers();
    void proposeFromAge();
    void proposeExpiry();
    void store(bool another);
    void stored(const Result<qint64> &id, bool another);
    void add(const std::optional<AccountDraft> &account, bool another);

    CommandGate &m_gate;
    UserService &m_users;
    StaffService &m_staff;
    PasswordCost m_cost;
    UserFields *m_fields;
    Message *m_duplicate;
    QLabel *m_remark;
    SignInWell *m_well = nullptr;
    QPushButton *m_another;
    qint64 m_other = 0; ///< the user who is here already
    QDate m_proposedFor; ///< the date of birth the category was proposed for
    bool m_categoryIsOwn = false;
    bool m_expiryIsOwn = false;
    bool m_isProposing = false;
};
