// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/changepassworddialog.h"

#include "models/accounts/strength.h"
#include "ui/problemtext/passwordtexts.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/formpanel.h"
#include "ui/widgets/message.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/strengthbars.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

ChangePasswordDialog::ChangePasswordDialog(Reason reason, const QStringList &ownWords, QWidget *parent)
    : Sheet(reason == Reason::Required ? tr("Choose a new password") : tr("Change password"), Width::Narrow, parent),
      m_ownWords(ownWords),
      m_form(new FormPanel(FormRow::Placement::Top, this)),
      m_present(new PasswordEdit(this)),
      m_fresh(new PasswordEdit(this)),
      m_repeat(new PasswordEdit(this)),
      m_bars(new StrengthBars(this))
{
    setObjectName(QStringLiteral("changePasswordDialog"));
    if (reason == Reason::Required) {
        message()->say(Tone::Info,
                       tr("Your password was set by somebody else or is of an old kind. Choose one only you know."));
    }
    m_present->setObjectName(QStringLiteral("presentPassword"));
    m_fresh->setObjectName(QStringLiteral("newPassword"));
    m_repeat->setObjectName(QStringLiteral("repeatPassword"));
    m_presentRow = m_form->addRow(tr("Present password"), m_present);
    m_freshRow = m_form->addRow(tr("New password"), m_fresh);
    m_repeatRow = m_form->addRow(tr("Repeat new password"), m_repeat);
    for (FormRow *row : m_form->rows()) {
        row->setRequired(true);
    }
    m_form->addWidget(m_bars);
    body()->addWidget(m_form);
    for (PasswordEdit *edit : {m_present, m_fresh, m_repeat}) {
        body()->addWidget(edit->capsLockHint());
    }
    addPrimary(reason == Reason::Required ? tr("Save and go on") : tr("Change password"));
    if (reason == Reason::Required) {
        cancel()->setText(tr("Sign out"));
    }
    connect(m_fresh, &QLineEdit::textChanged, this, &ChangePasswordDialog::rate);
    connect(m_repeat, &QLineEdit::textChanged, this, &ChangePasswordDialog::rate);
    connect(m_present, &QLineEdit::textChanged, this, [this] { m_presentRow->setProblem(QString()); });
    rate();
    m_present->setFocus();
}

void ChangePasswordDialog::setPresentPassword(const QString &password)
{
    m_known = password;
    m_presentRow->hide();
    m_fresh->setFocus();
}

void ChangePasswordDialog::rate()
{
    const PasswordStrength strength = strengthOf(m_fresh->text(), m_ownWords);
    m_bars->setStrength(m_fresh->text().isEmpty() ? 0 : qMax(1, strength.score),
                        passwordAdviceText(m_fresh->text(), strength));
    if (m_wasTried) {
        check();
    }
}

bool ChangePasswordDialog::check()
{
    m_freshRow->setProblem(problemText(checkNewPassword(m_fresh->text(), m_ownWords)));
    m_repeatRow->setProblem(m_fresh->text() == m_repeat->text()
                                ? QString()
                                : problemText(Problem{{}, QStringLiteral("accounts.passwordsDiffer"), {}}));
    setProblemCount(m_form->problemCount());
    return m_form->problemCount() == 0;
}

void ChangePasswordDialog::save()
{
    m_wasTried = true;
    const QString present = m_presentRow->isHidden() ? m_known : m_present->text();
    m_presentRow->setProblem(
        present.isEmpty() ? problemText(Problem{{}, QStringLiteral("accounts.passwordMissing"), {}}) : QString());
    check();
    if (settle(m_form)) {
        setBusy(true);
        emit changeRequested(present, m_fresh->text());
    }
}

void ChangePasswordDialog::showRefusal(const Problems &problems)
{
    setBusy(false);
    QStringList others;
    for (Problem problem : problems) {
        if (problem.code == QLatin1String("accounts.wrongPassword")) {
            problem.code = QStringLiteral("accounts.wrongOwnPassword");
        }
        if (problem.field == QLatin1String("present") && !m_presentRow->isHidden()) {
            m_presentRow->setProblem(problemText(problem));
        } else if (problem.field == QLatin1String("password")) {
            m_freshRow->setProblem(problemText(problem));
        } else {
            others << problemText(problem);
        }
    }
    if (others.isEmpty()) {
        message()->clear();
    } else {
        message()->say(Tone::Danger, others.join(QLatin1Char('\n')));
    }
    settle(m_form);
    if (m_presentRow->hasProblem()) {
        m_present->selectAll();
    }
}

void ChangePasswordDialog::showDone()
{
    setBusy(false);
    setDirty(false);
    accept();
}
