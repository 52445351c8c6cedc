// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QPagedPaintDevice;

/// A list as it goes on paper: a heading, one line under it, and a table whose headings stand on every page.
struct PaperTable {
    QString heading = {};
    QString line = {};
    QStringList headings = {};
    QList<QStringList> rows = {};
    bool hasBoxes = false; ///< an empty box before each row, to tick off on the way
    bool isRightToLeft = false;
};

namespace paper {

/// The list as a page of text.
QString tableHtml(const PaperTable &table);
void printTable(QPagedPaintDevice &device, const PaperTable &table);

} // namespace paper
