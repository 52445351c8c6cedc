// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/fileheader.h"

#include "models/database/database.h"
#include "models/database/migrator.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace {

constexpr qint64 headerSize = 100;

quint32 wordAt(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

bool hasContent(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

/// Whether pages are missing at the end, as after a copy that broke off.
bool isTruncated(const QByteArray &header, qint64 size)
{
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    // The page count only holds when the last writer knew about it.
    const bool countHolds = wordAt(header, 24) == wordAt(header, 92);
    return pageSize < 512 || (countHolds && size < pageSize * wordAt(header, 28));
}

} // namespace

FileHeader headerOf(const QString &path)
{
    using Kind = FileHeader::Kind;
    const QFileInfo info(path);
    if (!info.exists()) {
        return {Kind::Missing};
    }
    if (!info.isFile()) {
        return {Kind::NotAFile};
    }
    if (info.size() == 0) {
        return {Kind::Empty};
    }
    if (Database::isOpenHere(path)) {
        FileHeader known;
        known.kind = Kind::Library;
        known.hasJournal = hasContent(path + QLatin1String("-wal"));
        known.isWal = known.hasJournal;
        return known;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {Kind::Unreadable};
    }
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16))) {
        return {Kind::NotADatabase};
    }
    FileHeader result;
    result.isWal = header.at(18) == 2 || header.at(19) == 2;
    result.hasJournal = hasContent(path + QLatin1String("-wal")) || hasContent(path + QLatin1String("-journal"));
    result.version = static_cast<int>(wordAt(header, 60));
    if (wordAt(header, 68) != libraryApplicationId) {
        result.kind = Kind::Foreign;
    } else if (!result.hasJournal && isTruncated(header, info.size())) {
        result.kind = Kind::Truncated;
    } else {
        result.kind = Kind::Library;
    }
    return result;
}
