// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

/// Scans kept in a file while the library cannot be written: lines as `carrel desk` takes them, each with its time,
/// to be entered later (offlinereplay.h). A line is on the disk before it counts as kept.
class OfflineList
{
public:
    /// A line without its time: "lend 30000143".
    struct Line {
        QDateTime at = {};
        QString text = {};
    };

    /// `folder` is made when it is needed.
    explicit OfflineList(QString folder) : m_folder(std::move(folder)) { }

    /// Adds lines to a list of this folder; an empty name begins a new one. Returns the path of the list. Refuses with
    /// `offline.cannotWrite` (path).
    Result<QString> append(const QString &path, const QList<Line> &lines) const;
    /// Lists that have not been entered yet, the oldest first.
    QStringList waiting() const;
    /// Whether a list lies here.
    bool holds(const QString &path) const;
    /// Keeps only these lines of a list: the others were entered. Without any the list is done with.
    Result<void> replace(const QString &path, const QList<Line> &lines) const;

private:
    QString m_folder;
};
