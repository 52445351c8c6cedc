// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a field of a book is called on screen: "title" is "Title".
QString bookFieldName(const QString &field);
