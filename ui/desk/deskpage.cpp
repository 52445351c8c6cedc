// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskpage.h"

#include "models/circulation/circulationservice.h"
#include "ui/desk/booksuggestions.h"
#include "ui/desk/borrowedcard.h"
#include "ui/desk/clashcard.h"
#include "ui/desk/desksounds.h"
#include "ui/desk/desktexts.h"
#include "ui/desk/fastaddform.h"
#include "ui/desk/holdcard.h"
#include "ui/desk/offlinepanel.h"
#include "ui/desk/receiptcard.h"
#include "ui/desk/resultstrip.h"
#include "ui/desk/returnbar.h"
#include "ui/desk/returnedcard.h"
#include "ui/desk/usercard.h"
#include "ui/desk/userpreview.h"
#include "ui/desk/usersuggestions.h"
#include "ui/desk/verdictcard.h"
#include "ui/desk/visitcard.h"
#include "ui/desk/visitlist.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/message.h"
#include "ui/widgets/scanedit.h"
#include "ui/widgets/segments.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMetaMethod>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int idleSeconds = 90;
constexpr int retryMilliseconds = 500;
/// A scanner is done before this; a person is not.
constexpr int typingMilliseconds = 120;
constexpr int sideWidth = 312;
/// Below this the right column folds away; F4 brings it back.
constexpr int foldBelow = 860;

} // namespace

