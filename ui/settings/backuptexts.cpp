// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backuptexts.h"

#include "models/values/clock.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// Gives the texts of this file their translation context.
struct BackupTexts {
    Q_DECLARE_TR_FUNCTIONS(BackupTexts)
};

int number(qint64 count)
{
    return static_cast<int>(qMin<qint64>(count, 1000000000));
}

QString lostOf(const QString &command, qint64 count)
{
    const int n = number(count);
    if (command == QLatin1String("loan.lend")) {
        return BackupTexts::tr("%n loan(s)", nullptr, n);
    }
    if (command == QLatin1String("loan.return")) {
        return BackupTexts::tr("%n return(s)", nullptr, n);
    }
    if (command == QLatin1String("loan.renew")) {
        return BackupTexts::tr("%n renewal(s)", nullptr, n);
    }
    if (command == QLatin1String("book.add")) {
        return BackupTexts::tr("%n new book(s)", nullptr, n);
    }
    if (command == QLatin1String("user.add")) {
        return BackupTexts::tr("%n new user(s)", nullptr, n);
    }
    if (command == QLatin1String("import")) {
        return BackupTexts::tr("%n import(s)", nullptr, n);
    }
    return {};
}

} // namespace

QString backuptexts::moment(const QDateTime &moment, const Clock &clock)
{
    return QLocale().toString(moment.toTimeZone(clock.zone()), BackupTexts::tr("ddd d MMM, HH:mm", "a moment"));
}

QString backuptexts::relativeMoment(const QDateTime &moment, const Clock &clock)
{
    const QDateTime local = moment.toTimeZone(clock.zone());
    const QString time = QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    switch (local.date().daysTo(clock.today())) {
    case 0: return BackupTexts::tr("today at %1").arg(time);
    case 1: return BackupTexts::tr("yesterday at %1").arg(time);
    default: return backuptexts::moment(moment, clock);
    }
}

QString backuptexts::reason(BackupReason reason)
{
    switch (reason) {
    case BackupReason::ByHand: return BackupTexts::tr("By hand");
    case BackupReason::Daily: return BackupTexts::tr("Once a day");
    case BackupReason::Closing: return BackupTexts::tr("Closing");
    case BackupReason::Import: return BackupTexts::tr("Before an import");
    case BackupReason::Restore: return BackupTexts::tr("Before restoring");
    case BackupReason::Migration: return BackupTexts::tr("Before an update");
    }
    return {};
}

QString backuptexts::places(const ListedBackup &backup)
{
    if (backup.isInFolder && backup.isInSecond) {
        return BackupTexts::tr("Both folders");
    }
    return backup.isInSecond ? BackupTexts::tr("Second folder") : BackupTexts::tr("Folder");
}

QString backuptexts::state(BackupState state)
{
    switch (state) {
    case BackupState::Verified: return BackupTexts::tr("Verified");
    case BackupState::Unknown: return BackupTexts::tr("Not verified yet");
    case BackupState::NotReadable: return BackupTexts::tr("Not readable");
    }
    return {};
}

QString backuptexts::counts(const LibraryCounts &counts)
{
    return QLocale().createSeparatedList({BackupTexts::tr("%Ln book(s)", nullptr, number(counts.books)),
                                          BackupTexts::tr("%Ln user(s)", nullptr, number(counts.users)),
                                          BackupTexts::tr("%Ln open loan(s)", nullptr, number(counts.openLoans))});
}

QString backuptexts::lost(const QList<LostWork> &lost)
{
    QStringList parts;
    qint64 others = 0;
    for (const LostWork &work : lost) {
        const QString part = lostOf(work.command, work.count);
        if (part.isEmpty()) {
            others += work.count;
        } else {
            parts << part;
        }
    }
    if (others > 0) {
        parts << BackupTexts::tr("%n other change(s)", nullptr, number(others));
    }
    return QLocale().createSeparatedList(parts);
}
