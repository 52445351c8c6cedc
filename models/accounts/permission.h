// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/role.h"

#include <QString>

#include <array>
#include <optional>
#include <string_view>

/// Everything a person can ask Carrel to do. The services check it, the interface hides or disables by it,
/// the help prints it: one table for all three.
enum class Command {
    // reading
    ViewCatalogue,
    ViewUsers,
    ViewLoans,
    ViewReports,
    // the Desk
    Lend,
    ReturnCopy,
    RenewLoan,
    ExtendMembership,
    // holds
    PlaceHold,
    EditHold,
    CancelHold,
    CatchHold,
    RequeueHold,
    PassOnHold,
    ReportNotFound,
    ReportDamaged,
    ReorderHolds,
    // users
    AddUser,
    EditUser,
    DeleteUser,
    EditUserNotes,
    // catalogue
    AddBook,
    EditBook,
    DeleteBook,
    AddCopy,
    EditCopy,
    DeleteCopy,
    EditLookups,
    // loans
    EditLoan,
    OverrideFinding,
    SendNotices,
    AdjustReturn,
    DeclareLost,
    ClaimReturned,
    SettleFound,
    FastAdd,
    // money
    TakePayment,
    AddCharge,
    WaiveCharge,
    RefundMoney,
    CorrectLedger,
    CloseTill,
    // data in and out
    Import,
    Export,
    Backup,
    // the library
    EditRules,
    EditCalendar,
    EditSettings,
    EditNotices,
    ManageStaff,
    Restore,
    Migrate,
    EraseUser,
    Anonymise,
    ExportUser,
    RunDayJobs,
    // oneself
    ChangeOwnPassword,
};

struct CommandRule {
    Command command;
    std::string_view name; ///< stored in audit_log.command, named in Edit > Undo; never changed once released
    Role lowest; ///< the lowest role that may do it
    bool undoable;
};

