// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

/// One setting: its name and an explanation at the start, its controls at the end, a hair line below.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    explicit SettingRow(const QString &name, const QString &explanation = QString(), QWidget *parent = nullptr);

    void setExplanation(const QString &explanation);
    /// Puts a control at the end of the row.
    void addControl(QWidget *control);

private:
    QHBoxLayout *m_controls;
    QLabel *m_explanation;
};
