// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"
#include "ui/signin/newlibrary.h"
#include "ui/translation/language.h"

#include <QWidget>

class CreateLibraryPane;
class QStackedWidget;
class WelcomePane;

/// What is shown while no library is known: make one, open one, or try the demo. A .carrel file may be dropped
/// anywhere on it.
class FirstRunPage : public QWidget
{
    Q_OBJECT

public:
    FirstRunPage(const QList<InterfaceLanguage> &languages, const QString &language, QWidget *parent = nullptr);

    /// Where new libraries go unless somebody chooses another place.
    void setFolder(const QString &folder);
    /// Goes to one of its two sides; what was typed is kept.
    void showWelcome();
    void showCreate();

signals:
    void createRequested(const NewLibrary &library);
    /// Choose a file and open it.
    void openRequested();
    /// A file was dropped.
    void fileDropped(const QString &path);
    void demoRequested();
    /// To be applied at once; the page is then made again in the new language.
    void languageChosen(const QString &code);

public slots:
    void showBusy();
    void showProblems(const Problems &problems);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QStackedWidget *m_stack;
    WelcomePane *m_welcome;
    CreateLibraryPane *m_create;
};
