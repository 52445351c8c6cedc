// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/inquiry.h"
#include "models/database/statement.h"
#include "tests/support/testlibrary.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

namespace {

/// A read that stands still in the other thread until the test lets it go on.
class Gateway
{
public:
    Result<int> pass(int answer)
    {
        ++m_passing;
        m_open.acquire();
        return answer;
    }
    void open(int times = 1) { m_open.release(times); }
    int passing() const { return m_passing; }

private:
    QSemaphore m_open;
    std::atomic<int> m_passing = 0;
};

Result<qint64> countUsers(CommandGate &gate)
{
    return Statement(gate.database(), QStringLiteral("SELECT count(*) FROM users")).number();
}

} // namespace

class TestInquiry : public QObject
{
    Q_OBJECT

private slots:
    void answersAtOnceWithoutAReader();
    void answersFromAnotherConnection();
    void dropsWhatIsNoLongerAsked();
    void asksOnceMoreHoweverOftenSomethingChanged();
    void restsBetweenTheSameQuestions();
    void tellsWhenItLasts();
    void isHarmlessWhenNobodyIsThereAnyMore();
    void isHarmlessWhenTheLibraryIsClosed();
    void handsOverWhatWentWrong();
};

void TestInquiry::answersAtOnceWithoutAReader()
{
    TestLibrary library;
    Inquiry inquiry(library.gate());
    qint64 answer = -1;
    inquiry.ask(&countUsers, [&](const Result<qint64> &users) { answer = *users; });
    QCOMPARE(answer, library.number(QStringLiteral("SELECT count(*) FROM users")));
    QVERIFY(!inquiry.isAsking());
}

void TestInquiry::answersFromAnotherConnection()
{
    TestLibrary library;
    Worker reader(library.database(), {Database::Access::ReadOnly});
    library.gate().setReader(&reader);
    Inquiry inquiry(library.gate());
    qint64 answer = -1;
    bool isOther = false;
    QDate today;
    inquiry.ask(
        [own = &library.database()](CommandGate &gate) -> Result<std::tuple<qint64, bool, QDate>> {
            return std::tuple(*countUsers(gate), &gate.database() != own && gate.mayDo(Command::EditBook),
                              gate.clock().today());
        },
        [&](const auto &found) { std::tie(answer, isOther, today) = *found; });
    QVERIFY(inquiry.isAsking());
    QCOMPARE(answer, -1);
    QTRY_COMPARE(answer, library.number(QStringLiteral("SELECT count(*) FROM users")));
    QVERIFY(isOther);
    QCOMPARE(today, library.gate().clock().today());
    QVERIFY(!inquiry.isAsking());
}

void TestInquiry::dropsWhatIsNoLongerAsked()
{
    TestLibrary library;
    Worker reader(library.database(), {Database::Access::ReadOnly});
    library.gate().setReader(&reader);
    Gateway gateway;
    Inquiry inquiry(library.gate());
    QList<int> answers;
    for (const int question : {1, 2, 3}) {
        inquiry.ask([&gateway, question](CommandGate &) { return gateway.pass(question); },
                    [&](const Result<int> &answer) { answers << *answer; });
    }
    gateway.open(3);
    QTRY_COMPARE(answers, QList<int>{3});
    inquiry.ask([&gateway](CommandGate &) { return gateway.pass(4); },
                [&](const Result<int> &answer) { answers << *answer; });
    inquiry.cancel();
    gateway.open();
    QTRY_VERIFY(!reader.isBusy());
    QCOMPARE(answers, QList<int>{3});
}

void TestInquiry::asksOnceMoreHoweverOftenSomethingChanged()
{
    TestLibrary library;
    Worker reader(library.database(), {Database::Access::ReadOnly});
    library.gate().setReader(&reader);
    Gateway gateway;
    Inquiry inquiry(library.gate());
    QList<int> answers;
    for (const int question : {1, 2, 3, 4}) {
        inquiry.askAgain([&gateway, question](CommandGate &) { return gateway.pass(question); },
                         [&](const Result<int> &answer) { answers << *answer; });
    }
    gateway.open(4);
    QTRY_COMPARE(answers, (QList<int>{1, 4}));
    QTRY_VERIFY(!reader.isBusy());
    QCOMPARE(gateway.passing(), 2);
}

