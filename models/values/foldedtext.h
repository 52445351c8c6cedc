// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The text as it is compared and searched in every script: compatibility-decomposed, without marks, case-folded,
/// letters that do not decompose (ł ø æ ß ı đ …) spelt out, white space simplified. Stored in `…_key` columns and
/// in the search tables, and applied to whatever is typed.
QString folded(const QString &text);

/// The folded words of a text, split at everything that is neither letter nor digit.
QStringList foldedWords(const QString &text);

/// Text as it may be stored: composed (NFC), without NUL, byte order marks and lone surrogates, trimmed. Line breaks
/// stay.
QString cleaned(const QString &text);
