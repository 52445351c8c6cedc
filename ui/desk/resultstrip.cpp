// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/resultstrip.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int narrowBelow = 640;

QString styleName(Tone tone)
{
    switch (tone) {
    case Tone::Info: return QStringLiteral("info");
    case Tone::Ok: return QStringLiteral("ok");
    case Tone::Warn: return QStringLiteral("warn");
    case Tone::Danger: return QStringLiteral("danger");
    case Tone::Neutral: break;
    }
    return QStringLiteral("neutral");
}

} // namespace

ResultStrip::ResultStrip(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_heading(makeLabel(QString(), TextRole::Strip, this)),
      m_detail(makeLabel(QString(), TextRole::Body, this)),
      m_actionRow(new QWidget(this)),
      m_actions(new QHBoxLayout(m_actionRow)),
      m_row(new QHBoxLayout),
      m_outer(new QVBoxLayout(this)),
      m_choiceRow(new QWidget(this)),
      m_choices(new QHBoxLayout(m_choiceRow)),
      m_answerRows(new QWidget(this)),
      m_answers(new QVBoxLayout(m_answerRows))
{
    setObjectName(QStringLiteral("resultStrip"));
    makeAlert(this);
    setSpacing(m_outer, 16, 10, 14, 10, 10);
    m_row->setSpacing(theme().px(14));
    m_outer->addLayout(m_row);
    m_row->addWidget(m_icon, 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme().px(2));
    words->addWidget(m_heading);
    words->addWidget(m_detail);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_actionRow, 0, Qt::AlignVCenter);
    setSpacing(m_actions, 0, 8);
    setSpacing(m_choices, 0, 10);
    m_outer->addWidget(m_choiceRow);
    m_choiceRow->hide();
    setSpacing(m_answers, 0, 6);
    m_outer->addWidget(m_answerRows);
    m_answerRows->hide();
    m_heading->setWordWrap(true);
    m_heading->setObjectName(QStringLiteral("resultHeading"));
    m_detail->setWordWrap(true);
    m_detail->setObjectName(QStringLiteral("resultDetail"));
    m_heading->setTextFormat(Qt::PlainText);
    m_detail->setTextFormat(Qt::PlainText);
    setMinimumHeight(theme().px(60));
    connect(&theme(), &Theme::changed, this, &ResultStrip::showWords);
    hide();
}

void ResultStrip::say(const StripWords &words)
{
    clearActions();
    m_words = words;
    m_text = words.detail.isEmpty() ? words.heading : words.heading + QLatin1Char('\n') + words.detail;
    showWords();
    show();
    announce(this, m_text);
}

void ResultStrip::clear()
{
    clearActions();
    m_text.clear();
    setAccessibleName(QString());
    hide();
}

QPushButton *ResultStrip::addAction(const QString &text, const QKeySequence &keys, ButtonKind kind)
{
    QPushButton *button = makeButton(text, kind, this);
    if (!keys.isEmpty()) {
        button->setText(text + QStringLiteral("   ") + keys.toString(QKeySequence::NativeText));
        button->setShortcut(keys);
    }
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    m_actions->addWidget(button, 0, Qt::AlignVCenter);
    m_actionRow->show();
    placeActions();
    return button;
}

QPushButton *ResultStrip::addChoice(const QString &caption, const QString &name, const QString &detail,
                                    const QKeySequence &keys)
{
    QPushButton *button = makeButton(QString(), ButtonKind::Normal, m_choiceRow);
    button->setProperty("choice", true);
    // The shortcut goes with a text's change, so the text comes first.
    button->setText(QStringLiteral("%1   %2\n%3\n%4")
                        .arg(caption.toUpper(), keys.toString(QKeySequence::NativeText), name, detail)
                        .replace(QLatin1Char('&'), QLatin1String("&&")));
    button->setShortcut(keys);
    button->setAccessibleName(caption + QLatin1String(": ") + name);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumHeight(theme().px(72));
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_choices->addWidget(button, 1);
    m_choiceRow->show();
    return button;
}

QPushButton *ResultStrip::addAnswer(const QString &sentence, const QKeySequence &keys)
{
    QPushButton *button = makeButton(QString(), ButtonKind::Normal, m_answerRows);
    button->setProperty("answer", true);
    button->setText(keys.toString(QKeySequence::NativeText) + QStringLiteral("   ")
                    + QString(sentence).replace(QLatin1Char('&'), QLatin1String("&&")));
    button->setShortcut(keys);
    button->setAccessibleName(sentence);
    button->setFocusPolicy(Qt::TabFocus);
    m_answers->addWidget(button);
    m_answerRows->show();
    return button;
}

void ResultStrip::placeActions()
{
    // Two buttons beside the words leave a narrow strip no room for the words.
    const bool isBelow = m_actions->count() > 1 && width() < theme().px(narrowBelow);
    if (isBelow == (m_row->indexOf(m_actionRow) < 0)) {
        return;
    }
    if (isBelow) {
        m_row->removeWidget(m_actionRow);
        m_outer->insertWidget(1, m_actionRow, 0, Qt::AlignTrailing);
    } else {
        m_outer->removeWidget(m_actionRow);
        m_row->addWidget(m_actionRow, 0, Qt::AlignVCenter);
    }
}

void ResultStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeActions();
}

void ResultStrip::showWords()
{
    const int side = theme().px(28);
    const QString icon = m_words.icon.isEmpty() ? toneIcon(m_words.tone) : m_words.icon;
    m_icon->setPixmap(themedIcon(icon, toneColour(m_words.tone)).pixmap(QSize(side, side), devicePixelRatioF()));
    QFont strong = theme().font(TextRole::Scan);
    strong.setWeight(QFont::DemiBold);
    m_heading->setFont(strong);
    m_heading->setText(m_words.heading);
    m_detail->setText(m_words.detail);
    m_detail->setVisible(!m_words.detail.isEmpty());
    setStyleProperty(this, "message", styleName(m_words.tone));
    setTone(m_heading, m_words.tone);
    setTone(m_detail, m_words.tone);
}

void ResultStrip::clearActions()
{
    emptyLayout(m_actions);
    m_actionRow->hide();
    emptyLayout(m_choices);
    emptyLayout(m_answers);
    m_choiceRow->hide();
    m_answerRows->hide();
}
