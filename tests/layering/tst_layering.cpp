// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/sourcetree.h"

#include <QTest>

namespace {

const QStringList code{QStringLiteral("*.cpp"), QStringLiteral("*.h")};
const QStringList product{QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models")};

/// The folders of models/, each may include those before it.
const QStringList order{QStringLiteral("values"),      QStringLiteral("database"),  QStringLiteral("tables"),
                        QStringLiteral("accounts"),    QStringLiteral("settings"),  QStringLiteral("backup"),
                        QStringLiteral("lookups"),     QStringLiteral("catalogue"), QStringLiteral("users"),
                        QStringLiteral("circulation"), QStringLiteral("notices"),   QStringLiteral("search"),
                        QStringLiteral("exchange"),    QStringLiteral("reports"),   QStringLiteral("privacy"),
                        QStringLiteral("day"),         QStringLiteral("undo")};

/// What every folder of models/ may include wherever it stands: who is signed in, and the door for commands.
const QStringList forAll{QStringLiteral("models/accounts/role.h"), QStringLiteral("models/accounts/permission.h"),
                         QStringLiteral("models/accounts/session.h"), QStringLiteral("models/accounts/commandgate.h")};

/// The folders of ui/ that know no subject; every other folder of ui/ is a subject.
const QStringList shared{QStringLiteral("ui/widgets"), QStringLiteral("ui/problemtext"),
                         QStringLiteral("ui/translation"), QStringLiteral("ui/printing")};

QString modelsFolder(const QString &include)
{
    return include.startsWith(QLatin1String("models/")) ? include.section(QLatin1Char('/'), 1, 1) : QString();
}

} // namespace

/// The walls of the house, checked on the source tree itself.
class LayeringTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheSources();
    void includesPointDownwards();
    void foldersOfModelsIncludeOnlyThoseAbove();
    void everyFolderOfModelsHasAPlace();
    void subjectsOfTheInterfaceDoNotKnowEachOther();
    void widgetsKnowNoSubject();
    void databaseHeadersStayWhereTheyBelong();
    void interfaceContainsNoSql();
    void modelsKnowNoScreen();
    void onlyTheDatabaseRunsSql();
    void textsOfModelsAreHeadingsOrBadges();
    void textsNameTheirContext();
    void questionsAreOurOwnSheets();
    void todayComesFromAClock();
    void everySourceFileSaysItsLicence();
    void everyHeaderIsGuarded();
    void ownHeaderComesFirst();
    void filesStaySmall();
    void nothingIsReplacedSilently();
    void nothingIsLeftUndone();
    void noForeignHostIsNamed();
    void noMachineIsNamed();

private:
    static void verify(const QStringList &offenders)
    {
        QVERIFY2(offenders.isEmpty(), qPrintable(QLatin1Char('\n') + offenders.join(QLatin1Char('\n'))));
    }
};

void LayeringTest::findsTheSources()
{
    for (const QString &folder : product) {
        QVERIFY2(!sourceFiles({folder}, code).isEmpty(), qPrintable(folder));
    }
}

void LayeringTest::includesPointDownwards()
{
    QStringList offenders;
    for (const SourceFile &file : sourceFiles(product, code)) {
        for (const QString &include : includesOf(file)) {
            const bool upwards =
                (file.under(QStringLiteral("models"))
                 && (include.startsWith(QLatin1String("ui/")) || include.startsWith(QLatin1String("app/"))))
                || (file.under(QStringLiteral("ui")) && include.startsWith(QLatin1String("app/")))
                || include.startsWith(QLatin1String("tests/")) || include.contains(QLatin1String("../"));
            if (upwards) {
                offenders << file.path + QStringLiteral(" includes ") + include;
            }
        }
    }
    verify(offenders);
}

