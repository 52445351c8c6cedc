// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/offlinedecision.h"

#include "ui/desk/desktexts.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/problemlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

using Kind = OfflineLine::Kind;

constexpr int panelWidth = 344;

QString listed(const OfflineLine &line)
{
    switch (line.kind) {
    case Kind::Lend:
        return line.userName.isEmpty() ? OfflineDecision::tr("Lent to card %1").arg(isolated(line.card))
                                       : OfflineDecision::tr("Lent to %1").arg(isolated(line.userName));
    case Kind::Return: return OfflineDecision::tr("Returned");
    case Kind::Renew: return OfflineDecision::tr("Renewed");
    case Kind::Card: return OfflineDecision::tr("Card %1").arg(isolated(line.code));
    case Kind::End: return OfflineDecision::tr("End of the visit");
    case Kind::Unreadable: break;
    }
    return line.code;
}

struct ChoiceWords {
    QString text;
    QString detail;
};

ChoiceWords wordsOf(OfflineChoice choice, const OfflineLine &line)
{
    const QString has = line.onLoan ? isolated(line.onLoan->userName) : QString();
    switch (choice) {
    case OfflineChoice::ReturnThenLend:
        return {OfflineDecision::tr("Return it, then lend it"),
                OfflineDecision::tr("%1 returned it; %2 has it").arg(has, isolated(line.userName))};
    case OfflineChoice::DoAnyway:
        return {line.kind == Kind::Renew ? OfflineDecision::tr("Renew it anyway")
                                         : OfflineDecision::tr("Lend it anyway"),
                OfflineDecision::tr("Needs a reason, kept in the audit log")};
    case OfflineChoice::RenewInstead:
        return {OfflineDecision::tr("Renew the loan"), OfflineDecision::tr("%1 has it already").arg(has)};
    case OfflineChoice::OtherCard:
        return {OfflineDecision::tr("It was another card"), OfflineDecision::tr("Scan or type the card of the user")};
    case OfflineChoice::LeaveOut:
        return {OfflineDecision::tr("Leave out this line"),
                line.onLoan ? OfflineDecision::tr("The loan to %1 stays").arg(has)
                            : OfflineDecision::tr("Nothing is done")};
    case OfflineChoice::Later: break;
    }
    return {OfflineDecision::tr("Decide later"), OfflineDecision::tr("It stays on the list")};
}

} // namespace

OfflineDecision::OfflineDecision(QTimeZone zone, bool mayOverride, QWidget *parent)
    : QFrame(parent),
      m_zone(std::move(zone)),
      m_mayOverride(mayOverride),
      m_heading(makeLabel(QString(), TextRole::H2, this)),
      m_code(makeLabel(QString(), TextRole::Small, this)),
      m_rows(nullptr),
      m_group(new QButtonGroup(this)),
      m_fieldLabel(makeLabel(QString(), TextRole::Body, this)),
      m_field(new QLineEdit(this)),
      m_problem(new ProblemLabel(m_field, this)),
      m_place(makeLabel(QString(), TextRole::Small, this)),
      m_skip(makeButton(tr("Skip") + QStringLiteral("   ↓"), ButtonKind::Normal, this)),
      m_do(makeButton(tr("Do it") + QStringLiteral("   ") + tr("Enter"), ButtonKind::Primary, this))
{
    setObjectName(QStringLiteral("offlineDecision"));
    setProperty("card", true);
    setFixedWidth(theme().px(panelWidth));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 16, 12, 16, 12, 8);
    layout->addWidget(m_heading);
    layout->addWidget(m_code);
    auto *scroll = new QScrollArea(this);
    auto *content = new QWidget(scroll);
    content->setProperty("scrolled", true);
    m_rows = new QVBoxLayout(content);
    setSpacing(m_rows, 0, 0, 8, 0, 8);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_fieldLabel);
    layout->addWidget(m_field);
    layout->addWidget(m_problem);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme().px(8));
    foot->addWidget(m_place, 1);
    foot->addWidget(m_skip);
    foot->addWidget(m_do);
    layout->addLayout(foot);
    for (QLabel *label : {m_heading, m_code}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_fieldLabel->setBuddy(m_field);
    m_field->setMaxLength(200);
    m_field->setObjectName(QStringLiteral("offlineReason"));
    m_problem->setObjectName(QStringLiteral("offlineProblem"));
    m_skip->setObjectName(QStringLiteral("offlineSkip"));
    m_skip->setAccessibleName(tr("Skip"));
    m_do->setObjectName(QStringLiteral("offlineDo"));
    m_do->setAccessibleName(tr("Do it"));
    connect(m_skip, &QPushButton::clicked, this, &OfflineDecision::skipWanted);
    connect(m_do, &QPushButton::clicked, this, &OfflineDecision::doWanted);
    connect(m_group, &QButtonGroup::idToggled, this, &OfflineDecision::showField);
}

void OfflineDecision::clear()
{
    m_choices.clear();
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        m_group->removeButton(button); // they linger until the event loop deletes them
    }
    emptyLayout(m_rows);
    m_heading->clear();
    m_code->clear();
    m_place->clear();
    m_problem->clear();
    m_field->clear();
    showField();
}

