// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/orderworker.h"

#include "models/database/database.h"
#include "models/database/sqlitehandle.h"
#include "models/database/statement.h"
#include "models/database/threadpriority.h"
#include "models/tables/sqlitescan.h"

#include <QElapsedTimer>

#include <sqlite3.h>
#include <utility>

OrderWorker::OrderWorker(QString location, QString table, QObject *owner, Listener listener)
    : m_location(std::move(location)),
      m_table(std::move(table)),
      m_owner(owner),
      m_listener(std::move(listener))
{ }

OrderWorker::~OrderWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_quit = true;
        stopWork();
    }
    m_wake.notify_one();
    if (m_thread) {
        m_thread->wait();
    }
}

void OrderWorker::stopWork()
{
    if (m_maker) {
        m_maker->stop = true;
    }
    if (m_handle) {
        sqlite3_interrupt(m_handle);
    }
}

void OrderWorker::post(const OrderRequest &request)
{
    {
        const std::lock_guard lock(m_mutex);
        m_wanted = request;
        // An order being made that this request needs too is not begun again, or fast typing would never see one.
        const bool isUseful = m_stage == Stage::Ordering && m_ordering == request.order.key && !m_forget;
        if (m_stage != Stage::Idle && !isUseful) {
            stopWork();
        }
    }
    m_wake.notify_one();
    if (!m_thread) {
        m_thread.reset(QThread::create([this] { run(); }));
        m_thread->start();
    }
}

void OrderWorker::noteChanged(const QList<qint64> &ids)
{
    const std::lock_guard lock(m_mutex);
    m_changed += ids;
}

void OrderWorker::noteForget()
{
    const std::lock_guard lock(m_mutex);
    m_forget = true;
}

void OrderWorker::postSlice(const RowSlice &slice)
{
    {
        const std::lock_guard lock(m_mutex);
        m_wish = slice;
        m_hasWish = true;
    }
    m_wake.notify_one();
}

void OrderWorker::hold(bool isHeld)
{
    {
        const std::lock_guard lock(m_mutex);
        m_isHeld = isHeld;
    }
    m_wake.notify_one();
}

template <typename F>
void OrderWorker::tell(F call)
{
    QMetaObject::invokeMethod(m_owner, std::move(call), Qt::QueuedConnection);
}

void OrderWorker::deliver(OrderAnswer answer)
{
    tell([call = m_listener.answered, answer = std::move(answer)] { call(answer); });
}

void OrderWorker::count(OrderMaker &maker, const OrderRequest &request)
{
    m_counted = request.serial;
    const auto rows = maker.countOf(request.filter);
    if (rows && *rows) {
        tell([call = m_listener.counted, serial = request.serial, found = **rows] { call(serial, found); });
    }
}

void OrderWorker::serveSlice()
{
    if (!m_hasWish.exchange(false)) {
        return;
    }
    RowSlice slice;
    {
        const std::lock_guard lock(m_mutex);
        slice = m_wish;
    }
    std::vector<qint64> ids;
    SqliteScan rows(m_handle, slice.sql, slice.values);
    while (rows.next()) {
        ids.push_back(rows.integer(0));
    }
    if (rows.isDone()) {
        tell([call = m_listener.sliced, slice, ids] { call(slice, ids); });
    }
}

void OrderWorker::run()
{
    letWindowGoFirst();
    // Patience: the reader of a file in WAL mode never waits for writers, only for a checkpoint or recovery.
    Database::Options options{Database::Access::ReadOnly, std::chrono::milliseconds(5000)};
    Result<std::unique_ptr<Database>> opened = Database::open(m_location, options);
    std::unique_ptr<OrderMaker> maker;
    if (opened) {
        // Lists are read once through; a large cache would only hold memory.
        const Result<void> smaller = Statement(**opened, QStringLiteral("PRAGMA cache_size = -2048")).run();
        Q_UNUSED(smaller)
        maker = std::make_unique<OrderMaker>(**opened, m_table);
        const std::lock_guard lock(m_mutex);
        m_maker = maker.get();
        m_handle = sqliteHandle((*opened)->connection());
    }
    if (maker) {
        maker->meanwhile = [this] { serveSlice(); };
    }
    quint64 done = 0;
    for (;;) {
        OrderRequest request;
        QList<qint64> changed;
        bool forget = false;
        bool isHeld = false;
        {
            std::unique_lock lock(m_mutex);
            m_stage = Stage::Idle;
            m_wake.wait(lock, [&] {
                const bool isNew = m_wanted.serial != done;
                return m_quit || m_hasWish || (isNew && !m_isHeld)
                    || (isNew && m_wanted.wantsCount && m_counted != m_wanted.serial);
            });
            if (m_quit) {
                m_maker = nullptr;
                m_handle = nullptr;
                break;
            }
            if (m_maker) {
                m_maker->stop = false;
            }
            request = m_wanted;
            isHeld = m_isHeld || m_wanted.serial == done;
            if (!isHeld) {
                changed = std::exchange(m_changed, {});
                forget = std::exchange(m_forget, false);
            }
        }
        if (!maker) {
            done = request.serial;
            m_hasWish = false;
            deliver({request.serial, nullptr, opened.problems()});
            continue;
        }
        serveSlice();
        if (request.wantsCount && m_counted != request.serial) {
            count(*maker, request);
        }
        if (!isHeld) {
            done = request.serial;
            work(*maker, request, changed, forget);
        }
    }
}

/// Says what comes next; false when a newer request makes it useless.
bool OrderWorker::enter(OrderMaker &maker, Stage stage, const OrderRequest &request)
{
    const std::lock_guard lock(m_mutex);
    if (m_quit || (stage == Stage::Filtering && m_wanted.serial != request.serial)) {
        return false;
    }
    maker.stop = false;
    m_stage = stage;
    m_ordering = request.order.key;
    return true;
}

void OrderWorker::work(OrderMaker &maker, const OrderRequest &request, const QList<qint64> &changed, bool forget)
{
    if (forget) {
        maker.forget();
    }
    if (!enter(maker, Stage::Ordering, request)) {
        return;
    }
    if (!changed.isEmpty()) {
        // A patch that fails forgets the kept orders, so that they are made again.
        const Result<void> patched = maker.patch(changed);
        Q_UNUSED(patched)
    }
    OrderMaker::Progress progress;
    QElapsedTimer sinceReport;
    bool isReported = false;
    if (!maker.keeps(request.order)) {
        sinceReport.start();
        progress = [&](qint64 count) {
            if (sinceReport.elapsed() >= (isReported ? 100 : 300)) {
                isReported = true;
                sinceReport.restart();
                tell([call = m_listener.progressed, serial = request.serial, count,
                      total = m_rows > 0 ? m_rows : maker.rows()] { call(serial, count, total); });
            }
        };
    }
    Result<OrderMaker::Ids> order = maker.ordered(request.order, progress);
    if (order) {
        m_rows = (*order)->size();
        if (!enter(maker, Stage::Filtering, request)) {
            return;
        }
        order = maker.filtered(*order, request.filter, request.order.isDescending);
    }
    if (!order) {
        if (order.problem().code != QLatin1String("database.interrupted")) {
            deliver({request.serial, nullptr, order.problems()});
        }
        return;
    }
    // The same list again is the same object: the table then has nothing to adopt.
    if (m_last && *m_last == **order) {
        maker.share(*order, m_last);
    } else {
        m_last = *order;
    }
    deliver({request.serial, m_last, {}});
}
