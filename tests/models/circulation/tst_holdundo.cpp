// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/copyservice.h"
#include "models/circulation/holdservice.h"
#include "models/undo/undoservice.h"
#include "tests/support/shelves.h"

#include <QTest>

/// Taking back and doing again what happens to holds.
class tst_HoldUndo : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void undoesEverything();
    void refusesUndoWhenTheCopyIsGone();
    void refusesUndoWhenTheUserWaitsAgain();
    void findsItsPlaceAmongThoseWhoCameSince();

private:
    qint64 place(qint64 user, const PlaceOptions &options = {});
    QString status(qint64 hold);
    QString everything();

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<HoldService> m_service;
    QList<qint64> m_users;
    qint64 m_book = 0;
    qint64 m_first = 0;
    qint64 m_second = 0;
};

void tst_HoldUndo::init()
{
    m_library = std::make_unique<TestLibrary>();
    m_service = std::make_unique<HoldService>(m_library->gate());
    shelves::setSetting(*m_library, QStringLiteral("closed_weekdays"), QStringLiteral("7"));
    m_users.clear();
    for (const char *name : {"Amara Okafor", "Elif Weiss", "Marta Rossi", "Kenji Khan"}) {
        m_users << shelves::user(*m_library, QString::fromLatin1(name),
                                 QStringLiteral("M%1").arg(100 + m_users.size()));
    }
    m_book = shelves::book(*m_library, QStringLiteral("Kindred"));
    m_first = shelves::copy(*m_library, m_book, QStringLiteral("C-1"));
    m_second = shelves::copy(*m_library, m_book, QStringLiteral("C-2"));
}

void tst_HoldUndo::cleanup()
{
    m_service.reset();
    m_library.reset();
}

qint64 tst_HoldUndo::place(qint64 user, const PlaceOptions &options)
{
    const auto outcome = m_service->place(user, m_book, options);
    return outcome ? outcome->holdId : 0;
}

QString tst_HoldUndo::status(qint64 hold)
{
    return m_library->value(QStringLiteral("SELECT status FROM holds WHERE id = ?"), {hold}).toString();
}

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
