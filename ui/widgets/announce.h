// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

/// Tells assistive technology what a widget just said (an alert), without moving the focus.
void announce(QWidget *widget, const QString &text);

/// Gives a widget the role of an alert; to be said before anything asks what it is.
void makeAlert(QWidget *widget);
