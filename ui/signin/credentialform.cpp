// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/credentialform.h"

#include "models/values/clock.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/message.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/style.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

CredentialForm::CredentialForm(Purpose purpose, QWidget *parent)
    : QWidget(parent),
      m_purpose(purpose),
      m_message(new Message(this)),
      m_above(new QVBoxLayout),
      m_password(new PasswordEdit(this)),
      m_button(makeButton(QString(), ButtonKind::Primary, this)),
      m_cancel(makeButton(tr("Cancel"), ButtonKind::Link, this))
{
    build();
    m_ticking.setInterval(200ms);
    connect(&m_ticking, &QTimer::timeout, this, &CredentialForm::countDown);
    m_patience.setSingleShot(true);
    m_patience.setInterval(3s);
    connect(&m_patience, &QTimer::timeout, m_cancel, &QWidget::show);
    updateButton();
}

void CredentialForm::build()
{
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 12);
    layout->addWidget(m_message);
    layout->addLayout(m_above);
    if (m_purpose == Purpose::SignIn) {
        m_userName = new QLineEdit(this);
        m_userName->setObjectName(QStringLiteral("userName"));
        m_userName->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
        layout->addWidget(new FormRow(FormRow::Placement::Top, tr("User name"), m_userName, this));
        m_userName->installEventFilter(this);
    }
    m_password->setObjectName(QStringLiteral("password"));
    m_password->installEventFilter(this);
    auto *passwordRow = new FormRow(FormRow::Placement::Top, tr("Password"), m_password, this);
    auto *passwordBox = new QVBoxLayout;
    passwordBox->setSpacing(theme().px(4));
    passwordBox->addWidget(passwordRow);
    passwordBox->addWidget(m_password->capsLockHint());
    layout->addLayout(passwordBox);
    if (m_purpose == Purpose::SignIn) {
        m_keep = new QCheckBox(tr("Keep my user name on this computer"), this);
        m_keep->setObjectName(QStringLiteral("keepUserName"));
        layout->addWidget(m_keep);
    }
    m_button->setObjectName(m_purpose == Purpose::SignIn ? QStringLiteral("signInButton")
                                                         : QStringLiteral("unlockButton"));
    m_message->setObjectName(QStringLiteral("refusal"));
    connect(m_button, &QPushButton::clicked, this, &CredentialForm::submit);
    layout->addSpacing(theme().px(4));
    layout->addWidget(m_button);
    m_cancel->setObjectName(QStringLiteral("cancelSignIn"));
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        endBusy();
        emit cancelled();
    });
    layout->addWidget(m_cancel, 0, Qt::AlignHCenter);
    // The fields were not made in the order they are read in.
    if (m_userName != nullptr) {
        setTabOrder(m_userName, m_password);
        setTabOrder(m_password, m_keep);
        setTabOrder(m_keep, m_button);
    }
    setFocusProxy(m_password);
}

QString CredentialForm::userName() const
{
    return m_userName != nullptr ? m_userName->text() : QString();
}

void CredentialForm::setUserName(const QString &userName)
{
    if (m_userName != nullptr) {
        m_userName->setText(userName);
        setFocusProxy(userName.isEmpty() ? static_cast<QWidget *>(m_userName) : m_password);
    }
}

bool CredentialForm::keepsUserName() const
{
    return m_keep != nullptr && m_keep->isChecked();
}

void CredentialForm::setKeepsUserName(bool keeps)
{
    if (m_keep != nullptr) {
        m_keep->setChecked(keeps);
    }
}

void CredentialForm::reset()
{
    endBusy();
    m_ticking.stop();
    m_pauseEnds = QDeadlineTimer(0);
    m_refusal = {};
    m_message->clear();
    m_password->clear();
    setStyleProperty(m_password, "invalid", false);
    updateButton();
    setFocus(Qt::OtherFocusReason);
}

int CredentialForm::secondsLeft() const
{
    return static_cast<int>((m_pauseEnds.remainingTime() + 999) / 1000);
}

bool CredentialForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (watched == m_userName && m_password->text().isEmpty()) {
                m_password->setFocus(Qt::TabFocusReason);
            } else {
                submit();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CredentialForm::submit()
{
    if (m_isBusy || secondsLeft() > 0) {
        return;
    }
    if (m_userName != nullptr && m_userName->text().trimmed().isEmpty()) {
        m_userName->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit submitted(userName(), m_password->text());
}

void CredentialForm::showBusy()
{
    m_isBusy = true;
    m_message->clear();
    setStyleProperty(m_password, "invalid", false);
    m_patience.start();
    updateButton();
}

void CredentialForm::endBusy()
{
    m_isBusy = false;
    m_patience.stop();
    m_cancel->hide();
    updateButton();
}

void CredentialForm::showRefusal(const Problems &problems)
{
    endBusy();
    m_refusal = problems.value(0);
    int seconds = 0;
    if (m_refusal.code == QLatin1String("accounts.wrongPassword") || m_refusal.code == QLatin1String("accounts.wait")) {
        seconds = m_refusal.arguments.value(0).toInt();
    } else if (m_refusal.code == QLatin1String("accounts.locked")) {
        const QDateTime ends = fromStoredMoment(m_refusal.arguments.value(0));
        seconds = static_cast<int>(qMax(qint64(0), QDateTime::currentDateTimeUtc().secsTo(ends)));
    }
    m_pauseEnds = QDeadlineTimer(std::chrono::seconds(seconds));
    setStyleProperty(m_password, "invalid", true);
    m_password->setFocus(Qt::OtherFocusReason);
    m_password->selectAll();
    m_ticking.start();
    countDown();
}

void CredentialForm::showProblem(const Problems &problems)
{
    endBusy();
    m_ticking.stop();
    m_message->say(Tone::Danger, problemText(problems));
}

void CredentialForm::countDown()
{
    const int seconds = secondsLeft();
    Problem now = m_refusal;
    if (now.code == QLatin1String("accounts.wrongPassword") || now.code == QLatin1String("accounts.wait")) {
        now.arguments = QStringList{QString::number(seconds)};
        if (m_purpose == Purpose::Unlock && now.code == QLatin1String("accounts.wrongPassword")) {
            now.code = QStringLiteral("accounts.wrongOwnPassword");
        }
    }
    const QString sentence = problemText(now);
    if (sentence != m_message->text()) {
        m_message->say(Tone::Danger, sentence);
    }
    if (seconds <= 0) {
        m_ticking.stop();
    }
    updateButton();
}

void CredentialForm::updateButton()
{
    const bool waits = m_isBusy || secondsLeft() > 0;
    const QString words = m_purpose == Purpose::SignIn ? tr("Sign in") : tr("Unlock");
    m_button->setText(!m_isBusy ? words : m_purpose == Purpose::SignIn ? tr("Opening…") : tr("Checking…"));
    m_button->setEnabled(!waits);
    m_password->setReadOnly(m_isBusy);
    if (m_userName != nullptr) {
        m_userName->setReadOnly(m_isBusy);
    }
}
