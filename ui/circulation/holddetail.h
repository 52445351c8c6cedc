// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/copy.h"
#include "models/circulation/hold.h"

#include <QTimeZone>
#include <QWidget>

class CoverLabel;
class ElideLabel;
class KeyHint;
class Pill;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
class QueueList;
class TabRow;

/// The panel beside the lists of holds: the book, everyone who waits for it, its copies, and this hold.
class HoldDetail : public QWidget
{
    Q_OBJECT

public:
    /// Everything the panel shows about one hold.
    struct Contents {
        Hold hold;
        QList<Hold> queue;
        QList<Hold> ended;
        QList<CopyState> copies;
        QList<qint64> copiesToPull;
        QDate expectedOn;
        QString fee; ///< what not collecting costs; empty = nothing
    };

    explicit HoldDetail(const QTimeZone &zone, QWidget *parent = nullptr);

    void showHold(const std::optional<Contents> &contents, const QDate &today);
    const std::optional<Contents> &contents() const { return m_contents; }
    void setMay(bool mayPlace, bool mayChange, bool mayReorder);
    QueueList *queue() const { return m_queue; }

signals:
    void placeWanted(qint64 bookId, bool asSet);
    void cancelWanted(qint64 holdId);
    void suspendWanted(qint64 holdId);
    void resumeWanted(qint64 holdId);
    void requeueWanted(qint64 holdId);
    void moveWanted(qint64 holdId, int place);
    void holdChosen(qint64 holdId);
    void userWanted(qint64 userId);

private:
    QWidget *makeHead();
    QWidget *makeQueuePage();
    QWidget *makeFoot();
    void showHead(const QDate &today);
    void showCopies(const QDate &today);
    void showFacts(const QDate &today);
    void showHistory();
    void showButtons();
    void addFact(const QString &label, const QString &value);

    QTimeZone m_zone;
    std::optional<Contents> m_contents;
    bool m_mayPlace = false;
    bool m_mayChange = false;
    QWidget *m_content;
    QLabel *m_nothing;
    CoverLabel *m_cover;
    QLabel *m_title;
    ElideLabel *m_authors;
    ElideLabel *m_callNumber;
    Pill *m_in;
    Pill *m_count;
    TabRow *m_tabs;
    QStackedWidget *m_stack;
    QueueList *m_queue;
    KeyHint *m_keys;
    QPushButton *m_place;
    QPushButton *m_set;
    QVBoxLayout *m_copies;
    QVBoxLayout *m_facts;
    QListWidget *m_history;
    QPushButton *m_cancel;
    QPushButton *m_suspend;
    QPushButton *m_resume;
    QPushButton *m_requeue;
};