void LayeringTest::foldersOfModelsIncludeOnlyThoseAbove()
{
    QStringList offenders;
    for (const SourceFile &file : sourceFiles({QStringLiteral("models")}, code)) {
        const qsizetype here = order.indexOf(modelsFolder(file.path));
        for (const QString &include : includesOf(file)) {
            const QString folder = modelsFolder(include);
            const bool isForAll = forAll.contains(include) || folder == QLatin1String("settings");
            if (!folder.isEmpty() && !isForAll && order.indexOf(folder) > here) {
                offenders << file.path + QStringLiteral(" includes ") + include;
            }
        }
    }
    verify(offenders);
}

void LayeringTest::everyFolderOfModelsHasAPlace()
{
    QStringList offenders;
    for (const SourceFile &file : sourceFiles({QStringLiteral("models")}, code)) {
        if (!order.contains(modelsFolder(file.path))) {
            offenders << file.path;
        }
    }
    verify(offenders);
}

void LayeringTest::subjectsOfTheInterfaceDoNotKnowEachOther()
{
    QStringList offenders;
    for (const SourceFile &file : sourceFiles({QStringLiteral("ui")}, code)) {
        const bool inSubject = file.path.count(QLatin1Char('/')) > 1;
        for (const QString &include : includesOf(file)) {
            if (!inSubject || !include.startsWith(QLatin1String("ui/"))) {
                continue;
            }
            const QString target = include.section(QLatin1Char('/'), 0, 1);
            const bool isRootHeader = include.count(QLatin1Char('/')) == 1;
            const bool isWindow = include == QLatin1String("ui/mainwindow.h");
            if (isWindow || (!isRootHeader && target != file.folder(2) && !shared.contains(target))) {
                offenders << file.path + QStringLiteral(" includes ") + include;
            }
        }
    }
    verify(offenders);
}

void LayeringTest::widgetsKnowNoSubject()
{
    static const QStringList known{QStringLiteral("values"), QStringLiteral("database"), QStringLiteral("tables"),
                                   QStringLiteral("settings"), QStringLiteral("accounts")};
    QStringList offenders;
    for (const SourceFile &file : sourceFiles(shared, code)) {
        for (const QString &include : includesOf(file)) {
            const QString folder = modelsFolder(include);
            const bool isOtherUi = include.startsWith(QLatin1String("ui/")) && include != QLatin1String("ui/page.h")
                && !shared.contains(include.section(QLatin1Char('/'), 0, 1));
            if (isOtherUi || (!folder.isEmpty() && !known.contains(folder))) {
                offenders << file.path + QStringLiteral(" includes ") + include;
            }
        }
    }
    verify(offenders);
}

void LayeringTest::databaseHeadersStayWhereTheyBelong()
{
    static const QRegularExpression database(QStringLiteral("^(QtSql|QSql|sqlite3)"));
    QStringList offenders;
    for (const SourceFile &file : sourceFiles(product, code)) {
        if (file.under(QStringLiteral("models/database")) || file.under(QStringLiteral("models/tables"))
            || file.path.startsWith(QLatin1String("ui/widgets/lookupdelegate"))) {
            continue;
        }
        for (const QString &include : includesOf(file)) {
            if (database.match(include).hasMatch()) {
                offenders << file.path + QStringLiteral(" includes ") + include;
            }
        }
    }
    verify(offenders);
}

void LayeringTest::interfaceContainsNoSql()
{
    static const QRegularExpression sql(QStringLiteral(
        "\"[^\"]*\\b(SELECT [a-z*(]|INSERT INTO|UPDATE [a-z_]+ SET|DELETE FROM|CREATE TABLE|PRAGMA |WHERE [a-z])"));
    verify(linesMatching(sourceFiles({QStringLiteral("ui")}, code), sql));
}

