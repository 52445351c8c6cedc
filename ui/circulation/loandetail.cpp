// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/loandetail.h"

#include "models/circulation/lateness.h"
#include "models/circulation/whydue.h"
#include "ui/actions.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/formpanel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/message.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QStringLiteral("ddd d MMM yyyy"));
}

QString momentText(const QDateTime &moment, const QTimeZone &zone)
{
    const QDateTime local = moment.toTimeZone(zone);
    return dayText(local.date()) + QStringLiteral(", ") + QLocale().toString(local.time(), QLocale::ShortFormat);
}

QLabel *valueLabel(QWidget *parent)
{
    QLabel *label = makeLabel(QString(), TextRole::Body, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

LoanDetail::LoanDetail(const QTimeZone &zone, QWidget *parent)
    : QWidget(parent),
      m_zone(zone),
      m_content(new QWidget(this)),
      m_nothing(makeLabel(tr("Choose a loan to see it here."), TextRole::Small, this))
{
    setObjectName(QStringLiteral("detailPanel"));
    setAttribute(Qt::WA_StyledBackground);
    auto *outer = new QVBoxLayout(this);
    setSpacing(outer, 0, 0);
    m_nothing->setContentsMargins(theme().px(18), theme().px(18), theme().px(18), 0);
    outer->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(m_content);
    setSpacing(layout, 18, 14, 18, 14, 12);
    layout->addWidget(makeHead());
    layout->addWidget(makeLine(Qt::Horizontal, m_content));
    layout->addWidget(makeUserRow());
    layout->addWidget(makeLine(Qt::Horizontal, m_content));
    layout->addWidget(makeFields());
    m_problem = new Message(m_content);
    layout->addWidget(m_problem);
    m_why = new QFrame(m_content);
    m_why->setProperty("well", true);
    m_why->setObjectName(QStringLiteral("whyDue"));
    m_steps = new QVBoxLayout(m_why);
    setSpacing(m_steps, 12, 10, 12, 10, 6);
    m_whyHeading = makeLabel(QString(), TextRole::Caption, m_why);
    auto *whyHead = new QWidget(m_why);
    auto *whyLine = new QHBoxLayout(whyHead);
    setSpacing(whyLine, 0, 8);
    whyLine->addWidget(m_whyHeading, 1);
    m_askWhy = makeButton(tr("Why?"), ButtonKind::Link, whyHead);
    m_askWhy->setObjectName(QStringLiteral("askWhy"));
    m_askWhy->setToolTip(Actions::keysOf(Act::Why).value(0).toString(QKeySequence::NativeText));
    connect(m_askWhy, &QPushButton::clicked, this, &LoanDetail::askWhy);
    whyLine->addWidget(m_askWhy);
    m_steps->addWidget(whyHead);
    layout->addWidget(m_why);
    layout->addStretch(1);
    layout->addWidget(makeFoot());
    outer->addWidget(m_content, 1);
    showLoan(std::nullopt, {});
}

QWidget *LoanDetail::makeHead()
{
    auto *head = new QWidget(m_content);
    auto *layout = new QVBoxLayout(head);
    setSpacing(layout, 0, 5);
    m_title = makeLabel(QString(), TextRole::H2, head);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("loanTitle"));
    m_authors = makeLabel(QString(), TextRole::Small, head);
    m_authors->setWordWrap(true);
    m_codes = makeLabel(QString(), TextRole::Small, head);
    m_state = new Pill(head);
    layout->addWidget(m_title);
    layout->addWidget(m_authors);
    layout->addWidget(m_codes);
    layout->addWidget(m_state);
    layout->addSpacing(theme().px(6));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme().px(8));
    m_renew = makeButton(tr("Renew") + QStringLiteral("   Ctrl+R"), ButtonKind::Normal, head);
    m_renew->setAccessibleName(tr("Renew"));
    m_renew->setIcon(themedIcon(QStringLiteral("refresh")));
    m_renew->setObjectName(QStringLiteral("renewLoan"));
    m_return = makeButton(tr("Return"), ButtonKind::Normal, head);
    m_return->setIcon(themedIcon(QStringLiteral("check")));
    m_return->setObjectName(QStringLiteral("returnLoan"));
    buttons->addWidget(m_renew);
    buttons->addWidget(m_return);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    auto *links = new QHBoxLayout;
    links->setSpacing(theme().px(16));
    m_claim = makeButton(QString(), ButtonKind::Link, head);
    m_claim->setObjectName(QStringLiteral("claimReturned"));
    m_lose = makeButton(tr("Declare lost"), ButtonKind::Link, head);
    m_lose->setObjectName(QStringLiteral("declareLost"));
    links->addWidget(m_claim);
    links->addWidget(m_lose);
    links->addStretch(1);
    layout->addLayout(links);
    connect(m_lose, &QPushButton::clicked, this, [this] { emit lossWanted(m_loan->id); });
    connect(m_claim, &QPushButton::clicked, this,
            [this] { emit claimWanted(m_loan->id, !m_loan->claimedAt.isValid()); });
    connect(m_renew, &QPushButton::clicked, this, [this] { emit renewWanted(m_loan->id); });
    connect(m_return, &QPushButton::clicked, this, [this] { emit returnWanted(m_loan->id); });
    return head;
}

