// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/place.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <utility>

Place placeOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QStorageInfo storage(folder);
    return {isNetworkFileSystem(storage.fileSystemType()), storage.isValid() && storage.isReadOnly(),
            synchroniserOf(folder)};
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array names{
        "nfs",  "nfs3",  "nfs4",      "cifs",   "smb",       "smb2",   "smb3",       "smbfs",  "ncpfs",  "afs",
        "coda", "ceph",  "glusterfs", "lustre", "gpfs",      "9p",     "davfs",      "davfs2", "beegfs", "ocfs2",
        "gfs2", "sshfs", "webdav",    "afpfs",  "curlftpfs", "rclone", "gvfsd-fuse", "vboxsf", "vmhgfs", "prl_fs",
    };
    QByteArray name = type.toLower();
    if (name.startsWith("fuse.")) {
        name = name.mid(5);
    }
    return std::any_of(names.cbegin(), names.cend(), [&](const char *known) { return name == known; });
}

QString synchroniserOf(const QString &folder)
{
    static constexpr std::array<std::pair<const char *, const char *>, 6> marks{{
        {".dropbox", "Dropbox"},
        {".dropbox.cache", "Dropbox"},
        {".stfolder", "Syncthing"},
        {".nextcloudsync.log", "Nextcloud"},
        {".owncloudsync.log", "ownCloud"},
        {".tmp.driveupload", "Google Drive"},
    }};
    QDir current(QFileInfo(folder).canonicalFilePath());
    do {
        // Dropbox keeps a folder of that name in the home folder as well; that one does not mark what it holds.
        const bool isHome = current == QDir::home();
        for (const auto &[mark, name] : marks) {
            const QFileInfo found(current.filePath(QString::fromLatin1(mark)));
            if (found.exists() && !(isHome && found.isDir())) {
                return QString::fromLatin1(name);
            }
        }
    } while (current.cdUp());
    return {};
}
