// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QWidget>

class CommandGate;
class CopiesTable;
class CopyService;
class Message;
class QMenu;
class QPushButton;
class RecordView;

/// The copies of one book in a grid, with what can be done to the selected ones below it.
class CopiesPane : public QWidget
{
    Q_OBJECT

public:
    CopiesPane(CommandGate &gate, CopyService &copies, CopiesTable &table, QWidget *parent = nullptr);

    RecordView *view() const { return m_view; }
    /// Shows what the person signed in may do with what is selected.
    void updateActs();

public slots:
    void withdrawSelected();
    /// Deletes copies that were never lent; offers to withdraw them otherwise.
    void removeSelected();

signals:
    void addWanted();
    /// Copies were withdrawn, deleted or changed in the grid.
    void changed();
    /// The same as a sentence: it can be undone.
    void done(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<qint64> chosen() const;
    QString nameOf(qint64 id) const;
    void withdraw(const QList<qint64> &ids);
    void refuse(const Problems &problems);
    void finish(const QList<qint64> &ids, const QString &sentence);
    void fillMenu(QMenu *menu);

    CommandGate &m_gate;
    CopyService &m_copies;
    CopiesTable &m_table;
    Message *m_message;
    RecordView *m_view;
    QWidget *m_foot;
    QPushButton *m_add;
    QPushButton *m_withdraw;
    QPushButton *m_remove;
};
