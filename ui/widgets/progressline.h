// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

/// A thin progress bar with words and Cancel, for what takes longer than half a second.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// Something began. The line appears after half a second, so that short work does not flicker.
    void start(const QString &text, bool cancellable = true);
    /// `total` 0 = nobody knows how long.
    void setProgress(qint64 done, qint64 total, const QString &text = QString());
    /// It is over; the line goes.
    void finish();
    QPushButton *cancelButton() const { return m_cancel; }

signals:
    void cancelled();

private:
    QLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer *m_delay;
};
