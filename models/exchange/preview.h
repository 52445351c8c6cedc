// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/encodingdetection.h"
#include "models/exchange/importrequest.h"

#include <QDate>

/// A row as it will be stored, as far as a list shows it.
struct PreviewRow {
    qint64 line = 0;
    QString name; ///< title, user's name, barcode of the copy lent
    QString second; ///< authors, card number, card number of the borrower
    std::optional<int> year; ///< of a book
    QDate day; ///< of birth, or of the loan
    QList<RowRemark> remarks; ///< what is to be said, the weightiest first

    bool isRefused() const { return !remarks.isEmpty() && remarks.constFirst().weight == Weight::Refused; }
};

/// How the rows of a file will look under a mapping.
struct Preview {
    QList<PreviewRow> first; ///< the first rows
    QList<PreviewRow> remarked; ///< rows with something to say, from the whole file
    qint64 withRemark = 0; ///< how many there are

    static constexpr qsizetype mostRows = 500;
};

/// Reads a file through under a request's mapping; asks no library, so nothing is known about what is here already.
Result<Preview> previewRows(const ImportRequest &request, const QDate &today, const KeepGoing &keepGoing = {});
