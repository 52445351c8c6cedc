// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

/// The sections of the page Admin under their group headings, with counts. Ctrl+Up and Ctrl+Down move from anywhere
/// in the page; headings are passed over.
class AdminList : public QListWidget
{
    Q_OBJECT

public:
    explicit AdminList(QWidget *parent = nullptr);

    /// Adds a line to a group; `heading` is its heading, made when it is the first line there.
    int addLine(int group, const QString &heading, const QString &text, const QString &count);
    /// A line that is opened by a click or Enter instead of being chosen; `keys` stand behind it.
    int addLink(int group, const QString &heading, const QString &text, const QString &keys);
    void setLine(int key, const QString &text, const QString &count);
    void select(int key);
    /// Moves to the next or previous line.
    void step(bool forward);

    QSize sizeHint() const override;

signals:
    void chosen(int key);
    void opened(int key); ///< a link

private:
    void paintGround();
    QListWidgetItem *itemOf(int key) const;

    int m_nextKey = 0;
};
