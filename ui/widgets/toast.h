// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QKeySequence>

class QLabel;
class QPushButton;
class QTimer;

/// Says what was just done, at the bottom of the window, with Undo; goes after 8 seconds, but not while the pointer
/// or the focus is on it. Takes no focus by itself.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *window);

    /// Shows the sentence; with `undoable`, the button too.
    void say(const QString &sentence, bool undoable);
    /// The keys behind the word Undo.
    void setUndoKeys(const QKeySequence &keys);
    /// The part of the window it stands in.
    void setArea(QWidget *area);
    /// At the top of its area instead of the bottom: where buttons at the bottom must stay free.
    void setAtTop(bool atTop);
    QString text() const;

signals:
    void undoClicked();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void place();
    void goUnlessUsed();

    QWidget *m_area;
    bool m_isAtTop = false;
    QLabel *m_label;
    QPushButton *m_undo;
    QTimer *m_timer;
};
