// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/todaytab.h"

#include "ui/printing/paperletter.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/pill.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTextDocument>
#include <QVBoxLayout>

namespace {

constexpr int sideWidth = 344;
constexpr int daysPutOff = 7;
constexpr int mostOnCard = 4; ///< lines
constexpr int mostOnPaper = 20;
/// Below this the cards stand under each other, so that what waits for a decision stays beside them.
constexpr int twoColumnsFrom = 1020;

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QStringLiteral("ddd d MMM yyyy"));
}

QLabel *iconLabel(const QString &icon, Colour colour, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setPixmap(themedIcon(icon, colour).pixmap(theme().px(16)));
    label->setAlignment(Qt::AlignTop);
    return label;
}

/// The sheet with no more than so many lines of each list.
TodaySheet cut(TodaySheet sheet, int most)
{
    for (TodayList *list :
         {&sheet.due, &sheet.newlyOverdue, &sheet.toClear, &sheet.toPull, &sheet.ending, &sheet.lost}) {
        list->lines = list->lines.mid(0, most);
    }
    return sheet;
}

} // namespace

TodayTab::TodayTab(CommandGate &gate, Extras extras, QWidget *parent)
    : ReportTab(parent),
      m_gate(gate),
      m_extras(std::move(extras)),
      m_reading(gate),
      m_counting(gate),
      m_print(makeButton(tr("Sheet as PDF…"), ButtonKind::Normal, this)),
      m_side(new QWidget(this)),
      m_message(new Message(this)),
      m_waiting(makeLabel(tr("Reading what the day asks for…"), TextRole::Small, this)),
      m_decisionCount(new Pill(this))
{
    setObjectName(QStringLiteral("todayTab"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 0);
    m_print->setObjectName(QStringLiteral("todayPdf"));
    m_print->setIcon(themedIcon(QStringLiteral("print")));
    connect(m_print, &QPushButton::clicked, this, &TodayTab::print);
    m_message->setClosable(true);
    layout->addWidget(m_message);
    m_waiting->setObjectName(QStringLiteral("todayWaiting"));
    m_waiting->setAlignment(Qt::AlignCenter);
    m_waiting->setMargin(theme().px(14));
    m_waiting->hide();
    layout->addWidget(m_waiting);
    connect(&m_reading, &Inquiry::lasting, this, &TodayTab::showWaiting);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *inside = new QWidget(scroll);
    auto *columns = new QHBoxLayout(inside);
    setSpacing(columns, 20, 14);
    m_grid = new QGridLayout;
    m_grid->setSpacing(theme().px(14));
    columns->addLayout(m_grid, 1);
    auto *side = new QVBoxLayout(m_side);
    setSpacing(side, 0, 0, 0, 0, 14);
    const auto addSide = [&](const QString &heading, QLabel *count) {
        QFrame *card = makeCard(m_side);
        card->setFixedWidth(theme().px(sideWidth));
        auto *cardLayout = new QVBoxLayout(card);
        setSpacing(cardLayout, 16, 12, 16, 12, 8);
        auto *row = new QHBoxLayout;
        row->addWidget(makeLabel(heading, TextRole::H2, card), 1);
        if (count != nullptr) {
            row->addWidget(count);
        }
        cardLayout->addLayout(row);
        auto *lines = new QVBoxLayout;
        lines->setSpacing(theme().px(8));
        cardLayout->addLayout(lines);
        cardLayout->addStretch(1);
        side->addWidget(card);
        return lines;
    };
    m_decisions = addSide(tr("Waiting for a decision"), m_decisionCount);
    m_jobs = addSide(tr("Done today by itself"), nullptr);
    side->addStretch(1);
    columns->addWidget(m_side);
    // Nothing is said about the day before it is known.
    m_side->hide();
    m_print->setEnabled(false);
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);
}

void TodayTab::refresh()
{
    m_reading.askAgain(&TodayTab::read, [this](const Result<Contents> &contents) {
        if (contents) {
            show(*contents);
        } else {
            m_message->say(Tone::Danger, problemText(contents.problems()));
        }
    });
    countNotices();
}

Result<TodayTab::Contents> TodayTab::read(CommandGate &gate)
{
    const Result<TodaySheet> sheet = readToday(gate, mostOnPaper);
    const Result<QList<DayJobOutcome>> done = DayJobs(gate).doneOn(gate.clock().today());
    return sheet && done ? Result<Contents>({*sheet, *done}) : sheet ? done.problems() : sheet.problems();
}

