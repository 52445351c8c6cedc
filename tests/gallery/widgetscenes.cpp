// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/scene.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/choicechip.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/formpanel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/message.h"
#include "ui/widgets/monthcalendar.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/rangechip.h"
#include "ui/widgets/scanedit.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/strengthbars.h"
#include "ui/widgets/tabrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QMainWindow>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

QWidget *board(QSize size)
{
    auto *window = new QMainWindow;
    auto *page = new QWidget(window);
    page->setObjectName(QStringLiteral("page"));
    setSpacing(new QVBoxLayout(page), 20, 12);
    window->setCentralWidget(page);
    window->resize(size);
    return window;
}

QVBoxLayout *layoutOf(QWidget *window)
{
    return static_cast<QVBoxLayout *>(static_cast<QMainWindow *>(window)->centralWidget()->layout());
}

void addMessages(QVBoxLayout *layout)
{
    for (const Tone tone : {Tone::Info, Tone::Ok, Tone::Warn, Tone::Danger}) {
        auto *message = new Message;
        message->say(tone, QStringLiteral("is 4 days overdue. Lending is still allowed (limit: 3 overdue)."),
                     QStringLiteral("Kindred"));
        message->addAction(QStringLiteral("Renew it"));
        layout->addWidget(message);
    }
    auto *strip = new Message;
    strip->sayTwoLines(Tone::Ok, QStringLiteral("Last backup verified today at 08:02"),
                       QStringLiteral("Read back and checked: 12 482 books, 1 204 users, 377 open loans. 41.8 MB."));
    strip->setIconName(QStringLiteral("shield"));
    strip->addAction(QStringLiteral("Back up now"), ButtonKind::Normal);
    layout->addWidget(strip);
}

void addButtons(QVBoxLayout *layout)
{
    auto *line = new QHBoxLayout;
    line->addWidget(makeButton(QStringLiteral("Normal")));
    QPushButton *primary = makeButton(QStringLiteral("Add book"), ButtonKind::Primary);
    primary->setIcon(themedIcon(QStringLiteral("plus"), Colour::OnAccent));
    line->addWidget(primary);
    line->addWidget(makeButton(QStringLiteral("Declare lost…"), ButtonKind::Danger));
    line->addWidget(makeButton(QStringLiteral("Flat"), ButtonKind::Flat));
    line->addWidget(makeButton(QStringLiteral("Add copy"), ButtonKind::Link));
    QPushButton *off = makeButton(QStringLiteral("Save"), ButtonKind::Primary);
    off->setEnabled(false);
    line->addWidget(off);
    QPushButton *offToo = makeButton(QStringLiteral("Revert"));
    offToo->setEnabled(false);
    line->addWidget(offToo);
    line->addWidget(makeIconButton(QStringLiteral("columns"), QStringLiteral("Columns")));
    line->addWidget(makeIconButton(QStringLiteral("more"), QStringLiteral("More")));
    line->addWidget(new KeyHint(QKeySequence(Qt::CTRL | Qt::Key_F)));
    for (const Tone tone : {Tone::Neutral, Tone::Ok, Tone::Warn, Tone::Danger, Tone::Info}) {
        line->addWidget(new Pill(tone, QStringLiteral("2 holds")));
    }
    line->addStretch(1);
    layout->addLayout(line);
}

void addFields(QVBoxLayout *layout)
{
    auto *form = new FormPanel(FormRow::Placement::Top);
    auto *title = new QLineEdit;
    title->setPlaceholderText(QStringLiteral("Type to search publishers"));
    auto *isbn = new QLineEdit(QStringLiteral("978-0-06-051275-1"));
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("English"), QStringLiteral("German")});
    auto *number = new QSpinBox;
    number->setValue(2);
    auto *day = new DateEdit;
    day->setDate(QDate(2026, 12, 11));
    auto *password = new PasswordEdit;
    password->setText(QStringLiteral("secret"));
    const auto row = [form](const char *label, QWidget *field) {
        return new FormRow(FormRow::Placement::Top, QString::fromLatin1(label), field, form);
    };
    FormRow *isbnRow = row("ISBN", isbn);
    isbnRow->setRequired(true);
    isbnRow->setProblem(QStringLiteral("The last digit should be 0, not 1. Scan it again, or correct it."));
    FormRow *titleRow = row("Publisher", title);
    titleRow->setHint(QStringLiteral("Separate several with “;”"));
    form->addRowsBeside({isbnRow, titleRow}, {1, 1});
    form->addRowsBeside({row("Language", combo), row("Copies", number), row("Due", day), row("Password", password)},
                        {1, 1, 1, 1});
    layout->addWidget(form);
    auto *checks = new QHBoxLayout;
    auto *on = new QCheckBox(QStringLiteral("when Carrel closes"));
    on->setChecked(true);
    auto *off = new QCheckBox(QStringLiteral("once a day"));
    auto *some = new QCheckBox(QStringLiteral("some"));
    some->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(QStringLiteral("Mine"));
    radio->setChecked(true);
    for (QWidget *check :
         {static_cast<QWidget *>(on), static_cast<QWidget *>(off), static_cast<QWidget *>(some),
          static_cast<QWidget *>(radio), static_cast<QWidget *>(new QRadioButton(QStringLiteral("Theirs")))}) {
        checks->addWidget(check);
    }
    auto *bars = new StrengthBars;
    bars->setStrength(3, QStringLiteral("Add another word or two."));
    checks->addWidget(bars);
    layout->addLayout(checks);
}

