// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/allowsignindialog.h"

#include "ui/problemtext/problemtext.h"
#include "ui/users/signinwell.h"
#include "ui/widgets/message.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

AllowSignInDialog::AllowSignInDialog(StaffService &staff, const User &user, const QDate &today,
                                     const PasswordCost &cost, QWidget *parent)
    : Sheet(tr("Let %1 sign in").arg(user.name), Width::Wide, parent),
      m_staff(staff),
      m_user(user),
      m_cost(cost),
      m_well(new SignInWell(staff, today, this))
{
    setObjectName(QStringLiteral("allowSignInDialog"));
    m_well->setAlwaysOn();
    m_well->setPerson(user.givenName, user.familyName.isEmpty() ? user.name : user.familyName);
    m_well->setOwnWords({user.name});
    body()->addWidget(m_well);
    addPrimary(tr("Allow signing in"));
    connect(m_well, &SignInWell::edited, this, [this] { setDirty(true); });
}

void AllowSignInDialog::save()
{
    const int count = m_well->check();
    setProblemCount(count);
    if (count > 0) {
        if (m_well->firstProblemField() != nullptr) {
            m_well->firstProblemField()->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    setBusy(true);
    m_well->finish(m_cost, [this](const Result<AccountDraft> &account) {
        setBusy(false);
        const Result<void> saved = account ? m_staff.save(m_user.id, m_user.version, *account) : account.problems();
        if (!saved) {
            const Problems others = m_well->show(saved.problems());
            if (!others.isEmpty()) {
                message()->say(Tone::Danger, problemText(others));
            }
            return;
        }
        setDirty(false);
        emit allowed(m_user.id, m_user.name);
        accept();
    });
}
