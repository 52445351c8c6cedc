// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/circulationservice.h"
#include "models/circulation/ruleservice.h"
#include "models/lookups/lookupservice.h"
#include "models/notices/noticetextservice.h"
#include "models/notices/overduestable.h"
#include "tests/support/mailserver.h"
#include "tests/support/shelves.h"
#include "ui/notices/overduelist.h"
#include "ui/notices/overduespage.h"
#include "ui/notices/stagessheet.h"
#include "ui/notices/templatespage.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choicechip.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/message.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

namespace {

const QDate today(2026, 11, 20);

} // namespace

/// The Overdues page, a run of notices from it, and the editor of their texts.
class TestOverduesPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme().install(); }
    void init();
    void cleanup();
    void showsWhatIsLate();
    void filtersByChips();
    void showsTheFineThatRuns();
    void renewsAndReturnsSeveral();
    void declaresSeveralLost();
    void writesAListForEachClass();
    void sendsARunThroughTheServer();
    void tellsWhatWasNotSent();
    void leavesOutAndTakesInAgain();
    void stopsWhenNoServerAnswers();
    void hidesWhatARoleMayNot();
    void editsATextWithPreview();
    void editsStages();

private:
    qint64 lend(qint64 user, const QString &title, int late);
    qint64 person(const QString &name, const QString &card, const QString &email, const QString &address);
    void useServer(int port);
    template <typename T>
    T *part(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    int rows() const { return m_table->rowCount(); }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<CirculationService> m_circulation;
    std::unique_ptr<LookupService> m_lookups;
    std::unique_ptr<NoticeRunService> m_runs;
    std::unique_ptr<NoticeTextService> m_texts;
    std::unique_ptr<OverduesTable> m_table;
    std::unique_ptr<OverduesPage> m_page;
    qint64 m_amara = 0;
    qint64 m_noah = 0;
};

