// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QTextBrowser;

/// The short help: topics at the start, their text beside them. A window of its own that may stay open.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    /// Opens the help of `window` or brings it to the front, at the topic of a page ("booksPage") when there is one.
    static void open(QWidget *window, const QString &pageName);

    explicit HelpWindow(QWidget *parent = nullptr);
    void showTopic(const QString &topic);

private:
    void showCurrent();
    void keyPressEvent(QKeyEvent *event) override;

    QListWidget *m_topics;
    QTextBrowser *m_text;
};
