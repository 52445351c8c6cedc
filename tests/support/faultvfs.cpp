// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultvfs.h"

#include <array>
#include <fcntl.h>
#include <map>
#include <new>
#include <random>
#include <sqlite3.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr int sectorSize = 512;
using Sector = std::array<char, sectorSize>;

/// What a file's disk may still hold of what it was told since it was last synchronised.
struct Unsynced {
    std::map<sqlite3_int64, std::vector<Sector>> versions;
    sqlite3_int64 durableSize = -1;
};

/// Everything the layer knows; one program is one disk.
struct Disk {
    sqlite3_vfs *base = nullptr;
    std::map<std::string, Unsynced> files;
    std::map<std::string, std::vector<char>> deleted;
    std::mt19937 random;
    faultvfs::Fault fault = faultvfs::Fault::PowerCut;
    qint64 at = 0;
    qint64 count = 0;
    bool isArmed = false;
    bool isPersistent = false;
    bool hasFired = false;
};

Disk &disk()
{
    static Disk theDisk;
    return theDisk;
}

struct ShimFile {
    sqlite3_file base;
    const char *path;
    bool isTracked;

    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    const sqlite3_io_methods *calls() { return real()->pMethods; }
};

ShimFile *shim(sqlite3_file *file)
{
    return reinterpret_cast<ShimFile *>(file);
}

void overwrite(const std::string &path, const std::vector<char> &content)
{
    const int descriptor = ::open(path.c_str(), O_CREAT | O_RDWR | O_TRUNC, 0600);
    if (descriptor >= 0 && ::write(descriptor, content.data(), content.size()) >= 0) {
        ::close(descriptor);
    }
}

/// Leaves each unsynchronised sector as one of its versions, and the file as long as it was or is.
void forget(const std::string &path, const Unsynced &unsynced, bool loseAll)
{
    const int descriptor = ::open(path.c_str(), O_RDWR);
    if (descriptor < 0) {
        return;
    }
    struct stat status { };
    ::fstat(descriptor, &status);
    std::mt19937 &random = disk().random;
    for (const auto &[sector, versions] : unsynced.versions) {
        const std::size_t kept = loseAll || random() % 3 == 0 ? 0 : random() % versions.size();
        if (::pwrite(descriptor, versions[kept].data(), sectorSize, sector * sectorSize) < 0) {
            ::_exit(1);
        }
    }
    const bool keepsSize = unsynced.durableSize < 0 || (!loseAll && random() % 2 == 0);
    if (::ftruncate(descriptor, keepsSize ? status.st_size : unsynced.durableSize) != 0) {
        ::_exit(1);
    }
    ::close(descriptor);
}

[[noreturn]] void cutPower()
{
    const bool loseAll = disk().random() % 4 == 0;
    for (const auto &[path, unsynced] : disk().files) {
        forget(path, unsynced, loseAll);
    }
    for (const auto &[path, content] : disk().deleted) {
        if (loseAll || disk().random() % 2 == 0) {
            overwrite(path, content);
        }
    }
    ::_exit(faultvfs::powerCutExitCode);
}

/// Counts a writing call; true when it has to fail.
bool mustFail()
{
    Disk &d = disk();
    if (!d.isArmed) {
        return false;
    }
    ++d.count;
    const bool isMet = d.isPersistent ? d.count >= d.at : d.count == d.at;
    if (!isMet) {
        return false;
    }
    d.hasFired = true;
    if (d.fault == faultvfs::Fault::PowerCut) {
        cutPower();
    }
    return true;
}

/// The code of a failure, the particular one or the full disk.
int failure(int particular)
{
    return disk().fault == faultvfs::Fault::DiskFull ? SQLITE_FULL : particular;
}

/// Keeps the present content of the sectors that a write touches.
void keepVersion(ShimFile *file, sqlite3_int64 offset, int amount, bool isBefore)
{
    Unsynced &unsynced = disk().files[file->path];
    for (sqlite3_int64 sector = offset / sectorSize; sector <= (offset + amount - 1) / sectorSize; ++sector) {
        std::vector<Sector> &versions = unsynced.versions[sector];
        if (isBefore && !versions.empty()) {
            continue;
        }
        Sector content{};
        file->calls()->xRead(file->real(), content.data(), sectorSize, sector * sectorSize);
        versions.push_back(content);
    }
}

int closeFile(sqlite3_file *f)
{
    return shim(f)->calls()->xClose(shim(f)->real());
}

int readFile(sqlite3_file *f, void *buffer, int amount, sqlite3_int64 offset)
{
    return shim(f)->calls()->xRead(shim(f)->real(), buffer, amount, offset);
}

int writeFile(sqlite3_file *f, const void *buffer, int amount, sqlite3_int64 offset)
{
    ShimFile *file = shim(f);
    if (file->isTracked && mustFail()) {
        return failure(SQLITE_IOERR_WRITE);
    }
    const bool keeps = file->isTracked && disk().isArmed && disk().fault == faultvfs::Fault::PowerCut;
    if (keeps) {
        Unsynced &unsynced = disk().files[file->path];
        if (unsynced.durableSize < 0) {
            file->calls()->xFileSize(file->real(), &unsynced.durableSize);
        }
        keepVersion(file, offset, amount, true);
    }
    const int code = file->calls()->xWrite(file->real(), buffer, amount, offset);
    if (keeps) {
        keepVersion(file, offset, amount, false);
    }
    return code;
}

