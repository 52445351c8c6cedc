// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lostchangessheet.h"

#include "models/values/clock.h"
#include "ui/problemtext/undosteptext.h"
#include "ui/settings/backuptexts.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/style.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

LostChangesSheet::LostChangesSheet(const QList<LostChange> &changes, const Clock &clock, QWidget *parent)
    : Sheet(tr("What will be gone"), Width::Wide, parent)
{
    setObjectName(QStringLiteral("lostChanges"));
    auto *table = new PlainTable({tr("When"), tr("Who"), tr("What")}, this);
    table->setObjectName(QStringLiteral("changes"));
    table->setAccessibleName(tr("What was done since the backup"));
    table->setRowCount(int(changes.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        const LostChange &change = changes.at(row);
        const std::optional<Command> command = commandNamed(change.command);
        table->put(row, 0, backuptexts::moment(change.at, clock));
        table->put(row, 1, change.by.isEmpty() ? QStringLiteral("Carrel") : change.by);
        table->put(row, 2, command ? undoStepText(*command, change.title, change.records) : change.command);
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    table->setMinimumHeight(theme().rowHeight() * 10);
    body()->addWidget(table);
    if (table->rowCount() > 0) {
        table->setCurrentCell(0, 0);
        table->setFocus(); // in its place: moving it there would take the focus away again
    }
    if (changes.size() == mostListed) {
        body()->addWidget(
            makeLabel(tr("The newest %n change(s); there are more.", nullptr, mostListed), TextRole::Small, this));
    }
    cancel()->setText(tr("Close"));
}
