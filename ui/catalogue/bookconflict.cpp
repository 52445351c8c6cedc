// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/bookconflict.h"

#include "models/values/isbn.h"
#include "models/values/languagecode.h"
#include "ui/catalogue/bookfieldnames.h"
#include "ui/catalogue/bookinputs.h"
#include "ui/widgets/style.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

BookConflict::BookConflict(const Book &before, const Book &mine, const Book &theirs) : m_mine(mine), m_theirs(theirs)
{
    const QStringList byMe = changedBookFields(before, mine);
    const QStringList byThem = changedBookFields(before, theirs);
    for (const QString &field : byMe) {
        if (!byThem.contains(field)) {
            m_keptMine << field;
        } else if (bookFieldText(tidied(mine), field) != bookFieldText(tidied(theirs), field)) {
            m_contested << field;
        }
    }
    for (const QString &field : byThem) {
        if (!byMe.contains(field)) {
            m_keptTheirs << field;
        }
    }
}

Book BookConflict::merged(const QStringList &chosenMine) const
{
    Book book = m_theirs;
    for (const QString &field : m_keptMine + chosenMine) {
        copyBookField(m_mine, field, book);
    }
    return book;
}

BookConflictSheet::BookConflictSheet(const BookConflict &conflict, const BookInputs &inputs, QWidget *parent)
    : Sheet(tr("“%1” was changed elsewhere").arg(conflict.theirs().title), Width::Wide, parent), m_conflict(conflict), m_inputs(inputs)
{
    setObjectName(QStringLiteral("bookConflictSheet"));
    auto *intro = makeLabel(tr("Somebody saved this book while you were editing it. Choose what to keep where both changed the same field."),
                            TextRole::Body, this);
    intro->setWordWrap(true);
    body()->addWidget(intro);
    auto *grid = new QGridLayout;
    setSpacing(grid, 0, 8, 0, 8, 8);
    grid->addWidget(makeLabel(tr("Mine"), TextRole::Small, this), 0, 1);
    grid->addWidget(makeLabel(tr("Theirs"), TextRole::Small, this), 0, 2);
    int line = 1;
    for (const QString &field : m_conflict.contested()) {
        const QString name = bookFieldName(field);
        auto *group = new QButtonGroup(this);
        const auto radio = [&](const Book &book, const QString &side) {
            auto *button = new QRadioButton(shown(book, field), this);
            button->setAccessibleName(tr("%1, %2: %3").arg(name, side, shown(book, field)));
            group->addButton(button);
            return button;
        };
        m_mine.insert(field, radio(m_conflict.mine(), tr("mine")));
        m_theirs.insert(field, radio(m_conflict.theirs(), tr("theirs")));
        m_theirs.value(field)->setChecked(true);
        grid->addWidget(makeLabel(name, TextRole::Name, this), line, 0);
        grid->addWidget(m_mine.value(field), line, 1);
        grid->addWidget(m_theirs.value(field), line, 2);
        ++line;
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    body()->addLayout(grid);
    const auto kept = [this](const QString &text, const QStringList &fields) {
        QStringList names;
        for (const QString &field : fields) {
            names << bookFieldName(field);
        }
        if (!names.isEmpty()) {
            auto *label = makeLabel(text.arg(names.join(QLatin1String(", "))), TextRole::Small, this);
            label->setWordWrap(true);
            body()->addWidget(label);
        }
    };
    kept(tr("Kept from them: %1"), m_conflict.keptTheirs());
    kept(tr("Kept from you: %1"), m_conflict.keptMine());
    cancel()->setText(tr("Back to the form"));
    addPrimary(tr("Save"));
    QPushButton *theirs = addButton(tr("All &theirs"));
    QPushButton *mine = addButton(tr("All &mine"));
    connect(theirs, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(mine, &QPushButton::clicked, this, [this] { chooseAll(true); });
}

QString BookConflictSheet::shown(const Book &book, const QString &field) const
{
    const QString text = bookFieldText(tidied(book), field);
    if (field == QLatin1String("collection_id") || field == QLatin1String("item_type_id")) {
        const QComboBox *combo = field == QLatin1String("collection_id") ? m_inputs.collection : m_inputs.itemType;
        const int index = combo->findData(text.toLongLong());
        return index >= 0 ? combo->itemText(index) : tr("(none)");
    }
    if (field == QLatin1String("language")) {
        return text.isEmpty() ? tr("(none)") : languageName(text);
    }
    const QString plain = field == QLatin1String("isbn") ? hyphenatedIsbn(text) : text;
    // An ampersand in a title is no shortcut.
    return plain.isEmpty() ? tr("(empty)") : QString(plain).left(200).replace(QLatin1Char('&'), QLatin1String("&&"));
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
