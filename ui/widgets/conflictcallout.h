// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/recordtable.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;
class RecordView;

/// Under a cell that somebody else changed meanwhile: mine, theirs, what it was before, and who did it. Alt+M keeps
/// mine, Alt+T takes theirs, Enter does nothing, Esc goes back to typing.
class ConflictCallout : public QFrame
{
    Q_OBJECT

public:
    ConflictCallout(RecordTable &table, RecordView *view);

    /// `cell` is the cell's place in the view's viewport.
    void showBelow(const Conflict &conflict, const QRect &cell);
    const Conflict &conflict() const { return m_conflict; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void build();
    void addValue(QGridLayout *grid, int row, const QString &name, const QString &text, const QString &remark,
                  bool isStrong);
    void keepMine();
    void takeTheirs();
    void close();

    RecordTable &m_table;
    RecordView *m_view;
    Conflict m_conflict;
    QWidget *m_content = nullptr;
};
