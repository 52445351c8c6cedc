// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backuplist.h"

#include "ui/settings/backuptexts.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLocale>

namespace {
enum Column { MadeColumn, WhyColumn, SizeColumn, PlaceColumn, StateColumn, ColumnCount };
}

BackupList::BackupList(const Clock &clock, QWidget *parent) : QTableWidget(0, ColumnCount, parent), m_clock(clock)
{
    setObjectName(QStringLiteral("backups"));
    setAccessibleName(tr("Backups"));
    setHorizontalHeaderLabels({tr("Made"), tr("Why"), tr("Size"), tr("Where"), tr("State")});
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(WhyColumn, QHeaderView::Stretch);
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
    const auto put = [&](Column column, const QString &text) {
        auto *cell = new QTableWidgetItem(text);
        setItem(row, column, cell);
        return cell;
    };
    put(MadeColumn, backuptexts::moment(backup.file.madeAt, m_clock));
    put(WhyColumn, backuptexts::reason(backup.file.reason))->setForeground(theme().colour(Colour::Text2));
    put(SizeColumn, QLocale().formattedDataSize(backup.file.size, 1, QLocale::DataSizeSIFormat))
        ->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    put(PlaceColumn, backuptexts::places(backup))->setForeground(theme().colour(Colour::Text2));
    QTableWidgetItem *state = put(StateColumn, backuptexts::state(backup.file.state));
    const bool isBad = backup.file.state == BackupState::NotReadable;
    state->setForeground(theme().colour(isBad ? Colour::Danger
                                             : backup.file.state == BackupState::Verified ? Colour::Ok : Colour::Warn));
}

std::optional<ListedBackup> BackupList::selected() const
{
    const int row = currentRow();
    return row >= 0 && row < m_backups.size() ? std::optional(m_backups.at(row)) : std::nullopt;
}