void LayeringTest::modelsKnowNoScreen()
{
    static const QRegularExpression screen(
        QStringLiteral("^(QtGui|QtWidgets|QWidget|QDialog|QMessageBox|QPixmap|QImage|QIcon|QColor|QFont|QPainter|"
                       "QPrinter|QApplication|"
                       "QGuiApplication|QValidator|QTextDocument|QStyle|QAction|QKeySequence|QClipboard)\\b"));
    QStringList offenders;
    for (const SourceFile &file : sourceFiles({QStringLiteral("models")}, code)) {
        for (const QString &include : includesOf(file)) {
            if (screen.match(include).hasMatch()) {
                offenders << file.path + QStringLiteral(" includes ") + include;
            }
        }
    }
    verify(offenders);
}

void LayeringTest::onlyTheDatabaseRunsSql()
{
    // Everybody else uses Statement, which binds values and checks every result.
    static const QRegularExpression query(QStringLiteral("\\bQSqlQuery\\b(?! ?[,;.])[^/]*[({]|sqlite3_(exec|prepare)"));
    QStringList offenders;
    for (const SourceFile &file : sourceFiles(product, code)) {
        // The fast reading of long id lists is SQLite's own, and reads only.
        if (!file.under(QStringLiteral("models/database"))
            && !file.path.startsWith(QLatin1String("models/tables/sqlitescan"))) {
            offenders << linesMatching({file}, query);
        }
    }
    verify(offenders);
}

void LayeringTest::textsOfModelsAreHeadingsOrBadges()
{
    // Problems are codes; their sentences live in ui/problemtext.
    static const QRegularExpression text(QStringLiteral("\\btr\\(|\\btranslate\\(|QT_TR|QT_TRANSLATE"));
    static const QRegularExpression mayHeadColumns(
        QStringLiteral("(table|tablecells|columns|availability)\\.(cpp|h)$"));
    QStringList offenders;
    for (const SourceFile &file : sourceFiles({QStringLiteral("models")}, code)) {
        if (!mayHeadColumns.match(file.path).hasMatch()) {
            offenders << linesMatching({file}, text);
        }
    }
    verify(offenders);
}

void LayeringTest::questionsAreOurOwnSheets()
{
    // Qt's boxes answer to Enter, and a scanner presses Enter.
    static const QRegularExpression box(QStringLiteral("\\b(QMessageBox|QInputDialog|QErrorMessage)\\b"));
    verify(linesMatching(sourceFiles({QStringLiteral("ui"), QStringLiteral("app")}, code), box));
}

void LayeringTest::todayComesFromAClock()
{
    // Widgets may mark today in a calendar, and the Desk leaves this year's number away; everything else asks a Clock,
    // which stands in the library's zone.
    static const QRegularExpression today(QStringLiteral("\\bQDate::currentDate\\("));
    QStringList offenders;
    for (const SourceFile &file : sourceFiles(product, code)) {
        if (!file.under(QStringLiteral("ui/widgets")) && file.path != QLatin1String("ui/desk/desktexts.cpp")) {
            offenders << linesMatching({file}, today);
        }
    }
    verify(offenders);
}

void LayeringTest::textsNameTheirContext()
{
    // lupdate does not follow aliases: a text read through `using T = UndoText; T::tr(…)` is never found at run time.
    static const QRegularExpression alias(
        QStringLiteral("\\b[A-Z][a-z]?::tr\\(|\\busing [A-Za-z]+ = [A-Za-z]*Texts?;"));
    verify(linesMatching(sourceFiles({QStringLiteral("ui"), QStringLiteral("app")}, code), alias));
}

void LayeringTest::everySourceFileSaysItsLicence()
{
    QList<SourceFile> files =
        sourceFiles(product + QStringList{QStringLiteral("tests"), QStringLiteral("packaging"), QStringLiteral(".ci")},
                    code
                        + QStringList{QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake"),
                                      QStringLiteral("*.sh"), QStringLiteral("*.py"), QStringLiteral("run")});
    QStringList offenders;
    for (const SourceFile &file : files) {
        const QString head = file.lines.mid(0, 4).join(QLatin1Char('\n'));
        if (!head.contains(QLatin1String("SPDX-FileCopyrightText:"))
            || !head.contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later"))) {
            offenders << file.path;
        }
    }
    verify(offenders);
}

