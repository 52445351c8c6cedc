// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskpage.h"

#include "models/circulation/circulationservice.h"
#include "ui/desk/borrowedcard.h"
#include "ui/desk/desktexts.h"
#include "ui/desk/resultstrip.h"
#include "ui/desk/usercard.h"
#include "ui/desk/usersuggestions.h"
#include "ui/desk/visitlist.h"
#include "ui/widgets/message.h"
#include "ui/widgets/scanedit.h"
#include "ui/widgets/segments.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMetaMethod>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int idleSeconds = 90;
constexpr int retryMilliseconds = 500;
/// A scanner is done before this; a person is not.
constexpr int typingMilliseconds = 120;
constexpr int fewestLetters = 2;
constexpr int sideWidth = 312;
/// Below this the right column folds away; F4 brings it back.
constexpr int foldBelow = 860;

} // namespace

DeskPage::DeskPage(CommandGate &gate, CirculationService &circulation, const DeskSession::Hooks &hooks, QWidget *parent)
    : Page(QStringLiteral("desk"), parent), m_gate(gate), m_circulation(circulation), m_session(gate, circulation, hooks),
      m_finder(gate)
{
    setObjectName(QStringLiteral("deskPage"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 20, 12, 20, 16, 12);
    layout->addWidget(makeHeader());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme().px(16));
    layout->addLayout(columns, 1);
    columns->addWidget(makeMain(), 1);
    m_side = makeSide();
    columns->addWidget(m_side);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleSeconds * 1000);
    m_retry.setInterval(retryMilliseconds);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMilliseconds);
    connectSession();
    handleActs();
    showUser();
    showList();
}

QWidget *DeskPage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    setSpacing(layout, 0, 14);
    layout->addWidget(makeLabel(title(), TextRole::H1, header));
    m_counts = makeLabel(QString(), TextRole::Small, header);
    layout->addWidget(m_counts, 1);
    m_modes = new Segments(header);
    m_modes->addSegment(tr("Lend"), QStringLiteral("F7"))->setObjectName(QStringLiteral("lendMode"));
    m_modes->addSegment(tr("Return"), QStringLiteral("F8"))->setObjectName(QStringLiteral("returnMode"));
    m_modes->addSegment(tr("Renew"), QStringLiteral("F9"))->setObjectName(QStringLiteral("renewMode"));
    layout->addWidget(m_modes);
    return header;
}

QWidget *DeskPage::makeMain()
{
    auto *main = new QWidget(this);
    auto *layout = new QVBoxLayout(main);
    setSpacing(layout, 0, 12);
    m_scan = new ScanEdit(main);
    m_strip = new ResultStrip(main);
    m_card = new UserCard(main);
    connect(m_card, &UserCard::paymentWanted, this, &DeskPage::paymentWanted);
    m_warning = new Message(main);
    m_warning->setObjectName(QStringLiteral("deskWarning"));
    m_suggestions = new UserSuggestions(main);
    m_visit = new VisitList(m_session, m_gate.clock().zone(), main);
    layout->addWidget(m_scan);
    layout->addWidget(m_strip);
    layout->addWidget(m_suggestions, 1);
    layout->addWidget(m_card);
    layout->addWidget(m_warning);
    layout->addWidget(m_visit, 1);
    layout->addWidget(makeFoot());
    m_scan->edit()->installEventFilter(this);
    return main;
}

QWidget *DeskPage::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    setSpacing(layout, 0, 8);
    m_undo = makeButton(tr("Undo last") + QStringLiteral("   Ctrl+Z"), ButtonKind::Normal, foot);
    m_undo->setObjectName(QStringLiteral("undoLast"));
    m_undo->setAccessibleName(tr("Undo last"));
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_idleHint = makeLabel(QString(), TextRole::Small, foot);
    m_done = makeButton(tr("Done, next user") + QStringLiteral("   Esc"), ButtonKind::Primary, foot);
    m_done->setObjectName(QStringLiteral("endVisit"));
    m_done->setAccessibleName(tr("Done, next user"));
    m_done->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_undo);
    layout->addStretch(1);
    layout->addWidget(m_idleHint);
    layout->addWidget(m_done);
    return foot;
}

