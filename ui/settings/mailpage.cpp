// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/mailpage.h"

#include "models/accounts/commandgate.h"
#include "models/settings/stationpreferences.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/message.h"
#include "ui/widgets/passwordedit.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFuture>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtConcurrentRun>

namespace {

constexpr int fieldWidth = 280;
constexpr int highestPort = 65535;

template <typename Value>
void choose(QComboBox *combo, Value value)
{
    combo->setCurrentIndex(combo->findData(static_cast<int>(value)));
}

} // namespace

MailPage::MailPage(CommandGate &gate, StationPreferences &preferences, QWidget *parent)
    : SettingsPage(parent),
      m_gate(gate),
      m_preferences(preferences),
      m_delivery(new QComboBox(this)),
      m_from(new QLineEdit(this)),
      m_host(new QLineEdit(this)),
      m_port(new QSpinBox(this)),
      m_security(new QComboBox(this)),
      m_user(new QLineEdit(this)),
      m_password(new PasswordEdit(this)),
      m_folder(new QLineEdit(this)),
      m_choose(makeButton(tr("Choose…"), ButtonKind::Normal, this)),
      m_test(makeButton(tr("Send a test e-mail"), ButtonKind::Normal, this)),
      m_address(new QPlainTextEdit(this)),
      m_phone(new QLineEdit(this))
{
    setObjectName(QStringLiteral("mailPage"));
    m_delivery->addItem(tr("Not by e-mail"), static_cast<int>(MailSettings::Delivery::None));
    m_delivery->addItem(tr("Through a mail server"), static_cast<int>(MailSettings::Delivery::Server));
    m_delivery->addItem(tr("As files for a mail program"), static_cast<int>(MailSettings::Delivery::Files));
    m_security->addItem(tr("STARTTLS"), static_cast<int>(MailSettings::Security::StartTls));
    m_security->addItem(tr("TLS from the start"), static_cast<int>(MailSettings::Security::Tls));
    m_security->addItem(tr("None, only within this building"), static_cast<int>(MailSettings::Security::None));
    m_port->setRange(1, highestPort);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_folder->setReadOnly(true);
    m_address->setTabChangesFocus(true);
    m_address->setFixedHeight(fontMetrics().lineSpacing() * 4);
    for (QWidget *field : QList<QWidget *>{m_from, m_host, m_user, m_password, m_address, m_phone}) {
        field->setMinimumWidth(theme().px(fieldWidth));
    }
    m_delivery->setObjectName(QStringLiteral("delivery"));
    m_from->setObjectName(QStringLiteral("fromAddress"));
    m_host->setObjectName(QStringLiteral("host"));
    m_port->setObjectName(QStringLiteral("port"));
    m_security->setObjectName(QStringLiteral("security"));
    m_user->setObjectName(QStringLiteral("userName"));
    m_password->setObjectName(QStringLiteral("mailPassword"));
    m_folder->setObjectName(QStringLiteral("mailFolder"));
    m_address->setObjectName(QStringLiteral("letterAddress"));
    m_phone->setObjectName(QStringLiteral("phone"));
    m_test->setObjectName(QStringLiteral("testMail"));
    auto *folder = new QWidget(this);
    auto *folderLayout = new QHBoxLayout(folder);
    setSpacing(folderLayout, 0, 8);
    folderLayout->addWidget(m_folder, 1);
    folderLayout->addWidget(m_choose);
    addRow(tr("Address of the library"), tr("On the head of letters, a line each."), m_address);
    addRow(tr("Phone"), tr("On letters, and as {library_phone} in notices."), m_phone);
    addHeading(tr("E-mail"));
    addRow(tr("Notices by e-mail"), tr("For the whole library."), m_delivery);
    addRow(tr("Sent from"), tr("Answers come to this address."), m_from);
    addRow(tr("Mail server"), tr("Its name, as your provider gives it."), m_host);
    addRow(tr("Port"), tr("587 with STARTTLS, 465 with TLS from the start."), m_port);
    addRow(tr("Encryption"), tr("Without it, user name and letters can be read on the way."), m_security);
    addRow(tr("User name"), tr("Leave empty when the server asks for none."), m_user);
    addRow(tr("Password"), tr("Kept on this computer only, in a file that only you can read."), m_password);
    addRow(tr("Folder for files"), tr("Of this computer: one .eml file for each e-mail."), folder, m_folder);
    addWidget(m_test);
    addStretch();
    for (QComboBox *combo : {m_delivery, m_security}) {
        connect(combo, &QComboBox::activated, this, &MailPage::store);
    }
    for (QLineEdit *edit : {m_from, m_host, m_user, m_phone}) {
        connect(edit, &QLineEdit::editingFinished, this, &MailPage::store);
    }
    connect(m_port, &QSpinBox::editingFinished, this, &MailPage::store);
    connect(m_password, &QLineEdit::editingFinished, this, [this] {
        m_preferences.setValue(passwordKey(), m_password->text());
        m_preferences.sync();
        // The file of preferences is made readable for all; with a password in it, it must not be.
        QFile file(QDir(StationPreferences::configFolder()).filePath(QStringLiteral("carrel.ini")));
        if (file.exists() && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
            message()->say(Tone::Warn, tr("Others on this computer may be able to read the password."));
        }
    });
    connect(m_choose, &QPushButton::clicked, this, &MailPage::chooseFolder);
    connect(m_test, &QPushButton::clicked, this, &MailPage::tryIt);
    m_address->installEventFilter(this);
    load();
}