inline constexpr std::array commandRules{
    CommandRule{Command::ViewCatalogue, "catalogue.view", Role::Viewer, false},
    CommandRule{Command::ViewUsers, "users.view", Role::Assistant, false},
    CommandRule{Command::ViewLoans, "loans.view", Role::Assistant, false},
    CommandRule{Command::ViewReports, "reports.view", Role::Librarian, false},
    CommandRule{Command::Lend, "loan.lend", Role::Assistant, true},
    CommandRule{Command::ReturnCopy, "loan.return", Role::Assistant, true},
    CommandRule{Command::RenewLoan, "loan.renew", Role::Assistant, true},
    CommandRule{Command::ExtendMembership, "user.extend", Role::Assistant, true},
    CommandRule{Command::PlaceHold, "hold.place", Role::Assistant, true},
    CommandRule{Command::EditHold, "hold.edit", Role::Assistant, true},
    CommandRule{Command::CancelHold, "hold.cancel", Role::Assistant, true},
    CommandRule{Command::CatchHold, "hold.catch", Role::Assistant, true},
    CommandRule{Command::RequeueHold, "hold.requeue", Role::Assistant, true},
    CommandRule{Command::PassOnHold, "hold.passOn", Role::Assistant, true},
    CommandRule{Command::ReportNotFound, "hold.notFound", Role::Assistant, true},
    CommandRule{Command::ReportDamaged, "copy.damaged", Role::Assistant, true},
    CommandRule{Command::ReorderHolds, "hold.reorder", Role::Librarian, true},
    CommandRule{Command::AddUser, "user.add", Role::Assistant, true},
    CommandRule{Command::EditUser, "user.edit", Role::Librarian, true},
    CommandRule{Command::DeleteUser, "user.delete", Role::Librarian, true},
    CommandRule{Command::EditUserNotes, "user.notes", Role::Assistant, true},
    CommandRule{Command::AddBook, "book.add", Role::Librarian, true},
    CommandRule{Command::EditBook, "book.edit", Role::Librarian, true},
    CommandRule{Command::DeleteBook, "book.delete", Role::Librarian, true},
    CommandRule{Command::AddCopy, "copy.add", Role::Librarian, true},
    CommandRule{Command::EditCopy, "copy.edit", Role::Librarian, true},
    CommandRule{Command::DeleteCopy, "copy.delete", Role::Librarian, true},
    CommandRule{Command::EditLookups, "lookup.edit", Role::Librarian, true},
    CommandRule{Command::EditLoan, "loan.edit", Role::Librarian, true},
    CommandRule{Command::OverrideFinding, "finding.override", Role::Librarian, false},
    CommandRule{Command::SendNotices, "notice.send", Role::Librarian, false},
    CommandRule{Command::AdjustReturn, "return.adjust", Role::Librarian, false},
    CommandRule{Command::DeclareLost, "loan.lost", Role::Librarian, true},
    CommandRule{Command::ClaimReturned, "loan.claim", Role::Assistant, true},
    CommandRule{Command::SettleFound, "loan.found", Role::Assistant, true},
    CommandRule{Command::FastAdd, "book.fast_add", Role::Assistant, true},
    CommandRule{Command::TakePayment, "ledger.pay", Role::Assistant, true},
    CommandRule{Command::AddCharge, "ledger.charge", Role::Assistant, true},
    CommandRule{Command::WaiveCharge, "ledger.waive", Role::Librarian, true},
    CommandRule{Command::RefundMoney, "ledger.refund", Role::Librarian, true},
    CommandRule{Command::CorrectLedger, "ledger.correct", Role::Librarian, true},
    CommandRule{Command::CloseTill, "till.close", Role::Librarian, false},
    CommandRule{Command::Import, "import", Role::Librarian, true},
    CommandRule{Command::Export, "export", Role::Librarian, false},
    CommandRule{Command::Backup, "backup", Role::Assistant, false},
    CommandRule{Command::EditRules, "rules.edit", Role::Administrator, true},
    CommandRule{Command::EditCalendar, "calendar.edit", Role::Administrator, true},
    CommandRule{Command::EditSettings, "settings.edit", Role::Administrator, true},
    CommandRule{Command::EditNotices, "notice.edit", Role::Administrator, true},
    CommandRule{Command::ManageStaff, "staff.edit", Role::Administrator, true},
    CommandRule{Command::Restore, "restore", Role::Administrator, false},
    CommandRule{Command::Migrate, "migrate", Role::Administrator, false},
    CommandRule{Command::EraseUser, "user.erase", Role::Administrator, false},
    CommandRule{Command::Anonymise, "privacy.anonymise", Role::Administrator, false},
    CommandRule{Command::ExportUser, "user.export", Role::Librarian, false},
    CommandRule{Command::RunDayJobs, "day.jobs", Role::Assistant, false},
    CommandRule{Command::ChangeOwnPassword, "password.change", Role::Viewer, false},
};

/// The rule of a command.
constexpr const CommandRule &ruleOf(Command command)
{
    return commandRules[static_cast<std::size_t>(command)];
}

/// Whether a role may do a command.
constexpr bool may(Role role, Command command)
{
    return role >= ruleOf(command).lowest;
}

namespace detail {
constexpr bool rulesStandInOrder()
{
    for (std::size_t i = 0; i < commandRules.size(); ++i) {
        if (static_cast<std::size_t>(commandRules[i].command) != i) {
            return false;
        }
    }
    return true;
}
} // namespace detail
static_assert(detail::rulesStandInOrder(), "commandRules must list the commands in their own order");

/// The stored name of a command, as in audit_log.command.
inline QString nameOf(Command command)
{
    const std::string_view name = ruleOf(command).name;
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

/// The command of a stored name; none when an older or newer Carrel wrote it.
inline std::optional<Command> commandNamed(const QString &name)
{
    for (const CommandRule &rule : commandRules) {
        if (nameOf(rule.command) == name) {
            return rule.command;
        }
    }
    return std::nullopt;
}