QWidget *DeskPage::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(theme().px(sideWidth));
    auto *layout = new QVBoxLayout(side);
    setSpacing(layout, 0, 12);
    m_borrowed = new BorrowedCard(side);
    layout->addWidget(m_borrowed, 1);
    m_noteCard = makeCard(side);
    auto *noteLayout = new QVBoxLayout(m_noteCard);
    setSpacing(noteLayout, 16, 12, 16, 12, 6);
    noteLayout->addWidget(makeLabel(tr("Note for staff"), TextRole::H2, m_noteCard));
    m_notes = makeLabel(QString(), TextRole::Small, m_noteCard);
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setObjectName(QStringLiteral("staffNotes"));
    noteLayout->addWidget(m_notes);
    layout->addWidget(m_noteCard);
    return side;
}

void DeskPage::connectSession()
{
    connect(&m_session, &DeskSession::answered, this, &DeskPage::showAnswer);
    connect(&m_session, &DeskSession::userChanged, this, &DeskPage::showUser);
    connect(&m_session, &DeskSession::visitChanged, this, &DeskPage::showList);
    connect(&m_session, &DeskSession::pendingChanged, this, [this] {
        showList();
        showWaiting();
    });
    connect(&m_session, &DeskSession::modeChanged, this, [this](DeskMode mode) {
        m_modes->setCurrent(static_cast<int>(mode));
        showPlaceholder();
    });
    connect(m_modes, &Segments::currentChanged, this, [this](int index) {
        m_session.setMode(static_cast<DeskMode>(index));
        focusSearch();
    });
    connect(m_scan, &ScanEdit::scanned, this, &DeskPage::take);
    connect(m_scan, &ScanEdit::edited, this, [this] {
        touch();
        m_typing.start();
    });
    connect(m_scan, &ScanEdit::escaped, this, [this] { perform(Act::EndVisit); });
    connect(&m_typing, &QTimer::timeout, this, &DeskPage::suggest);
    connect(m_suggestions, &UserSuggestions::chosen, this, &DeskPage::openUser);
    connect(m_suggestions, &UserSuggestions::highlighted, this, &DeskPage::touch);
    connect(m_borrowed, &BorrowedCard::renewWanted, this, [this](qint64 id) {
        m_session.renewLoan(id);
        focusSearch();
    });
    connect(m_borrowed, &BorrowedCard::renewAllWanted, this, [this] {
        m_session.renewAll();
        focusSearch();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] { perform(Act::Undo); });
    connect(m_done, &QPushButton::clicked, this, [this] { perform(Act::EndVisit); });
    connect(&m_retry, &QTimer::timeout, this, [this] {
        m_session.retry();
        showWaiting();
    });
    connect(&m_idle, &QTimer::timeout, this, [this] {
        // What waits for the library is not forgotten: it belongs to this user.
        m_session.pending().isEmpty() ? forgetUser() : touch();
    });
}

void DeskPage::handleActs()
{
    handle(Act::Lend, [this] { setMode(DeskMode::Lend); });
    handle(Act::Return, [this] { setMode(DeskMode::Return); });
    handle(Act::Renew, [this] { setMode(DeskMode::Renew); });
    handle(Act::EndVisit, [this] {
        if (m_session.pending().isEmpty()) {
            forgetUser();
        }
        focusSearch();
    });
    handle(Act::Undo, [this] {
        m_session.canUndo() ? m_session.undoLast() : emit undoWanted();
        focusSearch();
    });
    handle(Act::Find, [this] { focusSearch(); });
    handle(Act::DetailPanel, [this] {
        m_showsSide = !m_side->isVisible();
        m_side->setVisible(m_showsSide);
    });
}

