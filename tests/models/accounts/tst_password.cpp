// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/password.h"
#include "models/accounts/strength.h"

#include <QElapsedTimer>
#include <QMessageAuthenticationCode>
#include <QTest>

#include <sys/resource.h>

namespace {

constexpr PasswordCost cheap{1, 64 * 1024};

QString legacyOf(const QString &password, const QString &salt)
{
    return QStringLiteral("sha256$%1$%2")
        .arg(salt,
             QString::fromLatin1(
                 QMessageAuthenticationCode::hash(password.toUtf8(), salt.toUtf8(), QCryptographicHash::Sha256)
                     .toHex()));
}

} // namespace

class TestPassword : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsOwnHashes_data();
    void knowsItsOwnHashes();
    void treatsComposedAndDecomposedLettersAlike();
    void readsHashesOfTheLessonProgram_data();
    void readsHashesOfTheLessonProgram();
    void refusesTextsThatAreNoHash_data();
    void refusesTextsThatAreNoHash();
    void refusesPlantedHashesBeforeVerifying();
    void tellsShortMemoryFromAWrongPassword();
    void wantsARehashOnlyForWeakerHashes_data();
    void wantsARehashOnlyForWeakerHashes();
    void calibratesBetweenStandardAndCap();
    void ratesPasswords_data();
    void ratesPasswords();
    void takesOwnWordsIntoAccount();
    void suggestsPasswordsThatPass();
};

void TestPassword::knowsItsOwnHashes_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("plain") << QStringLiteral("correct horse");
    QTest::newRow("empty") << QString();
    QTest::newRow("arabic") << QStringLiteral("كلمة السر");
    QTest::newRow("emoji") << QStringLiteral("🐘🐘🐘 elephants");
    QTest::newRow("with a NUL") << QStringLiteral("before") + QChar(0) + QStringLiteral("after");
    QTest::newRow("long") << QString(1000, QLatin1Char('x'));
}

void TestPassword::knowsItsOwnHashes()
{
    QFETCH(QString, password);
    const auto hash = hashPassword(password, cheap);
    QVERIFY(hash);
    QVERIFY(hash->text().startsWith(QLatin1String("$argon2id$v=19$m=64,t=1,p=1$")));
    const auto right = verifyPassword(password, hash->text());
    QVERIFY(right);
    QVERIFY(*right);
    const auto wrong = verifyPassword(password + QLatin1Char('!'), hash->text());
    QVERIFY(wrong);
    QVERIFY(!*wrong);
    QVERIFY(hashPassword(password, cheap)->text() != hash->text());
}

void TestPassword::treatsComposedAndDecomposedLettersAlike()
{
    const auto hash = hashPassword(QStringLiteral("\u00e9t\u00e9 2026"), cheap);
    QVERIFY(*verifyPassword(QStringLiteral("e\u0301te\u0301 2026"), hash->text()));
}

void TestPassword::readsHashesOfTheLessonProgram_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("right");
    // Computed by another program: hmac.new(b"Zx8q", b"hunter2", "sha256").
    QTest::newRow("right") << legacyOf(QStringLiteral("hunter2"), QStringLiteral("Zx8q")) << QStringLiteral("hunter2")
                           << true;
    QTest::newRow("wrong") << legacyOf(QStringLiteral("hunter2"), QStringLiteral("Zx8q")) << QStringLiteral("hunter3")
                           << false;
    QTest::newRow("upper case digits") << QStringLiteral(
        "sha256$key$F7BC83F430538424B13298E6AA6FB143EF4D59A14946175997479DBC2D1A3CD8")
                                       << QStringLiteral("The quick brown fox jumps over the lazy dog") << true;
    QTest::newRow("known vector") << QStringLiteral(
        "sha256$key$f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8")
                                  << QStringLiteral("The quick brown fox jumps over the lazy dog") << true;
    QTest::newRow("other salt") << QStringLiteral(
        "sha256$kex$f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8")
                                << QStringLiteral("The quick brown fox jumps over the lazy dog") << false;
    QTest::newRow("greek") << legacyOf(QStringLiteral("κωδικός"), QStringLiteral("σ")) << QStringLiteral("κωδικός")
                           << true;
}

