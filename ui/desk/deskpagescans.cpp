// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DeskPage that takes what is scanned and typed.
#include "models/circulation/circulationservice.h"
#include "models/search/searchservice.h"
#include "ui/desk/booksuggestions.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/fastaddform.h"
#include "ui/desk/receiptcard.h"
#include "ui/desk/resultstrip.h"
#include "ui/desk/returnbar.h"
#include "ui/desk/usercard.h"
#include "ui/desk/usersuggestions.h"
#include "ui/desk/verdictcard.h"
#include "ui/desk/visitcard.h"
#include "ui/desk/visitlist.h"
#include "ui/widgets/message.h"
#include "ui/widgets/scanedit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace {

constexpr int fewestLetters = 2;
/// A scanner that sends two line ends has not agreed to anything.
constexpr int soonestConfirm = 250;
constexpr int mostBooks = 20;

} // namespace

void DeskPage::handleActs()
{
    handle(Act::Lend, [this] { setMode(DeskMode::Lend); });
    handle(Act::Return, [this] { setMode(DeskMode::Return); });
    handle(Act::Renew, [this] { setMode(DeskMode::Renew); });
    handle(Act::EndVisit, [this] {
        endVisit();
        focusSearch();
    });
    handle(Act::Undo, [this] {
        m_session.canUndo() ? m_session.undoLast() : emit undoWanted();
        focusSearch();
    });
    handle(Act::PrintReceipt, [this] {
        printReceipt();
        focusSearch();
    });
    handle(Act::Find, [this] { focusSearch(); });
    handle(Act::Why, [this] { askWhy(); });
    handle(Act::DetailPanel, [this] {
        m_showsSide = !m_side->isVisible();
        m_side->setVisible(m_showsSide);
    });
}

void DeskPage::take(const QString &code)
{
    m_typing.stop();
    m_sinceScan.start();
    if (m_books->isVisible() && takeForBooks(code)) {
        return;
    }
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
    m_receipt->clear();
    showUser();
    m_session.scan(code);
    touch();
    if (m_fastAdd->isHidden()) {
        focusSearch(); // else its title is asked for
    }
}

void DeskPage::confirm()
{
    if (m_books->isVisible()) {
        return;
    }
    if (m_session.proposal() != nullptr && (!m_sinceScan.isValid() || m_sinceScan.elapsed() >= soonestConfirm)) {
        touch();
        m_session.confirm();
        showWaiting();
    }
}

void DeskPage::endVisit()
{
    if (m_books->isVisible()) {
        leaveBooks();
    } else if (m_session.isWaitingForChoice()) {
        m_session.choose(DeskSession::Choice::Neither);
    } else if (m_session.proposal() != nullptr && m_session.proposal()->isDoubted) {
        m_session.thinkAgain();
    } else if (!m_verdict->isHidden() || !m_fastAdd->isHidden()) {
        leaveVerdict();
    } else if (m_session.pending().isEmpty()) {
        // What the strip says is done; it stays when the library is locked.
        while (m_session.proposal() != nullptr && !m_session.isWaitingForLibrary()) {
            m_session.confirm();
        }
        if (m_session.proposal() == nullptr) {
            forgetUser();
        }
    }
}

void DeskPage::openUser(qint64 userId)
{
    m_typing.stop();
    m_scan->clear();
    m_suggestions->clear();
    m_books->clear();
    m_receipt->clear();
    m_session.openUser(userId);
    showUser();
    touch();
    focusSearch();
}

void DeskPage::suggest()
{
    const QString typed = m_scan->text().trimmed();
    if (m_books->isVisible()) {
        showBooks(typed);
        return;
    }
    const bool hasLetter = std::any_of(typed.cbegin(), typed.cend(), [](QChar sign) { return sign.isLetter(); });
    const bool looksLikeDate = typed.size() >= 8 && typed.contains(QLatin1Char('.'));
    if (typed.size() < fewestLetters || m_session.mode() == DeskMode::Return || !(hasLetter || looksLikeDate)) {
        m_suggestions->clear();
        showUser();
        return;
    }
    if (const Result<QList<UserHit>> users = m_finder.findUsers(typed)) {
        m_suggestions->showUsers(*users, typed, m_gate.clock().today());
        makeRoom();
        setStatusText(tr("%n user(s) match", nullptr, static_cast<int>(users->size())));
    }
}

