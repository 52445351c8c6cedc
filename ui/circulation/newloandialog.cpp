// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/newloandialog.h"

#include "models/circulation/circulationservice.h"
#include "models/circulation/closureservice.h"
#include "ui/circulation/duecalendar.h"
#include "ui/circulation/searchpick.h"
#include "ui/problemtext/problemtext.h"
#include "ui/whyaction.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/message.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace {

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QStringLiteral("ddd d MMM"));
}

} // namespace

NewLoanDialog::NewLoanDialog(CommandGate &gate, CirculationService &circulation, ClosureService &closures,
                             ExtendMembership extend, QWidget *parent)
    : Sheet(tr("New loan"), Width::Wide, parent),
      m_gate(gate),
      m_circulation(circulation),
      m_closures(closures),
      m_extend(std::move(extend)),
      m_finder(gate)
{
    setObjectName(QStringLiteral("newLoanDialog"));
    m_user = new SearchPick(
        tr("User"), tr("Name, card, group or birth date"), true,
        [this](const QString &typed) {
            QList<SearchPick::Entry> entries;
            if (const auto users = m_finder.findUsers(typed)) {
                for (const UserHit &user : *users) {
                    entries.append({user.id, user.name,
                                    joined({user.cardNumber, user.groupName, tr("%n on loan", nullptr, user.onLoan)}),
                                    user.categoryName, Tone::Neutral});
                }
            }
            return entries;
        },
        this);
    m_user->edit()->setObjectName(QStringLiteral("loanUser"));
    m_copy = new SearchPick(
        tr("Copy"), tr("Title, author or barcode"), false,
        [this](const QString &typed) {
            QList<SearchPick::Entry> entries;
            if (const auto copies = m_finder.findCopies(typed)) {
                for (const CopyHit &copy : *copies) {
                    const bool isThere = copy.availability == QLatin1String("available");
                    const bool isOut = copy.availability == QLatin1String("on_loan");
                    const QString where = isOut ? tr("%1, due %2").arg(copy.borrowerName, dayText(copy.dueOn))
                                                : joined({copy.location, copy.callNumber});
                    entries.append({copy.id, copy.title, joined({copy.authors, copy.barcode, where}),
                                    isThere     ? tr("On shelf")
                                        : isOut ? tr("On loan")
                                                : tr("Not on shelf"),
                                    isThere     ? Tone::Ok
                                        : isOut ? Tone::Neutral
                                                : Tone::Warn});
                }
            }
            return entries;
        },
        this);
    m_copy->edit()->setObjectName(QStringLiteral("loanCopy"));
    body()->addWidget(m_user);
    body()->addWidget(m_copy);
    buildDue();
    m_findings = new QWidget(this);
    m_findings->setObjectName(QStringLiteral("findings"));
    setSpacing(new QVBoxLayout(m_findings), 0, 10);
    body()->addWidget(m_findings);
    askWhyByKey(this, m_findings);
    body()->addStretch(1);
    m_open = makeLabel(QString(), TextRole::Small, this);
    m_open->setObjectName(QStringLiteral("findingsLeft"));
    addToFoot(m_open);
    m_next = addButton(tr("Lend and next"));
    m_next->setObjectName(QStringLiteral("lendAndNext"));
    addPrimary(tr("Lend"))->setObjectName(QStringLiteral("lend"));
    for (SearchPick *pick : {m_user, m_copy}) {
        connect(pick, &SearchPick::chosen, this, [this] {
            setDirty(true);
            m_extended.clear();
            decide();
            if (m_user->id() == 0 || m_copy->id() == 0) {
                (m_user->id() == 0 ? m_user : m_copy)->edit()->setFocus();
            }
        });
        connect(pick, &SearchPick::cleared, this, [this] {
            m_extended.clear();
            decide();
        });
        connect(pick, &SearchPick::entered, this, [this, pick](const QString &code) { take(code, pick); });
    }
    connect(m_next, &QPushButton::clicked, this, [this] { lend(true); });
    decide();
    m_user->edit()->setFocus();
}

