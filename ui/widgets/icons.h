// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QIcon>

class QPainter;

/// An icon of resources/icons by its file name, drawn in the colour of a role, whatever the theme is at that moment.
/// `on` colours the checked state of a button; icons that point somewhere are mirrored right to left.
QIcon themedIcon(const QString &name, Colour role = Colour::Text2);
QIcon themedIcon(const QString &name, Colour role, Colour on);

/// Draws an icon: for delegates and for widgets that paint themselves.
void paintIcon(QPainter *painter, const QString &name, const QRectF &rect, const QColor &colour);

/// Whether there is an icon of that name.
bool hasIcon(const QString &name);
