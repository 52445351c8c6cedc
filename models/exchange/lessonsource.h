// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QList>
#include <QString>

/// The values of a row as they stand in a lesson database: text, whatever their type was.
struct LessonUser {
    QString id, name, role, email; // library.db
    QString userName, password, dateOfBirth; // sqlite.db
};
struct LessonBook {
    QString id, title, author, isbn, availability;
};
struct LessonLoan {
    QString id, userId, bookId, loanDate, returnDate;
};
struct LessonNote {
    QString id, userId, text;
};

/// All that is in one of the two databases of the lessons.
struct LessonData {
    enum class Kind { Library, Accounts }; ///< library.db (Users, Books, Loans) or sqlite.db (users, posts)
    Kind kind = Kind::Library;
    QList<LessonUser> users;
    QList<LessonBook> books;
    QList<LessonLoan> loans;
    QList<LessonNote> notes;
};

/// Which of the two a file is. Refuses other databases with exchange.notALesson (name of the file), files that are no
/// database with what they are instead. Nothing is written, not even beside the file.
Result<LessonData::Kind> lessonKindOf(const QString &path);
/// Reads the database. Only plain tables are read: a view or virtual table of the right name counts as missing.
Result<LessonData> readLesson(const QString &path);
