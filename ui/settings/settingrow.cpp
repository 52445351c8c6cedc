// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"

#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

SettingRow::SettingRow(const QString &name, const QString &explanation, QWidget *parent)
    : QWidget(parent),
      m_controls(new QHBoxLayout),
      m_explanation(makeLabel(explanation, TextRole::Small, this))
{
    m_explanation->setWordWrap(true);
    m_explanation->setVisible(!explanation.isEmpty());
    QLabel *title = makeLabel(name, TextRole::Name, this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto *words = new QVBoxLayout;
    setSpacing(words, 0, 2);
    words->addWidget(title);
    words->addWidget(m_explanation);
    setSpacing(m_controls, 0, 8);
    auto *line = new QHBoxLayout;
    setSpacing(line, 0, 12);
    line->addLayout(words, 1);
    line->addLayout(m_controls);
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 10);
    layout->addLayout(line);
    layout->addWidget(makeLine(Qt::Horizontal, this));
}

void SettingRow::setExplanation(const QString &explanation)
{
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
}

void SettingRow::addControl(QWidget *control)
{
    m_controls->addWidget(control);
}
