// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/auditcheck.h"
#include "models/notices/noticerunservice.h"
#include "models/notices/noticetextservice.h"
#include "models/undo/undoservice.h"
#include "tests/support/shelves.h"

#include <QTest>

namespace {

const QDate today(2026, 11, 20);

qint64 loan(TestLibrary &library, qint64 userId, const QString &title, int late)
{
    const qint64 copy = shelves::copy(library, shelves::book(library, title), QStringLiteral("C-") + title);
    const QString moment = QStringLiteral("2026-10-01T09:00:00.000Z");
    return library.run(QStringLiteral("INSERT INTO loans (copy_id, user_id, loaned_at, due_on, created_at, updated_at) "
                                      "VALUES (?, ?, ?, ?, ?, ?)"),
                       {copy, userId, moment, today.addDays(-late).toString(Qt::ISODate), moment, moment});
}

void give(TestLibrary &library, qint64 userId, const char *column, const QString &value)
{
    library.run(QStringLiteral("UPDATE users SET %1 = ? WHERE id = ?").arg(QLatin1String(column)), {value, userId});
}

void deliverTo(TestLibrary &library, const char *way)
{
    shelves::setSetting(library, QStringLiteral("mail_delivery"), QLatin1String(way));
    shelves::setSetting(library, QStringLiteral("mail_from"), QStringLiteral("library@example.org"));
    shelves::setSetting(library, QStringLiteral("library_name"), QStringLiteral("Riverside"));
}

QStringList summary(const QList<NoticeDraft> &drafts)
{
    QStringList lines;
    for (const NoticeDraft &draft : drafts) {
        lines << QStringList{draft.receiver.listedName, toStored(draft.kind), toStored(draft.channel),
                             QString::number(draft.items.size()), draft.remark.code}
                     .join(QLatin1Char('|'));
    }
    return lines;
}

Result<qint64> send(NoticeRunService &service, const NoticeDraft &draft)
{
    const Result<WrittenNotice> written = service.write(draft, draft.channel);
    return written ? service.begin(draft, *written) : written.problems();
}

} // namespace

/// Preparing, writing and recording notices, on a real file.
class TestNoticeRun : public QObject
{
    Q_OBJECT

private slots:
    void sortsUsersByStageAndWay();
    void neverSendsTheSameStageTwice();
    void asksAboutWhatMayHaveLeft();
    void aRenewedLoanIsAnotherMatter();
    void whatFailedMayBeSentAgain();
    void whatCameBackGoesByLetter();
    void putsAClassOnOneList();
    void tellsOfHoldsAndMemberships();
    void leavesClaimedCopiesAlone();
    void writesInTheUsersLanguage();
    void asksTheRole();
    void editsTemplatesAndStages();
};

void TestNoticeRun::sortsUsersByStageAndWay()
{
    TestLibrary library;
    deliverTo(library, "server");
    const qint64 mail = shelves::user(library, QStringLiteral("Amara"), QStringLiteral("M1"));
    give(library, mail, "email", QStringLiteral("amara@example.org"));
    const qint64 paper = shelves::user(library, QStringLiteral("Bela"), QStringLiteral("M2"));
    give(library, paper, "address", QStringLiteral("7 Weaver Street\nRiverside"));
    const qint64 none = shelves::user(library, QStringLiteral("Cem"), QStringLiteral("M3"));
    loan(library, mail, QStringLiteral("Ulysses"), 15);
    loan(library, mail, QStringLiteral("Emma"), 20);
    loan(library, mail, QStringLiteral("Dune"), 4);
    loan(library, mail, QStringLiteral("Hamlet"), 2); // not yet a stage
    loan(library, paper, QStringLiteral("Kokoro"), 30);
    loan(library, none, QStringLiteral("Postwar"), -2);
    NoticeRunService service(library.gate());
    const Result<QList<NoticeDraft>> drafts = service.prepare();
    QVERIFY(drafts);
    QCOMPARE(summary(*drafts),
             (QStringList{QStringLiteral("Amara|second|email|2|"), QStringLiteral("Amara|reminder|email|1|"),
                          QStringLiteral("Bela|bill|letter|1|"), QStringLiteral("Cem|due_soon||1|notice.noAddress")}));
    const NoticeSelection onlyDune{{drafts->at(1).items.first().aboutId}, true};
    QCOMPARE(service.prepare(onlyDune)->size(), 1);
}

