// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/ledgerpane.h"

#include "models/values/money.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/message.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

LedgerPane::LedgerPane(const QString &title, LedgerContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_aside(makeLabel(QString(), TextRole::Small, this)),
      m_message(new Message(this)),
      m_primary(makeButton(QString(), ButtonKind::Primary, this))
{
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 0);
    auto *head = new QHBoxLayout;
    setSpacing(head, 18, 10, 18, 10, 8);
    head->addWidget(makeLabel(title, TextRole::H2, this), 1);
    head->addWidget(m_aside);
    layout->addLayout(head);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    auto *inner = new QWidget(this);
    m_body = new QVBoxLayout(inner);
    setSpacing(m_body, 18, 12, 18, 12, 8);
    m_body->addWidget(m_message);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    auto *foot = new QHBoxLayout;
    setSpacing(foot, 18, 8, 18, 8, 10);
    foot->addStretch(1);
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonKind::Normal, this);
    cancel->setObjectName(QStringLiteral("paneCancel"));
    foot->addWidget(cancel);
    foot->addWidget(m_primary);
    layout->addLayout(foot);
    m_primary->setObjectName(QStringLiteral("paneAct"));
    m_primary->setToolTip(tr("Ctrl+Enter"));
    connect(cancel, &QPushButton::clicked, this, &LedgerPane::cancelled);
    connect(m_primary, &QPushButton::clicked, this, [this] { act(); });
}

void LedgerPane::setAside(const QString &text)
{
    m_aside->setText(text);
}

void LedgerPane::setAct(const QString &text, bool enabled)
{
    m_primary->setText(text);
    m_primary->setEnabled(enabled);
}

QLabel *LedgerPane::addLine(const QString &label, QWidget *field, QWidget *between)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(theme().px(10));
    QLabel *name = makeLabel(label, TextRole::Body, this);
    setTone(name, Tone::Neutral);
    name->setBuddy(field);
    field->setAccessibleName(label);
    line->addWidget(name);
    line->addStretch(1);
    if (between != nullptr) {
        line->addWidget(between);
    }
    line->addWidget(field);
    m_body->addLayout(line);
    return name;
}

QLabel *LedgerPane::addFigure(const QString &label, bool isStrong)
{
    QLabel *figure = makeLabel(QString(), isStrong ? TextRole::H2 : TextRole::Name, this);
    addLine(label, figure);
    return figure;
}

QLabel *LedgerPane::addProblemLine(const QString &name)
{
    QLabel *line = makeLabel(QString(), TextRole::Small, this);
    line->setObjectName(name);
    line->setWordWrap(true);
    setTone(line, Tone::Danger);
    line->hide();
    m_body->addWidget(line);
    return line;
}

void LedgerPane::showProblem(QLabel *label, const Problems &problems, const QString &field)
{
    QString text;
    for (const Problem &problem : problems) {
        if (problem.field == field && text.isEmpty()) {
            text = problemText(problem);
        }
    }
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void LedgerPane::finish(const Result<LedgerOutcome> &outcome)
{
    if (outcome) {
        m_message->clear();
        emit acted(*outcome);
    } else {
        m_message->say(Tone::Danger, problemText(outcome.problems()));
    }
}

QString LedgerPane::money(qint64 minor) const
{
    return formattedMoney(minor, m_context.currency);
}
