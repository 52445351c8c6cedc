// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "version.h"

#include <QCoreApplication>

int runCarrel(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(CARREL_VERSION));
    return 2;
}