void TestNoticeRun::neverSendsTheSameStageTwice()
{
    TestLibrary library;
    deliverTo(library, "server");
    const qint64 user = shelves::user(library, QStringLiteral("Amara"), QStringLiteral("M1"));
    give(library, user, "email", QStringLiteral("amara@example.org"));
    loan(library, user, QStringLiteral("Ulysses"), 5);
    NoticeRunService service(library.gate());
    const NoticeDraft draft = service.prepare()->first();
    const Result<qint64> id = send(service, draft);
    QVERIFY(id);
    // The same run at another desk, prepared before this one was sent.
    QCOMPARE(send(service, draft).problem().code, QStringLiteral("notice.sentBefore"));
    QCOMPARE(library.number(QStringLiteral("SELECT count(*) FROM notices")), 1);
    // Not even when nobody knows whether it left: the program ended between sending and noting.
    QCOMPARE(summary(*service.prepare()), QStringList{QStringLiteral("Amara|reminder||1|notice.sentBefore")});
    QVERIFY(service.finish(*id, MailFate::Sent));
    library.clock().advanceDays(1);
    QCOMPARE(summary(*service.prepare()), QStringList{QStringLiteral("Amara|reminder||1|notice.sentBefore")});
    // A second book comes late: only that one is written about.
    loan(library, user, QStringLiteral("Emma"), 4);
    const Result<QList<NoticeDraft>> next = service.prepare();
    QCOMPARE(summary(*next), QStringList{QStringLiteral("Amara|reminder|email|1|")});
    QCOMPARE(next->first().items.first().title, QStringLiteral("Emma"));
    // And the next stage is a new matter.
    library.clock().advanceDays(9);
    QVERIFY(summary(*service.prepare()).contains(QStringLiteral("Amara|second|email|2|")));
    const Result<QList<SentNotice>> sent = service.sentTo(user);
    QCOMPARE(sent->size(), 1);
    QCOMPARE(sent->first().state, QStringLiteral("sent"));
    QVERIFY(sent->first().body.contains(QLatin1String("Ulysses")));
    QVERIFY(checkAudit(library.database()));
}

void TestNoticeRun::asksAboutWhatMayHaveLeft()
{
    TestLibrary library;
    deliverTo(library, "server");
    const qint64 user = shelves::user(library, QStringLiteral("Amara"), QStringLiteral("M1"));
    give(library, user, "email", QStringLiteral("amara@example.org"));
    loan(library, user, QStringLiteral("Ulysses"), 5);
    NoticeRunService service(library.gate());
    QVERIFY(send(service, service.prepare()->first())); // and then the program ended
    library.clock().set(library.clock().now().addSecs(60 * (unsureAfterMinutes - 1)));
    QCOMPARE(summary(*service.prepare()), QStringList{QStringLiteral("Amara|reminder||1|notice.sentBefore")});
    library.clock().set(library.clock().now().addSecs(60 * (2)));
    loan(library, user, QStringLiteral("Emma"), 6); // what is new goes on its own
    QList<NoticeDraft> drafts = *service.prepare();
    QCOMPARE(
        summary(drafts),
        (QStringList{QStringLiteral("Amara|reminder|email|1|"), QStringLiteral("Amara|reminder||1|notice.unsure")}));
    QVERIFY(drafts.last().isUnsure());
    QCOMPARE(drafts.last().again, NoticeChannel::Email);
    // Never by itself: as it stands it is refused.
    drafts.last().channel = drafts.last().again;
    QCOMPARE(send(service, drafts.last()).problem().code, QStringLiteral("notice.sentBefore"));
    const QList<qint64> ids = drafts.last().unsureIds();
    QCOMPARE(ids.size(), 1);

    // Send again: it is free, once.
    QVERIFY(service.settleUnsure(ids, false));
    QCOMPARE(summary(*service.prepare()), QStringList{QStringLiteral("Amara|reminder|email|2|")});
    QVERIFY(service.settleUnsure(ids, true)); // decided already, here or at another desk
    QCOMPARE(service.sentTo(user)->first().state, QStringLiteral("failed"));
    const Result<qint64> again = send(service, service.prepare()->first());
    QVERIFY(again);

    // Leave: it counts as sent from now on.
    library.clock().set(library.clock().now().addSecs(3600));
    QVERIFY(service.prepare()->first().isUnsure());
    QVERIFY(service.settleUnsure(service.prepare()->first().unsureIds(), true));
    QCOMPARE(summary(*service.prepare()), QStringList{QStringLiteral("Amara|reminder||2|notice.sentBefore")});
    QCOMPARE(service.sentTo(user)->first().state, QStringLiteral("sent"));
    QVERIFY(checkAudit(library.database()));
}

