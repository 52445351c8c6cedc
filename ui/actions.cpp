// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace {

const char *const menuTitles[] = {
    QT_TRANSLATE_NOOP("Actions", "&File"),    QT_TRANSLATE_NOOP("Actions", "&Edit"),
    QT_TRANSLATE_NOOP("Actions", "&View"),    QT_TRANSLATE_NOOP("Actions", "&Go"),
    QT_TRANSLATE_NOOP("Actions", "&Records"), QT_TRANSLATE_NOOP("Actions", "&Circulation"),
    QT_TRANSLATE_NOOP("Actions", "&Tools"),   QT_TRANSLATE_NOOP("Actions", "&Help"),
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

const ActRow &rowOf(Act act)
{
    const QList<ActRow> &rows = Actions::table();
    return *std::find_if(rows.cbegin(), rows.cend(), [act](const ActRow &row) { return row.act == act; });
}

} // namespace

const QList<ActRow> &Actions::table()
{
    using M = MenuGroup;
    static const QList<ActRow> rows{
        {Act::NewLibrary, M::File, QT_TRANSLATE_NOOP("Actions", "&New library…"), "", "plus", false},
        {Act::OpenLibrary, M::File, QT_TRANSLATE_NOOP("Actions", "&Open library…"), "Ctrl+O", "folder", false},
        {Act::Import, M::File, QT_TRANSLATE_NOOP("Actions", "&Import…"), "Ctrl+I", "upload", true},
        {Act::Export, M::File, QT_TRANSLATE_NOOP("Actions", "&Export…"), "Ctrl+E", "download", false},
        {Act::BackUp, M::File, QT_TRANSLATE_NOOP("Actions", "&Back up now"), "", "shield", true},
        {Act::ChangePassword, M::File, QT_TRANSLATE_NOOP("Actions", "Change &password…"), "", "key", true},
        {Act::Lock, M::File, QT_TRANSLATE_NOOP("Actions", "&Lock"), "Ctrl+L", "lock", false},
        {Act::SignOut, M::File, QT_TRANSLATE_NOOP("Actions", "Sign o&ut"), "", "signout", false},
        {Act::Quit, M::File, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "", true},

        {Act::Undo, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "undo", false},
        {Act::Redo, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y", "redo", false},
        {Act::Copy, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C", "copy", true},
        {Act::SelectAll, M::Edit, QT_TRANSLATE_NOOP("Actions", "Select &all"), "Ctrl+A", "", false},
        {Act::Find, M::Edit, QT_TRANSLATE_NOOP("Actions", "&Find"), "Ctrl+F", "search", true},

        {Act::DetailPanel, M::View, QT_TRANSLATE_NOOP("Actions", "&Detail panel"), "F4", "panel", false},
        {Act::Columns, M::View, QT_TRANSLATE_NOOP("Actions", "&Columns…"), "Ctrl+Shift+C", "columns", false},
        {Act::Refresh, M::View, QT_TRANSLATE_NOOP("Actions", "&Refresh"), "F5", "refresh", false},
        {Act::NextPane, M::View, QT_TRANSLATE_NOOP("Actions", "&Next pane"), "F6", "", true},
        {Act::PreviousPane, M::View, QT_TRANSLATE_NOOP("Actions", "&Previous pane"), "Shift+F6", "", false},
        {Act::LargerText, M::View, QT_TRANSLATE_NOOP("Actions", "&Larger text"), "Ctrl++; Ctrl+=", "", true},
        {Act::SmallerText, M::View, QT_TRANSLATE_NOOP("Actions", "&Smaller text"), "Ctrl+-", "", false},
        {Act::FullScreen, M::View, QT_TRANSLATE_NOOP("Actions", "&Full screen"), "F11", "", true},

        {Act::GoDesk, M::Go, QT_TRANSLATE_NOOP("Actions", "&Desk"), "Ctrl+1", "desk", false},
        {Act::GoBooks, M::Go, QT_TRANSLATE_NOOP("Actions", "&Books"), "Ctrl+2", "book", false},
        {Act::GoUsers, M::Go, QT_TRANSLATE_NOOP("Actions", "&Users"), "Ctrl+3", "users", false},
        {Act::GoLoans, M::Go, QT_TRANSLATE_NOOP("Actions", "&Loans"), "Ctrl+4", "loans", false},
        {Act::GoHolds, M::Go, QT_TRANSLATE_NOOP("Actions", "&Holds"), "Ctrl+5", "holds", false},
        {Act::GoOverdues, M::Go, QT_TRANSLATE_NOOP("Actions", "&Overdues"), "Ctrl+6", "overdue", false},
        {Act::GoReports, M::Go, QT_TRANSLATE_NOOP("Actions", "&Reports"), "Ctrl+7", "reports", false},
        {Act::GoAdmin, M::Go, QT_TRANSLATE_NOOP("Actions", "&Admin"), "Ctrl+8", "admin", false},
        {Act::Today, M::Go, QT_TRANSLATE_NOOP("Actions", "&Today's sheet"), "Ctrl+T", "calendar", true},

        {Act::New, M::Records, QT_TRANSLATE_NOOP("Actions", "&New…"), "Ctrl+N", "plus", false},
        {Act::AddBook, M::Records, QT_TRANSLATE_NOOP("Actions", "Add &book…"), "", "book", false},
        {Act::AddCopy, M::Records, QT_TRANSLATE_NOOP("Actions", "Add &copy…"), "", "barcode", false},
        {Act::AddUser, M::Records, QT_TRANSLATE_NOOP("Actions", "Add &user…"), "", "user", false},
        {Act::OpenRecord, M::Records, QT_TRANSLATE_NOOP("Actions", "&Open in detail panel"), "", "", true},
        {Act::EditCell, M::Records, QT_TRANSLATE_NOOP("Actions", "&Edit cell"), "F2", "edit", false},
        {Act::Duplicate, M::Records, QT_TRANSLATE_NOOP("Actions", "&Duplicate"), "Ctrl+D", "copy", false},
        {Act::Save, M::Records, QT_TRANSLATE_NOOP("Actions", "&Save"), "Ctrl+S", "save", false},
        {Act::Revert, M::Records, QT_TRANSLATE_NOOP("Actions", "&Revert"), "", "", false},
        {Act::Delete, M::Records, QT_TRANSLATE_NOOP("Actions", "&Withdraw or delete…"), "Del", "trash", true},

        {Act::Lend, M::Circulation, QT_TRANSLATE_NOOP("Actions", "&Lend"), "F7", "desk", false},
        {Act::Return, M::Circulation, QT_TRANSLATE_NOOP("Actions", "&Return"), "F8", "", false},
        {Act::Renew, M::Circulation, QT_TRANSLATE_NOOP("Actions", "Re&new"), "F9", "refresh", false},
        {Act::EndVisit, M::Circulation, QT_TRANSLATE_NOOP("Actions", "&End the visit"), "", "check", false},
        {Act::PrintReceipt, M::Circulation, QT_TRANSLATE_NOOP("Actions", "&Print receipt"), "Ctrl+P", "print", false},
        {Act::Why, M::Circulation, QT_TRANSLATE_NOOP("Actions", "&Why?"), "Alt+?", "help", true},
        {Act::NewLoan, M::Circulation, QT_TRANSLATE_NOOP("Actions", "New l&oan…"), "", "plus", true},
        {Act::RenewLoans, M::Circulation, QT_TRANSLATE_NOOP("Actions", "Renew &selected loans"), "Ctrl+R", "refresh",
         false},
        {Act::ReturnLoans, M::Circulation, QT_TRANSLATE_NOOP("Actions", "&Mark as returned"), "", "check", false},

        {Act::Settings, M::Tools, QT_TRANSLATE_NOOP("Actions", "&Settings…"), "Ctrl+,", "settings", false},

        {Act::Help, M::Help, QT_TRANSLATE_NOOP("Actions", "&Help"), "F1", "help", false},
        {Act::Shortcuts, M::Help, QT_TRANSLATE_NOOP("Actions", "&Shortcuts"), "Ctrl+?; Ctrl+/", "keyboard", false},
        {Act::About, M::Help, QT_TRANSLATE_NOOP("Actions", "&About Carrel"), "", "info", true},
    };
    return rows;
}

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const ActRow &row : table()) {
        auto *action = new QAction(this);
        const QString icon = QString::fromLatin1(row.icon);
        if (!icon.isEmpty()) {
            action->setIcon(themedIcon(icon));
        }
        action->setShortcuts(keysOf(row.act));
        action->setMenuRole(QAction::NoRole);
        m_actions.at(static_cast<std::size_t>(row.act)) = action;
    }
    action(Act::FullScreen)->setCheckable(true);
    retranslate();
}

void Actions::retranslate()
{
    for (const ActRow &row : table()) {
        action(row.act)->setText(textOf(row.act));
    }
}

QString Actions::menuTitle(MenuGroup menu)
{
    return translated(menuTitles[static_cast<std::size_t>(menu)]);
}

QString Actions::textOf(Act act)
{
    return translated(rowOf(act).text);
}

QList<QKeySequence> Actions::keysOf(Act act)
{
    QList<QKeySequence> keys;
    const QStringList parts = QString::fromLatin1(rowOf(act).keys).split(QStringLiteral("; "), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        keys << QKeySequence(part, QKeySequence::PortableText);
    }
    return keys;
}
