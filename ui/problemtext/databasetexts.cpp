// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>

namespace {

/// Gives the sentences of this file their translation context.
struct DatabaseText {
    Q_DECLARE_TR_FUNCTIONS(DatabaseText)
};

} // namespace

void addDatabaseTexts(ProblemTexts &texts)
{
    using T = DatabaseText;
    const auto add = [&texts](const char *code, auto text) { texts.insert(QString::fromLatin1(code), text); };
    add("database.locked", [](const QStringList &) {
        return T::tr("Another program is writing to the library. Nothing was lost; try again.");
    });
    add("database.full", [](const QStringList &) {
        return T::tr("The disk is full. Nothing was stored; make room and try again.");
    });
    add("database.readOnly", [](const QStringList &) { return T::tr("This library can only be read."); });
    add("database.damaged", [](const QStringList &) {
        return T::tr("The library file is damaged. Stop working and restore a backup.");
    });
    add("database.notUnique", [](const QStringList &) { return T::tr("This is in the library already."); });
    add("database.inUse", [](const QStringList &) { return T::tr("Other records refer to this one."); });
    add("database.notAllowed", [](const QStringList &) { return T::tr("The library does not accept this value."); });
    add("database.interrupted", [](const QStringList &) { return T::tr("Stopped."); });
    add("database.moved", [](const QStringList &) {
        return T::tr("The library file was moved or replaced while it was open. Nothing more is written to it.");
    });
    add("database.failed", [](const QStringList &a) {
        return T::tr("The library answered with an error: %1").arg(a.value(0));
    });
}
