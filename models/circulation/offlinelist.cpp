// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/offlinelist.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <unistd.h>

namespace {

Problem cannotWrite(const QString &path)
{
    return {{}, QStringLiteral("offline.cannotWrite"), {QDir::toNativeSeparators(path)}};
}

QByteArray textOf(const QList<OfflineList::Line> &lines)
{
    QByteArray text;
    for (const OfflineList::Line &line : lines) {
        if (line.at.isValid()) {
            text += line.at.toUTC().toString(Qt::ISODateWithMs).toUtf8() + ' ';
        }
        text += line.text.simplified().toUtf8() + '\n';
    }
    return text;
}

} // namespace

Result<QString> OfflineList::append(const QString &path, const QList<Line> &lines) const
{
    QString name = path;
    if (name.isEmpty()) {
        if (!QDir().mkpath(m_folder)) {
            return cannotWrite(m_folder);
        }
        const QDateTime first = lines.isEmpty() ? QDateTime::currentDateTimeUtc() : lines.first().at;
        name = m_folder + QStringLiteral("/desk-%1.txt").arg(first.toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
    }
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        return cannotWrite(name);
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // who borrowed what is nobody's business
    const QByteArray text = textOf(lines);
    if (file.write(text) != text.size() || !file.flush() || ::fsync(file.handle()) != 0) {
        return cannotWrite(name);
    }
    return name;
}

QStringList OfflineList::waiting() const
{
    QStringList paths;
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({QStringLiteral("desk-*.txt")}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &file : files) {
        paths << file.absoluteFilePath();
    }
    return paths;
}

bool OfflineList::holds(const QString &path) const
{
    return QFileInfo(path).absolutePath() == QDir(m_folder).absolutePath();
}

Result<void> OfflineList::replace(const QString &path, const QList<Line> &lines) const
{
    if (lines.isEmpty()) {
        return QFile::remove(path) || !QFile::exists(path) ? Result<void>() : cannotWrite(path);
    }
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(textOf(lines)) >= 0 && file.commit();
    return isWritten ? Result<void>() : cannotWrite(path);
}
