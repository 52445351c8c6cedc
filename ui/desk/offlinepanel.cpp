// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/offlinepanel.h"

#include "ui/desk/desktexts.h"
#include "ui/desk/offlinedecision.h"
#include "ui/problemtext/problemtext.h"
#include "ui/scandetector.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/tabrow.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

using Kind = OfflineLine::Kind;
using State = OfflineLine::State;

enum Column { Line, Time, Listed, Who, Outcome };
enum Tab { Conflicts, Noted, All };

constexpr int narrowBelow = 860;
/// Larger files are no list of a day at a desk.
constexpr qint64 largestFile = 4 << 20;

} // namespace

OfflinePanel::OfflinePanel(CommandGate &gate, Undo undo, QWidget *parent)
    : QFrame(parent),
      m_gate(gate),
      m_undo(std::move(undo))
{
    setObjectName(QStringLiteral("offlinePanel"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 12);
    layout->addWidget(makeHead());
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(theme().px(12));
    m_done = makeTile(tr("Done as listed"), tiles);
    m_noted = makeTile(tr("Done, worth knowing"), tiles);
    m_disputed = makeTile(tr("Conflicts"), tiles);
    layout->addLayout(tiles);
    auto *body = new QHBoxLayout;
    body->setSpacing(theme().px(16));
    layout->addLayout(body, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme().px(8));
    body->addLayout(left, 1);
    m_tabs = new TabRow(this);
    m_tabs->setObjectName(QStringLiteral("offlineTabs"));
    m_tabs->addTab(tr("Conflicts"));
    m_tabs->addTab(tr("Worth knowing"));
    m_tabs->addTab(tr("All"));
    left->addWidget(m_tabs);
    m_table = new PlainTable({tr("Line"), tr("Time"), tr("Listed"), tr("User"), tr("Result")}, this);
    m_table->setObjectName(QStringLiteral("offlineLines"));
    m_table->setAccessibleName(tr("Offline list"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setNumberColumn(Line);
    m_table->setTextElideMode(Qt::ElideRight);
    for (const Column column : {Line, Time, Who}) {
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    for (const Column column : {Listed, Outcome}) {
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    left->addWidget(m_table, 1);
    m_problem = new ProblemLabel(m_table, this);
    m_problem->setObjectName(QStringLiteral("offlineMessage"));
    left->addWidget(m_problem);
    left->addWidget(m_again, 0, Qt::AlignLeft);
    m_decision = new OfflineDecision(m_gate.clock().zone(), m_gate.mayDo(Command::OverrideFinding), this);
    body->addWidget(m_decision);
    m_table->installEventFilter(this);
    m_decision->field()->installEventFilter(this);
    connect(m_table, &QTableWidget::currentCellChanged, this, &OfflinePanel::showLine);
    connect(m_tabs, &TabRow::currentChanged, this, &OfflinePanel::showLines);
    connect(m_decision, &OfflineDecision::doWanted, this, &OfflinePanel::doIt);
    connect(m_decision, &OfflineDecision::skipWanted, this, &OfflinePanel::skip);
    m_clock.start();
    hide();
}

QWidget *OfflinePanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    setSpacing(layout, 0, 10);
    QToolButton *back = makeIconButton(QStringLiteral("left"), tr("Back to the Desk"), head);
    back->setObjectName(QStringLiteral("closeOffline"));
    m_name = makeLabel(QString(), TextRole::Small, head);
    m_name->setTextFormat(Qt::PlainText);
    m_again = makeButton(tr("Try again"), ButtonKind::Normal, this);
    m_again->setObjectName(QStringLiteral("offlineAgain"));
    m_again->hide();
    m_undoAll = makeButton(tr("Undo the replay"), ButtonKind::Normal, head);
    m_undoAll->setObjectName(QStringLiteral("offlineUndo"));
    layout->addWidget(back);
    layout->addWidget(makeLabel(tr("Offline list"), TextRole::H1, head));
    layout->addWidget(m_name, 1);
    layout->addWidget(m_undoAll);
    connect(back, &QToolButton::clicked, this, &OfflinePanel::close);
    connect(m_undoAll, &QPushButton::clicked, this, &OfflinePanel::undoAll);
    connect(m_again, &QPushButton::clicked, this, &OfflinePanel::run);
    return head;
}

OfflinePanel::Tile OfflinePanel::makeTile(const QString &heading, QHBoxLayout *row)
{
    QFrame *tile = makeCard(this);
    auto *layout = new QVBoxLayout(tile);
    setSpacing(layout, 16, 10, 16, 10, 2);
    layout->addWidget(makeLabel(heading, TextRole::Small, tile));
    Tile made{makeLabel(QString(), TextRole::Kpi, tile), makeLabel(QString(), TextRole::Small, tile)};
    layout->addWidget(made.number);
    layout->addWidget(made.note);
    row->addWidget(tile, 1);
    return made;
}

void OfflinePanel::enter(const QString &fileName)
{
    QFile file(fileName);
    m_path = QFileInfo(fileName).absoluteFilePath();
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        m_replay.reset();
        m_text.clear();
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
    m_text = text;
    m_replay = std::make_unique<OfflineReplay>(m_gate, readOfflineList(text, m_gate.clock().zone()));
    m_name->setText(name + QStringLiteral("  ·  ")
                    + tr("%n line(s)", nullptr, static_cast<int>(m_replay->lines().size())));
    show();
    run();
    m_tabs->setCurrent(m_replay->count(State::Conflict) > 0 ? Conflicts : All);
    showLines();
    m_table->setFocus();
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
    emit changed();
}

bool OfflinePanel::isListed(const OfflineLine &line) const
{
    switch (m_tabs->current()) {
    case Conflicts: return line.state == State::Conflict;
    case Noted: return line.state == State::Noted;
    default: return true;
    }
}

void OfflinePanel::showTiles()
{
    const QList<OfflineLine> lines = m_replay ? m_replay->lines() : QList<OfflineLine>();
    int lent = 0;
    int returned = 0;
    int renewed = 0;
    for (const OfflineLine &line : lines) {
        const bool isDone = line.state == State::Done || line.state == State::Noted;
        lent += isDone && line.kind == Kind::Lend ? 1 : 0;
        returned += isDone && line.kind == Kind::Return ? 1 : 0;
        renewed += isDone && line.kind == Kind::Renew ? 1 : 0;
    }
    const int conflicts = m_replay ? m_replay->count(State::Conflict) : 0;
    const int worth = m_replay ? m_replay->count(State::Noted) : 0;
    m_done.number->setText(QLocale().toString(m_replay ? m_replay->count(State::Done) : 0));
    m_done.note->setText(QStringList{tr("%n lent", nullptr, lent), tr("%n returned", nullptr, returned),
                                     tr("%n renewed", nullptr, renewed)}
                             .join(QStringLiteral(", ")));
    setTone(m_done.note, Tone::Ok);
    m_noted.number->setText(QLocale().toString(worth));
    m_noted.note->setText(worth > 0 ? tr("see the tab “Worth knowing”") : tr("nothing"));
    m_disputed.number->setText(QLocale().toString(conflicts));
    m_disputed.note->setText(conflicts > 0 ? tr("nothing done for these yet") : tr("none"));
    setTone(m_disputed.note, conflicts > 0 ? Tone::Danger : Tone::Ok);
    m_tabs->setCount(Conflicts, conflicts);
    m_tabs->setCount(Noted, worth);
    m_tabs->setCount(All, static_cast<int>(lines.size()));
    m_undoAll->setVisible(m_replay && !m_replay->batchId().isEmpty() && m_undo);
}

void OfflinePanel::showRow(int row, const OfflineLine &line)
{
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
    m_table->put(row, Who, line.userName.isEmpty() ? line.card : line.userName);
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
    case State::Noted: m_table->putState(row, Outcome, found, Tone::Info); break;
    case State::Conflict: m_table->put(row, Outcome, found); break;
    case State::LeftOut: m_table->putState(row, Outcome, tr("Left out"), Tone::Neutral); break;
    }
    m_table->item(row, Outcome)->setToolTip(found);
}

void OfflinePanel::showLines()
{
    const int line = current();
    m_order.clear();
    const QList<OfflineLine> lines = m_replay ? m_replay->lines() : QList<OfflineLine>();
    for (int i = 0; i < lines.size(); ++i) {
        if (isListed(lines.at(i))) {
            m_order.append(i);
        }
    }
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(0);
        m_table->setRowCount(static_cast<int>(m_order.size()));
        for (int row = 0; row < m_order.size(); ++row) {
            showRow(row, lines.at(m_order.at(row)));
        }
        // The line that was decided is gone from the conflicts: the next one has taken its place.
        const auto next = std::find_if(m_order.cbegin(), m_order.cend(), [line](int index) { return index >= line; });
        const auto row = next != m_order.cend() ? next - m_order.cbegin() : m_order.size() - 1;
        m_table->setCurrentCell(static_cast<int>(row), Listed);
    }
    showTiles();
    showLine();
}

int OfflinePanel::current() const
{
    return m_order.value(m_table->currentRow(), -1);
}

void OfflinePanel::showLine()
{
    const int index = m_replay ? current() : -1;
    if (index < 0) {
        m_decision->clear();
        return;
    }
    int number = 0;
    for (int i = 0; i <= index; ++i) {
        number += m_replay->lines().at(i).state == State::Conflict ? 1 : 0;
    }
    m_decision->showLine(m_replay->lines().at(index), number, m_replay->count(State::Conflict));
}

void OfflinePanel::doIt()
{
    const int index = m_replay ? current() : -1;
    if (index < 0 || !m_decision->isDisputed()) {
        return;
    }
    const OfflineChoice choice = m_decision->choice();
    if (choice == OfflineChoice::Later) {
        skip();
        return;
    }
    const QString words = m_decision->words();
    const Problems problems = m_replay->decide(index, choice, words);
    if (!problems.isEmpty()) {
        m_decision->sayProblems(problems);
        return;
    }
    const bool isStillDisputed = m_replay->lines().at(index).state == State::Conflict;
    showLines(); // another card may have brought up something else about the same line
    if (!isStillDisputed || choice == OfflineChoice::OtherCard) {
        m_table->setFocus();
    }
    emit changed();
}

void OfflinePanel::skip()
{
    if (m_table->currentRow() + 1 < m_table->rowCount()) {
        m_table->setCurrentCell(m_table->currentRow() + 1, Listed);
    }
    m_table->setFocus();
}

void OfflinePanel::close()
{
    hide();
    emit closed();
}

void OfflinePanel::undoAll()
{
    const Result<void> undone = m_undo(m_replay->batchId());
    m_problem->setProblem(undone ? QString() : problemText(undone.problems()));
    if (undone) {
        m_replay.reset();
        showLines();
        m_done.note->setText(tr("The replay was undone: nothing of the list is entered."));
        emit changed();
    }
}

QList<OfflineList::Line> OfflinePanel::remaining() const
{
    if (m_replay) {
        return m_replay->undecided();
    }
    QList<OfflineList::Line> lines;
    const QStringList rows = m_text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &row : rows) {
        lines.append({{}, row}); // with its time
    }
    return lines;
}

void OfflinePanel::showKept(int scans)
{
    m_problem->setProblem(tr("%n scan(s) wait until this list is closed.", nullptr, scans));
}

void OfflinePanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // The line's own panel says them too.
    const bool isNarrow = width() < theme().px(narrowBelow);
    m_table->setColumnHidden(Time, isNarrow);
    m_table->setColumnHidden(Who, isNarrow);
}

