// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/rulecellpanel.h"

#include "ui/admin/ladderview.h"
#include "ui/admin/rulevalueedit.h"
#include "ui/problemtext/ruletexts.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/message.h"
#include "ui/widgets/segments.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int panelWidth = 344;

QToolButton *segmentAt(const Segments *segments, int index)
{
    return segments->findChildren<QToolButton *>().value(index);
}

} // namespace

RuleCellPanel::RuleCellPanel(RuleService &service, RuleMatrix &matrix, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_counting(service.gate()),
      m_matrix(matrix)
{
    setObjectName(QStringLiteral("detailPanel"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(theme().px(panelWidth));
    auto *outer = new QVBoxLayout(this);
    setSpacing(outer, 0, 0);
    outer->addWidget(makeHead());
    outer->addWidget(makeLine(Qt::Horizontal, this));
    auto *body = new QWidget;
    body->setProperty("plain", true);
    auto *layout = new QVBoxLayout(body);
    setSpacing(layout, 18, 12, 18, 12, 10);
    m_state = new Segments(body);
    m_state->setObjectName(QStringLiteral("ruleState"));
    m_state->setProperty("compact", true);
    m_state->addSegment(tr("Inherit"));
    m_state->addSegment(tr("Value"));
    m_state->addSegment(tr("No limit"));
    m_state->addSegment(tr("None (0)"));
    layout->addWidget(m_state);
    auto *line = new QHBoxLayout;
    setSpacing(line, 0, 8);
    m_value = new RuleValueEdit(body);
    m_value->setCurrency(m_matrix.currency());
    line->addWidget(m_value, 1);
    layout->addLayout(line);
    m_was = makeLabel(QString(), TextRole::Small, body);
    m_was->setWordWrap(true);
    layout->addWidget(m_was);
    m_problem = makeLabel(QString(), TextRole::Small, body);
    setTone(m_problem, Tone::Danger);
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
    m_meaning = makeLabel(QString(), TextRole::Small, body);
    m_meaning->setWordWrap(true);
    layout->addWidget(m_meaning);
    layout->addWidget(makeLabel(tr("Which value wins").toUpper(), TextRole::Caption, body));
    m_ladder = new LadderView(body);
    m_ladder->setObjectName(QStringLiteral("ruleLadder"));
    layout->addWidget(m_ladder);
    m_concerned = new Message(body);
    m_concerned->setObjectName(QStringLiteral("ruleConcerned"));
    layout->addWidget(m_concerned);
    layout->addWidget(makeLabel(tr("Other rules of this cell").toUpper(), TextRole::Caption, body));
    m_others = new QGridLayout;
    setSpacing(m_others, 0, 4);
    m_others->setColumnStretch(0, 1);
    layout->addLayout(m_others);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setProperty("plain", true);
    scroll->setWidget(body);
    outer->addWidget(scroll, 1);
    outer->addWidget(makeLine(Qt::Horizontal, this));
    outer->addWidget(makeFoot());
    connect(m_state, &Segments::currentChanged, this, &RuleCellPanel::chooseState);
    connect(m_value, &RuleValueEdit::edited, this, &RuleCellPanel::takeValue);
    connect(&m_matrix, &RuleMatrix::dirtyChanged, this, &RuleCellPanel::showFoot);
    showFoot();
}

QWidget *RuleCellPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    setSpacing(layout, 18, 14, 18, 10, 3);
    m_title = makeLabel(QString(), TextRole::H2, head);
    m_title->setObjectName(QStringLiteral("ruleCell"));
    m_rule = makeLabel(QString(), TextRole::Small, head);
    layout->addWidget(m_title);
    layout->addWidget(m_rule);
    return head;
}

QWidget *RuleCellPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setObjectName(QStringLiteral("detailFoot"));
    auto *layout = new QHBoxLayout(foot);
    setSpacing(layout, 18, 8, 18, 8, 8);
    m_count = new ElideLabel(foot);
    setTextRole(m_count, TextRole::Small);
    setTone(m_count, Tone::Warn);
    layout->addWidget(m_count, 1);
    m_revert = makeButton(tr("Revert"), ButtonKind::Normal, foot);
    m_revert->setObjectName(QStringLiteral("revertRules"));
    m_save = makeButton(tr("Save") + QStringLiteral("   Ctrl+S"), ButtonKind::Primary, foot);
    m_save->setAccessibleName(tr("Save"));
    m_save->setObjectName(QStringLiteral("saveRules"));
    layout->addWidget(m_revert);
    layout->addWidget(m_save);
    connect(m_revert, &QPushButton::clicked, this, &RuleCellPanel::revertWanted);
    connect(m_save, &QPushButton::clicked, this, &RuleCellPanel::saveWanted);
    return foot;
}

RuleCellPanel::State RuleCellPanel::stateOf(const std::optional<QString> &value) const
{
    if (!value) {
        return Inherit;
    }
    if (value->isEmpty()) {
        return Blank;
    }
    return *value == QLatin1String("0") && definitionOf(m_matrix.rule()).kind == RuleKind::Number ? None : Value;
}

void RuleCellPanel::showCell(const QModelIndex &index)
{
    m_index = index;
    if (!m_index.isValid()) {
        return;
    }
    m_isShowing = true;
    const RuleName rule = m_matrix.rule();
    const RuleDefinition &definition = definitionOf(rule);
    const bool isEverybody = m_index.row() == 0 && m_index.column() == 0;
    m_title->setText(m_matrix.categoryName(m_index.row()) + QStringLiteral(" · ")
                     + m_matrix.itemTypeName(m_index.column()));
    m_rule->setText(ruleTitle(toStored(rule)) + QStringLiteral("  ·  ") + toStored(rule));
    m_meaning->setText(ruleMeaning(toStored(rule)));
    const std::optional<QString> value = m_matrix.valueAt(m_index);
    const State state = stateOf(value);
    segmentAt(m_state, Inherit)->setVisible(!isEverybody);
    segmentAt(m_state, Blank)->setText(ruleBlankText(toStored(rule)));
    segmentAt(m_state, Blank)->setVisible(definition.mayBeBlank);
    segmentAt(m_state, None)->setVisible(definition.kind == RuleKind::Number && rule != RuleName::LoanDays);
    m_state->setCurrent(state == Inherit && isEverybody ? Value : state);
    m_value->setVisible(state == Value || (state == Inherit && isEverybody));
    if (m_value->isHidden() || m_value->value() != value.value_or(QString())) {
        m_value->show(rule, m_matrix.answer(m_index, rule).value);
    }
    const auto saved = m_matrix.savedAt(m_index);
    const bool isChanged = saved != value;
    m_was->setVisible(isChanged);
    m_was->setText(!isChanged  ? QString()
                       : saved ? tr("was %1").arg(ruleValueText(toStored(rule), *saved, m_matrix.currency()))
                               : tr("was %1, inherited")
                                     .arg(ruleValueText(toStored(rule),
                                                        m_matrix.savedRules()
                                                            .lookUp(rule, m_matrix.categoryAt(m_index.row()),
                                                                    m_matrix.itemTypeAt(m_index.column()))
                                                            .value,
                                                        m_matrix.currency())));
    m_problem->hide();
    showLadder();
    showOthers();
    showConcerned();
    showFoot();
    m_isShowing = false;
}

void RuleCellPanel::chooseState(int state)
{
    if (m_isShowing || !m_index.isValid()) {
        return;
    }
    const RuleKind kind = definitionOf(m_matrix.rule()).kind;
    switch (static_cast<State>(state)) {
    case Inherit: m_matrix.put(m_index, std::nullopt); break;
    case Value: {
        QString start = m_matrix.answer(m_index, m_matrix.rule()).value;
        if (start.isEmpty() || (start == QLatin1String("0") && kind == RuleKind::Number)) {
            start = kind == RuleKind::Number ? QStringLiteral("1")
                : kind == RuleKind::Money    ? QStringLiteral("0")
                                             : start;
        }
        if (!isValidRuleValue(m_matrix.rule(), start) || start.isEmpty()) {
            // A day has to be typed first: nothing sensible can be proposed.
            m_value->show(m_matrix.rule(), start);
            m_value->setVisible(true);
            m_value->field()->setFocus();
            return;
        }
        m_matrix.put(m_index, start);
        break;
    }
    case Blank: m_matrix.put(m_index, QString()); break;
    case None: m_matrix.put(m_index, QStringLiteral("0")); break;
    }
    showAgain();
    if (state == Value) {
        focusEditor();
    }
}

void RuleCellPanel::takeValue()
{
    if (m_isShowing || !m_index.isValid()) {
        return;
    }
    const QString typed = m_value->value();
    const bool isSound = !typed.isEmpty() && isValidRuleValue(m_matrix.rule(), typed);
    m_problem->setVisible(!isSound);
    m_problem->setText(isSound ? QString() : tr("This is not a value for this rule: what was there stays."));
    if (!isSound) {
        return;
    }
    m_matrix.put(m_index, typed);
    m_isShowing = true;
    showLadder();
    showConcerned();
    showFoot();
    m_isShowing = false;
}

void RuleCellPanel::showLadder()
{
    const RuleName rule = m_matrix.rule();
    QList<LadderView::Rung> rungs;
    const RuleAnswer answer = m_matrix.answer(m_index, rule);
    for (const RuleRung &rung : answer.ladder) {
        const QString category = rung.categoryId ? m_matrix.categoryName(m_index.row()) : tr("Any", "user category");
        const QString type = rung.itemTypeId ? m_matrix.itemTypeName(m_index.column()) : tr("any", "item type");
        rungs.append({category + QStringLiteral(" · ") + type,
                      rung.isSet ? ruleValueText(toStored(rule), rung.value, m_matrix.currency()) : QString(),
                      rung.wins});
    }
    if (answer.isStandard && !rungs.isEmpty()) {
        // Without any row the value a new library starts with holds for everybody.
        rungs.last().value = ruleValueText(toStored(rule), answer.value, m_matrix.currency());
        rungs.last().wins = true;
    }
    m_ladder->show(rungs);
}

void RuleCellPanel::showConcerned()
{
    const RuleName rule = m_matrix.rule();
    const auto limit = m_matrix.answer(m_index, rule).number();
    const auto value = m_matrix.valueAt(m_index);
    if (rule != RuleName::MaxLoans || !limit || !value || value == m_matrix.savedAt(m_index)) {
        m_counting.cancel();
        m_concerned->clear();
        return;
    }
    m_counting.ask([category = m_matrix.categoryAt(m_index.row()), type = m_matrix.itemTypeAt(m_index.column()),
                    most = *limit](CommandGate &gate) { return RuleService(gate).usersAbove(category, type, most); },
                   [this](const Result<int> &users) {
                       if (!users || *users == 0) {
                           m_concerned->clear();
                           return;
                       }
                       m_concerned->say(Tone::Info, tr("They keep them; the next loan asks at the Desk."),
                                        tr("%n user(s) have more now.", nullptr, *users));
                   });
}

void RuleCellPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showOthers();
}

