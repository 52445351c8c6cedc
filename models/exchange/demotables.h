// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/book.h"
#include "models/users/user.h"
#include "models/values/result.h"

/// A title of the demo library; collection and item type still by name.
struct DemoBook {
    Book book;
    QString collection;
    QString itemType;
};

/// A user of the demo library; category and group still by name.
struct DemoUser {
    User user;
    QString category;
    QString group;
    QString note;
};

/// The titles that come with the program (resources/demo/books.tsv).
Result<QList<DemoBook>> demoBooks();
/// The users that come with the program (resources/demo/users.tsv), as old as the file says on a day.
Result<QList<DemoUser>> demoUsers(QDate today);
