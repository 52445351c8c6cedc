// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shortcutsheet.h"

#include "ui/widgets/keyhint.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QString plain(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

} // namespace

ShortcutSheet::ShortcutSheet(const Actions &actions, QWidget *parent) : Sheet(tr("Shortcuts"), Width::Wide, parent)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme().px(32));
    QGridLayout *grids[2];
    for (auto &grid : grids) {
        auto *side = new QVBoxLayout;
        grid = new QGridLayout;
        grid->setHorizontalSpacing(theme().px(12));
        grid->setVerticalSpacing(theme().px(6));
        grid->setColumnStretch(0, 1);
        side->addLayout(grid);
        side->addStretch(1);
        columns->addLayout(side, 1);
    }
    body()->addLayout(columns);

    QList<QPair<QString, QString>> rows;
    const auto finish = [&](MenuGroup menu) {
        const bool first = menu == MenuGroup::File || menu == MenuGroup::Edit || menu == MenuGroup::View;
        addGroup(grids[first ? 0 : 1], plain(Actions::menuTitle(menu)), rows);
        rows.clear();
    };
    MenuGroup menu = MenuGroup::File;
    for (const ActRow &row : Actions::table()) {
        if (row.menu != menu) {
            finish(menu);
            menu = row.menu;
        }
        const QAction *action = actions.action(row.act);
        if (action->isVisible() && !action->shortcut().isEmpty()) {
            rows.append({plain(action->text()), action->shortcut().toString(QKeySequence::NativeText)});
        }
    }
    finish(menu);
    addGroup(grids[0], tr("In a grid"),
             {{tr("Edit the cell"), QStringLiteral("F2")},
              {tr("Commit and go down"), QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText)},
              {tr("Next or previous cell while editing"), QKeySequence(Qt::Key_Tab).toString(QKeySequence::NativeText)},
              {tr("Leave the cell as it was"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)},
              {tr("Select the row"), QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText)}});
    addGroup(grids[0], tr("In a dialog"),
             {{tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::NativeText)},
              {tr("Cancel"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)}});
    cancel()->setText(tr("Close"));
    cancel()->setFocus();
}

void ShortcutSheet::addGroup(QGridLayout *grid, const QString &title, const QList<QPair<QString, QString>> &rows)
{
    if (rows.isEmpty()) {
        return;
    }
    if (grid->count() > 0) {
        grid->setRowMinimumHeight(m_row++, theme().px(6));
    }
    grid->addWidget(makeLabel(title.toUpper(), TextRole::Caption, this), m_row++, 0, 1, 2);
    for (const auto &[words, keys] : rows) {
        auto *label = makeLabel(words, TextRole::Body, this);
        label->setWordWrap(true);
        grid->addWidget(label, m_row, 0);
        grid->addWidget(new KeyHint(QKeySequence(keys, QKeySequence::NativeText), this), m_row++, 1,
                        Qt::AlignTrailing | Qt::AlignVCenter);
    }
}
