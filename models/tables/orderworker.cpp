// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/orderworker.h"

#include "models/database/database.h"
#include "models/database/sqlitehandle.h"
#include "models/database/statement.h"

#include <QElapsedTimer>

#include <sqlite3.h>
#include <utility>

OrderWorker::OrderWorker(QString location, QString table, QObject *owner, Answer answer, Progress progress)
    : m_location(std::move(location)),
      m_table(std::move(table)),
      m_owner(owner),
      m_answer(std::move(answer)),
      m_progress(std::move(progress))
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

void OrderWorker::deliver(OrderAnswer answer)
{
    QMetaObject::invokeMethod(
        m_owner, [call = m_answer, answer = std::move(answer)] { call(answer); }, Qt::QueuedConnection);
}

void OrderWorker::run()
{
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
    quint64 done = 0;
    for (;;) {
        OrderRequest request;
        QList<qint64> changed;
        bool forget = false;
        {
            std::unique_lock lock(m_mutex);
            m_stage = Stage::Idle;
            m_wake.wait(lock, [&] { return m_quit || m_wanted.serial != done; });
            if (m_quit) {
                m_maker = nullptr;
                m_handle = nullptr;
                break;
            }
            request = m_wanted;
            changed = std::exchange(m_changed, {});
            forget = std::exchange(m_forget, false);
        }
        done = request.serial;
        if (maker) {
            work(*maker, request, changed, forget);
        } else {
            deliver({request.serial, nullptr, opened.problems()});
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
    if (!maker.keeps(request.order)) {
        sinceReport.start();
        progress = [&, total = qint64(0)](qint64 count) mutable {
            if (sinceReport.elapsed() >= (total > 0 ? 100 : 300)) {
                sinceReport.restart();
                // Counted only when it takes long enough for somebody to see it.
                total = total > 0 ? total : maker.count();
                QMetaObject::invokeMethod(
                    m_owner, [call = m_progress, serial = request.serial, count, total] { call(serial, count, total); },
                    Qt::QueuedConnection);
            }
        };
    }
    Result<OrderMaker::Ids> order = maker.ordered(request.order, progress);
    if (order) {
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
