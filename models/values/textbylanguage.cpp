// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/textbylanguage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

TextByLanguage textsFromStored(const QString &stored)
{
    if (stored.trimmed().isEmpty()) {
        return {};
    }
    const QJsonDocument document = QJsonDocument::fromJson(stored.toUtf8());
    if (!document.isObject()) {
        return {{QString(), stored}};
    }
    TextByLanguage messages;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        messages.insert(entry.key(), entry->toString());
    }
    return messages;
}

QString toStored(const TextByLanguage &messages)
{
    QJsonObject object;
    for (auto entry = messages.cbegin(); entry != messages.cend(); ++entry) {
        if (const QString text = entry->trimmed(); !text.isEmpty()) {
            object.insert(entry.key(), text);
        }
    }
    if (object.isEmpty()) {
        return {};
    }
    const QString forAll = object.value(QString()).toString();
    // A plain text that reads like JSON would come back as something else.
    if (object.size() == 1 && !forAll.isEmpty() && !QJsonDocument::fromJson(forAll.toUtf8()).isObject()) {
        return forAll;
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString textFor(const TextByLanguage &messages, const QString &language)
{
    for (const QString &wanted : {language, language.section(QLatin1Char('_'), 0, 0), QString()}) {
        if (const QString found = messages.value(wanted); !found.isEmpty()) {
            return found;
        }
    }
    QStringList languages = messages.keys();
    languages.sort();
    return languages.isEmpty() ? QString() : messages.value(languages.constFirst());
}

QString filledText(const QString &message, const QHash<QString, QString> &values)
{
    QString filled;
    qsizetype at = 0;
    while (at < message.size()) {
        const qsizetype open = message.indexOf(QLatin1Char('{'), at);
        const qsizetype close = open < 0 ? -1 : message.indexOf(QLatin1Char('}'), open);
        if (close < 0) {
            break;
        }
        const auto value = values.constFind(message.mid(open + 1, close - open - 1).trimmed());
        filled += message.mid(at, open - at);
        filled += value == values.cend() ? message.mid(open, close - open + 1) : *value;
        at = close + 1;
    }
    return filled + message.mid(at);
}
