// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/backup/backupkeeper.h"
#include "ui/settings/settingspage.h"

#include <QPointer>

#include <array>

class BackupList;
class Message;
class ProgressLine;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;
class RestoreSheet;
class SettingRow;

/// Settings ▸ Backups: the last one and how it went, where they go, when they are made, and all of them in a list, to
/// be verified, copied elsewhere or restored.
class BackupsPage : public SettingsPage
{
    Q_OBJECT

public:
    BackupsPage(BackupKeeper &keeper, CommandGate &gate, QWidget *parent = nullptr);

    QString title() const override { return tr("Backups"); }
    void load() override { refresh(); }
    /// Reads the folders anew.
    void refresh();
    /// What Change… does once a folder was chosen.
    void setFolder(const QString &folder);
    void setSecondFolder(const QString &folder);
    void copySelectedTo(const QString &folder);

signals:
    /// Another state of the library is in force; whoever shows it has to look again.
    void restored();

private:
    void buildRows();
    void buildFoot();
    void buildKeep();
    void showState(const BackupOverview &overview);
    void showSecond(const BackupOverview &overview);
    void showSelection();
    void keepChanged();
    void run(BackupReason reason);
    void verifySelected();
    void previewSelected();
    void restore(const QString &path, const QString &password);
    void tell(const Problems &problems);

    BackupKeeper &m_keeper;
    CommandGate &m_gate;
    QVBoxLayout *m_content;
    Message *m_state;
    Message *m_second;
    Message *m_problem;
    SettingRow *m_folderRow = nullptr;
    SettingRow *m_secondRow = nullptr;
    QPushButton *m_removeSecond = nullptr;
    QCheckBox *m_onClosing = nullptr;
    QCheckBox *m_daily = nullptr;
    std::array<QComboBox *, 3> m_keep{};
    BackupList *m_list;
    ProgressLine *m_progress;
    QLabel *m_selected = nullptr;
    QPushButton *m_backUp = nullptr;
    QPushButton *m_verify = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_restore = nullptr;
    QPointer<RestoreSheet> m_sheet;
};
