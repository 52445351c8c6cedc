// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QtConcurrentRun>

#include <utility>

/// Runs `job` on a worker thread and hands its answer to `done` in the thread of `context`, unless that is gone by
/// then. For single jobs before a library is open; an open one has Workers.
template <typename Job, typename Done>
void inBackground(QObject *context, Job job, Done done)
{
    QtConcurrent::run(std::move(job)).then(context, std::move(done));
}
