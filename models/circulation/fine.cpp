// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/fine.h"

#include "models/circulation/lateness.h"
#include "models/values/clock.h"
#include "models/values/money.h"

#include <algorithm>

namespace {

using Kind = ExplainedStep::Kind;

constexpr int secondsPerHour = 3600;
constexpr int outlookDays = 1000; ///< a fine that grows longer than this is not worth a date

/// Hours begun after the due moment, never past that day's closing.
int hoursLate(const FineInputs &inputs)
{
    QDateTime until = inputs.untilAt;
    if (inputs.closesAt.isValid()) {
        until = std::min(until, inputs.closesAt);
    }
    const qint64 seconds = inputs.dueAt.secsTo(until);
    return seconds > 0 ? static_cast<int>((seconds + secondsPerHour - 1) / secondsPerHour) : 0;
}

/// What a number of late days or hours costs.
class Tariff
{
public:
    explicit Tariff(const FineInputs &inputs)
        : m_amount(inputs.amount.minor().value_or(0)),
          m_interval(inputs.interval.number().value_or(0)),
          m_grace(inputs.grace.number().value_or(0)),
          m_isGraceIncluded(inputs.graceIncluded.isOn()),
          m_isChargedAtStart(inputs.chargedAt.value == QLatin1String("start")),
          m_cap(inputs.cap.minor()),
          m_price(inputs.capToPrice.isOn() ? inputs.priceMinor : std::nullopt)
    { }

    bool costsNothing() const { return m_amount <= 0 || m_interval <= 0; }
    bool isWithinGrace(int late) const { return late <= m_grace; }
    int counted(int late) const { return isWithinGrace(late) ? 0 : m_isGraceIncluded ? late : late - m_grace; }
    int intervals(int late) const
    {
        if (costsNothing()) {
            return 0;
        }
        const int days = counted(late);
        return m_isChargedAtStart ? (days + m_interval - 1) / m_interval : days / m_interval;
    }
    qint64 uncapped(int late) const { return intervals(late) * m_amount; }
    std::optional<qint64> ceiling() const
    {
        return m_cap && m_price ? std::min(*m_cap, *m_price) : m_cap ? m_cap : m_price;
    }
    qint64 of(int late) const { return std::min(uncapped(late), ceiling().value_or(uncapped(late))); }

    qint64 amount() const { return m_amount; }
    int interval() const { return m_interval; }
    int grace() const { return m_grace; }
    bool isGraceIncluded() const { return m_isGraceIncluded; }
    bool isChargedAtStart() const { return m_isChargedAtStart; }
    std::optional<qint64> cap() const { return m_cap; }
    std::optional<qint64> price() const { return m_price; }

private:
    qint64 m_amount;
    int m_interval;
    int m_grace;
    bool m_isGraceIncluded;
    bool m_isChargedAtStart;
    std::optional<qint64> m_cap;
    std::optional<qint64> m_price;
};

/// Goes down the formula and writes each line of it.
class Reasoning
{
public:
    Reasoning(const FineInputs &inputs, const Calendar &calendar) : m_in(inputs), m_calendar(calendar), m_tariff(inputs)
    { }

    Fine decide()
    {
        m_fine.perIntervalMinor = m_tariff.amount();
        m_fine.why.subject = QStringLiteral("why.fine");
        m_fine.why.currency = m_in.currency;
        m_fine.why.arguments = {m_in.title, m_in.userName};
        m_fine.why.categoryName = m_in.categoryName;
        m_fine.why.itemTypeName = m_in.itemTypeName;
        m_fine.why.rules = {m_in.amount,        m_in.interval, m_in.chargedAt, m_in.grace,
                            m_in.graceIncluded, m_in.cap,      m_in.capToPrice};
        countLateness();
        if (m_fine.late > 0) {
            takeGrace();
        }
        if (m_fine.late > 0 && m_tariff.costsNothing()) {
            add("fine.free", {}, QString(), Kind::None);
        } else if (m_tariff.counted(m_fine.late) > 0) {
            multiply();
            limit();
        }
        m_fine.minor = m_tariff.of(m_fine.late);
        m_fine.why.arguments.append(money(m_fine.minor));
        add(m_in.isBack ? "fine.owed" : "fine.soFar", {}, money(m_fine.minor), Kind::Money);
        if (m_in.withOutlook && !m_in.isBack && !m_in.isByTheHour()) {
            lookAhead();
        }
        return std::move(m_fine);
    }

private:
    void countLateness()
    {
        if (m_in.isByTheHour()) {
            m_fine.late = hoursLate(m_in);
            const bool stops = m_in.closesAt.isValid() && m_in.closesAt < m_in.untilAt;
            ExplainedStep &step = add(m_in.isBack ? "fine.lateHours" : "fine.lateHoursSoFar",
                                      {toStoredMoment(m_in.dueAt), toStoredMoment(m_in.untilAt)},
                                      QString::number(m_fine.late), Kind::Hours);
            if (stops) {
                step.details.append({QStringLiteral("fine.stopsAtClosing"), {toStoredMoment(m_in.closesAt)}});
            }
            return;
        }
        const int all = daysLate(m_in.dueOn, m_in.until);
        const int open = all == 0 ? 0 : openDaysLate(m_calendar, m_in.dueOn, m_in.until);
        m_fine.late = m_in.skipClosedDays ? open : all;
        add(m_in.isBack ? "fine.late" : "fine.lateSoFar", {toStoredDay(m_in.dueOn), toStoredDay(m_in.until)},
            QString::number(all), Kind::Days);
        if (all != open) {
            add(m_in.skipClosedDays ? "fine.closedDaysSkipped" : "fine.closedDaysCount", {QString::number(all - open)},
                QString::number(m_fine.late), Kind::Days);
        }
    }