void TodayTab::show(const Contents &contents)
{
    m_sheet = contents.sheet;
    m_done = contents.done;
    m_side->show();
    m_print->setEnabled(true);
    showCards();
    showDecisions();
    showDone();
    emit headChanged();
}

/// Takes longer than the sheet, which does not wait for it.
void TodayTab::countNotices()
{
    if (!m_extras.notices) {
        return;
    }
    m_counting.askAgain(m_extras.notices, [this](const Result<int> &notices) {
        m_notices = notices ? *notices : 0;
        if (m_sheet.day.isValid()) {
            showDecisions();
        }
    });
}

/// Only the first time: later the last sheet stands until the new one is there.
void TodayTab::showWaiting(bool isWaiting)
{
    m_waiting->setVisible(isWaiting && !m_sheet.day.isValid());
}

QList<QWidget *> TodayTab::actions() const
{
    return {m_print};
}

QString TodayTab::subtitle() const
{
    return m_sheet.day.isValid()
        ? dayText(m_sheet.day) + QStringLiteral("  ·  ") + (m_sheet.isOpen ? tr("open") : tr("closed today"))
        : QString();
}

QList<TodayTab::Card> TodayTab::cards(const TodaySheet &sheet) const
{
    return {{Kind::Due, tr("Due today"), &sheet.due, tr("Open in Loans"), &TodayTab::loansWanted},
            {Kind::NewlyOverdue, tr("Newly overdue"), &sheet.newlyOverdue, tr("Open in Overdues"),
             &TodayTab::overduesWanted},
            {Kind::ToClear, tr("Hold shelf to clear"), &sheet.toClear, tr("Open in Holds"), &TodayTab::holdsWanted},
            {Kind::ToPull, tr("To pull"), &sheet.toPull, tr("Open in Holds"), &TodayTab::holdsWanted},
            {Kind::Ending, tr("Memberships ending"), &sheet.ending, tr("Open in Users"), &TodayTab::usersWanted}};
}

void TodayTab::resizeEvent(QResizeEvent *event)
{
    ReportTab::resizeEvent(event);
    const int columns = width() < theme().px(twoColumnsFrom) ? 1 : 2;
    if (columns != m_columns) {
        m_columns = columns;
        if (m_sheet.day.isValid()) {
            showCards();
        }
    }
}

void TodayTab::showCards()
{
    emptyLayout(m_grid);
    const QList<Card> all = cards(m_sheet);
    for (int i = 0; i < all.size(); ++i) {
        addCard(all.at(i), i / m_columns, i % m_columns);
    }
    const int rows = static_cast<int>(all.size() + m_columns - 1) / m_columns;
    for (int row = 0; row <= all.size(); ++row) {
        m_grid->setRowStretch(row, row == rows ? 1 : 0);
    }
}

QString TodayTab::lineEnd(const TodayLine &line, const Card &card) const
{
    if (card.kind == Kind::ToClear) {
        return tr("%n day(s) over", nullptr, static_cast<int>(line.day.daysTo(m_sheet.day)));
    }
    if (card.kind == Kind::Ending) {
        return QLocale().toString(line.day, QStringLiteral("d MMM"));
    }
    return line.isHeld ? tr("held") : QString();
}

