// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"
#include "ui/signin/newlibrary.h"
#include "ui/translation/language.h"

#include <QHash>
#include <QWidget>

class FormPanel;
class FormRow;
class Message;
class PasswordEdit;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class StrengthBars;
class WeekdayPicker;

/// One page for a new library and its first administrator. Checks what can be checked here and asks for the rest.
class CreateLibraryPane : public QWidget
{
    Q_OBJECT

public:
    CreateLibraryPane(const QList<InterfaceLanguage> &languages, const QString &language, QWidget *parent = nullptr);

    /// Where the file goes unless somebody chooses another place.
    void setFolder(const QString &folder);
    NewLibrary library() const;

signals:
    void createRequested(const NewLibrary &library);
    void backRequested();

public slots:
    void showBusy();
    /// Problems carry the fields `name`, `path`, `username` and `password`; others are shown in the bar.
    void showProblems(const Problems &problems);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLibraryPart(FormPanel *form, const QList<InterfaceLanguage> &languages, const QString &language);
    void buildAdministratorPart(FormPanel *form);
    QWidget *buildFoot();
    void connectFields();
    void chooseFile();
    void proposeFile();
    void proposeUserName();
    void rate();
    Problems check() const;
    void showFieldProblems(const Problems &problems);
    void create();
    QStringList ownWords() const;

    QString m_folder;
    bool m_pathIsOwn = false; ///< the person chose it
    bool m_userNameIsOwn = false;
    bool m_wasTried = false;
    Message *m_message;
    FormPanel *m_form;
    QLineEdit *m_name;
    QLineEdit *m_path;
    QPushButton *m_change;
    QComboBox *m_currency;
    QComboBox *m_language;
    QSpinBox *m_loanDays;
    WeekdayPicker *m_closed;
    QLineEdit *m_yourName;
    QLineEdit *m_userName;
    PasswordEdit *m_password;
    PasswordEdit *m_repeat;
    StrengthBars *m_bars;
    QLabel *m_count;
    QPushButton *m_back;
    QPushButton *m_create;
    QHash<QString, FormRow *> m_rows;
};