QWidget *LoanDetail::makeUserRow()
{
    auto *row = new QWidget(m_content);
    auto *layout = new QHBoxLayout(row);
    setSpacing(layout, 0, 10);
    m_avatar = new Avatar(36, row);
    m_userName = new ElideLabel(row);
    setTextRole(m_userName, TextRole::Name);
    m_userLine = new ElideLabel(row);
    setTextRole(m_userLine, TextRole::Small);
    m_openUser = makeButton(tr("Open"), ButtonKind::Link, row);
    m_openUser->setAccessibleName(tr("Open the user"));
    auto *words = new QVBoxLayout;
    words->setSpacing(theme().px(2));
    words->addWidget(m_userName);
    words->addWidget(m_userLine);
    layout->addWidget(m_avatar);
    layout->addLayout(words, 1);
    layout->addWidget(m_openUser);
    connect(m_openUser, &QPushButton::clicked, this, [this] { emit userWanted(m_loan->userId); });
    return row;
}

QWidget *LoanDetail::makeFields()
{
    auto *form = new FormPanel(FormRow::Placement::Left, m_content);
    form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    const auto addValue = [&](const QString &label, QLabel *&value) {
        value = valueLabel(form);
        form->addRow(label, value);
    };
    addValue(tr("Lent"), m_lent);
    addValue(tr("By"), m_lentBy);
    addValue(tr("Due"), m_due);
    addValue(tr("Renewed"), m_renewed);
    addValue(tr("Returned"), m_returned);
    m_remarks = new QPlainTextEdit(form);
    m_remarks->setObjectName(QStringLiteral("loanRemarks"));
    m_remarks->setTabChangesFocus(true);
    m_remarks->setFixedHeight(theme().px(58));
    m_remarks->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    form->addRow(tr("Remarks"), m_remarks)->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_remarks, &QPlainTextEdit::textChanged, this, &LoanDetail::showDirty);
    return form;
}

QWidget *LoanDetail::makeFoot()
{
    auto *foot = new QWidget(m_content);
    auto *layout = new QHBoxLayout(foot);
    setSpacing(layout, 0, 8);
    m_dirty = makeLabel(QString(), TextRole::Small, foot);
    m_revert = makeButton(tr("Revert"), ButtonKind::Normal, foot);
    m_save = makeButton(tr("Save"), ButtonKind::Primary, foot);
    m_save->setObjectName(QStringLiteral("saveRemarks"));
    layout->addWidget(m_dirty, 1);
    layout->addWidget(m_revert);
    layout->addWidget(m_save);
    connect(m_revert, &QPushButton::clicked, this, &LoanDetail::settle);
    connect(m_save, &QPushButton::clicked, this, &LoanDetail::saveWanted);
    return foot;
}

