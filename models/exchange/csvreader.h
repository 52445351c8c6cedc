// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csvformat.h"

#include <QStringDecoder>

#include <deque>
#include <memory>
#include <vector>

class QIODevice;
struct csv_parser;

/// Reads a table of text row by row, with bounded memory whatever the file holds: quotes, line breaks inside
/// quotes, LF, CRLF and CR, rows of any length. Blank lines are not rows. A quote that never ends costs its own
/// line only: it is reported and reading goes on behind it.
class CsvReader
{
public:
    /// `device` is open for reading and stays so.
    CsvReader(QIODevice &device, const CsvFormat &format);
    ~CsvReader();
    CsvReader(const CsvReader &) = delete;
    CsvReader &operator=(const CsvReader &) = delete;

    /// The next row; false at the end. The header, if any, is a row like the others.
    bool next(CsvRow &row);
    /// What ended the reading early: exchange.readFailed, exchange.rowTooLong; nothing at a proper end.
    const Problems &problems() const { return m_problems; }
    /// How much of the device was consumed, for a progress bar.
    qint64 bytesRead() const { return m_bytesRead; }

private:
    /// A piece of the text that ends with a line break, at the end of the text, or at the limit of a piece.
    struct Piece {
        QByteArray bytes;
        qint64 line;
    };

    void startParser();
    void stopParser();
    bool fill();
    bool nextPiece(Piece &piece);
    void feed(const Piece &piece);
    void finish();
    void giveUpQuote();
    void endReading(const QString &code, qint64 line);
    void addCell(const char *bytes, std::size_t size);
    void endRow();

    QIODevice &m_device;
    QStringDecoder m_decoder;
    char m_delimiter;
    std::unique_ptr<csv_parser> m_parser;
    QByteArray m_buffer; // decoded, not yet cut into pieces
    qsizetype m_bufferAt = 0;
    std::deque<Piece> m_pieces; // to be read again after a quote was given up
    std::vector<Piece> m_open; // the pieces of the row being read
    std::deque<CsvRow> m_rows;
    CsvRow m_row;
    Problems m_problems;
    qint64 m_bytesRead = 0;
    qint64 m_line = 1;
    qint64 m_openSize = 0;
    int m_quotesGivenUp = 0;
    bool m_firstText = true;
    bool m_rowEnded = false;
    bool m_atEnd = false;
    bool m_finished = false;
};
