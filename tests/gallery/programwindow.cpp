// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/programwindow.h"

#include "app/librarysession.h"
#include "app/workspace.h"
#include "tests/gallery/stage.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>

ProgramWindow::ProgramWindow(Stage &stage, QSize size) : MainWindow(stage.preferences())
{
    SignInAnswer answer;
    answer.path = stage.libraryPath();
    answer.signedIn.session = stage.session();
    auto library = LibrarySession::open(answer);
    if (!library) {
        qFatal("%s", qPrintable(library.problem().code));
    }
    m_library = std::move(*library);
    m_workspace = std::make_unique<Workspace>(*this, *m_library, stage.preferences());
    resize(size);
    show();
    while (!m_workspace->isReady()) {
        QCoreApplication::processEvents();
    }
    Stage::settle(250);
}

ProgramWindow::~ProgramWindow()
{
    m_workspace.reset();
}

bool ProgramWindow::trigger(Act act)
{
    QAction *action = actions().action(act);
    if (!action->isVisible() || !action->isEnabled()) {
        return false;
    }
    action->trigger();
    Stage::settle(300);
    return true;
}

QDialog *ProgramWindow::dialog() const
{
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}
