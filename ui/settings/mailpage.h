// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/mail.h"
#include "ui/settings/settingspage.h"

#include <functional>

class CommandGate;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class StationPreferences;

/// How notices leave the library, and what stands on the head of its letters. The password of the mail server and the
/// folder for e-mail files are kept on this computer only.
class MailPage : public SettingsPage
{
    Q_OBJECT

public:
    MailPage(CommandGate &gate, StationPreferences &preferences, QWidget *parent = nullptr);

    QString title() const override { return tr("E-mail and letters"); }
    void load() override;

    static QString passwordKey() { return QStringLiteral("mail/password"); }
    static QString folderKey() { return QStringLiteral("mail/folder"); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MailSettings typed() const;
    void store();
    void showWhatMatters();
    void chooseFolder();
    void tryIt();

    CommandGate &m_gate;
    StationPreferences &m_preferences;
    MailSettings m_stored;
    QComboBox *m_delivery;
    QLineEdit *m_from;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    QPushButton *m_test;
    QPlainTextEdit *m_address;
    QLineEdit *m_phone;
};
