// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Paints an entry of a list as a name over its details, with a pill at the end for what is out of the ordinary.
class TwoLineDelegate : public QStyledItemDelegate
{
public:
    /// What an entry says besides its text; ToneRole holds a Tone.
    enum Role { DetailRole = Qt::UserRole + 1, PillRole, ToneRole, FirstOwnRole };
    /// Choices are rounded and indented like those of a menu; Lines have a hairline between them.
    enum class Look { Choices, Lines };

    explicit TwoLineDelegate(Look look, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_look(look) { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Look m_look;
};
