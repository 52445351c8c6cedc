// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/undo/undoservice.h"
#include "models/values/result.h"

#include <QObject>

class LibrarySession;
class MainWindow;

/// Edit > Undo and Redo: what they are called, when they can be used, and what is said afterwards.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    UndoActions(MainWindow &window, LibrarySession &library, QObject *parent = nullptr);

    void undo();
    void redo();
    /// Asks again what could be undone.
    void update();

private:
    enum class Way { Undo, Redo };
    void take(Way way);
    /// Takes a step of many records on the writer, with a bar that says so and can stop it.
    void takeInBackground(Way way, const UndoStep &step);
    void finish(Way way, const Result<UndoOutcome> &outcome);

    MainWindow &m_window;
    LibrarySession &m_library;
    bool m_isBusy = false;
};
