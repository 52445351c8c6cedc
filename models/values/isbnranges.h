// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How many of the nine digits after the prefix (978 or 979) name the group: the country or language. 0 = not known.
int isbnGroupLength(const QString &prefix, const QString &body);
/// How many digits after the group name the publisher. 0 = the group's ranges are not known here.
int isbnRegistrantLength(const QString &prefix, const QString &group, const QString &rest);
