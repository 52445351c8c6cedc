// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/idlist.h"

#include <algorithm>

qsizetype IdList::indexOf(qint64 id) const
{
    if (m_isWide) {
        const auto found = std::find(m_wide.begin(), m_wide.end(), id);
        return found == m_wide.end() ? -1 : qsizetype(found - m_wide.begin());
    }
    if (id < 0 || id > qint64(0xffffffff)) {
        return -1;
    }
    const auto found = std::find(m_narrow.begin(), m_narrow.end(), quint32(id));
    return found == m_narrow.end() ? -1 : qsizetype(found - m_narrow.begin());
}

IdList IdList::reversed() const
{
    IdList list;
    list.m_isWide = m_isWide;
    list.m_narrow.assign(m_narrow.rbegin(), m_narrow.rend());
    list.m_wide.assign(m_wide.rbegin(), m_wide.rend());
    return list;
}

void IdList::widen()
{
    m_wide.reserve(m_narrow.size() + 1);
    m_wide.assign(m_narrow.begin(), m_narrow.end());
    m_narrow.clear();
    m_narrow.shrink_to_fit();
    m_isWide = true;
}

bool operator==(const IdList &a, const IdList &b)
{
    if (a.m_isWide == b.m_isWide) {
        return a.m_narrow == b.m_narrow && a.m_wide == b.m_wide;
    }
    if (a.size() != b.size()) {
        return false;
    }
    bool isEqual = true;
    a.each([&](qsizetype index, qint64 id) { isEqual = isEqual && b.at(index) == id; });
    return isEqual;
}
