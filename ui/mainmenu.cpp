// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainmenu.h"

#include <QAction>
#include <QMenuBar>

#include <algorithm>

namespace {

void showIfFilled(QMenu *menu)
{
    const QList<QAction *> actions = menu->actions();
    menu->menuAction()->setVisible(std::any_of(actions.cbegin(), actions.cend(), [](const QAction *action) {
        return action->isVisible() && !action->isSeparator();
    }));
}

} // namespace

QList<QMenu *> fillMenuBar(QMenuBar *bar, const Actions &actions, QWidget *window)
{
    QList<QMenu *> menus;
    for (int group = static_cast<int>(MenuGroup::File); group <= static_cast<int>(MenuGroup::Help); ++group) {
        menus.append(bar->addMenu(Actions::menuTitle(static_cast<MenuGroup>(group))));
    }
    for (const ActRow &row : Actions::table()) {
        QMenu *menu = menus.at(static_cast<int>(row.menu));
        if (row.startsGroup) {
            menu->addSeparator();
        }
        QAction *action = actions.action(row.act);
        menu->addAction(action);
        window->addAction(action);
        QObject::connect(action, &QAction::changed, menu, [menu] { showIfFilled(menu); });
    }
    for (QMenu *menu : std::as_const(menus)) {
        menu->setSeparatorsCollapsible(true);
        showIfFilled(menu);
    }
    return menus;
}

void retitle(const QList<QMenu *> &menus)
{
    for (int group = 0; group < menus.size(); ++group) {
        menus.at(group)->setTitle(Actions::menuTitle(static_cast<MenuGroup>(group)));
    }
}
