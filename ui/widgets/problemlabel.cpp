// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problemlabel.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

ProblemLabel::ProblemLabel(QWidget *field, QWidget *parent)
    : QWidget(parent),
      m_field(field),
      m_icon(new QLabel(this)),
      m_label(makeLabel(QString(), TextRole::Small, this))
{
    auto *layout = new QHBoxLayout(this);
    setSpacing(layout, 0, 3, 0, 0, 6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    m_label->setWordWrap(true);
    connect(&theme(), &Theme::changed, this, &ProblemLabel::showText);
    showText();
}

void ProblemLabel::setProblem(const QString &sentence)
{
    if (m_problem == sentence) {
        return;
    }
    m_problem = sentence;
    if (m_field != nullptr) {
        setStyleProperty(m_field, "invalid", !sentence.isEmpty());
        m_field->setAccessibleDescription(sentence);
    }
    showText();
}

void ProblemLabel::setHint(const QString &hint)
{
    m_hint = hint;
    showText();
}

QPushButton *ProblemLabel::addAction(const QString &text)
{
    m_action = makeButton(text, ButtonKind::Link, this);
    layout()->addWidget(m_action);
    showText();
    return m_action;
}

void ProblemLabel::showText()
{
    const bool wrong = hasProblem();
    const int side = theme().px(14);
    m_icon->setVisible(wrong);
    m_icon->setPixmap(
        themedIcon(QStringLiteral("error"), Colour::Danger).pixmap(QSize(side, side), devicePixelRatioF()));
    m_label->setText(wrong ? m_problem : m_hint);
    setTone(m_label, wrong ? Tone::Danger : Tone::Neutral);
    if (m_action != nullptr) {
        m_action->setVisible(wrong);
    }
    setVisible(wrong || !m_hint.isEmpty());
}
