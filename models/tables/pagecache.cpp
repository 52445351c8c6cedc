// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/pagecache.h"

#include <utility>

const CachedRow *PageCache::find(qint64 id)
{
    const auto found = m_rows.find(id);
    if (found == m_rows.end()) {
        return nullptr;
    }
    if (found->second.page != m_pages.begin()) {
        m_pages.splice(m_pages.begin(), m_pages, found->second.page);
    }
    return &found->second.row;
}

void PageCache::insert(std::vector<CachedRow> page)
{
    m_pages.emplace_front();
    const auto front = m_pages.begin();
    front->reserve(page.size());
    for (CachedRow &row : page) {
        const qint64 id = row.id;
        front->push_back(id);
        m_rows.insert_or_assign(id, Entry{std::move(row), front});
    }
    while (int(m_pages.size()) > maxPages) {
        const auto last = std::prev(m_pages.end());
        for (const qint64 id : *last) {
            const auto found = m_rows.find(id);
            // A row read again since belongs to a younger page.
            if (found != m_rows.end() && found->second.page == last) {
                m_rows.erase(found);
            }
        }
        m_pages.pop_back();
    }
}

void PageCache::replace(CachedRow row)
{
    const auto found = m_rows.find(row.id);
    if (found != m_rows.end()) {
        found->second.row = std::move(row);
    }
}

void PageCache::clear()
{
    m_rows.clear();
    m_pages.clear();
}
