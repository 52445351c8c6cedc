// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/mail.h"
#include "tests/support/mailserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

MailMessage letter(const QString &to = QStringLiteral("amara@example.org"))
{
    MailMessage message;
    message.from = QStringLiteral("library@example.org");
    message.fromName = QStringLiteral("Riverside Town Library");
    message.to = to;
    message.toName = QStringLiteral("Amara Okafor");
    message.subject = QStringLiteral("Reminder");
    message.text = QStringLiteral("Dear Amara,\n.\n.. two dots\nZoë, Łukasz, مريم");
    message.id = QStringLiteral("notice-7");
    message.date = QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
    return message;
}

MailSettings settings(int port)
{
    MailSettings mail;
    mail.delivery = MailSettings::Delivery::Server;
    mail.fromAddress = QStringLiteral("library@example.org");
    mail.host = QStringLiteral("127.0.0.1");
    mail.port = port;
    mail.security = MailSettings::Security::None;
    return mail;
}

QByteArray bodyOf(const QByteArray &message)
{
    return QByteArray::fromBase64(message.mid(message.indexOf("\r\n\r\n") + 4).replace("\r\n", ""));
}

} // namespace

/// E-mail: what a message looks like, and what becomes of it at a server on this computer.
class TestMail : public QObject
{
    Q_OBJECT

private slots:
    void writesTheMessage();
    void encodesWhatIsNotAscii();
    void nothingTypedAddsAHeader();
    void knowsAddresses_data();
    void knowsAddresses();
    void checksTheSettings();
    void sendsToTheServer();
    void tellsRefusedFromFailed();
    void refusesAnOpenConnectionWhenEncryptionIsWanted();
    void stopsWhenCancelled();
    void writesAFileOnce();
};

void TestMail::writesTheMessage()
{
    const QByteArray mime = toMime(letter());
    QVERIFY(mime.startsWith("Date: Fri, 20 Nov 2026 10:00:00 +0000\r\n"));
    QVERIFY(mime.contains("From: \"Riverside Town Library\" <library@example.org>\r\n"));
    QVERIFY(mime.contains("To: \"Amara Okafor\" <amara@example.org>\r\n"));
    QVERIFY(mime.contains("Subject: Reminder\r\n"));
    QVERIFY(mime.contains("Message-ID: <notice-7@example.org>\r\n"));
    QVERIFY(!QByteArray(mime).replace("\r\n", "").contains('\n'));
    QCOMPARE(QString::fromUtf8(bodyOf(mime)),
             QStringLiteral("Dear Amara,\r\n.\r\n.. two dots\r\nZoë, Łukasz, مريم\r\n"));
}

void TestMail::encodesWhatIsNotAscii()
{
    MailMessage message = letter();
    message.subject =
        QStringLiteral("Überfällig: „Die Verwandlung“ und ein sehr langer Titel, der in keine Zeile passt 📚");
    message.toName = QStringLiteral("Zoë \"Zo\" Ł");
    const QByteArray mime = toMime(message);
    const QList<QByteArray> lines = mime.left(mime.indexOf("\r\n\r\n")).split('\n');
    QByteArray subject;
    bool isSubject = false;
    for (const QByteArray &line : lines) {
        QVERIFY2(line.trimmed().size() <= 90, line.constData());
        isSubject = line.startsWith("Subject:") || (isSubject && line.startsWith(' '));
        if (isSubject) {
            for (const QByteArray &word : line.trimmed().split(' ')) {
                if (word.startsWith("=?utf-8?B?")) {
                    QVERIFY(word.size() <= 75);
                    subject += QByteArray::fromBase64(word.mid(10, word.size() - 12));
                }
            }
        }
    }
    QCOMPARE(QString::fromUtf8(subject), message.subject);
    QVERIFY(!mime.contains("Zo\xC3\xAB"));
}

void TestMail::nothingTypedAddsAHeader()
{
    MailMessage message = letter();
    message.subject = QStringLiteral("A\r\nBcc: all@example.org");
    message.toName = QStringLiteral("B\nX-Evil: 1");
    message.fromName = QStringLiteral("\"C\\");
    const QByteArray mime = toMime(message);
    QVERIFY(!mime.contains("\nBcc"));
    QVERIFY(!mime.contains("\nX-Evil"));
    QVERIFY(mime.contains("From: \"\\\"C\\\\\" <library@example.org>\r\n"));
}

void TestMail::knowsAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("usual") << QStringLiteral("a.b+c@example.org") << true;
    QTest::newRow("one word after the at") << QStringLiteral("root@localhost") << true;
    QTest::newRow("other script") << QStringLiteral("zoë@bücher.example") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no at") << QStringLiteral("example.org") << false;
    QTest::newRow("two ats") << QStringLiteral("a@b@c.org") << false;
    QTest::newRow("nothing before") << QStringLiteral("@example.org") << false;
    QTest::newRow("dot at the end") << QStringLiteral("a@example.") << false;
    QTest::newRow("blank") << QStringLiteral("a b@example.org") << false;
    QTest::newRow("two addresses") << QStringLiteral("a@example.org,b@example.org") << false;
    QTest::newRow("brackets") << QStringLiteral("a@example.org>") << false;
    QTest::newRow("line break") << QStringLiteral("a@example.org\nRCPT") << false;
}

