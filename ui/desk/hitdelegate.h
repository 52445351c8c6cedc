// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// A row below the scan field: two lines about a user or a book, facts in the middle, a pill at the end for what is
/// out of the ordinary.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        SecondRole = Qt::UserRole + 1,
        FactsRole,
        PillRole,
        ToneRole,
        IconRole, ///< instead of initials
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
