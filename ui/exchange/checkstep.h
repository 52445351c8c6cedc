// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importrequest.h"

#include <QWidget>

class CellView;
class QLabel;
class Segments;

/// Third step of an import: what the dry run found, and what to do with what is here already.
class CheckStep : public QWidget
{
    Q_OBJECT

public:
    explicit CheckStep(QWidget *parent = nullptr);

    /// `nextBarcode` is the number the first new copy would get.
    void prepare(const ImportRequest &request, bool isLesson, const QString &nextBarcode);
    void showSummary(const ImportSummary &summary);
    ExistingPolicy existing() const;
    CopiesPolicy copies() const;

signals:
    /// Another way to deal with what is here: to be counted again.
    void policyChanged();
    void saveListWanted();

private:
    struct Tile {
        QWidget *card;
        QLabel *label;
        QLabel *number;
        QLabel *meaning;
    };

    void buildTiles();
    void showTile(int tile, qint64 number, const QString &meaning);
    void showMeanings();
    void fillSegments();
    void showRows();

    ImportRequest m_request;
    ImportSummary m_summary;
    bool m_isLesson = false;
    QList<Tile> m_tiles;
    QWidget *m_tileRow;
    QWidget *m_policies;
    QLabel *m_existingLabel;
    Segments *m_existing;
    QLabel *m_copiesLabel;
    Segments *m_copies;
    Segments *m_kinds;
    QStringList m_codes; // of the segments; empty text = refused
    CellView *m_rows;
};

/// The remarks of an import as rows for a table file: line, field, value, message.
QList<QStringList> remarkRows(const ImportSummary &summary);
/// Header of that table.
QStringList remarkHeader();
