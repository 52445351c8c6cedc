// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bar 10: what must be right at any size. Ends with 1 when something is not.
#include "models/database/statement.h"
#include "tests/benchmarks/benchlibrary.h"
#include "ui/widgets/lookupdelegate.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>

#include <unordered_set>

namespace {

/// Each id once, and all of them.
bool isWhole(BooksTable &table, qint64 count)
{
    std::unordered_set<qint64> seen;
    for (int row = 0; row < table.rowCount(); ++row) {
        seen.insert(table.idAt(row));
    }
    return qint64(seen.size()) == count && table.rowCount() == count;
}

void editsAndScrolls(BooksTable &table, RecordView &view, qint64 count)
{
    view.scrollToTop();
    const bool isWritten = table.setData(table.index(3, BooksTable::Title), QStringLiteral("Zz last of all"));
    for (int i = 0; i < 200; ++i) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() * i / 199);
        paintNow(view);
    }
    waitForRows(table);
    gate("10. an edit is written", isWritten);
    gate("10. no id twice and none missing after edit and scroll", isWhole(table, count));
}

void opensEditors(BenchLibrary &library, BooksTable &table, RecordView &view)
{
    const QString keys =
        QStringLiteral("SELECT coalesce(sum(publisher_id * 31 + coalesce(collection_id, 7)), 0) FROM books");
    const qint64 before = library.number(keys);
    for (const int column : {int(BooksTable::Publisher), int(BooksTable::Collection), int(BooksTable::Language)}) {
        view.setColumnHidden(column, false);
        for (const int row : {0, table.rowCount() / 2, table.rowCount() - 1}) {
            const QModelIndex cell = table.index(row, column);
            view.scrollTo(cell);
            view.setCurrentIndex(cell);
            view.edit(cell);
            QWidget *editor = view.indexWidget(cell);
            if (editor == nullptr) {
                editor = view.viewport()->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
            }
            if (editor != nullptr) {
                QTest::keyClick(editor, Qt::Key_Return);
            }
            QCoreApplication::processEvents();
        }
    }
    gate("10. an editor left untouched changes no key", library.number(keys) == before);
}

void filtersWhileEditing(BooksTable &table)
{
    const qint64 id = table.idAt(10);
    table.pin(id);
    const QString title = QStringLiteral("Typed while the filter changed");
    BookFilter filter;
    filter.text = QStringLiteral("zzz nothing");
    table.setBookFilter(filter);
    table.sort(BooksTable::Year, Qt::DescendingOrder);
    waitForRows(table);
    const int row = table.rowOf(id);
    gate("10. a row that is edited stays while filter and sort change", row >= 0);
    gate("10. and its edit is written", row >= 0 && table.setData(table.index(row, BooksTable::Title), title));
    table.unpin(id);
    table.setBookFilter({});
    table.sort(BooksTable::Title, Qt::AscendingOrder);
    waitForRows(table);
    gate("10. and found again",
         table.rowOf(id) >= 0 && table.index(table.rowOf(id), BooksTable::Title).data().toString() == title);
}

void letsOthersWrite(BenchLibrary &library, BooksTable &table, RecordView &view)
{
    // The whole list, half of it seen: a model with an open cursor would keep a snapshot and lock itself out.
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    paintNow(view);
    BenchLibrary other(library.path());
    bool othersWrite = true;
    bool weWrite = true;
    for (int i = 0; i < 20; ++i) {
        const auto before = other.services().books.find(table.idAt(i));
        auto draft = before && *before ? **before : Book();
        draft.edition = QStringLiteral("Other %1").arg(i);
        othersWrite = othersWrite && other.services().books.save(draft);
        weWrite = weWrite && table.setData(table.index(100 + i, BooksTable::Edition), QStringLiteral("Ours %1").arg(i));
    }
    gate("10. other programs can write while rows are shown", othersWrite);
    gate("10. and so can we after them", weWrite);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    theme().install();
    const Scratch scratch;
    BenchLibrary library(scratch.path());
    const auto table = library.makeTable();
    RecordView view;
    view.resize(1200, 800);
    view.setTable(table.get());
    view.show();
    waitForRows(*table);
    const qint64 count = library.number(QStringLiteral("SELECT count(*) FROM books WHERE withdrawn_at IS NULL"));
    gate("10. every book is shown once", isWhole(*table, count));
    editsAndScrolls(*table, view, count);
    opensEditors(library, *table, view);
    filtersWhileEditing(*table);
    letsOthersWrite(library, *table, view);
    gate("10. every book is still shown once", isWhole(*table, count));
    return verdict();
}