void TestNoticeRun::aRenewedLoanIsAnotherMatter()
{
    TestLibrary library;
    deliverTo(library, "server");
    const qint64 user = shelves::user(library, QStringLiteral("Amara"), QStringLiteral("M1"));
    give(library, user, "email", QStringLiteral("amara@example.org"));
    const qint64 id = loan(library, user, QStringLiteral("Ulysses"), 5);
    NoticeRunService service(library.gate());
    QVERIFY(send(service, service.prepare()->first()));
    library.run(QStringLiteral("UPDATE loans SET due_on = '2026-11-16' WHERE id = ?"), {id});
    QCOMPARE(summary(*service.prepare()), QStringList{QStringLiteral("Amara|reminder|email|1|")});
}

void TestNoticeRun::whatFailedMayBeSentAgain()
{
    TestLibrary library;
    deliverTo(library, "server");
    const qint64 user = shelves::user(library, QStringLiteral("Amara"), QStringLiteral("M1"));
    give(library, user, "email", QStringLiteral("amara@example.org"));
    loan(library, user, QStringLiteral("Ulysses"), 5);
    NoticeRunService service(library.gate());
    QVERIFY(service.finish(*send(service, service.prepare()->first()), MailFate::Failed));
    QCOMPARE(summary(*service.prepare()), QStringList{QStringLiteral("Amara|reminder|email|1|")});
    QCOMPARE(service.sentTo(user)->first().state, QStringLiteral("failed"));
}

void TestNoticeRun::whatCameBackGoesByLetter()
{
    TestLibrary library;
    deliverTo(library, "server");
    const qint64 user = shelves::user(library, QStringLiteral("Amara"), QStringLiteral("M1"));
    give(library, user, "email", QStringLiteral("nobody@example.org"));
    give(library, user, "address", QStringLiteral("7 Weaver Street"));
    loan(library, user, QStringLiteral("Ulysses"), 5);
    NoticeRunService service(library.gate());
    QVERIFY(service.finish(*send(service, service.prepare()->first()), MailFate::Refused));
    QCOMPARE(summary(*service.prepare()), QStringList{QStringLiteral("Amara|reminder|letter|1|notice.cameBack")});
    // A new address is tried again.
    give(library, user, "email", QStringLiteral("amara@example.org"));
    QCOMPARE(summary(*service.prepare()), QStringList{QStringLiteral("Amara|reminder|email|1|")});
}

