// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

/// How hard a password is to guess: four bars and a word, and what would make it better.
class StrengthBars : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthBars(QWidget *parent = nullptr);

    /// 0 shows nothing filled, 1 weak … 4 very good. `advice` stands below in words.
    void setStrength(int bars, const QString &advice = QString());
    int strength() const { return m_bars; }
    /// The word for a number of bars.
    static QString wordFor(int bars);

private:
    class Bars;
    int m_bars = 0;
    Bars *m_painted;
    QLabel *m_word;
    QLabel *m_advice;
};
