// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A person's name in the order it is spoken: "Le Guin, Ursula K." becomes "Ursula K. Le Guin". Names of
/// organisations and names without a comma stay as they are.
QString spokenName(const QString &name);

/// A person's name as it is sorted: "Ursula K. Le Guin" becomes "Le Guin, Ursula K.", "Johann Wolfgang von Goethe"
/// becomes "Goethe, Johann Wolfgang von". A capital particle belongs to the family name, a small one does not.
QString sortedName(const QString &name);
