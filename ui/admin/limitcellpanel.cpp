// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/limitcellpanel.h"

#include "models/values/money.h"
#include "models/values/textbylanguage.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/message.h"
#include "ui/widgets/segments.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int panelWidth = 344;
constexpr int namesShown = 5;

QToolButton *segmentAt(const Segments *segments, int index)
{
    return segments->findChildren<QToolButton *>().value(index);
}

} // namespace

LimitCellPanel::LimitCellPanel(LimitService &service, LimitMatrix &matrix, QWidget *parent)
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
    auto *head = new QVBoxLayout;
    setSpacing(head, 18, 14, 18, 10, 3);
    m_title = makeLabel(QString(), TextRole::H2, this);
    m_title->setObjectName(QStringLiteral("limitCell"));
    m_measure = makeLabel(QString(), TextRole::Small, this);
    head->addWidget(m_title);
    head->addWidget(m_measure);
    outer->addLayout(head);
    outer->addWidget(makeLine(Qt::Horizontal, this));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setProperty("plain", true);
    scroll->setWidget(makeBody());
    outer->addWidget(scroll, 1);
    outer->addWidget(makeLine(Qt::Horizontal, this));
    outer->addWidget(makeFoot());
    connect(m_state, &Segments::currentChanged, this, &LimitCellPanel::chooseState);
    connect(m_limit, &QLineEdit::textEdited, this, &LimitCellPanel::take);
    connect(m_message, &QPlainTextEdit::textChanged, this, &LimitCellPanel::take);
    connect(m_languages, &Segments::currentChanged, this,
            [this](int index) { chooseLanguage(m_languageCodes.value(index)); });
    connect(&m_matrix, &LimitMatrix::dirtyChanged, this, &LimitCellPanel::showFoot);
    showFoot();
}

QWidget *LimitCellPanel::makeBody()
{
    auto *body = new QWidget;
    body->setProperty("plain", true);
    auto *layout = new QVBoxLayout(body);
    setSpacing(layout, 18, 12, 18, 12, 10);
    m_state = new Segments(body);
    m_state->setObjectName(QStringLiteral("limitState"));
    m_state->setProperty("compact", true);
    m_state->addSegment(tr("Inherit"));
    m_state->addSegment(tr("Value"));
    m_state->addSegment(tr("No limit"));
    m_state->addSegment(tr("Never (0)"));
    layout->addWidget(m_state);
    auto *line = new QHBoxLayout;
    setSpacing(line, 0, 8);
    m_when = makeLabel(QString(), TextRole::Body, body);
    m_limit = new QLineEdit(body);
    m_limit->setObjectName(QStringLiteral("limitValue"));
    m_limit->setMaximumWidth(theme().px(110));
    m_limit->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_when->setBuddy(m_limit);
    m_was = makeLabel(QString(), TextRole::Small, body);
    line->addWidget(m_when);
    line->addWidget(m_limit);
    line->addStretch(1);
    line->addWidget(m_was);
    layout->addLayout(line);
    m_problem = makeLabel(QString(), TextRole::Small, body);
    setTone(m_problem, Tone::Danger);
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
    m_messageLabel = makeLabel(tr("Message at the Desk and on notices"), TextRole::Name, body);
    m_message = new QPlainTextEdit(body);
    m_message->setObjectName(QStringLiteral("limitMessage"));
    m_message->setTabChangesFocus(true);
    m_message->setFixedHeight(theme().px(66));
    m_message->setPlaceholderText(tr("Empty = the usual sentence. {count}, {limit} and {over} stand for the numbers."));
    m_messageLabel->setBuddy(m_message);
    layout->addWidget(m_messageLabel);
    layout->addWidget(m_message);
    m_languages = new Segments(body);
    m_languages->setObjectName(QStringLiteral("limitLanguages"));
    m_languages->setProperty("compact", true);
    m_languageCodes = {QString(), QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ar")};
    m_languages->addSegment(tr("All", "languages"))->setAccessibleName(tr("All languages"));
    for (const QString &code : m_languageCodes.mid(1)) {
        m_languages->addSegment(QLocale(code).nativeLanguageName().section(QLatin1Char(' '), -1));
    }
    layout->addWidget(m_languages);
    layout->addWidget(makeLabel(tr("As the Desk says it").toUpper(), TextRole::Caption, body));
    m_preview = new Message(body);
    m_preview->setObjectName(QStringLiteral("limitPreview"));
    layout->addWidget(m_preview);
    layout->addWidget(makeLabel(tr("Who it stops today").toUpper(), TextRole::Caption, body));
    m_stopped = new QGridLayout;
    setSpacing(m_stopped, 0, 5);
    m_stopped->setColumnStretch(0, 1);
    layout->addLayout(m_stopped);
    connect(&m_counting, &Inquiry::lasting, this, [this](bool isLasting) {
        if (isLasting) {
            m_stopped->addWidget(makeLabel(tr("Counting…"), TextRole::Small, this), 0, 0);
        }
    });
    layout->addStretch(1);
    return body;
}

QWidget *LimitCellPanel::makeFoot()
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
    m_revert->setObjectName(QStringLiteral("revertLimits"));
    m_save = makeButton(tr("Save") + QStringLiteral("   Ctrl+S"), ButtonKind::Primary, foot);
    m_save->setAccessibleName(tr("Save"));
    m_save->setObjectName(QStringLiteral("saveLimits"));
    layout->addWidget(m_revert);
    layout->addWidget(m_save);
    connect(m_revert, &QPushButton::clicked, this, &LimitCellPanel::revertWanted);
    connect(m_save, &QPushButton::clicked, this, &LimitCellPanel::saveWanted);
    return foot;
}

