// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The code a language is stored by: the two letters of ISO 639-1 where there are some ("eng", "en-US", "English"
/// and "EN" become "en"), otherwise the code as given in small letters. Empty for empty text.
QString languageCode(const QString &text);

/// The language's own name for lists, beginning with a capital: "Deutsch". The code itself when it is not known.
QString languageName(const QString &code);

/// The articles that a title of this language may begin with, folded, each with the space or apostrophe that
/// follows: "the ", "l'". An unknown language counts as English.
QStringList leadingArticles(const QString &code);
