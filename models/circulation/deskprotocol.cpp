// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/deskprotocol.h"

#include "models/circulation/desksession.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QThread>

#include <chrono>
#include <functional>

namespace {

constexpr std::chrono::milliseconds betweenTries(50);
constexpr std::chrono::seconds patience(10);

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

DeskAnswer patiently(const std::function<DeskAnswer()> &step)
{
    DeskAnswer answer = step();
    for (auto waited = std::chrono::milliseconds::zero(); answer.kind == DeskAnswer::Kind::Waiting && waited < patience;
         waited += betweenTries) {
        QThread::msleep(betweenTries.count());
        answer = step();
    }
    return answer;
}

} // namespace

QDateTime momentOfLine(const QString &text, const QTimeZone &zone)
{
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (moment.isValid() && moment.timeSpec() == Qt::LocalTime) {
        moment = QDateTime(moment.date(), moment.time(), zone);
    }
    return moment.toUTC();
}

DeskProtocol::DeskProtocol(DeskSession &session, LineClock &clock, PlaceHold placeHold)
    : m_session(session),
      m_clock(clock),
      m_placeHold(std::move(placeHold))
{ }

QByteArray DeskProtocol::answer(const QString &line)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    QStringList words = line.split(spaces, Qt::SkipEmptyParts);
    if (words.isEmpty() || words.first().startsWith(QLatin1Char('#'))) {
        return {};
    }
    const QDateTime said = momentOfLine(words.first(), m_clock.zone());
    if (said.isValid()) {
        words.removeFirst();
    }
    m_clock.say(said);
    const QString verb = words.isEmpty() ? QString() : words.takeFirst().toLower();
    const QJsonObject json = work(verb, words.join(QLatin1Char(' ')));
    m_clock.say({});
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject DeskProtocol::work(const QString &verb, const QString &code)
{
    if (verb == QLatin1String("end")) {
        m_session.end();
        DeskAnswer ended;
        ended.kind = DeskAnswer::Kind::Ended;
        return toJson(ended);
    }
    if (verb == QLatin1String("undo")) {
        return toJson(patiently([&] { return m_session.takeBackLast(); }));
    }
    if (verb == QLatin1String("hold")) {
        const QString card = code.section(QLatin1Char(' '), 0, 0);
        const QString of = code.section(QLatin1Char(' '), 1);
        if (!m_placeHold) {
            return refusal(code, QStringLiteral("desk.notAvailable"), {verb});
        }
        if (of.isEmpty()) {
            return refusal(code, QStringLiteral("desk.codeMissing"), {verb});
        }
        return toJson(patiently([&] { return m_session.remember(m_placeHold(card, of)); }));
    }
    const QHash<QString, DeskAnswer (DeskSession::*)(const QString &)> steps{
        {QStringLiteral("card"), &DeskSession::openCard},
        {QStringLiteral("lend"), &DeskSession::lendCode},
        {QStringLiteral("return"), &DeskSession::returnCode},
        {QStringLiteral("renew"), &DeskSession::renewCode},
    };
    const auto step = steps.value(verb, nullptr);
    if (step == nullptr) {
        return refusal(code, QStringLiteral("desk.unknownCommand"), {verb});
    }
    if (code.isEmpty()) {
        return refusal(code, QStringLiteral("desk.codeMissing"), {verb});
    }
    return toJson(patiently([&] { return m_session.remember((m_session.*step)(code)); }));
}

QJsonObject DeskProtocol::refusal(const QString &code, const QString &problem, const QStringList &arguments) const
{
    DeskAnswer answer;
    answer.kind = DeskAnswer::Kind::Refused;
    answer.code = code;
    answer.verdict.findings = {{Severity::Impossible, problem, arguments}};
    return toJson(answer);
}

QJsonObject DeskProtocol::toJson(const DeskAnswer &answer) const
{
    Verdict verdict = answer.verdict;
    for (const Problem &problem : answer.problems) {
        verdict.findings.append({Severity::Impossible, problem.code, problem.arguments});
    }
    QJsonObject json{{QStringLiteral("ok"), answer.isOk()},
                     {QStringLiteral("code"), orNull(answer.code)},
                     {QStringLiteral("title"), orNull(answer.title)},
                     {QStringLiteral("user"), orNull(answer.userName)},
                     {QStringLiteral("due_on"), orNull(toStoredDay(answer.dueOn))},
                     {QStringLiteral("findings"), verdict.toJson()}};
    if (answer.hold) {
        json.insert(QStringLiteral("hold"),
                    QJsonObject{{QStringLiteral("user"), answer.hold->userName},
                                {QStringLiteral("shelf"), answer.hold->shelf()},
                                {QStringLiteral("collect_by"), orNull(toStoredDay(answer.hold->pickupByOn))},
                                {QStringLiteral("caught"), !answer.isHoldProposed}});
    }
    return json;
}
