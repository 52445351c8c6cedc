// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DeskPage that shows what happened.
#include "models/catalogue/bookservice.h"
#include "models/catalogue/copyservice.h"
#include "models/circulation/circulationservice.h"
#include "models/circulation/whydue.h"
#include "models/lookups/lookupservice.h"
#include "ui/desk/booksuggestions.h"
#include "ui/desk/borrowedcard.h"
#include "ui/desk/clashcard.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/desksounds.h"
#include "ui/desk/desktexts.h"
#include "ui/desk/fastaddform.h"
#include "ui/desk/holdcard.h"
#include "ui/desk/offlinepanel.h"
#include "ui/desk/resultstrip.h"
#include "ui/desk/returnbar.h"
#include "ui/desk/returnedcard.h"
#include "ui/desk/usercard.h"
#include "ui/desk/userpreview.h"
#include "ui/desk/usersuggestions.h"
#include "ui/desk/verdictcard.h"
#include "ui/desk/visitcard.h"
#include "ui/desk/visitlist.h"
#include "ui/desk/visitreceipt.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/message.h"
#include "ui/widgets/scanedit.h"

#include <QLabel>
#include <QPushButton>

namespace {

constexpr int lowBelow = 640;
constexpr int wideFrom = 980;

} // namespace

void DeskPage::showAnswer(const DeskAnswer &answer)
{
    if (answer.kind != DeskAnswer::Kind::Waiting || !m_retry.isActive()) {
        m_sounds->play(DeskSounds::soundOf(answer)); // once, not with every try
    }
    if (answer.kind == DeskAnswer::Kind::Waiting) {
        m_retry.start();
        showWaiting();
        return;
    }
    if (!m_session.isWaitingForLibrary()) {
        m_retry.stop();
    }
    if (answer.kind == DeskAnswer::Kind::ReceiptAsked) {
        printReceipt();
        return;
    }
    m_strip->say(wordsFor(answer));
    m_holdCard->showHold(answer.isUndone || answer.whyNot ? std::nullopt : answer.hold, answer.at);
    if (answer.kind == DeskAnswer::Kind::HoldCaught) {
        m_holdCard->print();
    }
    showVerdict(answer);
    askForBook(answer);
    m_clash->hide();
    showReturned(answer);
    if (answer.kind == DeskAnswer::Kind::CardOrCopy) {
        offerChoice(answer);
    } else if (answer.kind == DeskAnswer::Kind::Failed || !offerProposal()) {
        offerHold(answer);
        offerFor(answer);
    }
    showCounts();
    makeFit();
    touch();
}

void DeskPage::showReturned(const DeskAnswer &answer)
{
    if (answer.kind != DeskAnswer::Kind::Returned || answer.userId == 0 || answer.isUndone) {
        m_returned->hide();
        return;
    }
    const Result<UserDetails> details = m_finder.details(answer.userId);
    m_returned->showLoan(answer, details ? *details : UserDetails());
}

void DeskPage::showVerdict(const DeskAnswer &answer)
{
    const bool isWorthIt = answer.hasVerdict() && !answer.offersRenewal() && !answer.offersExtension()
        && m_session.pending().isEmpty();
    if (!isWorthIt) {
        m_verdict->clear();
    } else {
        m_verdict->showAnswer(answer,
                              m_gate.mayDo(Command::OverrideFinding) ? VerdictCard::Way::Own
                                  : m_session.canAskSomebody()       ? VerdictCard::Way::SomebodyElse
                                                                     : VerdictCard::Way::None);
        m_visitCard->reload(m_gate.clock().zone());
    }
    m_visit->setVisible(!isWorthIt && !m_suggestions->isVisible() && !m_books->isVisible() && m_offline->isHidden());
    m_visitCard->setVisible(isWorthIt);
    m_warning->setVisible(!isWorthIt && !m_warning->text().isEmpty());
}

