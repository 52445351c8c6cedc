// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/duecalendar.h"

#include "models/circulation/closureservice.h"
#include "ui/widgets/monthcalendar.h"
#include "ui/widgets/style.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// Gives the words of this file their translation context.
struct DueCalendar {
    Q_DECLARE_TR_FUNCTIONS(DueCalendar)
};

/// How far around the base closed days are marked: further away nobody chooses a due date.
constexpr int daysBefore = 366;
constexpr int daysAfter = 3 * 366;

void markClosedDays(MonthCalendar *calendar, const Calendar &days, const QDate &around)
{
    QSet<QDate> closed;
    for (QDate day = around.addDays(-daysBefore); day < around.addDays(daysAfter); day = day.addDays(1)) {
        if (days.closureOn(day)) {
            closed.insert(day);
        }
    }
    calendar->setClosedDays(closed, QSet<int>(days.closedWeekdays().cbegin(), days.closedWeekdays().cend()));
}

} // namespace

void dressDueEdit(DateEdit *edit, const ClosureService &closures, const QDate &base,
                  const std::function<QDate()> &byRule)
{
    edit->setBase(base);
    edit->setCalendarSetup([&closures, base, byRule](MonthCalendar *calendar, QVBoxLayout *below,
                                                     const std::function<void(const QDate &)> &take) {
        const Result<Calendar> days = closures.calendar();
        if (days) {
            markClosedDays(calendar, *days, base);
        }
        const auto openDay = [days](const QDate &day) { return days ? days->nextOpen(day).value_or(day) : day; };
        below->addWidget(makeLine(Qt::Horizontal));
        auto *row = new QHBoxLayout;
        row->setSpacing(theme().px(8));
        const auto add = [&](const QString &text, const QString &name, const std::function<QDate()> &dayOf) {
            QPushButton *button = makeButton(text);
            button->setObjectName(name);
            row->addWidget(button);
            QObject::connect(button, &QPushButton::clicked, button, [take, dayOf] {
                if (const QDate day = dayOf(); day.isValid()) {
                    take(day);
                }
            });
        };
        add(DueCalendar::tr("+ 7 days"), QStringLiteral("plusSeven"), [=] { return openDay(base.addDays(7)); });
        add(DueCalendar::tr("+ 14 days"), QStringLiteral("plusFourteen"), [=] { return openDay(base.addDays(14)); });
        if (byRule) {
            add(DueCalendar::tr("By the rule"), QStringLiteral("byRule"), byRule);
        }
        row->addStretch(1);
        below->addLayout(row);
        QLabel *hint =
            makeLabel(DueCalendar::tr("Crossed-out days are closed. You can also type 4.12. or +14."), TextRole::Small);
        hint->setWordWrap(true);
        below->addWidget(hint);
    });
}
