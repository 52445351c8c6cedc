// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader, and a program that drives the window, finds: the names are a contract.
#include "app/librarysession.h"
#include "app/signinjobs.h"
#include "app/workspace.h"
#include "models/exchange/demolibrary.h"
#include "models/settings/stationpreferences.h"
#include "ui/mainwindow.h"
#include "ui/signin/signinpage.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface != nullptr ? interface->text(QAccessible::Name) : QString();
}

template <typename T>
QStringList namesOf(const QWidget *root)
{
    QStringList names;
    for (T *widget : root->findChildren<T *>()) {
        if (widget->isVisible()) {
            names << nameOf(widget);
        }
    }
    return names;
}

/// Controls in front of a person that a screen reader could say nothing about.
QStringList namelessIn(const QWidget *root)
{
    QStringList nameless;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool isPartOfAnother = qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) != nullptr
            || qobject_cast<QComboBox *>(widget->parentWidget()) != nullptr
            || qobject_cast<QAbstractItemView *>(widget->parentWidget()) != nullptr;
        const bool isControl = qobject_cast<QLineEdit *>(widget) != nullptr
            || qobject_cast<QAbstractButton *>(widget) != nullptr
            || qobject_cast<QAbstractItemView *>(widget) != nullptr;
        if (isControl && !isPartOfAnother && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
            && nameOf(widget).isEmpty()) {
            nameless << QStringLiteral("%1 '%2'").arg(QString::fromLatin1(widget->metaObject()->className()),
                                                      widget->objectName());
        }
    }
    return nameless;
}

} // namespace

class NamesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void signInNamesItsFields();
    void railNamesItsEntries();
    void pagesNameTableAndSearch_data();
    void pagesNameTableAndSearch();
    void deskNamesItsField();
    void noControlIsNameless();

private:
    Page *page(const QString &title) const;

    QTemporaryDir m_folder;
    std::unique_ptr<StationPreferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<LibrarySession> m_library;
    std::unique_ptr<Workspace> m_workspace;
};

void NamesTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    theme().install();
    const QString path = m_folder.filePath(QStringLiteral("demo.carrel"));
    QVERIFY(buildDemoLibrary(path, SystemClock()));
    const auto answer = signInTo(path, {demoUserName, demoPassword, QStringLiteral("Desk 1")});
    QVERIFY2(answer, qPrintable(answer.problem().code));
    auto library = LibrarySession::open(*answer);
    QVERIFY(library);
    m_library = std::move(*library);
    m_preferences = std::make_unique<StationPreferences>(m_folder.filePath(QStringLiteral("config")),
                                                         m_folder.filePath(QStringLiteral("state")));
    m_window = std::make_unique<MainWindow>(*m_preferences);
    m_workspace = std::make_unique<Workspace>(*m_window, *m_library, *m_preferences);
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->isReady(), 20'000);
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void NamesTest::cleanupTestCase()
{
    m_workspace.reset();
    m_library.reset();
    m_window.reset();
}

Page *NamesTest::page(const QString &title) const
{
    for (Page *page : m_window->pages()) {
        if (page->title() == title) {
            return page;
        }
    }
    return nullptr;
}

void NamesTest::signInNamesItsFields()
{
    SignInPage page;
    page.show();
    const QStringList fields = namesOf<QLineEdit>(&page);
    QVERIFY2(fields.contains(QStringLiteral("User name")), qPrintable(fields.join(QLatin1Char(','))));
    QVERIFY2(fields.contains(QStringLiteral("Password")), qPrintable(fields.join(QLatin1Char(','))));
    QVERIFY(namesOf<QAbstractButton>(&page).contains(QStringLiteral("Sign in")));
    QCOMPARE(namelessIn(&page), QStringList());
}

void NamesTest::railNamesItsEntries()
{
    const QStringList names = namesOf<QAbstractButton>(m_window.get());
    for (const char *entry : {"Desk", "Books", "Users", "Loans", "Admin"}) {
        QVERIFY2(names.contains(QLatin1String(entry)), entry);
    }
}

void NamesTest::pagesNameTableAndSearch_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("search");
    QTest::newRow("books") << QStringLiteral("Books") << QStringLiteral("Search books");
    QTest::newRow("users") << QStringLiteral("Users") << QStringLiteral("Search users");
    QTest::newRow("loans") << QStringLiteral("Loans") << QStringLiteral("Search loans");
}

void NamesTest::pagesNameTableAndSearch()
{
    QFETCH(QString, title);
    QFETCH(QString, search);
    m_window->showPage(page(title));
    const QStringList tables = namesOf<QAbstractItemView>(page(title));
    QVERIFY2(tables.contains(title), qPrintable(tables.join(QLatin1Char(','))));
    const QStringList fields = namesOf<QLineEdit>(page(title));
    QVERIFY2(fields.contains(search), qPrintable(fields.join(QLatin1Char(','))));
}

void NamesTest::deskNamesItsField()
{
    m_window->showPage(page(QStringLiteral("Desk")));
    QVERIFY(namesOf<QLineEdit>(m_window->currentPage()).contains(QStringLiteral("Scan")));
}

void NamesTest::noControlIsNameless()
{
    QStringList nameless;
    for (Page *each : m_window->pages()) {
        m_window->showPage(each);
        for (const QString &control : namelessIn(m_window.get())) {
            nameless << each->title() + QStringLiteral(": ") + control;
        }
    }
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(QLatin1Char('\n') + nameless.join(QLatin1Char('\n'))));
}

QTEST_MAIN(NamesTest)
#include "tst_names.moc"