void TestInquiry::restsBetweenTheSameQuestions()
{
    TestLibrary library;
    Inquiry inquiry(library.gate());
    inquiry.setRest(std::chrono::milliseconds(80));
    int asked = 0;
    const auto ask = [&] {
        inquiry.askAgain([](CommandGate &) { return Result<int>(1); }, [&](const Result<int> &) { ++asked; });
    };
    for (int i = 0; i < 20; ++i) {
        ask();
    }
    QCOMPARE(asked, 1);
    QTRY_COMPARE(asked, 2);
    inquiry.ask([](CommandGate &) { return Result<int>(1); }, [&](const Result<int> &) { ++asked; });
    QCOMPARE(asked, 3); // something else does not wait
}

void TestInquiry::tellsWhenItLasts()
{
    TestLibrary library;
    Worker reader(library.database(), {Database::Access::ReadOnly});
    library.gate().setReader(&reader);
    Gateway gateway;
    Inquiry inquiry(library.gate());
    QSignalSpy lasting(&inquiry, &Inquiry::lasting);
    bool isDone = false;
    inquiry.ask(&countUsers, [&](const Result<qint64> &) { isDone = true; });
    QTRY_VERIFY(isDone);
    QCOMPARE(lasting.size(), 0);
    inquiry.ask([&gateway](CommandGate &) { return gateway.pass(1); }, [](const Result<int> &) {});
    QTRY_COMPARE(lasting.size(), 1);
    QVERIFY(lasting.first().first().toBool());
    gateway.open();
    QTRY_COMPARE(lasting.size(), 2);
    QVERIFY(!lasting.last().first().toBool());
}

void TestInquiry::isHarmlessWhenNobodyIsThereAnyMore()
{
    TestLibrary library;
    Worker reader(library.database(), {Database::Access::ReadOnly});
    library.gate().setReader(&reader);
    Gateway gateway;
    int told = 0;
    auto inquiry = std::make_unique<Inquiry>(library.gate());
    const auto ask = [&] {
        inquiry->ask([&gateway](CommandGate &) { return gateway.pass(1); }, [&](const Result<int> &) { ++told; });
    };
    ask();
    QTRY_COMPARE(gateway.passing(), 1);
    inquiry.reset();
    gateway.open();
    QTRY_VERIFY(!reader.isBusy());
    QCOMPARE(told, 0);
    // Going away while it is told.
    inquiry = std::make_unique<Inquiry>(library.gate());
    inquiry->ask([](CommandGate &) { return Result<int>(1); },
                 [&](const Result<int> &) {
                     ++told;
                     inquiry.reset();
                 });
    QTRY_COMPARE(told, 1);
    QVERIFY(!inquiry);
}

void TestInquiry::isHarmlessWhenTheLibraryIsClosed()
{
    TestLibrary library;
    auto reader = std::make_unique<Worker>(library.database(), Worker::Settings{Database::Access::ReadOnly});
    library.gate().setReader(reader.get());
    Gateway gateway;
    int told = 0;
    auto inquiry = std::make_unique<Inquiry>(library.gate());
    inquiry->ask([&gateway](CommandGate &) { return gateway.pass(1); }, [&](const Result<int> &) { ++told; });
    QTRY_COMPARE(gateway.passing(), 1);
    gateway.open();
    reader.reset();
    library.gate().setReader(nullptr);
    QCoreApplication::processEvents();
    QCOMPARE(told, 0);
    inquiry.reset();
}

void TestInquiry::handsOverWhatWentWrong()
{
    TestLibrary library;
    Worker reader(library.database(), {Database::Access::ReadOnly});
    library.gate().setReader(&reader);
    Inquiry inquiry(library.gate());
    QString code;
    inquiry.ask([](CommandGate &gate) { return Statement(gate.database(), QStringLiteral("SELECT nothing")).number(); },
                [&](const Result<qint64> &answer) { code = answer ? QStringLiteral("fine") : answer.problem().code; });
    QTRY_VERIFY(!code.isEmpty());
    QCOMPARE(code, QStringLiteral("database.failed"));
}

QTEST_GUILESS_MAIN(TestInquiry)
#include "tst_inquiry.moc"
