// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/personaldataservice.h"
#include "ui/widgets/sheet.h"

#include <functional>

class QCheckBox;
class QLineEdit;
class QStackedWidget;
class QTimer;
class TabRow;

/// What the library holds about one person: handed over as files, or erased for ever.
class PersonalDataSheet : public Sheet
{
    Q_OBJECT

public:
    struct Collaborators {
        PersonalDataService &service;
        CommandGate &gate;
        QString libraryName = {};
        QString currency = {};
        QDate backupsUntil = {}; ///< the day on which the last backup of today is removed; invalid = no backups
        int backups = 0;
        std::optional<int> anonymiseAfterDays = {};
        /// Closes a user's card at once.
        std::function<Result<void>(qint64 userId)> deactivate = {};
    };

    PersonalDataSheet(Collaborators with, qint64 userId, QWidget *parent = nullptr);

    /// Writes the chosen files into a folder, which is made when it is not there.
    bool exportTo(const QString &folder);

signals:
    void loanWanted(qint64 loanId);
    void moneyWanted(qint64 userId);
    void backupsWanted();
    void erased(qint64 userId);
    void exported(const QString &sentence);
    void deactivated(qint64 userId);

protected:
    void save() override;

private:
    enum Tab { Export, Erase };

    QWidget *buildExport();
    QWidget *buildErase();
    QWidget *buildRefusal();
    void addEraseForm(class QVBoxLayout *layout, QWidget *page);
    void showTab(int tab);
    void updatePrimary();
    void chooseFolder();
    void erase();
    void emptyLog();

    Collaborators m_with;
    PersonalData m_data;
    TabRow *m_tabs;
    QStackedWidget *m_pages;
    QCheckBox *m_json = nullptr;
    QCheckBox *m_pdf = nullptr;
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_card = nullptr;
    QCheckBox *m_exportFirst = nullptr;
    QTimer *m_retry;
    int m_attempts = 0;
};
