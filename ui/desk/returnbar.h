// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/loanoptions.h"

#include <QWidget>

class DateEdit;
class ToggleChip;

/// How copies are taken back: as of today, as of the day the box was last emptied, as of another day, without a fine.
/// What is on stays on and in sight until the visit ends.
class ReturnBar : public QWidget
{
    Q_OBJECT

public:
    /// Without the right to adjust returns, only the box is offered.
    ReturnBar(bool mayAdjust, QWidget *parent = nullptr);

    void setDays(const QDate &today, const QDate &bookDropDay);
    /// Shows these options, as they are now.
    void showOptions(const ReturnOptions &options);

signals:
    void optionsChanged(const ReturnOptions &options);
    /// Something was chosen completely: on with the scans.
    void settled();
    /// A scanner typed this where a day was expected.
    void scanned(const QString &code);

private:
    void choose(const ReturnOptions &options);
    void showChips();

    ReturnOptions m_options;
    QDate m_today;
    QDate m_bookDropDay;
    ToggleChip *m_isToday;
    ToggleChip *m_bookDrop;
    QWidget *m_otherBox;
    DateEdit *m_other;
    ToggleChip *m_noFine;
};