/// A button for every other rule: only for somebody who sees them.
void RuleCellPanel::showOthers()
{
    if (!isVisible() || !m_index.isValid()) {
        return;
    }
    emptyLayout(m_others);
    int row = 0;
    for (const RuleDefinition &definition : ruleDefinitions) {
        if (definition.name == m_matrix.rule()) {
            continue;
        }
        const RuleAnswer answer = m_matrix.answer(m_index, definition.name);
        const auto winner = answer.winner();
        const bool isHere = winner && winner->categoryId == m_matrix.categoryAt(m_index.row())
            && winner->itemTypeId == m_matrix.itemTypeAt(m_index.column());
        QPushButton *name = makeButton(ruleTitle(toStored(definition.name)), ButtonKind::Link, this);
        setStyleProperty(name, "quiet", true);
        connect(
            name, &QPushButton::clicked, this, [this, rule = definition.name] { emit ruleWanted(rule); },
            Qt::QueuedConnection);
        m_others->addWidget(name, row, 0, Qt::AlignLeading);
        m_others->addWidget(makeLabel(ruleValueText(toStored(definition.name), answer.value, m_matrix.currency()),
                                      isHere ? TextRole::Name : TextRole::Small, this),
                            row, 1, Qt::AlignTrailing);
        QLabel *origin = makeLabel(m_matrix.originOf(m_index, answer), TextRole::Small, this);
        m_others->addWidget(origin, row, 2, Qt::AlignTrailing);
        ++row;
    }
}

