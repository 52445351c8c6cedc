// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backuplist.h"

#include "ui/settings/backuptexts.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLocale>

namespace {
enum Column { MadeColumn, WhyColumn, SizeColumn, PlaceColumn, StateColumn };
}

BackupList::BackupList(const Clock &clock, QWidget *parent)
    : PlainTable({tr("Made"), tr("Why"), tr("Size"), tr("Where"), tr("State")}, parent),
      m_clock(clock)
{
    setObjectName(QStringLiteral("backups"));
    setAccessibleName(tr("Backups"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setNumberColumn(SizeColumn);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(WhyColumn, QHeaderView::Stretch);
    setMinimumHeight(theme().rowHeight() * 5);
}

void BackupList::show(const QList<ListedBackup> &backups)
{
    const std::optional<ListedBackup> before = selected();
    const QSignalBlocker quiet(this);
    m_backups = backups;
    setRowCount(static_cast<int>(backups.size()));
    int current = 0;
    for (int row = 0; row < backups.size(); ++row) {
        fill(row, backups.at(row));
        if (before && before->file.fileName() == backups.at(row).file.fileName()) {
            current = row;
        }
    }
    if (!backups.isEmpty()) {
        setCurrentCell(current, MadeColumn);
    }
}

void BackupList::fill(int row, const ListedBackup &backup)
{
    const auto soft = int(Colour::Text2);
    put(row, MadeColumn, backuptexts::moment(backup.file.madeAt, m_clock));
    put(row, WhyColumn, backuptexts::reason(backup.file.reason))->setData(PlainDelegate::ColourRole, soft);
    put(row, SizeColumn, QLocale().formattedDataSize(backup.file.size, 1, QLocale::DataSizeSIFormat));
    put(row, PlaceColumn, backuptexts::places(backup))->setData(PlainDelegate::ColourRole, soft);
    Tone tone = Tone::Ok;
    if (backup.file.state != BackupState::Verified) {
        tone = backup.file.state == BackupState::NotReadable ? Tone::Danger : Tone::Warn;
    }
    putState(row, StateColumn, backuptexts::state(backup.file.state), tone);
}

std::optional<ListedBackup> BackupList::selected() const
{
    const int row = currentRow();
    return row >= 0 && row < m_backups.size() ? std::optional(m_backups.at(row)) : std::nullopt;
}
