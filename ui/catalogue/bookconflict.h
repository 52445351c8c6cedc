// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/book.h"

/// What became of a book that two people changed: mine, theirs, and what both began with.
class BookConflict
{
public:
    BookConflict(const Book &before, const Book &mine, const Book &theirs);

    /// Fields that both changed, and differently.
    const QStringList &contested() const { return m_contested; }
    /// Fields that only they changed, or only I.
    const QStringList &keptTheirs() const { return m_keptTheirs; }
    const QStringList &keptMine() const { return m_keptMine; }
    const Book &before() const { return m_before; }
    const Book &mine() const { return m_mine; }
    const Book &theirs() const { return m_theirs; }
    /// Theirs, with my fields where only I changed them and where `chosenMine` says so.
    Book merged(const QStringList &chosenMine = {}) const;

private:
    Book m_before;
    Book m_mine;
    Book m_theirs;
    QStringList m_contested;
    QStringList m_keptTheirs;
    QStringList m_keptMine;
};
