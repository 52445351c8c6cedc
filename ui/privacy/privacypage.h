// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/inquiry.h"
#include "models/privacy/anonymiseservice.h"
#include "ui/page.h"

class Message;
class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

/// When the library forgets who had what. For the Admin page.
class PrivacyPage : public Page
{
    Q_OBJECT

public:
    PrivacyPage(CommandGate &gate, AnonymiseService &service, QWidget *parent = nullptr);

    QString title() const override { return tr("Privacy"); }
    void refresh() override;
    void entered() override { refresh(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    PrivacySettings typed() const;
    void store();
    void look();
    void showPreview(const Anonymised &there);
    void anonymise();

    CommandGate &m_gate;
    Inquiry m_looking;
    AnonymiseService &m_service;
    PrivacySettings m_stored;
    bool m_isShowing = false;
    Message *m_message;
    QCheckBox *m_forget;
    QSpinBox *m_days;
    QSpinBox *m_keep;
    QLabel *m_preview;
    QPushButton *m_now;
};
