// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class DeskSession;
class QLabel;
class QTimeZone;
class QVBoxLayout;

/// The last scans of the visit in short, beside a verdict that takes the list's place.
class VisitCard : public QFrame
{
    Q_OBJECT

public:
    explicit VisitCard(const DeskSession &session, QWidget *parent = nullptr);
    void reload(const QTimeZone &zone);

private:
    const DeskSession &m_session;
    QLabel *m_counts;
    QVBoxLayout *m_rows;
};
