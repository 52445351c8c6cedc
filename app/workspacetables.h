// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/librarysession.h"
#include "models/catalogue/bookstable.h"
#include "models/catalogue/copiestable.h"
#include "models/circulation/holdstable.h"
#include "models/circulation/loanstable.h"
#include "models/notices/overduestable.h"
#include "models/users/stafftable.h"
#include "models/users/userstable.h"

/// The table models behind the grids of an open library; they outlive the pages that show them.
struct WorkspaceTables {
    explicit WorkspaceTables(LibrarySession &library)
        : books(library.database(), library.services().books),
          copies(library.database(), library.services().copies),
          users(library.services().gate, library.services().users, library.services().staff),
          staff(library.services().gate, library.services().staff),
          loans(library.database(), library.services().circulation, library.clock()),
          holds(library.database(), library.services().holds, library.clock()),
          overdues(library.database(), library.clock())
    {
        for (RecordTable *table : QList<RecordTable *>{&books, &copies, &users, &staff, &loans, &holds, &overdues}) {
            table->setTimeZone(library.clock().zone());
            const LibrarySettings &settings = library.services().settings;
            const auto setCurrency = [table, &settings] { table->setCurrency(settings.values().currency); };
            QObject::connect(&settings, &LibrarySettings::changed, table, setCurrency);
            setCurrency();
        }
        users.follow(library.changes());
        staff.follow(library.changes());
        loans.follow(library.changes());
        holds.follow(library.changes());
        overdues.follow(library.changes());
    }

    BooksTable books;
    CopiesTable copies;
    UsersTable users;
    StaffTable staff;
    LoansTable loans;
    HoldsTable holds;
    OverduesTable overdues;
};
