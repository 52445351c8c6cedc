// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lookupedit.h"

#include "ui/widgets/callout.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

LookupEdit::LookupEdit(Find find, QWidget *parent) : QLineEdit(parent), m_find(std::move(find))
{
    connect(this, &QLineEdit::textEdited, this, &LookupEdit::lookUp);
}

LookupEdit::~LookupEdit()
{
    delete m_list.data();
}

void LookupEdit::setChosen(const QVariant &key, const QString &text)
{
    m_key = key;
    m_keyText = text;
    setText(text);
}

QVariant LookupEdit::key() const
{
    return text() == m_keyText ? m_key : QVariant();
}

bool LookupEdit::isListShown() const
{
    return m_list && m_list->isVisible();
}

void LookupEdit::hideList()
{
    if (m_list) {
        m_list->hide();
    }
}

QString LookupEdit::typedPart(const QString &text) const
{
    return m_isSeveral ? text.section(QLatin1Char(';'), -1).trimmed() : text;
}

void LookupEdit::lookUp(const QString &text)
{
    const QString typed = typedPart(text);
    m_choices = typed.isEmpty() ? QList<Choice>() : m_find(typed);
    for (const Choice &choice : std::as_const(m_choices)) {
        // A name typed in full needs no choosing; of two that are the same, somebody must choose.
        const auto same = std::count_if(m_choices.cbegin(), m_choices.cend(),
                                        [&](const Choice &other) { return other.text == typed; });
        if (!m_isSeveral && choice.text == typed && same == 1) {
            m_key = choice.value;
            m_keyText = typed;
        }
    }
    if (m_choices.isEmpty()) {
        hideList();
        return;
    }
    if (!m_list) {
        m_list = new QListWidget(window());
        m_list->setObjectName(QStringLiteral("lookupList"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_list, &QListWidget::itemPressed, this, [this] { take(m_list->currentRow()); });
    }
    m_list->clear();
    for (const Choice &choice : std::as_const(m_choices)) {
        m_list->addItem(choice.text);
    }
    const int line = m_list->sizeHintForRow(0);
    m_list->resize(qMax(width(), theme().px(260)),
                   qMin(10, int(m_choices.size())) * line + 2 * m_list->frameWidth() + 2);
    placeBelow(m_list, QRect(mapTo(window(), QPoint(0, 0)), size()));
    m_list->show();
    m_list->raise();
}

void LookupEdit::take(int row)
{
    if (row < 0 || row >= m_choices.size()) {
        return;
    }
    const Choice choice = m_choices.at(row);
    if (m_isSeveral) {
        const qsizetype last = text().lastIndexOf(QLatin1Char(';'));
        setText((last < 0 ? QString() : text().left(last + 1) + QLatin1Char(' ')) + choice.text);
    } else {
        setChosen(choice.value, choice.text);
    }
    hideList();
}

void LookupEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !isListShown() && !text().isEmpty()) {
        lookUp(text());
        return;
    }
    if (isListShown()) {
        const int count = m_list->count();
        switch (event->key()) {
        case Qt::Key_Down: m_list->setCurrentRow(qMin(m_list->currentRow() + 1, count - 1)); return;
        case Qt::Key_Up: m_list->setCurrentRow(qMax(m_list->currentRow() - 1, 0)); return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_list->currentRow() >= 0) {
                take(m_list->currentRow());
                return;
            }
            hideList();
            break;
        case Qt::Key_Escape: hideList(); return;
        default: break;
        }
    }
    QLineEdit::keyPressEvent(event);
}