void LoanDetail::showLoan(const std::optional<Loan> &loan, const QDate &today)
{
    const bool isSame = loan && m_loan && loan->id == m_loan->id;
    const bool keepsTyping = isSame && isDirty();
    m_loan = loan;
    m_content->setVisible(loan.has_value());
    m_nothing->setVisible(!loan);
    if (!loan) {
        return;
    }
    m_title->setText(isolated(loan->title));
    m_authors->setText(loan->authors);
    m_authors->setVisible(!loan->authors.isEmpty());
    m_codes->setText(joined({loan->barcode, loan->callNumber}));
    const int late = loan->isOpen() ? daysLate(loan->dueOn, today) : 0;
    const bool isClaimed = loan->isOpen() && loan->claimedAt.isValid();
    m_lose->setVisible(m_mayLose && loan->isOpen());
    m_claim->setVisible(m_mayClaim && loan->isOpen());
    m_claim->setText(isClaimed ? tr("Withdraw the claim") : tr("User says it was returned"));
    if (loan->outcome == QLatin1String("lost")) {
        m_state->set(Tone::Danger, tr("Lost"));
    } else if (isClaimed) {
        m_state->set(Tone::Warn,
                     tr("Said to be returned on %1").arg(dayText(loan->claimedAt.toTimeZone(m_zone).date())));
    } else if (late > 0) {
        m_state->set(Tone::Danger, tr("%n day(s) late", nullptr, late));
    } else {
        m_state->set(Tone::Warn, loan->isOpen() && loan->dueOn == today ? tr("Due today") : QString());
    }
    m_renew->setVisible(loan->isOpen());
    m_return->setVisible(loan->isOpen());
    m_avatar->setName(loan->userName);
    m_userName->setText(loan->userName.isEmpty() ? tr("No longer known") : loan->userName);
    m_userLine->setText(joined({loan->cardNumber, loan->groupName}));
    m_openUser->setVisible(loan->userId != 0);
    m_lent->setText(momentText(loan->loanedAt, m_zone));
    m_lentBy->setText(joined({loan->loanedBy, loan->stationName}));
    m_due->setText(loan->dueAt.isValid() ? momentText(loan->dueAt, m_zone)
                                         : tr("%1, end of day").arg(dayText(loan->dueOn)));
    m_renewed->setText(loan->renewals == 0 ? tr("Not yet") : tr("%n time(s)", nullptr, loan->renewals));
    m_returned->setText(loan->isOpen() ? tr("Not yet") : momentText(loan->returnedAt, m_zone));
    if (!keepsTyping) {
        settle();
    }
    showSteps(DueDate::fromJson(QJsonDocument::fromJson(loan->dueExplanation.toUtf8()).object()));
    showDirty();
}

void LoanDetail::setMayLose(bool mayLose, bool mayClaim)
{
    m_mayLose = mayLose;
    m_mayClaim = mayClaim;
}

void LoanDetail::showSteps(const DueDate &due)
{
    while (m_steps->count() > 1) {
        QLayoutItem *item = m_steps->takeAt(1);
        delete item->widget();
        delete item;
    }
    m_whyHeading->setText(tr("Why %1").arg(dayText(m_loan->dueOn)).toUpper());
    for (const DueStep &step : due.steps) {
        auto *row = new QWidget(m_why);
        auto *layout = new QHBoxLayout(row);
        setSpacing(layout, 0, 8);
        auto *icon = new QLabel(row);
        const int side = theme().px(14);
        icon->setPixmap(
            themedIcon(QStringLiteral("check"), Colour::Text2).pixmap(QSize(side, side), devicePixelRatioF()));
        QLabel *text = makeLabel(problemText(Problem{{}, step.code, step.arguments}), TextRole::Small, row);
        text->setWordWrap(true);
        layout->addWidget(icon, 0, Qt::AlignTop);
        layout->addWidget(text, 1);
        m_steps->addWidget(row);
    }
    m_why->setVisible(!due.steps.isEmpty());
}

void LoanDetail::askWhy()
{
    if (m_loan) {
        emit whyAsked(whyDue(*m_loan, m_zone), m_why->isVisible() ? static_cast<QWidget *>(m_askWhy) : this);
    }
}

void LoanDetail::setMayEdit(bool mayEdit)
{
    m_remarks->setReadOnly(!mayEdit);
    m_save->setVisible(mayEdit);
    m_revert->setVisible(mayEdit);
    m_dirty->setVisible(mayEdit);
}

bool LoanDetail::isDirty() const
{
    return m_loan && m_remarks->toPlainText() != m_loan->remarks;
}

QString LoanDetail::remarks() const
{
    return m_remarks->toPlainText();
}

void LoanDetail::showProblem(const QString &sentence)
{
    m_problem->say(Tone::Danger, sentence);
}

void LoanDetail::settle()
{
    m_remarks->setPlainText(m_loan ? m_loan->remarks : QString());
    m_problem->clear();
    showDirty();
}

void LoanDetail::showDirty()
{
    const bool dirty = isDirty();
    m_dirty->setText(dirty ? tr("%n unsaved change(s)", nullptr, 1) : tr("No unsaved changes"));
    m_revert->setEnabled(dirty);
    m_save->setEnabled(dirty);
}
