// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unsavedsheet.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

UnsavedSheet::UnsavedSheet(const QStringList &pages, QWidget *parent)
    : Sheet(tr("Close without saving?"), Width::Narrow, parent)
{
    setObjectName(QStringLiteral("unsavedSheet"));
    auto *text = makeLabel(
        tr("Not saved yet: %1. Closing now loses what was typed there.").arg(pages.join(QStringLiteral(", "))),
        TextRole::Body, this);
    text->setWordWrap(true);
    body()->addWidget(text);
    cancel()->setText(tr("Keep editing"));
    connect(addButton(tr("Close without saving"), ButtonKind::Danger), &QPushButton::clicked, this, &QDialog::accept);
    cancel()->setFocus();
}
