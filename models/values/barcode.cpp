// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/barcode.h"

#include "models/values/foldedtext.h"

#include <QRegularExpression>

QString cleanedBarcode(const QString &scanned)
{
    // Scanners can send an AIM identifier such as ]C1 in front of the code.
    static const QRegularExpression identifier(QStringLiteral("^\\][A-Za-z][0-9A-Za-z]"));
    QString result;
    for (const QChar c : cleaned(scanned).normalized(QString::NormalizationForm_KC)) {
        if (c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) {
            continue;
        }
        result += c.digitValue() >= 0 && c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    }
    if (result.size() > 3) {
        result.remove(identifier);
    }
    return result;
}

QString nextBarcode(const QString &barcode)
{
    if (barcode.isEmpty()) {
        return QString(firstBarcode);
    }
    qsizetype end = barcode.size();
    while (end > 0 && !(barcode.at(end - 1) >= QLatin1Char('0') && barcode.at(end - 1) <= QLatin1Char('9'))) {
        --end;
    }
    if (end == 0) {
        return barcode + QLatin1Char('1');
    }
    QString next = barcode;
    for (qsizetype i = end - 1; i >= 0; --i) {
        const QChar c = next.at(i);
        if (c < QLatin1Char('0') || c > QLatin1Char('9')) {
            next.insert(i + 1, QLatin1Char('1'));
            return next;
        }
        if (c != QLatin1Char('9')) {
            next[i] = QChar(c.unicode() + 1);
            return next;
        }
        next[i] = QLatin1Char('0');
    }
    return QLatin1Char('1') + next;
}
