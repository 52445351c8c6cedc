// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importrequest.h"

#include <algorithm>

namespace {

Problems counted(const QHash<QString, qint64> &tallies, const QStringList &codes)
{
    Problems list;
    for (const QString &code : codes) {
        if (const qint64 count = tallies.value(code); count > 0) {
            list << Problem{{}, code, {QString::number(count)}};
        }
    }
    std::stable_sort(list.begin(), list.end(), [](const Problem &a, const Problem &b) {
        return a.arguments.value(0).toLongLong() > b.arguments.value(0).toLongLong();
    });
    return list;
}

} // namespace

void ImportSummary::count(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Added: ++added; break;
    case RowOutcome::Updated: ++updated; break;
    case RowOutcome::CopiesAdded: ++copies; break;
    case RowOutcome::Skipped: ++skipped; break;
    case RowOutcome::Refused: ++refused; break;
    }
}

void ImportSummary::addRemarks(const QList<RowRemark> &more)
{
    for (const RowRemark &remark : more) {
        if (remarks.size() < mostRemarks) {
            remarks << remark;
        } else {
            ++remarksLeftOut;
        }
    }
}

void ImportSummary::addTallies(const QStringList &codes)
{
    static const QLatin1String languageCode("exchange.languageCode ");
    for (const QString &code : codes) {
        if (!code.startsWith(languageCode)) {
            ++tallies[code];
            continue;
        }
        const QString language = code.section(QLatin1Char(' '), 1, 1);
        const QString written = code.section(QLatin1Char(' '), 2);
        QStringList &known = languageCodes[language];
        if (known.size() < 100 && !known.contains(written)) {
            known << written;
        }
    }
}

Problems ImportSummary::putRight() const
{
    Problems list = counted(tallies,
                            {QStringLiteral("exchange.zerosRestored"), QStringLiteral("exchange.authorsSplit"),
                             QStringLiteral("exchange.yearsBeforeChrist"), QStringLiteral("exchange.inactive"),
                             QStringLiteral("exchange.expired")});
    for (auto it = languageCodes.cbegin(); it != languageCodes.cend(); ++it) {
        // The language's own code may have stood in the file as well: it is one of them.
        if (it->size() > 1) {
            list << Problem{{}, QStringLiteral("exchange.languagesUnified"), {QString::number(it->size()), it.key()}};
        }
    }
    return list;
}

Problems ImportSummary::worthALook() const
{
    return counted(tallies,
                   {QStringLiteral("exchange.noIsbn"), QStringLiteral("exchange.isbnsKept"),
                    QStringLiteral("exchange.isbnsRounded"), QStringLiteral("exchange.noYear"),
                    QStringLiteral("exchange.noLanguage"), QStringLiteral("exchange.noCard"),
                    QStringLiteral("exchange.noDateOfBirth"), QStringLiteral("exchange.barcodesTaken"),
                    QStringLiteral("exchange.signInNames")});
}
