// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paperletter.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QFontMetricsF>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>
#include <numeric>

namespace {

constexpr int unitsPerInch = 96;
constexpr qreal millimetresPerInch = 25.4;
constexpr qreal pageMargin = 83; ///< 22 mm
constexpr qreal footHeight = 26;
constexpr int footPixels = 11;
constexpr qreal bodyPoints = 10.5;
constexpr qreal cellPadding = 3;
constexpr qreal firstShare = 0.46;
const QColor ink(0x1a, 0x1c, 0x1a);
const QColor quietInk(0x55, 0x5a, 0x55);
const QColor hairLine(0xb5, 0xb8, 0xb0);

/// Letters are laid out for this, so that they break their lines alike on every screen and printer.
QPaintDevice *layoutDevice()
{
    static QImage device = [] {
        QImage image(1, 1, QImage::Format_ARGB32);
        image.setDotsPerMeterX(qRound(unitsPerInch * 1000 / millimetresPerInch));
        image.setDotsPerMeterY(image.dotsPerMeterX());
        return image;
    }();
    return &device;
}

QTextCharFormat words(qreal points, bool isBold = false, const QColor &colour = ink)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(isBold ? QFont::DemiBold : QFont::Normal);
    format.setForeground(colour);
    return format;
}

QTextBlockFormat block(qreal above, bool isRightToLeft)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    return format;
}

void write(QTextCursor &cursor, const QString &text, const QTextCharFormat &format, qreal above, bool isRightToLeft)
{
    cursor.insertBlock(block(above, isRightToLeft), format);
    cursor.insertText(text, format);
}

/// What a column needs: for its longest text in one line, and at least for its longest word.
struct Need {
    qreal line = 0;
    qreal word = 0;
};

QList<Need> needsOf(const QList<PaperLetter::Line> &rows, int columns, QFont font)
{
    font.setPointSizeF(bodyPoints);
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font, layoutDevice());
    const QFontMetricsF boldMetrics(bold, layoutDevice());
    QList<Need> needs(columns);
    for (const PaperLetter::Line &row : rows) {
        for (int column = 0; column < columns; ++column) {
            const QFontMetricsF &measure = column == 0 ? boldMetrics : metrics;
            const QString text = row.cells.value(column);
            const qreal around = 2 * cellPadding + 1;
            needs[column].line = std::max(needs.at(column).line, measure.horizontalAdvance(text) + around);
            for (const QString &word : text.split(QLatin1Char(' '))) {
                needs[column].word = std::max(needs.at(column).word, measure.horizontalAdvance(word) + around);
            }
        }
    }
    return needs;
}

/// About half of the room for the first column, as long as what stands in the others fits the rest. On narrow paper the
/// last columns get their line first, so that no day or amount is broken in two while a title can be.
QList<QTextLength> widthsOf(const QList<PaperLetter::Line> &rows, int columns, const QFont &font, qreal room)
{
    const QList<Need> needs = needsOf(rows, columns, font);
    QList<qreal> widths(columns, room);
    bool fits = true;
    for (int column = 0; column < columns && columns > 1; ++column) {
        widths[column] = room * (column == 0 ? firstShare : (1 - firstShare) / (columns - 1));
        fits = fits && (column == 0 || needs.at(column).line <= widths.at(column));
    }
    if (!fits) {
        qreal left = room;
        qreal words = std::accumulate(needs.cbegin(), needs.cend(), 0.0,
                                      [](qreal sum, const Need &need) { return sum + need.word; });
        qreal wishes = 0;
        QList<bool> isSettled(columns, false);
        for (int column = columns - 1; column >= 0; --column) {
            const Need &need = needs.at(column);
            if (column > 0 && need.line <= left - (words - need.word)) {
                widths[column] = need.line;
                left -= need.line;
                words -= need.word;
                isSettled[column] = true;
            } else {
                wishes += need.line - need.word;
            }
        }
        const qreal spare = std::max(0.0, left - words);
        for (int column = 0; column < columns; ++column) {
            if (!isSettled.at(column)) {
                const Need &need = needs.at(column);
                widths[column] = need.word + (wishes > 0 ? spare * (need.line - need.word) / wishes : spare);
            }
        }
    }
    const qreal sum = std::max(1.0, std::accumulate(widths.cbegin(), widths.cend(), 0.0));
    QList<QTextLength> lengths;
    for (const qreal width : std::as_const(widths)) {
        lengths << QTextLength(QTextLength::PercentageLength, 100 * width / sum);
    }
    return lengths;
}

