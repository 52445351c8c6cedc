// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/isolated.h"

#include <QGuiApplication>

QString isolated(const QString &text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return text.isEmpty() || !QGuiApplication::isRightToLeft() ? text : firstStrongIsolate + text + popIsolate;
}

QString joined(const QStringList &parts)
{
    QStringList shown;
    for (const QString &part : parts) {
        if (!part.isEmpty()) {
            shown << isolated(part);
        }
    }
    return shown.join(QStringLiteral("  ·  "));
}
