// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translation/language.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one, or one a plural form
    QString type; ///< "unfinished", "vanished", "obsolete"
    bool isPlural = false;

    QString where() const { return context + QStringLiteral(": ") + source; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.type = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.isPlural) {
                message.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement()) {
                message.forms << xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(CARREL_SOURCE_DIR "/translations/carrel_%1.ts").arg(language));
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages << readMessage(xml, context);
        }
    }
    return messages;
}

/// The placeholders of a text, sorted: %1, %2, %n.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?([0-9]+|n)"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();) {
        found << QLatin1Char('%') + match.next().captured(1);
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

void verify(const QStringList &offenders)
{
    QVERIFY2(offenders.isEmpty(), qPrintable(QLatin1Char('\n') + offenders.join(QLatin1Char('\n'))));
}

void everyFullLanguage()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << QStringLiteral("de");
    QTest::newRow("Arabic") << QStringLiteral("ar");
}

} // namespace

/// German and Arabic are complete, English has its plurals, and every language says the same placeholders.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextHasAContext();
    void nothingIsUntranslated_data() { everyFullLanguage(); }
    void nothingIsUntranslated();
    void placeholdersAgree_data() { everyFullLanguage(); }
    void placeholdersAgree();
    void accessKeysAreKept_data() { everyFullLanguage(); }
    void accessKeysAreKept();
    void englishHasEveryPlural();
    void helpIsThereInEveryLanguage();
    void everyLanguageLoads();
    void rightToLeftLanguagesMirror();
    void unknownLanguagesBecomeEnglish();
};

void TranslationsTest::everyTextHasAContext()
{
    // lupdate does not follow aliases: `using T = UndoText; T::tr(…)` would never be found at run time.
    for (const Message &message : messagesOf(QStringLiteral("en"))) {
        QVERIFY2(!message.context.isEmpty(), qPrintable(message.source));
    }
}

void TranslationsTest::nothingIsUntranslated()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(language);
    QVERIFY(messages.size() > 100);
    QStringList offenders;
    for (const Message &message : messages) {
        if (!message.type.isEmpty() || message.forms.isEmpty() || message.forms.contains(QString())) {
            offenders << message.where();
        }
    }
    verify(offenders);
}

void TranslationsTest::placeholdersAgree()
{
    QFETCH(QString, language);
    QStringList offenders;
    for (const Message &message : messagesOf(language)) {
        const QStringList wanted = placeholdersOf(message.source);
        for (const QString &form : message.forms) {
            QStringList found = placeholdersOf(form);
            // A form for exactly none, one or two may say the number in words.
            if (message.isPlural && !found.contains(QStringLiteral("%n")) && wanted.contains(QStringLiteral("%n"))) {
                found << QStringLiteral("%n");
                found.sort();
            }
            if (found != wanted) {
                offenders << message.where() + QStringLiteral(" -> ") + form;
            }
        }
    }
    verify(offenders);
}

void TranslationsTest::accessKeysAreKept()
{
    QFETCH(QString, language);
    static const QRegularExpression key(QStringLiteral("&[^&\\s]"));
    QStringList offenders;
    for (const Message &message : messagesOf(language)) {
        for (const QString &form : message.forms) {
            if (key.match(message.source).hasMatch() != key.match(form).hasMatch()) {
                offenders << message.where() + QStringLiteral(" -> ") + form;
            }
        }
    }
    verify(offenders);
}

void TranslationsTest::englishHasEveryPlural()
{
    QStringList offenders;
    int plurals = 0;
    for (const Message &message : messagesOf(QStringLiteral("en"))) {
        if (message.isPlural) {
            ++plurals;
            if (message.forms.size() != 2 || message.forms.contains(QString()) || !message.type.isEmpty()) {
                offenders << message.where();
            }
        }
    }
    QVERIFY(plurals > 10);
    verify(offenders);
}

void TranslationsTest::helpIsThereInEveryLanguage()
{
    const QString help = QStringLiteral(":/help/");
    const QStringList chapters = QDir(help + QStringLiteral("en")).entryList();
    QVERIFY(chapters.size() >= 5);
    for (const InterfaceLanguage &language : interfaceLanguages()) {
        QCOMPARE(QDir(help + language.code).entryList(), chapters);
    }
}

void TranslationsTest::everyLanguageLoads()
{
    for (const InterfaceLanguage &language : interfaceLanguages()) {
        QVERIFY2(QFile::exists(QStringLiteral(":/i18n/carrel_%1.qm").arg(language.code)), qPrintable(language.code));
        useLanguage(language.code);
        QCOMPARE(languageInUse(), language.code);
    }
    useLanguage(QStringLiteral("en"));
}

void TranslationsTest::rightToLeftLanguagesMirror()
{
    useLanguage(QStringLiteral("ar"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    useLanguage(QStringLiteral("de"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TranslationsTest::unknownLanguagesBecomeEnglish()
{
    useLanguage(QStringLiteral("fi"));
    QCOMPARE(languageInUse(), QStringLiteral("en"));
    useLanguage(QStringLiteral("de_AT"));
    QCOMPARE(languageInUse(), QStringLiteral("de"));
    useLanguage(QStringLiteral("en"));
}

QTEST_MAIN(TranslationsTest)
#include "tst_translations.moc"
