// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/moneyedit.h"

#include "models/values/money.h"
#include "ui/widgets/theme.h"

#include <QFocusEvent>

MoneyEdit::MoneyEdit(QWidget *parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setMaxLength(16);
    setFixedWidth(theme().px(110));
    connect(&theme(), &Theme::changed, this, [this] { setFixedWidth(theme().px(110)); });
    connect(this, &QLineEdit::textChanged, this, &MoneyEdit::minorChanged);
}

void MoneyEdit::setMinor(qint64 minor)
{
    setText(moneyText(minor, m_currency));
}

std::optional<qint64> MoneyEdit::minor() const
{
    return parseMoney(text(), m_currency);
}

void MoneyEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason) {
        selectAll();
    }
}