void TestPassword::readsHashesOfTheLessonProgram()
{
    QFETCH(QString, stored);
    QFETCH(QString, password);
    QFETCH(bool, right);
    QVERIFY(isLegacyHash(stored));
    QVERIFY(importedPassword(stored));
    const auto verdict = verifyPassword(password, stored);
    QVERIFY(verdict);
    QCOMPARE(*verdict, right);
}

void TestPassword::refusesTextsThatAreNoHash_data()
{
    QTest::addColumn<QString>("stored");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain text") << QStringLiteral("hunter2");
    QTest::newRow("no salt") << QStringLiteral("sha256$$") + QString(64, QLatin1Char('0'));
    QTest::newRow("short digest") << QStringLiteral("sha256$salt$abcdef");
    QTest::newRow("not hex") << QStringLiteral("sha256$salt$") + QString(64, QLatin1Char('z'));
    QTest::newRow("md5") << QStringLiteral("md5$salt$d41d8cd98f00b204e9800998ecf8427e");
    QTest::newRow("argon without salt") << QStringLiteral("$argon2id$v=19$m=64,t=1,p=1$$");
    QTest::newRow("trailing newline") << hashPassword(QStringLiteral("x"), cheap)->text() + QLatin1Char('\n');
    QTest::newRow("far too long") << QStringLiteral("$argon2id$v=19$m=64,t=1,p=1$c2FsdHNhbHQ$")
            + QString(400, QLatin1Char('A'));
}

void TestPassword::refusesTextsThatAreNoHash()
{
    QFETCH(QString, stored);
    const auto verdict = verifyPassword(QStringLiteral("x"), stored);
    QVERIFY(!verdict);
    QCOMPARE(verdict.problem().code, QStringLiteral("accounts.hashUnknown"));
    QVERIFY(!importedPassword(stored));
}

void TestPassword::refusesPlantedHashesBeforeVerifying()
{
    const QString ending = QStringLiteral("$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g");
    QElapsedTimer timer;
    timer.start();
    for (const QString &planted :
         {QStringLiteral("$argon2id$v=19$m=4194304,t=3,p=1"), QStringLiteral("$argon2id$v=19$m=262145,t=1,p=1"),
          QStringLiteral("$argon2id$v=19$m=9999999999,t=1,p=1"),
          QStringLiteral("$argon2id$v=19$m=65536,t=4000000,p=1")}) {
        const auto verdict = verifyPassword(QStringLiteral("x"), planted + ending);
        QVERIFY(!verdict);
        QCOMPARE(verdict.problem().code, QStringLiteral("accounts.hashUnknown"));
    }
    QVERIFY(timer.elapsed() < 50);
}

void TestPassword::tellsShortMemoryFromAWrongPassword()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizer itself needs the memory that this test takes away");
#endif
    const auto hash = hashPassword(QStringLiteral("roomy"), PasswordCost{1, mostPasswordMemory});
    QVERIFY(hash);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_AS, &before), 0);
    rlimit tight = before;
    tight.rlim_cur = 64ULL << 20;
    QCOMPARE(setrlimit(RLIMIT_AS, &tight), 0);
    const auto right = verifyPassword(QStringLiteral("roomy"), hash->text());
    const auto wrong = verifyPassword(QStringLiteral("other"), hash->text());
    const auto fresh = hashPassword(QStringLiteral("roomy"), PasswordCost{1, mostPasswordMemory});
    setrlimit(RLIMIT_AS, &before);
    QVERIFY(!right);
    QCOMPARE(right.problem().code, QStringLiteral("accounts.noMemory"));
    QVERIFY(!wrong);
    QCOMPARE(wrong.problem().code, QStringLiteral("accounts.noMemory"));
    QVERIFY(!fresh);
    QCOMPARE(fresh.problem().code, QStringLiteral("accounts.noMemory"));
    QVERIFY(*verifyPassword(QStringLiteral("roomy"), hash->text()));
}

