// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/languagecode.h"

#include <QHash>
#include <QLocale>

namespace {

/// Languages by their English and own names, as files from elsewhere write them.
const QHash<QString, QString> &codesByName()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> byName;
        for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
            const auto language = static_cast<QLocale::Language>(i);
            const QString code = QLocale::languageToCode(language);
            if (code.isEmpty()) {
                continue;
            }
            byName.insert(QLocale::languageToString(language).toLower(), code);
            const QString own = QLocale(language).nativeLanguageName().toLower();
            if (!own.isEmpty() && QLocale(language).language() == language) {
                byName.insert(own, code);
            }
        }
        return byName;
    }();
    return names;
}

} // namespace

QString languageCode(const QString &text)
{
    const QString plain = text.simplified().toLower();
    if (plain.isEmpty()) {
        return {};
    }
    const auto named = codesByName().constFind(plain);
    if (named != codesByName().cend()) {
        return *named;
    }
    const QString primary = QString(plain).replace(QLatin1Char('_'), QLatin1Char('-')).section(QLatin1Char('-'), 0, 0);
    if (primary.size() != 2 && primary.size() != 3) {
        return plain;
    }
    const QLocale::Language language = QLocale::codeToLanguage(primary);
    const QString code = language > QLocale::C ? QLocale::languageToCode(language) : QString();
    return code.isEmpty() ? primary : code;
}

QString languageName(const QString &code)
{
    const QLocale::Language language = code.isEmpty() ? QLocale::AnyLanguage : QLocale::codeToLanguage(code);
    if (language <= QLocale::C) {
        return code;
    }
    const QLocale locale(language);
    QString name = locale.language() == language ? locale.nativeLanguageName() : QString();
    if (name.isEmpty()) {
        name = QLocale::languageToString(language);
    }
    // "American English" and the like name a country, which a book's language does not.
    if (language == QLocale::English) {
        name = QStringLiteral("English");
    } else if (language == QLocale::Spanish) {
        name = QStringLiteral("Español");
    } else if (language == QLocale::Portuguese) {
        name = QStringLiteral("Português");
    }
    name[0] = name.at(0).toUpper();
    return name;
}

QStringList leadingArticles(const QString &code)
{
    static const QHash<QString, QStringList> articles = [] {
        const auto list = [](const char *words) {
            QStringList result;
            for (const QString &word : QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
                result << (word.endsWith(QLatin1Char('\'')) ? word : word + QLatin1Char(' '));
            }
            return result;
        };
        return QHash<QString, QStringList>{
            {QStringLiteral("en"), list("the a an")},
            {QStringLiteral("de"), list("der die das den dem des ein eine einen einem eines einer")},
            {QStringLiteral("fr"), list("le la les un une des l'")},
            {QStringLiteral("es"), list("el la los las lo un una unos unas")},
            {QStringLiteral("it"), list("il lo la i gli le un uno una l' un' gl'")},
            {QStringLiteral("pt"), list("o a os as um uma uns umas")},
            {QStringLiteral("nl"), list("de het een 't")},
            {QStringLiteral("ca"), list("el la els les un una l'")},
            {QStringLiteral("sv"), list("en ett den det de")},
            {QStringLiteral("da"), list("en et den det de")},
            {QStringLiteral("nb"), list("en et ei den det de")},
            {QStringLiteral("no"), list("en et ei den det de")},
            {QStringLiteral("ro"), list("un o")},
            {QStringLiteral("hu"), list("a az egy")},
            {QStringLiteral("el"), list("ο η το οι τα τουσ τισ ενασ μια ενα")},
            {QStringLiteral("eo"), list("la")},
            {QStringLiteral("ga"), list("an na")},
            {QStringLiteral("cy"), list("y yr")},
        };
    }();
    return articles.value(code.isEmpty() ? QStringLiteral("en") : code);
}
