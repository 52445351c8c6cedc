// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/session.h"
#include "models/values/result.h"

#include <QWidget>

class Avatar;
class BrandPanel;
class CredentialForm;
class QLabel;
class QPushButton;

/// Covers the whole window while nobody is at the desk. Nothing of the library can be read on it; what was being
/// typed behind it stays as it is.
class LockPage : public QWidget
{
    Q_OBJECT

public:
    explicit LockPage(QWidget *parent = nullptr);

    /// Prepares the page. `idleMinutes` is 0 when the person locked it; `kept` names what waits behind it, as
    /// "1 unsaved book, 1 cell being edited", or is empty.
    void lock(const Session &session, int idleMinutes, const QString &kept);

signals:
    void unlockRequested(const QString &password);
    void cancelled();
    void signInAsSomeoneElseRequested();

public slots:
    void showChecking();
    void showRefusal(const Problems &problems);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildCard();
    void askToLeave(bool ask);

    BrandPanel *m_brand;
    QWidget *m_card;
    Avatar *m_avatar;
    QLabel *m_name;
    QLabel *m_role;
    QWidget *m_lockedRow;
    QLabel *m_locked;
    QWidget *m_keptRow;
    QLabel *m_kept;
    CredentialForm *m_form;
    QWidget *m_question;
    QLabel *m_questionText;
    QPushButton *m_someoneElse;
};
