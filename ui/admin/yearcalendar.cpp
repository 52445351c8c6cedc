// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/yearcalendar.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/style.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr int cellWidth = 22;
constexpr int cellHeight = 20;
constexpr int monthGap = 20;
constexpr int headHeight = 42;
constexpr int rowGap = 12;

struct Shades {
    Colour ground;
    Colour text;
};

Shades shadesOf(YearCalendar::Mark mark)
{
    switch (mark) {
    case YearCalendar::Mark::Weekly: return {Colour::NeutralSoft, Colour::Text2};
    case YearCalendar::Mark::EveryYear: return {Colour::InfoSoft, Colour::Info};
    case YearCalendar::Mark::Once: return {Colour::DangerSoft, Colour::Danger};
    case YearCalendar::Mark::Unsaved: return {Colour::WarnSoft, Colour::Warn};
    case YearCalendar::Mark::Open: break;
    }
    return {Colour::Window, Colour::Text};
}

/// The column of a weekday, in the order of the language.
int columnOf(int weekday)
{
    return (weekday - static_cast<int>(QLocale().firstDayOfWeek()) + 7) % 7;
}

} // namespace

YearCalendar::YearCalendar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("yearCalendar"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void YearCalendar::setYear(int year)
{
    m_year = year;
    if (m_current.isValid() && m_current.year() != year) {
        const QDate same(year, m_current.month(),
                         qMin(m_current.day(), QDate(year, m_current.month(), 1).daysInMonth()));
        m_current = m_anchor = same;
    }
    update();
}

void YearCalendar::setToday(QDate today)
{
    m_today = today;
    if (!m_current.isValid()) {
        m_current = m_anchor = today;
        m_year = today.year();
    }
    update();
}

void YearCalendar::setMarks(MarkOf markOf, NameOf nameOf)
{
    m_markOf = std::move(markOf);
    m_nameOf = std::move(nameOf);
    update();
}

void YearCalendar::setCurrentDay(QDate day)
{
    m_current = m_anchor = day;
    m_year = day.year();
    update();
}

int YearCalendar::columns() const
{
    const int month = theme().px(cellWidth) * 7 + theme().px(monthGap);
    return std::clamp((width() + theme().px(monthGap)) / month, 2, 4);
}

QSize YearCalendar::minimumSizeHint() const
{
    return {theme().px(cellWidth) * 14 + theme().px(monthGap), theme().px(200)};
}

QSize YearCalendar::sizeHint() const
{
    const int width = theme().px(cellWidth) * 28 + theme().px(monthGap) * 3;
    return {width, heightForWidth(width)};
}

int YearCalendar::heightForWidth(int width) const
{
    const int month = theme().px(cellWidth) * 7 + theme().px(monthGap);
    const int perRow = std::clamp((width + theme().px(monthGap)) / month, 2, 4);
    const int rows = (12 + perRow - 1) / perRow;
    return rows * (theme().px(headHeight) + theme().px(cellHeight) * 6 + theme().px(rowGap));
}

QRect YearCalendar::monthRect(int month) const
{
    const int perRow = columns();
    const int across = (width() - theme().px(monthGap) * (perRow - 1)) / perRow;
    int column = (month - 1) % perRow;
    const int row = (month - 1) / perRow;
    if (layoutDirection() == Qt::RightToLeft) {
        column = perRow - 1 - column;
    }
    const int height = theme().px(headHeight) + theme().px(cellHeight) * 6;
    return {column * (across + theme().px(monthGap)), row * (height + theme().px(rowGap)),
            qMin(across, theme().px(cellWidth) * 8), height};
}

QRect YearCalendar::dayRect(QDate day) const
{
    const QRect month = monthRect(day.month());
    const QDate first(day.year(), day.month(), 1);
    const int place = columnOf(first.dayOfWeek()) + day.day() - 1;
    int column = place % 7;
    if (layoutDirection() == Qt::RightToLeft) {
        column = 6 - column;
    }
    const int wide = month.width() / 7;
    return {month.left() + column * wide, month.top() + theme().px(headHeight) + place / 7 * theme().px(cellHeight),
            wide, theme().px(cellHeight)};
}

QDate YearCalendar::dayAt(QPoint point) const
{
    for (int month = 1; month <= 12; ++month) {
        if (!monthRect(month).contains(point)) {
            continue;
        }
        for (QDate day(m_year, month, 1); day.month() == month; day = day.addDays(1)) {
            if (dayRect(day).contains(point)) {
                return day;
            }
        }
    }
    return {};
}

bool YearCalendar::isChosen(QDate day) const
{
    return m_anchor.isValid() && m_current.isValid() && day >= std::min(m_anchor, m_current)
        && day <= std::max(m_anchor, m_current);
}

void YearCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 1; month <= 12; ++month) {
        paintMonth(painter, month);
    }
}

