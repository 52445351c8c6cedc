// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#include <list>
#include <unordered_map>
#include <vector>

/// One row as read: id, version, then what the page statement selects. A row that is gone has no values.
struct CachedRow {
    qint64 id = 0;
    qint64 version = 0;
    std::vector<QVariant> values;
    bool isGone() const { return values.empty(); }
};

/// The rows read last, by id: 16 pages of 64 rows, the page not looked at for longest goes first. A new order of the
/// same rows needs none of them read again.
class PageCache
{
public:
    static constexpr int pageRows = 64;
    static constexpr int maxPages = 16;

    /// The row, null when it is not kept. Valid until the next insert().
    const CachedRow *find(qint64 id);
    bool contains(qint64 id) const { return m_rows.find(id) != m_rows.end(); }
    void insert(std::vector<CachedRow> page);
    void replace(CachedRow row);
    void clear();

private:
    using Page = std::vector<qint64>;
    struct Entry {
        CachedRow row;
        std::list<Page>::iterator page;
    };
    std::list<Page> m_pages;
    std::unordered_map<qint64, Entry> m_rows;
};
