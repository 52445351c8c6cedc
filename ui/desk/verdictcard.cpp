// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/verdictcard.h"

#include "ui/desk/desktexts.h"
#include "ui/problemtext/problemtext.h"
#include "ui/scandetector.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/problemlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

VerdictCard::VerdictCard(QWidget *parent) : QFrame(parent), m_scroll(new QScrollArea(this)), m_rows(nullptr)
{
    setProperty("card", true);
    setObjectName(QStringLiteral("verdictCard"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 16, 10, 8, 8, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(m_scroll);
    content->setProperty("scrolled", true);
    m_rows = new QVBoxLayout(content);
    setSpacing(m_rows, 0, 0, 8, 0, 4);
    m_scroll->setWidget(content);
    layout->addWidget(m_scroll, 1);
    m_clock.start();
    hide();
}

void VerdictCard::clear()
{
    m_ticks.clear();
    m_decision = nullptr;
    emptyLayout(m_rows);
    hide();
}

void VerdictCard::showAnswer(const DeskAnswer &answer, Way way)
{
    clear();
    m_way = answer.canBeOverridden() ? way : Way::None;
    m_isRenewal = answer.mode == DeskMode::Renew;
    m_asksSomebody = false;
    m_isBusy = false;
    m_fast.clear();
    const QList<Finding> impossible = answer.verdict.of(Severity::Impossible);
    const QList<Finding> confirm = answer.verdict.of(Severity::Confirm);
    const QList<Finding> information = answer.verdict.of(Severity::Information);
    addGroup(Severity::Impossible, tr("Impossible"), Tone::Danger,
             impossible.isEmpty() ? tr("nothing") : tr("nobody can override this"), impossible, false);
    const QString remark = confirm.isEmpty() ? tr("nothing")
        : !impossible.isEmpty()              ? tr("shown for later; settling them does not help now")
        : way == Way::Own                    ? tr("you may override")
                                             : tr("a librarian may override");
    addGroup(Severity::Confirm, tr("Needs confirmation"), Tone::Warn, remark, confirm, m_way != Way::None);
    if (m_way != Way::None) {
        m_rows->addWidget(makeDecision());
        showButton();
    }
    addGroup(Severity::Information, tr("Information"), Tone::Info,
             m_isRenewal ? tr("does not stop the renewal") : tr("does not stop the loan"), information, false);
    m_rows->addStretch(1);
    show();
}

void VerdictCard::addGroup(Severity severity, const QString &caption, Tone tone, const QString &remark,
                           const QList<Finding> &findings, bool canTick)
{
    if (findings.isEmpty() && severity == Severity::Information) {
        return;
    }
    if (m_rows->count() > 0) {
        m_rows->addWidget(makeLine(Qt::Horizontal, this));
    }
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    setSpacing(layout, 0, 4, 0, 0, 8);
    layout->addWidget(makeLabel(caption.toUpper(), TextRole::Caption, head));
    layout->addWidget(new Pill(findings.isEmpty() ? Tone::Neutral : tone, QLocale().toString(findings.size()), head));
    layout->addStretch(1);
    layout->addWidget(makeLabel(remark, TextRole::Small, head));
    m_rows->addWidget(head);
    for (const Finding &finding : findings) {
        m_rows->addWidget(makeRow(finding, tone, canTick, severity == Severity::Confirm && !canTick));
    }
}

QWidget *VerdictCard::makeRow(const Finding &finding, Tone tone, bool canTick, bool isDimmed)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    setSpacing(layout, 0, 5, 0, 5, 10);
    const QString text = problemText(finding.problem());
    if (canTick) {
        auto *tick = new QCheckBox(row);
        tick->setChecked(true);
        tick->setAccessibleName(text);
        connect(tick, &QCheckBox::toggled, this, &VerdictCard::showButton);
        tick->installEventFilter(this);
        m_ticks.append({tick, finding.code});
        layout->addWidget(tick, 0, Qt::AlignVCenter);
    }
    auto *icon = new QLabel(row);
    const int side = theme().px(16);
    icon->setPixmap(themedIcon(toneIcon(tone), toneColour(tone)).pixmap(QSize(side, side), devicePixelRatioF()));
    layout->addWidget(icon, 0, Qt::AlignVCenter);
    QLabel *words = makeLabel(text, isDimmed ? TextRole::Small : TextRole::Name, row);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setObjectName(QStringLiteral("finding"));
    layout->addWidget(words, 1);
    if (!finding.why.steps.isEmpty()) {
        QPushButton *why = makeButton(tr("Why?"), ButtonKind::Link, row);
        why->setAccessibleName(tr("Why? %1").arg(text));
        why->setObjectName(QStringLiteral("whyFinding"));
        why->setFocusPolicy(Qt::TabFocus);
        connect(why, &QPushButton::clicked, this, [this, why, reason = finding.why] { emit whyAsked(reason, why); });
        layout->addWidget(why);
    }
    return row;
}

QWidget *VerdictCard::makeDecision()
{
    m_decision = new QFrame(this);
    m_decision->setProperty("inset", true);
    auto *outer = new QVBoxLayout(m_decision);
    setSpacing(outer, 12, 8, 8, 8, 6);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px(10));
    outer->addLayout(row);
    m_reason = new QComboBox(m_decision);
    m_reason->setObjectName(QStringLiteral("overrideReason"));
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->addItems({tr("Asked for by the library's head"), tr("Class set"), tr("Will be settled today"),
                        tr("The record is out of date")});
    m_reason->setCurrentIndex(-1);
    m_reason->lineEdit()->setPlaceholderText(tr("Why it is allowed"));
    m_reason->lineEdit()->setMaxLength(200);
    m_reason->lineEdit()->installEventFilter(this);
    QLabel *label = makeLabel(tr("Reason"), TextRole::Body, m_decision);
    label->setBuddy(m_reason);
    m_override = makeButton(QString(), ButtonKind::Primary, m_decision);
    m_override->setObjectName(QStringLiteral("override"));
    m_override->setFocusPolicy(Qt::TabFocus);
    connect(m_override, &QPushButton::clicked, this, &VerdictCard::decide, Qt::QueuedConnection);
    row->addWidget(label);
    row->addWidget(m_reason, 1);
    row->addWidget(m_override);
    m_signIn = makeSignIn();
    outer->addWidget(m_signIn);
    m_problem = new ProblemLabel(m_reason, m_decision);
    m_problem->setObjectName(QStringLiteral("overrideProblem"));
    outer->addWidget(m_problem);
    m_kept = makeLabel(m_way == Way::Own ? tr("Kept in the audit log with your name.")
                                         : tr("Kept in the audit log with both names."),
                       TextRole::Small, m_decision);
    outer->addWidget(m_kept);
    return m_decision;
}

