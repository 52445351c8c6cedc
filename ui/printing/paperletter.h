// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>
#include <QStringList>
#include <QTextDocument>

#include <functional>

class QPagedPaintDevice;
class QPainter;

/// A letter as it goes on paper, whatever it is about.
struct PaperLetter {
    struct Line {
        QStringList cells = {};
        bool isRow = false; ///< one of a list: its cells stand under those of the row before
    };

    QString sender = {};
    QString senderDetails = {}; ///< one small line under the sender
    QStringList receiver = {};
    QString date = {};
    QString heading = {};
    QList<Line> lines = {};
    bool isRightToLeft = false;
    std::function<QString(int page, int pages)> foot = {}; ///< "Page 1 of 2"
};

/// Lays letters out and paints them, on a screen or on paper. Lengths are 1/96 inch.
namespace paper {

/// DIN A4 without its margins.
QSizeF textSize();
QSizeF pageSize();
qreal margin();

/// Puts a letter into a document of pages of that size; a height of -1 is one endless page.
void layOut(QTextDocument &document, const PaperLetter &letter, const QSizeF &page = textSize());
/// Paints one page of a letter, its foot included; the painter's origin is the corner of the page.
void paintPage(QPainter &painter, const QTextDocument &document, const PaperLetter &letter, int page);
/// Paints the words alone, from the corner.
void paintText(QPainter &painter, const QTextDocument &document);
/// Writes each letter on pages of its own. Empty on success, else why not.
QString writePdf(const QString &path, const QString &title, const QList<PaperLetter> &letters);
/// Prints each letter on pages of its own.
void print(QPagedPaintDevice &device, const QList<PaperLetter> &letters);

} // namespace paper
