// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/style.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

/// A bar in the layout that says something in words and offers what to do about it: never over other things,
/// never a dialog. Hidden until it has something to say.
class Message : public QFrame
{
    Q_OBJECT

public:
    explicit Message(QWidget *parent = nullptr);
    Message(Tone tone, const QString &text, QWidget *parent = nullptr);

    /// Says it, shows the bar and tells screen readers. Text is plain; `strong` stands before it in bold.
    void say(Tone tone, const QString &text, const QString &strong = QString());
    /// Two lines: a bold heading and an explanation below it.
    void sayTwoLines(Tone tone, const QString &heading, const QString &text);
    /// A button at the end of the bar; links by default.
    QPushButton *addAction(const QString &text, ButtonKind kind = ButtonKind::Link);
    void clearActions();
    /// Another icon than the tone's.
    void setIconName(const QString &icon);
    /// A cross at the end that hides the bar.
    void setClosable(bool closable);
    /// Edge to edge above a page instead of a rounded bar.
    void setBanner(bool banner);
    /// Hides the bar and forgets its words.
    void clear();

    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }

signals:
    void closed();

private:
    void update(Tone tone);

    Tone m_tone = Tone::Info;
    QString m_text;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_label;
    QHBoxLayout *m_layout;
    QHBoxLayout *m_actions;
    QToolButton *m_close = nullptr;
};
