// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/recording.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

namespace {

/// The values that the expanded text of a statement has in the places of its question marks.
class Values
{
public:
    Values(const std::string &sql, const std::string &expanded) : m_sql(sql), m_expanded(expanded) { }

    std::vector<Recording::Value> read()
    {
        std::vector<Recording::Value> values;
        std::size_t at = 0;
        while (at < m_sql.size()) {
            const char c = m_sql[at];
            if (c == '?' || c == ':') { // Qt's own statements have numbered names
                do {
                    ++at;
                } while (at < m_sql.size() && std::isalnum(static_cast<unsigned char>(m_sql[at])) != 0);
                values.push_back(literal());
            } else if (c == '\'' || c == '"') {
                const std::size_t end = m_sql.find(c, at + 1) + 1;
                m_place += end - at;
                at = end;
            } else {
                ++at;
                ++m_place;
            }
        }
        return values;
    }

private:
    Recording::Value literal()
    {
        const char c = m_expanded[m_place];
        if (c == 'N') {
            m_place += 4;
            return {};
        }
        if (c == '\'') {
            return quoted();
        }
        if (c == 'x') {
            ++m_place;
            const std::string digits = quoted();
            std::vector<unsigned char> bytes;
            for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
                bytes.push_back(static_cast<unsigned char>(std::stoi(digits.substr(i, 2), nullptr, 16)));
            }
            return bytes;
        }
        const std::size_t start = m_place;
        bool isReal = false;
        while (m_place < m_expanded.size()
               && (std::isalnum(static_cast<unsigned char>(m_expanded[m_place])) != 0 || m_expanded[m_place] == '.'
                   || m_expanded[m_place] == '-' || m_expanded[m_place] == '+')) {
            isReal = isReal || m_expanded[m_place] == '.';
            ++m_place;
        }
        const std::string number = m_expanded.substr(start, m_place - start);
        return isReal ? Recording::Value(std::stod(number)) : Recording::Value(std::stoll(number));
    }
    std::string quoted()
    {
        std::string text;
        for (++m_place; m_place < m_expanded.size(); ++m_place) {
            if (m_expanded[m_place] == '\'') {
                if (m_place + 1 >= m_expanded.size() || m_expanded[m_place + 1] != '\'') {
                    break;
                }
                ++m_place;
            }
            text += m_expanded[m_place];
        }
        ++m_place;
        return text;
    }

    const std::string &m_sql;
    const std::string &m_expanded;
    std::size_t m_place = 0;
};

int take(unsigned, void *context, void *statement, void *text)
{
    // Inside of another statement: of a trigger or a virtual table.
    if (static_cast<const char *>(text)[0] == '-' && static_cast<const char *>(text)[1] == '-') {
        return 0;
    }
    auto *handle = static_cast<sqlite3_stmt *>(statement);
    char *expanded = sqlite3_expanded_sql(handle);
    const std::string sql = sqlite3_sql(handle);
    static_cast<std::vector<Recording::Step> *>(context)->push_back({sql, Values(sql, expanded).read()});
    sqlite3_free(expanded);
    return 0;
}

void bind(sqlite3_stmt *statement, int place, const Recording::Value &value)
{
    if (const auto *number = std::get_if<long long>(&value)) {
        sqlite3_bind_int64(statement, place, *number);
    } else if (const auto *real = std::get_if<double>(&value)) {
        sqlite3_bind_double(statement, place, *real);
    } else if (const auto *text = std::get_if<std::string>(&value)) {
        sqlite3_bind_text(statement, place, text->data(), int(text->size()), SQLITE_STATIC);
    } else if (const auto *bytes = std::get_if<std::vector<unsigned char>>(&value)) {
        sqlite3_bind_blob(statement, place, bytes->data(), int(bytes->size()), SQLITE_STATIC);
    } else {
        sqlite3_bind_null(statement, place);
    }
}

} // namespace

Recording Recording::of(sqlite3 *handle, const std::function<void()> &work)
{
    Recording recording;
    sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, take, &recording.m_steps);
    work();
    sqlite3_trace_v2(handle, 0, nullptr, nullptr);
    return recording;
}

Recording Recording::only(const std::function<bool(const std::string &)> &isWanted) const
{
    Recording some;
    for (const Step &step : m_steps) {
        if (isWanted(step.sql)) {
            some.m_steps.push_back(step);
        }
    }
    return some;
}

Replay::~Replay()
{
    for (const auto &[sql, prepared] : m_statements) {
        sqlite3_finalize(prepared.statement);
    }
}

void Replay::prepare(const Recording &recording)
{
    for (const Recording::Step &step : recording.steps()) {
        sqlite3_stmt *&statement = m_statements[step.sql].statement;
        if (statement == nullptr
            && sqlite3_prepare_v3(m_handle, step.sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
                != SQLITE_OK) {
            qFatal("prepare: %s\n%s", sqlite3_errmsg(m_handle), step.sql.c_str());
        }
    }
}

double Replay::run(const Recording &recording)
{
    QElapsedTimer timer;
    timer.start();
    for (const Recording::Step &step : recording.steps()) {
        Prepared &prepared = m_statements.at(step.sql);
        sqlite3_stmt *statement = prepared.statement;
        const qint64 before = timer.nsecsElapsed();
        for (std::size_t i = 0; i < step.values.size(); ++i) {
            bind(statement, int(i) + 1, step.values[i]);
        }
        int state = SQLITE_ROW;
        while (state == SQLITE_ROW) {
            state = sqlite3_step(statement);
        }
        sqlite3_reset(statement);
        prepared.milliseconds += double(timer.nsecsElapsed() - before) / 1e6;
        ++prepared.runs;
        if (state != SQLITE_DONE) {
            qFatal("replay: %s\n%s", sqlite3_errmsg(m_handle), step.sql.c_str());
        }
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

void Replay::printSlowest(int count) const
{
    std::vector<std::pair<double, std::string>> texts;
    for (const auto &[sql, prepared] : m_statements) {
        texts.emplace_back(prepared.milliseconds, std::to_string(prepared.runs) + " x " + sql);
    }
    std::sort(texts.rbegin(), texts.rend());
    for (int i = 0; i < count && std::size_t(i) < texts.size(); ++i) {
        std::printf("      %9.2f ms  %s\n", texts[std::size_t(i)].first, texts[std::size_t(i)].second.c_str());
    }
}
