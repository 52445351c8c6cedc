// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/weekdaypicker.h"

#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

WeekdayPicker::WeekdayPicker(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    setSpacing(layout, 0, 4);
    const QLocale locale;
    for (int day = 1; day <= 7; ++day) {
        auto *button = new QToolButton(this);
        button->setText(locale.standaloneDayName(day, QLocale::ShortFormat));
        button->setAccessibleName(locale.standaloneDayName(day));
        button->setCheckable(true);
        button->setProperty("toggle", true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setObjectName(QStringLiteral("weekday%1").arg(day));
        connect(button, &QToolButton::toggled, this, &WeekdayPicker::changed);
        m_buttons.append(button);
    }
    for (int i = 0; i < 7; ++i) {
        layout->addWidget(m_buttons.at((static_cast<int>(locale.firstDayOfWeek()) - 1 + i) % 7), 1);
    }
    setFocusProxy(m_buttons.at(static_cast<int>(locale.firstDayOfWeek()) - 1));
}

QList<int> WeekdayPicker::days() const
{
    QList<int> days;
    for (int day = 1; day <= 7; ++day) {
        if (m_buttons.at(day - 1)->isChecked()) {
            days << day;
        }
    }
    return days;
}

void WeekdayPicker::setDays(const QList<int> &days)
{
    for (int day = 1; day <= 7; ++day) {
        m_buttons.at(day - 1)->setChecked(days.contains(day));
    }
}
