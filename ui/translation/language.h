// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A language the interface speaks.
struct InterfaceLanguage {
    QString code; ///< "de"
    QString name; ///< in the language itself: "Deutsch"
};

/// The languages Carrel is translated into, by their own names. A new one: one .ts file and one line here.
QList<InterfaceLanguage> interfaceLanguages();

/// Loads the texts of a language (ours and Qt's) and mirrors the interface where it reads from right to left; widgets
/// hear of it by QEvent::LanguageChange. An empty code is the system's language; one we lack becomes English.
void useLanguage(const QString &code);

/// The code of the language in use.
QString languageInUse();
