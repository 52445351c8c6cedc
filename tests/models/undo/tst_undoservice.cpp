// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/auditcheck.h"
#include "models/database/statement.h"
#include "models/undo/undoservice.h"
#include "tests/support/testlibrary.h"

#include <QTest>

namespace {

/// A library with publishers, the simplest records there are, and an undo service over it.
class Fixture
{
public:
    Fixture() : undo(library.gate(), handlers)
    {
        handlers.add(QStringLiteral("publishers"), takeBackRow(QStringLiteral("publishers")));
    }

    qint64 add(const QString &name, const QString &batchId = {})
    {
        Result<Transaction> transaction = begin(batchId);
        Statement insert(*transaction,
                         QStringLiteral("INSERT INTO publishers (name, name_key, created_at, updated_at) "
                                        "VALUES (?, ?, ?, ?)"));
        must(insert.bind(name).bind(name.toLower()).bind(transaction->now()).bind(transaction->now()).run());
        const qint64 id = insert.insertedId();
        must(record(*transaction, QStringLiteral("publishers"), id, {}, image(id)));
        must(transaction->commit());
        return id;
    }
    void rename(qint64 id, const QString &name)
    {
        Result<Transaction> transaction = begin({});
        const std::optional<Image> before = image(id);
        Statement update(*transaction,
                         QStringLiteral("UPDATE publishers SET name = ?, version = version + 1 WHERE id = ?"));
        must(update.bind(name).bind(id).run());
        must(record(*transaction, QStringLiteral("publishers"), id, before, image(id)));
        must(transaction->commit());
    }
    QStringList names()
    {
        return *Statement(library.database(), QStringLiteral("SELECT name FROM publishers ORDER BY id"))
                    .all([](const Row &row) { return row.text(0); });
    }
    std::optional<Image> image(qint64 id) { return *imageOf(library.database(), QStringLiteral("publishers"), id); }

    TestLibrary library;
    InverseHandlers handlers;
    UndoService undo;

private:
    Result<Transaction> begin(const QString &batchId)
    {
        return library.gate().begin(batchId.isEmpty() ? Command::EditLookups : Command::Import, {batchId, {}});
    }
    static void must(const Result<void> &done)
    {
        if (!done) {
            qFatal("%s", qPrintable(done.problem().code));
        }
    }
};

QStringList list(std::initializer_list<const char *> names)
{
    QStringList result;
    for (const char *name : names) {
        result << QString::fromLatin1(name);
    }
    return result;
}

} // namespace

class TestUndoService : public QObject
{
    Q_OBJECT

private slots:
    void hasNothingToTakeBackAtFirst()
    {
        Fixture f;
        QVERIFY(!f.undo.nextUndo());
        QVERIFY(!f.undo.nextRedo());
        QCOMPARE(f.undo.undo().problem().code, QStringLiteral("undo.nothing"));
        QCOMPARE(f.undo.redo().problem().code, QStringLiteral("undo.nothing"));
    }

    void takesBackAndDoesAgainInOrder()
    {
        Fixture f;
        const qint64 id = f.add(QStringLiteral("Ace"));
        f.rename(id, QStringLiteral("Ace Books"));
        f.add(QStringLiteral("Tor"));
        QCOMPARE(f.undo.nextUndo()->title, QStringLiteral("Tor"));
        QCOMPARE(f.undo.nextUndo()->command, Command::EditLookups);
        QVERIFY(f.undo.undo());
        QCOMPARE(f.names(), list({"Ace Books"}));
        QVERIFY(f.undo.undo());
        QCOMPARE(f.names(), list({"Ace"}));
        QVERIFY(f.undo.undo());
        QCOMPARE(f.names(), QStringList());
        QVERIFY(!f.undo.nextUndo());

        QVERIFY(f.undo.redo());
        QCOMPARE(f.names(), list({"Ace"}));
        QVERIFY(f.undo.redo());
        QVERIFY(f.undo.redo());
        QCOMPARE(f.names(), list({"Ace Books", "Tor"}));
        QVERIFY(!f.undo.nextRedo());
        // And back once more: what was done again is taken back by its own changes.
        QVERIFY(f.undo.undo());
        QVERIFY(f.undo.undo());
        QCOMPARE(f.names(), list({"Ace"}));
        QVERIFY(checkAudit(f.library.database()));
    }

    void survivesARestart()
    {
        Fixture f;
        const qint64 id = f.add(QStringLiteral("Ace"));
        f.rename(id, QStringLiteral("Ace Books"));
        f.add(QStringLiteral("Tor"));
        QVERIFY(f.undo.undo());

        UndoService later(f.library.gate(), f.handlers);
        QCOMPARE(later.nextUndo()->title, QStringLiteral("Ace Books"));
        QCOMPARE(later.nextRedo()->title, QStringLiteral("Tor"));
        QVERIFY(later.redo());
        QVERIFY(later.undo());
        QVERIFY(later.undo());
        QCOMPARE(f.names(), list({"Ace"}));
        // The first service learns of it as well.
        QCOMPARE(f.undo.nextUndo()->title, QStringLiteral("Ace"));
    }

    void forgetsRedoAfterSomethingNew()
    {
        Fixture f;
        f.add(QStringLiteral("Ace"));
        QVERIFY(f.undo.undo());
        QVERIFY(f.undo.nextRedo());
        f.add(QStringLiteral("Tor"));
        QVERIFY(!f.undo.nextRedo());
    }

