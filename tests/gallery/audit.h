// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// What a screen reader would not be told: visible controls that take the focus but have no name.
QStringList namelessControls(const QWidget *root);

/// Labels and buttons whose words do not fit into them.
QStringList clippedTexts(const QWidget *root);