void TodayTab::addCard(const Card &card, int row, int column)
{
    QFrame *frame = makeCard(this);
    auto *layout = new QVBoxLayout(frame);
    setSpacing(layout, 16, 10, 16, 10, 4);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme().px(8));
    head->addWidget(makeLabel(card.heading, TextRole::H2, frame));
    head->addWidget(new Pill(card.list->count > 0 && card.kind != Kind::Due ? Tone::Warn : Tone::Neutral,
                             QLocale().toString(card.list->count), frame));
    head->addStretch(1);
    QPushButton *link = makeButton(card.link, ButtonKind::Link, frame);
    connect(link, &QPushButton::clicked, this, card.open);
    head->addWidget(link);
    layout->addLayout(head);
    const QList<TodayLine> lines = card.list->lines.mid(0, mostOnCard);
    for (const TodayLine &line : lines) {
        layout->addWidget(makeLine(Qt::Horizontal, frame));
        auto *cells = new QHBoxLayout;
        setSpacing(cells, 0, 3, 0, 3, 8);
        auto *words = new ElideLabel(frame);
        words->setText(line.who.isEmpty() ? line.title : line.title + QStringLiteral("  ·  ") + line.who);
        cells->addWidget(words, 1);
        const QString last = lineEnd(line, card);
        if (!last.isEmpty()) {
            cells->addWidget(card.kind == Kind::Ending
                                 ? static_cast<QLabel *>(makeLabel(last, TextRole::Small, frame))
                                 : new Pill(card.kind == Kind::ToClear ? Tone::Warn : Tone::Info, last, frame));
        }
        layout->addLayout(cells);
    }
    if (const int more = card.list->count - static_cast<int>(lines.size()); more > 0) {
        layout->addWidget(makeLine(Qt::Horizontal, frame));
        layout->addWidget(makeLabel(tr("and %n more", nullptr, more), TextRole::Small, frame));
    } else if (card.list->count == 0) {
        layout->addWidget(makeLine(Qt::Horizontal, frame));
        layout->addWidget(makeLabel(tr("Nothing."), TextRole::Small, frame));
    }
    layout->addStretch(1);
    m_grid->addWidget(frame, row, column);
}

QStringList TodayTab::titlesOf(const TodayList &list) const
{
    QStringList titles;
    for (const TodayLine &line : list.lines.mid(0, mostOnCard)) {
        titles << line.title;
    }
    if (list.count > titles.size()) {
        titles << QStringLiteral("…");
    }
    return titles;
}

void TodayTab::addDecision(const QString &icon, const QString &question, const QString &detail, const QString &action,
                           void (TodayTab::*open)(), const QString &name)
{
    const Result<bool> asked = isAsked(m_gate.database(), name, m_gate.clock().today());
    if (!asked || !*asked) {
        return;
    }
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    setSpacing(row, 0, 10);
    row->addWidget(iconLabel(icon, Colour::Warn, this), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme().px(4));
    texts->addWidget(makeLabel(question, TextRole::Name, this));
    QLabel *words = makeLabel(detail, TextRole::Small, this);
    words->setWordWrap(true);
    texts->addWidget(words);
    auto *buttons = new QHBoxLayout;
    QPushButton *go = makeButton(action, ButtonKind::Normal, this);
    go->setObjectName(name + QStringLiteral("Open"));
    connect(go, &QPushButton::clicked, this, open);
    QPushButton *later = makeButton(tr("Ask in %n day(s)", nullptr, daysPutOff), ButtonKind::Link, this);
    later->setObjectName(name + QStringLiteral("Later"));
    connect(later, &QPushButton::clicked, this, [this, name] {
        const Result<void> done = askAgain(m_gate, name, m_gate.clock().today().addDays(daysPutOff));
        if (!done) {
            m_message->say(Tone::Danger, problemText(done.problems()));
        }
        showDecisions();
    });
    buttons->addWidget(go);
    buttons->addWidget(later);
    buttons->addStretch(1);
    texts->addLayout(buttons);
    row->addLayout(texts, 1);
    m_decisions->addWidget(holder);
    ++m_questions;
}

void TodayTab::showDecisions()
{
    emptyLayout(m_decisions);
    m_questions = 0;
    if (m_sheet.lost.count > 0) {
        addDecision(QStringLiteral("warning"), tr("Declare %n copy(ies) lost?", nullptr, m_sheet.lost.count),
                    tr("Later than the rules wait: %1").arg(titlesOf(m_sheet.lost).join(QStringLiteral(", "))),
                    tr("Review…"), &TodayTab::overduesWanted, QStringLiteral("lost"));
    }
    if (m_sheet.toClear.count > 0) {
        addDecision(QStringLiteral("holds"), tr("Clear %n hold(s) from the shelf?", nullptr, m_sheet.toClear.count),
                    tr("Not collected in time: %1").arg(titlesOf(m_sheet.toClear).join(QStringLiteral(", "))),
                    tr("Review…"), &TodayTab::holdsWanted, QStringLiteral("shelf"));
    }
    if (m_notices > 0) {
        addDecision(QStringLiteral("mail"), tr("Send %n notice(s)?", nullptr, m_notices), tr("By e-mail and on paper."),
                    tr("Open the run"), &TodayTab::noticesWanted, QStringLiteral("notices"));
    }
    if (m_questions == 0) {
        m_decisions->addWidget(makeLabel(tr("Nothing waits."), TextRole::Small, this));
    }
    m_decisionCount->set(Tone::Warn, m_questions > 0 ? QLocale().toString(m_questions) : QString());
}

