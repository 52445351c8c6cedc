// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/book.h"

/// A book with every field that tests look at.
inline Book dispossessed()
{
    Book book;
    book.title = QStringLiteral("The Dispossessed");
    book.isbn = QStringLiteral("978-0-06-051275-0");
    book.authors = authorsFromText(QStringLiteral("Ursula K. Le Guin"));
    book.publicationYear = 1974;
    book.publisher = QStringLiteral("Harper & Row");
    book.series = QStringLiteral("Hainish Cycle");
    book.language = QStringLiteral("eng");
    book.callNumber = QStringLiteral("813.54 GUI");
    book.subjects = {QStringLiteral("Anarchism"), QStringLiteral("Utopias")};
    return book;
}
