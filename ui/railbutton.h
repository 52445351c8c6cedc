// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

/// An entry of the rail: icon, word and badge, with a bar at its start while its page is shown.
class RailButton : public QToolButton
{
    Q_OBJECT

public:
    RailButton(const QString &icon, const QString &text, QWidget *parent = nullptr);

    void setName(const QString &text);
    void setBadge(int count);
    void setFolded(bool folded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_badge = 0;
    bool m_folded = false;
};