void DeskPage::askForBook(const DeskAnswer &answer)
{
    const bool isAsked = answer.offersFastAdd() && m_session.pending().isEmpty() && m_gate.mayDo(Command::FastAdd);
    if (!isAsked) {
        m_fastAdd->clear();
        return;
    }
    QList<std::pair<qint64, QString>> types;
    if (const auto names = LookupService(m_gate).names(LookupKind::ItemTypes)) {
        for (const LookupEntry &type : *names) {
            types.append({type.id, type.name});
        }
    }
    m_fastAdd->setItemTypes(types);
    LookupService lookups(m_gate);
    const Result<int> brief = BookService(m_gate, lookups).countBrief();
    m_fastAdd->setBriefCount(brief ? *brief : 0);
    const Result<QStringList> barcodes = CopyService(m_gate).suggestBarcodes(1);
    m_fastAdd->ask(answer.newIsbn, barcodes ? barcodes->value(0) : QString());
}

void DeskPage::leaveVerdict()
{
    if (!m_verdict->isHidden() || !m_fastAdd->isHidden()) {
        m_verdict->clear();
        m_fastAdd->clear();
        m_session.leaveLast();
        m_visitCard->hide();
        showUser();
    }
    focusSearch();
}

void DeskPage::showReturnBar()
{
    const bool isReturning = m_session.mode() == DeskMode::Return;
    m_returns->setVisible(isReturning && !m_suggestions->isVisible() && !m_books->isVisible());
    if (isReturning) {
        const Result<QDate> boxDay = m_circulation.bookDropDay();
        m_returns->setDays(m_gate.clock().today(), boxDay ? *boxDay : m_gate.clock().today());
        m_returns->showOptions(m_session.returnOptions());
    }
}

void DeskPage::offerFor(const DeskAnswer &answer)
{
    if (answer.kind == DeskAnswer::Kind::KeptOffline) {
        offerList(answer.place);
    } else if (answer.offersFastAdd() || (answer.canBeOverridden() && !answer.offersExtension())) {
        const QString text = answer.offersFastAdd() ? tr("Not now") : tr("Leave it");
        QPushButton *leave = m_strip->addAction(text);
        leave->setText(text + QStringLiteral("   Esc"));
        leave->setObjectName(QStringLiteral("leaveIt"));
        connect(leave, &QPushButton::clicked, this, &DeskPage::leaveVerdict, Qt::QueuedConnection);
    } else if (answer.offersExtension()) {
        QPushButton *extend = m_strip->addAction(tr("Extend membership"), QKeySequence(QStringLiteral("Alt+E")));
        extend->setObjectName(QStringLiteral("extendMembership"));
        connect(
            extend, &QPushButton::clicked, this,
            [this] {
                m_session.extendAndLend();
                focusSearch();
            },
            Qt::QueuedConnection);
    } else if (answer.offersRenewal()) {
        QPushButton *renew = m_strip->addAction(tr("Renew it"), QKeySequence(QStringLiteral("Alt+R")));
        renew->setObjectName(QStringLiteral("renewInstead"));
        connect(
            renew, &QPushButton::clicked, this,
            [this] {
                m_session.renewLast();
                focusSearch();
            },
            Qt::QueuedConnection);
    } else if (!answer.commandId.isEmpty() && m_session.canUndo()) {
        QPushButton *undo = m_strip->addAction(tr("Undo"));
        undo->setText(tr("Undo") + QStringLiteral("   Ctrl+Z")); // the window's action has the keys
        undo->setObjectName(QStringLiteral("undoScan"));
        connect(
            undo, &QPushButton::clicked, this, [this] { perform(Act::Undo); }, Qt::QueuedConnection);
    }
}

