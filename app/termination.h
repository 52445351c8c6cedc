// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

/// Turns the system's request to end (SIGTERM, SIGINT, SIGHUP: logging out, shutting down) into a signal in the event
/// loop, where the library can be closed properly.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);

signals:
    void requested();

private:
    QSocketNotifier *m_notifier;
};