void LimitCellPanel::showCell(const QModelIndex &index)
{
    m_index = index;
    if (!m_index.isValid()) {
        return;
    }
    m_isShowing = true;
    const LimitMeasure measure = LimitMatrix::measureAt(m_index);
    const bool isDebt = measure == LimitMeasure::Debt;
    const auto row = m_matrix.rowAt(m_index);
    const LimitAnswer answer = m_matrix.answer(m_index);
    m_title->setText(m_categoryName + QStringLiteral(" · ") + LimitMatrix::actionText(LimitMatrix::actionAt(m_index)));
    m_measure->setText(isDebt ? tr("Debt, with fines running today") : LimitMatrix::measureText(measure));
    segmentAt(m_state, Inherit)->setText(m_matrix.category() ? tr("Inherit") : tr("Not set"));
    segmentAt(m_state, Never)->setText(isDebt ? tr("Any (0)") : tr("Never (0)"));
    m_state->setCurrent(!row ? Inherit : !row->limit ? Blank : *row->limit == 0 ? Never : Value);
    const bool hasValue = row && row->limit && *row->limit > 0;
    m_when->setText(isDebt ? tr("over %1").arg(m_matrix.currency()) : tr("from"));
    m_when->setVisible(hasValue);
    m_limit->setVisible(hasValue);
    if (hasValue && !m_limit->hasFocus()) {
        m_limit->setText(isDebt ? moneyText(*row->limit, m_matrix.currency()) : QString::number(*row->limit));
    }
    const LimitAnswer saved = m_matrix.savedAnswer(m_index);
    m_was->setText(saved.limit == answer.limit ? QString()
                                               : tr("was %1").arg(m_matrix.limitText(measure, saved.limit)));
    m_message->setEnabled(row && row->limit);
    const QString text = row ? textsFromStored(row->message).value(m_language) : QString();
    if (m_message->toPlainText() != text) {
        m_message->setPlainText(text);
    }
    m_problem->hide();
    showPreview();
    countStopped();
    showFoot();
    m_isShowing = false;
}

void LimitCellPanel::chooseState(int state)
{
    if (m_isShowing || !m_index.isValid()) {
        return;
    }
    LimitRow row = m_matrix.rowAt(m_index).value_or(LimitRow());
    switch (static_cast<State>(state)) {
    case Inherit:
        m_matrix.put(m_index, std::nullopt);
        showAgain();
        return;
    case Value: {
        const auto now = m_matrix.answer(m_index).limit;
        const bool isDebt = LimitMatrix::measureAt(m_index) == LimitMeasure::Debt;
        row.limit = now && *now > 0 ? *now : isDebt ? 1000 : 1;
        break;
    }
    case Blank: row.limit = std::nullopt; break;
    case Never: row.limit = 0; break;
    }
    m_matrix.put(m_index, row);
    showAgain();
    if (state == Value) {
        focusEditor();
    }
}

void LimitCellPanel::take()
{
    if (m_isShowing || !m_index.isValid()) {
        return;
    }
    LimitRow row = m_matrix.rowAt(m_index).value_or(LimitRow());
    if (m_limit->isVisible()) {
        const bool isDebt = LimitMatrix::measureAt(m_index) == LimitMeasure::Debt;
        bool isNumber = false;
        const int number = m_limit->text().trimmed().toInt(&isNumber);
        const std::optional<qint64> typed = isDebt ? parseMoney(m_limit->text(), m_matrix.currency())
            : isNumber                             ? std::optional<qint64>(number)
                                                   : std::nullopt;
        LimitRow tried = row;
        tried.limit = typed;
        const Problems problems = typed && *typed > 0
            ? m_service.check(
                {LimitMatrix::measureAt(m_index), LimitMatrix::actionAt(m_index), m_matrix.category(), {}, tried})
            : Problems{{QString(), QStringLiteral("rule.notAnAmount"), {m_limit->text()}}};
        m_problem->setVisible(!problems.isEmpty());
        m_problem->setText(problemText(problems));
        if (!problems.isEmpty()) {
            return;
        }
        row.limit = typed;
    }
    TextByLanguage texts = textsFromStored(row.message);
    texts.insert(m_language, m_message->toPlainText().simplified());
    row.message = toStored(texts);
    m_isShowing = true;
    m_matrix.put(m_index, row);
    showPreview();
    showStopped();
    showFoot();
    m_isShowing = false;
}

