// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/duedate.h"

#include "models/values/clock.h"
#include "models/values/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

constexpr std::array<const char *, 4> modeWords{"calendar", "open_days", "next_open", "same_weekday"};

/// The steps of one due date while it is worked out.
class Reckoning
{
public:
    Reckoning(const DueInputs &inputs, const Calendar &calendar) : m_in(inputs), m_calendar(calendar) { }

    Result<DueDate> run()
    {
        m_due.ladder = m_in.rule.ladder;
        m_due.on = m_in.from;
        m_due.rule = m_in.rule;
        m_due.categoryName = m_in.userCategoryName;
        m_due.itemTypeName = m_in.copyTypeName;
        m_due.from = m_in.from;
        m_due.mode = m_in.mode;
        m_due.hardDueOn = m_in.hardDueOn;
        m_due.endsWithMembership = m_in.endsWithMembership;
        m_due.membershipEndsOn = m_in.membershipEndsOn;
        note(QStringLiteral("due.rule"), {QString::number(m_in.days), m_in.categoryName, m_in.itemTypeName});
        if (!count()) {
            return Problem{QStringLiteral("dueOn"), QStringLiteral("loan.noOpenDay"), {}};
        }
        hardDate();
        membership();
        return m_due;
    }

private:
    void note(const QString &code, const QStringList &arguments) { m_due.steps.append({code, arguments, m_due.on}); }

    bool moveTo(std::optional<QDate> day)
    {
        if (!day) {
            return false;
        }
        if (*day != m_due.on) {
            const QDate closed = m_due.on;
            const auto closure = m_calendar.closureOn(closed);
            m_due.on = *day;
            note(QStringLiteral("due.closed"), {toStoredDay(closed), closure ? closure->name : QString()});
            m_due.steps.last().details = closuresMet(closed, *day);
        } else {
            note(QStringLiteral("due.open"), {toStoredDay(*day)});
        }
        return true;
    }

    /// The closed days from one day to another, neighbours of one closure in one line.
    QList<ExplainedDetail> closuresMet(QDate from, QDate to) const
    {
        QList<ExplainedDetail> met;
        const int step = from < to ? 1 : -1;
        qint64 last = -1;
        for (QDate day = from; day != to; day = day.addDays(step)) {
            const auto closure = m_calendar.closureOn(day);
            if (closure && closure->id == last) {
                met.last().arguments[step > 0 ? 1 : 0] = toStoredDay(day);
            } else if (closure) {
                const QString code = closure->everyYear ? QStringLiteral("closed.everyYear")
                                                        : QStringLiteral("closed.once");
                met.append({code, {toStoredDay(day), toStoredDay(day), closure->name}});
            } else if (!m_calendar.isOpen(day)) {
                met.append({QStringLiteral("closed.weekly"), {toStoredDay(day)}});
            }
            last = closure ? closure->id : -1;
        }
        return met;
    }

    bool count()
    {
        if (m_in.mode == DueMode::OpenDays) {
            const auto day = m_calendar.addOpenDays(m_in.from, m_in.days);
            if (!day) {
                return false;
            }
            m_due.on = *day;
            note(QStringLiteral("due.openDaysCounted"), {toStoredDay(m_in.from), QString::number(m_in.days)});
            return m_in.days > 0 || moveTo(m_calendar.nextOpen(m_due.on));
        }
        m_due.on = m_in.from.addDays(m_in.days);
        note(QStringLiteral("due.daysAdded"), {toStoredDay(m_in.from), QString::number(m_in.days)});
        if (m_in.mode == DueMode::Calendar) {
            return true;
        }
        const bool byWeeks = m_in.mode == DueMode::SameWeekday && m_in.days > 0 && m_in.days % 7 == 0
            && m_calendar.isWeekdayOpen(m_due.on.dayOfWeek());
        return moveTo(byWeeks ? m_calendar.nextOpenSameWeekday(m_due.on) : m_calendar.nextOpen(m_due.on));
    }

    void hardDate()
    {
        const QDate hard = m_in.hardDueOn;
        if (!hard.isValid()) {
            return;
        }
        if (hard < m_in.today) {
            note(QStringLiteral("due.hardDatePast"), {toStoredDay(hard)});
            return;
        }
        const bool isFloor = m_in.hardDueMode == QLatin1String("floor");
        const bool isExact = m_in.hardDueMode == QLatin1String("exact");
        const auto open = isFloor ? m_calendar.nextOpen(hard) : m_calendar.previousOpen(hard);
        // Without an open day left before it, the hard date stands as it is: never a due date in the past.
        const QDate wanted = open && *open >= m_in.today ? *open : hard;
        const bool applies = isExact || (isFloor ? m_due.on < wanted : m_due.on > wanted);
        if (!applies || wanted == m_due.on) {
            return;
        }
        m_due.on = hard;
        note(QStringLiteral("due.hardDate"), {toStoredDay(hard), m_in.hardDueMode});
        moveIfClosed(wanted);
    }

