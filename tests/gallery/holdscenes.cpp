// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds: their page with its lists, the dialog that places them, and the panels of other pages.
#include "models/database/statement.h"
#include "tests/gallery/programwindow.h"
#include "tests/gallery/scene.h"
#include "tests/gallery/stage.h"
#include "ui/circulation/holdspage.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/tabrow.h"

#include <QLineEdit>
#include <QTest>

namespace {

QList<qint64> numbers(Stage &stage, const QString &sql)
{
    Statement select(stage.database(), sql);
    const auto ids = select.all([](const Row &row) { return row.integer(0); });
    return ids ? *ids : QList<qint64>();
}

/// Places holds of all kinds in the stage's library, once.
void stock(Stage &stage)
{
    if (!numbers(stage, QStringLiteral("SELECT 1 FROM holds LIMIT 1 OFFSET 5")).isEmpty()) {
        return;
    }
    HoldService &holds = stage.services().holds;
    const QList<qint64> users =
        numbers(stage,
                QStringLiteral("SELECT id FROM users WHERE role = 'member' AND is_active = 1 "
                               "AND erased_at IS NULL AND block_reason IS NULL ORDER BY id LIMIT 30"));
    const QList<qint64> out = numbers(stage,
                                      QStringLiteral("SELECT book_id FROM copy_availability GROUP BY book_id "
                                                     "HAVING sum(availability = 'on_loan') > 0 AND "
                                                     "sum(availability = 'available') = 0 LIMIT 8"));
    const QList<qint64> in = numbers(stage,
                                     QStringLiteral("SELECT book_id FROM copy_availability GROUP BY book_id "
                                                    "HAVING sum(availability = 'available') > 1 LIMIT 10"));
    for (qsizetype i = 0; i < out.size() * 2 && i < users.size(); ++i) {
        const auto placed = holds.place(users.at(i), out.at(i / 2));
        if (placed && i == 3) {
            const Result<void> suspended = holds.suspend(placed->holdId, 1, stage.clock().today().addDays(40));
            Q_UNUSED(suspended)
        }
    }
    for (qsizetype i = 0; i < in.size() && i < users.size(); ++i) {
        const auto placed = holds.place(users.at(i), in.at(i), {.copyId = 0, .copiesWanted = i == 1 ? 6 : 1});
        const QList<qint64> copies =
            numbers(stage,
                    QStringLiteral("SELECT copy_id FROM copy_availability WHERE book_id = %1 AND availability = "
                                   "'available' ORDER BY copy_id LIMIT 1")
                        .arg(in.at(i)));
        if (placed && (i == 1 || i >= 5) && !copies.isEmpty()) {
            const auto caught = holds.catchCopy(copies.constFirst());
            Q_UNUSED(caught)
        }
    }
}

/// Two of those on the hold shelf were not collected in time.
void expire(Stage &stage)
{
    auto transaction = stage.services().gate.begin(Command::EditHold);
    if (!transaction) {
        return;
    }
    Statement update(*transaction,
                     QStringLiteral("UPDATE holds SET pickup_by_on = ? WHERE id IN (SELECT id FROM holds "
                                    "WHERE status = 'ready' ORDER BY id DESC LIMIT 2)"));
    if (update.bind(stage.clock().today().addDays(-2)).run()) {
        (void)transaction->commit();
    }
}

QWidget *list(Stage &stage, HoldList which, QSize size = QSize(1280, 800))
{
    stock(stage);
    if (which == HoldList::Expired) {
        expire(stage);
    }
    auto *window = new ProgramWindow(stage, size);
    window->trigger(Act::GoHolds);
    auto *holds = qobject_cast<HoldsPage *>(window->currentPage());
    if (holds == nullptr) {
        delete window;
        return nullptr;
    }
    holds->showList(which);
    Stage::settle(300);
    holds->view()->selectRow(1);
    Stage::settle(100);
    return window;
}

QWidget *placing(Stage &stage)
{
    stock(stage);
    auto *window = new ProgramWindow(stage);
    window->trigger(Act::GoHolds);
    auto *holds = qobject_cast<HoldsPage *>(window->currentPage());
    if (holds == nullptr) {
        delete window;
        return nullptr;
    }
    const QList<qint64> books = numbers(stage, QStringLiteral("SELECT book_id FROM holds ORDER BY id LIMIT 1"));
    holds->openPlaceHold(stage.session().userId, books.value(0));
    return window->dialog();
}

/// A hold the rules refuse, which a librarian may place all the same.
QWidget *overriding(Stage &stage)
{
    stock(stage);
    const QList<qint64> users = numbers(stage,
                                        QStringLiteral("SELECT id FROM users WHERE id > 20 AND is_active = 1 "
                                                       "AND role = 'member' ORDER BY id LIMIT 1"));
    (void)stage.services().users.change(users, UserField::BlockReason, QStringLiteral("Owes a cover"));
    auto *window = new ProgramWindow(stage);
    window->trigger(Act::GoHolds);
    auto *holds = qobject_cast<HoldsPage *>(window->currentPage());
    if (holds == nullptr) {
        delete window;
        return nullptr;
    }
    const QList<qint64> books = numbers(stage, QStringLiteral("SELECT book_id FROM holds ORDER BY id LIMIT 1"));
    holds->openPlaceHold(users.value(0), books.value(0));
    return window->dialog();
}

/// A copy that somebody waits for comes back at the Desk.
QWidget *returnedForSomebody(Stage &stage)
{
    stock(stage);
    Statement select(stage.database(),
                     QStringLiteral("SELECT c.barcode FROM loans l JOIN copies c ON c.id = l.copy_id JOIN holds h "
                                    "ON h.book_id = c.book_id WHERE l.returned_at IS NULL AND "
                                    "h.status = 'waiting' ORDER BY h.id LIMIT 1"));
    const auto barcode = select.first([](const Row &row) { return row.text(0); });
    auto *window = new ProgramWindow(stage);
    window->trigger(Act::GoDesk);
    window->trigger(Act::Return);
    auto *scan = window->findChild<QLineEdit *>(QStringLiteral("scanEdit"));
    if (!barcode || !*barcode || scan == nullptr) {
        delete window;
        return nullptr;
    }
    QTest::keyClicks(scan, **barcode);
    QTest::keyClick(scan, Qt::Key_Return);
    Stage::settle(300);
    return window;
}

QWidget *panel(Stage &stage, Act go, int tab)
{
    stock(stage);
    auto *window = new ProgramWindow(stage);
    window->trigger(go);
    const QList<qint64> ids = numbers(stage,
                                      go == Act::GoBooks
                                          ? QStringLiteral("SELECT book_id FROM holds ORDER BY id LIMIT 1")
                                          : QStringLiteral("SELECT user_id FROM holds ORDER BY id LIMIT 1"));
    if (auto *page = qobject_cast<RecordPage *>(window->currentPage())) {
        Stage::settle(300);
        page->showRecord(ids.value(0));
        Stage::settle(200);
        for (TabRow *tabs : page->findChildren<TabRow *>()) {
            tabs->setCurrent(tab);
        }
        Stage::settle(100);
    }
    return window;
}

const Scene toPull("page-holds-to-pull", [](Stage &stage) { return list(stage, HoldList::ToPull); });
const Scene onShelf("page-holds-on-shelf", [](Stage &stage) { return list(stage, HoldList::OnShelf); });
const Scene waiting("page-holds-waiting", [](Stage &stage) { return list(stage, HoldList::Waiting); });
const Scene waitingNarrow("page-holds-1024",
                          [](Stage &stage) { return list(stage, HoldList::Waiting, QSize(1024, 700)); });
const Scene expired("page-holds-expired", [](Stage &stage) { return list(stage, HoldList::Expired); });
const Scene atTheDesk("page-desk-return-hold", [](Stage &stage) { return returnedForSomebody(stage); });
const Scene placeHold("sheet-place-hold", [](Stage &stage) { return placing(stage); });
const Scene placeOverride("sheet-place-hold-override", [](Stage &stage) { return overriding(stage); });
const Scene onShelfNarrow("page-holds-on-shelf-1024",
                          [](Stage &stage) { return list(stage, HoldList::OnShelf, QSize(1024, 700)); });
const Scene inBooks("page-books-holds", [](Stage &stage) { return panel(stage, Act::GoBooks, 3); });

} // namespace
