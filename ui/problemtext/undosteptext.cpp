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
    switch (command) {
    case Command::Lend: return UndoStepText::tr("lending");
    case Command::ReturnCopy: return UndoStepText::tr("return");
    case Command::RenewLoan: return UndoStepText::tr("renewal");
    case Command::PlaceHold: return UndoStepText::tr("hold");
    case Command::EditHold: return UndoStepText::tr("edit of hold");
    case Command::CancelHold: return UndoStepText::tr("cancelled hold");
    case Command::CatchHold: return UndoStepText::tr("copy on the hold shelf");
    case Command::RequeueHold: return UndoStepText::tr("hold back in the queue");
    case Command::PassOnHold: return UndoStepText::tr("expired hold");
    case Command::ReportNotFound: return UndoStepText::tr("copy not found");
    case Command::ReportDamaged: return UndoStepText::tr("damaged copy");
    case Command::ReorderHolds: return UndoStepText::tr("order of a queue");
    case Command::ExtendMembership: return UndoStepText::tr("extension of membership");
    case Command::AddUser: return UndoStepText::tr("new user");
    case Command::EditUser: return UndoStepText::tr("edit of user");
    case Command::DeleteUser: return UndoStepText::tr("removal of user");
    case Command::EditUserNotes: return UndoStepText::tr("note");
    case Command::AddBook: return UndoStepText::tr("new book");
    case Command::EditBook: return UndoStepText::tr("edit of book");
    case Command::DeleteBook: return UndoStepText::tr("removal of book");
    case Command::AddCopy: return UndoStepText::tr("new copy");
    case Command::EditCopy: return UndoStepText::tr("edit of copy");
    case Command::DeleteCopy: return UndoStepText::tr("removal of copy");
    case Command::EditLookups: return UndoStepText::tr("edit of a list");
    case Command::EditLoan: return UndoStepText::tr("edit of loan");
    case Command::DeclareLost: return UndoStepText::tr("loss");
    case Command::ClaimReturned: return UndoStepText::tr("claim of return");
    case Command::SettleFound: return UndoStepText::tr("charge of a copy found again");
    case Command::FastAdd: return UndoStepText::tr("brief record");
    case Command::TakePayment: return UndoStepText::tr("payment");
    case Command::AddCharge: return UndoStepText::tr("charge");
    case Command::WaiveCharge: return UndoStepText::tr("waiver");
    case Command::RefundMoney: return UndoStepText::tr("refund");
    case Command::CorrectLedger: return UndoStepText::tr("correction of a charge");
    case Command::Import: return UndoStepText::tr("import");
    case Command::EditRules: return UndoStepText::tr("edit of loan rules");
    case Command::EditCalendar: return UndoStepText::tr("edit of closed days");
    case Command::EditSettings: return UndoStepText::tr("edit of settings");
    case Command::EditNotices: return UndoStepText::tr("edit of notices");
    case Command::ManageStaff: return UndoStepText::tr("edit of staff account");
    case Command::OverrideFinding: return UndoStepText::tr("override");
    case Command::CloseTill: return UndoStepText::tr("closing of the till");
    case Command::SendNotices: return UndoStepText::tr("notices");
    case Command::Restore: return UndoStepText::tr("restored backup");
    case Command::EraseUser: return UndoStepText::tr("erased user");
    case Command::Anonymise: return UndoStepText::tr("old loans made anonymous");
    case Command::RunDayJobs: return UndoStepText::tr("jobs of the day");
    case Command::ChangeOwnPassword: return UndoStepText::tr("new password");
    case Command::ViewCatalogue:
    case Command::ViewUsers:
    case Command::ViewLoans:
    case Command::ViewReports:
    case Command::AdjustReturn:
    case Command::Export:
    case Command::Backup:
    case Command::Migrate:
    case Command::ExportUser: break; // they change no record
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
