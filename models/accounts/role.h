// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// What a person may do, from nothing to everything; each role may do what the ones before it may.
enum class Role { Member, Viewer, Assistant, Librarian, Administrator };

/// The word stored in `users.role`.
QString toStored(Role role);
/// Reads `users.role`; nothing when the word is unknown.
std::optional<Role> roleFromStored(const QString &word);
