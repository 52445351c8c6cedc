// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undoactions.h"

#include "app/librarysession.h"
#include "ui/mainwindow.h"
#include "ui/problemtext/undosteptext.h"
#include "ui/problemtext/problemtext.h"

namespace {

QString textOf(const UndoStep &step)
{
    return undoStepText(step.command, step.title, step.records);
}

} // namespace

UndoActions::UndoActions(MainWindow &window, LibrarySession &library, QObject *parent)
    : QObject(parent), m_window(window), m_library(library)
{
    m_window.dispatcher().handle(Act::Undo, [this] { undo(); });
    m_window.dispatcher().handle(Act::Redo, [this] { redo(); });
    connect(&m_library.changes(), &ChangeFeed::changed, this, [this] { update(); });
    update();
}

void UndoActions::update()
{
    UndoService &service = m_library.services().undo;
    const auto show = [this](Act act, const std::optional<UndoStep> &step, const QString &words) {
        m_window.dispatcher().setEnabled(act, step && !m_library.isReadOnly());
        m_window.dispatcher().setText(act, step ? words.arg(textOf(*step)) : Actions::textOf(act));
    };
    show(Act::Undo, service.nextUndo(), tr("&Undo %1"));
    show(Act::Redo, service.nextRedo(), tr("&Redo %1"));
}

void UndoActions::undo()
{
    take(Way::Undo);
}

void UndoActions::redo()
{
    take(Way::Redo);
}

void UndoActions::take(Way way)
{
    UndoService &service = m_library.services().undo;
    const Result<UndoOutcome> outcome = way == Way::Undo ? service.undo() : service.redo();
    if (!outcome) {
        m_window.say(problemText(outcome.problems()));
    } else {
        const QString done
            = way == Way::Undo ? tr("Undone: %1").arg(textOf(outcome->step)) : tr("Done again: %1").arg(textOf(outcome->step));
        m_window.say(outcome->kept.isEmpty() ? done : done + QLatin1Char('\n') + problemText(outcome->kept));
    }
    m_library.changes().readNow();
    update();
}
