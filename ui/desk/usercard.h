// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/codes.h"

#include <QFrame>

class Avatar;
class ElideLabel;
class Pill;
class QLabel;
class QPushButton;
class QStackedWidget;

/// Who stands at the desk: name to compare with the face, category, card, end of membership, loans and limit.
class UserCard : public QFrame
{
    Q_OBJECT

public:
    explicit UserCard(QWidget *parent = nullptr);

    void showNobody();
    void showUser(const UserHit &user, const UserDetails &details, const QDate &today);

signals:
    void paymentWanted(qint64 userId);

private:
    QWidget *makeNobody();
    QWidget *makePerson();
    static QWidget *makeFigure(QLabel *number, const QString &caption, QLabel **captionLabel);

    QStackedWidget *m_stack;
    Avatar *m_avatar;
    ElideLabel *m_name;
    Pill *m_category;
    Pill *m_state;
    ElideLabel *m_line;
    QLabel *m_onLoan;
    QLabel *m_overdue;
    QLabel *m_overdueCaption;
    QLabel *m_owes;
    QLabel *m_owesCaption;
    QPushButton *m_pay;
    qint64 m_userId = 0;
};