/// The list as a table without borders but a hair line under each row; the first column takes the room.
void writeRows(QTextCursor &cursor, const QList<PaperLetter::Line> &rows, bool isRightToLeft, qreal room)
{
    int columns = 1;
    for (const PaperLetter::Line &row : rows) {
        columns = std::max(columns, static_cast<int>(row.cells.size()));
    }
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(cellPadding);
    format.setCellSpacing(0);
    format.setTopMargin(6);
    format.setBottomMargin(6);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    format.setColumnWidthConstraints(widthsOf(rows, columns, cursor.document()->defaultFont(), room));
    QTextTable *table = cursor.insertTable(static_cast<int>(rows.size()), columns, format);
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < columns; ++column) {
            QTextTableCell cell = table->cellAt(row, column);
            QTextTableCellFormat line;
            line.setBottomBorder(0.5);
            line.setBottomBorderBrush(hairLine);
            line.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            cell.setFormat(line);
            QTextCursor at = cell.firstCursorPosition();
            QTextBlockFormat direction = block(0, isRightToLeft);
            direction.setAlignment(column == 0 ? Qt::AlignLeading : Qt::AlignTrailing);
            at.setBlockFormat(direction);
            at.insertText(rows.at(row).cells.value(column), words(bodyPoints, column == 0));
        }
    }
    cursor.movePosition(QTextCursor::End);
}

} // namespace

QSizeF paper::pageSize()
{
    return QPageSize::definitionSize(QPageSize::A4) / millimetresPerInch * unitsPerInch;
}

qreal paper::margin()
{
    return pageMargin;
}

QSizeF paper::textSize()
{
    return pageSize() - QSizeF(2 * pageMargin, 2 * pageMargin + footHeight);
}

void paper::layOut(QTextDocument &document, const PaperLetter &letter, const QSizeF &page)
{
    document.clear();
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(layoutDevice());
    QFont font = document.defaultFont();
    font.setPointSizeF(bodyPoints);
    document.setDefaultFont(font);
    const bool right = letter.isRightToLeft;
    QTextCursor cursor(&document);
    cursor.setBlockFormat(block(0, right));
    cursor.insertText(letter.sender, words(14, true));
    if (!letter.senderDetails.isEmpty()) {
        write(cursor, letter.senderDetails, words(8.5, false, quietInk), 2, right);
    }
    bool isFirst = true;
    for (const QString &line : letter.receiver) {
        write(cursor, line, words(bodyPoints), isFirst ? 36 : 0, right);
        isFirst = false;
    }
    write(cursor, letter.date, words(bodyPoints), 26, right);
    write(cursor, letter.heading, words(12.5, true), 14, right);
    QList<PaperLetter::Line> rows;
    qreal above = 8;
    for (const PaperLetter::Line &line : letter.lines) {
        if (line.isRow) {
            rows << line;
            continue;
        }
        if (!rows.isEmpty()) {
            writeRows(cursor, rows, right, page.width());
            rows.clear();
        }
        write(cursor, line.cells.join(QLatin1Char(' ')), words(bodyPoints), above, right);
        above = 2;
    }
    if (!rows.isEmpty()) {
        writeRows(cursor, rows, right, page.width());
    }
    document.setPageSize(page);
}

void paper::paintPage(QPainter &painter, const QTextDocument &document, const PaperLetter &letter, int page)
{
    const QSizeF text = textSize();
    painter.save();
    painter.translate(pageMargin, pageMargin - page * text.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, ink);
    context.clip = QRectF(0, page * text.height(), text.width(), text.height());
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    if (letter.foot) {
        painter.save();
        QFont small = document.defaultFont();
        small.setPixelSize(footPixels);
        painter.setFont(small);
        painter.setPen(quietInk);
        const QRectF foot(pageMargin, pageSize().height() - pageMargin, text.width(), footHeight);
        painter.drawText(foot, int(letter.isRightToLeft ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignBottom),
                         letter.foot(page + 1, document.pageCount()));
        painter.restore();
    }
}

void paper::paintText(QPainter &painter, const QTextDocument &document)
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, ink);
    document.documentLayout()->draw(&painter, context);
}

void paper::print(QPagedPaintDevice &device, const QList<PaperLetter> &letters)
{
    QPainter painter(&device);
    const qreal scale = static_cast<qreal>(device.logicalDpiX()) / unitsPerInch;
    bool isFirst = true;
    for (const PaperLetter &letter : letters) {
        QTextDocument document;
        layOut(document, letter);
        for (int page = 0; page < document.pageCount(); ++page) {
            if (!isFirst) {
                device.newPage();
            }
            isFirst = false;
            painter.save();
            painter.scale(scale, scale);
            paintPage(painter, document, letter, page);
            painter.restore();
        }
    }
}

QString paper::writePdf(const QString &path, const QString &title, const QList<PaperLetter> &letters)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    {
        QPdfWriter writer(&file);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Carrel"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(300);
        print(writer, letters);
    }
    return file.commit() ? QString() : file.errorString();
}
