// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/openinghours.h"
#include "models/values/result.h"

#include <QMap>
#include <QObject>
#include <QString>
#include <QTimeZone>

#include <set>

class CommandGate;
class Database;
class InverseHandlers;
class Transaction;

/// What holds for the whole library, whoever works at whatever station. A fresh library has these values.
struct LibraryValues {
    QString name; ///< shown in the window and on slips
    QString currency = QStringLiteral("EUR"); ///< ISO 4217
    QString language = QStringLiteral("en"); ///< of what the library writes: slips, notices
    QString timeZone; ///< IANA name; empty = the computer's
    std::set<int> closedWeekdays; ///< 1 = Monday … 7 = Sunday
    OpeningHours openingHours; ///< by weekday; none = not known
    QString dueMode = QStringLiteral("next_open"); ///< see models/circulation/duedate.h
    bool dueNotAfterExpiry = false; ///< a due date is never later than the end of the membership
    bool renewFromDueDate = false; ///< a renewal counts from the due date, else from the day it is made
    bool mayRenewOverdue = true; ///< overdue loans can be renewed
    bool pickupCountsOpenDays = false; ///< the days on the hold shelf are open days
    bool finesSkipClosedDays = false; ///< a day on which the library is closed costs no fine
    QString foundAfterLost = QStringLiteral("refund"); ///< see FoundPolicy in models/circulation/policy.h
    bool lossEndsFine = false; ///< declaring a copy lost lets the fine so far go
    int lockMinutes = 10; ///< idle time until a window locks; 0 = never
    int deskIdleSeconds = 90; ///< idle time until the Desk forgets the user

    QTimeZone zone() const;
    friend bool operator==(const LibraryValues &, const LibraryValues &) = default;
};

/// Typed, cached access to the table `settings`; writing goes through the gate, is audited and can be undone.
class LibrarySettings : public QObject
{
    Q_OBJECT

public:
    /// Starts with the values of a fresh library; call load().
    explicit LibrarySettings(CommandGate &gate, QObject *parent = nullptr);

    /// Reads the table again: after opening, and when another station changed something.
    Result<void> load();
    const LibraryValues &values() const { return m_values; }
    /// Stores what differs from the values in force.
    Result<void> change(const LibraryValues &wanted);
    /// Whether the person signed in may change them.
    bool mayChange() const;

    /// What is wrong with values, by field name.
    static Problems check(const LibraryValues &values);
    static Result<LibraryValues> read(Database &database);
    /// Writes what differs from what is stored: for a new library, inside the transaction that makes it.
    static Result<void> write(Transaction &transaction, const LibraryValues &values);
    /// Settings that another subject keeps in the same table: writes those that differ and records them.
    static Result<void> writeNamed(Transaction &transaction, const QMap<QString, QString> &wanted);
    static void addInverses(InverseHandlers &handlers);

signals:
    void changed();

private:
    CommandGate &m_gate;
    LibraryValues m_values;
};
