// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Chip;
class FlowLayout;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTimer;

/// The bar above a grid: a search box, chips, Clear while anything filters, and tools at the end.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `searchName` is the box's accessible name ("Search books"), `placeholder` what can be typed.
    FilterBar(const QString &searchName, const QString &placeholder, QWidget *parent = nullptr);

    QLineEdit *searchBox() const { return m_search; }
    QString searchText() const;
    void setSearchText(const QString &text);
    /// Puts a chip after the ones before.
    void addChip(Chip *chip);
    QList<Chip *> chips() const { return m_chips; }
    /// Puts a tool (column button, panel button) at the end of the bar.
    void addTool(QWidget *tool);

    /// Something is typed or chosen.
    bool isFiltering() const;
    /// Forgets search and chips; one changed() follows.
    void clear();

signals:
    /// The search text or a chip changed; several changes at once are reported together.
    void changed();
    /// Arrow down in the search box: go to the rows.
    void leaveDown();
    /// Enter in the search box.
    void searchEntered();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void report();

    QLineEdit *m_search;
    FlowLayout *m_flow;
    QHBoxLayout *m_tools;
    QPushButton *m_clear;
    QTimer *m_pause;
    QList<Chip *> m_chips;
    bool m_clearing = false;
};
