// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/earlyrows.h"
#include "models/tables/order.h"

#include <QObject>
#include <QThread>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

/// A list of rows that is wanted.
struct OrderRequest {
    quint64 serial = 0;
    OrderSpec order;
    TableFilter filter;
    bool wantsCount = false; ///< how many rows there will be is wanted before the list
};

struct OrderAnswer {
    quint64 serial = 0;
    std::shared_ptr<const IdList> ids;
    Problems problems;
};

/// Makes id lists in a thread with a connection of its own. The newest request wins: what an older one still does is
/// interrupted. The thread starts with the first request.
class OrderWorker
{
public:
    /// What the owner hears, in its own thread.
    struct Listener {
        std::function<void(const OrderAnswer &)> answered;
        std::function<void(quint64 serial, qint64 done, qint64 total)> progressed;
        std::function<void(quint64 serial, qint64 count)> counted;
        std::function<void(const RowSlice &, const std::vector<qint64> &ids)> sliced;
    };

    OrderWorker(QString location, QString table, QObject *owner, Listener listener);
    ~OrderWorker();
    OrderWorker(const OrderWorker &) = delete;
    OrderWorker &operator=(const OrderWorker &) = delete;

    void post(const OrderRequest &request);
    /// Reads a few rows, also while it makes a list; the newest wish wins.
    void postSlice(const RowSlice &slice);
    /// Makes no list until it is let go; counts and slices come all the same. For tests of that time.
    void hold(bool isHeld);
    /// With the next request: these records changed.
    void noteChanged(const QList<qint64> &ids);
    /// With the next request: everything may have changed.
    void noteForget();

private:
    enum class Stage { Idle, Ordering, Filtering };

    void run();
    void work(OrderMaker &maker, const OrderRequest &request, const QList<qint64> &changed, bool forget);
    bool enter(OrderMaker &maker, Stage stage, const OrderRequest &request);
    void deliver(OrderAnswer answer);
    void count(OrderMaker &maker, const OrderRequest &request);
    void serveSlice();
    template <typename F>
    void tell(F call);
    void stopWork();

    const QString m_location;
    const QString m_table;
    QObject *const m_owner;
    const Listener m_listener;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<const IdList> m_last; ///< the list answered last; the worker's own
    qint64 m_rows = 0; ///< in the order made last; the worker's own
    quint64 m_counted = 0; ///< the request counted last; the worker's own
    std::atomic<bool> m_hasWish{false};

    std::mutex m_mutex; ///< guards all below
    std::condition_variable m_wake;
    OrderRequest m_wanted;
    QList<qint64> m_changed;
    bool m_forget = false;
    bool m_quit = false;
    bool m_isHeld = false;
    RowSlice m_wish;
    Stage m_stage = Stage::Idle;
    QString m_ordering; ///< the order being made
    OrderMaker *m_maker = nullptr;
    sqlite3 *m_handle = nullptr;
};
