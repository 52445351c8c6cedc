// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/permission.h"

#include <QString>

/// The role's word: "Librarian".
QString roleText(Role role);
/// What the role may do, in one line.
QString roleMeaning(Role role);
/// What a command does, as the table of roles and the sentences of refusals name it: "Lend copies".
QString commandText(Command command);
/// The same for a stored command name; the name itself when it is unknown.
QString commandText(const QString &name);
