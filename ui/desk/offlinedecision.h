// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/offlinereplay.h"

#include <QFrame>

class ProblemLabel;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// One disputed line of an offline list: what the list says, what the library says, and what can be done about it.
/// Keys 1 to 3 choose, Enter does it, Down goes on.
class OfflineDecision : public QFrame
{
    Q_OBJECT

public:
    OfflineDecision(QTimeZone zone, bool mayOverride, QWidget *parent = nullptr);

    /// Shows a line; one that is not disputed only says what became of it.
    void showLine(const OfflineLine &line, int number, int all);
    void clear();
    OfflineChoice choice() const;
    /// Chooses by its number, from 1; false when there is no such choice.
    bool choose(int number);
    int chosen() const; ///< its number, from 0
    /// The reason or the card, or what is kept in their place.
    QString words() const;
    void sayProblems(const Problems &problems);
    QLineEdit *field() const { return m_field; }
    bool isDisputed() const { return !m_choices.isEmpty(); }

signals:
    void doWanted();
    void skipWanted();

private:
    void addSide(const QString &caption, const QString &what, const QString &detail);
    void addChoice(int number, const QString &text, const QString &detail);
    void showField();

    QTimeZone m_zone;
    bool m_mayOverride;
    int m_number = 0; ///< of the line in its file
    QList<OfflineChoice> m_choices;
    QLabel *m_heading;
    QLabel *m_code;
    QVBoxLayout *m_rows;
    QButtonGroup *m_group;
    QLabel *m_fieldLabel;
    QLineEdit *m_field;
    ProblemLabel *m_problem;
    QLabel *m_place;
    QPushButton *m_skip;
    QPushButton *m_do;
};
