// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A session in the real window: how long its event loop is ever kept waiting, and from a scan to the painted answer.
#include "app/librarysession.h"
#include "app/signinflow.h"
#include "app/workspace.h"
#include "models/database/statement.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/generate.h"
#include "models/exchange/importjob.h"
#include "models/settings/stationpreferences.h"
#include "tests/benchmarks/benchlibrary.h"
#include "ui/mainwindow.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <sqlite3.h>
#include <thread>

namespace {

constexpr double longestGap = 50;

/// Ticks every millisecond and notices when a tick comes late.
class GapWatch : public QObject
{
public:
    GapWatch()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        connect(&m_tick, &QTimer::timeout, this, [this] {
            m_gaps.push_back(double(m_sinceTick.nsecsElapsed()) / 1e6);
            m_sinceTick.start();
        });
        m_sinceTick.start();
        m_tick.start(1);
    }
    /// The longest gap since the last call, against the bar.
    void say(const char *step)
    {
        wait(20);
        const std::string text = std::string("   gap: ") + step;
        report(text.c_str(), percentile(m_gaps, 1), longestGap, 1);
        m_gaps.clear();
    }
    /// What the benchmark itself did meanwhile does not count.
    void startOver()
    {
        m_gaps.clear();
        m_sinceTick.start();
    }
    static void wait(int milliseconds)
    {
        QElapsedTimer timer;
        timer.start();
        do {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        } while (timer.elapsed() < milliseconds);
    }

private:
    QTimer m_tick;
    QElapsedTimer m_sinceTick;
    Figures m_gaps;
};

