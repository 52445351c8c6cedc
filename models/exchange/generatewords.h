// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Words of one language for invented titles and names.
struct WordSet {
    QString language; ///< as stored in books.language
    QStringList words;
    QStringList foldedWords; ///< the same, folded: folding a million titles word by word again would take minutes
    QStringList givenNames;
    QStringList familyNames;
    QString publisherKind; ///< "Press"
};

/// Fourteen languages in nine scripts.
const QList<WordSet> &wordSets();
