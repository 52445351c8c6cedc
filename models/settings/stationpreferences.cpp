// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/stationpreferences.h"

#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>

namespace {

constexpr int recentAtMost = 8;

const QString recentKey = QStringLiteral("libraries/recent");
const QString userNameKey = QStringLiteral("signin/userName");
const QString keepUserNameKey = QStringLiteral("signin/keepUserName");
const QString themeKey = QStringLiteral("look/theme");
const QString textKey = QStringLiteral("look/textPercent");
const QString rowKey = QStringLiteral("look/rowHeight");
const QString languageKey = QStringLiteral("look/language");
const QString stationKey = QStringLiteral("station/name");

QString fileIn(const QString &folder, const QString &name)
{
    QDir().mkpath(folder);
    return QDir(folder).filePath(name);
}

} // namespace

QString StationPreferences::configFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("carrel"));
}

QString StationPreferences::stateFolder()
{
    // Qt 6.4 does not know this place yet.
    const QString chosen = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = chosen.isEmpty() || QDir::isRelativePath(chosen)
        ? QDir(QDir::homePath()).filePath(QStringLiteral(".local/state"))
        : chosen;
    return QDir(base).filePath(QStringLiteral("carrel"));
}

StationPreferences::StationPreferences() : StationPreferences(configFolder(), stateFolder()) { }

StationPreferences::StationPreferences(const QString &configFolder, const QString &stateFolder)
    : m_config(fileIn(configFolder, QStringLiteral("carrel.ini")), QSettings::IniFormat),
      m_state(fileIn(stateFolder, QStringLiteral("windows.ini")), QSettings::IniFormat)
{ }

QStringList StationPreferences::recentLibraries() const
{
    return m_config.value(recentKey).toStringList();
}

void StationPreferences::addRecentLibrary(const QString &location)
{
    QStringList recent = recentLibraries();
    recent.removeAll(location);
    recent.prepend(location);
    m_config.setValue(recentKey, QStringList(recent.mid(0, recentAtMost)));
}

void StationPreferences::removeRecentLibrary(const QString &location)
{
    QStringList recent = recentLibraries();
    recent.removeAll(location);
    m_config.setValue(recentKey, recent);
}

QString StationPreferences::lastUserName() const
{
    return keepsUserName() ? m_config.value(userNameKey).toString() : QString();
}

void StationPreferences::setLastUserName(const QString &name)
{
    if (keepsUserName()) {
        m_config.setValue(userNameKey, name);
    }
}

bool StationPreferences::keepsUserName() const
{
    return m_config.value(keepUserNameKey, true).toBool();
}

void StationPreferences::setKeepsUserName(bool keep)
{
    m_config.setValue(keepUserNameKey, keep);
    if (!keep) {
        m_config.remove(userNameKey);
    }
}

QString StationPreferences::themeMode() const
{
    return m_config.value(themeKey, QStringLiteral("system")).toString();
}

void StationPreferences::setThemeMode(const QString &mode)
{
    m_config.setValue(themeKey, mode);
}

int StationPreferences::textPercent() const
{
    return qBound(100, m_config.value(textKey, 100).toInt(), 200);
}

void StationPreferences::setTextPercent(int percent)
{
    m_config.setValue(textKey, qBound(100, percent, 200));
}

int StationPreferences::rowHeight() const
{
    return qBound(26, m_config.value(rowKey, 32).toInt(), 38);
}

void StationPreferences::setRowHeight(int height)
{
    m_config.setValue(rowKey, height);
}

QString StationPreferences::language() const
{
    return m_config.value(languageKey).toString();
}

void StationPreferences::setLanguage(const QString &language)
{
    m_config.setValue(languageKey, language);
}

QString StationPreferences::stationName() const
{
    const QString name = m_config.value(stationKey).toString().trimmed();
    return name.isEmpty() ? QSysInfo::machineHostName() : name;
}

void StationPreferences::setStationName(const QString &name)
{
    m_config.setValue(stationKey, name.trimmed());
}

QVariant StationPreferences::value(const QString &name, const QVariant &otherwise) const
{
    return m_config.value(name, otherwise);
}

void StationPreferences::setValue(const QString &name, const QVariant &value)
{
    m_config.setValue(name, value);
}

QByteArray StationPreferences::state(const QString &name) const
{
    return m_state.value(name).toByteArray();
}

void StationPreferences::setState(const QString &name, const QByteArray &state)
{
    m_state.setValue(name, state);
}

void StationPreferences::sync()
{
    m_config.sync();
    m_state.sync();
}
