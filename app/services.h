// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/catalogue/bookservice.h"
#include "models/catalogue/copyservice.h"
#include "models/circulation/circulationservice.h"
#include "models/circulation/closureservice.h"
#include "models/circulation/holdservice.h"
#include "models/circulation/ledgerservice.h"
#include "models/circulation/limitservice.h"
#include "models/circulation/loanshift.h"
#include "models/circulation/ruleservice.h"
#include "models/database/audit.h"
#include "models/lookups/lookupservice.h"
#include "models/notices/noticerunservice.h"
#include "models/notices/noticetextservice.h"
#include "models/privacy/anonymiseservice.h"
#include "models/privacy/personaldataservice.h"
#include "models/settings/librarysettings.h"
#include "models/undo/undoservice.h"
#include "models/users/staffservice.h"
#include "models/users/usernotes.h"
#include "models/users/userservice.h"

/// The services of one open library on one connection, each built with its collaborators. The window has one of
/// these on the interface's connection, a headless command one on its own, a worker one on its.
struct Services {
    Services(Database &database, const Clock &clock, const Session &session)
        : gate(database, clock, session),
          lookups(gate),
          books(gate, lookups),
          copies(gate),
          users(gate),
          staff(gate),
          notes(gate),
          circulation(gate),
          holds(gate),
          ledger(gate),
          rules(gate),
          limits(gate),
          closures(gate),
          loanShift(gate),
          noticeTexts(gate),
          noticeRuns(gate),
          personalData(gate),
          anonymise(gate),
          settings(gate),
          undo(gate, inverses)
    {
        users.chargeWith(ledger);
        lookups.addInverses(inverses);
        books.addInverses(inverses);
        copies.addInverses(inverses);
        users.addInverses(inverses);
        notes.addInverses(inverses);
        circulation.addInverses(inverses);
        holds.addInverses(inverses);
        ledger.addInverses(inverses);
        rules.addInverses(inverses);
        limits.addInverses(inverses);
        closures.addInverses(inverses);
        noticeTexts.addInverses(inverses);
        LibrarySettings::addInverses(inverses);
    }
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    CommandGate gate;
    InverseHandlers inverses;
    LookupService lookups;
    BookService books;
    CopyService copies;
    UserService users;
    StaffService staff;
    UserNotes notes;
    CirculationService circulation;
    HoldService holds;
    LedgerService ledger;
    RuleService rules;
    LimitService limits;
    ClosureService closures;
    LoanShift loanShift;
    NoticeTextService noticeTexts;
    NoticeRunService noticeRuns;
    PersonalDataService personalData;
    AnonymiseService anonymise;
    LibrarySettings settings;
    UndoService undo;
};