void DeskPage::offerChoice(const DeskAnswer &answer)
{
    const UserHit &user = *answer.match->user;
    const CopyHit &copy = *answer.match->copy;
    const QString loans = user.onLoan == 0 ? tr("nothing on loan") : tr("%n on loan", nullptr, user.onLoan);
    QPushButton *asUser = m_strip->addChoice(tr("User"), user.name, tr("%1, opens the user").arg(loans),
                                             QKeySequence(QStringLiteral("Alt+1")));
    asUser->setObjectName(QStringLiteral("chooseUser"));
    const QString state = copy.loanId != 0 ? tr("on loan to %1").arg(copy.borrowerName) : tr("in the library");
    const QString does = m_session.mode() == DeskMode::Renew ? tr("renews the loan")
        : m_session.user()                                   ? tr("lends the copy")
                                                             : tr("shows the copy");
    QPushButton *asCopy = m_strip->addChoice(tr("Copy"), copy.title, tr("%1, %2").arg(state, does),
                                             QKeySequence(QStringLiteral("Alt+2")));
    asCopy->setObjectName(QStringLiteral("chooseCopy"));
    const Result<QStringList> barcodes = CopyService(m_gate).suggestBarcodes(1);
    m_clash->explain(user.name, copy.title, barcodes ? barcodes->value(0) : QString());
    QPushButton *neither = m_strip->addAction(tr("Neither"), {}, ButtonKind::Normal);
    neither->setText(tr("Neither") + QStringLiteral("   Esc"));
    neither->setObjectName(QStringLiteral("chooseNeither"));
    const auto choose = [this](DeskSession::Choice choice) {
        return [this, choice] {
            m_session.choose(choice);
            focusSearch();
        };
    };
    connect(asUser, &QPushButton::clicked, this, choose(DeskSession::Choice::User), Qt::QueuedConnection);
    connect(asCopy, &QPushButton::clicked, this, choose(DeskSession::Choice::Copy), Qt::QueuedConnection);
    connect(neither, &QPushButton::clicked, this, choose(DeskSession::Choice::Neither), Qt::QueuedConnection);
}

void DeskPage::showWaiting()
{
    const bool isWaiting = m_session.isWaitingForLibrary();
    if (isWaiting) {
        const qint64 seconds = m_session.waitingSince().secsTo(m_gate.clock().now());
        const StripWords words = wordsForWaiting(static_cast<int>(m_session.pending().size()), seconds);
        if (m_strip->text() != words.heading + QLatin1Char('\n') + words.detail) {
            m_strip->say(words);
        }
    } else {
        m_retry.stop();
    }
    m_done->setEnabled(m_session.pending().isEmpty());
    m_idleHint->setText(isWaiting ? tr("The visit ends when all are done") : QString());
    const auto waiting = static_cast<int>(m_session.pending().size());
    setStatusText(waiting == 0 ? tr("Scanner ready") : tr("Scanner ready · %n scan(s) waiting", nullptr, waiting));
}

void DeskPage::showUser()
{
    const std::optional<UserHit> &user = m_session.user();
    if (!m_suggestions->isVisible() && !m_books->isVisible()) {
        endPreview();
        m_card->setVisible(user || m_session.mode() != DeskMode::Return);
        m_visit->setVisible(m_verdict->isHidden() && m_offline->isHidden());
        m_strip->setVisible(!m_strip->text().isEmpty());
    }
    showReturnBar();
    const QDate today = m_gate.clock().today();
    if (user) {
        m_card->showUser(*user, m_session.userDetails(), today);
    } else {
        m_card->showNobody();
    }
    m_hold->setVisible(user && m_session.mode() == DeskMode::Lend && !m_suggestions->isVisible()
                       && !m_books->isVisible() && m_gate.mayDo(Command::PlaceHold));
    m_borrowed->setVisible(user.has_value());
    m_borrowed->showLoans(m_session.userLoans(), today);
    const QString notes = m_session.userDetails().notes.join(QStringLiteral("\n\n"));
    m_notes->setText(notes);
    m_noteCard->setVisible(user && !notes.isEmpty());
    showWarning();
    showPlaceholder();
    makeFit();
}

void DeskPage::previewUser(qint64 userId)
{
    touch();
    const Result<std::optional<UserHit>> user = m_finder.user(userId);
    const Result<UserDetails> details = m_finder.details(userId);
    const Result<QList<Loan>> loans = m_circulation.openLoansOf(userId);
    if (!user || !*user || !details || !loans) {
        return;
    }
    const QDate today = m_gate.clock().today();
    m_preview->showUser(**user, *details, today);
    m_borrowed->setPreview(true);
    m_borrowed->showLoans(*loans, today);
    m_borrowed->show();
    m_notes->setText(details->notes.join(QStringLiteral("\n\n")));
    m_noteCard->setVisible(!details->notes.isEmpty());
}

