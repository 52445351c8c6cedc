// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/slip.h"

class CommandGate;
class DeskSession;

/// What a user takes home from a visit: what was lent and until when, renewed, returned and held, what is still out
/// and what is owed. Undone steps are left out. Empty groups when nothing happened.
Slip visitSlip(const DeskSession &session, const CommandGate &gate);
/// Whether there is anything to put on it.
bool hasReceipt(const DeskSession &session);
