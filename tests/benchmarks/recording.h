// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

/// The statements a connection ran, with their values: the floor for what ran them is SQLite alone running the same.
class Recording
{
public:
    /// Runs `work` and keeps what `handle` is told meanwhile; what triggers and search indexes do inside is not.
    static Recording of(sqlite3 *handle, const std::function<void()> &work);

    using Value = std::variant<std::monostate, long long, double, std::string, std::vector<unsigned char>>;
    struct Step {
        std::string sql;
        std::vector<Value> values;
    };
    const std::vector<Step> &steps() const { return m_steps; }
    /// Only the statements whose text `isWanted`.
    Recording only(const std::function<bool(const std::string &sql)> &isWanted) const;

private:
    std::vector<Step> m_steps;
};

/// Runs recordings on a raw connection, each text prepared once: no model, no Qt.
class Replay
{
public:
    explicit Replay(sqlite3 *handle) : m_handle(handle) { }
    ~Replay();
    Replay(const Replay &) = delete;
    Replay &operator=(const Replay &) = delete;

    /// Prepares what is not prepared yet, outside of the time that run() takes.
    void prepare(const Recording &recording);
    /// Milliseconds. Ends the program when a statement fails: the libraries would differ.
    double run(const Recording &recording);
    /// The texts that took longest, one line each; what to look at when a floor is high.
    void printSlowest(int count) const;

private:
    sqlite3 *m_handle;
    struct Prepared {
        sqlite3_stmt *statement = nullptr;
        double milliseconds = 0;
        int runs = 0;
    };
    std::unordered_map<std::string, Prepared> m_statements;
};