DeskPage::DeskPage(CommandGate &gate, CirculationService &circulation, const DeskSession::Hooks &hooks, QWidget *parent)
    : Page(QStringLiteral("desk"), parent),
      m_gate(gate),
      m_circulation(circulation),
      m_session(gate, circulation, hooks),
      m_finder(gate)
{
    setObjectName(QStringLiteral("deskPage"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 20, 12, 20, 16, 12);
    m_header = makeHeader();
    layout->addWidget(m_header);
    m_columns = new QWidget(this);
    auto *columns = new QHBoxLayout(m_columns);
    setSpacing(columns, 0, 16);
    layout->addWidget(m_columns, 1);
    m_offline = new OfflinePanel(
        m_gate, [this](const QString &key) { return m_session.undoStep(key); }, this);
    layout->addWidget(m_offline, 1);
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

DeskPage::~DeskPage()
{
    m_returns->disconnect(this); // a day half typed is given up with the page
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
    m_sounds = new DeskSounds(this);
    m_soundButton = makeIconButton(QStringLiteral("soundoff"), tr("Sounds"), header);
    m_soundButton->setObjectName(QStringLiteral("sounds"));
    m_soundButton->setCheckable(true);
    m_soundButton->setFocusPolicy(Qt::TabFocus);
    QToolButton *today = makeIconButton(QStringLiteral("calendar"), tr("Today's sheet"), header);
    today->setObjectName(QStringLiteral("todaySheet"));
    today->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(today);
    connect(today, &QToolButton::clicked, this, &DeskPage::todayWanted);
    QToolButton *offline = makeIconButton(QStringLiteral("upload"), tr("Enter an offline list…"), header);
    offline->setObjectName(QStringLiteral("offlineList"));
    offline->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(offline);
    connect(offline, &QToolButton::clicked, this, &DeskPage::chooseOfflineList);
    layout->addWidget(m_soundButton);
    connect(m_soundButton, &QToolButton::clicked, this, [this](bool on) {
        setSoundOn(on);
        emit soundSwitched(on);
        m_sounds->play(DeskSounds::Sound::Ok);
        focusSearch();
    });
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
    m_books = new BookSuggestions(main);
    m_verdict = new VerdictCard(main);
    m_fastAdd = new FastAddForm(main);
    m_returns = new ReturnBar(m_gate.mayDo(Command::AdjustReturn), main);
    m_visit = new VisitList(m_session, m_gate.clock().zone(), main);
    layout->addWidget(m_scan);
    layout->addWidget(m_strip);
    layout->addWidget(m_suggestions, 1);
    layout->addWidget(m_books, 1);
    layout->addWidget(m_card);
    layout->addWidget(m_warning);
    layout->addWidget(m_verdict, 1);
    layout->addWidget(m_fastAdd);
    layout->addWidget(m_returns);
    layout->addWidget(m_visit, 1);
    layout->addStretch(0); // the foot stays at the foot
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
    m_print = makeButton(tr("Receipt") + QStringLiteral("   Ctrl+P"), ButtonKind::Normal, foot);
    m_print->setIcon(themedIcon(QStringLiteral("print")));
    m_print->setObjectName(QStringLiteral("printReceipt"));
    m_print->setAccessibleName(tr("Print receipt"));
    m_print->setFocusPolicy(Qt::TabFocus);
    m_hold = makeButton(tr("Hold…") + QStringLiteral("   Alt+B"), ButtonKind::Normal, foot);
    m_hold->setShortcut(QKeySequence(QStringLiteral("Alt+B")));
    m_hold->setObjectName(QStringLiteral("placeHold"));
    m_hold->setAccessibleName(tr("Place a hold"));
    m_hold->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_undo);
    layout->addWidget(m_print);
    layout->addWidget(m_hold);
    layout->addStretch(1);
    layout->addWidget(m_idleHint);
    layout->addWidget(m_done);
    return foot;
}

QWidget *DeskPage::makeSide()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFixedWidth(theme().px(sideWidth));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *side = new QWidget(scroll);
    scroll->setWidget(side);
    scroll->viewport()->setAutoFillBackground(false);
    side->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(side);
    setSpacing(layout, 0, 12);
    m_preview = new UserPreview(side);
    layout->addWidget(m_preview);
    m_visitCard = new VisitCard(m_session, side);
    m_visitCard->hide();
    layout->addWidget(m_visitCard);
    m_borrowed = new BorrowedCard(side);
    layout->addWidget(m_borrowed, 1);
    m_holdCard = new HoldCard(m_gate.clock().zone(), side);
    layout->addWidget(m_holdCard);
    m_returned = new ReturnedCard(side);
    layout->addWidget(m_returned);
    m_clash = new ClashCard(
        m_gate.mayDo(Command::EditCopy), [this](const QString &barcode) { return m_session.renumberCopy(barcode); },
        side);
    layout->addWidget(m_clash);
    m_receipt = new ReceiptCard(side);
    layout->addWidget(m_receipt);
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
    layout->addStretch(0); // the cards are as high as what they say
    return scroll;
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
        leaveVerdict();
        showUser();
    });
    connect(m_modes, &Segments::currentChanged, this, [this](int index) {
        m_session.setMode(static_cast<DeskMode>(index));
        focusSearch();
    });
    connect(m_scan, &ScanEdit::scanned, this, &DeskPage::take);
    connect(m_scan, &ScanEdit::confirmed, this, &DeskPage::confirm);
    connect(m_scan, &ScanEdit::edited, this, [this] {
        touch();
        m_typing.start();
    });
    connect(m_scan, &ScanEdit::escaped, this, [this] { perform(Act::EndVisit); });
    connect(&m_typing, &QTimer::timeout, this, &DeskPage::suggest);
    connect(m_suggestions, &UserSuggestions::chosen, this, &DeskPage::openUser);
    connect(m_suggestions, &UserSuggestions::highlighted, this, &DeskPage::previewUser);
    connect(m_suggestions, &UserSuggestions::bookSearchWanted, this, &DeskPage::searchBooks);
    connect(m_books, &BookSuggestions::chosen, this, &DeskPage::takeBook);
    connect(m_receipt, &ReceiptCard::said, this, [this](Tone tone, const QString &sentence) {
        m_strip->say({tone, QStringLiteral("print"), sentence, QString()});
    });
    connect(m_borrowed, &BorrowedCard::renewWanted, this, [this](qint64 id) {
        m_session.renewLoan(id);
        focusSearch();
    });
    connect(m_borrowed, &BorrowedCard::renewAllWanted, this, [this] {
        m_session.renewAll();
        focusSearch();
    });
    connect(m_returns, &ReturnBar::optionsChanged, this, [this](const ReturnOptions &options) {
        m_session.setReturnOptions(options);
        touch();
    });
    connect(m_returns, &ReturnBar::settled, this, &DeskPage::focusSearch);
    connect(m_returns, &ReturnBar::scanned, this, &DeskPage::take);
    connect(m_verdict, &VerdictCard::overrideWanted, this,
            [this](const Overrides &overrides, const QString &userName, const QString &password) {
                touch();
                const auto answered = [this](const Problems &problems) {
                    m_verdict->setBusy(false);
                    if (problems.isEmpty()) {
                        focusSearch();
                    } else {
                        m_verdict->sayProblems(problems);
                    }
                };
                if (userName.isEmpty()) {
                    answered(m_session.overrideLast(overrides));
                } else {
                    m_verdict->setBusy(true);
                    m_session.overrideLastWith(overrides, userName, password, answered);
                }
            });
    connect(m_offline, &OfflinePanel::changed, this, [this] {
        keepList();
        refresh();
    });
    connect(m_offline, &OfflinePanel::closed, this, &DeskPage::leaveList);
    connect(m_offline, &OfflinePanel::scanned, this, [this](const QString &code) {
        m_afterList << code;
        m_offline->showKept(static_cast<int>(m_afterList.size()));
    });
    connect(m_fastAdd, &FastAddForm::wanted, this, [this](const FastAddDraft &draft) {
        touch();
        const Problems problems = m_session.addAndLend(draft);
        if (problems.isEmpty()) {
            focusSearch();
        } else {
            m_fastAdd->sayProblems(problems);
        }
    });
    connect(m_fastAdd, &FastAddForm::briefWanted, this, &DeskPage::briefWanted);
    connect(m_fastAdd, &FastAddForm::left, this, &DeskPage::leaveVerdict);
    connect(m_verdict, &VerdictCard::left, this, &DeskPage::leaveVerdict);
    connect(m_verdict, &VerdictCard::scanned, this, &DeskPage::take);
    connect(m_verdict, &VerdictCard::whyAsked, this, &Page::whyAsked);
    connect(m_returned, &ReturnedCard::paymentWanted, this, &DeskPage::paymentWanted);
    connect(m_clash, &ClashCard::left, this, &DeskPage::focusSearch);
    connect(m_clash, &ClashCard::renumbered, this, [this](const QString &barcode) {
        if (const auto &question = m_session.question()) {
            m_strip->say({Tone::Info, QStringLiteral("help"), tr("Its barcode is %1 now").arg(isolated(barcode)),
                          tr("Put the new label on it. Which one did you scan?")});
            offerChoice(*question);
            m_clash->hide();
        }
        focusSearch();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] { perform(Act::Undo); });
    connect(m_print, &QPushButton::clicked, this, [this] { perform(Act::PrintReceipt); });
    connect(m_hold, &QPushButton::clicked, this, [this] { searchBooks(m_scan->text()); });
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

