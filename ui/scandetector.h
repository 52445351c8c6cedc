// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>

class QKeyEvent;

/// Tells a scanner from a hand: characters less than 40 ms apart that end in Enter are a code, wherever the focus is.
/// Not while a dialog or a popup is open, and not in fields that take codes themselves.
class ScanDetector : public QObject
{
    Q_OBJECT

public:
    explicit ScanDetector(QWidget *window);

    /// While off, keys pass: the Desk's own field takes its scans, the lock screen none.
    void setActive(bool active) { m_active = active; }

    static constexpr int longestGap = 40; ///< ms between two characters of a scan
    static constexpr int shortestCode = 4;

signals:
    void scanned(const QString &code);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool watchKey(const QKeyEvent &key);
    bool isForWindow(const QObject *watched) const;
    void takeBackFromSearchBox() const;

    QWidget *m_window;
    bool m_active = true;
    QString m_code;
    quint64 m_lastAt = 0;
    QElapsedTimer m_clock;
};
