// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticerunpage.h"
#include "ui/printing/lettersheet.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/style.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int previewWidth = 330;

} // namespace

void NoticeRunPage::buildHead(QVBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    setSpacing(head, 20, 14, 20, 10, 10);
    head->addWidget(makeLabel(title(), TextRole::H1, this));
    head->addWidget(m_state, 1);
    m_discard->setObjectName(QStringLiteral("discardRun"));
    m_pdf->setObjectName(QStringLiteral("lettersAsPdf"));
    m_pdf->setIcon(themedIcon(QStringLiteral("print")));
    m_send->setObjectName(QStringLiteral("sendRun"));
    m_send->setIcon(themedIcon(QStringLiteral("mail"), Colour::OnAccent));
    head->addWidget(m_discard);
    head->addWidget(m_pdf);
    head->addWidget(m_send);
    layout->addLayout(head);
    connect(m_discard, &QPushButton::clicked, this, &NoticeRunPage::closed);
    connect(m_pdf, &QPushButton::clicked, this, &NoticeRunPage::saveLetters);
    connect(m_send, &QPushButton::clicked, this, [this] { send(); });
}

void NoticeRunPage::buildCards(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    setSpacing(row, 20, 0, 20, 10, 12);
    for (const QString &heading : {tr("Notices"), tr("By e-mail"), tr("On paper"), tr("Left out")}) {
        QFrame *card = makeCard(this);
        auto *inside = new QVBoxLayout(card);
        setSpacing(inside, 16, 10, 16, 10, 2);
        inside->addWidget(makeLabel(heading, TextRole::Small, card));
        m_counts << makeLabel({}, TextRole::Kpi, card);
        m_details << makeLabel({}, TextRole::Small, card);
        inside->addWidget(m_counts.last());
        inside->addWidget(m_details.last());
        row->addWidget(card, 1);
    }
    layout->addLayout(row);
}

QWidget *NoticeRunPage::buildPreview()
{
    auto *panel = new QWidget(this);
    panel->setObjectName(QStringLiteral("detailPanel"));
    panel->setAttribute(Qt::WA_StyledBackground);
    panel->setFixedWidth(theme().px(previewWidth));
    auto *layout = new QVBoxLayout(panel);
    setSpacing(layout, 0, 0);
    auto *head = new QHBoxLayout;
    setSpacing(head, 18, 12, 12, 10, 6);
    m_name = makeLabel({}, TextRole::H2, panel);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_way = makeLabel({}, TextRole::Small, panel);
    m_place = makeLabel({}, TextRole::Small, panel);
    m_previous = makeIconButton(QStringLiteral("left"), tr("Previous notice"), panel);
    m_next = makeIconButton(QStringLiteral("right"), tr("Next notice"), panel);
    head->addWidget(m_name, 1);
    head->addWidget(m_way);
    head->addWidget(m_previous);
    head->addWidget(m_place);
    head->addWidget(m_next);
    layout->addLayout(head);
    auto *scroll = new QScrollArea(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    auto *sheetLayout = new QVBoxLayout(inside);
    setSpacing(sheetLayout, 18, 6, 18, 12, 0);
    m_sheet = new LetterSheet(inside);
    m_sheet->setAccessibleName(tr("Preview"));
    sheetLayout->addWidget(m_sheet);
    sheetLayout->addStretch(1);
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeLine(Qt::Horizontal, panel));
    auto *foot = new QHBoxLayout;
    setSpacing(foot, 14, 8, 14, 8, 6);
    m_leaveOut = makeButton(tr("Leave out"), ButtonKind::Link, panel);
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    m_otherWay = makeButton({}, ButtonKind::Link, panel);
    m_otherWay->setObjectName(QStringLiteral("otherWay"));
    m_edit = makeButton(tr("Edit template…"), ButtonKind::Link, panel);
    m_edit->setObjectName(QStringLiteral("editTemplate"));
    m_edit->setVisible(m_gate.mayDo(Command::EditNotices));
    foot->addWidget(m_leaveOut);
    foot->addWidget(m_otherWay);
    foot->addStretch(1);
    foot->addWidget(m_edit);
    layout->addLayout(foot);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_leaveOut, &QPushButton::clicked, this, &NoticeRunPage::leaveOut);
    connect(m_otherWay, &QPushButton::clicked, this, &NoticeRunPage::otherWay);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (current() >= 0) {
            emit templatesWanted(m_entries.at(current()).draft.kind);
        }
    });
    return panel;
}

/// The program ended while this notice was on its way. Whoever knows whether it arrived says so; else the choice is
/// between perhaps twice and perhaps never, and that is not for a program to make.
void NoticeRunPage::settleUnsure(bool wasSent)
{
    Entry &entry = m_entries[current()];
    const Result<void> settled = m_service.settleUnsure(entry.draft.unsureIds(), wasSent);
    if (!settled) {
        m_message->say(Tone::Danger, problemText(settled.problems()));
        return;
    }
    for (NoticeItem &item : entry.draft.items) {
        item.unsureId = 0;
    }
    entry.draft.remark = {};
    if (wasSent) {
        entry.isDone = true;
        entry.outcome = tr("Counts as sent");
    } else {
        entry.usual = entry.draft.again;
        entry.draft.channel = entry.usual;
        if (entry.draft.isLeftOut()) {
            entry.draft.remark = {{}, QStringLiteral("notice.noAddress"), {}};
        }
    }
    showAll();
}

void NoticeRunPage::leaveOut()
{
    Entry &entry = m_entries[current()];
    if (entry.draft.isUnsure()) {
        settleUnsure(true);
        return;
    }
    if (entry.draft.isLeftOut()) {
        entry.draft.channel = entry.usual;
        entry.draft.remark = {};
    } else {
        entry.draft.channel = NoticeChannel::None;
        entry.draft.remark = {{}, QStringLiteral("notice.leftOut"), {}};
    }
    showAll();
}

void NoticeRunPage::otherWay()
{
    Entry &entry = m_entries[current()];
    if (entry.draft.isUnsure()) {
        settleUnsure(false);
        return;
    }
    entry.draft.channel = entry.draft.channel == NoticeChannel::Letter ? entry.usual : NoticeChannel::Letter;
    showAll();
}
