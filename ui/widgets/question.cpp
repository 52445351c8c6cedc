// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/question.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

Question::Question(const QString &title, const QString &text, const QString &action, ButtonKind kind, QWidget *parent)
    : Sheet(title, Width::Narrow, parent)
{
    setObjectName(QStringLiteral("question"));
    QLabel *words = makeLabel(text, TextRole::Body, this);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(words);
    setAccessibleDescription(text);
    if (action.isEmpty()) {
        cancel()->setText(tr("Close"));
    } else {
        QPushButton *button = addButton(action, kind);
        button->setObjectName(QStringLiteral("answerButton"));
        connect(button, &QPushButton::clicked, this, &QDialog::accept);
    }
    cancel()->setFocus();
}

bool Question::ask(QWidget *parent, const QString &title, const QString &text, const QString &action, ButtonKind kind,
                   const QString &back)
{
    Question question(title, text, action, kind, parent);
    if (!back.isEmpty()) {
        question.cancel()->setText(back);
    }
    return question.exec() == QDialog::Accepted;
}

void Question::tell(QWidget *parent, const QString &title, const QString &text)
{
    Question(title, text, QString(), ButtonKind::Normal, parent).exec();
}
