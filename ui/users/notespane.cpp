// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/notespane.h"

#include "ui/problemtext/problemtext.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

NotesPane::NotesPane(UserNotes &notes, QWidget *parent)
    : QWidget(parent),
      m_notes(notes),
      m_text(new QPlainTextEdit(this)),
      m_problem(new ProblemLabel(m_text, this)),
      m_save(makeButton(tr("Add note"), ButtonKind::Normal, this)),
      m_cancel(makeButton(tr("Cancel"), ButtonKind::Flat, this)),
      m_list(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 18, 12, 18, 12, 8);
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setAccessibleName(tr("New note"));
    m_text->setPlaceholderText(tr("Something others at the Desk should know"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme().px(72));
    m_save->setObjectName(QStringLiteral("saveNote"));
    m_cancel->hide();
    layout->addWidget(m_text);
    layout->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    m_list->setSpacing(theme().px(8));
    layout->addLayout(m_list);
    layout->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &NotesPane::save);
    connect(m_cancel, &QPushButton::clicked, this, &NotesPane::stopEditing);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_problem->clear(); });
}

void NotesPane::setUser(qint64 userId)
{
    if (m_userId != userId) {
        m_userId = userId;
        stopEditing();
    }
    read();
}

void NotesPane::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_text->setVisible(!readOnly);
    m_save->setVisible(!readOnly);
    read();
}

bool NotesPane::hasUnsavedChanges() const
{
    return m_text->toPlainText() != m_edited.text;
}

void NotesPane::read()
{
    emptyLayout(m_list);
    if (m_userId == 0) {
        emit countChanged(0);
        return;
    }
    const auto notes = m_notes.of(m_userId);
    if (!notes) {
        m_problem->setProblem(problemText(notes.problems()));
        return;
    }
    for (const UserNote &note : *notes) {
        m_list->addWidget(makeNote(note));
    }
    emit countChanged(static_cast<int>(notes->size()));
}

QWidget *NotesPane::makeNote(const UserNote &note)
{
    QFrame *card = makeCard(this);
    auto *layout = new QVBoxLayout(card);
    setSpacing(layout, 12, 10, 12, 8, 4);
    QLabel *text = makeLabel(note.text, TextRole::Body, card);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text);
    auto *foot = new QHBoxLayout;
    const QString when = QLocale().toString(note.writtenAt.toLocalTime().date(), QLocale::ShortFormat);
    foot->addWidget(makeLabel(note.writtenBy.isEmpty() ? when : QStringLiteral("%1  ·  %2").arg(note.writtenBy, when),
                              TextRole::Small, card));
    foot->addStretch(1);
    if (!m_isReadOnly) {
        QPushButton *change = makeButton(tr("Edit"), ButtonKind::Link, card);
        QPushButton *drop = makeButton(tr("Delete"), ButtonKind::Link, card);
        connect(change, &QPushButton::clicked, this, [this, note] { edit(note); });
        connect(drop, &QPushButton::clicked, this, [this, note] { remove(note); });
        foot->addWidget(change);
        foot->addWidget(drop);
    }
    layout->addLayout(foot);
    return card;
}

void NotesPane::edit(const UserNote &note)
{
    m_edited = note;
    m_text->setPlainText(note.text);
    m_text->setFocus(Qt::OtherFocusReason);
    m_save->setText(tr("Save note"));
    m_cancel->show();
}

void NotesPane::stopEditing()
{
    m_edited = {};
    m_text->clear();
    m_problem->clear();
    m_save->setText(tr("Add note"));
    m_cancel->hide();
}

void NotesPane::save()
{
    const Problems problems = m_edited.id == 0
        ? m_notes.add(m_userId, m_text->toPlainText()).problems()
        : m_notes.change(m_edited.id, m_edited.version, m_text->toPlainText()).problems();
    if (!problems.isEmpty()) {
        m_problem->setProblem(problemText(problems));
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    stopEditing();
    read();
    emit done(tr("Note saved."));
}

void NotesPane::remove(const UserNote &note)
{
    const Result<void> removed = m_notes.remove(note.id, note.version);
    if (!removed) {
        m_problem->setProblem(problemText(removed.problems()));
        return;
    }
    if (m_edited.id == note.id) {
        stopEditing();
    }
    read();
    emit done(tr("Note deleted."));
}
