// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/deskanswer.h"
#include "models/circulation/loanoptions.h"
#include "ui/widgets/style.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QList>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class ProblemLabel;

/// What was found about a loan or a renewal, all at once: what is impossible, what must be settled, what is worth
/// knowing. What must be settled can be ticked and put aside with a reason by somebody who may, or by somebody who
/// signs in beside. A scan typed into its fields is a scan.
class VerdictCard : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    /// Who may put findings aside: the person signed in, somebody else who signs in here, or nobody.
    enum class Way { Own, SomebodyElse, None };
    void showAnswer(const DeskAnswer &answer, Way way);
    void clear();
    /// Asks why the weightiest finding that explains itself is there; false when none is shown.
    bool askWhy();
    /// The sign-in of somebody else is being checked.
    void setBusy(bool busy);
    /// Why the last try failed, beside the button.
    void sayProblems(const Problems &problems);

signals:
    /// `userName` is empty when the person signed in decides.
    void overrideWanted(const Overrides &overrides, const QString &userName, const QString &password);
    /// Esc: it stays as it is.
    void left();
    /// A scanner typed this into one of the fields.
    void scanned(const QString &code);
    void whyAsked(const Explanation &why, QWidget *beside);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeDecision();
    QWidget *makeSignIn();
    void addGroup(Severity severity, const QString &caption, Tone tone, const QString &remark,
                  const QList<Finding> &findings, bool canTick);
    QWidget *makeRow(const Finding &finding, Tone tone, bool canTick, bool isDimmed);
    void showButton();
    void decide();
    bool takeKey(QLineEdit *field, int key, const QString &text);

    Way m_way = Way::None;
    bool m_isRenewal = false;
    bool m_asksSomebody = false;
    bool m_isBusy = false;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows;
    QWidget *m_decision = nullptr;
    QWidget *m_signIn = nullptr;
    QComboBox *m_reason = nullptr;
    QLineEdit *m_userName = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_override = nullptr;
    ProblemLabel *m_problem = nullptr;
    QLabel *m_kept = nullptr;
    QList<std::pair<QCheckBox *, QString>> m_ticks;
    QElapsedTimer m_clock;
    qint64 m_lastKeyAt = 0;
    QString m_fast; ///< what a scanner may have typed so far
    QString m_before; ///< the field's text before it
};
