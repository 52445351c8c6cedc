// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services.h"
#include "models/users/stafftable.h"
#include "tests/support/testlibrary.h"
#include "ui/admin/rolesdialog.h"
#include "ui/admin/setpassworddialog.h"
#include "ui/admin/staffdetail.h"
#include "ui/admin/staffpage.h"
#include "ui/users/adduserdialog.h"
#include "ui/users/allowsignindialog.h"
#include "ui/users/userdetail.h"
#include "ui/users/userspage.h"
#include "ui/widgets/choicechip.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/lookupedit.h"
#include "ui/widgets/message.h"
#include "ui/widgets/recordview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlTableModel>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>

inline constexpr PasswordCost cheap{1, 64 * 1024};

/// A library with three users and the page on it.
struct Fixture {
    explicit Fixture(Role role = Role::Administrator)
    {
        child = category(QStringLiteral("Child"), 12, {}, 12);
        adult = category(QStringLiteral("Adult"), 6, 18, {});
        services = std::make_unique<Services>(library.database(), library.clock(), library.session());
        ngozi = add(QStringLiteral("Ngozi"), QStringLiteral("Eze"), QDate(1980, 1, 2));
        chidinma = add(QStringLiteral("Chidinma"), QStringLiteral("Eze"), QDate(2012, 3, 14));
        lars = add(QStringLiteral("Lars"), QStringLiteral("Bergqvist"), QDate(1990, 5, 6));
        library.signInAs(role);
        table = std::make_unique<UsersTable>(services->gate, services->users, services->staff);
        page = std::make_unique<UsersPage>(UsersPage::Collaborators{
            services->gate, *table, services->users, services->staff, services->notes, services->lookups, cheap});
        page->resize(1280, 800);
        page->show();
        page->entered();
        settle();
    }
    ~Fixture() { page.reset(); }

    qint64 category(const QString &name, int months, const QVariant &from, const QVariant &to)
    {
        return library.run(
            QStringLiteral("INSERT INTO user_categories (name, name_key, months_valid, age_from, age_to, created_at, "
                           "updated_at) VALUES (?, ?, ?, ?, ?, '', '')"),
            {name, name.toLower(), months, from, to});
    }
    qint64 add(const QString &given, const QString &family, const QDate &born)
    {
        User user;
        user.givenName = given;
        user.familyName = family;
        user.dateOfBirth = born;
        user.cardNumber =
            QStringLiteral("M%1").arg(22000 + library.number(QStringLiteral("SELECT count(*) FROM users")));
        user.expiresOn = QDate(2026, 11, 30);
        return *services->users.add(user);
    }
    void settle() { QTRY_VERIFY(table->hasLoaded() && !table->isLoading()); }
    void select(qint64 id)
    {
        page->showRecord(id);
        QTRY_COMPARE(page->view()->currentId(), id);
    }
    template <typename T>
    T *child_(const char *name)
    {
        return child_<T>(*page->detail(), name);
    }
    template <typename T>
    static T *child_(QWidget &where, const char *name)
    {
        T *found = where.findChild<T *>(QString::fromLatin1(name));
        if (found == nullptr) {
            qFatal("no %s", name);
        }
        return found;
    }
    void type(QWidget &where, const char *name, const QString &text)
    {
        auto *edit = child_<QLineEdit>(where, name);
        edit->clear();
        edit->insert(text);
    }
    AddUserDialog *openDialog()
    {
        page->addUser();
        return page->findChild<AddUserDialog *>();
    }
    QString stored(qint64 id, const char *column)
    {
        return library.value(QStringLiteral("SELECT %1 FROM users WHERE id = ?").arg(QLatin1String(column)), {id})
            .toString();
    }

    TestLibrary library;
    std::unique_ptr<Services> services;
    std::unique_ptr<UsersTable> table;
    std::unique_ptr<UsersPage> page;
    qint64 child = 0;
    qint64 adult = 0;
    qint64 ngozi = 0;
    qint64 chidinma = 0;
    qint64 lars = 0;
};

inline QString shownWords(QWidget &page)
{
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page)) {
            words << label->text();
        }
    }
    return words.join(QLatin1Char('\n'));
}