int truncateFile(sqlite3_file *f, sqlite3_int64 size)
{
    ShimFile *file = shim(f);
    if (file->isTracked && mustFail()) {
        return failure(SQLITE_IOERR_TRUNCATE);
    }
    disk().files.erase(file->path ? file->path : "");
    return file->calls()->xTruncate(file->real(), size);
}

int syncFile(sqlite3_file *f, int flags)
{
    ShimFile *file = shim(f);
    if (file->isTracked && mustFail()) {
        return failure(SQLITE_IOERR_FSYNC);
    }
    const int code = file->calls()->xSync(file->real(), flags);
    if (file->isTracked) {
        disk().files.erase(file->path);
        disk().deleted.erase(file->path);
    }
    return code;
}

int sizeOfFile(sqlite3_file *f, sqlite3_int64 *size)
{
    return shim(f)->calls()->xFileSize(shim(f)->real(), size);
}

int lockFile(sqlite3_file *f, int level)
{
    return shim(f)->calls()->xLock(shim(f)->real(), level);
}

int unlockFile(sqlite3_file *f, int level)
{
    return shim(f)->calls()->xUnlock(shim(f)->real(), level);
}

int isReserved(sqlite3_file *f, int *result)
{
    return shim(f)->calls()->xCheckReservedLock(shim(f)->real(), result);
}

int controlFile(sqlite3_file *f, int operation, void *argument)
{
    return shim(f)->calls()->xFileControl(shim(f)->real(), operation, argument);
}

int sectorSizeOf(sqlite3_file *f)
{
    return shim(f)->calls()->xSectorSize(shim(f)->real());
}

int traitsOf(sqlite3_file *f)
{
    return shim(f)->calls()->xDeviceCharacteristics(shim(f)->real());
}

int mapShared(sqlite3_file *f, int page, int size, int extend, void volatile **memory)
{
    return shim(f)->calls()->xShmMap(shim(f)->real(), page, size, extend, memory);
}

int lockShared(sqlite3_file *f, int offset, int count, int flags)
{
    return shim(f)->calls()->xShmLock(shim(f)->real(), offset, count, flags);
}

void barrier(sqlite3_file *f)
{
    shim(f)->calls()->xShmBarrier(shim(f)->real());
}

int unmapShared(sqlite3_file *f, int isDelete)
{
    return shim(f)->calls()->xShmUnmap(shim(f)->real(), isDelete);
}

const sqlite3_io_methods methods{2,          closeFile,  readFile,    writeFile,   truncateFile, syncFile, sizeOfFile,
                                 lockFile,   unlockFile, isReserved,  controlFile, sectorSizeOf, traitsOf, mapShared,
                                 lockShared, barrier,    unmapShared, nullptr,     nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *f, int flags, int *outFlags)
{
    auto *file = new (f) ShimFile{};
    file->path = name;
    file->isTracked = name && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0;
    const int code = disk().base->xOpen(disk().base, name, file->real(), flags, outFlags);
    if (code == SQLITE_OK) {
        file->base.pMethods = &methods;
    }
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int isSynced)
{
    if (mustFail()) {
        return failure(SQLITE_IOERR_DELETE);
    }
    if (disk().isArmed && !isSynced) {
        // Without the folder synchronised the name may be back after a power cut.
        const int descriptor = ::open(name, O_RDONLY);
        struct stat status { };
        if (descriptor >= 0 && ::fstat(descriptor, &status) == 0) {
            std::vector<char> content(static_cast<std::size_t>(status.st_size));
            if (::read(descriptor, content.data(), content.size()) >= 0) {
                disk().deleted[name] = content;
            }
            ::close(descriptor);
        }
    } else {
        disk().deleted.erase(name);
    }
    disk().files.erase(name);
    return disk().base->xDelete(disk().base, name, isSynced);
}

} // namespace

void faultvfs::install()
{
    if (disk().base) {
        return;
    }
    disk().base = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs layer = *disk().base;
    layer.szOsFile = static_cast<int>(sizeof(ShimFile)) + disk().base->szOsFile;
    layer.zName = "carrel-fault";
    layer.xOpen = openFile;
    layer.xDelete = deleteFile;
    sqlite3_vfs_register(&layer, 1);
}

void faultvfs::arm(Fault fault, qint64 at, bool persistent, quint32 seed)
{
    Disk &d = disk();
    d.fault = fault;
    d.at = at;
    d.count = 0;
    d.isPersistent = persistent;
    d.hasFired = false;
    d.random.seed(seed);
    d.files.clear();
    d.deleted.clear();
    d.isArmed = true;
}

void faultvfs::disarm()
{
    disk().isArmed = false;
}

bool faultvfs::hasFired()
{
    return disk().hasFired;
}
