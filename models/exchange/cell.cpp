// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cell.h"

#include "models/exchange/csvwriter.h"
#include "models/values/foldedtext.h"

QString cellText(const QString &cell)
{
    // Some programs write ="0439023483" to keep spreadsheets from dropping zeros.
    if (cell.size() >= 3 && cell.startsWith(QLatin1String("=\"")) && cell.endsWith(QLatin1Char('"'))) {
        return cleaned(cell.mid(2, cell.size() - 3));
    }
    return cleaned(withoutGuard(cell));
}
