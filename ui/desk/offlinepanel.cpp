// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/offlinepanel.h"

#include "ui/desk/desktexts.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/problemlabel.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

using Kind = OfflineLine::Kind;
using State = OfflineLine::State;

enum Column { Line, Time, Listed, Who, Outcome };

/// Larger files are no list of a day at a desk.
constexpr qint64 largestFile = 4 << 20;

} // namespace

OfflinePanel::OfflinePanel(CommandGate &gate, Undo undo, QWidget *parent)
    : QFrame(parent),
      m_gate(gate),
      m_undo(std::move(undo)),
      m_name(makeLabel(QString(), TextRole::Small, this)),
      m_counts(makeLabel(QString(), TextRole::Body, this)),
      m_table(new PlainTable({tr("Line"), tr("Time"), tr("Listed"), tr("User"), tr("Result")}, this)),
      m_why(makeLabel(QString(), TextRole::Name, this)),
      m_reason(new QLineEdit(this)),
      m_problem(new ProblemLabel(m_reason, this)),
      m_again(makeButton(tr("Try again"), ButtonKind::Normal, this)),
      m_undoAll(makeButton(tr("Undo the replay"), ButtonKind::Normal, this)),
      m_anyway(makeButton(tr("Do it anyway"), ButtonKind::Primary, this)),
      m_leaveOut(makeButton(tr("Leave it out"), ButtonKind::Normal, this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("offlinePanel"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 16, 12, 16, 12, 8);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme().px(10));
    head->addWidget(makeLabel(tr("Offline list"), TextRole::H2, this));
    head->addWidget(m_name, 1);
    QPushButton *close = makeButton(tr("Close"), ButtonKind::Normal, this);
    close->setObjectName(QStringLiteral("closeOffline"));
    head->addWidget(m_undoAll);
    head->addWidget(close);
    layout->addLayout(head);
    m_counts->setObjectName(QStringLiteral("offlineCounts"));
    layout->addWidget(m_counts);
    m_table->setObjectName(QStringLiteral("offlineLines"));
    m_table->setAccessibleName(tr("Offline list"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setNumberColumn(Line);
    for (const Column column : {Line, Time, Who, Outcome}) {
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    m_table->horizontalHeader()->setSectionResizeMode(Listed, QHeaderView::Stretch);
    layout->addWidget(m_table, 1);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    layout->addWidget(m_why);
    auto *decision = new QHBoxLayout;
    decision->setSpacing(theme().px(10));
    QLabel *label = makeLabel(tr("Reason"), TextRole::Body, this);
    label->setBuddy(m_reason);
    m_reason->setMaxLength(200);
    decision->addWidget(label);
    decision->addWidget(m_reason, 1);
    decision->addWidget(m_leaveOut);
    decision->addWidget(m_anyway);
    layout->addLayout(decision);
    layout->addWidget(m_problem);
    layout->addWidget(m_again, 0, Qt::AlignLeft);
    m_reason->setObjectName(QStringLiteral("offlineReason"));
    m_anyway->setObjectName(QStringLiteral("offlineAnyway"));
    m_leaveOut->setObjectName(QStringLiteral("offlineLeaveOut"));
    m_undoAll->setObjectName(QStringLiteral("offlineUndo"));
    m_again->hide();
    connect(m_table, &QTableWidget::currentCellChanged, this, &OfflinePanel::showChoice);
    connect(m_anyway, &QPushButton::clicked, this, &OfflinePanel::doAnyway);
    connect(m_leaveOut, &QPushButton::clicked, this, &OfflinePanel::leaveOut);
    connect(m_undoAll, &QPushButton::clicked, this, &OfflinePanel::undoAll);
    connect(m_again, &QPushButton::clicked, this, &OfflinePanel::run);
    connect(close, &QPushButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    hide();
}

void OfflinePanel::enter(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        m_replay.reset();
        m_name->setText(QFileInfo(fileName).fileName());
        showLines();
        m_problem->setProblem(tr("This file cannot be read as an offline list."));
        show();
        return;
    }
    enter(QFileInfo(fileName).fileName(), QString::fromUtf8(file.readAll()));
}

void OfflinePanel::enter(const QString &name, const QString &text)
{
    m_replay = std::make_unique<OfflineReplay>(m_gate, readOfflineList(text, m_gate.clock().zone()));
    m_name->setText(name + QStringLiteral("  ·  ")
                    + tr("%n line(s)", nullptr, static_cast<int>(m_replay->lines().size())));
    m_reason->clear();
    show();
    run();
}

void OfflinePanel::run()
{
    if (!m_replay) {
        return;
    }
    const Result<void> done = m_replay->run();
    m_problem->setProblem(done ? QString() : problemText(done.problems()));
    m_again->setVisible(!done);
    showLines();
    goToNextConflict();
    emit changed();
}

void OfflinePanel::showLines()
{
    m_order.clear();
    m_table->setRowCount(0);
    const QList<OfflineLine> lines = m_replay ? m_replay->lines() : QList<OfflineLine>();
    for (const bool disputed : {true, false}) {
        for (int i = 0; i < lines.size(); ++i) {
            if ((lines.at(i).state == State::Conflict) == disputed) {
                m_order.append(i);
            }
        }
    }
    m_table->setRowCount(static_cast<int>(m_order.size()));
    for (int row = 0; row < m_order.size(); ++row) {
        const OfflineLine &line = lines.at(m_order.at(row));
        const QHash<Kind, QString> verbs{{Kind::Card, tr("Card")},     {Kind::Lend, tr("Lend")},
                                         {Kind::Return, tr("Return")}, {Kind::Renew, tr("Renew")},
                                         {Kind::End, tr("End")},       {Kind::Unreadable, QString()}};
        m_table->put(row, Line, QLocale().toString(line.number));
        m_table->put(row, Time,
                     line.at.isValid() ? line.at.toTimeZone(m_gate.clock().zone()).toString(QStringLiteral("HH:mm:ss"))
                                       : QString());
        m_table->put(row, Listed,
                     QStringList{verbs.value(line.kind), line.title.isEmpty() ? line.code : line.title}
                         .join(QLatin1Char(' '))
                         .trimmed());
        m_table->put(row, Who, line.userName);
        const QString found = line.verdict.findings.isEmpty() ? QString()
                                                              : problemText(line.verdict.findings.first().problem());
        switch (line.state) {
        case State::Waiting: m_table->putState(row, Outcome, tr("Waiting"), Tone::Warn); break;
        case State::Done:
            m_table->putState(row, Outcome,
                              line.kind != Kind::Return && line.dueOn.isValid() ? tr("Due %1").arg(deskDay(line.dueOn))
                                                                                : tr("Done"),
                              Tone::Ok);
            break;
        case State::Noted: m_table->putState(row, Outcome, tr("Done, see below"), Tone::Info); break;
        case State::Conflict: m_table->putState(row, Outcome, tr("Not done"), Tone::Danger); break;
        case State::LeftOut: m_table->putState(row, Outcome, tr("Left out"), Tone::Neutral); break;
        }
        if (!found.isEmpty()) {
            m_table->item(row, Outcome)->setToolTip(found);
        }
    }
    const int noted = m_replay ? m_replay->count(State::Noted) : 0;
    const int conflicts = m_replay ? m_replay->count(State::Conflict) : 0;
    m_counts->setText(QStringList{tr("%n done as listed", nullptr, m_replay ? m_replay->count(State::Done) : 0),
                                  tr("%n done and worth knowing", nullptr, noted),
                                  tr("%n to decide", nullptr, conflicts)}
                          .join(QStringLiteral("  ·  ")));
    m_undoAll->setVisible(m_replay && !m_replay->batchId().isEmpty() && m_undo);
    showChoice();
}

int OfflinePanel::current() const
{
    return m_order.value(m_table->currentRow(), -1);
}

void OfflinePanel::showChoice()
{
    const int index = m_replay ? current() : -1;
    QStringList sentences;
    bool isDisputed = false;
    bool canBeDone = false;
    if (index >= 0) {
        const OfflineLine &line = m_replay->lines().at(index);
        for (const Finding &finding : line.verdict.findings) {
            sentences << problemText(finding.problem());
        }
        isDisputed = line.state == State::Conflict;
        canBeDone = line.canBeOverridden() && m_gate.mayDo(Command::OverrideFinding);
    }
    m_why->setText(sentences.join(QLatin1Char('\n')));
    m_why->setVisible(!sentences.isEmpty());
    m_leaveOut->setEnabled(isDisputed);
    m_anyway->setEnabled(canBeDone);
    m_reason->setEnabled(canBeDone);
}

void OfflinePanel::goToNextConflict()
{
    if (!m_order.isEmpty()) {
        m_table->setCurrentCell(0, Listed); // disputed lines stand first
    }
}

void OfflinePanel::doAnyway()
{
    if (const int index = m_replay ? current() : -1; index >= 0) {
        const Problems problems = m_replay->doAnyway(index, m_reason->text());
        m_problem->setProblem(problems.isEmpty() ? QString() : problemText(problems));
        if (problems.isEmpty()) {
            showLines();
            goToNextConflict();
            emit changed();
        }
    }
}

void OfflinePanel::leaveOut()
{
    if (const int index = m_replay ? current() : -1; index >= 0) {
        m_replay->leaveOut(index);
        showLines();
        goToNextConflict();
    }
}

void OfflinePanel::undoAll()
{
    const Result<void> undone = m_undo(m_replay->batchId());
    m_problem->setProblem(undone ? QString() : problemText(undone.problems()));
    if (undone) {
        m_replay.reset();
        showLines();
        m_counts->setText(tr("The replay was undone: nothing of the list is entered."));
        emit changed();
    }
}
