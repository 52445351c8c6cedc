// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/searchwords.h"

#include "models/values/foldedtext.h"

#include <QRegularExpression>

QStringList searchWords(const QString &typed)
{
    static const QRegularExpression isbnLike(QStringLiteral("^(?:97[89]-[\\d-]*|\\d+-\\d+-[\\d-]*)[xX]?$"));
    QStringList words;
    for (const QString &part : typed.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts)) {
        words << foldedWords(isbnLike.match(part).hasMatch() ? QString(part).remove(QLatin1Char('-')) : part);
    }
    return words;
}
