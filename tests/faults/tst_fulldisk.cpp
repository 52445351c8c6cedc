// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/librarycheck.h"
#include "models/database/openlibrary.h"
#include "models/database/statement.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

/// A disk that is full for every file of the program beyond a size: the import says so, and nothing of it is stored.
class TestFullDisk : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    int carrel(const QStringList &arguments, rlim_t mostBytes, QByteArray *said = nullptr) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "HOME"}) {
            environment.insert(QString::fromLatin1(name), m_folder.path());
        }
        process.setProcessEnvironment(environment);
        if (mostBytes > 0) {
            process.setChildProcessModifier([mostBytes] {
                const rlimit limit{mostBytes, mostBytes};
                setrlimit(RLIMIT_FSIZE, &limit);
            });
        }
        process.start(QStringLiteral(CARREL_BINARY), arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit) {
            return -1;
        }
        if (said) {
            *said = process.readAllStandardError();
        }
        return process.exitCode();
    }

private slots:
    void storesAllOrNothingOfAnImport()
    {
        QFile password(file("password"));
        QVERIFY(password.open(QIODevice::WriteOnly));
        password.write("correct shelf lantern orchard\n");
        password.close();
        const QString library = file("full.carrel");
        QCOMPARE(carrel({QStringLiteral("new"), library, QStringLiteral("--admin"), QStringLiteral("hannah"),
                         QStringLiteral("--password-file"), password.fileName()},
                        0),
                 0);
        QFile csv(file("books.csv"));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("title,author,year\n");
        for (int i = 0; i < 10000; ++i) {
            csv.write(QStringLiteral("A rather long title number %1,Some Author %1,%2\n")
                          .arg(i)
                          .arg(1900 + i % 100)
                          .toUtf8());
        }
        csv.close();
        const QStringList import{QStringLiteral("import"), library,
                                 csv.fileName(),           QStringLiteral("--as"),
                                 QStringLiteral("books"),  QStringLiteral("--user"),
                                 QStringLiteral("hannah"), QStringLiteral("--password-file"),
                                 password.fileName()};
        QByteArray said;
        QCOMPARE(carrel(import, static_cast<rlim_t>(QFile(library).size() + 400000), &said), 1);
        QVERIFY(!said.trimmed().isEmpty());
        {
            const OpenedLibrary opened = openLibrary(library);
            QCOMPARE(opened.state, LibraryState::Current);
            QCOMPARE(*Statement(*opened.database, QStringLiteral("SELECT count(*) FROM books")).number(), 0);
            QCOMPARE(
                *Statement(*opened.database, QStringLiteral("SELECT count(*) FROM audit_log WHERE command = 'import'"))
                     .number(),
                0);
            for (const CheckPart &step : checkLibrary(*opened.database)) {
                QVERIFY2(step.problems.isEmpty(), qPrintable(step.name));
            }
        }
        // With room again the same import goes through.
        QCOMPARE(carrel(import, 0), 0);
        const OpenedLibrary opened = openLibrary(library);
        QCOMPARE(*Statement(*opened.database, QStringLiteral("SELECT count(*) FROM books")).number(), 10000);
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
