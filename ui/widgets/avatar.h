// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A person's initials in a circle.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    /// `side` in pixels of the grid: 32 in the rail, 48 on the Desk, 56 in panels.
    explicit Avatar(int side, QWidget *parent = nullptr);

    void setName(const QString &name);
    QSize sizeHint() const override;
    /// The first letters of the first and the last word, in any script.
    static QString initialsOf(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    QString m_initials;
};
