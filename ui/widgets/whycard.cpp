// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/whycard.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QClipboard>
#include <QGraphicsDropShadowEffect>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int cardWidth = 500;
const QString cardName = QStringLiteral("whyCard");

/// A number on a round ground; the last step's stands on the accent.
QLabel *makeNumber(int number, bool isOutcome, QWidget *parent)
{
    QLabel *label = makeLabel(QLocale().toString(number), TextRole::Pill, parent);
    label->setProperty("step", isOutcome ? QStringLiteral("outcome") : QStringLiteral("plain"));
    label->setAlignment(Qt::AlignCenter);
    const int side = theme().px(22);
    label->setFixedSize(side, side);
    return label;
}

QFrame *makeLines(const QList<WhyLine> &lines, QWidget *parent)
{
    auto *well = new QFrame(parent);
    well->setProperty("well", true);
    auto *grid = new QGridLayout(well);
    setSpacing(grid, 12, 8, 12, 8, 4);
    grid->setHorizontalSpacing(theme().px(14));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const WhyLine &line : lines) {
        grid->addWidget(makeLabel(line.first, TextRole::Small, well), row, 0);
        QLabel *name = makeLabel(line.second, TextRole::Small, well);
        name->setProperty("strong", true);
        grid->addWidget(name, row, 1);
        grid->addWidget(makeLabel(line.third, TextRole::Small, well), row, 2, Qt::AlignTrailing | Qt::AlignVCenter);
        ++row;
    }
    return well;
}

QString stateText(WhyRung::State state)
{
    switch (state) {
    case WhyRung::State::Wins: return WhyCard::tr("wins");
    case WhyRung::State::Beaten: return WhyCard::tr("beaten");
    case WhyRung::State::NotSet: break;
    }
    return WhyCard::tr("not set");
}

QString shownValue(const WhyRung &rung)
{
    return rung.state == WhyRung::State::NotSet ? QStringLiteral("–") : rung.value;
}

} // namespace

WhyCard *WhyCard::showBeside(const WhyContent &content, QWidget *beside)
{
    QWidget *window = beside->window();
    for (WhyCard *old : window->findChildren<WhyCard *>(cardName, Qt::FindDirectChildrenOnly)) {
        old->dismiss();
    }
    auto *card = new WhyCard(content, beside);
    card->place();
    card->show();
    card->raise();
    card->setFocus(Qt::OtherFocusReason);
    announce(card, content.title);
    return card;
}

WhyCard::WhyCard(const WhyContent &content, QWidget *beside)
    : QFrame(beside->window()),
      m_content(content),
      m_layout(new QVBoxLayout(this)),
      m_beside(beside),
      m_focusBefore(QApplication::focusWidget())
{
    setObjectName(cardName);
    setAccessibleName(content.title);
    setAccessibleDescription(asText(content));
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(beside->window()->layoutDirection());
    setSpacing(m_layout, 18, 14, 18, 12, 0);
    buildHead();
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    setSpacing(layout, 0, 10, 0, 4, 10);
    buildSteps(layout);
    buildLadder(layout);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setProperty("plain", true);
    body->setProperty("plain", true);
    m_scroll->setWidget(body);
    m_layout->addWidget(m_scroll, 1);
    buildFoot();
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(theme().px(24));
    shadow->setOffset(0, theme().px(4));
    shadow->setColor(QColor(0, 0, 0, theme().isDark() ? 140 : 70));
    setGraphicsEffect(shadow);
    window()->installEventFilter(this);
    connect(beside, &QObject::destroyed, this, &QObject::deleteLater);
}