qint64 TestOverduesPage::lend(qint64 user, const QString &title, int late)
{
    const qint64 copy = shelves::copy(*m_library, shelves::book(*m_library, title), QStringLiteral("30-") + title);
    const QString moment = QStringLiteral("2026-10-01T09:00:00.000Z");
    return m_library->run(
        QStringLiteral("INSERT INTO loans (copy_id, user_id, loaned_at, due_on, created_at, updated_at) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {copy, user, moment, today.addDays(-late).toString(Qt::ISODate), moment, moment});
}

qint64 TestOverduesPage::person(const QString &name, const QString &card, const QString &email, const QString &address)
{
    const qint64 id = shelves::user(*m_library, name, card);
    m_library->run(QStringLiteral("UPDATE users SET email = ?, address = ? WHERE id = ?"), {email, address, id});
    return id;
}

void TestOverduesPage::useServer(int port)
{
    shelves::setSetting(*m_library, QStringLiteral("mail_delivery"), QStringLiteral("server"));
    shelves::setSetting(*m_library, QStringLiteral("mail_from"), QStringLiteral("library@example.org"));
    shelves::setSetting(*m_library, QStringLiteral("mail_host"), QStringLiteral("127.0.0.1"));
    shelves::setSetting(*m_library, QStringLiteral("mail_port"), QString::number(port));
    shelves::setSetting(*m_library, QStringLiteral("mail_security"), QStringLiteral("none"));
}

void TestOverduesPage::init()
{
    m_library = std::make_unique<TestLibrary>();
    TestLibrary &library = *m_library;
    shelves::stock(library, 0);
    m_circulation = std::make_unique<CirculationService>(library.gate());
    m_lookups = std::make_unique<LookupService>(library.gate());
    m_runs = std::make_unique<NoticeRunService>(library.gate());
    m_texts = std::make_unique<NoticeTextService>(library.gate());
    m_amara =
        person(QStringLiteral("Amara Okafor"), QStringLiteral("M1"), QStringLiteral("amara@example.org"), QString());
    m_noah = person(QStringLiteral("Noah Tanaka"), QStringLiteral("M2"), QString(),
                    QStringLiteral("7 Weaver Street\nRiverside"));
    lend(m_amara, QStringLiteral("Ulysses"), 5);
    lend(m_noah, QStringLiteral("Emma"), 20);
    lend(m_noah, QStringLiteral("Kokoro"), 40);
    lend(m_noah, QStringLiteral("Postwar"), 0);
    m_table = std::make_unique<OverduesTable>(library.database(), library.clock());
    auto *list = new OverdueList(library.gate(), *m_circulation, *m_lookups, *m_table);
    auto *run = new NoticeRunPage(library.gate(), *m_runs, [] { return MailStation{}; });
    m_page = std::make_unique<OverduesPage>(list, run);
    m_page->resize(1240, 740);
    m_page->show();
    m_page->entered();
    QTRY_VERIFY(m_table->hasLoaded() && !m_table->isLoading());
    QTRY_COMPARE(rows(), 3);
}

void TestOverduesPage::cleanup()
{
    m_page.reset();
    m_table.reset();
    m_texts.reset();
    m_runs.reset();
    m_lookups.reset();
    m_circulation.reset();
    m_library.reset();
}

void TestOverduesPage::showsWhatIsLate()
{
    QCOMPARE(m_table->index(0, OverduesTable::Title).data().toString(), QStringLiteral("Kokoro"));
    QCOMPARE(m_table->index(0, OverduesTable::User).data().toString(), QStringLiteral("Noah Tanaka"));
    QVERIFY(m_table->index(0, OverduesTable::Late).data().toString().startsWith(QLatin1String("40 ")));
    QCOMPARE(m_table->index(0, OverduesTable::LastNotice).data().toString(), QStringLiteral("–"));
    QCOMPARE(m_page->badge(), 3);
    QTRY_VERIFY(part<QLabel>("pageCounts")->text().startsWith(QLatin1String("3")));
    QCOMPARE(m_page->statusText().left(1), QStringLiteral("3"));
}

void TestOverduesPage::filtersByChips()
{
    part<ChoiceChip>("lateChip")->setValues({1});
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(m_table->index(0, OverduesTable::Title).data().toString(), QStringLiteral("Ulysses"));
    m_page->list()->filterBar()->clear();
    QTRY_COMPARE(rows(), 3);
    m_page->list()->filterBar()->setSearchText(QStringLiteral("tana"));
    QTRY_COMPARE(rows(), 2);
    m_page->list()->filterBar()->clear();
    QTRY_COMPARE(rows(), 3);
    const QList<NoticeDraft> drafts = *m_runs->prepare();
    for (const NoticeDraft &draft : drafts) {
        if (draft.kind == NoticeKind::Bill) {
            QVERIFY(m_runs->recordPaper({draft}, {*m_runs->write(draft, NoticeChannel::Letter)}));
        }
    }
    part<ToggleChip>("notNotifiedChip")->setOn(true);
    QTRY_COMPARE(rows(), 2);
}

void TestOverduesPage::showsTheFineThatRuns()
{
    m_table->setFines({{m_library->number(QStringLiteral("SELECT min(id) FROM loans")), 120}});
    QCOMPARE(m_table->index(2, OverduesTable::Title).data().toString(), QStringLiteral("Ulysses"));
    QVERIFY(m_table->index(2, OverduesTable::Fine).data().toString().contains(QLatin1String("1.20")));
    QCOMPARE(m_table->index(0, OverduesTable::Fine).data().toString(), QStringLiteral("–"));
    QCOMPARE(m_table->finesTotal(), 120);
}

void TestOverduesPage::renewsAndReturnsSeveral()
{
    QSignalSpy done(m_page.get(), &Page::done);
    m_page->list()->view()->selectAll();
    QVERIFY(part<QWidget>("bulkBar")->isVisible());
    part<QPushButton>("returnOverdue")->click();
    QCOMPARE(done.size(), 1);
    QTRY_COMPARE(rows(), 0);
    QTRY_COMPARE(m_page->badge(), 0);
}

void TestOverduesPage::declaresSeveralLost()
{
    QSignalSpy done(m_page.get(), &Page::done);
    const qint64 first = m_library->number(QStringLiteral("SELECT min(id) FROM loans"));
    m_page->list()->declareLost({first, first + 1});
    QCOMPARE(done.size(), 1);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM loans WHERE outcome = 'lost'")), 2);
}

void TestOverduesPage::writesAListForEachClass()
{
    const QString path = m_library->folder() + QStringLiteral("/list.pdf");
    m_page->list()->writeList(path, true);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(part<Message>("overduesMessage")->text().contains(QLatin1String("list.pdf")));
}

void TestOverduesPage::sendsARunThroughTheServer()
{
    MailServer server;
    useServer(server.port());
    part<QPushButton>("sendNotices")->click();
    auto *table = part<QTableWidget>("runTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), 4); // Amara's reminder; what is soon due from Noah, his second and his bill
    QVERIFY(part<QPushButton>("sendRun")->text().contains(QLatin1Char('4')));
    const QString path = m_library->folder() + QStringLiteral("/letters.pdf");
    QSignalSpy sent(m_page->run(), &NoticeRunPage::sent);
    m_page->run()->send(path);
    QTRY_COMPARE(sent.size(), 1);
    QCOMPARE(sent.first().first().value<QList<qint64>>().size(), 4);
    QVERIFY(QFile::exists(path));
    QCOMPARE(server.messages().size(), 1);
    QVERIFY(server.messages().first().contains("To: \"Amara Okafor\" <amara@example.org>"));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM notices WHERE state = 'sent'")), 4);
    QVERIFY(!part<QPushButton>("sendRun")->isVisible());
    // Once more: nothing is left to send.
    m_page->openRun();
    QVERIFY(!part<QPushButton>("sendRun")->isEnabled());
    m_page->run()->send(path);
    QCOMPARE(server.messages().size(), 1);
    part<QPushButton>("discardRun")->click();
    QTRY_VERIFY(
        m_table->index(0, OverduesTable::LastNotice).data().toString().startsWith(QStringLiteral("Bill · 20 Nov")));
}

void TestOverduesPage::tellsWhatWasNotSent()
{
    MailServer server;
    useServer(server.port());
    m_library->run(QStringLiteral("UPDATE users SET email = 'nobody@example.org' WHERE id = ?"), {m_amara});
    m_library->run(QStringLiteral("UPDATE users SET address = NULL WHERE id = ?"), {m_noah});
    m_page->openRun();
    QSignalSpy sent(m_page->run(), &NoticeRunPage::sent);
    m_page->run()->send();
    QTRY_COMPARE(sent.size(), 1);
    QVERIFY(part<Message>("runMessage")->text().contains(QLatin1String("no such mailbox")));
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM notices WHERE state = 'refused'")), 1);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM notice_items")), 0);
}

