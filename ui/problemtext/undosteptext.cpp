// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemtext/undosteptext.h"

#include <QCoreApplication>

namespace {

/// Gives the sentences of this file their translation context.
struct UndoStepText {
    Q_DECLARE_TR_FUNCTIONS(UndoStepText)
};

QString nounOf(Command command)
{
    using T = UndoStepText;
    switch (command) {
    case Command::Lend: return T::tr("lending");
    case Command::ReturnCopy: return T::tr("return");
    case Command::RenewLoan: return T::tr("renewal");
    case Command::PlaceHold: return T::tr("hold");
    case Command::ExtendMembership: return T::tr("extension of membership");
    case Command::AddUser: return T::tr("new user");
    case Command::EditUser: return T::tr("edit of user");
    case Command::DeleteUser: return T::tr("removal of user");
    case Command::EditUserNotes: return T::tr("note");
    case Command::AddBook: return T::tr("new book");
    case Command::EditBook: return T::tr("edit of book");
    case Command::DeleteBook: return T::tr("removal of book");
    case Command::AddCopy: return T::tr("new copy");
    case Command::EditCopy: return T::tr("edit of copy");
    case Command::DeleteCopy: return T::tr("removal of copy");
    case Command::EditLookups: return T::tr("edit of a list");
    case Command::EditLoan: return T::tr("edit of loan");
    case Command::Import: return T::tr("import");
    case Command::EditRules: return T::tr("edit of loan rules");
    case Command::EditCalendar: return T::tr("edit of closed days");
    case Command::EditSettings: return T::tr("edit of settings");
    case Command::ManageStaff: return T::tr("edit of staff account");
    case Command::ViewCatalogue:
    case Command::ViewUsers:
    case Command::ViewLoans:
    case Command::ViewReports:
    case Command::OverrideFinding:
    case Command::Export:
    case Command::Backup:
    case Command::Restore:
    case Command::Migrate:
    case Command::EraseUser:
    case Command::ChangeOwnPassword:
        break; // never in the undo list
    }
    return nameOf(command);
}

} // namespace

QString undoStepText(Command command, const QString &title, int records)
{
    const QString noun = nounOf(command);
    if (command == Command::Import) {
        return UndoStepText::tr("%1 (%n record(s))", nullptr, records).arg(noun);
    }
    return title.isEmpty() ? noun : UndoStepText::tr("%1 “%2”").arg(noun, title);
}
