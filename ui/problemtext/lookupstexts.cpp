// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>

namespace {

/// Gives the sentences of this file their translation context.
struct LookupsText {
    Q_DECLARE_TR_FUNCTIONS(LookupsText)
};

} // namespace

void addLookupsTexts(ProblemTexts &texts)
{
    texts[QStringLiteral("lookups.nameMissing")] = [](const QStringList &) {
        return LookupsText::tr("A name is needed.");
    };
    texts[QStringLiteral("lookups.sortNameMissing")] = [](const QStringList &) {
        return LookupsText::tr("A name to sort by is needed.");
    };
    texts[QStringLiteral("lookups.exists")] = [](const QStringList &arguments) {
        return LookupsText::tr("%1 exists already.").arg(arguments.value(0));
    };
    texts[QStringLiteral("lookups.numberExpected")] = [](const QStringList &arguments) {
        return LookupsText::tr("“%1” is not a whole number from %2.").arg(arguments.value(0), arguments.value(1));
    };
    texts[QStringLiteral("lookups.unknownColumn")] = [](const QStringList &arguments) {
        return LookupsText::tr("There is no column “%1”.").arg(arguments.value(0));
    };
    texts[QStringLiteral("lookups.changedElsewhere")] = [](const QStringList &arguments) {
        return LookupsText::tr("“%1” was changed by somebody else in the meantime.").arg(arguments.value(0));
    };
    texts[QStringLiteral("lookups.deletedElsewhere")] = [](const QStringList &) {
        return LookupsText::tr("This entry was deleted by somebody else in the meantime.");
    };
    texts[QStringLiteral("lookups.inUse")] = [](const QStringList &arguments) {
        return LookupsText::tr("%1 is used %n time(s), so it cannot be deleted.", nullptr, arguments.value(1).toInt())
            .arg(arguments.value(0));
    };
    texts[QStringLiteral("lookups.inHistory")] = [](const QStringList &arguments) {
        return LookupsText::tr("%1 stands in %n past loan(s), so it cannot be deleted.", nullptr,
                               arguments.value(1).toInt())
            .arg(arguments.value(0));
    };
    texts[QStringLiteral("lookups.mergeWithItself")] = [](const QStringList &) {
        return LookupsText::tr("Choose another entry to merge into.");
    };
}
