// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

Pill::Pill(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

Pill::Pill(Tone tone, const QString &text, QWidget *parent) : Pill(parent)
{
    set(tone, text);
}

void Pill::set(Tone tone, const QString &text)
{
    const QString name = tone == Tone::Info ? QStringLiteral("info")
        : tone == Tone::Ok                  ? QStringLiteral("ok")
        : tone == Tone::Warn                ? QStringLiteral("warn")
        : tone == Tone::Danger              ? QStringLiteral("danger")
                                            : QStringLiteral("neutral");
    setStyleProperty(this, "pill", name);
    setText(text);
    // The padding comes with the style: a pill measured before it was styled would be too narrow for its words.
    ensurePolished();
    updateGeometry();
    setVisible(!text.isEmpty());
}
