// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bar 9: a process that shows its first window on a large library, against one on a small library and one on nothing.
#include "models/exchange/generate.h"
#include "tests/benchmarks/benchlibrary.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMainWindow>
#include <QMenuBar>
#include <QProcess>
#include <QToolBar>

#include <cstdio>
#include <unistd.h>

namespace {

/// What the child does: a window with menus, toolbar and a grid, painted once.
int showWindow(const QString &kind)
{
    QMainWindow window;
    window.resize(1280, 800);
    window.menuBar()->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Quit"));
    window.addToolBar(QStringLiteral("Tools"))->addAction(QStringLiteral("Add"));
    std::unique_ptr<BenchLibrary> library;
    std::unique_ptr<BooksTable> table;
    if (kind == QLatin1String("bare")) {
        auto *view = new QTableView(&window);
        window.setCentralWidget(view);
        window.show();
        paintNow(*view);
        return 0;
    }
    library = std::make_unique<BenchLibrary>();
    table = library->makeTable();
    auto *view = new RecordView(&window);
    window.setCentralWidget(view);
    view->setTable(table.get());
    window.show();
    view->viewport()->repaint();
    // As the person sees it: the first rows are there, the whole order follows.
    std::fflush(stdout);
    ::_exit(table->rowCount() > 0 ? 0 : 1);
}

double runChild(const QString &kind, const QString &library)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CARREL_BENCH_LIBRARY"), library);
    process.setProcessEnvironment(environment);
    const double took = milliseconds([&] {
        process.start(QCoreApplication::applicationFilePath(), {kind});
        process.waitForFinished();
    });
    if (process.exitCode() != 0) {
        qFatal("child failed");
    }
    return took;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    theme().install();
    if (argc > 1) {
        return showWindow(QString::fromLocal8Bit(argv[1]));
    }
    BenchLibrary large;
    const QString small =
        QDir::temp().filePath(QStringLiteral("carrel-bench-small-%1.carrel").arg(app.applicationPid()));
    GenerateSize size;
    size.books = 1000;
    if (const Result<void> made = generateLibrary(small, size, SystemClock()); !made) {
        qFatal("generate failed");
    }
    Figures bare;
    Figures withSmall;
    Figures withLarge;
    for (int i = 0; i < 12; ++i) {
        bare.push_back(runChild(QStringLiteral("bare"), small));
        withSmall.push_back(runChild(QStringLiteral("grid"), small));
        withLarge.push_back(runChild(QStringLiteral("grid"), large.path()));
    }
    report("9. first window, against a bare window", median(withLarge), median(bare), 1.7);
    report("9. first window, against a small library", median(withLarge), median(withSmall), 1.4);
    for (const char *ending : {"", "-wal", "-shm"}) {
        QFile::remove(small + QLatin1String(ending));
    }
    return 0;
}
