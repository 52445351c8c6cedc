// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/backupwriter.h"
#include "models/circulation/circulationservice.h"
#include "models/circulation/forgetting.h"
#include "models/database/auditcheck.h"
#include "models/database/cleaning.h"
#include "models/privacy/anonymiseservice.h"
#include "models/privacy/personaldataservice.h"
#include "models/search/searchservice.h"
#include "models/undo/undoservice.h"
#include "models/users/usernotes.h"
#include "models/users/userservice.h"
#include "tests/support/shelves.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace {

/// Whether the bytes of a file hold one of these words, whatever their case.
QStringList wordsIn(const QString &path, const QList<QByteArray> &words)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {QStringLiteral("cannot read ") + path};
    }
    const QByteArray bytes = file.readAll().toLower();
    QStringList found;
    for (const QByteArray &word : words) {
        if (bytes.contains(word.toLower())) {
            found << QString::fromUtf8(word);
        }
    }
    return found;
}

qint64 oldLoan(TestLibrary &library, qint64 userId, qint64 copyId, const QString &returnedAt)
{
    return library.run(
        QStringLiteral(
            "INSERT INTO loans (copy_id, user_id, loaned_at, due_on, returned_at, outcome, remarks, "
            "age_band, created_at, updated_at) VALUES (?, ?, ?, '2026-02-01', ?, 'returned', 'torn', '30-39', ?, ?)"),
        {copyId, userId, QStringLiteral("2026-01-10T09:00:00.000Z"), returnedAt, returnedAt, returnedAt});
}

void entry(TestLibrary &library, qint64 userId, const QString &kind, int minor, const QString &at,
           const QVariant &loanId = {})
{
    library.run(
        QStringLiteral(
            "INSERT INTO ledger_entries (user_id, loan_id, kind, amount_minor, entered_at) VALUES (?, ?, ?, ?, ?)"),
        {userId, loanId.isValid() ? loanId : QVariant(QMetaType(QMetaType::QString)), kind, minor, at});
}

const QString longAgo = QStringLiteral("2026-02-01T09:00:00.000Z");
const QString lately = QStringLiteral("2026-11-10T09:00:00.000Z");

} // namespace

/// Exporting, erasing and making anonymous, on a real file and its bytes.
class TestPersonalData : public QObject
{
    Q_OBJECT

private slots:
    void leavesNoWordBehind();
    void keepsStatisticsAndBooks();
    void refusesWhileSomethingIsOpen();
    void refusesOneselfStaffAndTheErased();
    void onlyAdministratorsErase();
    void exportsEverythingAboutOnePerson();
    void anonymisesByAge();
    void keepsWhatIsOwed();
    void doesPortions();
    void checksItsSettings();
    void oneLoanAtItsReturn();
    void forgetsAtTheReturnWhenAsked();
};

