// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/problemtext/problemtext.h"
#include "ui/widgets/message.h"
#include "ui/widgets/problemlabel.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent),
      m_message(new Message(this)),
      m_layout(new QVBoxLayout(this))
{
    setSpacing(m_layout, 24, 16, 24, 20, 0);
    m_layout->addWidget(m_message);
    m_layout->addSpacing(theme().px(4));
}

QString SettingsPage::words() const
{
    QStringList words{title()};
    const QList<QLabel *> labels = findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        words << label->text();
    }
    const QList<QAbstractButton *> buttons = findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        words << button->text();
    }
    return words.join(QLatin1Char('\n')).remove(QLatin1Char('&'));
}

void SettingsPage::addRow(const QString &name, const QString &explanation, QWidget *widget, QWidget *focus)
{
    QWidget *control = focus != nullptr ? focus : widget;
    auto *line = new QHBoxLayout;
    setSpacing(line, 0, 9, 0, 9, 16);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme().px(2));
    QLabel *label = makeLabel(name, TextRole::Name, this);
    label->setBuddy(control);
    control->setAccessibleName(name);
    texts->addWidget(label);
    if (!explanation.isEmpty()) {
        QLabel *below = makeLabel(explanation, TextRole::Small, this);
        below->setWordWrap(true);
        texts->addWidget(below);
        control->setAccessibleDescription(explanation);
    }
    auto *problem = new ProblemLabel(control, this);
    texts->addWidget(problem);
    m_problems.insert(control->objectName(), problem);
    line->addLayout(texts, 1);
    line->addWidget(widget, 0, Qt::AlignTop);
    m_layout->addLayout(line);
    m_layout->addWidget(makeLine(Qt::Horizontal, this));
}

void SettingsPage::addWidget(QWidget *widget, int stretch)
{
    m_layout->addWidget(widget, stretch);
}

void SettingsPage::addHeading(const QString &text)
{
    m_layout->addSpacing(theme().px(12));
    m_layout->addWidget(makeLabel(text.toUpper(), TextRole::Caption, this));
}

void SettingsPage::addStretch()
{
    m_layout->addStretch(1);
}

void SettingsPage::showProblems(const Problems &problems)
{
    for (ProblemLabel *label : std::as_const(m_problems)) {
        label->clear();
    }
    m_message->clear();
    for (const Problem &problem : problems) {
        if (ProblemLabel *label = problem.field.isEmpty() ? nullptr : m_problems.value(problem.field)) {
            label->setProblem(problemText(problem));
        } else {
            m_message->say(Tone::Danger, problemText(problem));
        }
    }
}