void TestOverduesPage::leavesOutAndTakesInAgain()
{
    m_page->openRun();
    auto *table = part<QTableWidget>("runTable");
    const int noah = table->findItems(QStringLiteral("Noah Tanaka"), Qt::MatchExactly).first()->row();
    table->setCurrentCell(noah, 0);
    const QString before = part<QPushButton>("sendRun")->text();
    QVERIFY(part<QPushButton>("leaveOut")->isVisible());
    part<QPushButton>("leaveOut")->click();
    QVERIFY(part<QPushButton>("sendRun")->text() != before);
    table->setCurrentCell(noah, 0);
    part<QPushButton>("leaveOut")->click();
    QCOMPARE(part<QPushButton>("sendRun")->text(), before);
}

void TestOverduesPage::stopsWhenNoServerAnswers()
{
    useServer(1);
    for (int i = 0; i < 6; ++i) {
        const qint64 user = person(QStringLiteral("User %1").arg(i), QStringLiteral("X%1").arg(i),
                                   QStringLiteral("u%1@example.org").arg(i), QString());
        lend(user, QStringLiteral("Book %1").arg(i), 5);
    }
    m_library->run(QStringLiteral("UPDATE users SET address = NULL WHERE id = ?"), {m_noah});
    m_page->openRun();
    QSignalSpy sent(m_page->run(), &NoticeRunPage::sent);
    m_page->run()->send();
    QTRY_COMPARE_WITH_TIMEOUT(sent.size(), 1, 20000);
    QCOMPARE(m_library->number(QStringLiteral("SELECT count(*) FROM notices WHERE state = 'failed'")),
             NoticeSending::mostFailures);
    QVERIFY(part<QPushButton>("sendRun")->isEnabled());
}

