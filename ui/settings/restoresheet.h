// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/restore.h"
#include "ui/widgets/sheet.h"

class Clock;
class FormRow;
class PasswordEdit;
class PlainTable;

/// Says what restoring a backup means, asks for the password of whoever restores, and only then lets them.
class RestoreSheet : public Sheet
{
    Q_OBJECT

public:
    RestoreSheet(const RestorePreview &preview, const QString &userName, const Clock &clock, QWidget *parent = nullptr);

    /// Why it was not done; a wrong password is marked at its field.
    void showRefusal(const Problems &problems);
    void showDone();

signals:
    void restoreWanted(const QString &password);

protected:
    void save() override;

private:
    PlainTable *makeComparison(const RestorePreview &preview);
    void addLost(const RestorePreview &preview);

    const Clock &m_clock;
    PasswordEdit *m_password;
    FormRow *m_passwordRow;
};
