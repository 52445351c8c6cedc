// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/copyservice.h"
#include "models/circulation/holdservice.h"
#include "models/undo/undoservice.h"
#include "tests/support/holdlibrary.h"

#include <QTest>

/// Taking back and doing again what happens to holds.
class tst_HoldUndo : public QObject, private HoldLibrary
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void undoesEverything();
    void undoesAHoldThatWasPlacedAllTheSame();
    void refusesUndoWhenTheCopyIsGone();
    void refusesUndoWhenTheUserWaitsAgain();
    void findsItsPlaceAmongThoseWhoCameSince();

private:
    QString everything();
};

QString tst_HoldUndo::everything()
{
    return m_library
        ->value(QStringLiteral(
            "SELECT coalesce((SELECT group_concat(row, ';') FROM (SELECT h.id || ',' || h.status || ',' || "
            "coalesce(h.copy_id, '-') || ',' || coalesce(h.position, '-') || ',' || "
            "coalesce(h.ready_at, '-') || ',' || coalesce(h.pickup_by_on, '-') || ',' || "
            "coalesce(h.suspended_until_on, '-') || ',' || coalesce(h.wants_copy, '-') AS row "
            "FROM holds h ORDER BY h.id)), '') || '|' || coalesce((SELECT group_concat(s.copy_id || "
            "coalesce(s.lent_at, '-')) FROM hold_copies s), '') || '|' || "
            "(SELECT group_concat(c.status) FROM copies c)"))
        .toString();
}

void tst_HoldUndo::undoesEverything()
{
    InverseHandlers handlers;
    m_service->addInverses(handlers);
    CopyService(m_library->gate()).addInverses(handlers);
    UndoService undo(m_library->gate(), handlers);
    QStringList states{everything()};
    const auto step = [&](bool done) {
        QVERIFY(done);
        states << everything();
    };
    qint64 first = 0;
    qint64 third = 0;
    step((first = place(m_users[0])) != 0);
    step(place(m_users[1], {.copiesWanted = 2}) != 0);
    step((third = place(m_users[2])) != 0);
    step(place(m_users[3], {.copyId = m_second}) != 0);
    step(bool(m_service->moveTo(third, 1)));
    step(bool(m_service->suspend(first, 1, QDate(2027, 1, 1))));
    step(bool(m_service->catchCopy(m_first)));
    step(bool(m_service->catchCopy(m_second)));
    step(bool(m_service->backToQueue({third})));
    step(bool(m_service->cancel({first})));
    step(bool(m_service->reportNotFound({m_first})));
    step(bool(m_service->moveTo(third, 3)));
    step(bool(m_service->cancel({third})));
    const QStringList there = states;
    while (states.size() > 1) {
        const auto undone = undo.undo();
        QVERIFY2(undone, qPrintable(undone.problem().code));
        states.removeLast();
        QCOMPARE(everything(), states.last());
    }
    for (qsizetype i = 1; i < there.size(); ++i) {
        const auto redone = undo.redo();
        QVERIFY2(redone, qPrintable(redone.problem().code));
        QCOMPARE(everything(), there.at(i));
    }
}

void tst_HoldUndo::undoesAHoldThatWasPlacedAllTheSame()
{
    shelves::setRule(*m_library, QStringLiteral("holds_allowed"), QStringLiteral("0"));
    PlaceOptions options;
    options.overrides = {{QStringLiteral("hold.notAllowed")}, QStringLiteral("for the exam")};
    const qint64 hold = place(m_users[0], options);
    QVERIFY(hold != 0);
    InverseHandlers handlers;
    m_service->addInverses(handlers);
    UndoService undo(m_library->gate(), handlers);
    QVERIFY(undo.undo());
    QVERIFY(m_service->queueOfBook(m_book)->isEmpty());
    QVERIFY(undo.redo());
    QCOMPARE(status(hold), QStringLiteral("waiting"));
}

void tst_HoldUndo::refusesUndoWhenTheCopyIsGone()
{
    InverseHandlers handlers;
    m_service->addInverses(handlers);
    UndoService undo(m_library->gate(), handlers);
    const qint64 first = place(m_users[0]);
    QVERIFY(m_service->catchCopy(m_first));
    QVERIFY(m_service->cancel({first}));
    m_library->run(QStringLiteral("INSERT INTO loans (copy_id, user_id, loaned_at, due_on, created_at, updated_at) "
                                  "VALUES (?, ?, '2026-11-01T09:00:00.000Z', '2026-12-01', '', '')"),
                   {m_first, m_users[3]});
    QCOMPARE(undo.undo().problem().code, QStringLiteral("hold.undoCopyGone"));
    m_library->run(QStringLiteral("UPDATE loans SET returned_at = '2026-11-20T10:00:00.000Z', outcome = 'returned'"));
    QVERIFY(undo.undo());
    QCOMPARE(status(first), QStringLiteral("ready"));
}

void tst_HoldUndo::refusesUndoWhenTheUserWaitsAgain()
{
    InverseHandlers handlers;
    m_service->addInverses(handlers);
    UndoService undo(m_library->gate(), handlers);
    const qint64 first = place(m_users[0]);
    QVERIFY(m_service->cancel({first}));
    const QString cancelled = undo.nextUndo()->key;
    QVERIFY(place(m_users[0]) != 0);
    QCOMPARE(undo.undo(cancelled).problem().code, QStringLiteral("hold.undoPlacedAgain"));
}

void tst_HoldUndo::findsItsPlaceAmongThoseWhoCameSince()
{
    InverseHandlers handlers;
    m_service->addInverses(handlers);
    UndoService undo(m_library->gate(), handlers);
    const qint64 first = place(m_users[0]);
    const qint64 second = place(m_users[1]);
    QVERIFY(m_service->cancel({first}));
    const QString cancelled = undo.nextUndo()->key;
    const qint64 third = place(m_users[2]);
    QVERIFY(m_service->moveTo(third, 1));
    QVERIFY(undo.undo(cancelled));
    QStringList places;
    const auto queue = m_service->queueOfBook(m_book);
    QVERIFY(queue);
    for (const Hold &hold : *queue) {
        places << QStringLiteral("%1:%2").arg(hold.id).arg(hold.position);
    }
    QCOMPARE(places.join(QLatin1Char(' ')), QStringLiteral("%1:1 %2:2 %3:3").arg(first).arg(third).arg(second));
}

QTEST_GUILESS_MAIN(tst_HoldUndo)
#include "tst_holdundo.moc"
