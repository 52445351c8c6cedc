// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/offlinereplay.h"

#include <QElapsedTimer>
#include <QFrame>

#include <functional>
#include <memory>

class OfflineDecision;
class PlainTable;
class ProblemLabel;
class QHBoxLayout;
class QLabel;
class QPushButton;
class TabRow;

/// An offline list as it was entered: what was done, and what somebody must decide, one line after the other. Nothing
/// disputed happens by itself. It takes the place of the Desk until it is closed; a scan made meanwhile is handed on.
class OfflinePanel : public QFrame
{
    Q_OBJECT

public:
    /// Takes back everything that was entered, by the key of the step.
    using Undo = std::function<Result<void>(const QString &key)>;
    OfflinePanel(CommandGate &gate, Undo undo, QWidget *parent = nullptr);

    /// Reads a list and enters what is not disputed.
    void enter(const QString &fileName);
    void enter(const QString &name, const QString &text);
    const OfflineReplay *replay() const { return m_replay.get(); }
    const QString &path() const { return m_path; }
    /// What of the list nothing has been done for.
    QList<OfflineList::Line> remaining() const;
    /// Scans that wait until the list is closed.
    void showKept(int scans);

signals:
    /// Loans are others now.
    void changed();
    void closed();
    /// A scanner typed this.
    void scanned(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Tile {
        QLabel *number;
        QLabel *note;
    };
    Tile makeTile(const QString &heading, QHBoxLayout *row);
    QWidget *makeHead();
    void run();
    void showLines();
    void showTiles();
    void showRow(int row, const OfflineLine &line);
    void showLine();
    bool isListed(const OfflineLine &line) const;
    void doIt();
    void skip();
    void close();
    void undoAll();
    int current() const;
    bool takeKey(QObject *watched, int key, const QString &text);

    CommandGate &m_gate;
    Undo m_undo;
    std::unique_ptr<OfflineReplay> m_replay;
    QString m_path;
    QString m_text; ///< of the list as it was read
    QList<int> m_order; ///< rows to lines
    QLabel *m_name = nullptr;
    Tile m_done{};
    Tile m_noted{};
    Tile m_disputed{};
    TabRow *m_tabs = nullptr;
    PlainTable *m_table = nullptr;
    OfflineDecision *m_decision = nullptr;
    ProblemLabel *m_problem = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_undoAll = nullptr;
    QElapsedTimer m_clock;
    qint64 m_lastKeyAt = 0;
    QString m_fast; ///< what a scanner may have typed so far
    int m_chosenBefore = 0;
    QString m_wordsBefore;
};
