// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/tillclosing.h"

#include <QFrame>

class QTimeZone;
class QVBoxLayout;

/// How often a day was closed, by whom and with what count; the last closing counts. Hidden while there is none.
class ClosingsList : public QFrame
{
    Q_OBJECT

public:
    explicit ClosingsList(QWidget *parent = nullptr);

    void show(const QList<TillClosing> &closings, const QTimeZone &zone);

    /// "€ 0.20 short: one coin too much given as change"; "The till was right."
    static QString differenceText(const TillCounted &till);
    /// "17:58, Hannah Weiss"
    static QString whoText(const TillClosing &closing, const QTimeZone &zone);

private:
    QVBoxLayout *m_lines;
};
