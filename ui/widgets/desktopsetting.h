// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusPendingCallWatcher;
class QDBusVariant;

/// Asks the desktop whether it is dark, by the settings portal, and hears of changes. Desktops whose palette already
/// tells need no portal; without a session bus nothing is asked.
class DesktopSetting : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { Unknown, Dark, Light };

    explicit DesktopSetting(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    /// The portal's number as a scheme: 1 dark, 2 light.
    static Scheme schemeFrom(uint value);

signals:
    void changed();

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(uint value);

    Scheme m_scheme = Scheme::Unknown;
};