void LimitCellPanel::chooseLanguage(const QString &language)
{
    m_language = language;
    showAgain();
}

void LimitCellPanel::showPreview()
{
    const LimitMeasure measure = LimitMatrix::measureAt(m_index);
    const LimitAnswer answer = m_matrix.answer(m_index);
    if (!answer.limit) {
        m_preview->say(Tone::Neutral, tr("Nothing: there is no limit."));
        return;
    }
    // An example of somebody just over the limit, through the same function that decides at the Desk.
    const qint64 over = measure == LimitMeasure::Debt ? *answer.limit + 320 : *answer.limit;
    BorrowerTotals totals;
    totals.debtMinor = measure == LimitMeasure::Debt ? over : 0;
    totals.overdue = measure == LimitMeasure::Overdue ? static_cast<int>(over) : 0;
    totals.lost = measure == LimitMeasure::Lost ? static_cast<int>(over) : 0;
    totals.out = measure == LimitMeasure::Out ? static_cast<int>(over) : 0;
    const LimitedAction action = LimitMatrix::actionAt(m_index);
    TextByLanguage texts = textsFromStored(answer.message);
    const QString chosen = textFor(texts, m_language.isEmpty() ? QLocale().name() : m_language);
    const LimitSet example(
        {{std::nullopt, measure, action, answer.limit, toStored(TextByLanguage{{QString(), chosen}})}},
        m_matrix.currency());
    const QList<Finding> found = blocksOn(action, totals, example, std::nullopt);
    m_preview->say(Tone::Warn, found.isEmpty() ? QString() : problemText(found.first().problem()));
}

void LimitCellPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    countStopped();
}

/// Looks at everything lent or owed: only for somebody who sees it.
void LimitCellPanel::countStopped()
{
    if (!isVisible() || !m_index.isValid()) {
        return;
    }
    emptyLayout(m_stopped);
    m_counting.ask([measure = LimitMatrix::measureAt(m_index), category = m_matrix.category()](
                       CommandGate &gate) { return LimitService(gate).counted(measure, category); },
                   [this](const Result<QList<CountedUser>> &users) {
                       m_users = users ? *users : QList<CountedUser>();
                       if (users && m_index.isValid()) {
                           showStopped();
                       }
                   });
}

void LimitCellPanel::showStopped()
{
    emptyLayout(m_stopped);
    if (m_counting.isAsking()) {
        return;
    }
    const LimitMeasure measure = LimitMatrix::measureAt(m_index);
    const auto stopped = [&](std::optional<qint64> limit) {
        QList<CountedUser> list;
        for (const CountedUser &user : m_users) {
            if (isOverLimit(measure, user.count, limit)) {
                list.append(user);
            }
        }
        return list;
    };
    const auto now = m_matrix.answer(m_index).limit;
    const auto before = m_matrix.savedAnswer(m_index).limit;
    int line = 0;
    const auto addLine = [&](const QString &what, const QString &count, TextRole role) {
        m_stopped->addWidget(makeLabel(what, role, this), line, 0);
        m_stopped->addWidget(makeLabel(count, role, this), line++, 1, Qt::AlignTrailing);
    };
    const auto addCount = [&](std::optional<qint64> limit, TextRole role) {
        addLine(m_matrix.limitText(measure, limit), tr("%n user(s)", nullptr, static_cast<int>(stopped(limit).size())),
                role);
    };
    if (before != now) {
        addCount(before, TextRole::Small);
    }
    addCount(now, TextRole::Name);
    const QList<CountedUser> list = stopped(now);
    for (const CountedUser &user : list.mid(0, namesShown)) {
        addLine(user.name,
                measure == LimitMeasure::Debt ? formattedMoney(user.count, m_matrix.currency())
                                              : QLocale().toString(user.count),
                TextRole::Small);
    }
    if (list.size() > namesShown) {
        addLine(tr("and %n more", nullptr, static_cast<int>(list.size()) - namesShown), QString(), TextRole::Small);
    }
}

void LimitCellPanel::showFoot()
{
    const int count = static_cast<int>(m_matrix.changes().size());
    m_count->setText(count == 0 ? QString() : tr("%n unsaved change(s)", nullptr, count));
    m_save->setEnabled(count > 0);
    m_revert->setEnabled(count > 0);
}

void LimitCellPanel::focusEditor()
{
    if (m_limit->isVisible()) {
        m_limit->setFocus(Qt::OtherFocusReason);
        m_limit->selectAll();
    } else if (QToolButton *state = segmentAt(m_state, m_state->current())) {
        state->setFocus(Qt::OtherFocusReason);
    }
}

void LimitCellPanel::setReadOnly(bool readOnly)
{
    for (QWidget *field :
         {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_limit), static_cast<QWidget *>(m_message)}) {
        field->setEnabled(!readOnly);
    }
    m_message->setReadOnly(readOnly);
    m_save->setVisible(!readOnly);
    m_revert->setVisible(!readOnly);
}