void TestMail::knowsAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, isOne);
    QCOMPARE(isMailAddress(address), isOne);
}

void TestMail::checksTheSettings()
{
    MailSettings mail;
    QVERIFY(checkMail(mail).isEmpty());
    mail.delivery = MailSettings::Delivery::Files;
    QCOMPARE(checkMail(mail).value(0).code, QStringLiteral("mail.fromMissing"));
    mail.fromAddress = QStringLiteral("library");
    QCOMPARE(checkMail(mail).value(0).code, QStringLiteral("mail.addressInvalid"));
    mail.fromAddress = QStringLiteral("library@example.org");
    QVERIFY(checkMail(mail).isEmpty());
    mail.delivery = MailSettings::Delivery::Server;
    mail.port = 0;
    const Problems problems = checkMail(mail);
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.at(0).code, QStringLiteral("mail.hostMissing"));
    QCOMPARE(problems.at(1).code, QStringLiteral("mail.portOutOfRange"));
    mail.host = QStringLiteral("mail.example.org/evil");
    QCOMPARE(checkMail(mail).value(0).code, QStringLiteral("mail.hostMissing"));
}

void TestMail::sendsToTheServer()
{
    MailServer server;
    const MailAnswer answer = sendMail(settings(server.port()), {}, letter());
    QVERIFY2(answer.fate == MailFate::Sent, qPrintable(answer.problem.arguments.join(QLatin1Char(' '))));
    QCOMPARE(server.messages().size(), 1);
    QCOMPARE(server.messages().first(), toMime(letter()));
    QVERIFY(server.talk().contains("MAIL FROM:<library@example.org>"));
    QVERIFY(server.talk().contains("RCPT TO:<amara@example.org>"));
}

void TestMail::tellsRefusedFromFailed()
{
    MailServer server;
    const MailAnswer refused = sendMail(settings(server.port()), {}, letter(QStringLiteral("nobody@example.org")));
    QCOMPARE(static_cast<int>(refused.fate), static_cast<int>(MailFate::Refused));
    QCOMPARE(refused.problem.code, QStringLiteral("mail.refused"));
    QVERIFY2(refused.problem.arguments.value(0).contains(QLatin1String("no such mailbox")),
             qPrintable(refused.problem.arguments.value(0)));
    const MailAnswer busy = sendMail(settings(server.port()), {}, letter(QStringLiteral("later@example.org")));
    QCOMPARE(static_cast<int>(busy.fate), static_cast<int>(MailFate::Failed));
    QCOMPARE(sendMail(settings(server.port()), {}, letter(QStringLiteral("not an address"))).problem.code,
             QStringLiteral("mail.addressInvalid"));
    QVERIFY(server.messages().isEmpty());
    const MailAnswer nowhere = sendMail(settings(1), {}, letter());
    QCOMPARE(static_cast<int>(nowhere.fate), static_cast<int>(MailFate::Failed));
    QCOMPARE(nowhere.problem.code, QStringLiteral("mail.failed"));
}

void TestMail::refusesAnOpenConnectionWhenEncryptionIsWanted()
{
    MailServer server;
    MailSettings mail = settings(server.port());
    mail.security = MailSettings::Security::StartTls;
    mail.userName = QStringLiteral("library");
    const MailAnswer answer = sendMail(mail, QStringLiteral("secret word"), letter());
    QCOMPARE(static_cast<int>(answer.fate), static_cast<int>(MailFate::Failed));
    QVERIFY(server.messages().isEmpty());
    QVERIFY(!server.talk().contains("AUTH"));
}

void TestMail::stopsWhenCancelled()
{
    MailServer server;
    const MailAnswer answer = sendMail(settings(server.port()), {}, letter(), [] { return true; });
    QCOMPARE(static_cast<int>(answer.fate), static_cast<int>(MailFate::Failed));
    QVERIFY(server.messages().isEmpty());
}

void TestMail::writesAFileOnce()
{
    const QTemporaryDir folder;
    const Result<QString> path = writeMailFile(folder.path(), letter());
    QVERIFY(path);
    QFile file(*path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), toMime(letter()));
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QCOMPARE(writeMailFile(folder.path(), letter()).problem().code, QStringLiteral("mail.fileExists"));
    QCOMPARE(writeMailFile(folder.path() + QStringLiteral("/gone"), letter()).problem().code,
             QStringLiteral("mail.fileNotWritten"));
}

QTEST_GUILESS_MAIN(TestMail)
#include "tst_mail.moc"
