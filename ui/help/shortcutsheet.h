// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"
#include "ui/widgets/sheet.h"

class QGridLayout;

/// All shortcuts that do something now, by menu, and the keys of the grids.
class ShortcutSheet : public Sheet
{
    Q_OBJECT

public:
    explicit ShortcutSheet(const Actions &actions, QWidget *parent = nullptr);

private:
    void addGroup(QGridLayout *grid, const QString &title, const QList<QPair<QString, QString>> &rows);

    int m_row = 0;
};
