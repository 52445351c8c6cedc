// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Desk when something is to be decided.
#include "models/database/statement.h"
#include "tests/gallery/programwindow.h"
#include "tests/gallery/scene.h"
#include "tests/gallery/stage.h"
#include "ui/desk/deskpage.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace {

const QString outAlready = QStringLiteral("30000011");

/// The Desk after an action and some codes, typed as a scanner types them.
QWidget *deskAfter(Stage &stage, const QStringList &codes, Act mode = Act::Lend, QSize size = QSize(1280, 800))
{
    auto *window = new ProgramWindow(stage, size);
    if (!window->trigger(Act::GoDesk)) {
        delete window;
        return nullptr;
    }
    window->trigger(mode);
    auto *scan = window->findChild<QLineEdit *>(QStringLiteral("scanEdit"));
    for (const QString &code : codes) {
        QTest::keyClicks(scan, code);
        QTest::keyClick(scan, Qt::Key_Return);
        Stage::settle(300);
    }
    return window;
}

QWidget *highlightedUser(Stage &stage)
{
    QWidget *window = deskAfter(stage, {});
    if (window != nullptr) {
        auto *scan = window->findChild<QLineEdit *>(QStringLiteral("scanEdit"));
        QTest::keyClicks(scan, QStringLiteral("ma"));
        Stage::settle(500);
        QTest::keyClick(scan, Qt::Key_Down);
        Stage::settle(200);
    }
    return window;
}

/// The barcode of a copy that is out and that nobody waits for yet.
QString someCopyOut(Stage &stage)
{
    Statement select(stage.database(),
                     QStringLiteral("SELECT c.barcode FROM loans l JOIN copies c ON c.id = l.copy_id WHERE "
                                    "l.returned_at IS NULL AND NOT EXISTS (SELECT 1 FROM holds h WHERE "
                                    "h.book_id = c.book_id) ORDER BY l.id DESC LIMIT 1"));
    const auto barcode = select.first([](const Row &row) { return row.text(0); });
    return barcode && *barcode ? **barcode : QString();
}

qint64 number(Stage &stage, const QString &sql, const QString &argument)
{
    Statement select(stage.database(), sql);
    const auto found = select.bind(argument).first([](const Row &row) { return row.integer(0); });
    return found && *found ? **found : 0;
}

void press(QWidget *window, Qt::Key key)
{
    QTest::keyClick(window->findChild<QLineEdit *>(QStringLiteral("scanEdit")), key, Qt::AltModifier);
    Stage::settle(200);
}

/// A copy that two people wait for comes back, and somebody says that it is not for the first of them.
QWidget *notThisOne(Stage &stage)
{
    const QString barcode = someCopyOut(stage);
    const qint64 book = number(stage, QStringLiteral("SELECT book_id FROM copies WHERE barcode = ?"), barcode);
    Statement select(stage.database(),
                     QStringLiteral("SELECT id FROM users WHERE role = 'member' AND is_active = 1 AND erased_at IS "
                                    "NULL AND block_reason IS NULL ORDER BY id DESC LIMIT 2"));
    const auto users = select.all([](const Row &row) { return row.integer(0); });
    for (const qint64 user : users ? *users : QList<qint64>()) {
        const auto placed = stage.services().holds.place(user, book);
        Q_UNUSED(placed)
    }
    QWidget *window = deskAfter(stage, {barcode}, Act::Return);
    if (window != nullptr) {
        press(window, Qt::Key_N);
    }
    return window;
}

/// A copy that was lost and paid in part turns up.
QWidget *foundAgain(Stage &stage)
{
    const QString barcode = someCopyOut(stage);
    const qint64 loan = number(stage,
                               QStringLiteral("SELECT l.id FROM loans l JOIN copies c ON c.id = l.copy_id WHERE "
                                              "l.returned_at IS NULL AND c.barcode = ?"),
                               barcode);
    const qint64 copy = number(stage, QStringLiteral("SELECT id FROM copies WHERE barcode = ?"), barcode);
    const qint64 version = number(stage, QStringLiteral("SELECT version FROM copies WHERE barcode = ?"), barcode);
    const auto priced = stage.services().copies.writeField(copy, version, QStringLiteral("price_minor"), 1800);
    const auto lost = stage.services().circulation.declareLost({loan});
    Q_UNUSED(priced)
    Q_UNUSED(lost)
    return deskAfter(stage, {barcode}, Act::Return);
}

