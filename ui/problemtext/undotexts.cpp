// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>

namespace {

/// Gives the sentences of this file their translation context.
struct UndoText {
    Q_DECLARE_TR_FUNCTIONS(UndoText)
};

} // namespace

void addUndoTexts(ProblemTexts &texts)
{
    const auto add = [&texts](const char *code, auto text) { texts.insert(QString::fromLatin1(code), text); };
    add("undo.nothing", [](const QStringList &) { return UndoText::tr("There is nothing to undo."); });
    add("undo.changedSince", [](const QStringList &a) {
        return a.value(0).isEmpty()
            ? UndoText::tr("This can no longer be undone: the record was changed since.")
            : UndoText::tr("This can no longer be undone: \"%1\" was changed since.").arg(a.value(0));
    });
    add("undo.erased", [](const QStringList &) {
        return UndoText::tr("This can no longer be undone: the values from before were erased.");
    });
    add("undo.olderSchema", [](const QStringList &) {
        return UndoText::tr("This can no longer be undone: it was done with an older version of Carrel.");
    });
    add("undo.cannot", [](const QStringList &) { return UndoText::tr("This cannot be undone."); });
    add("undo.kept", [](const QStringList &a) {
        return UndoText::tr("\"%1\" was changed since and stays as it is.").arg(a.value(0));
    });
}
