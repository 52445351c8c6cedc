// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/hold.h"
#include "models/tables/column.h"

#include <QListWidget>

/// Who waits for a book, in order. Places are changed by dragging or with Alt+Up and Alt+Down.
class QueueList : public QListWidget
{
    Q_OBJECT

public:
    explicit QueueList(QWidget *parent = nullptr);

    void showQueue(const QList<Hold> &queue, qint64 currentHold, const QDate &today, const QTimeZone &zone);
    void setMayMove(bool mayMove);
    qint64 currentHold() const;
    /// Moves the current hold by so many places, if it waits and may be moved.
    void moveCurrent(int by);

signals:
    void moveWanted(qint64 holdId, int place);
    void holdChosen(qint64 holdId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    bool isQueued(int row) const;
    int placeOfRow(int row) const;

    bool m_mayMove = false;
};

/// What a queue says about a hold beside the name: ready, next, waiting, suspended; and how loud.
std::pair<QString, CellTone> queueWord(const Hold &hold, const QDate &today);
