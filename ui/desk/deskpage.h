// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/codes.h"
#include "models/circulation/desksession.h"
#include "ui/page.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

class BookSuggestions;
class BorrowedCard;
class ClashCard;
class DeskSounds;
class FastAddForm;
class OfflinePanel;
class ReceiptCard;
class ReturnedCard;
class ReturnBar;
class UserPreview;
class VerdictCard;
class VisitCard;
class CirculationService;
class HoldCard;
class Message;
class QAbstractButton;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;
class ResultStrip;
class ScanEdit;
class Segments;
class UserCard;
class UserSuggestions;
class VisitList;

/// The Desk: one field that takes every scan, a strip that says what became of it, the user, the visit, what the user
/// has. Nothing modal ever opens here, and the field has the focus whatever was clicked.
class DeskPage : public Page
{
    Q_OBJECT

public:
    DeskPage(CommandGate &gate, CirculationService &circulation, const DeskSession::Hooks &hooks,
             QWidget *parent = nullptr);
    ~DeskPage() override;

    QString title() const override { return tr("Desk"); }
    void focusSearch() override;
    void refresh() override;
    void entered() override;
    bool takesScans() const override { return true; }

    DeskSession &session() { return m_session; }
    /// Opens a user, as from the Users page.
    void openUser(qint64 userId);
    void setMode(DeskMode mode);
    /// After this long without a scan the user is forgotten; 0 = never.
    void setIdleSeconds(int seconds);
    /// Whether scans are heard; off until said.
    void setSoundOn(bool on);
    /// Ends the visit at once: the window is locked.
    void forgetUser();
    /// Enters a list written down while the library could not be reached.
    void enterOfflineList(const QString &fileName);

signals:
    /// What the user owes is to be paid: elsewhere, for nothing covers the Desk.
    /// The sheet of the day.
    void todayWanted();
    void paymentWanted(qint64 userId);
    /// Nothing of this desk's is left to undo: somebody else's turn.
    void undoWanted();
    /// A book found without a user to hold it for: to be shown where books are.
    void bookWanted(qint64 bookId);
    /// The brief records that wait to be completed are to be seen.
    void briefWanted();
    void addUserWanted(const QString &typed);
    /// Sounds were switched at the page.
    void soundSwitched(bool on);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void connectNotify(const QMetaMethod &signal) override;

private:
    QWidget *makeHeader();
    QWidget *makeMain();
    QWidget *makeSide();
    QWidget *makeFoot();
    void connectSession();
    void handleActs();
    void take(const QString &code);
    void confirm();
    void endVisit();
    void suggest();
    void orderFocus();
    void makeRoom();
    void searchBooks(const QString &typed);
    void showBooks(const QString &typed);
    bool takeForBooks(const QString &code);
    void takeBook(qint64 bookId);
    void leaveBooks();
    bool offerProposal();
    void offerDoubts(const DeskProposal &proposal);
    void offerHold(const DeskAnswer &answer);
    void offerList(const QString &path);
    void remindOfLists();
    void keepList();
    void leaveList();
    void printReceipt();
    void showAnswer(const DeskAnswer &answer);
    void offerFor(const DeskAnswer &answer);
    void offerChoice(const DeskAnswer &answer);
    void showWaiting();
    void showUser();
    void showWarning();
    void showPlaceholder();
    void showCounts();
    void showList();
    void showReturned(const DeskAnswer &answer);
    void showVerdict(const DeskAnswer &answer);
    void askWhy();
    void leaveVerdict();
    void askForBook(const DeskAnswer &answer);
    void showReturnBar();
    void chooseOfflineList();
    void previewUser(qint64 userId);
    void endPreview();
    void touch();
    void foldSide();
    void makeFit();

    CommandGate &m_gate;
    CirculationService &m_circulation;
    DeskSession m_session;
    CodeFinder m_finder;
    Segments *m_modes = nullptr;
    QLabel *m_counts = nullptr;
    ScanEdit *m_scan = nullptr;
    QPointer<QAbstractButton> m_pressed; ///< its Alt key is on the way
    ResultStrip *m_strip = nullptr;
    UserCard *m_card = nullptr;
    Message *m_warning = nullptr;
    UserSuggestions *m_suggestions = nullptr;
    BookSuggestions *m_books = nullptr;
    VisitList *m_visit = nullptr;
    VerdictCard *m_verdict = nullptr;
    VisitCard *m_visitCard = nullptr;
    ReturnBar *m_returns = nullptr;
    UserPreview *m_preview = nullptr;
    FastAddForm *m_fastAdd = nullptr;
    OfflinePanel *m_offline = nullptr;
    QToolButton *m_soundButton = nullptr;
    DeskSounds *m_sounds = nullptr;
    QLabel *m_idleHint = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_hold = nullptr;
    QPushButton *m_done = nullptr;
    QWidget *m_header = nullptr;
    QWidget *m_columns = nullptr;
    QWidget *m_side = nullptr;
    QStringList m_afterList; ///< scans made while a list was open
    BorrowedCard *m_borrowed = nullptr;
    QWidget *m_noteCard = nullptr;
    HoldCard *m_holdCard = nullptr;
    ReceiptCard *m_receipt = nullptr;
    ClashCard *m_clash = nullptr;
    ReturnedCard *m_returned = nullptr;
    QLabel *m_notes = nullptr;
    QTimer m_idle;
    QTimer m_retry;
    QTimer m_typing;
    QElapsedTimer m_sinceScan;
    bool m_showsSide = true;
};