void TestOverduesPage::hidesWhatARoleMayNot()
{
    m_library->signInAs(Role::Assistant);
    OverduesTable table(m_library->database(), m_library->clock());
    auto *list = new OverdueList(m_library->gate(), *m_circulation, *m_lookups, table);
    OverduesPage page(list, nullptr);
    page.show();
    QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("sendNotices"))->isVisible());
    page.openRun();
    QVERIFY(!page.hasUnsavedChanges());
}

void TestOverduesPage::editsATextWithPreview()
{
    TemplatesPage page(m_library->gate(), *m_texts, *m_runs);
    page.resize(1080, 700);
    page.show();
    page.entered();
    const auto in = [&page](const char *name) { return page.findChild<QWidget *>(QString::fromLatin1(name)); };
    auto *text = page.findChild<QPlainTextEdit *>(QStringLiteral("noticeText"));
    QVERIFY(text->toPlainText().startsWith(QLatin1String("Dear {name}")));
    QVERIFY(in("noticePreview")->accessibleDescription().contains(QLatin1String("Ulysses")));
    text->setPlainText(QStringLiteral("Hello {nmae}"));
    QVERIFY(page.hasUnsavedChanges());
    QVERIFY(!in("saveNotice")->isEnabled());
    auto *suggestion = page.findChild<QPushButton *>(QStringLiteral("noticeSuggestion"));
    QVERIFY(suggestion->isVisible());
    suggestion->click();
    QCOMPARE(text->toPlainText(), QStringLiteral("Hello {name}"));
    QVERIFY(in("noticePreview")->accessibleDescription().contains(QLatin1String("Hello Amara Okafor")));
    QVERIFY(in("saveNotice")->isEnabled());
    // Another text in between keeps what is typed.
    page.findChild<Segments *>(QStringLiteral("noticeLanguage"))->setCurrent(1);
    QVERIFY(text->toPlainText().startsWith(QLatin1String("Guten Tag")));
    page.findChild<Segments *>(QStringLiteral("noticeLanguage"))->setCurrent(0);
    QCOMPARE(text->toPlainText(), QStringLiteral("Hello {name}"));
    QSignalSpy done(&page, &Page::done);
    page.perform(Act::Save);
    QCOMPARE(done.size(), 1);
    QVERIFY(!page.hasUnsavedChanges());
    QCOMPARE(m_texts->find({NoticeKind::Reminder, QStringLiteral("en"), NoticeChannel::Letter})->body,
             QStringLiteral("Hello {name}"));
    page.findChild<QPushButton *>(QStringLiteral("standardWords"))->click();
    QVERIFY(text->toPlainText().startsWith(QLatin1String("Dear {name}")));
}

void TestOverduesPage::editsStages()
{
    const qint64 child = shelves::category(*m_library, QStringLiteral("Child"));
    StagesSheet sheet(*m_texts, {{child, QStringLiteral("Child")}});
    const auto field = [&](qint64 category, const char *kind) {
        return sheet.findChild<QLineEdit *>(QStringLiteral("stage-%1-%2").arg(category).arg(QLatin1String(kind)));
    };
    QCOMPARE(field(0, "second")->text(), QStringLiteral("14"));
    QCOMPARE(field(child, "second")->text(), QString());
    QCOMPARE(field(child, "second")->placeholderText(), QStringLiteral("14"));
    field(child, "second")->setText(QStringLiteral("soon"));
    QSignalSpy saved(&sheet, &StagesSheet::saved);
    sheet.primary()->click();
    QCOMPARE(saved.size(), 0);
    field(child, "second")->setText(QStringLiteral("21"));
    field(child, "bill")->setText(QStringLiteral("off"));
    sheet.primary()->click();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(m_texts->stages()->days(NoticeKind::Second, child), std::optional(21));
    QVERIFY(!m_texts->stages()->days(NoticeKind::Bill, child));
}

QTEST_MAIN(TestOverduesPage)
#include "tst_overduespage.moc"
