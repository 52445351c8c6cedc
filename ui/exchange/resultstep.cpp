// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/resultstep.h"

#include "ui/exchange/celltable.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace {

constexpr int mostLines = 5;

QString countedHeading(const ImportSummary &summary, bool isLesson)
{
    const int added = static_cast<int>(summary.added);
    QString heading;
    if (isLesson) {
        heading = ResultStep::tr("%Ln record(s) added", nullptr, added);
    } else {
        switch (summary.subject) {
        case Subject::Books: heading = ResultStep::tr("%Ln book(s) added", nullptr, added); break;
        case Subject::Users: heading = ResultStep::tr("%Ln user(s) added", nullptr, added); break;
        case Subject::Loans: heading = ResultStep::tr("%Ln loan(s) added", nullptr, added); break;
        }
    }
    if (summary.updated > 0) {
        heading = ResultStep::tr("%1, %2 updated").arg(heading, QLocale().toString(summary.updated));
    }
    return heading;
}

} // namespace

ResultStep::ResultStep(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 12);
    m_message = new Message(this);
    m_message->setObjectName(QStringLiteral("resultMessage"));
    layout->addWidget(m_message);
    auto *cards = new QHBoxLayout;
    setSpacing(cards, 0, 16);
    cards->addWidget(makeList(tr("Put right on the way in"), m_putRight, "putRight"), 1);
    cards->addWidget(makeList(tr("Worth a look later"), m_look, "worthALook"), 1);
    layout->addLayout(cards);
    auto *head = new QHBoxLayout;
    m_refusedTitle = makeLabel({}, TextRole::H2, this);
    head->addWidget(m_refusedTitle, 1);
    m_saveRefused = makeButton(tr("Save these rows as CSV…"), ButtonKind::Normal, this);
    m_saveRefused->setObjectName(QStringLiteral("saveRefused"));
    m_saveRefused->setIcon(themedIcon(QStringLiteral("download")));
    connect(m_saveRefused, &QPushButton::clicked, this, &ResultStep::saveRefusedWanted);
    head->addWidget(m_saveRefused);
    layout->addLayout(head);
    m_refused = new CellView(tr("Rows that were not imported"), this);
    m_refused->setObjectName(QStringLiteral("refusedRows"));
    layout->addWidget(m_refused, 1);
    m_foot = makeLabel({}, TextRole::Small, this);
    m_foot->setWordWrap(true);
    layout->addWidget(m_foot);
    layout->addStretch();
}

QWidget *ResultStep::makeList(const QString &title, QVBoxLayout *&list, const char *name)
{
    QFrame *card = makeCard(this);
    card->setObjectName(QString::fromLatin1(name));
    auto *layout = new QVBoxLayout(card);
    setSpacing(layout, 16, 12, 16, 12, 6);
    layout->addWidget(makeLabel(title, TextRole::H2, card));
    list = new QVBoxLayout;
    setSpacing(list, 0, 4);
    layout->addLayout(list);
    layout->addStretch(1);
    return card;
}

void ResultStep::fill(QVBoxLayout *list, const Problems &lines)
{
    while (QLayoutItem *item = list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Problem &line : lines.mid(0, mostLines)) {
        list->addWidget(makeLabel(problemText(line)));
    }
    if (lines.isEmpty()) {
        QLabel *nothing = makeLabel(tr("Nothing"));
        setTone(nothing, Tone::Neutral);
        list->addWidget(nothing);
    }
}

QString ResultStep::heading() const
{
    return m_heading;
}

void ResultStep::showSummary(const ImportSummary &summary, bool isLesson, const QString &backup)
{
    m_heading = countedHeading(summary, isLesson);
    QStringList parts;
    if (summary.copiesAdded > 0) {
        parts << tr("%Ln copy(s) added", nullptr, static_cast<int>(summary.copiesAdded));
    }
    parts << tr("%Ln row(s) skipped", nullptr, static_cast<int>(summary.skipped));
    parts << tr("%Ln refused", nullptr, static_cast<int>(summary.refused));
    const double seconds = static_cast<double>(summary.milliseconds) / 1000.0;
    m_message->sayTwoLines(
        Tone::Ok, m_heading,
        tr("%1. It took %2 seconds.").arg(parts.join(tr(", ")), QLocale().toString(seconds, 'f', 1)));
    m_message->clearActions();
    if (summary.rowsToImport() > 0) {
        QPushButton *undo = m_message->addAction(tr("Undo import"), ButtonKind::Normal);
        undo->setObjectName(QStringLiteral("undoImport"));
        undo->setIcon(themedIcon(QStringLiteral("undo")));
        connect(undo, &QPushButton::clicked, this, &ResultStep::undoWanted);
    }
    fill(m_putRight, summary.putRight());
    fill(m_look, summary.worthALook());
    QList<QList<ListCell>> rows;
    for (const RowRemark &remark : summary.remarks) {
        if (remark.weight == Weight::Refused) {
            rows << QList<ListCell>{
                {QLocale().toString(remark.line), Tone::Neutral, {}, false, true},
                {remark.title.isEmpty() ? QStringLiteral("–") : remark.title, Tone::Neutral, {}, true},
                {problemText(remark.problem), Tone::Danger, toneIcon(Tone::Danger)}};
        }
    }
    const bool anyRefused = !rows.isEmpty();
    m_refusedTitle->setText(tr("%Ln row(s) were not imported", nullptr, static_cast<int>(summary.refused)));
    m_refusedTitle->setVisible(anyRefused);
    m_saveRefused->setVisible(anyRefused && !isLesson);
    m_refused->setVisible(anyRefused);
    const QString name = summary.subject == Subject::Users ? tr("Name") : tr("Title");
    m_refused->setRows({tr("Line"), name, tr("Why")}, rows, {6, 44});
    QStringList foot;
    if (!backup.isEmpty()) {
        foot << tr("A verified backup was made just before: %1.").arg(backup);
    }
    if (summary.subject == Subject::Users || isLesson) {
        foot << tr("Nobody got a right to change anything: those with a user name are viewers until changed, the "
                   "others members.");
    }
    foot << tr("The import can be undone for 30 days under Edit, Undo.");
    m_foot->setText(foot.join(QLatin1Char(' ')));
}
