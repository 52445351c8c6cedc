// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/setpassworddialog.h"

#include "models/accounts/strength.h"
#include "ui/problemtext/passwordtexts.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/message.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/strengthbars.h"

#include <QCheckBox>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

SetPasswordDialog::SetPasswordDialog(StaffService &staff, const StaffAccount &account, const PasswordCost &cost,
                                     QWidget *parent)
    : Sheet(tr("New password for %1").arg(account.name), Width::Narrow, parent),
      m_staff(staff),
      m_account(account),
      m_cost(cost),
      m_password(new PasswordEdit(this)),
      m_bars(new StrengthBars(this)),
      m_mustChange(new QCheckBox(tr("Must choose a new one at the next sign-in"), this))
{
    setObjectName(QStringLiteral("setPasswordDialog"));
    m_password->setObjectName(QStringLiteral("newPassword"));
    m_row = new FormRow(FormRow::Placement::Top, tr("New password"), m_password, this);
    m_row->setRequired(true);
    body()->addWidget(m_row);
    body()->addWidget(m_password->capsLockHint());
    body()->addWidget(m_bars);
    m_mustChange->setChecked(true);
    body()->addWidget(m_mustChange);
    QPushButton *suggest = addButton(tr("Suggest another"));
    suggest->setObjectName(QStringLiteral("suggestPassword"));
    connect(suggest, &QPushButton::clicked, this, [this] {
        m_password->setText(suggestedPassword());
        m_password->setEchoMode(QLineEdit::Normal);
    });
    addPrimary(tr("Set password"));
    connect(m_password, &QLineEdit::textChanged, this, &SetPasswordDialog::rate);
    rate();
    m_password->setFocus();
}

void SetPasswordDialog::rate()
{
    const PasswordStrength strength = strengthOf(m_password->text(), ownWords());
    m_bars->setStrength(m_password->text().isEmpty() ? 0 : qMax(1, strength.score),
                        passwordAdviceText(m_password->text(), strength));
    if (m_wasTried) {
        m_row->setProblem(problemText(checkNewPassword(m_password->text(), ownWords())));
    }
}

void SetPasswordDialog::save()
{
    m_wasTried = true;
    rate();
    setProblemCount(m_row->hasProblem() ? 1 : 0);
    if (m_row->hasProblem()) {
        m_password->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBusy(true);
    auto *watcher = new QFutureWatcher<Result<HashedPassword>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        setBusy(false);
        const Result<HashedPassword> hash = watcher->result();
        const Result<void> set = hash ? m_staff.setPassword(m_account.userId, *hash, m_mustChange->isChecked())
                                      : hash.problems();
        if (!set) {
            message()->say(Tone::Danger, problemText(set.problems()));
            return;
        }
        emit passwordSet(m_account.userId);
        accept();
    });
    watcher->setFuture(QtConcurrent::run(hashPassword, m_password->text(), m_cost));
}