    void takeGrace()
    {
        if (m_tariff.grace() <= 0) {
            return;
        }
        const char *code = m_tariff.isWithinGrace(m_fine.late) ? "fine.withinGrace"
            : m_tariff.isGraceIncluded()                       ? "fine.graceCounts"
                                                               : "fine.graceLeftOut";
        add(code,
            {QString::number(m_tariff.grace()), m_in.isByTheHour() ? QStringLiteral("hours") : QStringLiteral("days")},
            QString::number(m_tariff.counted(m_fine.late)), unit());
    }

    void multiply()
    {
        const int count = m_tariff.intervals(m_fine.late);
        add(m_tariff.isChargedAtStart() ? "fine.eachBegun" : "fine.eachFull",
            {money(m_tariff.amount()), QString::number(m_tariff.interval()),
             m_in.isByTheHour() ? QStringLiteral("hours") : QStringLiteral("days"), QString::number(count)},
            money(m_tariff.uncapped(m_fine.late)), Kind::Money);
    }

    void limit()
    {
        const qint64 plain = m_tariff.uncapped(m_fine.late);
        if (const auto cap = m_tariff.cap()) {
            add(*cap < plain ? "fine.capped" : "fine.capNotReached", {money(*cap)}, money(std::min(plain, *cap)),
                Kind::Money);
        }
        if (const auto price = m_tariff.price()) {
            const qint64 before = std::min(plain, m_tariff.cap().value_or(plain));
            add(*price < before ? "fine.cappedToPrice" : "fine.priceNotReached", {money(*price)},
                money(std::min(before, *price)), Kind::Money);
        } else if (m_in.capToPrice.isOn()) {
            add("fine.priceUnknown", {}, QString(), Kind::None);
        }
    }

    int lateOn(QDate day) const
    {
        return m_in.skipClosedDays ? openDaysLate(m_calendar, m_in.dueOn, day) : daysLate(m_in.dueOn, day);
    }

    void lookAhead()
    {
        QList<ExplainedDetail> &details = m_fine.why.steps.last().details;
        const qint64 next = m_tariff.of(lateOn(m_in.until.addDays(1))) - m_fine.minor;
        const auto ceiling = m_tariff.ceiling();
        if (ceiling && m_fine.minor >= *ceiling) {
            details.append({QStringLiteral("fine.growsNoMore"), {}});
        } else {
            details.append({QStringLiteral("fine.tomorrow"), {money(next)}});
        }
        if (ceiling && m_fine.minor < *ceiling && !m_tariff.costsNothing()) {
            int late = m_fine.late;
            QDate day = m_in.until;
            for (int i = 0; i < outlookDays && m_tariff.of(late) < *ceiling; ++i) {
                day = day.addDays(1);
                late += !m_in.skipClosedDays || m_calendar.isOpen(day) ? 1 : 0;
            }
            if (m_tariff.of(late) >= *ceiling) {
                details.append({QStringLiteral("fine.stopsGrowing"), {money(*ceiling), toStoredDay(day)}});
            }
        }
    }

    QString money(qint64 minor) const { return toStoredMoney(minor, m_in.currency); }
    Kind unit() const { return m_in.isByTheHour() ? Kind::Hours : Kind::Days; }

    ExplainedStep &add(const char *code, const QStringList &arguments, const QString &value, Kind kind)
    {
        m_fine.why.steps.append({QString::fromLatin1(code), arguments, value, kind, {}});
        return m_fine.why.steps.last();
    }

    const FineInputs &m_in;
    const Calendar &m_calendar;
    Tariff m_tariff;
    Fine m_fine;
};

} // namespace

Fine fineOwed(const FineInputs &inputs, const Calendar &calendar)
{
    return Reasoning(inputs, calendar).decide();
}
