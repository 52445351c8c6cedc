// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/closingslist.h"

#include "models/values/money.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>

ClosingsList::ClosingsList(QWidget *parent) : QFrame(parent)
{
    setProperty("card", true);
    setObjectName(QStringLiteral("closingsList"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 16, 12, 16, 12, 8);
    layout->addWidget(makeLabel(tr("Closed"), TextRole::H2, this));
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(theme().px(8));
    layout->addLayout(m_lines);
    hide();
}

QString ClosingsList::differenceText(const TillCounted &till)
{
    const qint64 difference = till.differenceMinor();
    if (difference == 0) {
        return tr("The till was right.");
    }
    const QString sum = isolated(formattedMoney(qAbs(difference), till.currency));
    return difference < 0 ? tr("%1 short: %2").arg(sum, isolated(till.reason))
                          : tr("%1 too much: %2").arg(sum, isolated(till.reason));
}

QString ClosingsList::whoText(const TillClosing &closing, const QTimeZone &zone)
{
    const QString time = QLocale().toString(closing.closedAt.toTimeZone(zone), QLocale::ShortFormat);
    return closing.closedBy.isEmpty() ? time : tr("%1, %2", "a time, a person").arg(time, isolated(closing.closedBy));
}

void ClosingsList::show(const QList<TillClosing> &closings, const QTimeZone &zone)
{
    emptyLayout(m_lines);
    for (const TillClosing &closing : closings) {
        auto *holder = new QWidget(this);
        auto *lines = new QVBoxLayout(holder);
        setSpacing(lines, 0, 2);
        auto *head = new QHBoxLayout;
        const bool counts = &closing == &closings.first();
        head->addWidget(makeLabel(counts ? tr("Sheet %1").arg(closing.id) : tr("Sheet %1, replaced").arg(closing.id),
                                  counts ? TextRole::Name : TextRole::Body, holder),
                        1);
        head->addWidget(makeLabel(formattedMoney(closing.till.countedMinor(), closing.till.currency),
                                  counts ? TextRole::Name : TextRole::Body, holder));
        lines->addLayout(head);
        for (const QString &text : {whoText(closing, zone), differenceText(closing.till)}) {
            QLabel *label = makeLabel(text, TextRole::Small, holder);
            label->setWordWrap(true);
            lines->addWidget(label);
        }
        m_lines->addWidget(holder);
    }
    setVisible(!closings.isEmpty());
}