void DeskPage::focusSearch()
{
    m_scan->setFocus();
}

void DeskPage::entered()
{
    focusSearch();
    refresh();
}

void DeskPage::refresh()
{
    m_session.refresh();
    showCounts();
}

void DeskPage::setMode(DeskMode mode)
{
    m_session.setMode(mode);
    focusSearch();
}

void DeskPage::setIdleSeconds(int seconds)
{
    m_idle.setInterval(seconds * 1000);
    touch();
}

void DeskPage::forgetUser()
{
    m_typing.stop();
    m_scan->clear();
    m_suggestions->clear();
    m_strip->clear();
    m_session.end();
    m_idle.stop();
}

void DeskPage::touch()
{
    const bool hasSomethingToForget = m_session.user() || !m_session.visit().isEmpty();
    if (m_idle.interval() > 0 && hasSomethingToForget) {
        m_idle.start();
    }
}

void DeskPage::take(const QString &code)
{
    m_typing.stop();
    const bool wasSuggesting = m_suggestions->isVisible();
    const std::optional<UserHit> chosen = wasSuggesting ? m_suggestions->current() : std::nullopt;
    const QList<UserHit> users = wasSuggesting ? m_suggestions->users() : QList<UserHit>();
    if (chosen) {
        openUser(chosen->id);
        return;
    }
    if (!users.isEmpty()) {
        const Result<CodeMatch> match = m_finder.find(code);
        if (match && !match->user && !match->copy && match->isbn.isEmpty()) {
            if (users.size() == 1) {
                openUser(users.first().id);
                return;
            }
            m_scan->edit()->setText(code);
            m_suggestions->move(1);
            return;
        }
    }
    m_suggestions->clear();
    showUser();
    m_session.scan(code);
    touch();
    focusSearch();
}

void DeskPage::openUser(qint64 userId)
{
    m_typing.stop();
    m_scan->clear();
    m_suggestions->clear();
    m_session.openUser(userId);
    showUser();
    touch();
    focusSearch();
}

void DeskPage::suggest()
{
    const QString typed = m_scan->text().trimmed();
    const bool hasLetter = std::any_of(typed.cbegin(), typed.cend(), [](QChar sign) { return sign.isLetter(); });
    const bool looksLikeDate = typed.size() >= 8 && typed.contains(QLatin1Char('.'));
    if (typed.size() < fewestLetters || m_session.mode() == DeskMode::Return || !(hasLetter || looksLikeDate)) {
        m_suggestions->clear();
        showUser();
        return;
    }
    if (const Result<QList<UserHit>> users = m_finder.findUsers(typed)) {
        m_suggestions->showUsers(*users, typed, m_gate.clock().today());
        m_strip->hide();
        m_card->hide();
        m_warning->hide();
        m_visit->hide();
        setStatusText(tr("%n user(s) match", nullptr, static_cast<int>(users->size())));
    }
}

bool DeskPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scan->edit() && event->type() == QEvent::KeyPress && m_suggestions->isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_suggestions->move(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void DeskPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    foldSide();
}

void DeskPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_side != nullptr) {
        m_side->setFixedWidth(theme().px(sideWidth));
        foldSide();
    }
}

void DeskPage::connectNotify(const QMetaMethod &signal)
{
    // Handed on only once somebody listens, so that the links below the suggestions show only when they do something.
    if (signal == QMetaMethod::fromSignal(&DeskPage::bookSearchWanted)) {
        connect(m_suggestions, &UserSuggestions::bookSearchWanted, this, &DeskPage::bookSearchWanted,
                Qt::UniqueConnection);
    } else if (signal == QMetaMethod::fromSignal(&DeskPage::addUserWanted)) {
        connect(m_suggestions, &UserSuggestions::addUserWanted, this, &DeskPage::addUserWanted, Qt::UniqueConnection);
    }
}

void DeskPage::foldSide()
{
    m_side->setVisible(m_showsSide && width() >= theme().px(foldBelow));
}
