// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/noticerunservice.h"
#include "ui/printing/paperletter.h"

/// The words of the interface around notices.
namespace noticetext {

QString kind(NoticeKind kind);
/// "3 days before", "14 days late", "when it is ready".
QString moment(NoticeKind kind, std::optional<int> days);
QString channel(NoticeChannel channel);
/// The notice as a letter: sender, receiver, day, words.
PaperLetter letter(const WrittenNotice &written);
/// "Fri 20 Nov 2026"
QString day(const QDate &day);
/// The file letters are written to at first: "letters-2026-11-20.pdf" among the documents.
QString letterFile(const QDate &day);

} // namespace noticetext
