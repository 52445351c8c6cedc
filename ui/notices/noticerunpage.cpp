// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticerunpage.h"

#include "ui/notices/noticewords.h"
#include "ui/printing/lettersheet.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/tabrow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

enum RunColumn { UserColumn, CategoryColumn, KindColumn, CopiesColumn, WayColumn, StateColumn };

bool isMail(NoticeChannel channel)
{
    return channel == NoticeChannel::Email || channel == NoticeChannel::File;
}

bool isPaper(NoticeChannel channel)
{
    return channel == NoticeChannel::Letter || channel == NoticeChannel::List;
}

} // namespace

NoticeRunPage::NoticeRunPage(CommandGate &gate, NoticeRunService &service, NoticeSending::Station station,
                             QWidget *parent)
    : Page(QStringLiteral("overdue"), parent),
      m_gate(gate),
      m_service(service),
      m_preparing(gate),
      m_sending(new NoticeSending(service, gate.clock(), std::move(station), this)),
      m_state(makeLabel({}, TextRole::Small, this)),
      m_discard(makeButton(tr("Discard"), ButtonKind::Flat, this)),
      m_pdf(makeButton(tr("Letters as PDF…"), ButtonKind::Normal, this)),
      m_send(makeButton({}, ButtonKind::Primary, this)),
      m_message(new Message(this)),
      m_progress(new ProgressLine(this)),
      m_tabs(new TabRow(this)),
      m_table(new PlainTable({tr("User"), tr("Category"), tr("Notice"), tr("Copies"), tr("How"), tr("State")}, this))
{
    setObjectName(QStringLiteral("noticeRun"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 0);
    buildHead(layout);
    buildCards(layout);
    auto *bars = new QVBoxLayout;
    setSpacing(bars, 20, 0, 20, 0, 6);
    m_message->setClosable(true);
    m_message->setObjectName(QStringLiteral("runMessage"));
    bars->addWidget(m_message);
    bars->addWidget(m_progress);
    layout->addLayout(bars);
    auto *tabs = new QHBoxLayout;
    setSpacing(tabs, 20, 4, 20, 0, 0);
    m_tabs->setObjectName(QStringLiteral("runTabs"));
    for (const QString &text : {tr("All"), tr("E-mail"), tr("Letters"), tr("Left out")}) {
        m_tabs->addTab(text);
    }
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    layout->addLayout(tabs);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_table, 1);
    body->addWidget(makeLine(Qt::Vertical, this));
    body->addWidget(buildPreview());
    layout->addLayout(body, 1);

    m_table->setObjectName(QStringLiteral("runTable"));
    m_table->setAccessibleName(title());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setNumberColumn(CopiesColumn);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(UserColumn, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::currentCellChanged, this, &NoticeRunPage::showCurrent);
    connect(m_tabs, &TabRow::currentChanged, this, &NoticeRunPage::showRows);
    connect(m_progress, &ProgressLine::cancelled, m_sending, &NoticeSending::cancel);
    connect(m_sending, &NoticeSending::progressed, this, [this](int done, int all) {
        m_progress->setProgress(done, all,
                                tr("%1 of %2 e-mails").arg(QLocale().toString(done), QLocale().toString(all)));
    });
    connect(m_sending, &NoticeSending::settled, this, [this](int place, MailFate fate, const Problem &problem) {
        Entry &entry = m_entries[m_mailed.at(place)];
        entry.isDone = fate == MailFate::Sent;
        entry.hasFailed = fate != MailFate::Sent;
        entry.outcome = entry.isDone ? tr("Sent") : problemText(problem);
        if (const auto row = m_shown.indexOf(m_mailed.at(place)); row >= 0) {
            showRow(static_cast<int>(row), entry);
        }
    });
    connect(&m_preparing, &Inquiry::lasting, this, [this](bool isLasting) {
        if (isLasting) {
            m_message->say(Tone::Info, tr("Working out who is written to…"));
        }
    });
    connect(m_sending, &NoticeSending::finished, this, &NoticeRunPage::mailsSent);
    handle(Act::Refresh, [this] { refresh(); });
    showAll();
}

NoticeRunPage::~NoticeRunPage() = default;

