// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/programwindow.h"
#include "tests/gallery/scene.h"
#include "tests/gallery/stage.h"
#include "ui/admin/adminpage.h"
#include "ui/signin/changepassworddialog.h"
#include "ui/users/adduserdialog.h"
#include "ui/widgets/columnchooser.h"
#include "ui/widgets/recordview.h"

#include <QDialog>
#include <QLineEdit>
#include <QTest>

namespace {

/// A page of the program; null while the program does not have it.
QWidget *page(Stage &stage, Act go, QSize size = QSize(1280, 800))
{
    auto *window = new ProgramWindow(stage, size);
    if (!window->trigger(go)) {
        delete window;
        return nullptr;
    }
    return window;
}

/// What an action opens over a page.
QWidget *sheet(Stage &stage, Act go, Act act)
{
    auto *window = new ProgramWindow(stage);
    window->trigger(go);
    if (window->trigger(act)) {
        if (QDialog *dialog = window->dialog()) {
            return dialog;
        }
    }
    delete window;
    return nullptr;
}

QWidget *searched(Stage &stage, Act go, const QString &text)
{
    QWidget *window = page(stage, go);
    if (window != nullptr) {
        if (auto *box = static_cast<ProgramWindow *>(window)->currentPage()->findChild<QLineEdit *>(
                QStringLiteral("searchBox"))) {
            box->setText(text);
            Stage::settle(400);
        }
    }
    return window;
}

QWidget *scannedCard(Stage &stage)
{
    QWidget *window = page(stage, Act::GoDesk);
    if (window == nullptr) {
        return nullptr;
    }
    auto *scan = window->findChild<QLineEdit *>(QStringLiteral("scanEdit"));
    const QStringList codes = stage.someCodes();
    for (const QString &code : codes) {
        QTest::keyClicks(scan, code);
        QTest::keyClick(scan, Qt::Key_Return);
        Stage::settle(300);
    }
    return window;
}

QWidget *section(Stage &stage, const QString &name)
{
    QWidget *window = page(stage, Act::GoAdmin);
    if (window != nullptr && !window->findChild<AdminPage *>()->showSection(name)) {
        delete window;
        return nullptr;
    }
    return window;
}

QWidget *addUserWhoSignsIn(Stage &stage)
{
    QWidget *dialog = sheet(stage, Act::GoUsers, Act::New);
    if (auto *add = qobject_cast<AddUserDialog *>(dialog)) {
        add->setName(QStringLiteral("Leila Haddad"));
        add->setMaySignIn();
    }
    return dialog;
}

QWidget *newLoanTyped(Stage &stage, const QString &copy)
{
    QWidget *dialog = sheet(stage, Act::GoLoans, Act::New);
    auto *user = dialog->findChild<QLineEdit *>(QStringLiteral("loanUser"));
    if (copy.isEmpty()) {
        QTest::keyClicks(user, QStringLiteral("ma"));
    } else {
        QTest::keyClicks(user, stage.someCodes().value(0));
        QTest::keyClick(user, Qt::Key_Return);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("loanCopy")), copy);
    }
    Stage::settle(500);
    return dialog;
}

/// A copy that is out already.
QWidget *newLoanScanned(Stage &stage)
{
    QWidget *dialog = newLoanTyped(stage, QStringLiteral("30000011"));
    QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("loanCopy")), Qt::Key_Return);
    Stage::settle(300);
    return dialog;
}

QWidget *columnChooser(Stage &stage)
{
    auto *window = static_cast<ProgramWindow *>(page(stage, Act::GoBooks));
    window->trigger(Act::Columns);
    return window->findChild<ColumnChooser *>();
}

QWidget *passwords(Stage &stage)
{
    return new ChangePasswordDialog(ChangePasswordDialog::Reason::Wanted, {}, page(stage, Act::GoBooks));
}

/// A year that is not possible keeps its editor open and says why.
QWidget *refusedYear(Stage &stage)
{
    auto *window = static_cast<ProgramWindow *>(page(stage, Act::GoBooks));
    auto *view = window->currentPage()->findChild<RecordView *>();
    QTest::keyClick(view, Qt::Key_Escape);
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        if (!view->isColumnHidden(column)
            && view->model()->headerData(column, Qt::Horizontal).toString()
                == QCoreApplication::translate("BookColumns", "Year")) {
            view->setCurrentIndex(view->model()->index(3, column));
        }
    }
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F2);
    Stage::settle(200);
    if (auto *edit = view->viewport()->findChild<QLineEdit *>()) {
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("19740"));
        QTest::keyClick(edit, Qt::Key_Return);
    }
    Stage::settle(200);
    return window;
}

const Scene desk("page-desk", [](Stage &stage) { return page(stage, Act::GoDesk); });
const Scene deskVisit("page-desk-visit", [](Stage &stage) { return scannedCard(stage); });
const Scene books("page-books", [](Stage &stage) { return page(stage, Act::GoBooks); });
const Scene booksNarrow("page-books-1024", [](Stage &stage) { return page(stage, Act::GoBooks, QSize(1024, 700)); });
const Scene booksWide("page-books-1920", [](Stage &stage) { return page(stage, Act::GoBooks, QSize(1920, 1080)); });
const Scene booksNone("page-books-nothing",
                      [](Stage &stage) { return searched(stage, Act::GoBooks, QStringLiteral("zzyzx")); });
const Scene users("page-users", [](Stage &stage) { return page(stage, Act::GoUsers); });
const Scene usersNarrow("page-users-1024", [](Stage &stage) { return page(stage, Act::GoUsers, QSize(1024, 700)); });
const Scene loans("page-loans", [](Stage &stage) { return page(stage, Act::GoLoans); });
const Scene overdues("page-overdues", [](Stage &stage) { return page(stage, Act::GoOverdues); });
const Scene reports("page-reports", [](Stage &stage) { return page(stage, Act::GoReports); });
const Scene admin("page-admin", [](Stage &stage) { return page(stage, Act::GoAdmin); });
const Scene addBook("sheet-add-book", [](Stage &stage) { return sheet(stage, Act::GoBooks, Act::New); });
const Scene addCopy("sheet-add-copy", [](Stage &stage) { return sheet(stage, Act::GoBooks, Act::AddCopy); });
const Scene addUser("sheet-add-user", [](Stage &stage) { return sheet(stage, Act::GoUsers, Act::New); });
const Scene addStaff("sheet-add-user-signin", addUserWhoSignsIn);
const Scene newLoan("sheet-new-loan", [](Stage &stage) { return sheet(stage, Act::GoLoans, Act::NewLoan); });
const Scene import("sheet-import", [](Stage &stage) { return sheet(stage, Act::GoBooks, Act::Import); });
const Scene newLoanUser("sheet-new-loan-user", [](Stage &stage) { return newLoanTyped(stage, {}); });
const Scene newLoanSearch("sheet-new-loan-search",
                          [](Stage &stage) { return newLoanTyped(stage, QStringLiteral("the")); });
const Scene newLoanFinding("sheet-new-loan-finding", [](Stage &stage) { return newLoanScanned(stage); });
const Scene columns("popup-columns", columnChooser);
const Scene password("sheet-password", passwords);
const Scene refused("page-books-refused", refusedYear);
const Scene categories("admin-categories",
                       [](Stage &stage) { return section(stage, QStringLiteral("user_categoriesEditor")); });
const Scene locations("admin-locations",
                      [](Stage &stage) { return section(stage, QStringLiteral("locationsEditor")); });
const Scene settings("sheet-settings", [](Stage &stage) { return sheet(stage, Act::GoBooks, Act::Settings); });

} // namespace