void LayeringTest::everyHeaderIsGuarded()
{
    QStringList offenders;
    for (const SourceFile &file :
         sourceFiles(product + QStringList{QStringLiteral("tests")}, {QStringLiteral("*.h")})) {
        if (!file.lines.mid(0, 6).contains(QStringLiteral("#pragma once"))) {
            offenders << file.path;
        }
    }
    verify(offenders);
}

void LayeringTest::ownHeaderComesFirst()
{
    const QString root = QStringLiteral(CARREL_SOURCE_DIR) + QLatin1Char('/');
    QStringList offenders;
    for (const SourceFile &file : sourceFiles(product, {QStringLiteral("*.cpp")})) {
        const QString header = file.path.chopped(4) + QStringLiteral(".h");
        if (QFile::exists(root + header) && includesOf(file).value(0) != header) {
            offenders << file.path;
        }
    }
    verify(offenders);
}

void LayeringTest::filesStaySmall()
{
    QStringList offenders;
    for (const SourceFile &file : sourceFiles(product + QStringList{QStringLiteral("tests")}, code)) {
        const bool isWindow = file.path.startsWith(QLatin1String("ui/mainwindow."));
        if (file.lines.size() > (isWindow ? 300 : 500)) {
            offenders << QStringLiteral("%1 has %2 lines").arg(file.path).arg(file.lines.size());
        }
    }
    verify(offenders);
}

void LayeringTest::nothingIsReplacedSilently()
{
    static const QRegularExpression replace(QStringLiteral("\\b(OR\\s+REPLACE|REPLACE\\s+INTO)\\b"));
    verify(linesMatching(
        sourceFiles(product + QStringList{QStringLiteral("resources")}, code + QStringList{QStringLiteral("*.sql")}),
        replace));
}

void LayeringTest::nothingIsLeftUndone()
{
    // Spelt in halves, or this file would find itself.
    const QRegularExpression undone(QStringLiteral("\\b(TO") + QStringLiteral("DO|FIX") + QStringLiteral("ME|XX")
                                    + QStringLiteral("X|HA") + QStringLiteral("CK)\\b"));
    verify(linesMatching(
        sourceFiles(product + QStringList{QStringLiteral("tests"), QStringLiteral("packaging")},
                    code + QStringList{QStringLiteral("*.txt"), QStringLiteral("*.sh"), QStringLiteral("*.cmake")}),
        undone));
}

void LayeringTest::noForeignHostIsNamed()
{
    // The names of XML vocabularies are addresses too, but nothing is ever fetched from them.
    static const QRegularExpression host(QStringLiteral(
        "\\b(https?|ftp)://(?!www\\.w3\\.org/|www\\.freedesktop\\.org/standards|localhost|127\\.0\\.0\\.1)"));
    const QStringList everything{QStringLiteral("*.cpp"), QStringLiteral("*.h"),   QStringLiteral("*.sql"),
                                 QStringLiteral("*.svg"), QStringLiteral("*.xml"), QStringLiteral("*.desktop"),
                                 QStringLiteral("*.qss"), QStringLiteral("*.html")};
    verify(linesMatching(
        sourceFiles(product + QStringList{QStringLiteral("resources"), QStringLiteral("packaging")}, everything),
        host));
}

void LayeringTest::noMachineIsNamed()
{
    static const QRegularExpression place(QStringLiteral("(^|[^.\\w])/(root|home|work)/"));
    verify(linesMatching(
        sourceFiles(
            product + QStringList{QStringLiteral("tests"), QStringLiteral("resources"), QStringLiteral("packaging")},
            code + QStringList{QStringLiteral("*.txt"), QStringLiteral("*.sh"), QStringLiteral("*.md")}),
        place));
}

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
