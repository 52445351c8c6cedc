// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/filekind.h"

#include <algorithm>

namespace {

struct Signature {
    const char *bytes;
    int size;
    FileKind kind;
};

constexpr Signature signatures[] = {
    {"%PDF", 4, FileKind::Pdf},
    {"SQLite format 3\0", 16, FileKind::Sqlite},
    {"PK\x03\x04", 4, FileKind::Spreadsheet},
    {"\xD0\xCF\x11\xE0", 4, FileKind::Spreadsheet},
    {"\x89PNG", 4, FileKind::Picture},
    {"\xFF\xD8\xFF", 3, FileKind::Picture},
    {"GIF8", 4, FileKind::Picture},
    {"BM", 2, FileKind::Other},
    {"\x1F\x8B", 2, FileKind::Archive},
    {"7z\xBC\xAF", 4, FileKind::Archive},
    {"Rar!", 4, FileKind::Archive},
    {"BZh", 3, FileKind::Archive},
    {"\xFD"
     "7zXZ",
     5, FileKind::Archive},
    {"\x7F"
     "ELF",
     4, FileKind::Other},
    {"{\\rtf", 5, FileKind::Other},
};

bool isWebPage(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(512).trimmed().toLower();
    return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml");
}

/// A MARC record begins with its length in five digits and has its parts counted at fixed places.
bool isMarc(const QByteArray &bytes)
{
    if (bytes.size() < 24 || !bytes.contains('\x1E')) {
        return false;
    }
    return std::all_of(bytes.cbegin(), bytes.cbegin() + 5, [](char c) { return c >= '0' && c <= '9'; });
}

/// Control characters that no text holds; NUL is left to UTF-16 and to the rows it stands in.
bool isBinary(const QByteArray &bytes)
{
    const auto odd = std::count_if(bytes.cbegin(), bytes.cend(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != '\0';
    });
    return odd * 20 > bytes.size();
}

} // namespace

FileKind kindOf(const QByteArray &firstBytes)
{
    if (firstBytes.isEmpty()) {
        return FileKind::Empty;
    }
    for (const Signature &signature : signatures) {
        // Two letters alone may begin a text: a bitmap has NULs behind them.
        const bool plausible = signature.size > 2 || firstBytes.left(16).contains('\0') || signature.bytes[0] == 0x1F;
        if (plausible && firstBytes.startsWith(QByteArray(signature.bytes, signature.size))) {
            return signature.kind;
        }
    }
    if (isWebPage(firstBytes)) {
        return FileKind::WebPage;
    }
    if (isMarc(firstBytes)) {
        return FileKind::Marc;
    }
    const bool wide = firstBytes.startsWith("\xFF\xFE") || firstBytes.startsWith("\xFE\xFF");
    if (!wide && isBinary(firstBytes)) {
        return FileKind::Other;
    }
    return FileKind::Text;
}

Problems notATable(FileKind kind)
{
    switch (kind) {
    case FileKind::Text: return {};
    case FileKind::Sqlite: return {{{}, QStringLiteral("exchange.isDatabase"), {}}};
    case FileKind::Empty: return {{{}, QStringLiteral("exchange.isEmpty"), {}}};
    case FileKind::Pdf: return {{{}, QStringLiteral("exchange.isPdf"), {}}};
    case FileKind::Picture: return {{{}, QStringLiteral("exchange.isPicture"), {}}};
    case FileKind::Spreadsheet: return {{{}, QStringLiteral("exchange.isSpreadsheet"), {}}};
    case FileKind::Archive: return {{{}, QStringLiteral("exchange.isArchive"), {}}};
    case FileKind::WebPage: return {{{}, QStringLiteral("exchange.isWebPage"), {}}};
    case FileKind::Marc: return {{{}, QStringLiteral("exchange.isMarc"), {}}};
    case FileKind::Other: break;
    }
    return {{{}, QStringLiteral("exchange.isNotText"), {}}};
}
