// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/users/usernotes.h"

#include <QWidget>

class ProblemLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

/// The notes on a user: a field for a new one, the others below it, newest first.
class NotesPane : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPane(UserNotes &notes, QWidget *parent = nullptr);

    void setUser(qint64 userId);
    void setReadOnly(bool readOnly);
    bool hasUnsavedChanges() const;
    /// Reads the notes again.
    void read();

signals:
    void countChanged(int count);
    void done(const QString &sentence);

private:
    QWidget *makeNote(const UserNote &note);
    void save();
    void edit(const UserNote &note);
    void stopEditing();
    void remove(const UserNote &note);

    UserNotes &m_notes;
    qint64 m_userId = 0;
    UserNote m_edited; ///< id 0 = a new one is written
    bool m_isReadOnly = false;
    QPlainTextEdit *m_text;
    ProblemLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QVBoxLayout *m_list;
};
