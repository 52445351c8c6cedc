// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dateedit.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/monthcalendar.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/style.h"

#include <QAction>
#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace {

/// Two digits mean the hundred years around now that end ten years ahead.
int fullYear(int year, qsizetype digits)
{
    if (digits > 2) {
        return year;
    }
    const int now = QDate::currentDate().year();
    const int century = now / 100 * 100;
    return century + year > now + 10 ? century + year - 100 : century + year;
}

/// Latin digits for those of any other script.
QString withLatinDigits(const QString &text)
{
    QString result = text;
    for (QChar &letter : result) {
        if (letter.isDigit()) {
            letter = QChar(u'0' + letter.digitValue());
        }
    }
    return result;
}

bool dayComesFirst()
{
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.indexOf(QLatin1Char('d')) < format.indexOf(QLatin1Char('M'));
}

} // namespace

DateEdit::DateEdit(QWidget *parent) : QLineEdit(parent)
{
    m_calendar = addAction(themedIcon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    m_calendar->setText(tr("Choose a day"));
    m_calendar->setToolTip(tr("Choose a day (Alt+Down)"));
    connect(m_calendar, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::settle);
}

void DateEdit::setDate(const QDate &date)
{
    m_last = date;
    setText(format(date));
    setCursorPosition(0);
}

QDate DateEdit::date() const
{
    static const QRegularExpression relative(QStringLiteral("^\\s*\\+\\s*(\\d{1,4})\\s*$"));
    if (m_base.isValid()) {
        if (const auto match = relative.match(withLatinDigits(text())); match.hasMatch()) {
            return m_base.addDays(match.captured(1).toInt());
        }
    }
    return parse(text());
}

QDate DateEdit::parse(const QString &text)
{
    const QString typed = withLatinDigits(text).simplified();
    if (typed.isEmpty()) {
        return QDate();
    }
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})$"));
    static const QRegularExpression numbers(QStringLiteral("^(\\d{1,2})[-./ ](\\d{1,2})[-./ ](\\d{2}|\\d{4})$"));
    if (const auto match = iso.match(typed); match.hasMatch()) {
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    if (const auto match = numbers.match(typed); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        const int year = fullYear(match.captured(3).toInt(), match.captured(3).size());
        // Dots are written day first everywhere.
        const bool dayFirst = dayComesFirst() || typed.contains(QLatin1Char('.'));
        const QDate day = dayFirst ? QDate(year, second, first) : QDate(year, first, second);
        return day.isValid() ? day : (dayFirst ? QDate(year, first, second) : QDate(year, second, first));
    }
    const QLocale here;
    for (const QLocale &locale : {here, QLocale::c()}) {
        for (const QString &pattern : {QStringLiteral("d MMM yyyy"), QStringLiteral("d MMMM yyyy"),
                                       QStringLiteral("MMM d, yyyy"), QStringLiteral("MMMM d, yyyy")}) {
            if (const QDate day = locale.toDate(typed, pattern); day.isValid()) {
                return day;
            }
        }
    }
    for (const auto kind : {QLocale::ShortFormat, QLocale::LongFormat}) {
        if (const QDate day = here.toDate(text.trimmed(), kind); day.isValid()) {
            return day;
        }
    }
    return QDate();
}

QString DateEdit::format(const QDate &date)
{
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMM yyyy")) : QString();
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateEdit::settle()
{
    const QDate day = date();
    if (day.isValid()) {
        setText(format(day));
    }
    if (day != m_last && hasAcceptableInput()) {
        m_last = day;
        emit dateChanged(day);
    }
}

void DateEdit::openCalendar()
{
    if (isReadOnly() || !isEnabled()) {
        return;
    }
    auto *popup = new Popup(this);
    popup->setLayoutDirection(layoutDirection());
    auto *layout = new QVBoxLayout(popup);
    setSpacing(layout, 8, 8);
    auto *calendar = new MonthCalendar(popup);
    calendar->setSelectedDate(date().isValid() ? date() : QDate::currentDate());
    layout->addWidget(calendar);
    const std::function<void(const QDate &)> take = [this, popup](const QDate &day) {
        setText(format(day));
        settle();
        popup->close();
        setFocus();
    };
    if (m_setup) {
        m_setup(calendar, layout, take);
    }
    connect(calendar, &QCalendarWidget::clicked, popup, take);
    connect(calendar, &QCalendarWidget::activated, popup, take);
    popup->openBelow(calendar);
}
