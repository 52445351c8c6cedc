// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/aboutsheet.h"

#include "version.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

AboutSheet::AboutSheet(QWidget *parent) : Sheet(tr("About Carrel"), Width::Narrow, parent)
{
    setObjectName(QStringLiteral("aboutSheet"));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme().px(16));
    auto *icon = new QLabel(this);
    const int side = theme().px(64);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/app/carrel.svg")).pixmap(QSize(side, side), devicePixelRatioF()));
    head->addWidget(icon);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme().px(2));
    words->addWidget(makeLabel(tr("Carrel %1").arg(QStringLiteral(CARREL_VERSION)), TextRole::H2, this));
    auto *claim = makeLabel(tr("The quiet desk for a busy library."), TextRole::Body, this);
    setTone(claim, Tone::Neutral);
    words->addWidget(claim);
    head->addLayout(words, 1);
    body()->addLayout(head);
    auto *text =
        makeLabel(tr("Copyright 2026 The Carrel authors. Carrel is free software under the GNU General Public License, "
                     "version 3 or later: you may use, study, share and change it. It comes without any warranty.\n\n"
                     "Made with Qt %1 and SQLite.")
                      .arg(QString::fromLatin1(qVersion())),
                  TextRole::Body, this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(text);
    cancel()->setText(tr("Close"));
    cancel()->setFocus();
}
