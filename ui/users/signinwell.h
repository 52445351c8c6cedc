// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/users/staffservice.h"

#include <QFrame>

#include <functional>

class DateEdit;
class FormRow;
class PasswordEdit;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class StrengthBars;

/// The part of a dialog that lets a person sign in: user name, role, expiry, first password. Only administrators
/// see it. Hashing the password takes long and runs on a worker.
class SignInWell : public QFrame
{
    Q_OBJECT

public:
    SignInWell(StaffService &staff, const QDate &today, QWidget *parent = nullptr);

    /// Without the check box: the part is what the dialog is about.
    void setAlwaysOn();
    bool isOn() const;
    /// Proposes a user name from the person's names until somebody typed one.
    void setPerson(const QString &given, const QString &family);
    void setOwnWords(const QStringList &words);
    /// What is wrong; shows it beside the fields and returns how many fields have a problem.
    int check();
    QWidget *firstProblemField() const;
    Problems show(const Problems &problems);
    /// Hashes the password on a worker and hands over the whole account, or the problem.
    void finish(const PasswordCost &cost, std::function<void(Result<AccountDraft>)> ready);
    void clear();

signals:
    void edited();

private:
    void build();
    void unfold();
    void checkName();
    void rate();
    AccountDraft draft() const;

    StaffService &m_staff;
    QDate m_today;
    QStringList m_ownWords;
    bool m_nameIsOwn = false;
    bool m_wasTried = false;
    QCheckBox *m_on;
    QLabel *m_aside;
    QWidget *m_fields;
    QLineEdit *m_userName;
    QComboBox *m_role;
    DateEdit *m_expires;
    PasswordEdit *m_password;
    QCheckBox *m_mustChange;
    StrengthBars *m_bars;
    FormRow *m_nameRow;
    FormRow *m_roleRow;
    FormRow *m_expiresRow;
    FormRow *m_passwordRow;
};
