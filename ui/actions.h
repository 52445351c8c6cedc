// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <array>

class QAction;

/// What the window and its pages can be told to do, by menu, shortcut or button.
enum class Act {
    // File
    NewLibrary,
    OpenLibrary,
    Import,
    Export,
    BackUp,
    ChangePassword,
    Lock,
    SignOut,
    Quit,
    // Edit
    Undo,
    Redo,
    Copy,
    SelectAll,
    Find,
    // View
    DetailPanel,
    Columns,
    Refresh,
    NextPane,
    PreviousPane,
    LargerText,
    SmallerText,
    FullScreen,
    // Go
    GoDesk,
    GoBooks,
    GoUsers,
    GoLoans,
    GoHolds,
    GoOverdues,
    GoReports,
    GoAdmin,
    Today,
    // Records
    New,
    AddBook,
    AddCopy,
    AddUser,
    OpenRecord,
    EditCell,
    Duplicate,
    Save,
    Revert,
    Delete,
    // Circulation
    Lend,
    Return,
    Renew,
    NewLoan,
    RenewLoans,
    ReturnLoans,
    EndVisit,
    PrintReceipt,
    Why,
    // Tools
    Settings,
    // Help
    Help,
    Shortcuts,
    About,
};

enum class MenuGroup { File, Edit, View, Go, Records, Circulation, Tools, Help };

/// One line of the table of actions: everything the menus and the shortcut sheet know about one.
struct ActRow {
    Act act;
    MenuGroup menu;
    const char *text; ///< with its mnemonic, to be translated in the context "Actions"
    const char *keys; ///< portable text, several separated by "; "; empty = none
    const char *icon;
    bool startsGroup; ///< a separator stands before it
};

/// The window's actions, made once from one table; whoever does the work connects to them.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    QAction *action(Act act) const { return m_actions.at(static_cast<std::size_t>(act)); }
    /// The table, in the order of the menus.
    static const QList<ActRow> &table();
    static QString menuTitle(MenuGroup menu);
    /// The words of an action in the present language, with its mnemonic.
    static QString textOf(Act act);
    static QList<QKeySequence> keysOf(Act act);
    /// Puts the table's words into the actions again, after the language changed.
    void retranslate();

private:
    std::array<QAction *, static_cast<std::size_t>(Act::About) + 1> m_actions{};
};
