// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shelves.h"

#include "models/circulation/ruleservice.h"
#include "models/values/foldedtext.h"

namespace {

const QString moment = QStringLiteral("2026-11-01T09:00:00.000Z");

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
}

QVariant orNull(qint64 id)
{
    return id == 0 ? QVariant(QMetaType(QMetaType::QString)) : QVariant(id);
}

void writeSearch(TestLibrary &library, const QString &subject, qint64 id, const QString &text)
{
    library.run(QStringLiteral("INSERT INTO %1s_search (%1_id, text) VALUES (?, ?)").arg(subject), {id, text});
    library.run(QStringLiteral("INSERT INTO %1s_fts (rowid, text) VALUES (?, ?)").arg(subject), {id, text});
}

qint64 lookup(TestLibrary &library, const QString &table, const QString &name)
{
    return library.run(
        QStringLiteral("INSERT INTO %1 (name, name_key, created_at, updated_at) VALUES (?, ?, ?, ?)").arg(table),
        {name, folded(name), moment, moment});
}

} // namespace

qint64 shelves::category(TestLibrary &library, const QString &name)
{
    return lookup(library, QStringLiteral("user_categories"), name);
}

qint64 shelves::itemType(TestLibrary &library, const QString &name)
{
    return lookup(library, QStringLiteral("item_types"), name);
}

qint64 shelves::user(TestLibrary &library, const QString &name, const QString &card, const QDate &expiresOn)
{
    const qint64 id = library.run(
        QStringLiteral("INSERT INTO users (card_number, name, name_key, expires_on, created_at, updated_at) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {card, name, folded(name), orNull(expiresOn.toString(Qt::ISODate)), moment, moment});
    writeSearch(library, QStringLiteral("user"), id,
                foldedWords(name + QLatin1Char(' ') + card).join(QLatin1Char(' ')));
    return id;
}

qint64 shelves::book(TestLibrary &library, const QString &title, const QString &isbn)
{
    const qint64 id = library.run(
        QStringLiteral("INSERT INTO books (title, title_key, isbn, created_at, updated_at) VALUES (?, ?, ?, ?, ?)"),
        {title, folded(title), orNull(isbn), moment, moment});
    writeSearch(library, QStringLiteral("book"), id,
                foldedWords(title + QLatin1Char(' ') + isbn).join(QLatin1Char(' ')));
    return id;
}

qint64 shelves::copy(TestLibrary &library, qint64 bookId, const QString &barcode)
{
    return library.run(QStringLiteral("INSERT INTO copies (book_id, barcode, created_at, updated_at) "
                                      "VALUES (?, ?, ?, ?)"),
                       {bookId, barcode, moment, moment});
}

void shelves::stock(TestLibrary &library, int copies)
{
    const qint64 dune = book(library, QStringLiteral("Dune"));
    for (int i = 0; i < copies; ++i) {
        copy(library, dune, QStringLiteral("B-%1").arg(i));
    }
    Result<Transaction> transaction = library.gate().begin(Command::EditRules);
    if (!transaction || !writeStandardRules(*transaction, 21) || !transaction->commit()) {
        qFatal("no rules");
    }
}

void shelves::setRule(TestLibrary &library, const QString &name, const QString &value, qint64 categoryId,
                      qint64 itemTypeId)
{
    library.run(
        QStringLiteral("INSERT INTO circulation_rules (user_category_id, item_type_id, name, value, "
                       "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)"),
        {orNull(categoryId), orNull(itemTypeId), name, value.isNull() ? QStringLiteral("") : value, moment, moment});
}

void shelves::setSetting(TestLibrary &library, const QString &name, const QString &value)
{
    library.run(QStringLiteral("DELETE FROM settings WHERE name = ?"), {name});
    library.run(QStringLiteral("INSERT INTO settings (name, value) VALUES (?, ?)"), {name, value});
}

void shelves::closure(TestLibrary &library, const QString &name, const QDate &from, const QDate &to)
{
    library.run(QStringLiteral("INSERT INTO closures (name, starts_on, ends_on, created_at, updated_at) "
                               "VALUES (?, ?, ?, ?, ?)"),
                {name, from.toString(Qt::ISODate), to.toString(Qt::ISODate), moment, moment});
}