void RuleCellPanel::showFoot()
{
    const int count = static_cast<int>(m_matrix.changes().size());
    m_count->setText(count == 0 ? QString() : tr("%n unsaved change(s)", nullptr, count));
    m_save->setEnabled(count > 0);
    m_revert->setEnabled(count > 0);
}

void RuleCellPanel::focusEditor()
{
    if (m_value->isVisible()) {
        m_value->field()->setFocus(Qt::OtherFocusReason);
    } else {
        segmentAt(m_state, m_state->current())->setFocus(Qt::OtherFocusReason);
    }
}

void RuleCellPanel::setReadOnly(bool readOnly)
{
    m_state->setEnabled(!readOnly);
    m_value->setEnabled(!readOnly);
    m_save->setVisible(!readOnly);
    m_revert->setVisible(!readOnly);
}

void RuleCellPanel::setCurrency(const QString &currency)
{
    m_value->setCurrency(currency);
}

bool RuleCellPanel::commit()
{
    if (m_value->isHidden() || !m_value->isEnabled() || !m_index.isValid()) {
        return true;
    }
    const bool isUntouched = m_value->value() == m_matrix.answer(m_index, m_matrix.rule()).value;
    if (!isUntouched) {
        takeValue();
    }
    return m_problem->isHidden();
}
