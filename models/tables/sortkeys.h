// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/pagememory.h"
#include "models/tables/sqlitescan.h"

#include <string>
#include <string_view>

/// One sort key of one row, as SQLite orders them: nothing, then numbers, then text byte by byte. Its text stands in a
/// buffer. The head decides most comparisons alone: a number, or the first eight bytes of a text.
struct SortKeyValue {
    using Texts = std::basic_string<char, std::char_traits<char>, PageMemory<char>>;
    enum Rank : quint8 { Nothing, Number, Text };

    quint64 head = 0;
    std::size_t at = 0;
    quint32 length = 0;
    Rank rank = Nothing;

    static SortKeyValue read(const SqliteScan &row, int column, Texts &texts);
    int compare(const SortKeyValue &other, const Texts &texts, const Texts &otherTexts) const;
    int compare(const SortKeyValue &other, const Texts &texts) const { return compare(other, texts, texts); }
};