void TestPassword::wantsARehashOnlyForWeakerHashes_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<bool>("wanted");
    const QString ending = QStringLiteral("$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g");
    QTest::newRow("legacy") << legacyOf(QStringLiteral("x"), QStringLiteral("y")) << true;
    QTest::newRow("argon2i") << QStringLiteral("$argon2i$v=19$m=65536,t=3,p=1") + ending << true;
    QTest::newRow("less memory") << QStringLiteral("$argon2id$v=19$m=19456,t=3,p=1") + ending << true;
    QTest::newRow("fewer passes") << QStringLiteral("$argon2id$v=19$m=65536,t=2,p=1") + ending << true;
    QTest::newRow("equal") << QStringLiteral("$argon2id$v=19$m=65536,t=3,p=1") + ending << false;
    QTest::newRow("dearer") << QStringLiteral("$argon2id$v=19$m=262144,t=2,p=1") + ending << false;
}

void TestPassword::wantsARehashOnlyForWeakerHashes()
{
    QFETCH(QString, stored);
    QFETCH(bool, wanted);
    QCOMPARE(needsRehash(stored, PasswordCost{}), wanted);
}

void TestPassword::calibratesBetweenStandardAndCap()
{
    const PasswordCost quick = calibratedPasswordCost(std::chrono::milliseconds(1));
    QCOMPARE(quick, PasswordCost{});
    const PasswordCost patient = calibratedPasswordCost(std::chrono::milliseconds(100000));
    QCOMPARE(patient.memoryBytes, mostPasswordMemory);
}

void TestPassword::ratesPasswords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("lowest");
    QTest::addColumn<int>("highest");
    QTest::addColumn<int>("advice");
    const auto row = [](const char *name, const QString &password, int lowest, int highest, PasswordAdvice advice) {
        QTest::newRow(name) << password << lowest << highest << static_cast<int>(advice);
    };
    row("empty", {}, 0, 0, PasswordAdvice::Longer);
    row("common", QStringLiteral("password"), 0, 1, PasswordAdvice::CommonWord);
    row("common with a digit", QStringLiteral("sunshine1"), 0, 1, PasswordAdvice::CommonWord);
    row("seven characters", QStringLiteral("x9$Lq2!"), 0, 2, PasswordAdvice::Longer);
    row("keyboard row", QStringLiteral("zxcvfdsa"), 0, 2, PasswordAdvice::KeyboardRow);
    row("repeats", QStringLiteral("qqqqqqqqqq"), 0, 1, PasswordAdvice::Repeats);
    row("four words", QStringLiteral("lantern ocean button maple"), 4, 4, PasswordAdvice::None);
    row("random", QStringLiteral("v7#Qm!2pLz0&"), 4, 4, PasswordAdvice::None);
    row("chinese", QStringLiteral("图书馆的安静角落很好"), 3, 4, PasswordAdvice::None);
    row("very long", QString(5000, QLatin1Char('k')) + QStringLiteral("Zq81"), 0, 4, PasswordAdvice::Repeats);
}

void TestPassword::ratesPasswords()
{
    QFETCH(QString, password);
    QFETCH(int, lowest);
    QFETCH(int, highest);
    QFETCH(int, advice);
    const PasswordStrength strength = strengthOf(password);
    QVERIFY2(strength.score >= lowest && strength.score <= highest, qPrintable(QString::number(strength.score)));
    if (strength.score < lowestPasswordScore) {
        QCOMPARE(static_cast<int>(strength.advice), advice);
        QVERIFY(!checkNewPassword(password).isEmpty());
    }
}

void TestPassword::takesOwnWordsIntoAccount()
{
    const QString password = QStringLiteral("riverside-weiss");
    const PasswordStrength blind = strengthOf(password);
    const PasswordStrength seeing =
        strengthOf(password, {QStringLiteral("Hannah Weiss"), QStringLiteral("Riverside Town Library")});
    QVERIFY(seeing.score <= blind.score);
    QVERIFY(seeing.score < lowestPasswordScore);
    QCOMPARE(seeing.advice, PasswordAdvice::OwnWord);
}

void TestPassword::suggestsPasswordsThatPass()
{
    QSet<QString> seen;
    for (int i = 0; i < 50; ++i) {
        const QString password = suggestedPassword();
        QCOMPARE(password.count(QLatin1Char('-')), 3);
        QVERIFY2(checkNewPassword(password).isEmpty(), qPrintable(password));
        seen << password;
    }
    QCOMPARE(seen.size(), 50);
}

QTEST_GUILESS_MAIN(TestPassword)
#include "tst_password.moc"