void NoticeRunPage::prepare(const QSet<qint64> &loanIds)
{
    if (m_sending->isRunning()) {
        return;
    }
    m_loanIds = loanIds;
    m_entries.clear();
    m_isSent = false;
    m_message->clear();
    m_tabs->setCurrent(0);
    m_preparing.ask(
        [loanIds](CommandGate &gate) {
            return NoticeRunService(gate).prepare({loanIds, true});
        },
        [this](const Result<QList<NoticeDraft>> &drafts) {
            m_message->clear();
            if (drafts) {
                for (const NoticeDraft &draft : *drafts) {
                    m_entries << Entry{draft, draft.channel, false, {}, false};
                }
            } else {
                m_message->say(Tone::Danger, problemText(drafts.problems()));
            }
            showAll();
        });
    if (m_preparing.isAsking()) {
        showAll();
    }
}

void NoticeRunPage::refresh()
{
    if (!m_isSent) {
        prepare(m_loanIds);
    }
}

void NoticeRunPage::focusSearch()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

bool NoticeRunPage::hasUnsavedChanges() const
{
    return m_sending->isRunning();
}

int NoticeRunPage::countOf(Tab tab) const
{
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(), [tab](const Entry &entry) {
        switch (tab) {
        case Tab::All: return true;
        case Tab::Mail: return isMail(entry.draft.channel);
        case Tab::Paper: return isPaper(entry.draft.channel);
        case Tab::LeftOut: break;
        }
        return entry.draft.isLeftOut();
    }));
}

bool NoticeRunPage::belongs(const Entry &entry) const
{
    switch (static_cast<Tab>(m_tabs->current())) {
    case Tab::All: return true;
    case Tab::Mail: return isMail(entry.draft.channel);
    case Tab::Paper: return isPaper(entry.draft.channel);
    case Tab::LeftOut: break;
    }
    return entry.draft.isLeftOut();
}

void NoticeRunPage::showAll()
{
    const QLocale locale;
    const int mails = countOf(Tab::Mail);
    const int papers = countOf(Tab::Paper);
    int copies = 0;
    int sentBefore = 0;
    int noAddress = 0;
    int unsure = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        copies += static_cast<int>(entry.draft.items.size());
        sentBefore += entry.draft.remark.code == QLatin1String("notice.sentBefore") ? 1 : 0;
        unsure += entry.draft.isUnsure() ? 1 : 0;
        noAddress += entry.draft.remark.code == QLatin1String("notice.noAddress") ? 1 : 0;
    }
    const QList<Tab> tabs{Tab::All, Tab::Mail, Tab::Paper, Tab::LeftOut};
    for (const Tab tab : tabs) {
        m_counts.at(static_cast<int>(tab))->setText(locale.toString(countOf(tab)));
        m_tabs->setCount(static_cast<int>(tab), countOf(tab));
    }
    m_details.at(0)->setText(tr("about %n copy(ies) and events", nullptr, copies));
    m_details.at(1)->setText(tr("sent one by one, with Cancel"));
    m_details.at(2)->setText(tr("one PDF, a page for each"));
    m_details.at(3)->setText(countOf(Tab::LeftOut) == 0
                                 ? tr("nobody")
                                 : tr("%1 had this notice, %2 without address")
                                       .arg(locale.toString(sentBefore), locale.toString(noAddress)));
    if (unsure > 0) {
        m_details.at(3)->setText(tr("%n may have left: decide", nullptr, unsure));
    }
    setTone(m_details.at(3), noAddress + unsure > 0 ? Tone::Warn : Tone::Neutral);
    const QString day = noticetext::day(m_gate.clock().today());
    m_state->setText(tr("Run of %1").arg(day) + QStringLiteral("  ·  ") + (m_isSent ? tr("sent") : tr("not sent yet")));
    m_send->setText(tr("Send %n notice(s)", nullptr, mails + papers));
    m_send->setVisible(!m_isSent);
    m_send->setEnabled(mails + papers > 0 && !m_sending->isRunning());
    m_pdf->setEnabled(papers > 0 && !m_sending->isRunning());
    m_discard->setText(m_isSent ? tr("Close") : tr("Discard"));
    m_discard->setEnabled(!m_sending->isRunning());
    setStatusText(tr("%n notice(s)", nullptr, static_cast<int>(m_entries.size())));
    showRows();
}

