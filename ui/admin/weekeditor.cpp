// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/weekeditor.h"

#include "ui/widgets/style.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

#include <utility>

namespace {

QString shown(const DayHours &hours)
{
    const QString form = QStringLiteral("HH:mm");
    return hours.isValid() ? hours.opens.toString(form) + QStringLiteral(" – ") + hours.closes.toString(form)
                           : QString();
}

} // namespace

WeekEditor::WeekEditor(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    setSpacing(grid, 0, 2);
    grid->setColumnStretch(0, 1);
    const QLocale locale;
    for (int i = 0; i < 7; ++i) {
        const int weekday = (static_cast<int>(locale.firstDayOfWeek()) - 1 + i) % 7 + 1;
        const QString name = locale.standaloneDayName(weekday);
        auto *open = new QCheckBox(name, this);
        open->setObjectName(QStringLiteral("open%1").arg(weekday));
        auto *hours = new QLineEdit(this);
        hours->setObjectName(QStringLiteral("hours%1").arg(weekday));
        hours->setAccessibleName(tr("Opening hours on %1").arg(name));
        hours->setMaximumWidth(theme().px(124));
        hours->setProperty("cell", true);
        hours->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        grid->addWidget(open, i, 0);
        grid->addWidget(hours, i, 1);
        m_days.append({weekday, open, hours});
        connect(open, &QCheckBox::toggled, this, &WeekEditor::take);
        connect(hours, &QLineEdit::textEdited, this, &WeekEditor::take);
        connect(hours, &QLineEdit::editingFinished, this, [hours] {
            if (const DayHours day = parse(hours->text()); day.isValid()) {
                hours->setText(shown(day));
            }
        });
    }
}

DayHours WeekEditor::parse(const QString &text)
{
    static const QRegularExpression times(
        QStringLiteral("^\\s*(\\d{1,2})(?:[:.h](\\d{2})?)?\\s*\\D+?\\s*(\\d{1,2})(?:[:.h](\\d{2})?)?\\s*h?\\s*$"));
    const auto match = times.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const QTime opens(match.captured(1).toInt(), match.captured(2).toInt());
    // "9 - 24" means the end of the day.
    const bool isMidnight = match.captured(3) == QLatin1String("24") && match.captured(4).toInt() == 0;
    return {opens, isMidnight ? QTime(23, 59) : QTime(match.captured(3).toInt(), match.captured(4).toInt())};
}

void WeekEditor::show(const std::set<int> &closedWeekdays, const OpeningHours &hours)
{
    m_isShowing = true;
    for (const Day &day : std::as_const(m_days)) {
        const bool isClosed = closedWeekdays.contains(day.weekday);
        day.open->setChecked(!isClosed);
        day.hours->setEnabled(!isClosed);
        day.hours->setPlaceholderText(isClosed ? tr("closed") : tr("no hours set"));
        if (!day.hours->hasFocus()) {
            day.hours->setText(isClosed ? QString() : shown(hours.value(day.weekday)));
        }
        setStyleProperty(day.hours, "invalid", false);
    }
    m_isShowing = false;
}

void WeekEditor::take()
{
    if (m_isShowing) {
        return;
    }
    for (const Day &day : std::as_const(m_days)) {
        day.hours->setEnabled(day.open->isChecked() && day.open->isEnabled());
        day.hours->setPlaceholderText(day.open->isChecked() ? tr("no hours set") : tr("closed"));
        const bool isSound = day.hours->text().trimmed().isEmpty() || parse(day.hours->text()).isValid();
        setStyleProperty(day.hours, "invalid", !isSound);
    }
    emit edited();
}

std::set<int> WeekEditor::closedWeekdays() const
{
    std::set<int> closed;
    for (const Day &day : m_days) {
        if (!day.open->isChecked()) {
            closed.insert(day.weekday);
        }
    }
    return closed;
}

OpeningHours WeekEditor::hours() const
{
    OpeningHours hours;
    for (const Day &day : m_days) {
        if (const DayHours typed = parse(day.hours->text()); day.open->isChecked() && typed.isValid()) {
            hours.insert(day.weekday, typed);
        }
    }
    return hours;
}

int WeekEditor::firstUnsound() const
{
    for (const Day &day : m_days) {
        if (day.open->isChecked() && !day.hours->text().trimmed().isEmpty() && !parse(day.hours->text()).isValid()) {
            return day.weekday;
        }
    }
    return 0;
}

void WeekEditor::setReadOnly(bool readOnly)
{
    for (const Day &day : std::as_const(m_days)) {
        day.open->setEnabled(!readOnly);
        day.hours->setReadOnly(readOnly);
    }
}
