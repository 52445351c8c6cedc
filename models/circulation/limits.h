// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/verdict.h"

#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <optional>

/// What a limit counts.
enum class LimitMeasure {
    Debt, ///< what is owed, with the fines running today
    Overdue, ///< copies out that are late, claimed returned ones left out
    Lost, ///< lost copies that are not settled
    Out, ///< copies out, claimed returned ones left out
};
/// What a limit stops.
enum class LimitedAction { Borrow, Renew, PlaceHold };

inline constexpr std::array limitMeasures{LimitMeasure::Debt, LimitMeasure::Overdue, LimitMeasure::Lost,
                                          LimitMeasure::Out};
inline constexpr std::array limitedActions{LimitedAction::Borrow, LimitedAction::Renew, LimitedAction::PlaceHold};

/// As in block_limits.measure and block_limits.action.
QString toStored(LimitMeasure measure);
QString toStored(LimitedAction action);
std::optional<LimitMeasure> limitMeasureFromStored(const QString &word);
std::optional<LimitedAction> limitedActionFromStored(const QString &word);

/// What counts against the limits of one user. models/circulation/ledger adds it up.
struct BorrowerTotals {
    qint64 debtMinor = 0; ///< with fines running today; what was paid ahead makes it negative
    int overdue = 0;
    int lost = 0;
    int out = 0;

    qint64 of(LimitMeasure measure) const;
    friend bool operator==(const BorrowerTotals &, const BorrowerTotals &) = default;
};

/// One row of block_limits; no category = any category.
struct LimitRow {
    std::optional<qint64> categoryId = {};
    LimitMeasure measure = LimitMeasure::Debt;
    LimitedAction action = LimitedAction::Borrow;
    std::optional<qint64> limit = {}; ///< nothing = no limit
    QString message = {}; ///< see models/values/textbylanguage.h; empty = the usual sentence

    friend bool operator==(const LimitRow &, const LimitRow &) = default;
};

/// The limit in force, and where it comes from.
struct LimitAnswer {
    std::optional<qint64> limit = {};
    QString message = {};
    bool isSetHere = false; ///< the category has its own row
    bool isSetForAny = false; ///< the row of any category exists
    std::optional<qint64> limitForAny = {}; ///< what that row says

    friend bool operator==(const LimitAnswer &, const LimitAnswer &) = default;
};

/// All limits of the library: a category's own row, else that of any category, else no limit.
class LimitSet
{
public:
    LimitSet() = default;
    LimitSet(const QList<LimitRow> &rows, QString currency);

    LimitAnswer lookUp(LimitMeasure measure, LimitedAction action, std::optional<qint64> categoryId) const;
    /// The row of exactly this category; nothing = inherited.
    std::optional<LimitRow> rowAt(LimitMeasure measure, LimitedAction action, std::optional<qint64> categoryId) const;
    /// Whether there is any limit at all: adding up what a user has can be spared else.
    bool stopsAnything() const;
    const QString &currency() const { return m_currency; }

private:
    QHash<qint64, QList<LimitRow>> m_rows; ///< by category, 0 = any
    QString m_currency;
};

/// Whether a number stops: a count when it is reached, a debt when it is over. No limit never stops.
bool isOverLimit(LimitMeasure measure, qint64 count, std::optional<qint64> limit);

/// Which limits stop a user from doing this, each as something to confirm: codes limit.debt, limit.overdue, limit.lost,
/// limit.out with the arguments {count, limit, action, message}; debts as `1250 CHF`. Each explains itself.
QList<Finding> blocksOn(LimitedAction action, const BorrowerTotals &totals, const LimitSet &limits,
                        std::optional<qint64> categoryId, const QString &categoryName = {});
