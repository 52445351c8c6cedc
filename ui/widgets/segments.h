// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;
class QToolButton;

/// A few choices side by side of which one is on: Lend, Return, Renew.
class Segments : public QFrame
{
    Q_OBJECT

public:
    explicit Segments(QWidget *parent = nullptr);

    /// Adds a choice; the first one is on. `keys` is shown behind the words.
    QToolButton *addSegment(const QString &text, const QString &keys = QString());
    int current() const;
    void setCurrent(int index);
    int count() const;

signals:
    void currentChanged(int index);

private:
    QButtonGroup *m_group;
};