void NoticeRunPage::showRow(int row, const Entry &entry)
{
    const NoticeDraft &draft = entry.draft;
    m_table->put(row, UserColumn, draft.receiver.listedName);
    m_table->put(row, CategoryColumn, draft.isClass() ? tr("Group") : draft.receiver.category)
        ->setData(PlainDelegate::ColourRole, static_cast<int>(Colour::Text2));
    m_table->put(row, KindColumn, noticetext::kind(draft.kind));
    m_table->put(row, CopiesColumn,
                 draft.kind == NoticeKind::MembershipEnds ? QStringLiteral("–")
                                                          : QLocale().toString(draft.items.size()));
    m_table->put(row, WayColumn, noticetext::channel(draft.channel));
    const QString remark = draft.remark.code.isEmpty() ? QString() : problemText(draft.remark);
    if (!entry.outcome.isEmpty()) {
        m_table->putState(row, StateColumn, entry.outcome, entry.hasFailed ? Tone::Danger : Tone::Ok);
    } else if (draft.isLeftOut()) {
        m_table->putState(row, StateColumn, remark,
                          draft.isUnsure() || draft.remark.code == QLatin1String("notice.noAddress") ? Tone::Warn
                                                                                                     : Tone::Neutral);
    } else if (!remark.isEmpty()) {
        m_table->putState(row, StateColumn, remark, Tone::Warn)->setData(PlainDelegate::PillRole, false);
    } else if (draft.isClass()) {
        m_table->putState(row, StateColumn, tr("One list for the class"), Tone::Info)
            ->setData(PlainDelegate::PillRole, false);
    } else {
        m_table->putState(row, StateColumn, tr("Ready"), Tone::Ok);
    }
}

void NoticeRunPage::showRows()
{
    const int before = current();
    m_shown.clear();
    for (int place = 0; place < m_entries.size(); ++place) {
        if (belongs(m_entries.at(place))) {
            m_shown << place;
        }
    }
    m_table->setRowCount(static_cast<int>(m_shown.size()));
    for (int row = 0; row < m_shown.size(); ++row) {
        showRow(row, m_entries.at(m_shown.at(row)));
    }
    const auto again = m_shown.indexOf(before);
    m_table->setCurrentCell(m_shown.isEmpty() ? -1 : static_cast<int>(std::max<qsizetype>(again, 0)), UserColumn);
    showCurrent();
}

int NoticeRunPage::current() const
{
    return m_shown.value(m_table->currentRow(), -1);
}

void NoticeRunPage::showCurrent()
{
    const int place = current();
    const bool is = place >= 0;
    m_previous->setEnabled(m_table->currentRow() > 0);
    m_next->setEnabled(m_table->currentRow() + 1 < m_table->rowCount());
    m_place->setText(
        is ? tr("%1 of %2").arg(QLocale().toString(m_table->currentRow() + 1), QLocale().toString(m_table->rowCount()))
           : QString());
    const bool mayChange = is && !m_isSent && !m_sending->isRunning();
    if (!is) {
        m_name->setText(m_preparing.isAsking() ? QString() : tr("Nobody to write to"));
        m_way->clear();
        m_sheet->clear();
        m_leaveOut->hide();
        m_otherWay->hide();
        m_edit->setEnabled(false);
        return;
    }
    const Entry &entry = m_entries.at(place);
    m_edit->setEnabled(true);
    m_name->setText(entry.draft.receiver.name);
    m_way->setText(noticetext::channel(entry.draft.channel));
    const NoticeChannel shown = entry.draft.isLeftOut() ? NoticeChannel::Letter : entry.draft.channel;
    const Result<WrittenNotice> written = m_service.write(entry.draft, shown);
    if (written) {
        PaperLetter letter = noticetext::letter(*written);
        if (isMail(shown)) {
            letter.receiver = {entry.draft.receiver.name, entry.draft.receiver.email};
        }
        m_sheet->showLetter(letter);
    } else {
        m_sheet->clear();
    }
    const bool wasLeftOutByHand = entry.draft.remark.code == QLatin1String("notice.leftOut");
    const bool isUnsure = entry.draft.isUnsure();
    m_leaveOut->setText(isUnsure ? tr("It was sent") : wasLeftOutByHand ? tr("Take in again") : tr("Leave out"));
    m_leaveOut->setVisible(mayChange && (isUnsure || !entry.draft.isLeftOut() || wasLeftOutByHand));
    const bool mayWrite = isMail(entry.draft.channel) && !entry.draft.receiver.address.trimmed().isEmpty();
    const bool mayMail = entry.draft.channel == NoticeChannel::Letter && isMail(entry.usual);
    m_otherWay->setText(isUnsure ? tr("Send again") : mayWrite ? tr("By letter instead") : tr("By e-mail instead"));
    m_otherWay->setVisible(mayChange && (isUnsure || mayWrite || mayMail));
}

