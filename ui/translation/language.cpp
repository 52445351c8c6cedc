// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translation/language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace {

/// The translators installed last: they must live as long as the application looks at them.
struct Installed {
    QString code = QStringLiteral("en");
    std::unique_ptr<QTranslator> ours;
    std::unique_ptr<QTranslator> qts;
};

Installed &installed()
{
    static Installed current;
    return current;
}

QString nearestOurs(const QString &wanted)
{
    QStringList candidates;
    if (wanted.isEmpty()) {
        candidates = QLocale::system().uiLanguages();
    } else {
        candidates << wanted;
    }
    for (const QString &candidate : candidates) {
        const QString code = QLocale(candidate).name().section(QLatin1Char('_'), 0, 0);
        for (const InterfaceLanguage &language : interfaceLanguages()) {
            if (language.code == code) {
                return code;
            }
        }
    }
    return QStringLiteral("en");
}

/// Dates and numbers as the language writes them here: the region stays the computer's.
QLocale regional(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale::Language language = QLocale(code).language();
    const bool isPlainEnglish = language == QLocale::English && system.language() == QLocale::C;
    if (system.language() == language || isPlainEnglish) {
        return system;
    }
    if (language == QLocale::Arabic) {
        // The digits of barcodes and years stay those that are typed and scanned.
        return QLocale(language, QLocale::UnitedArabEmirates);
    }
    return QLocale(language, system.territory());
}

std::unique_ptr<QTranslator> load(const QString &code, const QString &base, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QLocale(code), base, QStringLiteral("_"), folder)) {
        return nullptr;
    }
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

} // namespace

QList<InterfaceLanguage> interfaceLanguages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("ar"), QStringLiteral("العربية")}};
}

void useLanguage(const QString &code)
{
    Installed &current = installed();
    current.ours.reset();
    current.qts.reset();
    current.code = nearestOurs(code);
    QLocale::setDefault(regional(current.code));
    // Qt's own first: the one installed last is asked first.
    current.qts = load(current.code, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    current.ours = load(current.code, QStringLiteral("carrel"), QStringLiteral(":/i18n"));
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr) {
        QGuiApplication::setLayoutDirection(QLocale(current.code).textDirection());
    }
}

QString languageInUse()
{
    return installed().code;
}
