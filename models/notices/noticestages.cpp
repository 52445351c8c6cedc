// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/noticestages.h"

#include <algorithm>

StageSet::StageSet(const QList<StageRow> &rows)
{
    for (const StageRow &row : rows) {
        m_days[row.categoryId.value_or(0)].insert(row.kind, row.days);
    }
}

bool StageSet::isSet(NoticeKind kind, std::optional<qint64> categoryId) const
{
    const auto category = m_days.constFind(categoryId.value_or(0));
    return category != m_days.cend() && category->contains(kind);
}

std::optional<int> StageSet::days(NoticeKind kind, std::optional<qint64> categoryId) const
{
    if (isSet(kind, categoryId)) {
        return m_days.value(categoryId.value_or(0)).value(kind);
    }
    if (isSet(kind, std::nullopt)) {
        return m_days.value(0).value(kind);
    }
    return definitionOf(kind).standardDays;
}

std::optional<NoticeKind> StageSet::reached(std::optional<qint64> categoryId, QDate dueOn, QDate today) const
{
    const qint64 late = dueOn.daysTo(today);
    if (late <= 0) {
        const std::optional<int> before = days(NoticeKind::DueSoon, categoryId);
        return before && -late <= *before ? std::optional(NoticeKind::DueSoon) : std::nullopt;
    }
    for (const NoticeKind kind : {NoticeKind::Bill, NoticeKind::Second, NoticeKind::Reminder}) {
        const std::optional<int> after = days(kind, categoryId);
        if (after && late >= *after) {
            return kind;
        }
    }
    return std::nullopt;
}

int StageSet::mostDaysBefore(NoticeKind kind) const
{
    int most = days(kind, std::nullopt).value_or(0);
    for (const auto &category : m_days) {
        most = std::max(most, category.value(kind).value_or(0));
    }
    return most;
}
