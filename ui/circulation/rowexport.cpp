// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/rowexport.h"

#include "models/exchange/csvwriter.h"
#include "models/tables/recordtable.h"
#include "ui/widgets/recordpage.h"
#include "ui/widgets/recordview.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QSaveFile>
#include <QStandardPaths>

namespace {

/// Gives the words of this file their translation context.
struct RowExport {
    Q_DECLARE_TR_FUNCTIONS(RowExport)
};

} // namespace

Result<int> writeRows(const QString &path, const QAbstractItemModel &model, const QList<int> &columns)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Problem{{}, QStringLiteral("exchange.writeFailed"), {file.errorString()}};
    }
    // Who waits for what is nobody else's business.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    CsvWriter writer(file, CsvWriter::Mark::ByteOrderMark);
    QStringList headings;
    for (const int column : columns) {
        headings << model.headerData(column, Qt::Horizontal).toString();
    }
    Result<void> written = writer.write(headings);
    for (int row = 0; written && row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns) {
            cells << model.index(row, column).data(Qt::AccessibleTextRole).toString();
        }
        written = writer.write(cells);
    }
    if (written) {
        written = writer.finish();
    }
    if (!written) {
        return written.problems();
    }
    if (!file.commit()) {
        return Problem{{}, QStringLiteral("exchange.writeFailed"), {file.errorString()}};
    }
    return model.rowCount();
}

Result<QString> exportRows(RecordPage &page, const QString &heading)
{
    QList<int> columns;
    const QHeaderView *header = page.view()->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column)) {
            columns << column;
        }
    }
    const QString proposal = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                                 .filePath(page.title().toLower() + QStringLiteral(".csv"));
    const QString path =
        QFileDialog::getSaveFileName(page.window(), heading, proposal, RowExport::tr("CSV tables (*.csv)"));
    if (path.isEmpty()) {
        return QString();
    }
    const Result<int> rows = writeRows(path, page.table(), columns);
    return rows
        ? Result<QString>(RowExport::tr("%Ln row(s) exported to %1", nullptr, *rows).arg(QFileInfo(path).fileName()))
        : rows.problems();
}
