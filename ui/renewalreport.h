// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/circulationservice.h"

#include <functional>

class Message;
class QWidget;

/// Says in a bar how many loans were renewed and why the others were not, with a way to ask why; says nothing when all
/// were. Returns how many were renewed.
int sayRenewals(Message *message, const QList<RenewOutcome> &outcomes,
                const std::function<void(const Explanation &why, QWidget *beside)> &ask);
