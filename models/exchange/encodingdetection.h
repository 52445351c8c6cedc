// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QByteArray>

#include <functional>

class QIODevice;

/// Told how much of how much is done, now and then; answers whether to go on.
using KeepGoing = std::function<bool(qint64 done, qint64 total)>;

/// Something found out about a file, and why.
template <typename T>
struct Detected {
    T value{};
    Problem reason; ///< a code and its arguments; a sentence is made at the edge
};

/// The encoding of a text file: a byte order mark, the pattern of UTF-16, valid UTF-8 through and through, or else
/// Windows-1252. Reads the whole device and goes back to its start.
Detected<QByteArray> detectEncoding(QIODevice &device, const KeepGoing &keepGoing = {});