void OfflineDecision::addSide(const QString &caption, const QString &what, const QString &detail)
{
    auto *side = new QFrame(this);
    side->setProperty("inset", true);
    auto *layout = new QVBoxLayout(side);
    setSpacing(layout, 12, 8, 12, 8, 2);
    layout->addWidget(makeLabel(caption.toUpper(), TextRole::Caption, side));
    for (const auto &[text, role] : {std::pair(what, TextRole::Name), std::pair(detail, TextRole::Small)}) {
        if (!text.isEmpty()) {
            QLabel *label = makeLabel(text, role, side);
            label->setWordWrap(true);
            label->setTextFormat(Qt::PlainText);
            layout->addWidget(label);
        }
    }
    m_rows->addWidget(side);
}

void OfflineDecision::addChoice(int number, const QString &text, const QString &detail)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    setSpacing(layout, 0, 4, 0, 4, 8);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme().px(2));
    auto *radio = new QRadioButton(text, row);
    radio->setObjectName(QStringLiteral("offlineChoice%1").arg(number));
    radio->installEventFilter(parentWidget());
    m_group->addButton(radio, number - 1);
    words->addWidget(radio);
    QLabel *label = makeLabel(detail, TextRole::Small, row);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    auto *below = new QHBoxLayout;
    below->addSpacing(theme().px(26)); // under the words, whichever way they run
    below->addWidget(label, 1);
    words->addLayout(below);
    layout->addLayout(words, 1);
    layout->addWidget(new KeyHint(QKeySequence(QString::number(number)), row), 0, Qt::AlignTop);
    m_rows->addWidget(row);
}

void OfflineDecision::showLine(const OfflineLine &line, int number, int all)
{
    clear();
    m_number = line.number;
    m_choices = choicesOf(line, m_mayOverride);
    m_heading->setText(line.title.isEmpty() ? tr("Line %1").arg(line.number)
                                            : tr("Line %1: %2").arg(QString::number(line.number), line.title));
    m_code->setText(line.kind == Kind::Unreadable ? QString() : line.code);
    m_code->setVisible(!m_code->text().isEmpty());
    const QString time = line.at.isValid()
        ? QLocale().toString(line.at.toTimeZone(m_zone), QStringLiteral("ddd d MMM, hh:mm"))
        : tr("without a time");
    addSide(tr("The list says"), listed(line), time);
    QStringList reasons;
    for (const Finding &finding : line.verdict.findings) {
        reasons << problemText(finding.problem());
    }
    const QString reason = reasons.join(QLatin1Char('\n'));
    if (line.onLoan) {
        const Loan &loan = *line.onLoan;
        const QString since = QLocale().toString(loan.loanedAt.toTimeZone(m_zone), QStringLiteral("ddd d MMM, hh:mm"));
        addSide(tr("The library says"), tr("On loan to %1 since %2").arg(isolated(loan.userName), since),
                joined({loan.stationName, loan.loanedBy, tr("due %1").arg(deskDay(loan.dueOn))})
                    + (reason.isEmpty() ? QString() : QLatin1Char('\n') + reason));
    } else if (!reason.isEmpty()) {
        addSide(tr("The library says"), reason, QString());
    } else if (line.dueOn.isValid() && line.kind != Kind::Return) {
        addSide(tr("The library says"), tr("Due %1").arg(deskDay(line.dueOn)), QString());
    }
    if (isDisputed()) {
        m_rows->addWidget(makeLabel(tr("What should happen?").toUpper(), TextRole::Caption, this));
        for (int i = 0; i < m_choices.size(); ++i) {
            const ChoiceWords words = wordsOf(m_choices.at(i), line);
            addChoice(i + 1, words.text, words.detail);
        }
        m_place->setText(tr("%1 of %2", "disputed lines").arg(number).arg(all));
        choose(1);
    }
    m_rows->addStretch(1);
    showField();
}

OfflineChoice OfflineDecision::choice() const
{
    return m_choices.value(m_group->checkedId(), OfflineChoice::Later);
}

int OfflineDecision::chosen() const
{
    return m_group->checkedId();
}

bool OfflineDecision::choose(int number)
{
    QAbstractButton *button = number <= m_choices.size() ? m_group->button(number - 1) : nullptr;
    if (button != nullptr) {
        button->setChecked(true);
    }
    return button != nullptr;
}

QString OfflineDecision::words() const
{
    // What is plain from the list needs no words of anybody.
    return choice() == OfflineChoice::ReturnThenLend ? tr("Offline list, line %1").arg(m_number)
                                                     : m_field->text().trimmed();
}

void OfflineDecision::showField()
{
    const bool asksReason = isDisputed() && choice() == OfflineChoice::DoAnyway;
    const bool asksCard = isDisputed() && choice() == OfflineChoice::OtherCard;
    m_fieldLabel->setText(asksCard ? tr("Card") : tr("Reason"));
    m_fieldLabel->setVisible(asksReason || asksCard);
    m_field->setVisible(asksReason || asksCard);
    m_skip->setVisible(isDisputed());
    m_do->setVisible(isDisputed());
    m_problem->clear();
}

void OfflineDecision::sayProblems(const Problems &problems)
{
    m_problem->setProblem(problems.isEmpty() ? QString() : problemText(problems));
    if (!problems.isEmpty() && m_field->isVisible()) {
        m_field->setFocus();
    }
}