bool MailPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_address && event->type() == QEvent::FocusOut) {
        store();
    }
    return SettingsPage::eventFilter(watched, event);
}

MailSettings MailPage::typed() const
{
    MailSettings settings;
    settings.delivery = static_cast<MailSettings::Delivery>(m_delivery->currentData().toInt());
    settings.fromAddress = m_from->text().trimmed();
    settings.host = m_host->text().trimmed();
    settings.port = m_port->value();
    settings.security = static_cast<MailSettings::Security>(m_security->currentData().toInt());
    settings.userName = m_user->text().trimmed();
    settings.letterAddress = m_address->toPlainText().trimmed();
    settings.phone = m_phone->text().trimmed();
    return settings;
}

void MailPage::load()
{
    const Result<MailSettings> stored = loadMail(m_gate.database());
    if (!stored) {
        showProblems(stored.problems());
        return;
    }
    m_stored = *stored;
    choose(m_delivery, m_stored.delivery);
    choose(m_security, m_stored.security);
    m_from->setText(m_stored.fromAddress);
    m_host->setText(m_stored.host);
    m_port->setValue(m_stored.port);
    m_user->setText(m_stored.userName);
    m_address->setPlainText(m_stored.letterAddress);
    m_phone->setText(m_stored.phone);
    m_password->setText(m_preferences.value(passwordKey()).toString());
    m_folder->setText(m_preferences.value(folderKey()).toString());
    showWhatMatters();
    showProblems({});
    if (!m_gate.mayDo(Command::EditSettings)) {
        message()->say(Tone::Info,
                       tr("Only administrators can change these settings; password and folder are your computer's."));
    }
}

void MailPage::showWhatMatters()
{
    const bool may = m_gate.mayDo(Command::EditSettings);
    const auto delivery = static_cast<MailSettings::Delivery>(m_delivery->currentData().toInt());
    const bool isServer = delivery == MailSettings::Delivery::Server;
    m_delivery->setEnabled(may);
    m_from->setEnabled(may && delivery != MailSettings::Delivery::None);
    for (QWidget *field : QList<QWidget *>{m_host, m_port, m_security, m_user}) {
        field->setEnabled(may && isServer);
    }
    m_address->setReadOnly(!may);
    m_phone->setReadOnly(!may);
    m_password->setEnabled(isServer);
    m_choose->setEnabled(delivery == MailSettings::Delivery::Files);
    m_test->setEnabled(delivery != MailSettings::Delivery::None);
}

void MailPage::store()
{
    showWhatMatters();
    const MailSettings wanted = typed();
    if (!m_gate.mayDo(Command::EditSettings) || wanted == m_stored) {
        showProblems({});
        return;
    }
    // Half a server is no server yet: said where it is missing, stored once it is whole.
    const Result<void> stored = storeMail(m_gate, wanted);
    showProblems(stored.problems());
    if (stored) {
        m_stored = wanted;
    }
}

void MailPage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(window(), tr("Folder for e-mail files"), m_folder->text());
    if (!folder.isEmpty()) {
        m_folder->setText(folder);
        m_preferences.setValue(folderKey(), folder);
    }
}

void MailPage::tryIt()
{
    store();
    const MailSettings settings = typed();
    if (const Problems problems = checkMail(settings); !problems.isEmpty()) {
        showProblems(problems);
        return;
    }
    MailMessage mail;
    mail.from = mail.to = settings.fromAddress;
    mail.subject = tr("Test of the library's e-mail");
    mail.text = tr("Carrel can send e-mail.");
    mail.id = QStringLiteral("test-%1").arg(m_gate.clock().now().toMSecsSinceEpoch());
    mail.date = m_gate.clock().now();
    m_test->setEnabled(false);
    message()->say(Tone::Info, tr("Sending…"));
    const QString folder = m_folder->text();
    QtConcurrent::run([settings, mail, folder, password = m_password->text()]() -> Problems {
        if (settings.delivery == MailSettings::Delivery::Files) {
            return folder.isEmpty() ? Problems{{{}, QStringLiteral("mail.noFolder"), {}}}
                                    : writeMailFile(folder, mail).problems();
        }
        const MailAnswer answer = sendMail(settings, password, mail);
        return answer.fate == MailFate::Sent ? Problems{} : Problems{answer.problem};
    }).then(this, [this, to = mail.to](const Problems &problems) {
        m_test->setEnabled(true);
        if (problems.isEmpty()) {
            message()->say(Tone::Ok, tr("Sent to %1.").arg(to));
        } else {
            message()->say(Tone::Danger, problemText(problems));
        }
    });
}
