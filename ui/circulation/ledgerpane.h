// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/ledgerservice.h"
#include "models/circulation/limits.h"
#include "models/values/clock.h"

#include <QWidget>

class Message;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// What the panes beside a ledger work on.
struct LedgerContext {
    LedgerService &service;
    const Clock &clock;
    qint64 userId = 0;
    QString currency = {};
    UserLedger ledger = {};
    qint64 runningMinor = 0; ///< fines not charged yet
    qint64 entryId = 0; ///< the entry selected in the list
    std::optional<qint64> debtLimit = {}; ///< of borrowing, for this user; nothing = none
};

/// A pane beside the ledger in which one thing is done: a heading, fields, a foot with Cancel and the act. Plain Enter
/// does nothing, so a scanner cannot take money; Ctrl+Enter acts.
class LedgerPane : public QWidget
{
    Q_OBJECT

public:
    LedgerPane(const QString &title, LedgerContext &context, QWidget *parent);

    /// Starts afresh: fields as proposed, focus in the first.
    virtual void start() = 0;
    /// The ledger or the selection is another one.
    virtual void contextChanged() = 0;
    /// What the foot's button does; nothing while it cannot be done.
    virtual void act() = 0;
    QPushButton *primary() const { return m_primary; }

signals:
    void cancelled();
    /// Done, and this is the new entry.
    void acted(const LedgerOutcome &outcome);

protected:
    QVBoxLayout *body() const { return m_body; }
    Message *message() const { return m_message; }
    void setAside(const QString &text);
    void setAct(const QString &text, bool enabled);
    /// A label at the start and a field or a figure at the end of a line; the label is the field's buddy.
    QLabel *addLine(const QString &label, QWidget *field, QWidget *between = nullptr);
    /// A figure at the end of a line.
    QLabel *addFigure(const QString &label, bool isStrong = false);
    /// A small red sentence for a field.
    QLabel *addProblemLine(const QString &name);
    void showProblem(QLabel *label, const Problems &problems, const QString &field);
    /// Emits acted() or says why not.
    void finish(const Result<LedgerOutcome> &outcome);
    QString money(qint64 minor) const;
    LedgerContext &context() const { return m_context; }

private:
    LedgerContext &m_context;
    QLabel *m_aside;
    QVBoxLayout *m_body;
    Message *m_message;
    QPushButton *m_primary;
};
