// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

class QMenu;
class QMenuBar;
class QWidget;

/// Fills a menu bar from the table of actions, in the order of MenuGroup. Menus without anything to do are hidden.
/// The actions are added to `window` too, so that shortcuts work while the menu bar is hidden.
QList<QMenu *> fillMenuBar(QMenuBar *bar, const Actions &actions, QWidget *window);
/// Gives the menus of fillMenuBar() their titles in the language now in use.
void retitle(const QList<QMenu *> &menus);
