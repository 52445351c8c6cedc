// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QStackedWidget;

/// Tabs as words with a line under the current one; counts stand behind them ("Copies 3").
/// Shows the pages of a stack when it is given one.
class TabRow : public QWidget
{
    Q_OBJECT

public:
    explicit TabRow(QWidget *parent = nullptr);

    int addTab(const QString &text);
    /// Adds a tab together with its page in `stack`.
    int addTab(const QString &text, QWidget *page, QStackedWidget *stack);
    void setTabText(int index, const QString &text);
    /// The number behind the words; 0 shows none.
    void setCount(int index, int count);
    void setTabVisible(int index, bool visible);
    int current() const;
    void setCurrent(int index);
    /// With the usual room around the words; less does, but is not asked for.
    QSize sizeHint() const override;

signals:
    void currentChanged(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();
    int usualWidth() const;
    void showText(int index);
    void keyPressEvent(QKeyEvent *event) override;

    struct Tab {
        QString text;
        int count = 0;
    };
    QList<Tab> m_tabs;
    bool m_isTight = false;
    QButtonGroup *m_group;
};
