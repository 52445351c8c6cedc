// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monthcalendar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QTextCharFormat>
#include <QToolButton>

MonthCalendar::MonthCalendar(QWidget *parent) : QCalendarWidget(parent)
{
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    setFirstDayOfWeek(QLocale().firstDayOfWeek());
    setGridVisible(false);
    const auto name = [this](const char *object, const QString &text, const QString &icon) {
        if (auto *button = findChild<QToolButton *>(QLatin1String(object))) {
            button->setAccessibleName(text);
            button->setToolTip(text);
            if (!icon.isEmpty()) {
                button->setIcon(themedIcon(icon));
            }
        }
    };
    name("qt_calendar_prevmonth", tr("Month before"), QStringLiteral("left"));
    name("qt_calendar_nextmonth", tr("Month after"), QStringLiteral("right"));
    connect(&theme(), &Theme::changed, this, &MonthCalendar::applyTheme);
    applyTheme();
}

void MonthCalendar::setClosedDays(const QSet<QDate> &days, const QSet<int> &weekdays)
{
    m_closedDays = days;
    m_closedWeekdays = weekdays;
    updateCells();
}

bool MonthCalendar::isClosed(const QDate &day) const
{
    return m_closedDays.contains(day) || m_closedWeekdays.contains(day.dayOfWeek());
}

void MonthCalendar::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    const Theme &look = theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int side = qMin(rect.width(), rect.height()) - 2;
    QRectF spot(0, 0, qMin(rect.width() - 2, side + look.px(8)), side);
    spot.moveCenter(QRectF(rect).center());
    const bool selected = date == selectedDate();
    const bool closed = isClosed(date);
    const bool outside = date.month() != monthShown() || date < minimumDate() || date > maximumDate();
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.colour(Colour::Accent));
        painter->drawRoundedRect(spot, look.px(6), look.px(6));
    } else if (date == QDate::currentDate()) {
        painter->setPen(QPen(look.colour(Colour::Accent), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(spot.adjusted(1, 1, -1, -1), look.px(6), look.px(6));
    }
    QFont font = look.font();
    font.setStrikeOut(closed);
    painter->setFont(font);
    painter->setPen(look.colour(selected ? Colour::OnAccent : outside || closed ? Colour::Placeholder : Colour::Text));
    painter->drawText(rect, Qt::AlignCenter, locale().toString(date.day()));
    painter->restore();
}

void MonthCalendar::changeEvent(QEvent *event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        setFirstDayOfWeek(QLocale().firstDayOfWeek());
    }
}

void MonthCalendar::applyTheme()
{
    QTextCharFormat header;
    header.setForeground(theme().colour(Colour::Text2));
    header.setBackground(theme().colour(Colour::Surface));
    header.setFont(theme().font(TextRole::Caption));
    setHeaderTextFormat(header);
    QTextCharFormat day;
    day.setForeground(theme().colour(Colour::Text));
    for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
        setWeekdayTextFormat(static_cast<Qt::DayOfWeek>(weekday), day);
    }
    setMinimumWidth(theme().px(302));
}
