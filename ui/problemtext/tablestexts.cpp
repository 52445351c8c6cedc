// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TablesTexts)
};

} // namespace

void addTablesTexts(ProblemTexts &texts)
{
    texts[QStringLiteral("tables.cellNotEditable")] = [](const QStringList &) {
        return Texts::tr("This cell cannot be changed here.");
    };
    texts[QStringLiteral("tables.notAYear")] = [](const QStringList &) {
        return Texts::tr("A year is a number, such as 1974 or 720 BC.");
    };
    texts[QStringLiteral("tables.notANumber")] = [](const QStringList &) {
        return Texts::tr("This must be a whole number.");
    };
    texts[QStringLiteral("tables.notAnAmount")] = [](const QStringList &) {
        return Texts::tr("This must be an amount of money.");
    };
    texts[QStringLiteral("tables.notADay")] = [](const QStringList &) {
        return Texts::tr("This is not a day of the calendar.");
    };
    texts[QStringLiteral("tables.unknownName")] = [](const QStringList &arguments) {
        return Texts::tr("There is no “%1”. Choose one of the list.").arg(arguments.value(0));
    };
}
