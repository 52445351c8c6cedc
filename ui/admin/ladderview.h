// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QVBoxLayout;

/// The steps a value is looked up on, most specific first, each with its value and whether it wins.
class LadderView : public QWidget
{
    Q_OBJECT

public:
    struct Rung {
        QString name;
        QString value; ///< empty = not set
        bool wins = false;
    };

    explicit LadderView(QWidget *parent = nullptr);
    void show(const QList<Rung> &rungs);

private:
    QVBoxLayout *m_layout;
};