void TestNoticeRun::putsAClassOnOneList()
{
    TestLibrary library;
    const QString moment = QStringLiteral("2026-10-01T09:00:00.000Z");
    const qint64 group =
        library.run(QStringLiteral("INSERT INTO groups (name, name_key, teacher, created_at, updated_at) "
                                   "VALUES ('4b', '4b', 'Ms Larsson', ?, ?)"),
                    {moment, moment});
    for (const QString &name : {QStringLiteral("Ada"), QStringLiteral("Ben")}) {
        const qint64 user = shelves::user(library, name, QStringLiteral("K-") + name);
        library.run(QStringLiteral("UPDATE users SET group_id = ? WHERE id = ?"), {group, user});
        loan(library, user, QStringLiteral("Book of ") + name, 5);
    }
    NoticeRunService service(library.gate());
    const Result<QList<NoticeDraft>> drafts = service.prepare();
    QCOMPARE(summary(*drafts), QStringList{QStringLiteral("4b, Ms Larsson|class_list|list|2|")});
    const Result<WrittenNotice> written = service.write(drafts->first(), NoticeChannel::List);
    QVERIFY(written->text.plain().contains(QStringLiteral("- Ada · Book of Ada · 15 November 2026")));
    QVERIFY(written->text.subject.startsWith(QLatin1String("4b: 2")));
    QVERIFY(service.recordPaper(*drafts, {*written}));
    // Each of them knows of it, and only of his or her own loans.
    const qint64 ada = library.number(QStringLiteral("SELECT id FROM users WHERE name = 'Ada'"));
    QCOMPARE(service.sentTo(ada)->size(), 1);
    QVERIFY(!service.sentTo(ada)->first().body.contains(QLatin1String("Ben")));
    QCOMPARE(service.recordPaper(*drafts, {*written}).problem().code, QStringLiteral("notice.sentBefore"));
    const Result<QList<NoticeDraft>> again = service.prepare();
    QCOMPARE(summary(*again),
             (QStringList{QStringLiteral("Ada|reminder||1|notice.sentBefore"),
                          QStringLiteral("Ben|reminder||1|notice.sentBefore")}));
    QCOMPARE(service.prepare({{}, false})->size(), 2);
}

void TestNoticeRun::tellsOfHoldsAndMemberships()
{
    TestLibrary library;
    deliverTo(library, "files");
    const qint64 user = shelves::user(library, QStringLiteral("Amara"), QStringLiteral("M1"), today.addDays(30));
    give(library, user, "email", QStringLiteral("amara@example.org"));
    shelves::user(library, QStringLiteral("Bela"), QStringLiteral("M2"), today.addDays(31));
    shelves::user(library, QStringLiteral("Cem"), QStringLiteral("M3"), today.addDays(-1));
    const qint64 book = shelves::book(library, QStringLiteral("Soul Mountain"));
    const qint64 copy = shelves::copy(library, book, QStringLiteral("C-1"));
    const QString moment = QStringLiteral("2026-11-19T09:00:00.000Z");
    library.run(
        QStringLiteral("INSERT INTO holds (book_id, copy_id, user_id, status, placed_at, ready_at, pickup_by_on, "
                       "created_at, updated_at) VALUES (?, ?, ?, 'ready', ?, ?, '2026-11-27', ?, ?)"),
        {book, copy, user, moment, moment, moment, moment});
    NoticeRunService service(library.gate());
    const Result<QList<NoticeDraft>> drafts = service.prepare();
    QCOMPARE(
        summary(*drafts),
        (QStringList{QStringLiteral("Amara|hold_ready|file|1|"), QStringLiteral("Amara|membership_ends|file|1|")}));
    QVERIFY(service.write(drafts->first(), NoticeChannel::File)
                ->text.plain()
                .contains(QStringLiteral("Soul Mountain · 27 November 2026")));
    QVERIFY(
        service.write(drafts->last(), NoticeChannel::File)->text.subject.contains(QLatin1String("20 December 2026")));
    // An event that is switched off is no event.
    NoticeTextService texts(library.gate());
    QVERIFY(texts.changeStages({{std::nullopt, NoticeKind::HoldReady, std::nullopt}}, {}));
    QCOMPARE(service.prepare()->size(), 1);
}

void TestNoticeRun::leavesClaimedCopiesAlone()
{
    TestLibrary library;
    const qint64 user = shelves::user(library, QStringLiteral("Amara"), QStringLiteral("M1"));
    const qint64 id = loan(library, user, QStringLiteral("Ulysses"), 5);
    NoticeRunService service(library.gate());
    QCOMPARE(service.prepare()->size(), 1);
    library.run(QStringLiteral("UPDATE loans SET claimed_at = '2026-11-18T09:00:00.000Z' WHERE id = ?"), {id});
    QCOMPARE(service.prepare()->size(), 0);
}

