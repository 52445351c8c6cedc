// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class AdminList;
class QStackedWidget;

/// The page Admin: its own list of sections at the left, the chosen one beside it. Sections are pages themselves:
/// title() is their line in the list, badge() the count behind it, and while they are shown the window's actions
/// reach them.
class AdminPage : public Page
{
    Q_OBJECT

public:
    enum class Group { People, Catalogue, Circulation, Library };

    explicit AdminPage(QWidget *parent = nullptr);

    QString title() const override { return tr("Admin"); }
    void focusSearch() override;
    bool focusNextPane(bool forward) override;
    void refresh() override;
    void entered() override;
    bool hasUnsavedChanges() const override;

    /// Puts a section at the end of its group and takes it over. Its objectName is what showSection() is given.
    void addSection(Group group, Page *section);
    /// A line that opens something else: "Settings…", with its keys behind it.
    void addLink(Group group, const QString &text, const QString &keys, std::function<void()> open);
    bool showSection(const QString &name);
    Page *currentSection() const;
    QList<Page *> sections() const { return m_sections; }

signals:
    /// For remembering which one was open last.
    void sectionChanged(const QString &name);

private:
    void showCurrent(Page *section);
    void adoptActs();

    AdminList *m_list;
    QStackedWidget *m_stack;
    QHash<int, Page *> m_keys; ///< by line of the list
    QList<Page *> m_sections;
};
