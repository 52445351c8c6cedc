// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/copy.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

/// The copies of a book under its form: barcode, where it is, and who has it until when.
class CopyList : public QWidget
{
    Q_OBJECT

public:
    explicit CopyList(QWidget *parent = nullptr);

    void showCopies(const QList<CopyState> &copies, const QDate &today);
    void setAddVisible(bool visible);

signals:
    void addWanted();

private:
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    QList<QWidget *> m_lines;
};