void TestPersonalData::leavesNoWordBehind()
{
    const QList<QByteArray> words{"Zyxwvutria", "Quorbelheim", "zq-mail", "Gnarlwort", "+99 771177", "whisperstone"};
    TestLibrary library;
    shelves::stock(library, 3);
    UserService users(library.gate());
    UserNotes notes(library.gate());
    CirculationService circulation(library.gate());
    User user;
    user.cardNumber = QStringLiteral("M-77");
    user.givenName = QStringLiteral("Zyxwvutria");
    user.familyName = QStringLiteral("Quorbelheim");
    user.email = QStringLiteral("zq-mail@example.org");
    user.phone = QStringLiteral("+99 771177");
    user.address = QStringLiteral("12 Gnarlwort Lane");
    const Result<qint64> id = users.add(user);
    QVERIFY(id);
    User child;
    child.cardNumber = QStringLiteral("M-78");
    child.name = QStringLiteral("Somebody Else");
    child.guarantorId = *id;
    const Result<qint64> childId = users.add(child);
    QVERIFY(childId);
    QVERIFY(notes.add(*id, QStringLiteral("Asked about the whisperstone")));
    // Changed often, so that old pages and old values exist.
    for (int i = 0; i < 20; ++i) {
        User changed = **users.find(*id);
        changed.remarks = QStringLiteral("Gnarlwort %1 Zyxwvutria").arg(i);
        QVERIFY(users.save(changed));
    }
    const qint64 copy = library.number(QStringLiteral("SELECT min(id) FROM copies"));
    const Result<LendOutcome> lent = circulation.lend(*id, copy);
    QVERIFY(lent && lent->isLent());
    QVERIFY(circulation.editRemarks(lent->loanId, 1, QStringLiteral("For Zyxwvutria Quorbelheim")));
    QVERIFY(circulation.returnCopy(copy));
    library.run(QStringLiteral("UPDATE copies SET is_for_loan = 0 WHERE id = ?"), {copy});
    Overrides overrides{{}, QStringLiteral("A whisperstone said so"), 0};
    for (const Finding &finding : circulation.check(*id, copy)->verdict.of(Severity::Confirm)) {
        overrides.codes << finding.code;
    }
    const Result<LendOutcome> overridden = circulation.lend(*id, copy, {{}, overrides});
    QVERIFY(overridden && overridden->isLent() && !overrides.codes.isEmpty());
    QVERIFY(circulation.returnCopy(copy));
    library.run(
        QStringLiteral(
            "INSERT INTO notices (user_id, kind, channel, state, address, subject, body, sent_at) "
            "VALUES (?, 'reminder', 'email', 'sent', 'zq-mail@example.org', 'Zyxwvutria', 'Dear Quorbelheim', ?)"),
        {*id, lately});
    SearchService search(library.gate());
    QCOMPARE(users.search(QStringLiteral("zyxwv"), 10)->size(), 1);
    QVERIFY(!wordsIn(library.path(), words).isEmpty()
            || !wordsIn(library.path() + QStringLiteral("-wal"), words).isEmpty());

    PersonalDataService personal(library.gate());
    const Result<PersonalData> data = personal.dataOf(*id);
    QVERIFY(data);
    QVERIFY(data->open.isEmpty());
    QCOMPARE(data->dependants, 1);
    QVERIFY(data->auditImages > 20);
    const Result<void> erased = personal.erase(*id);
    QVERIFY2(erased, qPrintable(erased.problem().code + erased.problem().arguments.join(QLatin1Char(' '))));
    const Result<bool> emptied = emptyWriteAheadLog(library.database());
    QVERIFY(emptied && *emptied);

    QCOMPARE(users.search(QStringLiteral("zyxwv"), 10)->size(), 0);
    QCOMPARE(wordsIn(library.path(), words), QStringList());
    if (QFile::exists(library.path() + QStringLiteral("-wal"))) {
        QCOMPARE(wordsIn(library.path() + QStringLiteral("-wal"), words), QStringList());
    }
    const Result<BackupFile> backup = writeBackup(library.database(), library.folder() + QStringLiteral("/backups"),
                                                  BackupReason::ByHand, library.clock().now());
    QVERIFY2(backup, qPrintable(backup.problem().code));
    QDirIterator files(library.folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QCOMPARE(wordsIn(files.next(), words), QStringList());
    }
    // The chain is whole, and what is missing is named.
    const Result<void> chain = checkAudit(library.database());
    QVERIFY2(chain, qPrintable(chain.problem().code));
    // Nothing of it can be brought back.
    InverseHandlers handlers;
    users.addInverses(handlers);
    notes.addInverses(handlers);
    circulation.addInverses(handlers);
    UndoService undo(library.gate(), handlers);
    for (int i = 0; i < 30; ++i) {
        static_cast<void>(undo.undo());
    }
    QCOMPARE(library.value(QStringLiteral("SELECT name FROM users WHERE id = ?"), {*id}).toString(), QString());
    QVERIFY(library.value(QStringLiteral("SELECT name FROM users WHERE id = ?"), {*childId}).toString().size() > 0
            || library.number(QStringLiteral("SELECT count(*) FROM users WHERE id = ?"), {*childId}) == 0);
}

