// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/users/staffservice.h"

#include <QWidget>

class DateEdit;
class DetailFoot;
class DetailHead;
class FormPanel;
class FormRow;
class Message;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class UserService;

/// One account beside the grid of staff: user name, role and what it means, expiry, and how signing in went.
class StaffDetail : public QWidget
{
    Q_OBJECT

public:
    StaffDetail(CommandGate &gate, StaffService &staff, UserService &users, const PasswordCost &cost,
                QWidget *parent = nullptr);

    void showAccount(qint64 userId);
    void refresh();
    qint64 userId() const { return m_account.userId; }
    bool hasUnsavedChanges() const { return changeCount() > 0; }
    void setReadOnly(bool readOnly);

public slots:
    bool save();
    void revert();

signals:
    void done(const QString &sentence);
    void notice(const QString &sentence);
    void changesCountChanged(int count);
    /// The form was left with changes: the grid goes back to this account.
    void stayed(qint64 userId);

private:
    void fillHead();
    QWidget *buildForm();
    QWidget *buildMeaning();
    void connectFoot();
    void load(qint64 userId);
    void showState();
    void showMeaning();
    void updateFoot();
    int changeCount() const;
    AccountDraft draft() const;
    void setPassword();
    void unlock();
    void setActive(bool active);

    CommandGate &m_gate;
    StaffService &m_staff;
    UserService &m_users;
    PasswordCost m_cost;
    StaffAccount m_account;
    qint64 m_wanted = 0;
    bool m_isLast = false;
    bool m_isReadOnly = false;
    DetailHead *m_head;
    QPushButton *m_setPassword;
    QPushButton *m_unlock;
    QPushButton *m_active;
    Message *m_message;
    DetailFoot *m_foot;
    QWidget *m_body;
    QLineEdit *m_userName;
    QComboBox *m_role;
    DateEdit *m_expires;
    QPushButton *m_months;
    QPushButton *m_never;
    FormRow *m_userNameRow;
    FormRow *m_roleRow;
    FormRow *m_expiresRow;
    QLabel *m_roleName;
    QVBoxLayout *m_meaning;
    QLabel *m_last;
    QLabel *m_password;
    QLabel *m_failed;
};
