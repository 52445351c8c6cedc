// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Where a library file lies, as far as it decides how it may be opened.
struct Place {
    bool isNetwork = false; ///< a share: locks and shared memory cannot be trusted
    bool isReadOnlyDisk = false; ///< mounted so that nobody can write
    QString synchronisedBy; ///< "Dropbox", "Syncthing" …: another program copies the file while it changes
};

/// Looks at the file system and the folders above a file.
Place placeOf(const QString &path);

/// Whether a mount table's type ("nfs4", "cifs", "fuse.sshfs" …) is a network share.
bool isNetworkFileSystem(const QByteArray &type);

/// The name of the program that synchronises this folder or one above it; empty when none does.
QString synchroniserOf(const QString &folder);