void TestPersonalData::keepsStatisticsAndBooks()
{
    TestLibrary library;
    shelves::stock(library, 1);
    const qint64 user = shelves::user(library, QStringLiteral("Anneke Haddad"), QStringLiteral("M20148"));
    const qint64 copy = library.number(QStringLiteral("SELECT min(id) FROM copies"));
    const qint64 loan = oldLoan(library, user, copy, longAgo);
    entry(library, user, QStringLiteral("fine"), 120, longAgo, loan);
    entry(library, user, QStringLiteral("payment"), -120, longAgo);
    QVERIFY(PersonalDataService(library.gate()).erase(user));
    QCOMPARE(library.number(
                 QStringLiteral("SELECT count(*) FROM loans WHERE id = ? AND user_id IS NULL AND age_band = '30-39' "
                                "AND remarks IS NULL"),
                 {loan}),
             1);
    QCOMPARE(library.number(QStringLiteral(
                 "SELECT sum(amount_minor) FROM ledger_entries WHERE kind = 'fine' AND user_id IS NULL")),
             120);
    // The card number stays, so that it is not given out again.
    QCOMPARE(library.value(QStringLiteral("SELECT card_number FROM users WHERE id = ?"), {user}).toString(),
             QStringLiteral("M20148"));
    QVERIFY(!library.value(QStringLiteral("SELECT erased_at FROM users WHERE id = ?"), {user}).isNull());
    QVERIFY(checkAudit(library.database()));
}

void TestPersonalData::refusesWhileSomethingIsOpen()
{
    TestLibrary library;
    shelves::stock(library, 1);
    CirculationService circulation(library.gate());
    PersonalDataService personal(library.gate());
    const qint64 user = shelves::user(library, QStringLiteral("Leila Moreau"), QStringLiteral("M1"));
    const qint64 copy = library.number(QStringLiteral("SELECT min(id) FROM copies"));
    QVERIFY(circulation.lend(user, copy)->isLent());
    entry(library, user, QStringLiteral("other"), 390, lately);
    Result<PersonalData> data = personal.dataOf(user);
    QCOMPARE(data->open.size(), 2);
    QCOMPARE(data->open.first().amountMinor, 390);
    QCOMPARE(data->open.last().title, QStringLiteral("Dune"));
    QCOMPARE(personal.erase(user).problem().code, QStringLiteral("privacy.stillOpen"));
    QCOMPARE(library.value(QStringLiteral("SELECT name FROM users WHERE id = ?"), {user}).toString(),
             QStringLiteral("Leila Moreau"));
    QVERIFY(circulation.returnCopy(copy));
    QCOMPARE(personal.erase(user).problem().code, QStringLiteral("privacy.stillOpen"));
    entry(library, user, QStringLiteral("payment"), -390, lately);
    library.run(
        QStringLiteral("INSERT INTO holds (book_id, user_id, position, status, placed_at, created_at, updated_at) "
                       "VALUES ((SELECT min(id) FROM books), ?, 1, 'waiting', ?, ?, ?)"),
        {user, lately, lately, lately});
    QCOMPARE(personal.dataOf(user)->open.size(), 1);
    QCOMPARE(personal.erase(user).problem().code, QStringLiteral("privacy.stillOpen"));
    library.run(QStringLiteral("UPDATE holds SET status = 'cancelled', position = NULL"));
    QVERIFY(personal.erase(user));
}

