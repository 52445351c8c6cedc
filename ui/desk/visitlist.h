// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class DeskSession;
class QLabel;
class QTableView;
class QTimeZone;
class VisitModel;

/// The card with the visit's list.
class VisitList : public QFrame
{
    Q_OBJECT

public:
    VisitList(const DeskSession &session, const QTimeZone &zone, QWidget *parent = nullptr);
    void reload();

private:
    void changeEvent(QEvent *event) override;
    void fitColumns();

    const DeskSession &m_session;
    VisitModel *m_model;
    QLabel *m_counts;
    QTableView *m_view;
};
