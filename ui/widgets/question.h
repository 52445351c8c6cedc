// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

/// A question that has to be answered first. Unlike a message box it cannot be answered by a scanner: Enter does
/// nothing, and the way back has the focus.
class Question : public Sheet
{
    Q_OBJECT

public:
    Question(const QString &title, const QString &text, const QString &action, ButtonKind kind,
             QWidget *parent = nullptr);

    /// Waits for the answer; true when the action was pressed. `back` names the other button, Cancel by default.
    static bool ask(QWidget *parent, const QString &title, const QString &text, const QString &action,
                    ButtonKind kind = ButtonKind::Primary, const QString &back = QString());
    /// Says something and waits until it was closed.
    static void tell(QWidget *parent, const QString &title, const QString &text);
};