/// Says which statements kept the interface waiting: on its own connection none should take a tenth of a frame.
void nameSlowStatements(sqlite3 *handle)
{
    sqlite3_trace_v2(
        handle, SQLITE_TRACE_PROFILE,
        [](unsigned, void *, void *statement, void *nanoseconds) {
            constexpr double slow = 5;
            const double took = double(*static_cast<sqlite3_int64 *>(nanoseconds)) / 1e6;
            if (took > slow) {
                std::printf("      %8.1f ms  %s\n", took, sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
            }
            return 0;
        },
        nullptr);
}

template <typename T>
T *visible(QWidget *root, const char *name)
{
    for (T *widget : root->findChildren<T *>(QString::fromLatin1(name))) {
        if (widget->isVisible()) {
            return widget;
        }
    }
    qFatal("there is no %s", name);
    return nullptr;
}

Page *pageOf(MainWindow &window, const char *title)
{
    for (Page *page : window.pages()) {
        if (page->title() == QLatin1String(title)) {
            window.showPage(page);
            return page;
        }
    }
    qFatal("there is no page %s", title);
    return nullptr;
}

void type(QWidget *field, const char *text)
{
    for (const char *letter = text; *letter != '\0'; ++letter) {
        QTest::keyClick(field, *letter);
        GapWatch::wait(80);
    }
}

void settle(RecordView *view)
{
    waitForRows(*view->table());
    GapWatch::wait(50);
}

void workInBooks(MainWindow &window, GapWatch &gaps)
{
    Page *page = pageOf(window, "Books");
    auto *view = page->findChild<RecordView *>(QStringLiteral("grid"));
    settle(view);
    gaps.say("Books shown");
    auto *search = visible<QLineEdit>(page, "searchBox");
    search->setFocus();
    type(search, "class mem");
    gaps.say("typing in the search box");
    search->clear();
    settle(view);
    gaps.say("search cleared");
    for (const int column : {int(BooksTable::Year), int(BooksTable::Publisher), int(BooksTable::Title)}) {
        view->sortByColumn(column, Qt::AscendingOrder);
        settle(view);
    }
    gaps.say("sorting by three columns");
    for (const Qt::Key key : {Qt::Key_End, Qt::Key_Home, Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_End}) {
        QTest::keyClick(view, key);
        GapWatch::wait(30);
    }
    gaps.say("jumping to the end and back");
    const QModelIndex cell = view->model()->index(5, BooksTable::Title);
    view->setCurrentIndex(cell);
    view->edit(cell);
    GapWatch::wait(30);
    if (auto *editor = view->findChild<QLineEdit *>()) {
        QTest::keyClicks(editor, QStringLiteral("Edited "));
        QTest::keyClick(editor, Qt::Key_Return);
    }
    settle(view);
    gaps.say("editing a title");
}

void workAtTheDesk(MainWindow &window, BenchLibrary &reader, GapWatch &gaps)
{
    Page *desk = pageOf(window, "Desk");
    auto *field = visible<QLineEdit>(desk, "scanEdit");
    GapWatch::wait(100);
    gaps.say("Desk shown");
    const auto text = [&](const QString &sql) {
        const auto found = Statement(reader.database(), sql).all([](const Row &row) { return row.text(0); });
        return found ? *found : QStringList();
    };
    const QStringList cards = text(QStringLiteral(
        "SELECT card_number FROM users u WHERE role = 'member' AND is_active = 1 AND block_reason IS NULL AND "
        "(expires_on IS NULL OR expires_on > date('now', '+1 year')) AND NOT EXISTS (SELECT 1 FROM loans l WHERE "
        "l.user_id = u.id AND l.returned_at IS NULL) LIMIT 20"));
    const QStringList barcodes = text(QStringLiteral(
        "SELECT c.barcode FROM copy_availability a JOIN copies c ON c.id = a.copy_id WHERE availability = 'available' "
        "AND a.copy_id % 11 = 0 LIMIT 20"));
    gaps.startOver();
    const auto scan = [&](const QString &code) {
        field->setText(code);
        return milliseconds([&] {
            QTest::keyClick(field, Qt::Key_Return);
            QCoreApplication::processEvents();
        });
    };
    Figures lending;
    for (int i = 0; i < qMin(cards.size(), barcodes.size()); ++i) {
        scan(cards.at(i));
        GapWatch::wait(20);
        lending.push_back(scan(barcodes.at(i)));
        GapWatch::wait(20);
    }
    gaps.say("lending by scans");
    const qint64 lent = reader.number(QStringLiteral("SELECT count(*) FROM loans WHERE returned_at IS NULL AND "
                                                     "loaned_at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-1 hour')"));
    gaps.startOver();
    QTest::keyClick(desk, Qt::Key_Escape);
    QTest::mouseClick(visible<QAbstractButton>(desk, "returnMode"), Qt::LeftButton);
    Figures returning;
    for (const QString &barcode : barcodes) {
        returning.push_back(scan(barcode));
        GapWatch::wait(20);
    }
    gaps.say("taking back by scans");
    std::printf("   %d lent by scans; scan to painted answer, transaction included: lend median %.1f, worst %.1f ms; "
                "return median %.1f, worst %.1f ms\n",
                int(lent), median(lending), percentile(lending, 1), median(returning), percentile(returning, 1));
    gate("every scan lent", lent >= cards.size());
    // The transaction alone, on the same library: what is over it is the interface's.
    Figures alone;
    const auto copies = reader.numbers(QStringLiteral(
        "SELECT copy_id FROM copy_availability WHERE availability = 'available' AND copy_id % 13 = 0 LIMIT 20"));
    const auto users = reader.numbers(QStringLiteral("SELECT id FROM users u WHERE role = 'member' AND is_active = 1 "
                                                     "AND NOT EXISTS (SELECT 1 FROM loans l WHERE l.user_id = u.id AND "
                                                     "l.returned_at IS NULL) LIMIT 20"));
    for (std::size_t i = 0; i < copies.size() && i < users.size(); ++i) {
        alone.push_back(milliseconds([&] { (void)reader.services().circulation.lend(users[i], copies[i]); }));
    }
    report("8. scan to painted answer, over the transaction", median(lending) - median(alone), 16, 1);
}

/// New books from a file, in another thread with a connection of its own, as the window's worker does it.
std::thread importInBackground(const QString &library, const QString &path, std::atomic<bool> &isDone)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write %s", qPrintable(path));
    }
    CsvWriter csv(file);
    (void)csv.write({QStringLiteral("title"), QStringLiteral("authors"), QStringLiteral("year")});
    for (int row = 0; row < 3000; ++row) {
        (void)csv.write({QStringLiteral("In the background %1").arg(row), QStringLiteral("Writer %1").arg(row % 99),
                         QStringLiteral("1999")});
    }
    (void)csv.finish();
    return std::thread([library, path, &isDone] {
        {
            BenchLibrary writer(library);
            ImportWish wish;
            wish.path = path;
            const Result<ImportPlan> plan = planImport(wish);
            const auto summary = runImport(writer.services().gate, plan->request);
            gate("the import in the background is done", summary && summary->added == 3000);
        }
        isDone = true; // its library is closed: the window is not held up by waiting for that
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    theme().install();
    const Scratch scratch;
    const QTemporaryDir folder;
    StationPreferences preferences(folder.filePath(QStringLiteral("config")), folder.filePath(QStringLiteral("state")));
    BenchLibrary reader(scratch.path());
    MainWindow window(preferences);
    SignInFlow flow(window, preferences);
    std::unique_ptr<LibrarySession> library;
    std::unique_ptr<Workspace> workspace;
    QObject::connect(&flow, &SignInFlow::signedIn, [&](const SignInAnswer &answer) {
        auto opened = LibrarySession::open(answer);
        if (!opened) {
            qFatal("%s", qPrintable(opened.problem().code));
        }
        library = *std::move(opened);
        if (qEnvironmentVariableIsSet("CARREL_BENCH_STATEMENTS")) {
            nameSlowStatements(library->database().handle());
        }
        workspace = std::make_unique<Workspace>(window, *library, preferences);
        QObject::connect(workspace.get(), &Workspace::ready, &window, &MainWindow::removeCover);
    });
    window.resize(1280, 800);
    flow.start(scratch.path());
    window.show();
    GapWatch::wait(200); // painting a first window is bar 9
    GapWatch gaps;
    auto *password = visible<QLineEdit>(&window, "password");
    visible<QLineEdit>(&window, "userName")->setText(generatedUserName);
    password->setText(generatedPassword);
    const double opening = milliseconds([&] {
        QTest::keyClick(password, Qt::Key_Return);
        while (!workspace || !workspace->isReady()) {
            GapWatch::wait(1);
        }
    });
    std::printf("   from Enter to the open library: %.0f ms\n", opening);
    GapWatch::wait(300);
    gaps.say("signing in and opening the library");
    for (Page *page : window.pages()) {
        window.showPage(page);
        GapWatch::wait(200);
        gaps.say(qPrintable(QStringLiteral("page ") + page->title()));
    }
    workInBooks(window, gaps);
    workAtTheDesk(window, reader, gaps);
    std::atomic<bool> isDone = false;
    std::thread importing = importInBackground(scratch.path(), folder.filePath(QStringLiteral("more.csv")), isDone);
    gaps.startOver();
    Page *books = pageOf(window, "Books");
    auto *search = visible<QLineEdit>(books, "searchBox");
    while (!isDone) {
        search->clear();
        type(search, "house");
    }
    importing.join();
    GapWatch::wait(1500);
    gaps.say("searching while an import runs, and its end");
    workspace.reset();
    library.reset();
    return verdict();
}
