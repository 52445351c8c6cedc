// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class AdminPage;
class DeskPage;
class LibrarySession;
class MainWindow;
class Sheets;
class StationPreferences;
class UndoActions;

/// The pages of an open library in the window: builds tables and pages for the role signed in, and connects what one
/// page asks of another. Destroying it empties the window again.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(MainWindow &window, LibrarySession &library, StationPreferences &preferences, QObject *parent = nullptr);
    ~Workspace() override;

    /// What a person would lose or come back to: "1 unsaved book"; empty when nothing waits.
    QString unsaved() const;

signals:
    /// Another language was chosen: the workspace has to be built again in it.
    void languageChosen(const QString &code);

private:
    struct Tables;

    void buildPages();
    void buildDesk();
    void showLibrary();
    void handleActs();

    MainWindow &m_window;
    LibrarySession &m_library;
    StationPreferences &m_preferences;
    std::unique_ptr<Tables> m_tables;
    DeskPage *m_desk = nullptr;
    AdminPage *m_admin = nullptr;
    UndoActions *m_undo = nullptr;
    Sheets *m_sheets = nullptr;
};
