// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/sortkeys.h"

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace {

/// Unsigned numbers in the order of the signed ones with fractions.
quint64 headOf(double number)
{
    quint64 bits = 0;
    number += 0.0; // there is no negative zero in an order
    static_assert(sizeof bits == sizeof number);
    std::memcpy(&bits, &number, sizeof bits);
    constexpr quint64 sign = quint64(1) << 63;
    return (bits & sign) != 0 ? ~bits : bits | sign;
}

quint64 headOf(std::string_view text)
{
    quint64 head = 0;
    for (std::size_t i = 0; i < sizeof head; ++i) {
        head = head << 8 | (i < text.size() ? quint8(text[i]) : 0U);
    }
    return head;
}

} // namespace

SortKeyValue SortKeyValue::read(const SqliteScan &row, int column, Texts &texts)
{
    switch (row.type(column)) {
    case SQLITE_NULL: return {};
    case SQLITE_INTEGER:
    case SQLITE_FLOAT: return {headOf(row.number(column)), 0, 0, Number};
    default: break;
    }
    const std::string_view text = row.text(column);
    const SortKeyValue value{headOf(text), texts.size(), quint32(text.size()), Text};
    texts.append(text);
    return value;
}

int SortKeyValue::compare(const SortKeyValue &other, const Texts &texts, const Texts &otherTexts) const
{
    if (rank != other.rank) {
        return rank < other.rank ? -1 : 1;
    }
    if (head != other.head) {
        return head < other.head ? -1 : 1;
    }
    if (rank != Text) {
        return 0;
    }
    const std::string_view mine(texts.data() + at, length);
    return mine.compare(std::string_view(otherTexts.data() + other.at, other.length));
}