void YearCalendar::paintMonth(QPainter &painter, int month) const
{
    const Theme &look = theme();
    const QRect area = monthRect(month);
    const QLocale locale;
    painter.setFont(look.font(TextRole::Name));
    painter.setPen(look.colour(Colour::Text));
    const int titleHeight = look.px(22);
    painter.drawText(QRect(area.left() + look.px(2), area.top(), area.width() - look.px(2), titleHeight),
                     Qt::AlignVCenter | Qt::AlignLeading, locale.standaloneMonthName(month));
    painter.setFont(look.font(TextRole::Caption));
    painter.setPen(look.colour(Colour::Text2));
    const int wide = area.width() / 7;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        int column = columnOf(weekday);
        if (layoutDirection() == Qt::RightToLeft) {
            column = 6 - column;
        }
        painter.drawText(QRect(area.left() + column * wide, area.top() + titleHeight, wide, look.px(18)),
                         Qt::AlignCenter, locale.standaloneDayName(weekday, QLocale::NarrowFormat));
    }
    for (QDate day(m_year, month, 1); day.month() == month; day = day.addDays(1)) {
        paintDay(painter, day);
    }
}

void YearCalendar::paintDay(QPainter &painter, QDate day) const
{
    const Theme &look = theme();
    const Mark mark = m_markOf ? m_markOf(day) : Mark::Open;
    const Shades shades = shadesOf(mark);
    const QRectF cell = QRectF(dayRect(day)).adjusted(1, 1, -1, -1);
    const qreal radius = look.px(4);
    const bool isToday = day == m_today;
    painter.setPen(Qt::NoPen);
    if (isToday) {
        painter.setBrush(look.colour(Colour::Accent));
        painter.drawRoundedRect(cell, radius, radius);
    } else if (mark != Mark::Open) {
        painter.setBrush(look.colour(shades.ground));
        painter.drawRoundedRect(cell, radius, radius);
    }
    painter.setBrush(Qt::NoBrush);
    if (mark == Mark::Unsaved) {
        painter.setPen(QPen(look.colour(Colour::Warn), 1.4));
        painter.drawRoundedRect(cell.adjusted(0.7, 0.7, -0.7, -0.7), radius, radius);
    }
    if (isChosen(day) && (hasFocus() || m_isDragging)) {
        painter.setPen(QPen(look.colour(Colour::Accent), 2));
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), radius, radius);
    }
    QFont font = look.font(TextRole::Small);
    font.setBold(isToday || mark == Mark::EveryYear || mark == Mark::Once || mark == Mark::Unsaved);
    painter.setFont(font);
    painter.setPen(look.colour(isToday ? Colour::OnAccent : shades.text));
    painter.drawText(cell, Qt::AlignCenter, QLocale().toString(day.day()));
}

void YearCalendar::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !day.isValid()) {
        return;
    }
    m_isDragging = true;
    m_current = m_anchor = day;
    emit currentDayChanged(day);
    update();
}

void YearCalendar::mouseMoveEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (m_isDragging && day.isValid() && day != m_current) {
        m_current = day;
        update();
    }
}

void YearCalendar::mouseReleaseEvent(QMouseEvent *)
{
    if (m_isDragging) {
        m_isDragging = false;
        emit daysChosen(std::min(m_anchor, m_current), std::max(m_anchor, m_current));
        update();
    }
}

void YearCalendar::moveTo(QDate day, bool extend)
{
    if (day.year() != m_year) {
        return;
    }
    m_current = day;
    if (!extend) {
        m_anchor = day;
    }
    emit currentDayChanged(day);
    const QString name = m_nameOf ? m_nameOf(day) : QString();
    const QString text = QLocale().toString(day, QLocale::LongFormat);
    setAccessibleDescription(name.isEmpty() ? text : text + QStringLiteral(", ") + name);
    announce(this, accessibleDescription());
    update();
}

void YearCalendar::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: moveTo(m_current.addDays(-forward), extend); return;
    case Qt::Key_Right: moveTo(m_current.addDays(forward), extend); return;
    case Qt::Key_Up: moveTo(m_current.addDays(-7), extend); return;
    case Qt::Key_Down: moveTo(m_current.addDays(7), extend); return;
    case Qt::Key_PageUp: moveTo(m_current.addMonths(-1), extend); return;
    case Qt::Key_PageDown: moveTo(m_current.addMonths(1), extend); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_anchor.isValid()) {
            emit daysChosen(std::min(m_anchor, m_current), std::max(m_anchor, m_current));
        }
        return;
    default: QWidget::keyPressEvent(event);
    }
}

bool YearCalendar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QDate day = dayAt(help->pos());
        const QString name = day.isValid() && m_nameOf ? m_nameOf(day) : QString();
        if (name.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), name, this);
        }
        return true;
    }
    return QWidget::event(event);
}
