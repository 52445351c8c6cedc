// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

/// Why something was refused or failed: data, never a sentence. The interface turns it into words
/// (ui/problemtext); the command line does the same.
struct Problem {
    QString field; ///< the record's field it belongs to ("isbn"), empty = the whole record or command
    QString code; ///< "subject.reason" in lower camel case, for example "book.titleMissing"
    QStringList arguments; ///< what the sentence names: values, limits, names; in the order of %1, %2 …

    friend bool operator==(const Problem &, const Problem &) = default;
};
using Problems = QList<Problem>;

/// A value, or the problems that stood in its way. Never both, never neither.
template <typename T = void>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::move(value)) { } // NOLINT(google-explicit-constructor): return value;
    Result(Problem problem) : m_state(Problems{std::move(problem)}) { } // NOLINT: return problem;
    Result(Problems problems) : m_state(std::move(problems)) { } // NOLINT: return other.problems();

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    T &operator*() & { return std::get<T>(m_state); }
    const T &operator*() const & { return std::get<T>(m_state); }
    /// By value: what comes out of a temporary outlives it, as in `for (const Row &row : *rows())`.
    T operator*() && { return std::get<T>(std::move(m_state)); }
    T *operator->() { return &std::get<T>(m_state); }
    const T *operator->() const { return &std::get<T>(m_state); }

    /// The problems; empty when there is a value.
    Problems problems() const { return *this ? Problems{} : std::get<Problems>(m_state); }
    /// The first problem; a blank one when there is a value.
    Problem problem() const { return problems().value(0); }

private:
    std::variant<T, Problems> m_state;
};

/// Done, or the problems that stood in its way.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Problem problem) : m_problems{std::move(problem)} { } // NOLINT: return problem;
    Result(Problems problems) : m_problems(std::move(problems)) { } // NOLINT: an empty list means done

    explicit operator bool() const { return m_problems.isEmpty(); }
    Problems problems() const { return m_problems; }
    Problem problem() const { return m_problems.value(0); }

private:
    Problems m_problems;
};
