// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DeskPage that asks what somebody agrees to, and prints.
#include "ui/desk/deskpage.h"
#include "ui/desk/desktexts.h"
#include "ui/desk/holdcard.h"
#include "ui/desk/offlinepanel.h"
#include "ui/desk/receiptcard.h"
#include "ui/desk/resultstrip.h"
#include "ui/desk/visitreceipt.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/isolated.h"

#include <QPushButton>

#include <utility>

bool DeskPage::offerProposal()
{
    const DeskProposal *proposal = m_session.proposal();
    if (proposal == nullptr) {
        return false;
    }
    const bool isCatch = proposal->kind == DeskProposal::Kind::CatchHold;
    m_holdCard->showHold(isCatch ? proposal->answer.hold : std::nullopt, proposal->answer.at,
                         HoldCard::State::Proposed);
    if (proposal->isDoubted) {
        offerDoubts(*proposal);
        return true;
    }
    m_strip->say(wordsFor(*proposal));
    const QString no = isCatch ? tr("Not this one") : tr("Keep the charge");
    QPushButton *refuse = m_strip->addAction(no, QKeySequence(QStringLiteral("Alt+N")));
    refuse->setObjectName(QStringLiteral("notThisOne"));
    const QString yes = isCatch ? tr("Confirm, slip") : tr("Take it off");
    QPushButton *agree = m_strip->addAction(yes, {}, ButtonKind::Primary);
    agree->setText(yes + QStringLiteral("   ") + tr("Enter")); // the scan field has the key
    agree->setObjectName(QStringLiteral("confirmProposal"));
    connect(
        refuse, &QPushButton::clicked, this,
        [this] {
            touch();
            m_session.askWhyNot();
            focusSearch();
        },
        Qt::QueuedConnection);
    connect(
        agree, &QPushButton::clicked, this,
        [this] {
            touch();
            m_session.confirm();
            focusSearch();
        },
        Qt::QueuedConnection);
    return true;
}

void DeskPage::offerDoubts(const DeskProposal &proposal)
{
    const QString name = proposal.answer.hold ? proposal.answer.hold->userName : QString();
    m_strip->say({Tone::Warn, QStringLiteral("help"), tr("Not for %1: why?").arg(isolated(name)),
                  joined({proposal.answer.title, proposal.answer.code, tr("scans wait meanwhile")})});
    const auto offer = [this](const QString &sentence, const char *keys, const char *objectName, WhyNot why) {
        QPushButton *button = m_strip->addAnswer(sentence, QKeySequence(QString::fromLatin1(keys)));
        button->setObjectName(QString::fromLatin1(objectName));
        connect(
            button, &QPushButton::clicked, this,
            [this, why] {
                touch();
                m_session.decline(why);
                showWaiting();
                focusSearch();
            },
            Qt::QueuedConnection);
    };
    offer(tr("The slip is missing or misplaced: still to pull"), "Alt+1", "whyNoSlip", WhyNot::NoSlip);
    offer(tr("The copy is damaged: it serves nobody for now"), "Alt+2", "whyDamaged", WhyNot::Damaged);
    offer(tr("Skip this user: ask about the next in line"), "Alt+3", "whySkip", WhyNot::SkipUser);
    const QString back = tr("Back");
    QPushButton *again = m_strip->addAction(back);
    again->setText(back + QStringLiteral("   Esc"));
    again->setObjectName(QStringLiteral("thinkAgain"));
    connect(
        again, &QPushButton::clicked, this, [this] { perform(Act::EndVisit); }, Qt::QueuedConnection);
}

void DeskPage::offerHold(const DeskAnswer &answer)
{
    if (!answer.offersHold() || !m_gate.mayDo(Command::PlaceHold)) {
        return;
    }
    QPushButton *hold = m_strip->addAction(tr("Place a hold"), QKeySequence(QStringLiteral("Alt+H")));
    hold->setObjectName(QStringLiteral("holdInstead"));
    connect(
        hold, &QPushButton::clicked, this,
        [this, bookId = answer.bookId] {
            leaveVerdict();
            m_session.placeHold(bookId);
            focusSearch();
        },
        Qt::QueuedConnection);
}

void DeskPage::printReceipt()
{
    if (!hasReceipt(m_session)) {
        m_strip->say({Tone::Info, QStringLiteral("print"), tr("There is nothing to print yet."), QString()});
        return;
    }
    m_showsSide = true;
    foldSide();
    m_receipt->print(visitSlip(m_session, m_gate));
}

void DeskPage::offerList(const QString &path)
{
    QPushButton *enter = m_strip->addAction(tr("Enter the list"), QKeySequence(QStringLiteral("Alt+L")));
    enter->setObjectName(QStringLiteral("enterList"));
    connect(
        enter, &QPushButton::clicked, this, [this, path] { enterOfflineList(path); }, Qt::QueuedConnection);
}

void DeskPage::remindOfLists()
{
    const OfflineList *lists = m_session.offlineLists();
    const bool isIdle = m_strip->text().isEmpty() && !m_session.user() && m_session.visit().isEmpty();
    if (lists == nullptr || !isIdle) {
        return;
    }
    const QStringList waiting = lists->waiting();
    if (!waiting.isEmpty()) {
        m_strip->say({Tone::Warn, QStringLiteral("file"),
                      tr("%n offline list(s) wait to be entered", nullptr, static_cast<int>(waiting.size())),
                      tr("Scans were kept there while the library file was locked.")});
        offerList(waiting.first());
    }
}

void DeskPage::keepList()
{
    // A list that scans were kept in loses what was entered, so that nothing is entered twice.
    const OfflineList *lists = m_session.offlineLists();
    if (lists != nullptr && lists->holds(m_offline->path())) {
        if (const Result<void> kept = lists->replace(m_offline->path(), m_offline->remaining()); !kept) {
            emit notice(problemText(kept.problem()));
        }
    }
}

void DeskPage::leaveList()
{
    m_header->show();
    m_columns->show();
    showUser();
    focusSearch();
    const QStringList scans = std::exchange(m_afterList, {});
    for (const QString &code : scans) {
        take(code);
    }
}