void DeskPage::focusSearch()
{
    m_scan->setFocus();
}

void DeskPage::entered()
{
    focusSearch();
    refresh();
    remindOfLists();
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

void DeskPage::setSoundOn(bool on)
{
    m_sounds->setOn(on);
    m_soundButton->setChecked(on);
    m_soundButton->setIcon(themedIcon(on ? QStringLiteral("sound") : QStringLiteral("soundoff")));
    m_soundButton->setToolTip(on ? tr("Sounds are on") : tr("Sounds are off"));
}

void DeskPage::chooseOfflineList()
{
    auto *dialog = new QFileDialog(this, tr("Enter an offline list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lists (*.txt *.log)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &DeskPage::enterOfflineList);
    dialog->open();
}

void DeskPage::enterOfflineList(const QString &fileName)
{
    leaveVerdict();
    m_strip->clear();
    m_offline->enter(fileName);
    m_header->hide();
    m_columns->hide();
}

void DeskPage::forgetUser()
{
    m_typing.stop();
    m_scan->clear();
    m_suggestions->clear();
    m_books->clear();
    m_strip->clear();
    m_verdict->clear();
    m_fastAdd->clear();
    m_holdCard->showHold(std::nullopt, {});
    m_returned->hide();
    m_receipt->clear();
    m_clash->hide();
    m_session.end();
    showReturnBar();
    m_idle.stop();
}

void DeskPage::touch()
{
    const bool hasSomethingToForget = m_session.user() || !m_session.visit().isEmpty();
    if (m_idle.interval() > 0 && hasSomethingToForget) {
        m_idle.start();
    }
}

void DeskPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    foldSide();
    makeFit();
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
    // Handed on only once somebody listens, so that the link below the suggestions shows only when it does something.
    if (signal == QMetaMethod::fromSignal(&DeskPage::addUserWanted)) {
        connect(m_suggestions, &UserSuggestions::addUserWanted, this, &DeskPage::addUserWanted, Qt::UniqueConnection);
    }
}

void DeskPage::foldSide()
{
    m_side->setVisible(m_showsSide && width() >= theme().px(foldBelow));
}
