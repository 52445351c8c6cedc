// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/benchlibrary.h"
#include "ui/widgets/recordview.h"

#include <optional>

/// Two windows with the same view, delegate and header: a table in one, as many rows with nothing behind them in the
/// other, so that ratios show the model and not the look.
class BenchGrid
{
public:
    /// Before any table: measures what an empty window needs.
    BenchGrid();
    /// Shows a table and waits for its rows.
    void show(RecordTable &table);

    RecordView &view() { return *m_view; }
    RecordView &bare() { return *m_bare; }
    TrivialModel &trivial() { return *m_trivial; }
    int rows() const { return m_rows; }

    /// Top and End, each painted.
    void reportEnd(const char *what, double bar);
    /// A thousand jumps to random rows; then what is held over an empty window. The window with nothing behind its
    /// rows is closed for good.
    void reportJumps(const char *what, double megabytes);
    double megabytesOverEmpty() const;

private:
    std::optional<RecordView> m_bare;
    double m_emptyMegabytes = 0;
    std::optional<RecordView> m_view;
    std::unique_ptr<TrivialModel> m_trivial;
    RecordTable *m_table = nullptr;
    int m_rows = 0;
};

/// How long something takes, several times.
Figures repeated(int rounds, const std::function<double()> &once);
/// Reads ids on SQLite alone.
double rawIds(sqlite3 *handle, const char *sql);
