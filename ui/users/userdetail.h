// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/users/userservice.h"

#include <QWidget>

class DetailFoot;
class DetailHead;
class FormPanel;
class LookupService;
class Message;
class NotesPane;
class QLabel;
class QPushButton;
class QStackedWidget;
class TabRow;
class UserFields;
class UserNotes;

/// One user beside the grid: who it is, what can be done, the form, and tabs for what others know about the user.
class UserDetail : public QWidget
{
    Q_OBJECT

public:
    UserDetail(CommandGate &gate, UserService &users, UserNotes &notes, LookupService &lookups,
               QWidget *parent = nullptr);

    /// Shows a user, or asks first when something is not saved yet. 0 shows nobody.
    void showUser(qint64 id);
    qint64 userId() const { return m_user.id; }
    /// Reads the shown user again; what is typed stays.
    void refresh();
    bool hasUnsavedChanges() const;
    /// A further tab before the notes; returns its number for setTabCount().
    int addTab(const QString &text, QWidget *page);
    void setTabCount(int tab, int count);
    void setReadOnly(bool readOnly);

public slots:
    /// Stores the form; false when it cannot be.
    bool save();
    void revert();

signals:
    void lendWanted(qint64 userId);
    void signInWanted(qint64 userId);
    void done(const QString &sentence);
    void notice(const QString &sentence);
    /// The form was left with changes: the grid goes back to this user.
    void stayed(qint64 userId);
    void changesCountChanged(int count);

private:
    void fillHead();
    QWidget *buildDetails();
    void connectFoot();
    void load(qint64 id);
    void showHead();
    void updateFoot();
    void ask(bool ask);
    void showProblems(const Problems &problems);
    void mergeAndSave();
    void askWhoseText(const User &theirs, const QList<UserField> &fields);
    void extend();
    void setActive(bool active);

    CommandGate &m_gate;
    UserService &m_users;
    User m_user;
    qint64 m_wanted = 0; ///< to be shown once the question is answered
    bool m_isReadOnly = false;
    bool m_asks = false; ///< whether to save before going on
    UserFields *m_fields;
    DetailHead *m_head;
    DetailFoot *m_foot;
    QPushButton *m_lend;
    QPushButton *m_extend;
    QPushButton *m_active;
    Message *m_message;
    TabRow *m_tabs;
    QStackedWidget *m_pages;
    QList<QWidget *> m_tabPages; ///< by tab
    NotesPane *m_notes;
    int m_notesTab = 1;
    QLabel *m_signIn;
    QPushButton *m_allow;
};
