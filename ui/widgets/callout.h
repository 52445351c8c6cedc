// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

/// The sentence under a cell's editor: what is wrong, and what Esc keeps. Never takes the focus.
class Callout : public QFrame
{
    Q_OBJECT

public:
    explicit Callout(QWidget *editor);

    void say(const QString &sentence, const QString &escape);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_editor;
    QString m_sentence;
    QString m_escape;
};

/// Puts a child of a window under (or, without room, above) a rectangle of it, inside the window.
void placeBelow(QWidget *widget, const QRect &anchor);