    void refusesWhatWasChangedSinceAndGoesOnToEarlierSteps()
    {
        Fixture f;
        const qint64 ace = f.add(QStringLiteral("Ace"));
        const qint64 tor = f.add(QStringLiteral("Tor"));
        f.library.signInAs(Role::Librarian);
        f.rename(tor, QStringLiteral("Tor Books"));
        f.library.signInAs(Role::Administrator);
        const Result<UndoOutcome> refused = f.undo.undo();
        QCOMPARE(refused.problem().code, QStringLiteral("undo.changedSince"));
        QCOMPARE(refused.problem().arguments, list({"Tor"}));
        QCOMPARE(f.names(), list({"Ace", "Tor Books"}));
        QCOMPARE(f.undo.nextUndo()->title, QStringLiteral("Ace"));
        QVERIFY(f.undo.undo());
        QCOMPARE(f.names(), list({"Tor Books"}));
        QVERIFY(!f.image(ace));
    }

    void takesBackOnlyOnesOwnAtThisStationAndInTime()
    {
        Fixture f;
        f.add(QStringLiteral("Ace"));
        f.library.signInAs(Role::Librarian);
        QVERIFY(!f.undo.nextUndo());
        f.library.signInAs(Role::Administrator);
        QVERIFY(f.undo.nextUndo());
        f.library.clock().advanceDays(29);
        QVERIFY(UndoService(f.library.gate(), f.handlers).nextUndo());
        f.library.clock().advanceDays(2);
        QVERIFY(!UndoService(f.library.gate(), f.handlers).nextUndo());
        f.library.signOut();
        QVERIFY(!f.undo.nextUndo());
        QCOMPARE(f.undo.undo().problem().code, QStringLiteral("undo.nothing"));
    }

    void checksThePermissionAgain()
    {
        Fixture f;
        f.library.signInAs(Role::Librarian);
        f.add(QStringLiteral("Ace"));
        f.library.run(QStringLiteral("UPDATE users SET role = 'assistant' WHERE username_key = 'librarian'"));
        QCOMPARE(f.undo.undo().problem().code, QStringLiteral("accounts.notAllowed"));
        QCOMPARE(f.names(), list({"Ace"}));
        QVERIFY(f.undo.nextUndo());
    }

    void takesAnImportBackAsOneStepAndKeepsWhatWasEdited()
    {
        Fixture f;
        const QString batch = QStringLiteral("batch-1");
        f.add(QStringLiteral("Before"));
        const qint64 first = f.add(QStringLiteral("One"), batch);
        f.add(QStringLiteral("Two"), batch);
        f.add(QStringLiteral("Three"), batch);
        QCOMPARE(f.undo.nextUndo()->records, 3);
        QCOMPARE(f.undo.nextUndo()->command, Command::Import);
        f.library.signInAs(Role::Librarian);
        f.rename(first, QStringLiteral("One edited"));
        f.library.signInAs(Role::Administrator);
        const Result<UndoOutcome> outcome = f.undo.undo();
        QVERIFY(outcome);
        QCOMPARE(outcome->takenBack, 2);
        QCOMPARE(outcome->kept.size(), 1);
        QCOMPARE(outcome->kept.first().arguments, list({"One"}));
        QCOMPARE(f.names(), list({"Before", "One edited"}));
        QVERIFY(f.undo.redo());
        QCOMPARE(f.names(), list({"Before", "One edited", "Two", "Three"}));
    }

    void keepsWhatSomethingNewerNeeds()
    {
        Fixture f;
        const qint64 id = f.add(QStringLiteral("One"), QStringLiteral("batch"));
        f.add(QStringLiteral("Two"), QStringLiteral("batch"));
        f.library.run(QStringLiteral("INSERT INTO books (title, title_key, publisher_id, created_at, updated_at) "
                                     "VALUES ('a', 'a', ?, '', '')"),
                      {id});
        const Result<UndoOutcome> outcome = f.undo.undo();
        QVERIFY(outcome);
        QCOMPARE(outcome->kept.size(), 1);
        QCOMPARE(f.names(), list({"One"}));
    }

    void saysWhyItCannotTakeBack()
    {
        Fixture f;
        f.add(QStringLiteral("Ace"));
        InverseHandlers none;
        UndoService without(f.library.gate(), none);
        QCOMPARE(without.undo().problem().code, QStringLiteral("undo.cannot"));

        const auto lastSeq = f.library.number(QStringLiteral("SELECT max(seq) FROM audit_log"));
        f.library.run(QStringLiteral("DELETE FROM audit_images WHERE seq = ?"), {lastSeq});
        UndoService erased(f.library.gate(), f.handlers);
        QCOMPARE(erased.undo().problem().code, QStringLiteral("undo.erased"));

        f.add(QStringLiteral("Tor"));
        f.library.run(QStringLiteral("PRAGMA user_version = 4"));
        UndoService older(f.library.gate(), f.handlers);
        QCOMPARE(older.undo().problem().code, QStringLiteral("undo.olderSchema"));
    }

    void takesBackAChosenStep()
    {
        Fixture f;
        f.add(QStringLiteral("Ace"));
        f.add(QStringLiteral("Tor"));
        const QList<UndoStep> history = f.undo.history();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.last().title, QStringLiteral("Ace"));
        QVERIFY(f.undo.undo(history.last().key));
        QCOMPARE(f.names(), list({"Tor"}));
        QCOMPARE(f.undo.undo(history.last().key).problem().code, QStringLiteral("undo.nothing"));
    }
};

QTEST_GUILESS_MAIN(TestUndoService)
#include "tst_undoservice.moc"
