// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/circulation/deskanswer.h"

class HoldService;

/// Places a hold by codes, as at the Desk: a card, and a barcode or ISBN of the book.
DeskAnswer placeHoldByCodes(const CommandGate &gate, HoldService &holds, const QString &card, const QString &code);
