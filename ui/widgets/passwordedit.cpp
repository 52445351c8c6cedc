// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passwordedit.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent),
      m_hint(makeLabel(tr("Caps Lock is on."), TextRole::Small, parent))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_reveal = addAction(themedIcon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QAction::toggled, this, &PasswordEdit::setRevealed);
    setRevealed(false);
    setTone(m_hint, Tone::Warn);
    m_hint->hide();
}

void PasswordEdit::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIcon(themedIcon(revealed ? QStringLiteral("eyeoff") : QStringLiteral("eye")));
    m_reveal->setText(revealed ? tr("Hide the password") : tr("Show the password"));
    m_reveal->setToolTip(m_reveal->text());
}

void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    noticeCapsLock(*event);
    QLineEdit::keyPressEvent(event);
}

void PasswordEdit::focusOutEvent(QFocusEvent *event)
{
    m_hint->hide();
    QLineEdit::focusOutEvent(event);
}

void PasswordEdit::noticeCapsLock(const QKeyEvent &event)
{
    // Qt cannot be asked for the lock, but a capital without Shift (or a small letter with it) gives it away.
    bool on = m_hint->isVisibleTo(parentWidget());
    if (event.key() == Qt::Key_CapsLock) {
        on = !on;
    } else if (event.text().size() == 1 && event.text().at(0).isLetter()
               && event.text().at(0).toUpper() != event.text().at(0).toLower()) {
        on = event.text().at(0).isUpper() != event.modifiers().testFlag(Qt::ShiftModifier);
    } else {
        return;
    }
    if (on && m_hint->isHidden()) {
        announce(m_hint, m_hint->text());
    }
    m_hint->setVisible(on);
}