void TestPersonalData::refusesOneselfStaffAndTheErased()
{
    TestLibrary library;
    PersonalDataService personal(library.gate());
    QCOMPARE(personal.erase(library.session().userId).problem().code, QStringLiteral("privacy.oneself"));
    const qint64 librarian = library.signInAs(Role::Librarian);
    library.signInAs(Role::Administrator);
    QCOMPARE(personal.erase(librarian).problem().code, QStringLiteral("privacy.stillOpen"));
    QCOMPARE(static_cast<int>(personal.dataOf(librarian)->open.first().kind),
             static_cast<int>(OpenMatter::Kind::Account));
    const qint64 user = shelves::user(library, QStringLiteral("Anneke"), QStringLiteral("M1"));
    QVERIFY(personal.erase(user));
    QCOMPARE(personal.erase(user).problem().code, QStringLiteral("privacy.isErased"));
    QCOMPARE(personal.erase(99999).problem().code, QStringLiteral("privacy.noSuchUser"));
}

void TestPersonalData::onlyAdministratorsErase()
{
    TestLibrary library;
    const qint64 user = shelves::user(library, QStringLiteral("Anneke"), QStringLiteral("M1"));
    library.signInAs(Role::Librarian);
    PersonalDataService personal(library.gate());
    QCOMPARE(personal.erase(user).problem().code, QStringLiteral("accounts.notAllowed"));
    QVERIFY(personal.exportOf(user));
    library.signInAs(Role::Assistant);
    QCOMPARE(personal.exportOf(user).problem().code, QStringLiteral("accounts.notAllowed"));
    QCOMPARE(AnonymiseService(library.gate()).anonymise({30, 0}).problem().code, QStringLiteral("accounts.notAllowed"));
}

void TestPersonalData::exportsEverythingAboutOnePerson()
{
    TestLibrary library;
    shelves::stock(library, 2);
    UserService users(library.gate());
    UserNotes notes(library.gate());
    User anneke;
    anneke.cardNumber = QStringLiteral("M1");
    anneke.name = QStringLiteral("Anneke Haddad");
    const qint64 user = *users.add(anneke);
    User changed = **users.find(user);
    changed.phone = QStringLiteral("555-1");
    QVERIFY(users.save(changed));
    QVERIFY(notes.add(user, QStringLiteral("Likes maps")));
    CirculationService circulation(library.gate());
    QVERIFY(circulation.lend(user, library.number(QStringLiteral("SELECT min(id) FROM copies")))->isLent());
    entry(library, user, QStringLiteral("other"), 250, lately);
    const Result<QJsonObject> all = PersonalDataService(library.gate()).exportOf(user);
    QVERIFY2(all, qPrintable(all.problem().code + all.problem().arguments.join(QLatin1Char(' '))));
    QCOMPARE(all->value(QStringLiteral("user")).toObject().value(QStringLiteral("name")).toString(),
             QStringLiteral("Anneke Haddad"));
    QCOMPARE(all->value(QStringLiteral("loans")).toArray().first().toObject().value(QStringLiteral("title")).toString(),
             QStringLiteral("Dune"));
    QCOMPARE(all->value(QStringLiteral("notes")).toArray().size(), 1);
    QCOMPARE(all->value(QStringLiteral("charges_and_payments")).toArray().size(), 1);
    QCOMPARE(all->value(QStringLiteral("changes")).toArray().size(), 2);
    const QByteArray text = QJsonDocument(*all).toJson();
    QVERIFY(!text.contains("password"));
    QVERIFY(!text.contains("Test admin")); // names of staff belong to other people
    QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM audit_log WHERE command = 'user.export'")), 1);
    QVERIFY(checkAudit(library.database()));
}