void WhyCard::buildHead()
{
    auto *head = new QHBoxLayout;
    setSpacing(head, 0, 8);
    auto *texts = new QVBoxLayout;
    setSpacing(texts, 0, 3);
    QLabel *title = makeLabel(m_content.title, TextRole::H2, this);
    title->setObjectName(QStringLiteral("whyTitle"));
    title->setWordWrap(true);
    texts->addWidget(title);
    if (!m_content.subtitle.isEmpty()) {
        QLabel *subtitle = makeLabel(m_content.subtitle, TextRole::Small, this);
        subtitle->setWordWrap(true);
        texts->addWidget(subtitle);
    }
    head->addLayout(texts, 1);
    QToolButton *close = makeIconButton(QStringLiteral("close"), tr("Close"), this);
    close->setObjectName(QStringLiteral("closeWhy"));
    connect(close, &QToolButton::clicked, this, &WhyCard::dismiss);
    head->addWidget(close, 0, Qt::AlignTop);
    m_layout->addLayout(head);
    m_layout->addSpacing(theme().px(8));
    m_layout->addWidget(makeLine(Qt::Horizontal, this));
}

void WhyCard::buildSteps(QVBoxLayout *layout)
{
    int number = 0;
    for (const WhyStep &step : m_content.steps) {
        ++number;
        const bool isOutcome = number == m_content.steps.size();
        auto *row = new QGridLayout;
        setSpacing(row, 0, 0);
        row->setHorizontalSpacing(theme().px(10));
        row->setVerticalSpacing(theme().px(2));
        row->setColumnStretch(1, 1);
        row->addWidget(makeNumber(number, isOutcome, this), 0, 0, 2, 1, Qt::AlignTop);
        QLabel *text = makeLabel(step.text, TextRole::Name, this);
        text->setWordWrap(true);
        row->addWidget(text, 0, 1);
        QLabel *value = makeLabel(step.value, TextRole::Name, this);
        value->setProperty("strong", true);
        if (isOutcome) {
            value->setProperty("outcome",
                               m_content.outcome == Tone::Danger ? QStringLiteral("danger") : QStringLiteral("accent"));
        }
        row->addWidget(value, 0, 2, Qt::AlignTrailing | Qt::AlignTop);
        if (!step.note.isEmpty()) {
            QLabel *note = makeLabel(step.note, TextRole::Small, this);
            note->setWordWrap(true);
            row->addWidget(note, 1, 1, 1, 2);
        }
        if (!step.lines.isEmpty()) {
            row->addWidget(makeLines(step.lines, this), 2, 1, 1, 2);
        }
        layout->addLayout(row);
    }
}

void WhyCard::buildLadder(QVBoxLayout *layout)
{
    if (m_content.ladder.isEmpty()) {
        layout->addStretch(1);
        return;
    }
    layout->addWidget(makeLine(Qt::Horizontal, this));
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(m_content.ladderHeading.toUpper(), TextRole::Caption, this), 1);
    if (!m_content.link.isEmpty()) {
        QPushButton *link = makeButton(m_content.link, ButtonKind::Link, this);
        link->setObjectName(QStringLiteral("whyLink"));
        connect(link, &QPushButton::clicked, this, [this] {
            emit linkActivated();
            dismiss();
        });
        head->addWidget(link);
    }
    layout->addLayout(head);
    auto *rungs = new QVBoxLayout;
    setSpacing(rungs, 0, 0);
    int number = 0;
    for (const WhyRung &rung : m_content.ladder) {
        auto *row = new QFrame(this);
        const bool wins = rung.state == WhyRung::State::Wins;
        row->setProperty("rung", wins ? QStringLiteral("wins") : QStringLiteral("plain"));
        auto *line = new QHBoxLayout(row);
        setSpacing(line, 8, 4, 8, 4, 10);
        line->addWidget(makeLabel(QLocale().toString(++number), TextRole::Small, row));
        line->addWidget(makeLabel(rung.name, wins ? TextRole::Name : TextRole::Body, row), 1);
        line->addWidget(makeLabel(shownValue(rung), wins ? TextRole::Name : TextRole::Small, row));
        line->addWidget(new Pill(wins ? Tone::Ok : Tone::Neutral, stateText(rung.state), row));
        rungs->addWidget(row);
    }
    layout->addLayout(rungs);
    layout->addStretch(1);
}