void DeskPage::endPreview()
{
    m_preview->hide();
    m_borrowed->setPreview(false);
}

void DeskPage::showWarning()
{
    const std::optional<UserHit> &user = m_session.user();
    const QDate today = m_gate.clock().today();
    if (!user || m_suggestions->isVisible() || m_books->isVisible() || !m_verdict->isHidden()) {
        m_warning->clear();
    } else if (user->isBlocked) {
        m_warning->say(Tone::Danger, m_session.userDetails().blockReason, tr("Blocked by staff:"));
    } else if (!user->isActive) {
        m_warning->say(Tone::Danger, tr("This user is inactive: nothing can be lent."));
    } else if (user->expiresOn.isValid() && user->expiresOn < today) {
        m_warning->say(
            Tone::Warn,
            tr("The membership expired on %1. Lending offers to extend it.").arg(DateEdit::format(user->expiresOn)));
    } else if (user->overdue > 0) {
        m_warning->say(Tone::Warn, tr("%n loan(s) overdue. Lending is still allowed.", nullptr, user->overdue));
    } else {
        m_warning->clear();
    }
}

void DeskPage::showPlaceholder()
{
    switch (m_session.mode()) {
    case DeskMode::Lend:
        m_scan->setPlaceholder(m_session.user() ? tr("Scan next book for %1…").arg(m_session.user()->name)
                                                : tr("Scan a user card, or type a name…"));
        break;
    case DeskMode::Return: m_scan->setPlaceholder(tr("Scan a book to return…")); break;
    case DeskMode::Renew: m_scan->setPlaceholder(tr("Scan a book to renew, or a user card…")); break;
    }
}

void DeskPage::showCounts()
{
    if (const auto counts = m_circulation.countsOfToday()) {
        m_counts->setText(tr("%n lent", "today", counts->first) + QStringLiteral(", ")
                          + tr("%n returned today", nullptr, counts->second));
    }
}

void DeskPage::showList()
{
    m_visit->reload();
    m_print->setVisible(hasReceipt(m_session));
    if (!m_verdict->isHidden()) {
        m_visitCard->reload(m_gate.clock().zone());
    }
    makeFit();
    m_done->setVisible(m_session.user() || !m_session.visit().isEmpty() || !m_session.pending().isEmpty());
    showWaiting();
}

/// With little height what is decided about comes first: user, visit and options are back when it is.
void DeskPage::makeFit()
{
    if (m_suggestions->isVisible() || m_books->isVisible()) {
        return;
    }
    const bool isLow = height() < theme().px(lowBelow);
    const bool isAsking = !m_verdict->isHidden() || !m_fastAdd->isHidden();
    const bool isDoubting = m_session.proposal() != nullptr && m_session.proposal()->isDoubted;
    const bool isReturning = m_session.mode() == DeskMode::Return;
    m_card->setVisible((m_session.user() || !isReturning) && !(isLow && isAsking));
    m_visit->setVisible(m_verdict->isHidden() && !(isLow && !m_fastAdd->isHidden()));
    m_returns->setVisible(isReturning && !(isLow && isDoubting));
    // Undo is in the strip and in the menu as well.
    m_undo->setVisible(m_session.canUndo() && (m_hold->isHidden() || width() >= theme().px(wideFrom)));
}

void DeskPage::askWhy()
{
    if (m_verdict->askWhy()) {
        return;
    }
    // Nothing is being decided: the due date that was given last.
    for (const DeskAnswer &answer : m_session.visit()) {
        if (answer.loanId == 0) {
            continue;
        }
        if (const auto loan = m_circulation.loan(answer.loanId); loan && *loan) {
            emit whyAsked(whyDue(**loan, m_gate.clock().zone()), m_strip);
            return;
        }
    }
}
