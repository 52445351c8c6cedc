// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Lets Ctrl+Z and Ctrl+Shift+Z reach the Edit menu from a field that has nothing of its own to undo: Qt's fields take
/// these keys even then. Installed on the application.
class UndoKeys : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
