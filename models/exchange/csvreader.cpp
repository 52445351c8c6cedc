// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"

#include <QIODevice>

#include <algorithm>
#include <csv.h>

namespace {

constexpr qint64 chunkSize = 64 * 1024;
constexpr qsizetype longestPiece = 1024 * 1024;
constexpr qint64 longestRow = 4 * 1024 * 1024;
constexpr qsizetype mostCells = 4096;
// Each open quote is searched to the limit of a row before it is given up: a file full of them must not take
// hours.
constexpr int mostQuotesGivenUp = 20;

int neverSpace(unsigned char)
{
    return 0;
}

QStringDecoder decoderFor(const QByteArray &encoding)
{
    QStringDecoder decoder(encoding.constData());
    if (!decoder.isValid()) {
        return QStringDecoder(QStringDecoder::Latin1);
    }
    return decoder;
}

} // namespace

CsvReader::CsvReader(QIODevice &device, const CsvFormat &format)
    : m_device(device),
      m_decoder(decoderFor(format.encoding)),
      m_delimiter(format.delimiter)
{
    startParser();
}

CsvReader::~CsvReader()
{
    stopParser();
}

void CsvReader::startParser()
{
    m_parser = std::make_unique<csv_parser>();
    csv_init(m_parser.get(), 0);
    csv_set_delim(m_parser.get(), static_cast<unsigned char>(m_delimiter));
    csv_set_space_func(m_parser.get(), neverSpace);
    csv_set_blk_size(m_parser.get(), 4096);
}

void CsvReader::stopParser()
{
    csv_free(m_parser.get());
    m_parser.reset();
}

bool CsvReader::fill()
{
    if (m_atEnd) {
        return false;
    }
    const QByteArray chunk = m_device.read(chunkSize);
    if (chunk.isEmpty()) {
        m_atEnd = true;
        if (!m_device.atEnd()) {
            endReading(QStringLiteral("exchange.readFailed"), m_line);
        }
        return false;
    }
    m_bytesRead += chunk.size();
    QString text = m_decoder.decode(chunk);
    if (m_firstText && !text.isEmpty()) {
        m_firstText = false;
        if (text.startsWith(QChar(QChar::ByteOrderMark))) {
            text.remove(0, 1);
        }
    }
    m_buffer.remove(0, m_bufferAt);
    m_bufferAt = 0;
    m_buffer += text.toUtf8();
    return true;
}

bool CsvReader::nextPiece(Piece &piece)
{
    if (!m_pieces.empty()) {
        piece = std::move(m_pieces.front());
        m_pieces.pop_front();
        return true;
    }
    qsizetype searched = m_bufferAt;
    while (true) {
        const char *begin = m_buffer.constData() + searched;
        const char *end = m_buffer.constData() + m_buffer.size();
        const char *found = std::find_if(begin, end, [](char c) { return c == '\n' || c == '\r'; });
        qsizetype stop = found - m_buffer.constData();
        const bool breaks = found != end;
        // A CR at the end of what is known may be half of a CRLF.
        const bool undecided = breaks && *found == '\r' && found + 1 == end && !m_atEnd;
        const bool tooLong = stop - m_bufferAt >= longestPiece;
        if ((breaks && !undecided) || tooLong) {
            if (breaks && !undecided) {
                stop += *found == '\r' && found + 1 != end && found[1] == '\n' ? 2 : 1;
            }
            piece = {m_buffer.mid(m_bufferAt, stop - m_bufferAt), m_line};
            m_bufferAt = stop;
            m_line += breaks && !undecided ? 1 : 0;
            return true;
        }
        const qsizetype known = stop - m_bufferAt;
        if (!fill()) {
            if (m_bufferAt < m_buffer.size()) {
                if (undecided) {
                    searched = m_bufferAt + known;
                    continue;
                }
                piece = {m_buffer.mid(m_bufferAt), m_line};
                m_bufferAt = m_buffer.size();
                return true;
            }
            return false;
        }
        searched = m_bufferAt + known;
    }
}

