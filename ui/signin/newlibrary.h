// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/users/signinservice.h"

#include <QList>
#include <QString>

/// What a person says about a library to be made.
struct NewLibrary {
    QString name = {};
    QString path = {}; ///< the file to be made
    QString currency = {}; ///< ISO 4217
    QString language = {}; ///< of the library: en, de, ar …
    int loanDays = 21;
    QList<int> closedWeekdays = {}; ///< 1 = Monday … 7 = Sunday
    AdministratorDraft administrator = {};
};