void TestPersonalData::anonymisesByAge()
{
    TestLibrary library;
    shelves::stock(library, 1);
    const qint64 user = shelves::user(library, QStringLiteral("Anneke"), QStringLiteral("M1"));
    const qint64 copy = library.number(QStringLiteral("SELECT min(id) FROM copies"));
    const qint64 first = oldLoan(library, user, copy, longAgo);
    const qint64 second = oldLoan(library, user, copy, longAgo);
    const qint64 third = oldLoan(library, user, copy, lately);
    library.run(QStringLiteral("INSERT INTO holds (book_id, user_id, status, placed_at, created_at, updated_at) "
                               "VALUES ((SELECT min(id) FROM books), ?, 'fulfilled', ?, ?, ?)"),
                {user, longAgo, longAgo, longAgo});
    library.run(
        QStringLiteral(
            "INSERT INTO notices (user_id, kind, channel, state, sent_at) VALUES (?, 'reminder', 'letter', 'sent', ?)"),
        {user, longAgo});
    AnonymiseService service(library.gate());
    const PrivacySettings settings{90, 1};
    QVERIFY(service.preview({std::nullopt, 1})->isNothing());
    const Result<Anonymised> preview = service.preview(settings);
    QCOMPARE(preview->loans, 2);
    QCOMPARE(preview->holds, 1);
    QCOMPARE(preview->notices, 1);
    const Result<Anonymised> done = service.anonymise(settings);
    QVERIFY2(done, qPrintable(done.problem().code + done.problem().arguments.join(QLatin1Char(' '))));
    QCOMPARE(done->loans, 2);
    QVERIFY(!done->hasMore);
    QVERIFY(library.value(QStringLiteral("SELECT user_id FROM loans WHERE id = ?"), {first}).isNull());
    QVERIFY(library.value(QStringLiteral("SELECT user_id FROM loans WHERE id = ?"), {second}).isNull());
    QCOMPARE(library.number(QStringLiteral("SELECT user_id FROM loans WHERE id = ?"), {third}), user);
    QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM notices")), 0);
    QVERIFY(service.anonymise(settings)->isNothing());
    QVERIFY(checkAudit(library.database()));
    // The last borrower of a copy stays known even when that was long ago.
    library.clock().advanceDays(400);
    QVERIFY(service.preview(settings)->isNothing());
    QCOMPARE(service.preview({90, 0})->loans, 1);
}

void TestPersonalData::keepsWhatIsOwed()
{
    TestLibrary library;
    shelves::stock(library, 1);
    const qint64 user = shelves::user(library, QStringLiteral("Anneke"), QStringLiteral("M1"));
    const qint64 loan = oldLoan(library, user, library.number(QStringLiteral("SELECT min(id) FROM copies")), longAgo);
    entry(library, user, QStringLiteral("fine"), 120, longAgo, loan);
    AnonymiseService service(library.gate());
    QVERIFY(service.preview({90, 0})->isNothing());
    entry(library, user, QStringLiteral("payment"), -120, lately); // paid, but not long ago
    QCOMPARE(service.preview({90, 0})->loans, 1);
    QCOMPARE(service.preview({90, 0})->ledgerEntries, 0);
    QVERIFY(service.anonymise({90, 0}));
    const auto balance = [&] {
        return library.number(
            QStringLiteral("SELECT coalesce(sum(amount_minor), 0) FROM ledger_entries WHERE user_id = ?"), {user});
    };
    QCOMPARE(balance(), 0);
    library.clock().advanceDays(120);
    QCOMPARE(service.anonymise({90, 0})->ledgerEntries, 2);
    QCOMPARE(balance(), 0);
    QCOMPARE(library.number(QStringLiteral("SELECT sum(amount_minor) FROM ledger_entries")), 0);
}

void TestPersonalData::doesPortions()
{
    TestLibrary library;
    shelves::stock(library, 1);
    const qint64 user = shelves::user(library, QStringLiteral("Anneke"), QStringLiteral("M1"));
    const qint64 copy = library.number(QStringLiteral("SELECT min(id) FROM copies"));
    library.run(
        QStringLiteral(
            "INSERT INTO loans (copy_id, user_id, loaned_at, due_on, returned_at, outcome, created_at, updated_at) "
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
            "SELECT ?, ?, ?, '2026-02-01', ?, 'returned', ?, ? FROM n"),
        {AnonymiseService::atOnce + 20, copy, user, longAgo, longAgo, longAgo, longAgo});
    AnonymiseService service(library.gate());
    const Result<Anonymised> first = service.anonymise({90, 0});
    QCOMPARE(first->loans, AnonymiseService::atOnce);
    QVERIFY(first->hasMore);
    const Result<Anonymised> second = service.anonymise({90, 0});
    QCOMPARE(second->loans, 20);
    QVERIFY(!second->hasMore);
}