void CsvReader::addCell(const char *bytes, std::size_t size)
{
    if (m_row.cells.size() < mostCells) {
        m_row.cells << QString::fromUtf8(bytes, static_cast<qsizetype>(size));
    }
}

void CsvReader::endRow()
{
    m_rowEnded = true;
    m_row.line = m_open.empty() ? m_line : m_open.front().line;
    if (std::any_of(m_row.cells.cbegin(), m_row.cells.cend(),
                    [](const QString &cell) { return cell.contains(QChar(QChar::Null)); })) {
        m_row.problems << Problem{{}, QStringLiteral("exchange.nulByte"), {}};
    }
    m_rows.push_back(std::move(m_row));
    m_row = {};
}

void CsvReader::feed(const Piece &piece)
{
    m_open.push_back(piece);
    m_openSize += piece.bytes.size();
    m_rowEnded = false;
    const auto size = static_cast<std::size_t>(piece.bytes.size());
    csv_parse(
        m_parser.get(), piece.bytes.constData(), size,
        [](void *cell, std::size_t length, void *self) {
            static_cast<CsvReader *>(self)->addCell(static_cast<const char *>(cell), length);
        },
        [](int, void *self) { static_cast<CsvReader *>(self)->endRow(); }, this);
    const bool blank = m_open.size() == 1
        && std::all_of(piece.bytes.cbegin(), piece.bytes.cend(), [](char c) { return c == '\n' || c == '\r'; });
    if (m_rowEnded || blank) {
        m_open.clear();
        m_openSize = 0;
    } else if (m_openSize > longestRow) {
        giveUpQuote();
    }
}

void CsvReader::finish()
{
    m_finished = true;
    // Only in this mode does libcsv say that a quote is still open.
    csv_set_opts(m_parser.get(), CSV_STRICT | CSV_STRICT_FINI);
    const int done = csv_fini(
        m_parser.get(),
        [](void *cell, std::size_t length, void *self) {
            static_cast<CsvReader *>(self)->addCell(static_cast<const char *>(cell), length);
        },
        [](int, void *self) { static_cast<CsvReader *>(self)->endRow(); }, this);
    if (done != 0) {
        giveUpQuote();
    }
}

/// The row being read is open beyond reason: only its first line is lost, the others are read again.
void CsvReader::giveUpQuote()
{
    const auto endsLine = [](const Piece &piece) { return piece.bytes.endsWith('\n') || piece.bytes.endsWith('\r'); };
    const Piece first = m_open.front();
    if (!endsLine(first) && m_openSize > longestRow) {
        endReading(QStringLiteral("exchange.rowTooLong"), first.line);
        return;
    }
    if (++m_quotesGivenUp > mostQuotesGivenUp) {
        endReading(QStringLiteral("exchange.tooManyOpenQuotes"), first.line);
        return;
    }
    CsvRow row;
    row.line = first.line;
    row.cells << QString::fromUtf8(first.bytes.left(4096)).trimmed();
    row.problems << Problem{{}, QStringLiteral("exchange.unterminatedQuote"), {}};
    m_rows.push_back(std::move(row));
    const auto lineEnd = std::find_if(m_open.begin(), m_open.end(), endsLine);
    if (lineEnd != m_open.end()) {
        m_pieces.insert(m_pieces.begin(), std::make_move_iterator(lineEnd + 1), std::make_move_iterator(m_open.end()));
    }
    m_open.clear();
    m_openSize = 0;
    m_row = {};
    m_finished = false;
    stopParser();
    startParser();
}

void CsvReader::endReading(const QString &code, qint64 line)
{
    m_problems << Problem{{}, code, {QString::number(line)}};
    m_pieces.clear();
    m_open.clear();
    m_buffer.clear();
    m_bufferAt = 0;
    m_atEnd = true;
    m_finished = true;
}

bool CsvReader::next(CsvRow &row)
{
    while (m_rows.empty()) {
        if (m_finished) {
            return false;
        }
        Piece piece;
        if (nextPiece(piece)) {
            feed(piece);
        } else if (!m_finished) {
            finish();
        }
    }
    row = std::move(m_rows.front());
    m_rows.pop_front();
    return true;
}
