// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/codes.h"

#include <QFrame>

class QLabel;
class QListView;
class QPushButton;
class QStandardItemModel;

/// The users whose names begin as typed, below the scan field: for the child without a card. The field keeps the
/// focus; arrows move here, Enter opens.
class UserSuggestions : public QFrame
{
    Q_OBJECT

public:
    explicit UserSuggestions(QWidget *parent = nullptr);

    void showUsers(const QList<UserHit> &users, const QString &typed, const QDate &today);
    void clear();
    int count() const { return static_cast<int>(m_users.size()); }
    /// Moves the highlighted row; starts at the first.
    void move(int by);
    /// The highlighted user; nothing before an arrow was pressed.
    std::optional<UserHit> current() const;
    const QList<UserHit> &users() const { return m_users; }

signals:
    void chosen(qint64 userId);
    void highlighted(qint64 userId);
    void bookSearchWanted(const QString &typed);
    void addUserWanted(const QString &typed);

private:
    void showLinks();

    QList<UserHit> m_users;
    QString m_typed;
    QLabel *m_counts;
    QListView *m_view;
    QStandardItemModel *m_model;
    QPushButton *m_searchBooks;
    QPushButton *m_addUser;
};