QWidget *bookSearch(Stage &stage)
{
    QWidget *window = deskAfter(stage, {stage.someCodes().value(0)});
    if (window != nullptr) {
        press(window, Qt::Key_B);
        QTest::keyClicks(window->findChild<QLineEdit *>(QStringLiteral("scanEdit")), QStringLiteral("the"));
        Stage::settle(500);
        QTest::keyClick(window->findChild<QLineEdit *>(QStringLiteral("scanEdit")), Qt::Key_Down);
        Stage::settle(100);
    }
    return window;
}

/// A code that is a card and a barcode.
QWidget *cardOrCopy(Stage &stage)
{
    const QString card = stage.someCodes().value(0);
    if (number(stage, QStringLiteral("SELECT id FROM copies WHERE barcode = ?"), card) == 0) {
        const QString barcode = stage.someCodes().value(1);
        const qint64 copy = number(stage, QStringLiteral("SELECT id FROM copies WHERE barcode = ?"), barcode);
        const qint64 version = number(stage, QStringLiteral("SELECT version FROM copies WHERE barcode = ?"), barcode);
        const auto done = stage.services().copies.writeField(copy, version, QStringLiteral("barcode"), card);
        Q_UNUSED(done)
    }
    QWidget *window = deskAfter(stage, {card});
    if (window != nullptr) {
        window->findChild<QPushButton *>(QStringLiteral("askNewBarcode"))->click();
        Stage::settle(100);
    }
    return window;
}

/// A list from a day without the library, with something to decide.
QWidget *offlineList(Stage &stage, QSize size = QSize(1280, 800))
{
    QWidget *window = deskAfter(stage, {}, Act::Lend, size);
    auto *desk = window != nullptr ? window->findChild<DeskPage *>() : nullptr;
    if (desk == nullptr) {
        return window;
    }
    const QString card = stage.someCodes().value(0);
    const QString day = stage.clock().today().addDays(-1).toString(Qt::ISODate);
    QFile file(stage.folder() + QStringLiteral("/bus-thursday.txt"));
    if (file.open(QIODevice::WriteOnly)) {
        const QStringList lines{QStringLiteral("card ") + card,
                                QStringLiteral("lend ") + stage.someCodes().value(2),
                                QStringLiteral("lend ") + someCopyOut(stage),
                                QStringLiteral("card M99999"),
                                QStringLiteral("lend ") + outAlready,
                                QStringLiteral("return 30000299-1"),
                                QStringLiteral("end")};
        for (int i = 0; i < lines.size(); ++i) {
            file.write(QStringLiteral("%1T14:0%2:36 %3\n").arg(day).arg(i).arg(lines.at(i)).toUtf8());
        }
        file.close();
    }
    desk->enterOfflineList(file.fileName());
    Stage::settle(300);
    return window;
}

const QString notInTheCatalogue = QStringLiteral("9780525559474");

const Scene verdict("page-desk-verdict", [](Stage &stage) {
    return deskAfter(stage, {stage.someCodes().value(0), outAlready});
});
const Scene verdictNarrow("page-desk-verdict-1024", [](Stage &stage) {
    return deskAfter(stage, {stage.someCodes().value(0), outAlready}, Act::Lend, QSize(1024, 700));
});
const Scene fastAdd("page-desk-fast-add", [](Stage &stage) {
    return deskAfter(stage, {stage.someCodes().value(0), notInTheCatalogue});
});
const Scene returned("page-desk-return", [](Stage &stage) { return deskAfter(stage, {outAlready}, Act::Return); });
const Scene found("page-desk-find-user", [](Stage &stage) { return highlightedUser(stage); });
const Scene whyNot("page-desk-why-not", [](Stage &stage) { return notThisOne(stage); });
const Scene foundCopy("page-desk-found", [](Stage &stage) { return foundAgain(stage); });
const Scene findBook("page-desk-find-book", [](Stage &stage) { return bookSearch(stage); });
const Scene receipt("page-desk-receipt", [](Stage &stage) {
    return deskAfter(stage, stage.someCodes() + QStringList{QStringLiteral("CARREL-RECEIPT")});
});
const Scene clash("page-desk-card-or-copy", [](Stage &stage) { return cardOrCopy(stage); });
const Scene offline("page-desk-offline", [](Stage &stage) { return offlineList(stage); });
const Scene offlineNarrow("page-desk-offline-1024", [](Stage &stage) { return offlineList(stage, QSize(1024, 700)); });

} // namespace
