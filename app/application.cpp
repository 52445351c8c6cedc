// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include <QApplication>

int runWindow(int &argc, char **argv, const WindowWish &wish)
{
    Q_UNUSED(wish)
    QApplication application(argc, argv);
    return 1;
}
