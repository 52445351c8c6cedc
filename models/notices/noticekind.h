// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>

/// What users are written to about: the stages of a loan that comes due and is late, and single events.
enum class NoticeKind { DueSoon, Reminder, Second, Bill, HoldReady, HoldExpired, MembershipEnds, ClassList };

struct NoticeDefinition {
    NoticeKind kind;
    std::string_view stored;
    bool isStage; ///< counts days before or after the due day
    std::optional<int> standardDays; ///< in a new library; nothing = off
};

inline constexpr std::array noticeDefinitions{
    NoticeDefinition{NoticeKind::DueSoon, "due_soon", true, 3}, // before the due day
    NoticeDefinition{NoticeKind::Reminder, "reminder", true, 3},
    NoticeDefinition{NoticeKind::Second, "second", true, 14},
    NoticeDefinition{NoticeKind::Bill, "bill", true, 28},
    NoticeDefinition{NoticeKind::HoldReady, "hold_ready", false, 0},
    NoticeDefinition{NoticeKind::HoldExpired, "hold_expired", false, 0},
    NoticeDefinition{NoticeKind::MembershipEnds, "membership_ends", false, 30},
    NoticeDefinition{NoticeKind::ClassList, "class_list", false, 0},
};

constexpr const NoticeDefinition &definitionOf(NoticeKind kind)
{
    return noticeDefinitions[static_cast<std::size_t>(kind)];
}
inline QString toStored(NoticeKind kind)
{
    const std::string_view name = definitionOf(kind).stored;
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}
std::optional<NoticeKind> noticeKindFrom(const QString &stored);

/// How a notice leaves the library.
enum class NoticeChannel { Email, File, Letter, List, None };
QString toStored(NoticeChannel channel);
NoticeChannel noticeChannelFrom(const QString &stored);
