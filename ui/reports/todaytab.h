// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/inquiry.h"
#include "models/day/dayjobs.h"
#include "models/day/todaysheet.h"
#include "ui/reports/reporttab.h"

#include <functional>

class Message;
class Pill;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;
struct PaperLetter;

/// What the day asks for, what waits for a decision and what was done by itself; on one page to read or print.
class TodayTab : public ReportTab
{
    Q_OBJECT

public:
    /// What stands beside the library's own data.
    struct Extras {
        /// How many could be sent; empty for those who may not. Asked by an Inquiry.
        std::function<Result<int>(CommandGate &)> notices = {};
        std::function<QString()> lastBackup = {}; ///< in words
    };

    TodayTab(CommandGate &gate, Extras extras, QWidget *parent = nullptr);

    QString title() const override { return tr("Today"); }
    QString subtitle() const override;
    QString status() const override { return subtitle(); }
    QList<QWidget *> actions() const override;
    void refresh() override;
    /// Writes the sheet as one page of paper, with as many lines as fit; empty on success, else why not.
    QString writePdf(const QString &path) const;

signals:
    void loansWanted();
    void overduesWanted();
    void holdsWanted();
    void usersWanted();
    void noticesWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Kind { Due, NewlyOverdue, ToClear, ToPull, Ending };
    struct Card {
        Kind kind;
        QString heading;
        const TodayList *list;
        QString link;
        void (TodayTab::*open)();
    };

    QList<Card> cards(const TodaySheet &sheet) const;
    struct Contents {
        TodaySheet sheet;
        QList<DayJobOutcome> done;
    };
    static Result<Contents> read(CommandGate &gate);
    void show(const Contents &contents);
    void countNotices();
    void showWaiting(bool isWaiting);
    void showCards();
    void addCard(const Card &card, int row, int column);
    void showDecisions();
    void showDone();
    void addDecision(const QString &icon, const QString &question, const QString &detail, const QString &action,
                     void (TodayTab::*open)(), const QString &name);
    QString lineEnd(const TodayLine &line, const Card &card) const;
    PaperLetter paperOf(const TodaySheet &sheet) const;
    QStringList titlesOf(const TodayList &list) const;
    void print();

    CommandGate &m_gate;
    Extras m_extras;
    Inquiry m_reading;
    Inquiry m_counting;
    TodaySheet m_sheet;
    int m_notices = 0; ///< that could be sent
    QList<DayJobOutcome> m_done;
    QPushButton *m_print;
    QWidget *m_side;
    Message *m_message;
    QLabel *m_waiting;
    QGridLayout *m_grid;
    QVBoxLayout *m_decisions;
    QVBoxLayout *m_jobs;
    Pill *m_decisionCount;
    int m_questions = 0;
    int m_columns = 2; ///< of cards
};
