// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/noticekind.h"

std::optional<NoticeKind> noticeKindFrom(const QString &stored)
{
    for (const NoticeDefinition &definition : noticeDefinitions) {
        if (toStored(definition.kind) == stored) {
            return definition.kind;
        }
    }
    return std::nullopt;
}

QString toStored(NoticeChannel channel)
{
    switch (channel) {
    case NoticeChannel::Email: return QStringLiteral("email");
    case NoticeChannel::File: return QStringLiteral("file");
    case NoticeChannel::Letter: return QStringLiteral("letter");
    case NoticeChannel::List: return QStringLiteral("list");
    case NoticeChannel::None: break;
    }
    return {};
}

NoticeChannel noticeChannelFrom(const QString &stored)
{
    for (const NoticeChannel channel :
         {NoticeChannel::Email, NoticeChannel::File, NoticeChannel::Letter, NoticeChannel::List}) {
        if (toStored(channel) == stored) {
            return channel;
        }
    }
    return NoticeChannel::None;
}
