// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTime>

class ElideLabel;
class QLabel;
class QToolButton;

/// The line at the window's foot: counts and selection of the page; whether everything is stored; the station.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setPageText(const QString &text);
    /// Everything is stored; `at` is shown when it is valid.
    void setSaved(const QTime &at = QTime());
    /// So many changes wait to be stored.
    void setUnsaved(int count);
    /// The library can only be read.
    void setReadOnly();
    void setStation(const QString &name);
    /// Something that needs attention but stops nobody ("The second folder has not been reached for 9 days").
    void setWarning(const QString &text);

signals:
    void warningClicked();

private:
    enum class State { Saved, Unsaved, ReadOnly };
    void setState(State state, const QString &text);
    void showIcon();

    State m_state = State::Saved;
    ElideLabel *m_page;
    QToolButton *m_warning;
    QLabel *m_icon;
    QLabel *m_saved;
    QLabel *m_station;
};
