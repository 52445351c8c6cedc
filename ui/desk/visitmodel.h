// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/desksession.h"

#include <QAbstractTableModel>

/// The list of a visit: what was scanned, newest first, the scans that still wait above them.
class VisitModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum VisitColumn { Time, Code, Title, Due, Result, ColumnCount };
    /// The tone of the result and whether it is a pill: StripWords' tone as int.
    enum { ToneRole = Qt::UserRole + 1, IsPillRole };

    VisitModel(const DeskSession &session, const QTimeZone &zone, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void reload();

private:
    QVariant pendingData(const DeskSession::PendingScan &scan, int number, int column, int role) const;
    QString timeOf(const QDateTime &moment) const;

    const DeskSession &m_session;
    QTimeZone m_zone;
    int m_rows = 0;
};
