// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"

#include <QHash>
#include <QPointer>

#include <functional>

class Page;

/// Leads the window's actions to whoever does them: the page in front first, then the window. What neither the window
/// nor any page does is not shown; what the page in front does not do is shown disabled.
class ActionDispatcher : public QObject
{
    Q_OBJECT

public:
    explicit ActionDispatcher(Actions &actions, QObject *parent = nullptr);

    /// The window does this one, whatever page is in front.
    void handle(Act act, std::function<void()> run);
    void setEnabled(Act act, bool enabled);
    /// Words instead of the table's: "Undo edit of year".
    void setText(Act act, const QString &text);
    void addPage(Page *page);
    void setCurrentPage(Page *page);
    /// Nothing can be done (locked, signed out), except what `still` lists.
    void setSuspended(bool suspended, const QList<Act> &still = {});
    void update();

private:
    struct Handler {
        std::function<void()> run;
        bool enabled = true;
    };
    void trigger(Act act);
    bool isShown(Act act) const;
    bool isEnabled(Act act) const;

    Actions &m_actions;
    QHash<Act, Handler> m_handlers;
    QHash<Act, QString> m_texts;
    QList<QPointer<Page>> m_pages;
    QPointer<Page> m_current;
    bool m_suspended = false;
    QList<Act> m_still;
};
