// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/target.h"

#include <QObject>

#include <optional>

class LibrarySession;
class MainWindow;
class StationPreferences;

/// The sheets that any page may open: settings, import, export. Opened on top of the window, gone when closed.
class Sheets : public QObject
{
    Q_OBJECT

public:
    Sheets(MainWindow &window, LibrarySession &library, StationPreferences &preferences, QObject *parent = nullptr);

    void openSettings(const QString &page = {});
    /// `path` may be empty; `subject` is what the page shows that asks.
    void openImport(std::optional<Subject> subject = {}, const QString &path = {});

    void openExport(Subject subject = Subject::Books);

signals:
    void undoWanted();
    /// The new books or users of this import are to be shown.
    void batchWanted(Subject subject, const QString &batchId);
    void languageChosen(const QString &code);

private:
    MainWindow &m_window;
    LibrarySession &m_library;
    StationPreferences &m_preferences;
};