void WhyCard::buildFoot()
{
    auto *foot = new QHBoxLayout;
    setSpacing(foot, 0, 6);
    if (!m_content.footnote.isEmpty()) {
        auto *icon = new QLabel(this);
        const int side = theme().px(14);
        icon->setPixmap(
            themedIcon(QStringLiteral("info"), Colour::Text2).pixmap(QSize(side, side), devicePixelRatioF()));
        foot->addWidget(icon);
        QLabel *note = makeLabel(m_content.footnote, TextRole::Small, this);
        note->setWordWrap(true);
        foot->addWidget(note, 1);
    } else {
        foot->addStretch(1);
    }
    QPushButton *copy = makeButton(tr("Copy as text"), ButtonKind::Link, this);
    copy->setObjectName(QStringLiteral("copyWhy"));
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        QApplication::clipboard()->setText(asText(m_content));
        copy->setText(tr("Copied"));
    });
    foot->addWidget(copy);
    m_layout->addSpacing(theme().px(8));
    m_layout->addLayout(foot);
}

void WhyCard::place()
{
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    const int width = qMin(theme().px(cardWidth), room.width());
    const int inner = width - m_layout->contentsMargins().left() - m_layout->contentsMargins().right();
    const int body = m_scroll->widget()->layout()->totalHeightForWidth(inner);
    m_scroll->setMinimumHeight(0);
    m_scroll->setVisible(false);
    setFixedWidth(width);
    layout()->activate();
    const int rest = layout()->totalHeightForWidth(width) > 0 ? layout()->totalHeightForWidth(width)
                                                              : layout()->sizeHint().height();
    m_scroll->setVisible(true);
    const int wanted = rest + qMax(body, m_scroll->widget()->sizeHint().height());
    resize(width, qMin(wanted, room.height()));
    if (m_beside != nullptr) {
        const QPoint corner = m_beside->mapTo(window(), QPoint(0, 0));
        placeBelow(this, QRect(corner, m_beside->size()));
        move(x(), qBound(room.top(), y(), qMax(room.top(), room.bottom() - height())));
    }
}

void WhyCard::dismiss()
{
    hide();
    setObjectName(QString());
    if (m_focusBefore != nullptr) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    deleteLater();
}

void WhyCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    const int step = m_scroll->verticalScrollBar()->singleStep() * 2;
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        QScrollBar *bar = m_scroll->verticalScrollBar();
        bar->setValue(bar->value() + (event->key() == Qt::Key_Down ? step : -step));
        return;
    }
    QFrame::keyPressEvent(event);
}

bool WhyCard::focusNextPrevChild(bool next)
{
    // Tab stays on the card: what lies below it is covered.
    QList<QWidget *> stops{this};
    for (QAbstractButton *button : findChildren<QAbstractButton *>()) {
        if (button->isVisible()) {
            stops.append(button);
        }
    }
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    const qsizetype count = stops.size();
    stops.at((at + (next ? 1 : count - 1)) % count)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool WhyCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

QString WhyCard::asText(const WhyContent &content)
{
    QStringList lines{content.title};
    if (!content.subtitle.isEmpty()) {
        lines << content.subtitle;
    }
    int number = 0;
    for (const WhyStep &step : content.steps) {
        QString line = QStringLiteral("%1. %2").arg(QLocale().toString(++number), step.text);
        line += step.value.isEmpty() ? QString() : QStringLiteral(": ") + step.value;
        lines << (step.note.isEmpty() ? line : line + QStringLiteral(" (%1)").arg(step.note));
        for (const WhyLine &part : step.lines) {
            lines << QStringLiteral("   %1  %2  %3").arg(part.first, part.second, part.third);
        }
    }
    if (!content.ladder.isEmpty()) {
        lines << content.ladderHeading;
        for (const WhyRung &rung : content.ladder) {
            lines << QStringLiteral("   %1: %2 (%3)").arg(rung.name, shownValue(rung), stateText(rung.state));
        }
    }
    if (!content.footnote.isEmpty()) {
        lines << content.footnote;
    }
    return lines.join(QLatin1Char('\n'));
}
