// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/style.h"

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>

class QVBoxLayout;

/// A line below a step: three words in columns.
struct WhyLine {
    QString first;
    QString second;
    QString third;
};

/// One numbered step: what happened, by which setting, and what it arrived at.
struct WhyStep {
    QString text;
    QString note = {};
    QString value = {};
    QList<WhyLine> lines = {};
};

/// One rung of the ladder a value was looked up on.
struct WhyRung {
    enum class State { NotSet, Wins, Beaten };
    QString name;
    QString value;
    State state = State::NotSet;
};

/// Everything a card says.
struct WhyContent {
    QString title;
    QString subtitle = {};
    QList<WhyStep> steps = {};
    Tone outcome = Tone::Neutral; ///< the colour of the last step's value; Neutral = accent
    QString ladderHeading = {};
    QList<WhyRung> ladder = {};
    QString link = {}; ///< beside the ladder's heading; empty = none
    QString footnote = {};
};

/// Why something is as it is, step by step: a card beside the thing it explains. Not modal, one at a time, Esc closes
/// it and gives the focus back.
class WhyCard : public QFrame
{
    Q_OBJECT

public:
    /// Shows a card in the window of `beside`, below or above it; a card that was there goes.
    static WhyCard *showBeside(const WhyContent &content, QWidget *beside);
    /// The same as plain text, for disputes.
    static QString asText(const WhyContent &content);

signals:
    void linkActivated();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    WhyCard(const WhyContent &content, QWidget *beside);
    void buildHead();
    void buildSteps(QVBoxLayout *layout);
    void buildLadder(QVBoxLayout *layout);
    void buildFoot();
    void place();
    void dismiss();

    WhyContent m_content;
    QVBoxLayout *m_layout;
    QPointer<QWidget> m_beside;
    QPointer<QWidget> m_focusBefore;
    class QScrollArea *m_scroll = nullptr;
};
