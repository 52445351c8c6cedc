// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/codes.h"

#include <QFrame>

class ElideLabel;
class Pill;
class QLabel;
class QVBoxLayout;

/// Who is highlighted among the users found: enough to tell two people of one name apart before one is opened.
class UserPreview : public QFrame
{
    Q_OBJECT

public:
    explicit UserPreview(QWidget *parent = nullptr);
    void showUser(const UserHit &user, const UserDetails &details, const QDate &today);

private:
    void addFact(const QString &caption, const QString &value);

    ElideLabel *m_name;
    Pill *m_category;
    QLabel *m_line;
    QVBoxLayout *m_facts;
};
