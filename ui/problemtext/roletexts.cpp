// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemtext/roletexts.h"

#include <QCoreApplication>

namespace {

/// Gives the words of this file their translation context.
struct RoleText {
    Q_DECLARE_TR_FUNCTIONS(RoleText)
};

} // namespace

QString roleText(Role role)
{
    switch (role) {
    case Role::Member: break;
    case Role::Viewer: return RoleText::tr("Viewer");
    case Role::Assistant: return RoleText::tr("Assistant");
    case Role::Librarian: return RoleText::tr("Librarian");
    case Role::Administrator: return RoleText::tr("Administrator");
    }
    return RoleText::tr("Member");
}

QString roleMeaning(Role role)
{
    switch (role) {
    case Role::Member: break;
    case Role::Viewer: return RoleText::tr("Catalogue and availability, no personal data");
    case Role::Assistant: return RoleText::tr("Desk, holds, add users");
    case Role::Librarian: return RoleText::tr("All editing, import and export");
    case Role::Administrator: return RoleText::tr("Everything, also staff and settings");
    }
    return RoleText::tr("Borrows, cannot sign in");
}

QString commandText(Command command)
{
    switch (command) {
    case Command::ViewCatalogue: return RoleText::tr("See the catalogue");
    case Command::ViewUsers: return RoleText::tr("See users");
    case Command::ViewLoans: return RoleText::tr("See loans");
    case Command::ViewReports: return RoleText::tr("See reports");
    case Command::Lend: return RoleText::tr("Lend copies");
    case Command::ReturnCopy: return RoleText::tr("Take copies back");
    case Command::RenewLoan: return RoleText::tr("Renew loans");
    case Command::PlaceHold: return RoleText::tr("Place holds");
    case Command::EditHold: return RoleText::tr("Suspend holds and keep them longer");
    case Command::CancelHold: return RoleText::tr("Cancel holds");
    case Command::CatchHold: return RoleText::tr("Put copies on the hold shelf");
    case Command::RequeueHold: return RoleText::tr("Put holds back into the queue");
    case Command::PassOnHold: return RoleText::tr("Clear expired holds");
    case Command::ReportNotFound: return RoleText::tr("Report copies that are not on the shelf");
    case Command::ReportDamaged: return RoleText::tr("Mark returned copies as damaged");
    case Command::ReorderHolds: return RoleText::tr("Change the order of a queue");
    case Command::ExtendMembership: return RoleText::tr("Extend memberships");
    case Command::AddUser: return RoleText::tr("Add users");
    case Command::EditUser: return RoleText::tr("Edit users");
    case Command::DeleteUser: return RoleText::tr("Delete users");
    case Command::EditUserNotes: return RoleText::tr("Write notes on users");
    case Command::AddBook: return RoleText::tr("Add books");
    case Command::EditBook: return RoleText::tr("Edit books");
    case Command::DeleteBook: return RoleText::tr("Delete books");
    case Command::AddCopy: return RoleText::tr("Add copies");
    case Command::EditCopy: return RoleText::tr("Edit copies");
    case Command::DeleteCopy: return RoleText::tr("Delete copies");
    case Command::EditLookups: return RoleText::tr("Edit categories, collections and other lists");
    case Command::EditLoan: return RoleText::tr("Change due dates");
    case Command::OverrideFinding: return RoleText::tr("Lend in spite of a finding");
    case Command::SendNotices: return RoleText::tr("Send notices");
    case Command::AdjustReturn: return RoleText::tr("Return as of another day, or without a fine");
    case Command::DeclareLost: return RoleText::tr("Declare loans lost");
    case Command::ClaimReturned: return RoleText::tr("Note that a user says a book was returned");
    case Command::SettleFound: return RoleText::tr("Settle the charge for a lost copy that was found");
    case Command::FastAdd: return RoleText::tr("Add a brief record at the Desk");
    case Command::TakePayment: return RoleText::tr("Take payments");
    case Command::AddCharge: return RoleText::tr("Make a charge");
    case Command::WaiveCharge: return RoleText::tr("Waive charges");
    case Command::RefundMoney: return RoleText::tr("Pay out refunds");
    case Command::CorrectLedger: return RoleText::tr("Correct charges");
    case Command::CloseTill: return RoleText::tr("Close the till");
    case Command::Import: return RoleText::tr("Import files");
    case Command::Export: return RoleText::tr("Export files");
    case Command::Backup: return RoleText::tr("Make backups");
    case Command::EditRules: return RoleText::tr("Edit loan rules");
    case Command::EditCalendar: return RoleText::tr("Edit closed days");
    case Command::EditSettings: return RoleText::tr("Change the library's settings");
    case Command::EditNotices: return RoleText::tr("Edit the texts of notices");
    case Command::ManageStaff: return RoleText::tr("Manage staff accounts");
    case Command::Restore: return RoleText::tr("Restore backups");
    case Command::Migrate: return RoleText::tr("Upgrade the library");
    case Command::EraseUser: return RoleText::tr("Erase a user's data");
    case Command::Anonymise: return RoleText::tr("Make old loans anonymous");
    case Command::ExportUser: return RoleText::tr("Export the data of a user");
    case Command::RunDayJobs: return RoleText::tr("Run the jobs of the day");
    case Command::ChangeOwnPassword: return RoleText::tr("Change one's own password");
    }
    return {};
}

QString commandText(const QString &name)
{
    for (const CommandRule &rule : commandRules) {
        if (name == nameOf(rule.command)) {
            return commandText(rule.command);
        }
    }
    return name;
}
