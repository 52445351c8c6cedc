// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/searchservice.h"

#include <QFrame>

class QLabel;
class QListView;
class QStandardItemModel;

/// The books found by what is typed, below the scan field: Enter holds one for the user of the visit. The field keeps
/// the focus; arrows move here.
class BookSuggestions : public QFrame
{
    Q_OBJECT

public:
    explicit BookSuggestions(QWidget *parent = nullptr);

    /// Whom a book is held for; without one Enter only shows it.
    void setUser(const QString &name);
    void showBooks(const QList<FoundBook> &books, const QString &typed);
    void clear();
    /// Moves the highlighted row; starts at the first.
    void move(int by);
    /// The highlighted book; the only one found when nothing is highlighted; else 0.
    qint64 current() const;
    const QString &typed() const { return m_typed; }

signals:
    void chosen(qint64 bookId);

private:
    QString m_typed;
    QList<FoundBook> m_books;
    QLabel *m_heading;
    QLabel *m_counts;
    QLabel *m_keys;
    QListView *m_view;
    QStandardItemModel *m_model;
};
