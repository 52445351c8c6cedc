// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

/// A file of the source tree: its path from the root, and its lines.
struct SourceFile {
    QString path;
    QStringList lines;

    QString text() const { return lines.join(QLatin1Char('\n')); }
    QString folder(int depth) const { return path.section(QLatin1Char('/'), 0, depth - 1); }
    bool is(const QString &suffix) const { return path.endsWith(suffix); }
    bool under(const QString &folder) const { return path.startsWith(folder + QLatin1Char('/')); }
};

/// Reads the files under folders of the source tree whose names match the patterns. Build folders are left out.
inline QList<SourceFile> sourceFiles(const QStringList &folders, const QStringList &patterns)
{
    const QString root = QStringLiteral(CARREL_SOURCE_DIR);
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator walk(root + QLatin1Char('/') + folder, patterns, QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (!file.open(QIODevice::ReadOnly)) {
                continue;
            }
            QString text = QString::fromUtf8(file.readAll());
            if (text.endsWith(QLatin1Char('\n'))) {
                text.chop(1);
            }
            files.append({file.fileName().mid(root.size() + 1), text.split(QLatin1Char('\n'))});
        }
    }
    return files;
}

/// The includes of a file, as written between the quotes or brackets.
inline QStringList includesOf(const SourceFile &file)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
    QStringList found;
    for (const QString &line : file.lines) {
        const QRegularExpressionMatch match = include.match(line);
        if (match.hasMatch()) {
            found << match.captured(1);
        }
    }
    return found;
}

/// Lines that match, as "path:line: text".
inline QStringList linesMatching(const QList<SourceFile> &files, const QRegularExpression &pattern)
{
    QStringList found;
    for (const SourceFile &file : files) {
        for (int i = 0; i < file.lines.size(); ++i) {
            if (pattern.match(file.lines.at(i)).hasMatch()) {
                found << QStringLiteral("%1:%2: %3").arg(file.path).arg(i + 1).arg(file.lines.at(i).trimmed());
            }
        }
    }
    return found;
}
