// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/database.h"
#include "tests/support/testlibrary.h"

#include <QSqlRelationalTableModel>

#include <memory>

enum StockColumn { StockTitle = 1, StockYear = 6, StockPublisher = 7 };

/// The stock model on books, sorted by id.
inline std::unique_ptr<QSqlRelationalTableModel> stockModel(TestLibrary &library, bool withRelation = false)
{
    auto model = std::make_unique<QSqlRelationalTableModel>(nullptr, library.database().connection());
    model->setTable(QStringLiteral("books"));
    if (withRelation) {
        model->setRelation(StockPublisher,
                           QSqlRelation(QStringLiteral("publishers"), QStringLiteral("id"), QStringLiteral("name")));
    }
    model->setSort(0, Qt::AscendingOrder);
    return model;
}