void TodayTab::showDone()
{
    emptyLayout(m_jobs);
    const auto add = [this](bool isFine, const QString &heading, const QString &detail) {
        auto *holder = new QWidget(this);
        auto *row = new QHBoxLayout(holder);
        setSpacing(row, 0, 10);
        row->addWidget(iconLabel(isFine ? QStringLiteral("ok") : QStringLiteral("warning"),
                                 isFine ? Colour::Ok : Colour::Warn, this),
                       0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(theme().px(2));
        texts->addWidget(makeLabel(heading, TextRole::Name, this));
        if (!detail.isEmpty()) {
            QLabel *words = makeLabel(detail, TextRole::Small, this);
            words->setWordWrap(true);
            texts->addWidget(words);
        }
        row->addLayout(texts, 1);
        m_jobs->addWidget(holder);
    };
    for (const DayJobOutcome &outcome : std::as_const(m_done)) {
        if (outcome.job == QLatin1String("renewals")) {
            if (outcome.done > 0) {
                add(true, tr("%n loan(s) renewed by themselves", nullptr, outcome.done),
                    outcome.until.isValid() ? tr("until %1 at the latest").arg(dayText(outcome.until)) : QString());
            }
            if (outcome.refused > 0) {
                QStringList reasons;
                for (const QString &title : outcome.titles) {
                    reasons << title.section(QLatin1Char('\t'), 0, 0);
                }
                add(false, tr("%n not renewed", nullptr, outcome.refused), reasons.join(QStringLiteral(", ")));
            }
        } else if (outcome.done > 0) {
            add(true,
                outcome.job == QLatin1String("holds") ? tr("%n suspended hold(s) waiting again", nullptr, outcome.done)
                                                      : tr("%n old loan(s) made anonymous", nullptr, outcome.done),
                {});
        }
    }
    if (m_jobs->count() == 0) {
        m_jobs->addWidget(
            makeLabel(m_done.isEmpty() ? tr("Nothing yet.") : tr("Nothing had to be done."), TextRole::Small, this));
    }
    if (const QString backup = m_extras.lastBackup ? m_extras.lastBackup() : QString(); !backup.isEmpty()) {
        add(true, tr("Last backup"), backup);
    }
}

PaperLetter TodayTab::paperOf(const TodaySheet &sheet) const
{
    PaperLetter page;
    page.sender = tr("Today");
    page.date = QLocale().toString(sheet.day, QLocale::LongFormat);
    page.isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const QList<Card> all = cards(sheet);
    for (const Card &card : all) {
        page.lines << PaperLetter::Line{
            {card.heading + QStringLiteral("  (") + QLocale().toString(card.list->count) + QLatin1Char(')')}, false};
        for (const TodayLine &line : card.list->lines) {
            page.lines << PaperLetter::Line{{line.title, line.who, lineEnd(line, card)}, true};
        }
        if (const int more = card.list->count - static_cast<int>(card.list->lines.size()); more > 0) {
            page.lines << PaperLetter::Line{{tr("and %n more", nullptr, more)}, false};
        }
    }
    page.foot = [](int number, int pages) {
        return QLocale().toString(number) + QStringLiteral(" / ") + QLocale().toString(pages);
    };
    return page;
}

QString TodayTab::writePdf(const QString &path) const
{
    PaperLetter page;
    for (const int most : {mostOnPaper, 12, 9, 7, 5, mostOnCard}) {
        page = paperOf(cut(m_sheet, most));
        QTextDocument document;
        paper::layOut(document, page);
        if (document.pageCount() <= 1) {
            break;
        }
    }
    return paper::writePdf(path, title(), {page});
}

void TodayTab::print()
{
    const QString proposal = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                                 .filePath(QStringLiteral("today-%1.pdf").arg(m_sheet.day.toString(Qt::ISODate)));
    const QString path = QFileDialog::getSaveFileName(window(), tr("Sheet as PDF"), proposal, tr("PDF (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    const QString why = writePdf(path);
    if (why.isEmpty()) {
        m_message->say(Tone::Ok, tr("Written to %1.").arg(QFileInfo(path).fileName()));
    } else {
        m_message->say(Tone::Danger, tr("The sheet could not be written: %1").arg(why));
    }
}
