// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

#include <memory>

class LibrarySession;
class Stage;
class Workspace;

/// The whole program's window on the stage's library, signed in as its administrator, without signing in.
class ProgramWindow : public MainWindow
{
    Q_OBJECT

public:
    explicit ProgramWindow(Stage &stage, QSize size = QSize(1280, 800));
    ~ProgramWindow() override;

    LibrarySession &library() { return *m_library; }
    /// Triggers an action; false when it cannot be used.
    bool trigger(Act act);
    /// The dialog in front, or null.
    QDialog *dialog() const;

private:
    std::unique_ptr<LibrarySession> m_library;
    std::unique_ptr<Workspace> m_workspace;
};
