// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "models/exchange/demolibrary.h"
#include "models/values/clock.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUuid>

Result<QString> demoLibrary()
{
    const SystemClock clock;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QLatin1String("/carrel/demo");
    if (!QDir().mkpath(folder)) {
        return Problem{{}, QStringLiteral("database.cannotCreate"), {folder}};
    }
    const QString name = QStringLiteral("demo-%1.carrel").arg(toStoredDay(clock.today()));
    const QString path = QDir(folder).filePath(name);
    if (QFile::exists(path)) {
        return path;
    }
    for (const QString &old :
         QDir(folder).entryList({QStringLiteral("demo-*"), QStringLiteral(".demo-*")}, QDir::Files | QDir::Hidden)) {
        QFile::remove(QDir(folder).filePath(old));
    }
    const QString draft =
        QDir(folder).filePath(QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128) + QLatin1String(".carrel"));
    if (const Result<void> built = buildDemoLibrary(draft, clock); !built) {
        QFile::remove(draft);
        return built.problems();
    }
    // Another window may have been quicker; then its library is the one.
    if (!QFile::rename(draft, path)) {
        QFile::remove(draft);
        if (!QFile::exists(path)) {
            return Problem{{}, QStringLiteral("database.cannotCreate"), {path}};
        }
    }
    return path;
}

QString demoUser()
{
    return demoUserName;
}

QString demoPasswordText()
{
    return demoPassword;
}
