// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/limits.h"

#include "models/values/money.h"

#include <algorithm>
#include <utility>

namespace {

constexpr std::array<const char *, 4> measureWords{"debt", "overdue", "lost", "out"};
constexpr std::array<const char *, 3> actionWords{"borrow", "renew", "hold"};

QString codeOf(LimitMeasure measure)
{
    switch (measure) {
    case LimitMeasure::Debt: return QStringLiteral("limit.debt");
    case LimitMeasure::Overdue: return QStringLiteral("limit.overdue");
    case LimitMeasure::Lost: return QStringLiteral("limit.lost");
    case LimitMeasure::Out: break;
    }
    return QStringLiteral("limit.out");
}

QString amountOf(LimitMeasure measure, qint64 count, const QString &currency)
{
    return measure == LimitMeasure::Debt ? toStoredMoney(count, currency) : QString::number(count);
}

/// The limit of any category, where the category's own beats it.
QList<ExplainedDetail> beatenLimit(LimitMeasure measure, const LimitAnswer &answer, const QString &currency)
{
    if (!answer.isSetHere || !answer.isSetForAny) {
        return {};
    }
    return {{QStringLiteral("explain.limitBeaten"),
             {answer.limitForAny ? amountOf(measure, *answer.limitForAny, currency) : QString()}}};
}

Explanation explain(LimitedAction action, LimitMeasure measure, const QStringList &arguments, const LimitAnswer &answer,
                    const QString &categoryName, const QString &currency)
{
    const bool isDebt = measure == LimitMeasure::Debt;
    const auto kind = isDebt ? ExplainedStep::Kind::Money : ExplainedStep::Kind::Number;
    Explanation why;
    why.subject = QStringLiteral("why.limit");
    why.arguments = {toStored(action)};
    why.categoryName = categoryName;
    why.steps.append({.code = QStringLiteral("explain.counted"),
                      .arguments = {toStored(measure)},
                      .value = arguments.value(0),
                      .kind = kind});
    why.steps.append({.code = QStringLiteral("explain.limit"),
                      .arguments = {toStored(measure), toStored(action), answer.isSetHere ? categoryName : QString()},
                      .value = arguments.value(1),
                      .kind = kind,
                      .details = beatenLimit(measure, answer, currency)});
    why.steps.append({.code = isDebt ? QStringLiteral("explain.overLimit") : QStringLiteral("explain.limitReached"),
                      .arguments = {toStored(action)}});
    return why;
}

} // namespace

QString toStored(LimitMeasure measure)
{
    return QString::fromLatin1(measureWords.at(static_cast<std::size_t>(measure)));
}

QString toStored(LimitedAction action)
{
    return QString::fromLatin1(actionWords.at(static_cast<std::size_t>(action)));
}

std::optional<LimitMeasure> limitMeasureFromStored(const QString &word)
{
    for (const LimitMeasure measure : limitMeasures) {
        if (word == toStored(measure)) {
            return measure;
        }
    }
    return std::nullopt;
}

std::optional<LimitedAction> limitedActionFromStored(const QString &word)
{
    for (const LimitedAction action : limitedActions) {
        if (word == toStored(action)) {
            return action;
        }
    }
    return std::nullopt;
}

qint64 BorrowerTotals::of(LimitMeasure measure) const
{
    switch (measure) {
    case LimitMeasure::Debt: return debtMinor;
    case LimitMeasure::Overdue: return overdue;
    case LimitMeasure::Lost: return lost;
    case LimitMeasure::Out: break;
    }
    return out;
}

LimitSet::LimitSet(const QList<LimitRow> &rows, QString currency) : m_currency(std::move(currency))
{
    for (const LimitRow &row : rows) {
        m_rows[row.categoryId.value_or(0)].append(row);
    }
}

std::optional<LimitRow> LimitSet::rowAt(LimitMeasure measure, LimitedAction action,
                                        std::optional<qint64> categoryId) const
{
    const auto rows = m_rows.constFind(categoryId.value_or(0));
    if (rows == m_rows.cend()) {
        return std::nullopt;
    }
    for (const LimitRow &row : *rows) {
        if (row.measure == measure && row.action == action) {
            return row;
        }
    }
    return std::nullopt;
}

LimitAnswer LimitSet::lookUp(LimitMeasure measure, LimitedAction action, std::optional<qint64> categoryId) const
{
    const auto any = rowAt(measure, action, std::nullopt);
    const auto own = categoryId ? rowAt(measure, action, categoryId) : std::nullopt;
    LimitAnswer answer;
    answer.isSetHere = own.has_value();
    answer.isSetForAny = any.has_value();
    answer.limitForAny = any ? any->limit : std::nullopt;
    if (const auto &row = own ? own : any) {
        answer.limit = row->limit;
        answer.message = row->message;
    }
    return answer;
}

bool LimitSet::stopsAnything() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const QList<LimitRow> &rows) {
        return std::any_of(rows.cbegin(), rows.cend(), [](const LimitRow &row) { return row.limit.has_value(); });
    });
}

bool isOverLimit(LimitMeasure measure, qint64 count, std::optional<qint64> limit)
{
    if (!limit) {
        return false;
    }
    return measure == LimitMeasure::Debt ? count > *limit : count >= *limit;
}

QList<Finding> blocksOn(LimitedAction action, const BorrowerTotals &totals, const LimitSet &limits,
                        std::optional<qint64> categoryId, const QString &categoryName)
{
    QList<Finding> findings;
    for (const LimitMeasure measure : limitMeasures) {
        const LimitAnswer answer = limits.lookUp(measure, action, categoryId);
        const qint64 count = totals.of(measure);
        if (!isOverLimit(measure, count, answer.limit)) {
            continue;
        }
        const QStringList arguments{amountOf(measure, count, limits.currency()),
                                    amountOf(measure, *answer.limit, limits.currency()), toStored(action),
                                    answer.message};
        findings.append({Severity::Confirm, codeOf(measure), arguments,
                         explain(action, measure, arguments, answer, categoryName, limits.currency())});
    }
    return findings;
}
