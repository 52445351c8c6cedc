// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QTime>

/// From when to when the library is open on one day of the week.
struct DayHours {
    QTime opens;
    QTime closes;

    bool isValid() const { return opens.isValid() && closes.isValid() && opens < closes; }
    friend bool operator==(const DayHours &, const DayHours &) = default;
};

/// Opening hours by weekday, 1 = Monday … 7 = Sunday; a weekday without any is open all day as far as loans go.
using OpeningHours = QMap<int, DayHours>;

/// As stored in the settings: "1=14:00-18:00,2=10:00-18:00"; what is not sound is skipped.
OpeningHours openingHoursFromStored(const QString &text);
QString toStored(const OpeningHours &hours);