void NewLoanDialog::buildDue()
{
    m_dueRow = new QWidget(this);
    auto *layout = new QVBoxLayout(m_dueRow);
    setSpacing(layout, 0, 4);
    auto *label = new QLabel(tr("Due"), m_dueRow);
    layout->addWidget(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px(14));
    m_due = new DateEdit(m_dueRow);
    m_due->setObjectName(QStringLiteral("loanDue"));
    m_due->setFixedWidth(theme().px(200));
    m_due->setAccessibleName(tr("Due"));
    label->setBuddy(m_due);
    m_reason = makeLabel(QString(), TextRole::Small, m_dueRow);
    m_reason->setWordWrap(true);
    m_allSteps = makeButton(tr("All steps"), ButtonKind::Link, m_dueRow);
    row->addWidget(m_due);
    row->addWidget(m_reason, 1);
    row->addWidget(m_allSteps);
    layout->addLayout(row);
    m_steps = makeLabel(QString(), TextRole::Small, m_dueRow);
    m_steps->setWordWrap(true);
    m_steps->setObjectName(QStringLiteral("dueSteps"));
    m_steps->hide();
    layout->addWidget(m_steps);
    body()->addWidget(m_dueRow);
    m_due->setReadOnly(!m_gate.mayDo(Command::EditLoan));
    connect(m_allSteps, &QPushButton::clicked, this, [this] { m_steps->setVisible(m_steps->isHidden()); });
    connect(m_due, &DateEdit::dateChanged, this, [this](const QDate &day) {
        if (day.isValid()) {
            primary()->setText(tr("Lend until %1").arg(dayText(day)));
        }
    });
}

void NewLoanDialog::chooseUser(qint64 userId)
{
    const auto user = m_finder.user(userId);
    if (!user || !*user) {
        return;
    }
    const auto details = m_finder.details(userId);
    const UserHit &hit = **user;
    const QString loans = details && details->loanLimit
        ? tr("%1 of %2 on loan").arg(hit.onLoan).arg(*details->loanLimit)
        : tr("%n on loan", nullptr, hit.onLoan);
    m_user->choose({hit.id, hit.name, joined({tr("Card %1").arg(hit.cardNumber), loans, hit.groupName}),
                    hit.categoryName, Tone::Neutral});
    m_copy->edit()->setFocus();
}

void NewLoanDialog::chooseCopy(qint64 copyId)
{
    const auto copy = m_finder.copy(copyId);
    if (!copy || !*copy) {
        return;
    }
    const CopyHit &hit = **copy;
    const bool isThere = hit.availability == QLatin1String("available");
    m_copy->choose({hit.id, hit.title, joined({hit.authors, hit.barcode, hit.location, hit.callNumber}),
                    isThere ? tr("On shelf") : tr("Not on shelf"), isThere ? Tone::Ok : Tone::Warn});
}

void NewLoanDialog::take(const QString &code, SearchPick *into)
{
    message()->clear();
    const Result<CodeMatch> match = m_finder.find(code);
    if (!match) {
        say(match.problems());
        return;
    }
    // A scan fills the field it fits, wherever the focus is; a code that fits both goes where it was typed.
    if (match->user && (!match->copy || into == m_user)) {
        reset(into);
        chooseUser(match->user->id);
    } else if (match->copy) {
        reset(into);
        chooseCopy(match->copy->id);
    } else if (!match->copiesOfIsbn.isEmpty()) {
        reset(into);
        chooseCopy(match->copiesOfIsbn.first().id);
    } else if (into == m_user) {
        const auto users = m_finder.findUsers(code);
        users && users->size() == 1 ? chooseUser(users->first().id)
                                    : say({{{}, QStringLiteral("desk.unknownCode"), {code}}});
    } else {
        const auto copies = m_finder.findCopies(code);
        copies && copies->size() == 1 ? chooseCopy(copies->first().id)
                                      : say({{{}, QStringLiteral("desk.unknownCode"), {code}}});
    }
}

void NewLoanDialog::reset(SearchPick *pick)
{
    if (pick->id() == 0) {
        pick->clear();
    }
}

void NewLoanDialog::say(const Problems &problems)
{
    message()->say(Tone::Danger, problemText(problems));
}

void NewLoanDialog::decide()
{
    message()->clear();
    const bool isComplete = m_user->id() != 0 && m_copy->id() != 0;
    m_dueRow->setVisible(isComplete);
    primary()->setEnabled(false);
    primary()->setText(tr("Lend"));
    m_next->setEnabled(false);
    clearFindings();
    if (!isComplete) {
        m_open->setText(m_user->id() == 0 ? tr("A scan fills the field it fits.")
                                          : tr("Scanning a barcode fills the copy at once."));
        return;
    }
    const Result<LoanOffer> offer = m_circulation.check(m_user->id(), m_copy->id());
    if (!offer) {
        say(offer.problems());
        return;
    }
    showDue(*offer);
    showFindings(offer->verdict);
    const bool isAllowed = offer->verdict.isAllowed();
    primary()->setEnabled(isAllowed);
    m_next->setEnabled(isAllowed);
    if (isAllowed) {
        primary()->setFocus();
    }
}

