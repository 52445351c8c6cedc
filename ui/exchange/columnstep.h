// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importjob.h"
#include "models/exchange/preview.h"

#include <QWidget>

class CellView;
class Message;
class ProgressLine;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;
class Segments;

/// Second step of an import: which column goes where, and how the rows will look then.
class ColumnStep : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnStep(QWidget *parent = nullptr);

    void setTable(const TableDescription &table, const Mapping &mapping);
    const Mapping &mapping() const { return m_mapping; }
    void setMapping(const Mapping &mapping);
    void showPreview(const Preview &preview);
    /// What the mapping lacks; empty when it can go on.
    void showProblem(const QString &sentence);
    ProgressLine *progress() const { return m_progress; }

signals:
    void mappingChanged();
    void loadWanted();

private:
    void build();
    void addColumn(int index, bool isFolded);
    void choose(int index, const ColumnMapping &choice);
    void showRows();
    void explain(int row);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void highlight(int column);

    TableDescription m_table;
    Mapping m_mapping;
    Preview m_preview;
    QVBoxLayout *m_columns;
    QWidget *m_list;
    QLabel *m_heading;
    Segments *m_which;
    Message *m_message;
    ProgressLine *m_progress;
    CellView *m_rows;
    QLabel *m_wellTitle;
    QLabel *m_wellText;
    bool m_isUnfolded = false;
};
