// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undoactions.h"

#include "app/librarysession.h"
#include "ui/mainwindow.h"
#include "ui/problemtext/problemtext.h"
#include "ui/problemtext/undosteptext.h"
#include "ui/widgets/message.h"

#include <QPushButton>

namespace {

QString textOf(const UndoStep &step)
{
    return undoStepText(step.command, step.title, step.records);
}

} // namespace

UndoActions::UndoActions(MainWindow &window, LibrarySession &library, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_library(library)
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
        m_window.dispatcher().setEnabled(act, step && !m_isBusy && !m_library.isReadOnly());
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
    // Above this many records a step takes long enough to be felt.
    constexpr int mostAtOnce = 300;
    UndoService &service = m_library.services().undo;
    const std::optional<UndoStep> step = way == Way::Undo ? service.nextUndo() : service.nextRedo();
    if (m_isBusy || !step) {
        return;
    }
    if (step->records > mostAtOnce) {
        takeInBackground(way, *step);
    } else {
        finish(way, way == Way::Undo ? service.undo() : service.redo());
    }
}

void UndoActions::takeInBackground(Way way, const UndoStep &step)
{
    m_isBusy = true;
    update();
    const SystemClock clock = m_library.clock();
    const Session session = m_library.session();
    JobTicket ticket = m_library.writer().start(
        [way, clock, session](Job &job) {
            Services services(job.database(), clock, session);
            return way == Way::Undo ? services.undo.undo() : services.undo.redo();
        },
        [this, way](const Result<UndoOutcome> &outcome) {
            m_isBusy = false;
            m_window.banner().clearActions();
            m_window.banner().clear();
            finish(way, outcome);
        });
    m_window.banner().say(Tone::Info, tr("Taking back %Ln record(s)…", nullptr, step.records));
    QPushButton *cancel = m_window.banner().addAction(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, [ticket]() mutable { ticket.cancel(); });
}

void UndoActions::finish(Way way, const Result<UndoOutcome> &outcome)
{
    constexpr int mostNamed = 3;
    if (!outcome) {
        m_window.say(problemText(outcome.problems()));
    } else {
        const QString done = way == Way::Undo ? tr("Undone: %1").arg(textOf(outcome->step))
                                              : tr("Done again: %1").arg(textOf(outcome->step));
        m_window.say(outcome->kept.isEmpty() ? done
                                             : done + QLatin1Char('\n') + problemText(outcome->kept.mid(0, mostNamed)));
    }
    m_library.changes().readNow();
    update();
}
