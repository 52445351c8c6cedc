// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desktexts.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

/// What became of the last scan, under the scan field: an alert whose text is what it says. Nothing in it takes the
/// focus when clicked, and nothing ever opens over it.
class ResultStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ResultStrip(QWidget *parent = nullptr);

    /// Shows the words and forgets the buttons of the last scan.
    void say(const StripWords &words);
    void clear();
    QPushButton *addAction(const QString &text, const QKeySequence &keys = {}, ButtonKind kind = ButtonKind::Normal);
    /// One of two large buttons in a second row: what a code may have meant.
    QPushButton *addChoice(const QString &caption, const QString &name, const QString &detail,
                           const QKeySequence &keys);
    /// One of several answers below each other, in a sentence.
    QPushButton *addAnswer(const QString &sentence, const QKeySequence &keys);
    QString text() const { return m_text; }
    Tone tone() const { return m_words.tone; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeActions();
    void showWords();
    void clearActions();

    StripWords m_words;
    QString m_text;
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_detail;
    QWidget *m_actionRow;
    QHBoxLayout *m_actions;
    QHBoxLayout *m_row;
    QVBoxLayout *m_outer;
    QWidget *m_choiceRow;
    QHBoxLayout *m_choices;
    QWidget *m_answerRows;
    QVBoxLayout *m_answers;
};