bool OfflinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key->key() == Qt::Key_Down && watched != m_table) {
        skip();
        return true;
    }
    const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    return (isPlain && takeKey(watched, key->key(), key->text())) || QFrame::eventFilter(watched, event);
}

bool OfflinePanel::takeKey(QObject *watched, int key, const QString &text)
{
    const qint64 now = m_clock.elapsed();
    const bool isFast = now - m_lastKeyAt <= ScanDetector::longestGap;
    m_lastKeyAt = now;
    auto *field = qobject_cast<QLineEdit *>(watched);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const QString code = isFast ? m_fast : QString();
        m_fast.clear();
        const bool wantsCard = field != nullptr && m_decision->choice() == OfflineChoice::OtherCard;
        if (code.size() >= ScanDetector::shortestCode && !wantsCard) {
            // A scanner decides nothing: its digits chose nothing and its Enter does nothing here.
            m_decision->choose(m_chosenBefore + 1);
            m_decision->field()->setText(m_wordsBefore);
            emit scanned(code);
        } else {
            doIt();
        }
        return true;
    }
    if (text.isEmpty() || !text.at(0).isPrint()) {
        return false;
    }
    if (!isFast || m_fast.isEmpty()) {
        m_fast.clear();
        m_chosenBefore = m_decision->chosen();
        m_wordsBefore = m_decision->field()->text();
    }
    m_fast += text;
    if (field != nullptr) {
        return false;
    }
    if (const int number = text.at(0).digitValue(); number >= 1) {
        // The field is not given the focus: a scanner may be at it. Enter without words leads there.
        m_decision->choose(number);
    }
    return true;
}