void NoticeRunPage::step(int by)
{
    m_table->setCurrentCell(m_table->currentRow() + by, UserColumn);
}

QString NoticeRunPage::askForPath()
{
    return QFileDialog::getSaveFileName(window(), tr("Letters as PDF"), noticetext::letterFile(m_gate.clock().today()),
                                        tr("PDF (*.pdf)"));
}

bool NoticeRunPage::writeLetters(const QString &path, bool isRecorded)
{
    QList<NoticeDraft> drafts;
    QList<WrittenNotice> written;
    QList<PaperLetter> letters;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!isPaper(entry.draft.channel) || (isRecorded && entry.isDone)) {
            continue;
        }
        const Result<WrittenNotice> one = m_service.write(entry.draft, entry.draft.channel);
        if (!one) {
            m_message->say(Tone::Danger, problemText(one.problems()));
            return false;
        }
        drafts << entry.draft;
        written << *one;
        letters << noticetext::letter(*one);
    }
    const QString why = paper::writePdf(path, tr("Letters"), letters);
    if (!why.isEmpty()) {
        m_message->say(Tone::Danger, tr("The letters could not be written: %1").arg(why));
        return false;
    }
    if (!isRecorded) {
        return true;
    }
    const Result<void> recorded = m_service.recordPaper(drafts, written);
    if (!recorded) {
        QFile::remove(path);
        m_message->say(Tone::Danger, problemText(recorded.problems()));
        return false;
    }
    for (Entry &entry : m_entries) {
        if (isPaper(entry.draft.channel)) {
            entry.isDone = true;
            entry.outcome = tr("In the PDF");
        }
    }
    m_papers = static_cast<int>(drafts.size());
    return true;
}

void NoticeRunPage::saveLetters()
{
    const QString path = askForPath();
    if (!path.isEmpty() && writeLetters(path, false)) {
        m_message->say(m_isSent ? Tone::Ok : Tone::Info,
                       m_isSent ? tr("Written once more to %1.").arg(QFileInfo(path).fileName())
                                : tr("Written to %1 for a look: the letters do not count as sent yet.")
                                      .arg(QFileInfo(path).fileName()));
    }
}

void NoticeRunPage::send(const QString &letterPath)
{
    if (m_sending->isRunning() || m_isSent) {
        return;
    }
    m_message->clear();
    m_papers = 0;
    if (countOf(Tab::Paper) > 0) {
        const QString path = letterPath.isEmpty() ? askForPath() : letterPath;
        if (path.isEmpty() || !writeLetters(path, true)) {
            return;
        }
    }
    m_mailed.clear();
    QList<NoticeDraft> mails;
    for (int place = 0; place < m_entries.size(); ++place) {
        if (isMail(m_entries.at(place).draft.channel) && !m_entries.at(place).isDone) {
            m_mailed << place;
            mails << m_entries.at(place).draft;
        }
    }
    if (mails.isEmpty()) {
        mailsSent(0, 0, {});
        return;
    }
    m_progress->start(tr("Sending e-mails"));
    m_sending->start(mails);
    showAll();
}

void NoticeRunPage::mailsSent(int sent, int failed, const Problem &problem)
{
    m_progress->finish();
    const int waiting = static_cast<int>(m_mailed.size()) - sent - failed;
    m_isSent = failed == 0 && waiting == 0;
    QList<qint64> loans;
    for (const Entry &entry : std::as_const(m_entries)) {
        for (const NoticeItem &item : entry.draft.items) {
            if (entry.isDone && item.about == QLatin1String("loan")) {
                loans << item.aboutId;
            }
        }
    }
    showAll();
    const QString all =
        QStringList{tr("%n e-mail(s) sent", nullptr, sent), tr("%n letter(s) written", nullptr, m_papers)}.join(
            QStringLiteral(", "));
    if (m_isSent) {
        m_message->say(Tone::Ok, all + QLatin1Char('.'));
    } else if (failed > 0) {
        m_message->sayTwoLines(Tone::Warn, all + QStringLiteral(", ") + tr("%n not", nullptr, failed + waiting),
                               problemText(problem));
    } else {
        m_message->say(Tone::Info, tr("Stopped: %1, %2.").arg(all, tr("%n not sent", nullptr, waiting)));
    }
    emit this->sent(loans);
}
