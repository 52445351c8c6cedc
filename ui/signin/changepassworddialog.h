// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"
#include "ui/widgets/sheet.h"

class FormPanel;
class FormRow;
class PasswordEdit;
class StrengthBars;

/// Chooses a new password for oneself: by one's own wish, or because the old one may not be used any longer. Asks
/// and is told; hashing happens on a worker elsewhere.
class ChangePasswordDialog : public Sheet
{
    Q_OBJECT

public:
    enum class Reason { Wanted, Required };

    /// `ownWords` are the person's names and the library's: a password made of them is weak.
    ChangePasswordDialog(Reason reason, const QStringList &ownWords, QWidget *parent = nullptr);

    /// When the present password is known already, because it was just typed to sign in.
    void setPresentPassword(const QString &password);

signals:
    void changeRequested(const QString &present, const QString &fresh);

public slots:
    void showRefusal(const Problems &problems);
    /// The new password is stored: closes the dialog.
    void showDone();

protected:
    void save() override;

private:
    void rate();
    bool check();

    QStringList m_ownWords;
    QString m_known;
    FormPanel *m_form;
    PasswordEdit *m_present;
    PasswordEdit *m_fresh;
    PasswordEdit *m_repeat;
    FormRow *m_presentRow;
    FormRow *m_freshRow;
    FormRow *m_repeatRow;
    StrengthBars *m_bars;
    bool m_wasTried = false;
};
