// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class LookupModel;

/// The grid of a lookup editor: rows in Carrel's look, cells edited in place, order by dragging or Alt+Up and
/// Alt+Down.
class LookupView : public QTableView
{
    Q_OBJECT

public:
    explicit LookupView(LookupModel &model, QWidget *parent = nullptr);

    qint64 currentId() const;
    bool isEditing() const { return state() == EditingState; }
    void select(int row);
    /// Opens the name of the new row.
    void editNew();

signals:
    void removeWanted();
    void countClicked(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void fitColumns();

    LookupModel &m_model;
};