    void membership()
    {
        const QDate ends = m_in.membershipEndsOn;
        if (!m_in.endsWithMembership || !ends.isValid() || ends < m_in.today || m_due.on <= ends) {
            return;
        }
        m_due.on = ends;
        note(QStringLiteral("due.membershipEnds"), {toStoredDay(ends)});
        const auto open = m_calendar.previousOpen(ends);
        moveIfClosed(open && *open >= m_in.today ? *open : ends);
    }

    void moveIfClosed(QDate wanted)
    {
        if (wanted != m_due.on) {
            moveTo(wanted);
        }
    }

    const DueInputs &m_in;
    const Calendar &m_calendar;
    DueDate m_due;
};

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray()) {
        texts.append(text.toString());
    }
    return texts;
}

} // namespace

QString toStored(DueMode mode)
{
    return QString::fromLatin1(modeWords.at(static_cast<std::size_t>(mode)));
}

std::optional<DueMode> dueModeFromStored(const QString &word)
{
    for (std::size_t i = 0; i < modeWords.size(); ++i) {
        if (word == QLatin1String(modeWords.at(i))) {
            return static_cast<DueMode>(i);
        }
    }
    return std::nullopt;
}

bool DueDate::endedWithMembership() const
{
    return std::any_of(steps.cbegin(), steps.cend(),
                       [](const DueStep &step) { return step.code == QLatin1String("due.membershipEnds"); });
}

bool DueDate::wasMoved() const
{
    return std::any_of(steps.cbegin(), steps.cend(), [](const DueStep &step) {
        return step.code == QLatin1String("due.closed") || step.code == QLatin1String("due.hardDate")
            || step.code == QLatin1String("due.membershipEnds");
    });
}

QByteArray DueDate::toJson() const
{
    JsonText json;
    json.beginObject().name("due_on").text(toStoredDay(on)).name("steps").beginList();
    for (const DueStep &step : steps) {
        json.beginObject().name("code").text(step.code).name("arguments").texts(step.arguments);
        json.name("day").text(toStoredDay(step.day));
        if (!step.details.isEmpty()) {
            json.name("details").beginList();
            for (const ExplainedDetail &detail : step.details) {
                json.beginObject().name("code").text(detail.code);
                json.name("arguments").texts(detail.arguments).endObject();
            }
            json.endList();
        }
        json.endObject();
    }
    json.endList().name("ladder").json(QJsonDocument(::toJson(ladder)).toJson(QJsonDocument::Compact));
    json.name("rule").text(toStored(rule.name)).name("value").text(rule.value);
    json.name("category_name").text(categoryName).name("type_name").text(itemTypeName);
    json.name("from").text(toStoredDay(from)).name("due_mode").text(toStored(mode));
    json.name("hard_due_on").text(toStoredDay(hardDueOn));
    json.name("not_after_membership").flag(endsWithMembership);
    json.name("membership_ends_on").text(toStoredDay(membershipEndsOn));
    return json.endObject().written();
}

DueDate DueDate::fromJson(const QJsonObject &json)
{
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    DueDate due;
    due.on = fromStoredDay(text("due_on"));
    for (const QJsonValue &value : json.value(QLatin1String("steps")).toArray()) {
        DueStep step{value[QLatin1String("code")].toString(), textsOf(value[QLatin1String("arguments")]),
                     fromStoredDay(value[QLatin1String("day")].toString())};
        for (const QJsonValue &detail : value[QLatin1String("details")].toArray()) {
            step.details.append(
                {detail[QLatin1String("code")].toString(), textsOf(detail[QLatin1String("arguments")])});
        }
        due.steps.append(step);
    }
    due.ladder = ladderFromJson(json.value(QLatin1String("ladder")).toArray());
    due.rule.name = ruleFromStored(text("rule")).value_or(RuleName::LoanDays);
    due.rule.ladder = due.ladder;
    const auto winner = due.rule.winner();
    due.rule.value = winner ? winner->value : text("value");
    due.rule.isStandard = !winner;
    due.categoryName = text("category_name");
    due.itemTypeName = text("type_name");
    due.from = fromStoredDay(text("from"));
    due.mode = dueModeFromStored(text("due_mode")).value_or(DueMode::NextOpen);
    due.hardDueOn = fromStoredDay(text("hard_due_on"));
    due.endsWithMembership = json.value(QLatin1String("not_after_membership")).toBool();
    due.membershipEndsOn = fromStoredDay(text("membership_ends_on"));
    return due;
}

Result<DueDate> dueOn(const DueInputs &inputs, const Calendar &calendar)
{
    return Reckoning(inputs, calendar).run();
}

QDateTime endOfDueDay(QDate dueOn, const QTimeZone &zone)
{
    // A clock change may skip 23:59; the day then ends at the last moment before the next day starts.
    const QDateTime end(dueOn, QTime(23, 59), zone);
    return end.isValid() && end.date() == dueOn ? end : dueOn.addDays(1).startOfDay(zone).addSecs(-60);
}
