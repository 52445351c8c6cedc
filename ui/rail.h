// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QFrame>
#include <QHash>

class Avatar;
class ElideLabel;
class QLabel;
class QToolButton;
class QVBoxLayout;
class RailButton;

/// The list of pages at the window's start: entries in groups with their badges, the person signed in and the lock
/// below. Folds to icons when the window is narrow.
class Rail : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    void addEntry(Page *page, RailGroup group);
    void setCurrent(Page *page);
    void setUser(const QString &name, const QString &role);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

signals:
    void chosen(Page *page);
    void lockClicked();
    /// The name at the bottom was clicked: its menu belongs here.
    void userClicked(const QPoint &globalPosition);

private:
    QVBoxLayout *groupLayout(RailGroup group);
    void buildUser(QVBoxLayout *outer);
    void applyWidth();
    void showNames();
    void changeEvent(QEvent *event) override;

    bool m_folded = false;
    QHash<RailGroup, QVBoxLayout *> m_groups;
    QHash<RailGroup, QLabel *> m_captions;
    QHash<Page *, RailButton *> m_buttons;
    Avatar *m_avatar;
    QToolButton *m_user;
    ElideLabel *m_name;
    ElideLabel *m_role;
    QWidget *m_words;
    QToolButton *m_lock;
};
