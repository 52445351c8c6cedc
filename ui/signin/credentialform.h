// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

class FormRow;
class Message;
class PasswordEdit;
class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// The fields both signing in and unlocking ask for, with what can go wrong: a refusal in a bar above them, the text
/// kept and selected, the button off while a pause runs down. Knows no service: it asks and is told.
class CredentialForm : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose { SignIn, Unlock };

    explicit CredentialForm(Purpose purpose, QWidget *parent = nullptr);

    QString userName() const;
    void setUserName(const QString &userName);
    bool keepsUserName() const;
    void setKeepsUserName(bool keeps);
    /// Where further lines go, between the bar and the fields.
    QVBoxLayout *above() const { return m_above; }
    /// Empties the password, takes back whatever was said, puts the focus where typing starts.
    void reset();
    bool isBusy() const { return m_isBusy; }
    /// Seconds until the next try is allowed.
    int secondsLeft() const;

signals:
    void submitted(const QString &userName, const QString &password);
    void cancelled();

public slots:
    /// Waiting for the answer: "Opening…", and Cancel after three seconds.
    void showBusy();
    /// The answer was no.
    void showRefusal(const Problems &problems);
    /// Something else stands in the way, for example a file that is not there.
    void showProblem(const Problems &problems);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void submit();
    void endBusy();
    void countDown();
    void updateButton();

    Purpose m_purpose;
    Message *m_message;
    QVBoxLayout *m_above;
    QLineEdit *m_userName = nullptr;
    PasswordEdit *m_password;
    QCheckBox *m_keep = nullptr;
    QPushButton *m_button;
    QPushButton *m_cancel;
    QTimer m_ticking;
    QTimer m_patience;
    QDeadlineTimer m_pauseEnds;
    Problem m_refusal;
    bool m_isBusy = false;
};
