// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>

/// The data of a person as something to print and hand over.
namespace personpaper {

/// Empty on success, else why it was not written.
QString write(const QString &path, const QJsonObject &all, const QString &library, const QString &currency,
              const QDate &today);

} // namespace personpaper