void NewLoanDialog::showDue(const LoanOffer &offer)
{
    m_ruleDue = offer.due.on;
    m_due->setDate(m_ruleDue);
    m_due->setEnabled(m_ruleDue.isValid());
    if (!m_ruleDue.isValid()) {
        m_reason->clear();
        m_allSteps->hide();
        return;
    }
    primary()->setText(tr("Lend until %1").arg(dayText(m_ruleDue)));
    dressDueEdit(m_due, m_closures, m_ruleDue, [day = m_ruleDue] { return day; });
    QStringList lines;
    for (const DueStep &step : offer.due.steps) {
        lines << problemText(Problem{{}, step.code, step.arguments});
    }
    // The first step names the rule, the last what moved the day: that is the reason in short.
    m_reason->setText(lines.size() > 1 ? lines.first() + QStringLiteral(". ") + lines.last() + QLatin1Char('.')
                                       : lines.value(0));
    m_steps->setText(lines.join(QLatin1Char('\n')));
    m_allSteps->show();
}

void NewLoanDialog::clearFindings()
{
    emptyLayout(m_findings->layout());
}

void NewLoanDialog::showFindings(const Verdict &verdict)
{
    if (!m_extended.isEmpty()) {
        m_findings->layout()->addWidget(new Message(Tone::Ok, m_extended, m_findings));
    }
    for (const Finding &finding : verdict.findings) {
        addFinding(finding, verdict.of(Severity::Impossible).isEmpty());
    }
    const auto left = static_cast<int>(verdict.of(Severity::Impossible).size() + verdict.of(Severity::Confirm).size());
    m_open->setText(left > 0 ? tr("%n finding(s) to settle first", nullptr, left) : QString());
}

void NewLoanDialog::addFinding(const Finding &finding, bool offersExtension)
{
    const Tone tone = finding.severity == Severity::Impossible ? Tone::Danger
        : finding.severity == Severity::Confirm                ? Tone::Warn
                                                               : Tone::Info;
    auto *bar = new Message(m_findings);
    const bool isExpiry = finding.code == QLatin1String("loan.membershipExpired");
    if (isExpiry && offersExtension && m_extend && m_gate.mayDo(Command::ExtendMembership)) {
        bar->sayTwoLines(tone, problemText(finding.problem()), tr("Extend it, and the loan can go ahead."));
        QPushButton *button = bar->addAction(tr("Extend membership"), ButtonKind::Normal);
        button->setObjectName(QStringLiteral("extendMembership"));
        connect(button, &QPushButton::clicked, this, &NewLoanDialog::extend, Qt::QueuedConnection);
        button->setFocus();
    } else {
        bar->say(tone, problemText(finding.problem()));
    }
    addWhyAction(bar, {{problemText(finding.problem()), finding.why}},
                 [this](const Explanation &why, QWidget *beside) { emit whyAsked(why, beside); });
    m_findings->layout()->addWidget(bar);
}

void NewLoanDialog::extend()
{
    const Result<QDate> until = m_extend(m_user->id());
    if (!until) {
        say(until.problems());
        return;
    }
    m_extended = until->isValid() ? tr("Extended to %1").arg(DateEdit::format(*until)) : tr("Extended without end");
    decide();
}

void NewLoanDialog::save()
{
    lend(false);
}

void NewLoanDialog::lend(bool keepUser)
{
    if (!primary()->isEnabled()) {
        return;
    }
    const QDate day = m_due->date();
    if (!day.isValid()) {
        say({{QStringLiteral("dueOn"), QStringLiteral("loan.dueMissing"), {}}});
        m_due->setFocus();
        return;
    }
    const Result<LendOutcome> outcome =
        m_circulation.lend(m_user->id(), m_copy->id(), {.dueOn = day == m_ruleDue ? QDate() : day, .overrides = {}});
    if (!outcome) {
        say(outcome.problems());
        return;
    }
    if (!outcome->isLent()) {
        decide(); // something changed since it was shown
        return;
    }
    emit lent(*outcome);
    setDirty(false);
    if (!keepUser) {
        accept();
        return;
    }
    const qint64 user = m_user->id();
    m_copy->clear();
    chooseUser(user);
    decide();
    m_copy->edit()->setFocus();
}