void TestNoticeRun::writesInTheUsersLanguage()
{
    TestLibrary library;
    deliverTo(library, "none");
    const qint64 user = shelves::user(library, QStringLiteral("Amara"), QStringLiteral("M1"));
    give(library, user, "language", QStringLiteral("de"));
    give(library, user, "address", QStringLiteral("Weg 1"));
    loan(library, user, QStringLiteral("Ulysses"), 5);
    NoticeRunService service(library.gate());
    shelves::setRule(library, QStringLiteral("fine_amount"), QStringLiteral("24"));
    const Result<WrittenNotice> written = service.write(service.prepare()->first(), NoticeChannel::Letter);
    QCOMPARE(written->language, QStringLiteral("de"));
    QVERIFY(written->text.plain().contains(QLatin1String("Guten Tag Amara")));
    QVERIFY(written->text.plain().contains(QStringLiteral("Ulysses · 15. November 2026 · 1,20")));
    QVERIFY(written->text.plain().contains(QStringLiteral("Gebühren bisher: 1,20")));
    QVERIFY(written->text.plain().endsWith(QLatin1String("Riverside")));
}

void TestNoticeRun::asksTheRole()
{
    TestLibrary library;
    NoticeRunService service(library.gate());
    library.signInAs(Role::Assistant);
    QCOMPARE(service.prepare().problem().code, QStringLiteral("accounts.notAllowed"));
    QCOMPARE(service.begin({}, {}).problem().code, QStringLiteral("accounts.notAllowed"));
    library.signInAs(Role::Librarian);
    QVERIFY(service.prepare());
    QCOMPARE(NoticeTextService(library.gate()).save({}, {0, QStringLiteral("A"), QStringLiteral("B")}).problem().code,
             QStringLiteral("accounts.notAllowed"));
}

void TestNoticeRun::editsTemplatesAndStages()
{
    TestLibrary library;
    NoticeTextService texts(library.gate());
    InverseHandlers handlers;
    texts.addInverses(handlers);
    UndoService undo(library.gate(), handlers);
    const TemplateKey key{NoticeKind::Reminder, QStringLiteral("en"), NoticeChannel::Letter};
    const NoticeTemplate standard = *texts.find(key);
    QCOMPARE(standard.version, 0);
    QVERIFY(texts.save(key, {0, QStringLiteral("Late"), QStringLiteral("Dear {name}")}));
    QCOMPARE(texts.find(key)->subject, QStringLiteral("Late"));
    QCOMPARE(texts.find({NoticeKind::Reminder, QStringLiteral("en"), NoticeChannel::Email})->version, 0);
    QCOMPARE(texts.save(key, {0, QStringLiteral("Mine"), QStringLiteral("x")}).problem().code,
             QStringLiteral("notice.changedElsewhere"));
    QVERIFY(texts.save(key, {1, QStringLiteral("Later"), QStringLiteral("Dear {name}")}));
    QCOMPARE(texts.save(key, {2, QString(), QStringLiteral("{opning}")}).problems().size(), 2);
    QVERIFY(undo.undo());
    QCOMPARE(texts.find(key)->subject, QStringLiteral("Late"));
    QVERIFY(texts.revert(key, texts.find(key)->version));
    QCOMPARE(texts.find(key)->body, standard.body);
    QVERIFY(undo.undo());
    QCOMPARE(texts.find(key)->subject, QStringLiteral("Late"));

    const qint64 child = shelves::category(library, QStringLiteral("Child"));
    QVERIFY(texts.changeStages({{child, NoticeKind::Reminder, 7}, {child, NoticeKind::Bill, std::nullopt}}, {}));
    QCOMPARE(texts.stages()->days(NoticeKind::Reminder, child), std::optional(7));
    QVERIFY(!texts.stages()->days(NoticeKind::Bill, child));
    QVERIFY(texts.changeStages({}, {{child, NoticeKind::Bill, {}}}));
    QCOMPARE(texts.stages()->days(NoticeKind::Bill, child), std::optional(28));
    QVERIFY(undo.undo());
    QVERIFY(!texts.stages()->days(NoticeKind::Bill, child));
    QCOMPARE(texts.changeStages({{child, NoticeKind::Bill, -1}}, {}).problem().code,
             QStringLiteral("notice.daysOutOfRange"));
}

QTEST_GUILESS_MAIN(TestNoticeRun)
#include "tst_noticerun.moc"