void TestPersonalData::checksItsSettings()
{
    TestLibrary library;
    QVERIFY(!loadPrivacy(library.database())->anonymiseAfterDays);
    QCOMPARE(storePrivacy(library.gate(), {0, 1}).problem().code, QStringLiteral("privacy.daysOutOfRange"));
    QCOMPARE(storePrivacy(library.gate(), {90, -1}).problem().code, QStringLiteral("privacy.keepOutOfRange"));
    QVERIFY(storePrivacy(library.gate(), {90, 2}));
    QCOMPARE(*loadPrivacy(library.database()), (PrivacySettings{90, 2}));
    QVERIFY(storePrivacy(library.gate(), {std::nullopt, 2}));
    QVERIFY(!loadPrivacy(library.database())->anonymiseAfterDays);
    library.signInAs(Role::Librarian);
    QCOMPARE(storePrivacy(library.gate(), {90, 2}).problem().code, QStringLiteral("accounts.notAllowed"));
}

void TestPersonalData::oneLoanAtItsReturn()
{
    TestLibrary library;
    shelves::stock(library, 2);
    const qint64 user = shelves::user(library, QStringLiteral("Anneke"), QStringLiteral("M1"));
    const qint64 copy = library.number(QStringLiteral("SELECT min(id) FROM copies"));
    const qint64 paid = oldLoan(library, user, copy, lately);
    const qint64 unpaid = oldLoan(library, user, copy, lately);
    entry(library, user, QStringLiteral("fine"), 50, lately, unpaid);
    Result<Transaction> transaction = library.gate().begin(Command::ReturnCopy);
    QVERIFY(transaction);
    QVERIFY(forgetLoan(*transaction, paid));
    QVERIFY(forgetLoan(*transaction, unpaid));
    QVERIFY(transaction->commit());
    QVERIFY(library.value(QStringLiteral("SELECT user_id FROM loans WHERE id = ?"), {paid}).isNull());
    QCOMPARE(library.number(QStringLiteral("SELECT user_id FROM loans WHERE id = ?"), {unpaid}), user);
}

void TestPersonalData::forgetsAtTheReturnWhenAsked()
{
    TestLibrary library;
    shelves::stock(library, 2);
    CirculationService circulation(library.gate());
    PersonalDataService personal(library.gate());
    const qint64 user = shelves::user(library, QStringLiteral("Anneke"), QStringLiteral("M1"));
    const qint64 copy = library.number(QStringLiteral("SELECT min(id) FROM copies"));
    const auto borrowAndReturn = [&] {
        const Result<LendOutcome> lent = circulation.lend(user, copy);
        return lent && lent->isLent() && circulation.returnCopy(copy) ? lent->loanId : qint64(0);
    };
    const qint64 before = borrowAndReturn();
    QVERIFY(personal.setForgetsLoans(user, true));
    QVERIFY(personal.dataOf(user)->forgetsLoans);
    const qint64 after = borrowAndReturn();
    QCOMPARE(library.number(QStringLiteral("SELECT user_id FROM loans WHERE id = ?"), {before}), user);
    QVERIFY(library.value(QStringLiteral("SELECT user_id FROM loans WHERE id = ?"), {after}).isNull());
    const QString own = QStringLiteral("%\"user_id\":%1,%").arg(user);
    QCOMPARE(library.number(
                 QStringLiteral("SELECT count(*) FROM audit_images i JOIN audit_log l ON l.seq = i.seq "
                                "WHERE l.entity = 'loans' AND l.entity_id = ? AND (i.before LIKE ? OR i.after LIKE ?)"),
                 {after, own, own}),
             0);
    const Result<void> chain = checkAudit(library.database());
    QVERIFY2(chain, qPrintable(chain.problem().code));
}

QTEST_GUILESS_MAIN(TestPersonalData)
#include "tst_personaldata.moc"
