// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/personpaper.h"

#include "models/values/clock.h"
#include "models/values/money.h"
#include "ui/printing/paperletter.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLocale>

namespace {

/// Gives the words of this file their translation context.
struct PersonPaper {
    Q_DECLARE_TR_FUNCTIONS(PersonPaper)
};

QString headingOf(const QString &part)
{
    if (part == QLatin1String("user")) {
        return PersonPaper::tr("Name, address, contacts");
    }
    if (part == QLatin1String("notes")) {
        return PersonPaper::tr("Notes of staff");
    }
    if (part == QLatin1String("loans")) {
        return PersonPaper::tr("Loans");
    }
    if (part == QLatin1String("holds")) {
        return PersonPaper::tr("Holds");
    }
    if (part == QLatin1String("charges_and_payments")) {
        return PersonPaper::tr("Charges and payments");
    }
    if (part == QLatin1String("notices")) {
        return PersonPaper::tr("Notices sent");
    }
    return PersonPaper::tr("Changes");
}

QString valueText(const QString &name, const QJsonValue &value, const QString &currency)
{
    if (name.endsWith(QLatin1String("_minor"))) {
        return formattedMoney(value.toInteger(), currency);
    }
    if (name.endsWith(QLatin1String("_at")) && value.isString()) {
        const QDateTime moment = fromStoredMoment(value.toString());
        return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : value.toString();
    }
    if (name.endsWith(QLatin1String("_on")) && value.isString()) {
        return QLocale().toString(fromStoredDay(value.toString()), QLocale::ShortFormat);
    }
    return value.toVariant().toString();
}

void addObject(PaperLetter &letter, const QJsonObject &object, const QString &currency)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!field->isObject()) {
            letter.lines << PaperLetter::Line{{field.key(), valueText(field.key(), *field, currency)}, true};
            continue;
        }
        const QJsonObject changed = field->toObject();
        for (auto part = changed.begin(); part != changed.end(); ++part) {
            const QJsonObject values = part->toObject();
            letter.lines << PaperLetter::Line{{part.key(),
                                               values.value(QStringLiteral("before")).toVariant().toString()
                                                   + QStringLiteral(" → ")
                                                   + values.value(QStringLiteral("after")).toVariant().toString()},
                                              true};
        }
    }
    letter.lines << PaperLetter::Line{{QString()}, false};
}

} // namespace

QString personpaper::write(const QString &path, const QJsonObject &all, const QString &library, const QString &currency,
                           const QDate &today)
{
    PaperLetter letter;
    letter.sender = library;
    letter.date = QLocale().toString(today, QLocale::LongFormat);
    const QJsonObject user = all.value(QStringLiteral("user")).toObject();
    letter.heading = PersonPaper::tr("Personal data of %1").arg(user.value(QStringLiteral("name")).toString());
    letter.isRightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    letter.foot = [](int page, int pages) {
        return QLocale().toString(page) + QStringLiteral(" / ") + QLocale().toString(pages);
    };
    const QStringList parts{QStringLiteral("user"),
                            QStringLiteral("notes"),
                            QStringLiteral("loans"),
                            QStringLiteral("holds"),
                            QStringLiteral("charges_and_payments"),
                            QStringLiteral("notices"),
                            QStringLiteral("changes")};
    for (const QString &part : parts) {
        letter.lines << PaperLetter::Line{{headingOf(part).toUpper()}, false};
        const QJsonValue value = all.value(part);
        if (value.isObject()) {
            addObject(letter, value.toObject(), currency);
            continue;
        }
        const QJsonArray rows = value.toArray();
        if (rows.isEmpty()) {
            letter.lines << PaperLetter::Line{{PersonPaper::tr("none")}, false};
        }
        for (const QJsonValue row : rows) {
            addObject(letter, row.toObject(), currency);
        }
    }
    return paper::writePdf(path, letter.heading, {letter});
}
