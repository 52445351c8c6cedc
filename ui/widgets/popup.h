// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

/// A small frame below a button that closes by itself: what a chip opens.
class Popup : public QFrame
{
    Q_OBJECT

public:
    explicit Popup(QWidget *anchor);

    /// Shows it under its button, inside the screen, and gives `first` the focus.
    void openBelow(QWidget *first);

private:
    void keyPressEvent(QKeyEvent *event) override;

    QWidget *m_anchor;
};
