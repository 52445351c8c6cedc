// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/bookconflictsheet.h"

#include "models/values/isbn.h"
#include "models/values/languagecode.h"
#include "ui/catalogue/bookfieldnames.h"
#include "ui/catalogue/bookinputs.h"
#include "ui/catalogue/valuecard.h"
#include "ui/widgets/message.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/style.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QTimeZone>

namespace {

QString timeText(const QDateTime &moment)
{
    const QLocale locale;
    return moment.date() == QDateTime::currentDateTime().toTimeZone(moment.timeZone()).date()
        ? locale.toString(moment.time(), QLocale::ShortFormat)
        : locale.toString(moment, QLocale::ShortFormat);
}

QString withTime(const QString &words, const QDateTime &moment)
{
    return moment.isValid() ? words + QStringLiteral(", ") + timeText(moment) : words;
}

QLabel *wrapped(const QString &text, TextRole role, QWidget *parent)
{
    QLabel *label = makeLabel(text, role, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

BookConflictSheet::BookConflictSheet(const BookConflict &conflict, const BookInputs &inputs, const LastChange &theirs,
                                     const QDateTime &openedAt, QWidget *parent)
    : Sheet(tr("Saved elsewhere meanwhile"), Width::Wide, parent),
      m_conflict(conflict),
      m_inputs(inputs)
{
    setObjectName(QStringLiteral("bookConflictSheet"));
    sayWho(theirs, openedAt);
    body()->addWidget(buildContested(theirs, openedAt));
    if (!m_conflict.keptMine().isEmpty() || !m_conflict.keptTheirs().isEmpty()) {
        body()->addWidget(
            makeLabel(tr("Changed by one of you only, so both are kept").toUpper(), TextRole::Caption, this));
        body()->addWidget(buildKept());
    }
    cancel()->setText(tr("Back to the form"));
    addPrimary(tr("Save these values"));
    auto *allTheirs = makeButton(tr("All &theirs"), ButtonKind::Normal, this);
    auto *allMine = makeButton(tr("All &mine"), ButtonKind::Normal, this);
    allTheirs->setObjectName(QStringLiteral("allTheirs"));
    allMine->setObjectName(QStringLiteral("allMine"));
    addToFoot(allTheirs);
    addToFoot(allMine);
    connect(allTheirs, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(allMine, &QPushButton::clicked, this, [this] { chooseAll(true); });
}

void BookConflictSheet::sayWho(const LastChange &theirs, const QDateTime &openedAt)
{
    const QString name = theirs.by.isEmpty() ? tr("Somebody") : theirs.by;
    const QString &book = m_conflict.theirs().title;
    QString words;
    if (!theirs.at.isValid()) {
        words = tr("saved “%1” while you were editing it.").arg(book);
    } else if (theirs.station.isEmpty()) {
        words = tr("saved “%1” at %2.").arg(book, timeText(theirs.at));
    } else {
        words = tr("saved “%1” at %2, %3.").arg(book, timeText(theirs.at), theirs.station);
    }
    if (openedAt.isValid()) {
        words += QLatin1Char(' ') + tr("You opened it at %1.").arg(timeText(openedAt));
    }
    words += QLatin1Char(' ') + tr("Choose for each field; nothing is written until you save.");
    message()->say(Tone::Warn, words, name);
}

QWidget *BookConflictSheet::buildContested(const LastChange &theirs, const QDateTime &openedAt)
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    setSpacing(grid, 0, 4, 0, 4, 8);
    const QString who = theirs.by.isEmpty() ? tr("Theirs") : tr("Theirs, %1").arg(theirs.by);
    const QStringList headings{tr("Field"), withTime(tr("Before"), openedAt), withTime(who, theirs.at), tr("Mine")};
    for (int column = 0; column < headings.size(); ++column) {
        grid->addWidget(wrapped(headings.at(column), TextRole::Small, box), 0, column);
        grid->setColumnStretch(column, column < 2 ? 2 : 4);
    }
    int line = 1;
    for (const QString &field : m_conflict.contested()) {
        const QString name = bookFieldName(field);
        auto *group = new QButtonGroup(this);
        const auto card = [&](const Book &book, const QString &side, const QString &sideName) {
            const QString text = shown(book, field);
            auto *made = new ValueCard(text, box);
            made->button()->setAccessibleName(tr("%1, %2: %3").arg(name, sideName, text));
            made->button()->setObjectName(side + QLatin1Char('_') + field);
            group->addButton(made->button());
            return made;
        };
        ValueCard *theirCard = card(m_conflict.theirs(), QStringLiteral("theirs"), tr("theirs"));
        ValueCard *myCard = card(m_conflict.mine(), QStringLiteral("mine"), tr("mine"));
        m_mine.insert(field, myCard->button());
        m_theirs.insert(field, theirCard->button());
        theirCard->button()->setChecked(true);
        grid->addWidget(wrapped(name, TextRole::Body, box), line, 0);
        grid->addWidget(wrapped(shown(m_conflict.before(), field), TextRole::Small, box), line, 1);
        grid->addWidget(theirCard, line, 2);
        grid->addWidget(myCard, line, 3);
        ++line;
    }
    return box;
}

QWidget *BookConflictSheet::buildKept()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    setSpacing(grid, 0, 0, 0, 4, 8);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto add = [&](const QStringList &fields, const Book &book, bool isMine) {
        for (const QString &field : fields) {
            grid->addWidget(wrapped(bookFieldName(field), TextRole::Body, box), line, 0);
            const QString arrow = isRightToLeft() ? QStringLiteral(" ← ") : QStringLiteral(" → ");
            grid->addWidget(
                wrapped(shown(m_conflict.before(), field) + arrow + shown(book, field), TextRole::Body, box), line, 1);
            grid->addWidget(new Pill(isMine ? Tone::Info : Tone::Neutral, isMine ? tr("mine") : tr("theirs"), box),
                            line, 2);
            ++line;
        }
    };
    add(m_conflict.keptTheirs(), m_conflict.theirs(), false);
    add(m_conflict.keptMine(), m_conflict.mine(), true);
    return box;
}

QString BookConflictSheet::shown(const Book &book, const QString &field) const
{
    const QString text = bookFieldText(tidied(book), field);
    if (field == QLatin1String("collection_id") || field == QLatin1String("item_type_id")) {
        const QComboBox *combo = field == QLatin1String("collection_id") ? m_inputs.collection : m_inputs.itemType;
        const int index = text.isEmpty() ? -1 : combo->findData(text.toLongLong());
        return index >= 0 ? combo->itemText(index) : tr("(none)");
    }
    if (field == QLatin1String("language")) {
        return text.isEmpty() ? tr("(none)") : languageName(text);
    }
    const QString plain = field == QLatin1String("isbn") ? hyphenatedIsbn(text) : text;
    return plain.isEmpty() ? tr("(empty)") : plain.left(200);
}

void BookConflictSheet::chooseAll(bool mine)
{
    for (QRadioButton *button : std::as_const(mine ? m_mine : m_theirs)) {
        button->setChecked(true);
    }
}

void BookConflictSheet::save()
{
    QStringList chosen;
    for (auto side = m_mine.cbegin(); side != m_mine.cend(); ++side) {
        if (side.value()->isChecked()) {
            chosen << side.key();
        }
    }
    const Book book = m_conflict.merged(chosen);
    accept();
    emit settled(book);
}
