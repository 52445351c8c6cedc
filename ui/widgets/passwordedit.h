// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;
class QLabel;

/// A password field: shown on demand, warns of Caps Lock while it has the focus.
class PasswordEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    /// "Caps Lock is on", to be put below the field; visible only while it is true.
    QLabel *capsLockHint() const { return m_hint; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setRevealed(bool revealed);
    void noticeCapsLock(const QKeyEvent &event);

    QAction *m_reveal;
    QLabel *m_hint;
};
