// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/inquiry.h"
#include "models/lookups/lookupservice.h"
#include "ui/page.h"

class ChangeFeed;
class EmptyState;
class FilterBar;
class LookupModel;
class LookupView;
class Message;
class QLabel;
class QPushButton;
class QStackedWidget;
class ToggleChip;

class RuleService;

/// A section of Admin: the names of one lookup table, edited in place.
class LookupEditor : public Page
{
    Q_OBJECT

public:
    /// `currency` is the ISO code that prices are typed in.
    /// Adds the rules of a user category as columns; for that kind only.
    void setRules(RuleService &rules);
    LookupEditor(CommandGate &gate, LookupService &lookups, LookupKind kind, const QString &currency,
                 QWidget *parent = nullptr);

    QString title() const override;
    void focusSearch() override;
    void refresh() override;
    void entered() override;
    void follow(ChangeFeed &feed);
    void setReadOnly(bool readOnly);
    LookupView *view() const { return m_view; }

public slots:
    void addEntry();
    void removeCurrent();

signals:
    /// Show what has this name: books, copies or users.
    void showWanted(LookupKind kind, qint64 id, const QString &name);

private:
    void buildHeader(class QVBoxLayout *layout);
    void reload();
    void showState();
    void count();
    void sayInUse(const LookupEntry &entry, const Problem &problem);
    void askMerge(const LookupEntry &entry);
    void writtenNew(qint64 id, const QString &name);
    bool canShow() const;

    CommandGate &m_gate;
    LookupService &m_lookups;
    LookupKind m_kind;
    bool m_hasRules = false;
    LookupModel *m_model;
    LookupView *m_view;
    QLabel *m_title;
    QLabel *m_counts;
    QPushButton *m_add;
    FilterBar *m_filter;
    ToggleChip *m_unused;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_hint;
    Message *m_message;
    bool m_readOnly = false;
    Inquiry m_counting;
    qint64 m_all = 0; ///< as counted last
    qint64 m_unusedCount = 0;
};
