// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/bookconflict.h"

BookConflict::BookConflict(const Book &before, const Book &mine, const Book &theirs)
    : m_before(before),
      m_mine(mine),
      m_theirs(theirs)
{
    const QStringList byMe = changedBookFields(before, mine);
    const QStringList byThem = changedBookFields(before, theirs);
    for (const QString &field : byMe) {
        if (!byThem.contains(field)) {
            m_keptMine << field;
        } else if (bookFieldText(tidied(mine), field) != bookFieldText(tidied(theirs), field)) {
            m_contested << field;
        }
    }
    for (const QString &field : byThem) {
        if (!byMe.contains(field)) {
            m_keptTheirs << field;
        }
    }
}

Book BookConflict::merged(const QStringList &chosenMine) const
{
    Book book = m_theirs;
    for (const QString &field : m_keptMine + chosenMine) {
        copyBookField(m_mine, field, book);
    }
    return book;
}
