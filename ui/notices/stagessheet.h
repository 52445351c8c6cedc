// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/noticetextservice.h"
#include "ui/widgets/sheet.h"

class QLineEdit;

/// After how many days which notice goes out, for any category and for each. An empty field takes the line above all;
/// "off" sends nothing.
class StagesSheet : public Sheet
{
    Q_OBJECT

public:
    /// A category with its name.
    struct Category {
        qint64 id = 0;
        QString name = {};
    };

    StagesSheet(NoticeTextService &texts, const QList<Category> &categories, QWidget *parent = nullptr);

signals:
    void saved();

protected:
    void save() override;

private:
    struct Cell {
        std::optional<qint64> categoryId;
        NoticeKind kind;
        QLineEdit *edit;
        QString before;
    };

    void showInherited();

    NoticeTextService &m_texts;
    StageSet m_stages;
    QList<Cell> m_cells;
};
