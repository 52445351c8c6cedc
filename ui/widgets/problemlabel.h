// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

/// The sentence under a field that says what is wrong with it. Marks the field red while it speaks, and becomes the
/// field's accessible description. Takes no room while there is nothing to say.
class ProblemLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget *field, QWidget *parent = nullptr);

    /// Shows the sentence; an empty one clears it.
    void setProblem(const QString &sentence);
    void clear() { setProblem(QString()); }
    bool hasProblem() const { return !m_problem.isEmpty(); }
    QString problem() const { return m_problem; }
    /// What stands here in grey while nothing is wrong.
    void setHint(const QString &hint);
    /// A link after the sentence, shown with it ("Keep anyway").
    QPushButton *addAction(const QString &text);
    QWidget *field() const { return m_field; }

private:
    void showText();

    QPointer<QWidget> m_field;
    QString m_problem;
    QString m_hint;
    QLabel *m_icon;
    QLabel *m_label;
    QPushButton *m_action = nullptr;
};