void DeskPage::makeRoom()
{
    m_strip->hide();
    m_card->hide();
    m_warning->hide();
    m_visit->hide();
    m_verdict->clear();
    m_fastAdd->clear();
    m_visitCard->hide();
    m_returns->hide();
    m_hold->hide();
}

void DeskPage::searchBooks(const QString &typed)
{
    m_typing.stop();
    m_suggestions->clear();
    m_scan->edit()->setText(typed);
    m_books->setUser(m_session.user() ? m_session.user()->name : QString());
    showBooks(typed.trimmed());
    focusSearch();
}

void DeskPage::showBooks(const QString &typed)
{
    touch();
    QList<FoundBook> found;
    if (typed.size() >= fewestLetters) {
        if (const Result<QList<FoundBook>> books = SearchService(m_gate).books(typed, mostBooks)) {
            found = *books;
        }
    }
    m_books->showBooks(found, typed);
    endPreview();
    makeRoom();
    setStatusText(tr("%n book(s) match", nullptr, static_cast<int>(found.size())));
}

bool DeskPage::takeForBooks(const QString &code)
{
    const Result<CodeMatch> match = m_finder.find(code);
    if (match && (match->user || match->copy)) {
        leaveBooks(); // a card or a copy is what it always is
        return false;
    }
    if (match && !match->copiesOfIsbn.isEmpty()) {
        takeBook(match->copiesOfIsbn.first().bookId);
        return true;
    }
    m_scan->edit()->setText(code);
    if (m_books->typed() != code.trimmed()) {
        showBooks(code.trimmed());
    }
    if (const qint64 bookId = m_books->current(); bookId != 0) {
        takeBook(bookId);
    } else {
        m_books->move(1);
    }
    return true;
}

void DeskPage::takeBook(qint64 bookId)
{
    leaveBooks();
    touch();
    if (m_session.user()) {
        m_session.placeHold(bookId);
    } else {
        emit bookWanted(bookId);
    }
    focusSearch();
}

void DeskPage::leaveBooks()
{
    m_scan->clear();
    m_books->clear();
    showUser();
}

/// The Desk's own Alt keys go before those of the window's menus, which have the same letters in one language or
/// another: Qt would call them ambiguous and do nothing.
bool DeskPage::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        return Page::event(event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() == Qt::AltModifier) {
        const QKeySequence pressed(key->keyCombination());
        const QList<QAbstractButton *> buttons = findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->shortcut() == pressed && button->isVisible() && button->isEnabled()) {
                m_pressed = button;
                qApp->installEventFilter(this); // the key itself follows, and would be typed into a field
                event->accept();
                return true;
            }
        }
    }
    return Page::event(event);
}

/// What was answered comes and goes: from the scan field Tab leads through it before it reaches the page's foot.
void DeskPage::orderFocus()
{
    QWidget *last = m_scan->edit();
    const std::initializer_list<QWidget *> parts{m_strip, m_suggestions, m_books, m_card, m_verdict, m_fastAdd};
    for (const QWidget *part : parts) {
        const QList<QWidget *> controls = part->findChildren<QWidget *>();
        for (QWidget *control : controls) {
            const bool isInner = qobject_cast<QComboBox *>(control->parentWidget()) != nullptr;
            if (!isInner && control->focusPolicy() & Qt::TabFocus) {
                setTabOrder(last, control);
                last = control;
            }
        }
    }
}

bool DeskPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_pressed != nullptr) {
        qApp->removeEventFilter(this);
        QAbstractButton *button = m_pressed;
        m_pressed.clear();
        // Another key when its own never came: the focus was elsewhere by then.
        if (button->shortcut() == QKeySequence(static_cast<QKeyEvent *>(event)->keyCombination())) {
            button->click();
            return true;
        }
    }
    if (watched == m_scan->edit() && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
        orderFocus();
    }
    const bool isChoosing = m_suggestions->isVisible() || m_books->isVisible();
    if (watched == m_scan->edit() && event->type() == QEvent::KeyPress && isChoosing) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int by = key == Qt::Key_Down ? 1 : -1;
            m_books->isVisible() ? m_books->move(by) : m_suggestions->move(by);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}
