// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/result.h"

#include <QTest>

#include <memory>
#include <type_traits>

namespace {

/// Says when it is gone.
struct Watched {
    explicit Watched(int *alive) : count(alive) { ++*count; }
    Watched(const Watched &other) : count(other.count) { ++*count; }
    Watched(Watched &&other) noexcept : count(other.count) { ++*count; }
    Watched &operator=(const Watched &) = delete;
    Watched &operator=(Watched &&) = delete;
    ~Watched() { --*count; }

    int *count;
};

Result<QList<Watched>> watched(int *alive)
{
    return QList<Watched>{Watched(alive), Watched(alive)};
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void isValueOrProblems();
    void keepsAliveWhatComesOutOfATemporary();
    void movesOutWhatCannotBeCopied();
};

void TestResult::isValueOrProblems()
{
    const Result<int> seven(7);
    QVERIFY(seven);
    QCOMPARE(*seven, 7);
    QVERIFY(seven.problems().isEmpty());
    const Result<int> refused(Problem{{}, QStringLiteral("book.gone"), {}});
    QVERIFY(!refused);
    QCOMPARE(refused.problem().code, QStringLiteral("book.gone"));
    QVERIFY(Result<void>());
    QVERIFY(!Result<void>(refused.problems()));
}

void TestResult::keepsAliveWhatComesOutOfATemporary()
{
    static_assert(!std::is_reference_v<decltype(*std::declval<Result<int>>())>);
    int alive = 0;
    int seen = 0;
    for (const Watched &one : *watched(&alive)) {
        QCOMPARE(*one.count, 2);
        ++seen;
    }
    QCOMPARE(seen, 2);
    QCOMPARE(alive, 0);
}

void TestResult::movesOutWhatCannotBeCopied()
{
    Result<std::unique_ptr<int>> owned(std::make_unique<int>(3));
    const std::unique_ptr<int> taken = *std::move(owned);
    QCOMPARE(*taken, 3);
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
