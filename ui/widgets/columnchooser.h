// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/popup.h"

class QLineEdit;
class QListWidget;
class RecordView;

/// Which columns a grid shows and in what order; the height of its rows. Changes show at once.
class ColumnChooser : public Popup
{
    Q_OBJECT

public:
    ColumnChooser(RecordView &view, QWidget *anchor);
    void open();

private:
    bool eventFilter(QObject *object, QEvent *event) override;
    void fill();
    void apply();
    void moveCurrent(int by);

    RecordView &m_view;
    QLineEdit *m_find;
    QListWidget *m_list;
};
