// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/ladderview.h"

#include "ui/widgets/pill.h"
#include "ui/widgets/style.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

LadderView::LadderView(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setSpacing(m_layout, 0, 0);
}

void LadderView::show(const QList<Rung> &rungs)
{
    emptyLayout(m_layout);
    int number = 0;
    for (const Rung &rung : rungs) {
        auto *row = new QFrame(this);
        row->setProperty("rung", rung.wins ? QStringLiteral("wins") : QStringLiteral("plain"));
        auto *line = new QHBoxLayout(row);
        setSpacing(line, 8, 4, 8, 4, 10);
        line->addWidget(makeLabel(QLocale().toString(++number), TextRole::Small, row));
        line->addWidget(makeLabel(rung.name, rung.wins ? TextRole::Name : TextRole::Body, row), 1);
        line->addWidget(makeLabel(rung.value.isEmpty() ? QStringLiteral("–") : rung.value,
                                  rung.wins ? TextRole::Name : TextRole::Small, row));
        auto *state = new Pill(rung.wins ? Tone::Ok : Tone::Neutral,
                               rung.wins                  ? tr("wins")
                                   : rung.value.isEmpty() ? tr("not set")
                                                          : tr("beaten"),
                               row);
        state->setMinimumWidth(theme().px(62));
        state->setAlignment(Qt::AlignCenter);
        line->addWidget(state);
        m_layout->addWidget(row);
    }
}
