// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

/// What a library wrote itself, by language ("en", "de" …; "" = for every other language). Stored in one column: one
/// text for all as it is, several as a JSON object.
using TextByLanguage = QHash<QString, QString>;

TextByLanguage textsFromStored(const QString &stored);
/// Languages without text are left out; null when none is left.
QString toStored(const TextByLanguage &messages);
/// The text for a language ("de_CH" or "de"), else the one for every other language, else any; empty without one.
QString textFor(const TextByLanguage &messages, const QString &language);
/// Puts values into {placeholders}; those that are not known stay as they are written.
QString filledText(const QString &message, const QHash<QString, QString> &values);