const Scene widgets("widgets", [](Stage &) {
    QWidget *window = board(QSize(1280, 1180));
    QVBoxLayout *layout = layoutOf(window);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(QStringLiteral("Books"), TextRole::H1));
    auto *counts = makeLabel(QStringLiteral("200 titles  ·  469 copies"));
    setTone(counts, Tone::Neutral);
    head->addWidget(counts);
    head->addStretch(1);
    auto *segments = new Segments;
    segments->addSegment(QStringLiteral("Lend"), QStringLiteral("F7"));
    segments->addSegment(QStringLiteral("Return"), QStringLiteral("F8"));
    segments->addSegment(QStringLiteral("Renew"), QStringLiteral("F9"));
    head->addWidget(segments);
    auto *avatar = new Avatar(48);
    avatar->setName(QStringLiteral("Amara Okafor"));
    head->addWidget(avatar);
    layout->addLayout(head);
    auto *filters = new FilterBar(QStringLiteral("Search books"), QStringLiteral("Search title, author, ISBN…"));
    auto *collection = new ChoiceChip(QStringLiteral("Collection"), ChoiceChip::Mode::Single);
    collection->setChoices({{1, QStringLiteral("Science")}});
    collection->setValues({1});
    filters->addChip(collection);
    filters->addChip(new ChoiceChip(QStringLiteral("Language"), ChoiceChip::Mode::Several));
    filters->addChip(new ToggleChip(QStringLiteral("Available")));
    auto *year = new YearRangeChip(QStringLiteral("Year"));
    year->setRange({1950, 1974});
    filters->addChip(year);
    filters->addTool(makeIconButton(QStringLiteral("columns"), QStringLiteral("Columns")));
    layout->addWidget(filters);
    addButtons(layout);
    auto *scan = new ScanEdit;
    scan->setPlaceholder(QStringLiteral("Scan next book for Amara Okafor…"));
    scan->addTool(makeButton(QStringLiteral("Find…")));
    layout->addWidget(scan);
    addMessages(layout);
    addFields(layout);
    auto *tabs = new TabRow;
    tabs->addTab(QStringLiteral("Details"));
    tabs->addTab(QStringLiteral("Copies"));
    tabs->setCount(1, 3);
    tabs->addTab(QStringLiteral("Notes"));
    layout->addWidget(tabs);
    auto *bar = new QProgressBar;
    bar->setValue(40);
    bar->setTextVisible(false);
    layout->addWidget(bar);
    layout->addStretch(1);
    return window;
});

const Scene iconBoard("icons", [](Stage &) {
    QWidget *window = board(QSize(900, 560));
    auto *grid = new QGridLayout;
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files);
    int place = 0;
    for (const QString &file : files) {
        auto *label = new QLabel;
        const int side = theme().px(28);
        const QString name = file.chopped(4);
        label->setPixmap(themedIcon(name, Colour::Text).pixmap(side, side));
        auto *words = makeLabel(name, TextRole::Small);
        grid->addWidget(label, place / 11 * 2, place % 11, Qt::AlignHCenter);
        grid->addWidget(words, place / 11 * 2 + 1, place % 11, Qt::AlignHCenter);
        ++place;
    }
    layoutOf(window)->addLayout(grid);
    layoutOf(window)->addStretch(1);
    return window;
});

const Scene calendar("calendar", [](Stage &) {
    QWidget *window = board(QSize(360, 320));
    auto *month = new MonthCalendar;
    month->setSelectedDate(QDate(2026, 11, 20));
    month->setClosedDays({QDate(2026, 11, 12)}, {7});
    layoutOf(window)->addWidget(month);
    return window;
});

const Scene empty("empty", [](Stage &) {
    QWidget *window = board(QSize(900, 500));
    auto *state = new EmptyState;
    state->say(QStringLiteral("search"), QStringLiteral("No books match “zzyzx” in Science"),
               QStringLiteral("Check the spelling, or search every collection. An ISBN works too."));
    state->addAction(QStringLiteral("Clear search and filters"), ButtonKind::Primary);
    state->addAction(QStringLiteral("Add “zzyzx” as a new book…"));
    layoutOf(window)->addWidget(state);
    return window;
});

} // namespace
