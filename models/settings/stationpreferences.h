// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>
#include <QVariant>

/// What holds for this computer and the person logged in to it: an INI file in the configuration folder, and window
/// states in the state folder. Nothing of the library is in here.
class StationPreferences
{
public:
    /// In the usual places: ~/.config/carrel/carrel.ini and ~/.local/state/carrel/windows.ini.
    StationPreferences();
    /// In folders of one's own: for tests.
    StationPreferences(const QString &configFolder, const QString &stateFolder);

    /// Libraries opened before, the last one first; those that are gone are listed too.
    QStringList recentLibraries() const;
    void addRecentLibrary(const QString &location);
    void removeRecentLibrary(const QString &location);

    /// The user name to offer at sign-in; empty when it is not to be kept.
    QString lastUserName() const;
    void setLastUserName(const QString &name);
    bool keepsUserName() const;
    void setKeepsUserName(bool keep);

    /// "system", "light" or "dark"
    QString themeMode() const;
    void setThemeMode(const QString &mode);
    int textPercent() const;
    void setTextPercent(int percent);
    int rowHeight() const;
    void setRowHeight(int height);
    /// Language of the interface ("de"); empty = the system's.
    QString language() const;
    void setLanguage(const QString &language);
    /// What this computer is called in the status line and in the log; its host name at first.
    QString stationName() const;
    void setStationName(const QString &name);

    /// Anything else by name ("backup/secondFolder").
    QVariant value(const QString &name, const QVariant &otherwise = QVariant()) const;
    void setValue(const QString &name, const QVariant &value);

    /// Sizes, columns and the like: what may be thrown away without loss ("window", "columns/books").
    QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

    /// Writes to disk now.
    void sync();

    /// Where the two files are kept.
    static QString configFolder();
    static QString stateFolder();

private:
    QSettings m_config;
    QSettings m_state;
};
