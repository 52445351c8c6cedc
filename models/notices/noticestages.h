// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/noticekind.h"

#include <QDate>
#include <QHash>
#include <QList>

/// One row of notice_stages; no category = any, no days = off.
struct StageRow {
    std::optional<qint64> categoryId = {};
    NoticeKind kind = NoticeKind::Reminder;
    std::optional<int> days = {};

    friend bool operator==(const StageRow &, const StageRow &) = default;
};

/// After how many days which notice is due, per user category. What a category does not say holds for any; what
/// is said nowhere is as in a new library.
class StageSet
{
public:
    StageSet() = default;
    explicit StageSet(const QList<StageRow> &rows);

    /// The days of a notice for a category; nothing = it is not sent.
    std::optional<int> days(NoticeKind kind, std::optional<qint64> categoryId) const;
    /// Whether exactly this category says something of its own.
    bool isSet(NoticeKind kind, std::optional<qint64> categoryId) const;
    /// The stage an open loan has come to: the last one whose days are over, `DueSoon` before and on the due day.
    std::optional<NoticeKind> reached(std::optional<qint64> categoryId, QDate dueOn, QDate today) const;
    /// The longest time before a due day at which somebody is written to.
    int mostDaysBefore(NoticeKind kind) const;

private:
    QHash<qint64, QHash<NoticeKind, std::optional<int>>> m_days; ///< 0 = any category
};