QWidget *VerdictCard::makeSignIn()
{
    auto *signIn = new QWidget(m_decision);
    auto *row = new QHBoxLayout(signIn);
    setSpacing(row, 0, 10);
    m_userName = new QLineEdit(signIn);
    m_userName->setObjectName(QStringLiteral("approverName"));
    m_password = new QLineEdit(signIn);
    m_password->setObjectName(QStringLiteral("approverPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    QLabel *name = makeLabel(tr("User name"), TextRole::Body, signIn);
    name->setBuddy(m_userName);
    QLabel *password = makeLabel(tr("Password"), TextRole::Body, signIn);
    password->setBuddy(m_password);
    row->addWidget(name);
    row->addWidget(m_userName, 1);
    row->addWidget(password);
    row->addWidget(m_password, 1);
    m_userName->installEventFilter(this);
    m_password->installEventFilter(this);
    signIn->hide();
    return signIn;
}

void VerdictCard::showButton()
{
    int ticked = 0;
    for (const auto &[tick, code] : std::as_const(m_ticks)) {
        ticked += tick->isChecked() ? 1 : 0;
    }
    QString text = m_isRenewal ? tr("Override %n and renew", nullptr, ticked)
                               : tr("Override %n and lend", nullptr, ticked);
    if (m_way == Way::SomebodyElse && !m_asksSomebody) {
        text = tr("Ask a librarian…");
    } else if (m_isBusy) {
        text = tr("Signing in…");
    }
    m_override->setText(text + QStringLiteral("   Alt+O"));
    m_override->setShortcut(QKeySequence(QStringLiteral("Alt+O")));
    m_override->setAccessibleName(text);
    m_override->setEnabled(ticked == m_ticks.size() && !m_isBusy);
    m_override->setToolTip(ticked == m_ticks.size() ? QString() : tr("All of them must be put aside."));
}

void VerdictCard::decide()
{
    m_problem->clear();
    if (m_isBusy) {
        return;
    }
    if (m_way == Way::SomebodyElse && !m_asksSomebody) {
        m_asksSomebody = true;
        m_signIn->show();
        showButton();
        (m_reason->currentText().trimmed().isEmpty() ? static_cast<QWidget *>(m_reason) : m_userName)->setFocus();
        return;
    }
    Overrides overrides;
    for (const auto &[tick, code] : std::as_const(m_ticks)) {
        overrides.codes << code;
    }
    overrides.reason = m_reason->currentText().trimmed();
    if (overrides.reason.isEmpty()) {
        sayProblems({{QStringLiteral("reason"), QStringLiteral("override.reasonMissing"), {}}});
        m_reason->setFocus();
        return;
    }
    if (m_asksSomebody && m_userName->text().trimmed().isEmpty()) {
        m_userName->setFocus();
        return;
    }
    const QString password = m_password->text();
    m_password->clear();
    emit overrideWanted(overrides, m_asksSomebody ? m_userName->text().trimmed() : QString(), password);
}

bool VerdictCard::askWhy()
{
    auto *why = isHidden() ? nullptr : m_scroll->findChild<QPushButton *>(QStringLiteral("whyFinding"));
    if (why != nullptr) {
        why->click();
    }
    return why != nullptr;
}

void VerdictCard::setBusy(bool busy)
{
    m_isBusy = busy;
    if (m_decision != nullptr) {
        showButton();
    }
}

void VerdictCard::sayProblems(const Problems &problems)
{
    if (m_decision != nullptr && !problems.isEmpty()) {
        m_problem->setProblem(problemText(problems.first()));
    }
}

bool VerdictCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        emit left();
        return true;
    }
    auto *field = qobject_cast<QLineEdit *>(watched);
    return (field != nullptr && takeKey(field, key->key(), key->text())) || QFrame::eventFilter(watched, event);
}

bool VerdictCard::takeKey(QLineEdit *field, int key, const QString &text)
{
    const qint64 now = m_clock.elapsed();
    const bool isFast = now - m_lastKeyAt <= ScanDetector::longestGap;
    m_lastKeyAt = now;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const QString code = isFast ? m_fast : QString();
        m_fast.clear();
        if (code.size() >= ScanDetector::shortestCode) {
            field->setText(m_before);
            emit scanned(code);
        } else {
            decide();
        }
        return true;
    }
    if (!isFast || m_fast.isEmpty()) {
        m_fast.clear();
        m_before = field->text();
    }
    if (!text.isEmpty() && text.at(0).isPrint()) {
        m_fast += text;
    }
    return false;
}
