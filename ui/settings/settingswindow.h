// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

class QLineEdit;
class QListWidget;
class QStackedWidget;
class SettingsPage;

/// The settings: a list of pages with a search over all of them. Everything applies at once.
class SettingsWindow : public Sheet
{
    Q_OBJECT

public:
    explicit SettingsWindow(QWidget *parent = nullptr);

    /// Adds a page to the end of the list; the window owns it.
    void addPage(SettingsPage *page);
    /// Brings a page to the front by its objectName ("backupsPage").
    void showPage(const QString &name);
    SettingsPage *currentPage() const;

private:
    void filter(const QString &text);
    void showCurrent(int row);

    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_nothing;
    QStackedWidget *m_stack;
    QList<SettingsPage *> m_pages;
};
