// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

#include <QHash>
#include <QWidget>

#include <functional>

struct Explanation;

/// Where a page stands in the rail.
enum class RailGroup { Desk, Catalogue, Circulation, Library };

/// A page of the main window: what the rail opens. A page says what it is called, keeps its own line in the status
/// bar, and takes those of the window's actions that mean something on it.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const QString &iconName, QWidget *parent = nullptr);

    /// The rail's word and the page's heading: "Books".
    virtual QString title() const = 0;
    QString iconName() const { return m_iconName; }
    /// Moves the focus to the search box or the scan field.
    virtual void focusSearch() { }
    /// Moves the focus to the next pane (filter, grid, detail); false when the page has only one.
    virtual bool focusNextPane(bool forward);
    /// Reads what it shows again.
    virtual void refresh() { }
    /// Called each time the page comes to the front.
    virtual void entered() { }
    /// Something typed is not stored yet: the window asks before it closes.
    virtual bool hasUnsavedChanges() const { return false; }
    /// Whether the page keeps the focus for scans itself (the Desk).
    virtual bool takesScans() const { return false; }
    /// A page fills the window, whatever its texts would like: otherwise each word that changes on one page would have
    /// the lines of all pages broken anew.
    bool hasHeightForWidth() const override { return false; }

    QString statusText() const { return m_statusText; }
    int badge() const { return m_badge; }

    /// This page does `run` when the window's action is triggered while it is shown. `text` replaces the
    /// menu's words meanwhile ("Add book…" for Act::New).
    void handle(Act act, std::function<void()> run, const QString &text = QString());
    bool handles(Act act) const { return m_handlers.contains(act); }
    /// Whether the action can be used right now; handled actions start enabled.
    void setActEnabled(Act act, bool enabled);
    bool isActEnabled(Act act) const;
    QString actText(Act act) const { return m_handlers.value(act).text; }
    /// Does what handle() was given.
    void perform(Act act);

signals:
    /// "200 books · 1 selected"
    void statusTextChanged(const QString &text);
    /// The number beside the rail's entry; 0 shows none.
    void badgeChanged(int count);
    void titleChanged();
    void actsChanged();
    /// Something was done that can be undone: the window shows it as a toast with Undo.
    void done(const QString &sentence);
    /// Something to say without Undo.
    void notice(const QString &sentence);
    /// A person asks why something is as it is: the window shows a card beside the widget.
    void whyAsked(const Explanation &why, QWidget *beside);

protected:
    void setStatusText(const QString &text);
    void setBadge(int count);

private:
    struct Handler {
        std::function<void()> run;
        QString text;
        bool enabled = true;
    };

    QString m_iconName;
    QString m_statusText;
    int m_badge = 0;
    QHash<Act, Handler> m_handlers;
};
