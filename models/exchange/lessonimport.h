// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/exchange/importrequest.h"
#include "models/exchange/lessonsource.h"
#include "models/users/user.h"

#include <QSet>

/// Writes what was read from a lesson database, row by row, in one transaction.
class LessonImport
{
public:
    LessonImport(CommandGate &gate, Transaction &transaction, ImportSummary &summary);

    Result<void> takeUser(const LessonUser &row, qint64 line);
    Result<void> takeBook(const LessonBook &row, qint64 line);
    Result<void> takeNote(const LessonNote &row, qint64 line);
    /// After users and books. All loans at once: which one of a book is open depends on the others.
    Result<void> takeLoans(const QList<LessonLoan> &rows);
    Result<void> finish();

private:
    struct Lent {
        qint64 copyId = 0;
        bool isOut = false; // by the book's Availability
        QString title;
    };

    void say(Weight weight, const char *table, qint64 line, const QString &title, const QString &value,
             const char *code, const QStringList &arguments = {});
    Result<void> takePerson(const LessonUser &row, qint64 line);
    Result<void> takeAccount(const LessonUser &row, qint64 line);
    Result<void> takeLoan(const LessonLoan &row, qint64 line, bool isOpen);
    Result<QString> freeCard(const QString &id, const QString &nameKey, qint64 &sameUser);

    Result<QString> cardlessTwin(const User &user, qint64 &sameUser);

    CommandGate &m_gate;
    Transaction &m_transaction;
    Database &m_database;
    ImportSummary &m_summary;
    QHash<QString, qint64> m_users; // by the lesson's id
    QHash<QString, Lent> m_books;
    QSet<QString> m_mails;
    qint64 m_firstNewBook = 0;
};
