// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

#include <QDate>

#include <optional>

/// From and to of years; years before Christ are negative. Either end may be open.
struct YearRange {
    std::optional<int> from;
    std::optional<int> to;
    friend bool operator==(const YearRange &, const YearRange &) = default;
};

/// From and to of days. Either end may be open (invalid).
struct DateRange {
    QDate from;
    QDate to;
    friend bool operator==(const DateRange &, const DateRange &) = default;
};

/// A filter by a span of years: "Year".
class YearRangeChip : public Chip
{
    Q_OBJECT

public:
    explicit YearRangeChip(const QString &label, QWidget *parent = nullptr);

    bool isActive() const override { return m_range != YearRange{}; }
    void clear() override { setRange({}); }
    YearRange range() const { return m_range; }
    void setRange(const YearRange &range);

protected:
    QString valueText() const override;
    void open() override;

private:
    YearRange m_range;
};

/// A filter by a span of days: "Due", "Expires".
class DateRangeChip : public Chip
{
    Q_OBJECT

public:
    explicit DateRangeChip(const QString &label, QWidget *parent = nullptr);

    bool isActive() const override { return m_range != DateRange{}; }
    void clear() override { setRange({}); }
    DateRange range() const { return m_range; }
    void setRange(const DateRange &range);
    /// Ready-made spans at the top of the popup: "Within 30 days".
    void addShortcut(const QString &text, const DateRange &range);

protected:
    QString valueText() const override;
    void open() override;

private:
    struct Shortcut {
        QString text;
        DateRange range;
    };
    DateRange m_range;
    QList<Shortcut> m_shortcuts;
};
